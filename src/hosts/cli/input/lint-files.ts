import { resolve } from 'node:path';
import type { FileConfig } from '../../../engine/config/config.ts';
import { summarize } from '../../../engine/findings/summary.ts';
import type { FileResult, LintResult } from '../../../engine/result.ts';
import { parsedOf, type Source } from '../../../engine/source.ts';
import { inWords } from '../../../language/in-words.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import type { ReportedShard } from '../../../report/merge/shard.ts';
import { limits } from '../../../text/limits.ts';
import type { Arguments } from '../arguments.ts';
import { readBytes } from '../files/read-file.ts';
import { optimizeLate } from '../optimize-late.ts';
import type { Options } from '../options.ts';
import type { Progress } from '../progress.ts';
import type { Fault } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { notesOfSize } from './body-size.ts';
import { withMost } from './by-workspace.ts';
import { describedDeployments } from './described-deployments.ts';
import type { Change } from './fix-files.ts';
import { type Aids, fatal, lintInputs } from './lint-inputs.ts';
import { notAnalyzed, notesOfConfigs, notesOfLoading, refusedPlugins, unknownParameters } from './lint-notes.ts';
import { refuseContradictions, refuseMistypedCommand } from './lint-usage.ts';
import {
  type Input,
  type LoadedFiles,
  type LoadedWithBuilt,
  loadWithBuilt,
  notesOfMissing,
  type Purpose,
  unusableConfig,
} from './load-files.ts';
import { type Reader, readerFor } from './reader.ts';
import { inputTexts, noteTexts } from './texts.ts';
import type { LoadedWorkspace } from './workspace-files.ts';

/** A lint of all files that were asked for. */
export interface LintRun {
  readonly result: LintResult;
  /** The names of the rules that were switched on for any file. */
  readonly configs: readonly FileConfig[];
  readonly changes: readonly Change[];
  /** What was left out and what was fixed, one line each. */
  readonly notes: readonly Clause[];
  /** What went wrong apart from the templates, such as a fix that could not be written: exit code 2. */
  readonly faults: readonly Fault[];
  /** Faults of ours that ended the lint of a file. */
  readonly crashes: readonly unknown[];
  /** Set where only a part of the run was linted. */
  readonly shard?: Omit<ReportedShard, 'exitCode' | 'warnings'> & { readonly filesOfRun: number };
  sourceOf(path: string): string | undefined;
}

/** The same with the templates that were linted, and those that were read because of them. */
export interface RunOfFiles extends LintRun {
  readonly sources: { readonly linted: readonly Source[]; readonly linked: readonly Source[] };
}

/** Finds, reads and lints; with `--fix` it writes. A file that can't be read does not stop the others. */
export async function lintFiles(
  { operands, options }: Arguments,
  { cwd, language }: Terminal,
  { times, progress, mostRelated }: Omit<Aids, 'cache' | 'pool'> = {},
): Promise<RunOfFiles> {
  refuseContradictions(operands, options);
  refuseMistypedCommand(operands, cwd);
  const threads = options.concurrency === undefined ? undefined : await import('../lazy/thread-pool.ts');
  threads?.threadsFor(options.concurrency!); // before anything is read
  const sharding = options.shard === undefined ? undefined : await import('../lazy/shard.ts');
  const shard = sharding?.readShard(options.shard!, options);
  const cache = mayUseCache(options) ? (await import('../lazy/result-cache.ts')).openCache(options, cwd) : undefined;
  const reader = await readerFor(options, cwd, cache?.outside);
  const load = () => loadAsked(operands, options, reader, progress);
  const loaded = await (times?.timeStage('load', load) ?? load());
  const { inputs, missing } = loaded;
  optimizeLate(inputs.reduce((sum, { source }) => sum + source.text.length, 0));
  const configFaults = new Set(loaded.unread.flatMap(({ fault, isOfConfig }) => (isOfConfig ? [fault] : [])));
  if (configFaults.size > 0 && inputs.length === 0) throw [...configFaults][0];
  const notesOfPast = new Set<Clause>();
  const deployedBy = await deployedAs(options, cwd, (note) => notesOfPast.add(note));
  const { fix: _fix, 'fix-dry-run': _fixDryRun, ...withoutFixes } = options;
  const own = (some: readonly Input[], workspace: LoadedWorkspace) =>
    sharding === undefined ? some : sharding.inShard(some, workspace, shard!);
  // templates are parsed when something asks for their values, which would count for whatever asks first
  times?.time({ stage: 'parse' }, () => {
    for (const { source } of inputs) times.time({ files: [source] }, () => parsedOf(source));
  });
  const describe = () => describedDeployments(inputs, options, reader);
  const described = await (times?.timeStage('describe', describe) ?? describe());
  const pool = threads?.poolFor(inputs, options, cwd, {
    keepsAnswers: cache !== undefined,
    measuresTimes: times !== undefined,
  });
  const { done, broken } = await withMost(
    inputs,
    (some) =>
      lintInputs(some, own, reader, options, described, deployedBy, { cache, pool, times, progress, mostRelated }),
    async (some) => void (await lintInputs(some, own, reader, withoutFixes, described, deployedBy)),
  ).finally(() => pool?.end());
  cache?.save();
  for (const fault of broken.values()) configFaults.add(fault);
  const shown = await newResults(done, inputs, options, reader);
  const notLinted = notLintedOf(loaded, broken, language);
  const isOwn = ({ path }: Pick<FileResult, 'path'>) => sharding === undefined || sharding.isOfShard(path, shard!);
  const files = [...notLinted.filter(isOwn), ...shown.results];
  const configs = [...new Set(inputs.map(({ config }) => config))];
  return {
    result: { files, summary: summarize(files) },
    configs,
    changes: done.changes,
    notes: [
      ...notesOfConfigs(options, cwd),
      ...notesOfLoading(loaded, options),
      ...notesOfSize(inputs.filter(({ file }) => isOwn(file))),
      ...notesOfPast,
      ...(threads?.notesOfThreads(pool, options) ?? []),
      ...(cache?.problem === undefined ? [] : [said(inputTexts.cacheKeepsNothing, { problem: cache.problem })]),
      ...notesOfMissing(missing, inputs),
      ...refusedPlugins(configs),
      // a hook passes some of the templates that the values are for
      ...(options['templates-only'] ? [] : unknownParameters(inputs, options.parameter)),
      ...described.notes,
      ...(options.fix ? done.changes.map(({ path, fixed }) => said(noteTexts.fixed, { path, count: fixed })) : []),
      ...done.results.flatMap(notAnalyzed),
      ...shown.notes,
    ],
    faults: [...configFaults, ...done.faults, ...(inputs.length === 0 ? missing : [])],
    crashes: done.crashes,
    sources: { linted: inputs.map(({ source }) => source), linked: done.linked },
    ...(shard && {
      shard: {
        ...shard,
        run: sharding!.runOf(loaded, options),
        filesOfRun: notLinted.length + inputs.length - broken.size,
        positionOf: positionsIn([...notLinted, ...done.sources]),
      },
    }),
    sourceOf: textsOf(done.textOf, files, cwd),
  };
}

