import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { FileConfig } from '../../../engine/config/config.ts';
import { isIncomplete } from '../../../engine/incomplete.ts';
import type { LintResult } from '../../../engine/result.ts';
import type { Source } from '../../../engine/source.ts';
import { summarize } from '../../../engine/summary.ts';
import { eniChangesOf, noTemplate } from '../../../engine/workspace/eni-changes.ts';
import { lintWorkspace, type WorkspaceLint } from '../../../engine/workspace/lint-workspace.ts';
import { formats } from '../../../report/index.ts';
import { updateJson, updateMarkdown, updateText } from '../../../report/views/update.ts';
import type { Arguments } from '../arguments.ts';
import { type ConfigReader, configReader } from '../config/config-files.ts';
import { looksLikeTemplate } from '../files/decode.ts';
import { findFiles, shownPath, withSlashes } from '../files/files.ts';
import { readText, textOf } from '../files/read-text.ts';
import { atRevision } from '../git/git.ts';
import { checkText, pastSource, stackOf } from '../input/against.ts';
import { readChangeSet } from '../input/change-set.ts';
import { refusedPlugins, sourceReader } from '../input/lint-files.ts';
import type { Input, SourceReader } from '../input/linter.ts';
import { workspaceOf } from '../input/workspace-files.ts';
import { deliverAll, readOutputs } from '../outputs.ts';
import { type Fault, tellFaults, tellNotes } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { isUserFault, UsageError, type UserFault } from '../usage-error.ts';
import { describe, exitCode } from './lint.ts';

/** A template of which there are two states. */
interface Pair {
  readonly after: Input;
  readonly before: Source;
}

/** What is compared, and what is to be told of the rest. */
interface Pairs {
  readonly pairs: readonly Pair[];
  readonly notes: readonly string[];
  readonly faults: readonly Fault[];
}

/** `diff <before> <after>`: what the update does to network interfaces, and what goes wrong on the way. */
export async function compare(args: Arguments, terminal: Terminal): Promise<number> {
  const began = Date.now();
  const { operands, options } = args;
  const { cwd } = terminal;
  const [before, after] = operands;
  if (before === undefined || after === undefined || operands.length > 2)
    throw new UsageError(
      'diff takes two templates: what is deployed, and what is to come',
      'vpclambda-lint diff git:main:template.yaml template.yaml',
    );
  const outputs = readOutputs(options.format, terminal.env);
  const read = await configReader(options, cwd);
  const { pairs, notes, faults } = await pairsOf(
    before,
    after,
    read,
    sourceReader(options, cwd),
    cwd,
    options['stdin-filename'] ?? 'template.yaml',
  );
  if (options['change-set'] !== undefined && pairs.length !== 1)
    throw new UsageError(`--change-set is about one template, and ${pairs.length} are compared`, 'Compare two files');

  const inputs = pairs.map((pair) => pair.after);
  const workspace = await workspaceOf(inputs, read, cwd, sourceReader(options, cwd));
  const sources = inputs.map(({ source }) => source);
  const asked = new Set(sources);
  const { replacesWhenChanged } = await import('../lazy/replaces.ts');
  const input: WorkspaceLint = {
    ...workspace,
    configFor: (source) => aboutUpdates(workspace.configFor(source)),
    sources: [...sources, ...workspace.others],
    isAsked: (source) => asked.has(source),
    deployed: {
      sources: [...pairs.map((pair) => pair.before), ...workspace.others],
      replacesWhenChanged,
      ...(options['change-set'] !== undefined && {
        changeSet: { of: sources[0]!, changes: readChangeSet(options['change-set'], cwd) },
      }),
    },
  };
  const files = lintWorkspace(input);
  const result: LintResult = { files, summary: summarize(files) };
  const changes = eniChangesOf(input, undefined);

  const texts = new Map([...input.sources, ...input.deployed!.sources].map(({ path, text }) => [path, text]));
  const run = {
    result,
    configs: [...new Set(input.sources.map(input.configFor))],
    changes: [],
    notes: [],
    faults,
    crashes: [],
    sourceOf: (path: string) => texts.get(path),
  };
  tellNotes([...notes, ...refusedPlugins(run.configs)], terminal);
  for (const { path, undecided } of files)
    tellNotes(
      undecided.filter(isIncomplete).map(({ reason }) => `${path} was not analyzed in full: ${reason}`),
      terminal,
    );
  const described = describe(run, outputs, options, terminal, Date.now() - began);
  deliverAll(
    outputs,
    ({ format }) =>
      format === 'text'
        ? updateText(result, changes, described)
        : format === 'json'
          ? updateJson(result, changes, described)
          : format === 'markdown'
            ? updateMarkdown(result, changes, described)
            : formats[format](result, described),
    terminal,
  );
  tellFaults(faults, terminal);
  return exitCode(run);
}

const rulesAboutUpdates = new Map<FileConfig, FileConfig>();

/** A config with the rules about updates alone: the others look at one template. */
function aboutUpdates(config: FileConfig): FileConfig {
  const had = rulesAboutUpdates.get(config);
  if (had !== undefined) return had;
  const rules = config.rules
    .filter(({ rule }) => rule.meta.family === 'update' || rule.meta.id === 'template-syntax')
    .map((enabled) => ({ ...enabled, withoutInfos: false }));
  const made = { ...config, rules, reportUnusedSuppressions: false };
  rulesAboutUpdates.set(config, made);
  return made;
}

