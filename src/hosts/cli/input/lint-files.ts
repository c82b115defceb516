import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { FileConfig } from '../../../engine/config/config.ts';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { didYouMean } from '../../../engine/did-you-mean.ts';
import { fixUntilSettled } from '../../../engine/fix/apply-fixes.ts';
import { isIncomplete } from '../../../engine/incomplete.ts';
import { lintSource } from '../../../engine/lint.ts';
import type { FileResult, LintResult } from '../../../engine/result.ts';
import { parsedOf, type Source } from '../../../engine/source.ts';
import { summarize } from '../../../engine/summary.ts';
import { count } from '../../../report/words.ts';
import { isPlainMap } from '../../../template/node.ts';
import { limits } from '../../../text/limits.ts';
import { codeReader } from '../../code-files.ts';
import type { Arguments } from '../arguments.ts';
import { type ConfigReader, configReader } from '../config/config-files.ts';
import { decode, encodeLike, looksLikeTemplate } from '../files/decode.ts';
import { type FileToLint, findFiles, shownPath, withSlashes } from '../files/files.ts';
import { readBytes } from '../files/read-file.ts';
import { type NotWritten, rewriteFile } from '../files/write-file.ts';
import type { Options } from '../options.ts';
import type { Fault } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { isUserFault, UsageError } from '../usage-error.ts';
import type { DeployedBy } from './against.ts';
import type { Input, Linter, SourceReader } from './linter.ts';

/** What fixes make of a file. */
export interface Change {
  readonly path: string;
  readonly before: string;
  readonly after: string;
  /** How many findings are gone. */
  readonly fixed: number;
}

/** A lint of all files that were asked for. */
export interface LintRun {
  readonly result: LintResult;
  /** The names of the rules that were switched on for any file. */
  readonly configs: readonly FileConfig[];
  readonly changes: readonly Change[];
  /** What was left out and what was fixed, one line each. */
  readonly notes: readonly string[];
  /** What went wrong apart from the templates, such as a fix that could not be written: exit code 2. */
  readonly faults: readonly Fault[];
  /** Faults of ours that ended the lint of a file. */
  readonly crashes: readonly unknown[];
  sourceOf(path: string): string | undefined;
}

/** Finds, reads and lints; with `--fix` it writes. A file that can't be read does not stop the others. */
export async function lintFiles({ operands, options }: Arguments, terminal: Terminal): Promise<LintRun> {
  if (operands.length === 0)
    throw new UsageError('nothing to lint', 'Give a template, a folder, a pattern or -: vpclambda-lint template.yaml');
  if (options.fix && operands.includes('-'))
    throw new UsageError('standard input cannot be fixed in place', 'Use --fix-dry-run, or name the file');
  const { cwd } = terminal;
  const read = await configReader(options, cwd);
  const found = await findFiles(
    operands.filter((each) => each !== '-'),
    cwd,
  );
  const files: FileToLint[] = [...found.files];
  if (operands.includes('-')) files.push(standardInput(options['stdin-filename'] ?? 'template.yaml', cwd));

  const unread: FileResult[] = found.notFound.map(({ path, message }) => fatal(path, message));
  const inputs: Input[] = [];
  const notes: string[] = [...found.notes];
  const sourceOf = sourceReader(options, cwd);
  const sayLeftOut = (file: FileToLint) => file.named && !options['templates-only'];
  const configFaults = new Set<UsageError | ConfigError>();
  const configFor = async (file: FileToLint): Promise<FileConfig | undefined> => {
    try {
      return await read(file.absolute);
    } catch (error) {
      if (!isUserFault(error)) throw error;
      configFaults.add(error);
      const input = readInput(file);
      if ('problem' in input || looksLikeTemplate(input.text)) unread.push(fatal(file.path, noConfig));
      return undefined;
    }
  };
  for (const file of files) {
    const config = await configFor(file);
    if (config === undefined) continue;
    if (config.ignored) {
      if (sayLeftOut(file)) notes.push(`${file.path} is left out: the config ignores it`);
      continue;
    }
    const input = readInput(file);
    if ('problem' in input) unread.push(fatal(file.path, input.problem));
    else if (looksLikeTemplate(input.text)) {
      const source = sourceOf(file.path, file.absolute, input.text);
      // nobody asked for it by name, and what a template engine renders is linted where it is written to
      const isMeant = file.named && !options['templates-only'];
      if (!isMeant && isUnrendered(source))
        notes.push(
          `${file.path} is left out: it has placeholders of a template engine; lint the file that is rendered`,
        );
      else inputs.push({ file, config, source });
    } else if (sayLeftOut(file))
      notes.push(`${file.path} is left out: no CloudFormation template, it has no Resources with a Type of AWS`);
  }
  const [configFault] = configFaults;
  if (configFault !== undefined && inputs.length === 0) throw configFault;
  const configs = [...new Set(inputs.map(({ config }) => config))];
  notes.push(...refusedPlugins(configs));
  if (options['change-set'] !== undefined && options.against === undefined)
    throw new UsageError('--change-set needs --against', 'Say what is deployed: --against main, or --against FILE');
  const deployedBy =
    options.against === undefined
      ? undefined
      : await (await import('../lazy/against.ts')).readAgainst(options.against, options, cwd);
  // a hook passes some of the templates that the values are for
  if (!options['templates-only']) notes.push(...unknownParameters(inputs, options.parameter));
  const linterFor = (some: readonly Input[]) => linterOf(some, read, cwd, sourceOf, deployedBy);
  const faults: Fault[] = [];
  const { done, broken } = await withMost(
    inputs,
    async (some) => {
      const linter = await linterFor(some);
      return { linter, ...lintAll(some, linter, options, notes, faults, cwd) };
    },
    async (some) => void (await linterFor(some)).lint(some, () => []),
  );
  for (const [input, fault] of broken) {
    unread.push(fatal(input.file.path, noConfig));
    configFaults.add(fault);
  }
  const { linter, results, changes, crashes, texts } = done;
  const all = [...unread, ...results];
  for (const { path, undecided } of results)
    for (const { reason } of undecided.filter(isIncomplete)) notes.push(`${path} was not analyzed in full: ${reason}`);
  return {
    result: { files: all, summary: summarize(all) },
    configs,
    changes,
    notes,
    faults: [...configFaults, ...faults],
    crashes,
    sourceOf: (path) => texts.get(path) ?? linter.textOf(path),
  };
}