/** What could not be read, and the templates whose config can't be used. */
function notLintedOf(
  { unread }: LoadedFiles,
  broken: ReadonlyMap<Input, unknown>,
  language: Terminal['language'],
): readonly FileResult[] {
  return [
    ...unread.flatMap(({ path, problem }) => (problem === undefined ? [] : [fatal(path, inWords(problem, language))])),
    ...[...broken.keys()].map(({ file }) => fatal(file.path, inWords(unusableConfig, language))),
  ];
}

/** What `--against` compares with; nothing without it. */
async function deployedAs(options: Options, cwd: string, note: (text: Clause) => void) {
  if (options.against === undefined) return undefined;
  return (await import('../lazy/against.ts')).readAgainst(options.against, options, cwd, note);
}

/** The results without what `--baseline` and `--changed-since` leave out. */
async function newResults(
  done: Awaited<ReturnType<typeof lintInputs>>,
  inputs: readonly Input[],
  options: Options,
  reader: Reader,
): Promise<{ readonly results: readonly FileResult[]; readonly notes: readonly Clause[] }> {
  const { baseline, 'update-baseline': isUpdated = false, 'changed-since': revision } = options;
  const isPartial = options.only.length + options.skip.length > 0;
  let results: readonly FileResult[] = done.results;
  const notes: Clause[] = [];
  if (baseline !== undefined) {
    const { applyBaseline } = await import('../lazy/baseline.ts');
    const baselined = applyBaseline(baseline, isUpdated, isPartial, results, inputs, reader.cwd);
    results = baselined.results;
    notes.push(...baselined.notes);
  }
  if (revision !== undefined) {
    const { narrowToChanges } = await import('../lazy/changed-since.ts');
    const narrowed = await narrowToChanges(revision, { ...done, results }, reader, options);
    results = narrowed.results;
    notes.push(...narrowed.notes);
  }
  return { results, notes };
}

/** Whether results may be taken from earlier runs: not where texts are written, compared with others, or times are measured. */
function mayUseCache({ cache, fix, 'fix-dry-run': dryRun, against, timing }: Options): boolean {
  return cache === true && !fix && !dryRun && against === undefined && !timing;
}

/** Finds and reads what a lint of these operands is about, with what was built of a project. */
export function loadAsked(
  operands: readonly string[],
  options: Options,
  reader: Reader,
  progress?: Progress,
): Promise<LoadedWithBuilt> {
  const purpose: Purpose = {
    // no one who asks for templates only has asked for a file by its name
    looksAt: ({ named }, despite) => despite === 'unrendered' && named && !options['templates-only'],
    needsTemplates: false,
  };
  return loadWithBuilt(operands, options, reader, purpose, progress);
}

/** The texts that a report shows lines of: those of templates, of what they include, and of the code that creates what they have. */
function textsOf(
  textOf: (path: string) => string | undefined,
  files: readonly FileResult[],
  cwd: string,
): (path: string) => string | undefined {
  const others = new Set(
    files.flatMap(({ findings }) =>
      findings.flatMap(({ createdAt, included }) => [createdAt?.path ?? [], included?.path ?? []].flat()),
    ),
  );
  return (path) => {
    const text = textOf(path);
    if (text !== undefined || !others.has(path)) return text;
    const read = readBytes(resolve(cwd, path), limits.templateBytes);
    return 'bytes' in read ? read.bytes.toString('utf8') : undefined;
  };
}

/** Where files come in the report of a whole run. */
function positionsIn(files: readonly { readonly path: string }[]): (path: string) => number {
  const positions = new Map([...files].reverse().map(({ path }, index) => [path, files.length - 1 - index]));
  return (path) => positions.get(path) ?? files.length;
}