async function pairsOf(
  before: string,
  after: string,
  read: ConfigReader,
  sourceOf: SourceReader,
  cwd: string,
  stdinName: string,
): Promise<Pairs> {
  const [from, to] = [before, after].map((operand) => stateOf(operand, cwd, stdinName)) as [State, State];
  if ('folder' in from && 'folder' in to) return pairsInFolders(from.folder, to.folder, read, sourceOf, cwd);
  if ('folder' in from || 'folder' in to)
    throw new UsageError('a folder and a file cannot be compared', 'Name two files, or two folders');
  const config = await read(to.absolute);
  // the stack that a config declares is found by its template: either state may be that
  const isDeclared = (absolute: string) =>
    config.workspace?.stacks.some(({ directory, template }) => resolve(directory, template) === absolute) === true;
  const location = isDeclared(from.absolute) && !isDeclared(to.absolute) ? from.absolute : to.absolute;
  const source = sourceOf(to.name, location, to.text);
  const past = pastSource(source, from.text, from.name);
  checkText(past);
  const file = { path: to.name, absolute: location, folder: dirname(location), named: true };
  return { pairs: [{ after: { file, config, source }, before: past }], notes: [], faults: [] };
}

type State = { readonly name: string; readonly absolute: string; readonly text: string } | { readonly folder: string };

/** What an operand stands for: a file, a folder, or `git:REVISION:PATH`. */
function stateOf(operand: string, cwd: string, stdinName: string): State {
  const [, revision, path] = /^git:([^:]+):(.+)$/s.exec(operand) ?? [];
  if (revision !== undefined && path !== undefined) {
    const absolute = resolve(cwd, path);
    const bytes = atRevision(revision, absolute);
    if (bytes === undefined) throw new UsageError(`${revision} has no ${path}`, 'Paths are relative to this folder');
    const name = `${revision}:${shownPath(absolute, cwd)}`;
    return { name, absolute, text: template(textOf(bytes, name), name) };
  }
  if (operand === '-') {
    const absolute = resolve(cwd, stdinName);
    return { name: shownPath(absolute, cwd), absolute, text: template(readText(0, '-'), 'standard input') };
  }
  const absolute = resolve(cwd, operand);
  if (!existsSync(absolute))
    throw new UsageError(`${operand}: no such file or folder`, 'Name a template, a folder, or git:REVISION:PATH');
  if (statSync(absolute).isDirectory()) return { folder: absolute };
  const name = shownPath(absolute, cwd);
  return { name, absolute, text: template(readText(absolute, name), name) };
}

function template(text: string, name: string): string {
  if (looksLikeTemplate(text)) return text;
  throw new UsageError(`${name} is no CloudFormation template: it has no Resources`, 'Name a template');
}

/** The templates of two folders, by their paths in them; one that only one of them has is a stack that comes or goes. */
async function pairsInFolders(
  from: string,
  to: string,
  read: ConfigReader,
  sourceOf: SourceReader,
  cwd: string,
): Promise<Pairs> {
  const notes = new Set<string>();
  const faults: UserFault[] = [];
  // a state that cannot be read is no stack that comes or goes
  const unread = new Set<string>();
  const leaveOut = (name: string, fault: unknown) => {
    if (!isUserFault(fault)) throw fault;
    unread.add(name);
    if (faults.every(({ message }) => message !== fault.message)) faults.push(fault);
  };
  const textsIn = async (folder: string) => {
    const found = await findFiles([folder], cwd);
    for (const note of found.notes) notes.add(note);
    const texts = new Map<string, string>();
    for (const { absolute, path } of found.files) {
      const name = withSlashes(relative(folder, absolute));
      try {
        const text = readText(absolute, path);
        if (looksLikeTemplate(text)) texts.set(name, text);
      } catch (error) {
        leaveOut(name, error);
      }
    }
    return texts;
  };
  const [past, next] = [await textsIn(from), await textsIn(to)];
  const pairs: Pair[] = [];
  for (const name of new Set([...next.keys(), ...past.keys()])) {
    if (unread.has(name)) continue;
    try {
      const absolute = join(to, name);
      const config = await read(absolute);
      if (config.ignored) continue;
      const path = shownPath(absolute, cwd);
      const [was, is] = [past.get(name), next.get(name)];
      const source = sourceOf(path, absolute, is ?? '');
      const after = is === undefined ? { ...source, ...noTemplate(stackOf(source), path) } : source;
      const pastPath = shownPath(join(from, name), cwd);
      const before = was === undefined ? noTemplate(stackOf(source), pastPath) : pastSource(source, was, pastPath);
      checkText(before);
      pairs.push({
        after: { file: { path, absolute, folder: dirname(absolute), named: true }, config, source: after },
        before,
      });
    } catch (error) {
      leaveOut(name, error);
    }
  }
  if (pairs.length === 0)
    throw faults[0] ?? new UsageError('neither folder has a template', 'Name the folders of your templates');
  return { pairs, notes: [...notes], faults };
}
