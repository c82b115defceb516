import { dirname } from 'node:path';
import { parsedOf, type Source } from '../../../engine/source.ts';
import { environmentsOf, readWorkspace } from '../../../engine/workspace/workspace.ts';
import { isTemplate, readTemplate } from '../../../template/read-template.ts';
import type { Template } from '../../../template/template.ts';
import { configReader } from '../config/config-files.ts';
import { looksLikeTemplate } from '../files/decode.ts';
import { type FileToLint, findFiles, shownPath } from '../files/files.ts';
import { readText } from '../files/read-text.ts';
import type { Options } from '../options.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { checkText } from './against.ts';
import { sourceReader } from './lint-files.ts';
import type { Input } from './linter.ts';
import { workspaceOf } from './workspace-files.ts';

/** Templates with the stacks that they belong to, those that know each other read as one; once for each environment. */
export type ReadInEnvironments = ReadonlyMap<string | undefined, readonly Template[]>;

/** Reads the templates that operands of a command stand for: files, folders, patterns, `-`. Throws `UsageError`. */
export async function readAllTogether(
  operands: readonly string[],
  options: Options,
  { cwd }: Terminal,
): Promise<ReadInEnvironments> {
  const read = await configReader({ ...options, 'no-plugins': true }, cwd);
  const sourceOf = sourceReader(options, cwd);
  const inputs: Input[] = [];
  for (const file of await filesOf(operands, options, cwd)) {
    const config = await read(file.absolute);
    if (config.ignored && !file.named) continue;
    const text = readText(file.isInput ? 0 : file.absolute, file.path);
    // a folder holds much else; a file that is named is meant
    if (!looksLikeTemplate(text) && !file.named) continue;
    const source = sourceOf(file.path, file.absolute, text);
    checkText(source);
    inputs.push({ file, config, source });
  }
  if (inputs.length === 0) throw new UsageError('no template was found', 'Name a CloudFormation template');
  const workspace = await workspaceOf(inputs, read, cwd, sourceOf);
  const asked = new Set(inputs.map(({ source }) => source));
  return new Map(environmentsOf(workspace).map((name) => [name, templatesIn(name)]));

  function templatesIn(environment: string | undefined): readonly Template[] {
    const sources = [...asked, ...workspace.others];
    const { components, alone } = readWorkspace({ ...workspace, sources }, environment);
    return [
      ...components.filter((component) => component.sources.some((source) => asked.has(source))),
      ...alone.filter((source) => asked.has(source) && isTemplate(parsedOf(source).value)),
    ].map((each) => ('template' in each ? each.template : readAlone(each)));
  }

  function readAlone(source: Source): Template {
    const { parameters, settings } = workspace.configFor(source);
    const { codeAt } = source;
    return readTemplate(parsedOf(source), { parameters, pseudo: settings, ...(codeAt && { codeAt }) });
  }
}

async function filesOf(operands: readonly string[], options: Options, cwd: string): Promise<readonly FileToLint[]> {
  const { files, notFound } = await findFiles(
    operands.filter((each) => each !== '-'),
    cwd,
  );
  const [missing] = notFound;
  if (missing !== undefined) throw new UsageError(`${missing.path}: ${missing.message}`, 'Check the path');
  if (!operands.includes('-')) return files;
  const absolute = `${cwd}/${options['stdin-filename'] ?? 'template.yaml'}`;
  return [
    ...files,
    { path: shownPath(absolute, cwd), absolute, folder: dirname(absolute), named: true, isInput: true },
  ];
}