/** Rules that a config asks for and that did not run: the exit code says so too. */
export function refusedPlugins(configs: readonly FileConfig[]): readonly string[] {
  const told = configs
    .flatMap(({ pluginsLeftOut = [] }) => pluginsLeftOut)
    .flatMap(({ file, plugins, refused }) =>
      refused === undefined
        ? []
        : `plugins of ${file} are not run (${plugins.join(', ')}): ${refused.problem}. ${refused.remedy}`,
    );
  return [...new Set(told)];
}

function isUnrendered(source: Source): boolean {
  return /\{[%{]|<%/.test(source.text) && parsedOf(source).problems.some((problem) => problem.isUnrendered);
}

/** A value for a parameter that no template has is a slip of the pen: nothing else would tell. */
function unknownParameters(inputs: readonly Input[], given: readonly string[]): readonly string[] {
  if (given.length === 0 || inputs.length === 0) return [];
  const known = inputs.flatMap(({ source }) => {
    const { value } = parsedOf(source);
    const parameters = isPlainMap(value) ? value.Parameters : undefined;
    return isPlainMap(parameters) ? Object.keys(parameters) : [];
  });
  return given.flatMap((each) => {
    const [name = ''] = each.split('=');
    if (known.includes(name)) return [];
    const hint = didYouMean(name, known);
    return [
      `no template has a parameter ${name}${hint === undefined ? '' : `: ${hint.charAt(0).toLowerCase()}${hint.slice(1)}`}`,
    ];
  });
}

/** Code is read unless `--no-code`, and only when somebody asks what it uses. */
export function sourceReader(options: Options, cwd: string): SourceReader {
  let read: ReturnType<typeof codeReader> | undefined;
  return (path, absolute, text) => ({
    path,
    text,
    location: withSlashes(absolute),
    ...(!options['no-code'] && {
      codeAt: (at: string) => {
        read ??= codeReader(cwd);
        return read(absolute, at);
      },
    }),
  });
}

/** Lints each file, after fixing it where that is wanted; what a file has to do with others is told with them. */
function lintAll(
  inputs: readonly Input[],
  linter: Linter,
  options: Options,
  notes: string[],
  faults: Fault[],
  cwd: string,
) {
  const changes: Change[] = [];
  const crashes: unknown[] = [];
  const texts = new Map(inputs.map(({ source }) => [source.path, source.text]));
  const failed = (path: string, error: unknown): readonly FileResult[] => {
    crashes.push(error);
    return [fatal(path, `a fault of vpclambda-lint itself: ${error instanceof Error ? error.message : error}`)];
  };
  let current = inputs;
  if (options.fix || options['fix-dry-run'])
    for (const { file } of inputs) {
      const { source } = current.find((each) => each.file === file)!;
      try {
        const lintAgain = (text: string) =>
          linter
            .lint(replaced(current, file, text), failed)
            .filter(({ path }) => path === file.path)
            .flatMap(({ findings }) => findings);
        const { text, fixed } = fixUntilSettled(file.path, source.text, lintAgain);
        if (fixed.length === 0) continue;
        const unwritten = options.fix ? writeFix(file, source.text, text, cwd) : undefined;
        if (unwritten !== undefined) {
          // its findings stay in the report
          faults.push({
            message: `${file.path} cannot be written, so ${count(fixed.length, 'finding')} could not be fixed: ${unwritten.why}`,
            remedy: unwritten.remedy,
          });
          continue;
        }
        current = replaced(current, file, text);
        texts.set(file.path, text);
        changes.push({ path: file.path, before: source.text, after: text, fixed: fixed.length });
        if (options.fix) notes.push(`${file.path}: ${count(fixed.length, 'finding')} fixed`);
      } catch (error) {
        if (error instanceof ConfigError) throw error;
        crashes.push(error);
      }
    }
  return { results: linter.lint(current, failed), changes, crashes, texts };
}

/** Writes a template that was fixed, unless it is another by now or text that would lose something. */
function writeFix(file: FileToLint, before: string, after: string, cwd: string): NotWritten | undefined {
  const bytes = readBytes(file.absolute, limits.templateBytes);
  if ('problem' in bytes) return { why: bytes.problem, remedy: 'Check the file' };
  const original = bytes.bytes;
  if (!encodeLike(before, original).equals(original)) {
    const decoded = decode(original);
    if (!('text' in decoded) || decoded.text !== before)
      return { why: 'it has changed since it was read', remedy: 'Run --fix again' };
    return { why: 'it holds bytes that are no UTF-8, which a fix would change', remedy: 'Save the file as UTF-8' };
  }
  const isBelow = file.path !== withSlashes(file.absolute);
  const folders = [file.folder, ...(isBelow ? [cwd] : [])];
  return rewriteFile(file.absolute, encodeLike(after, original), folders, () => {
    const now = readBytes(file.absolute, limits.templateBytes);
    return 'bytes' in now && now.bytes.equals(original);
  });
}

function replaced(inputs: readonly Input[], file: FileToLint, text: string): readonly Input[] {
  return inputs.map((each) => (each.file === file ? { ...each, source: { ...each.source, text } } : each));
}

const noConfig = 'its config cannot be used';

/**
 * Does something with all, or with those whose configs name what can be read and fits their templates: `attempt` tells
 * that by failing, without writing anything. Throws where none is left.
 */
async function withMost<Done>(
  inputs: readonly Input[],
  act: (some: readonly Input[]) => Promise<Done>,
  attempt: (some: readonly Input[]) => Promise<void>,
): Promise<{ readonly done: Done; readonly broken: ReadonlyMap<Input, UsageError | ConfigError> }> {
  const broken = new Map<Input, UsageError | ConfigError>();
  try {
    return { done: await act(inputs), broken };
  } catch (error) {
    const groups = groupsOf(inputs);
    if (!isUserFault(error) || groups.size === 1) throw error;
    for (const group of groups.values())
      try {
        await attempt(group);
      } catch (fault) {
        if (!isUserFault(fault)) throw fault;
        for (const input of group) broken.set(input, fault);
      }
    const left = inputs.filter((input) => !broken.has(input));
    if (left.length === 0 || broken.size === 0) throw error;
    return { done: await act(left), broken };
  }
}

function groupsOf(inputs: readonly Input[]): ReadonlyMap<FileConfig['workspace'], readonly Input[]> {
  const workspaces = new Set(inputs.map(({ config }) => config.workspace));
  return new Map([...workspaces].map((each) => [each, inputs.filter(({ config }) => config.workspace === each)]));
}

/** Templates that may know others are linted together; what that takes is loaded only then. */
async function linterOf(
  inputs: readonly Input[],
  read: ConfigReader,
  cwd: string,
  sourceOf: SourceReader,
  deployedBy: DeployedBy | undefined,
): Promise<Linter> {
  const mayBelongTogether =
    deployedBy !== undefined ||
    inputs.some(
      ({ config, source }, index) =>
        config.workspace !== undefined ||
        nestedStack.test(source.text) ||
        existsSync(resolve(dirname(inputs[index]!.file.absolute), 'manifest.json')) ||
        (inputs.length > 1 &&
          /Fn::ImportValue|!ImportValue|GetStackOutput|AWS::SSM::Parameter|resolve:ssm:|AWS::EC2::(?:VPCEndpoint|Route)\b/.test(
            source.text,
          )),
    );
  if (mayBelongTogether)
    return (await import('../lazy/workspace.ts')).workspaceLinter(inputs, read, cwd, sourceOf, deployedBy);
  return {
    textOf: () => undefined,
    lint: (current, failed) =>
      current.flatMap(({ source, config }) => {
        try {
          return [lintSource(source, config)];
        } catch (error) {
          return failed(source.path, error);
        }
      }),
  };
}

const nestedStack = /AWS::CloudFormation::Stack(?!Set)|AWS::Serverless::Application/;

function standardInput(name: string, cwd: string): FileToLint {
  const absolute = resolve(cwd, name);
  return { path: shownPath(absolute, cwd), absolute, folder: dirname(absolute), named: true, isInput: true };
}

function fatal(path: string, message: string): FileResult {
  return { path, findings: [], undecided: [], fatal: { message, line: 1, column: 1 } };
}

function readInput(file: FileToLint): { readonly text: string } | { readonly problem: string } {
  const read = readBytes(file.isInput ? 0 : file.absolute, limits.templateBytes);
  return 'bytes' in read ? decode(read.bytes) : read;
}
