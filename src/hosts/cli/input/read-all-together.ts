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
import { type Fault, tellFaults } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { isUserFault, UsageError, type UserFault } from '../usage-error.ts';
import { checkText } from './against.ts';
import { sourceReader } from './lint-files.ts';
import type { Input } from './linter.ts';
import { notesOf } from './notes.ts';
import { workspaceOf } from './workspace-files.ts';

/** Templates with the stacks that they belong to, those that know each other read as one; once for each environment. */
export type ReadInEnvironments = ReadonlyMap<string | undefined, readonly Template[]>;

/** What could be read, and what is to be told of the rest. */
export interface ReadAllTogether {
  readonly environments: ReadInEnvironments;
  readonly notes: ReadonlySet<string>;
  readonly faults: readonly Fault[];
}

/**
 * Reads the templates that operands of a command stand for: files, folders, patterns, `-`. One that cannot be read hides
 * no other. Throws `UsageError` where none can.
 */
export async function readAllTogether(
  operands: readonly string[],
  options: Options,
  terminal: Terminal,
): Promise<ReadAllTogether> {
  const { cwd } = terminal;
  const read = await configReader({ ...options, 'no-plugins': true }, cwd);
  const sourceOf = sourceReader(options, cwd);
  const {
    files,
    notFound,
    notes: notesOfSearch,
  } = await findFiles(
    operands.filter((each) => each !== '-'),
    cwd,
  );
  const faults: UserFault[] = notFound.map(
    ({ path, message }) => new UsageError(`${path}: ${message}`, 'Check the path'),
  );
  const notes = new Set(notesOfSearch);
  const inputs: Input[] = [];
  for (const file of operands.includes('-') ? [...files, standardInput(options, cwd)] : files)
    try {
      const config = await read(file.absolute);
      if (config.ignored && !file.named) continue;
      const text = readText(file.isInput ? 0 : file.absolute, file.path);
      // a folder holds much else; a file that is named is meant
      if (!looksLikeTemplate(text) && !file.named) continue;
      const source = sourceOf(file.path, file.absolute, text);
      checkText(source);
      inputs.push({ file, config, source });
    } catch (error) {
      if (!isUserFault(error)) throw error;
      // the same config may be that of many
      if (faults.every(({ message }) => message !== error.message)) faults.push(error);
    }
  if (inputs.length === 0) {
    tellFaults(faults.slice(1), terminal);
    throw faults[0] ?? new UsageError('no template was found', 'Name a CloudFormation template');
  }
  const workspace = await workspaceOf(inputs, read, cwd, sourceOf);
  const asked = new Set(inputs.map(({ source }) => source));
  const environments = new Map(environmentsOf(workspace).map((name) => [name, templatesIn(name)]));
  return { environments, notes, faults };

  function templatesIn(environment: string | undefined): readonly Template[] {
    const sources = [...asked, ...workspace.others];
    const { components, alone, incomplete } = readWorkspace({ ...workspace, sources }, environment);
    for (const note of notesOf(incomplete)) notes.add(note);
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

function standardInput(options: Options, cwd: string): FileToLint {
  const absolute = `${cwd}/${options['stdin-filename'] ?? 'template.yaml'}`;
  return { path: shownPath(absolute, cwd), absolute, folder: dirname(absolute), named: true, isInput: true };
}
