import { existsSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FileConfig } from '../../../engine/config/config.ts';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { didYouMean, nearestTo } from '../../../engine/did-you-mean.ts';
import { isIncomplete } from '../../../engine/findings/incomplete.ts';
import { summarize } from '../../../engine/findings/summary.ts';
import { lintWorkspace } from '../../../engine/lint.ts';
import type { FileResult, LintResult } from '../../../engine/result.ts';
import { parsedOf, type Source } from '../../../engine/source.ts';
import { type WorkspaceLint, workspaceOfOne } from '../../../engine/workspace/workspace-input.ts';
import { inWords } from '../../../language/in-words.ts';
import { type Clause, said } from '../../../language/sentence.ts';
import type { ReportedShard } from '../../../report/merge/shard.ts';
import { isPlainMap } from '../../../template/node.ts';
import { limits } from '../../../text/limits.ts';
import { type Arguments, commands } from '../arguments.ts';
import type { OpenCache } from '../cache/open-cache.ts';
import { misnamedIn } from '../config/config-names.ts';
import { configFileTexts } from '../config/texts.ts';
import { readBytes } from '../files/read-file.ts';
import { optimizeLate } from '../optimize-late.ts';
import type { Options } from '../options.ts';
import type { Progress } from '../progress.ts';
import type { RunTimes } from '../run-times.ts';
import type { Fault } from '../tell.ts';
import type { Terminal } from '../terminal.ts';
import { progressTexts } from '../texts.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import { UsageError } from '../usage-error.ts';
import { notesOfSize } from './body-size.ts';
import { generatorOf, withoutFixes } from './built/generated.ts';
import { withMost } from './by-workspace.ts';
import { type DescribedDeployments, describedDeployments } from './described-deployments.ts';
import type { DeployedBy } from './earlier/against.ts';
import { type Change, fixFiles } from './fix-files.ts';
import { groupsOf } from './groups.ts';
import { type Input, type LoadedFiles, loadFiles, notesOfLeftOut, type Purpose, unusableConfig } from './load-files.ts';
import { type Reader, readerFor } from './reader.ts';
import { inputTexts, noteTexts } from './texts.ts';
import { type LoadedWorkspace, leavesOpen, loadWorkspace, widerWorkspace, withSources } from './workspace-files.ts';

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
  times?: RunTimes,
  progress?: Progress,
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
  const { loaded, missing } = await (times?.timeStage('load', load) ?? load());
  const { inputs } = loaded;
  optimizeLate(inputs.reduce((sum, { source }) => sum + source.text.length, 0));
  const configFaults = new Set(loaded.unread.flatMap(({ fault, isOfConfig }) => (isOfConfig ? [fault] : [])));
  const [configFault] = configFaults;
  if (configFault !== undefined && inputs.length === 0) throw configFault;
  const notesOfPast = new Set<Clause>();
  const deployedBy =
    options.against === undefined
      ? undefined
      : await (await import('../lazy/against.ts')).readAgainst(options.against, options, cwd, (text) =>
          notesOfPast.add(text),
        );
  const { fix: _fix, 'fix-dry-run': _fixDryRun, ...withoutFixes } = options;
  const own = (some: readonly Input[], workspace: LoadedWorkspace) =>
    sharding === undefined ? some : sharding.inShard(some, workspace, shard!);
  // templates are parsed when something asks for their values, which would count for whatever asks first
  times?.time({ stage: 'parse' }, () => {
    for (const { source } of inputs) times.time({ files: [source] }, () => parsedOf(source));
  });
  const describe = () => describedDeployments(inputs, options, cwd);
  const described = await (times?.timeStage('describe', describe) ?? describe());
  const pool = threads?.poolFor(inputs, options, cwd, {
    keepsAnswers: cache !== undefined,
    measuresTimes: times !== undefined,
  });
  const { done, broken } = await withMost(
    inputs,
    (some) => lintInputs(some, own, reader, options, described, deployedBy, { cache, pool, times, progress }),
    async (some) => void (await lintInputs(some, own, reader, withoutFixes, described, deployedBy)),
  ).finally(() => pool?.end());
  cache?.save();
  for (const fault of broken.values()) configFaults.add(fault);
  const { baseline, 'changed-since': revision } = options;
  const baselined =
    baseline === undefined
      ? { results: done.results, notes: [] }
      : (await import('../lazy/baseline.ts')).applyBaseline(
          baseline,
          options['update-baseline'] === true,
          options.only.length + options.skip.length > 0,
          done.results,
          inputs,
          cwd,
        );
  const narrowed =
    revision === undefined
      ? { results: baselined.results, notes: [] }
      : (await import('../lazy/changed-since.ts')).narrowToChanges(
          revision,
          baselined.results,
          done.sources,
          done.lintEarlier,
          cwd,
        );
  const notLinted = [
    ...loaded.unread.flatMap(({ path, problem }) =>
      problem === undefined ? [] : [fatal(path, inWords(problem, language))],
    ),
    ...[...broken.keys()].map(({ file }) => fatal(file.path, inWords(unusableConfig, language))),
  ];
  const isOwn = ({ path }: FileResult) => sharding === undefined || sharding.isOfShard(path, shard!);
  const files = [...notLinted.filter(isOwn), ...narrowed.results];
  const configs = [...new Set(inputs.map(({ config }) => config))];
  return {
    result: { files, summary: summarize(files) },
    configs,
    changes: done.changes,
    notes: [
      ...notesOfConfigs(options, cwd),
      ...notesOfLoading(loaded, options),
      ...notesOfPast,
      ...(threads?.notesOfThreads(pool, options) ?? []),
      ...(cache?.problem === undefined ? [] : [said(inputTexts.cacheKeepsNothing, { problem: cache.problem })]),
      ...(inputs.length === 0 ? [] : missing.map(({ clauses }) => said(inputTexts.problemAndRemedy, clauses))),
      ...refusedPlugins(configs),
      // a hook passes some of the templates that the values are for
      ...(options['templates-only'] ? [] : unknownParameters(inputs, options.parameter)),
      ...described.notes,
      ...(options.fix ? done.changes.map(({ path, fixed }) => said(noteTexts.fixed, { path, count: fixed })) : []),
      ...done.results.flatMap(notAnalyzed),
      ...baselined.notes,
      ...narrowed.notes,
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

/** Whether results may be taken from earlier runs: not where texts are written, compared with others, or times are measured. */
function mayUseCache({ cache, fix, 'fix-dry-run': dryRun, against, timing }: Options): boolean {
  return cache === true && !fix && !dryRun && against === undefined && !timing;
}

/** Finds and reads what a lint of these operands is about, with what was built of a project; `missing` was not built. */
export async function loadAsked(
  operands: readonly string[],
  options: Options,
  reader: Reader,
  progress?: Progress,
): Promise<{ readonly loaded: LoadedFiles; readonly missing: readonly UsageError[] }> {
  const purpose: Purpose = {
    // no one who asks for templates only has asked for a file by its name
    looksAt: ({ named }, despite) => despite === 'unrendered' && named && !options['templates-only'],
    needsTemplates: false,
  };
  const folders = operands.filter((operand) => isFolder(resolve(reader.cwd, operand)));
  const built =
    folders.length === 0
      ? { operands: [], missing: [] }
      : await (await import('../lazy/built-templates.ts')).builtBy(folders, reader.cwd);
  return {
    loaded: await loadFiles([...operands, ...built.operands], options, reader, purpose, progress),
    missing: built.missing,
  };
}

function refuseContradictions(operands: readonly string[], options: Options): void {
  // `xargs` and hooks pass what changed, which may be nothing
  if (operands.length === 0 && !options['templates-only'])
    throw new UsageError(said(inputTexts.nothingToLint), said(inputTexts.giveTemplate));
  if (options.fix && operands.includes('-'))
    throw new UsageError(said(inputTexts.standardInputNotFixed), said(inputTexts.useFixDryRun));
  if (options['change-set'] !== undefined && options.against === undefined)
    throw new UsageError(said(inputTexts.changeSetNeedsAgainst), said(inputTexts.giveAgainst));
  if (options['cache-location'] !== undefined && !options.cache)
    throw new UsageError(said(inputTexts.cacheLocationNeedsCache), said(inputTexts.giveCacheAndLocation));
  if (options['update-baseline'] && options.baseline === undefined)
    throw new UsageError(said(inputTexts.updateBaselineNeedsBaseline), said(inputTexts.giveBaseline));
  if (options['update-baseline'])
    for (const other of ['only', 'skip'] as const)
      if (options[other].length > 0)
        throw new UsageError(
          said(inputTexts.updateBaselineContradicts, { other }),
          said(inputTexts.leaveOutOrSwitchOff, { other }),
        );
  if (options['changed-since'] !== undefined)
    for (const other of ['fix', 'fix-dry-run', 'update-baseline'] as const)
      if (options[other])
        throw new UsageError(said(inputTexts.changedSinceContradicts, { other }), said(inputTexts.giveOneOfThem));
  if (options['update-baseline'] && options['fix-dry-run'])
    throw new UsageError(said(inputTexts.updateBaselineWithDryRun), said(inputTexts.useFixOrUpdate));
}

function isFolder(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  } catch {
    return false; // the search says why
  }
}

/** The first operand is a template or a command: of a word that is no file, the latter may be meant. */
function refuseMistypedCommand([word = '']: readonly string[], cwd: string): void {
  if (!/^[a-z]+(?:-[a-z]+)*$/i.test(word) || existsSync(resolve(cwd, word))) return;
  const otherwise: Readonly<Record<string, Clause>> = {
    lint: said(inputTexts.lintIsDefault),
    check: said(inputTexts.lintIsDefault),
    rules: said(inputTexts.listsRules),
    version: said(inputTexts.printsVersion),
  };
  const remedy = Object.hasOwn(otherwise, word) ? otherwise[word] : didYouMean(word, commands);
  if (remedy !== undefined) throw new UsageError(said(inputTexts.noSuchWord, { word }), remedy);
}

/** What lies in the working folder and looks as if it were to configure the run, which it does not. */
function notesOfConfigs(options: Options, cwd: string): readonly Clause[] {
  if (options.config !== undefined || options['trusted-config'] !== undefined || options['no-config']) return [];
  return misnamedIn(cwd).map((name) => said(configFileTexts.misnamed, { name }));
}

/** What was left out and would be missed: of what was named everything, of a folder what looks like a template. */
function notesOfLoading({ inputs, notes, leftOut }: LoadedFiles, options: Options): readonly Clause[] {
  const told = leftOut.filter(
    ({ file, because }) => because === 'unrendered' || (file.named && !options['templates-only']),
  );
  return [...notes, ...notesOfLeftOut(told), ...notesOfSize(inputs)];
}

/** What of a template was not analyzed, a line each. */
export function notAnalyzed({ path, undecided }: FileResult): readonly Clause[] {
  return undecided.filter(isIncomplete).map(({ reason }) => said(noteTexts.notInFull, { file: path, reason }));
}

/** Rules that a config asks for and that did not run: the exit code says so too. */
export function refusedPlugins(configs: readonly FileConfig[]): readonly Clause[] {
  const told = configs
    .flatMap(({ pluginsLeftOut = [] }) => pluginsLeftOut)
    .flatMap(({ file, plugins, refused }) =>
      refused === undefined
        ? []
        : said(inputTexts.pluginsNotRun, {
            file,
            plugins: plugins.join(', '),
            problem: refused.problem,
            remedy: refused.remedy,
          }),
    );
  return [...new Map(told.map((note) => [inWords(note), note])).values()];
}

/** A value for a parameter that no template has is a slip of the pen: nothing else would tell. */
function unknownParameters(inputs: readonly Input[], given: readonly string[]): readonly Clause[] {
  if (given.length === 0 || inputs.length === 0) return [];
  const known = inputs.flatMap(({ source }) => {
    const { value } = parsedOf(source);
    const parameters = isPlainMap(value) ? value.Parameters : undefined;
    return isPlainMap(parameters) ? Object.keys(parameters) : [];
  });
  return given.flatMap((each) => {
    const [name = ''] = each.split('=');
    if (known.includes(name)) return [];
    const meant = nearestTo(name, known);
    return meant === undefined
      ? said(noteTexts.noParameter, { name })
      : said(noteTexts.noParameterButMeant, { name, meant });
  });
}

/** What a lint may do with, all of which it can do without. */
interface Aids {
  readonly cache?: OpenCache | undefined;
  readonly pool?: ThreadPool | undefined;
  readonly times?: RunTimes | undefined;
  readonly progress?: Progress | undefined;
}

/** Lints templates with what they belong to, after fixing them where that is wanted. */
async function lintInputs(
  inputs: readonly Input[],
  ownOf: (inputs: readonly Input[], workspace: LoadedWorkspace) => readonly Input[],
  reader: Reader,
  options: Options,
  described: DescribedDeployments,
  deployedBy: DeployedBy | undefined,
  { cache, pool, times, progress }: Aids = {},
) {
  const isEarlier = (location: string) => deployedBy?.isFile(location) === true;
  let workspace = await loadWorkspace(inputs, reader, described, { asks: leavesOpen, isEarlier });
  const own = ownOf(inputs, workspace);
  const deployedOf = ({ sources }: typeof workspace) =>
    deployedBy?.of(
      inputs.map(({ source }) => source),
      sources,
    );
  let deployed = deployedOf(workspace);
  const crashes: unknown[] = [];
  const { language } = inputs.find(({ config }) => config.language !== undefined)?.config ?? {};
  const failed = (path: string, error: unknown): FileResult => {
    if (error instanceof ConfigError) throw error;
    crashes.push(error);
    const message = error instanceof Error ? error.message : String(error);
    return fatal(path, inWords(said(inputTexts.fault, { message }), language));
  };
  const measured: Partial<WorkspaceLint> = {
    ...(times && { stopwatch: times }),
    progress: (done, all) => progress?.tell(progressTexts.judging, done + 1, all),
  };
  const workspaceOf = (current: readonly Input[], asked: readonly Input[]): WorkspaceLint => {
    const isAsked = new Set(asked.map(({ source }) => source));
    const sources = current.map(({ source }) => source);
    const run = withSources(workspace, sources, (source) => isAsked.has(source));
    return { ...run, ...(deployed && { deployed }), ...measured };
  };
  const judge = async (some: WorkspaceLint) => {
    const before = crashes.length;
    const results = await lintTogether(some, { cache, pool, times }, failed);
    return { results, isWhole: crashes.length === before && !results.some(hasFault) };
  };
  const lint = async (current: readonly Input[], asked: readonly Input[] = current): Promise<readonly FileResult[]> => {
    const workspaceOfRun = workspaceOf(current, asked);
    try {
      const results = await (cache?.lint(workspaceOfRun, judge) ??
        judge(workspaceOfRun).then(({ results }) => results));
      return told(results, current, asked);
    } catch (error) {
      return asked.map(({ source }) => failed(source.path, error));
    }
  };
  let results = await lint(inputs, own);
  const wider = await widerWorkspace({ inputs, own, results, workspace }, reader, described, isEarlier);
  if (wider !== undefined) {
    const before = workspace;
    workspace = wider.workspace;
    deployed = deployedOf(workspace);
    // what is said of a template depends on no template that it has nothing to do with, nor on the shard that it is in
    results = replaced(results, await lint(inputs, togetherWith(wider.lacking, own, before)));
  }
  const lintOne = (all: readonly Input[], only: Input): readonly FileResult[] => {
    try {
      return told(lintWorkspace(workspaceOf(all, [only]), failed), all, [only]);
    } catch (error) {
      return [failed(only.source.path, error)];
    }
  };
  const wantsFixes = options.fix || options['fix-dry-run'];
  const fixed = wantsFixes
    ? fixFiles(inputs, lintOne, options.fix ? reader.cwd : undefined)
    : { inputs, changes: [], faults: [], crashes: [] };
  if (fixed.changes.length > 0) results = await lint(fixed.inputs);
  const sources = [...fixed.inputs.map(({ source }) => source), ...workspace.others, ...(deployed?.sources ?? [])];
  /** Nothing where a config of today does not fit the earlier texts. */
  const lintEarlier = (earlier: ReadonlyMap<Source, Source>): readonly FileResult[] => {
    const past = (source: Source) => earlier.get(source) ?? source;
    const asked = fixed.inputs.map(({ source }) => past(source));
    const run = withSources({ ...workspace, others: workspace.others.map(past) }, asked);
    try {
      return lintWorkspace(run, (path) => fatal(path, ''));
    } catch {
      return [];
    }
  };
  const generated = new Set(
    inputs.flatMap(({ file, source }) => (generatorOf(file.absolute, source) === undefined ? [] : [source.path])),
  );
  return {
    results: results.map((result) => (generated.has(result.path) ? withoutFixes(result) : result)),
    sources: [...fixed.inputs.map(({ source }) => source), ...workspace.others],
    linked: workspace.others,
    lintEarlier,
    changes: fixed.changes,
    faults: fixed.faults,
    crashes: [...fixed.crashes, ...crashes],
    textOf: (path: string) => sources.find((source) => source.path === path)?.text,
  };
}

/** The results but for those of templates that are asked for another time. */
function told(results: readonly FileResult[], current: readonly Input[], asked: readonly Input[]) {
  const isAsked = new Set(asked.map(({ source }) => source));
  const isLater = new Set(current.flatMap(({ source }) => (isAsked.has(source) ? [] : [source.path])));
  return results.filter(({ path }) => !isLater.has(path));
}

/** Lints a workspace in as many threads as there are, to the results that one thread comes to. */
async function lintTogether(
  workspace: WorkspaceLint,
  { cache, pool, times }: Aids,
  failed: (path: string, error: unknown) => FileResult,
): Promise<readonly FileResult[]> {
  const round = pool?.round({
    configFor: workspace.configFor,
    lintHere: (source, added) =>
      lintWorkspace(
        {
          ...workspaceOfOne(source, workspace.configFor(source), undefined, added),
          ...(times && { stopwatch: times }),
        },
        failed,
      )[0]!,
    failed,
    outside: cache?.outside,
    times,
  });
  const here = lintWorkspace({ ...workspace, ...(round && { helpers: round }) }, failed);
  const elsewhere = (await round?.results()) ?? [];
  if (elsewhere.length === 0) return here;
  const byPath = new Map([...here, ...elsewhere].map((result) => [result.path, result]));
  return [...workspace.sources, ...workspace.descriptions].flatMap(({ path }) => byPath.get(path) ?? []);
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

/** Templates with those that are judged together with them. */
function togetherWith(some: readonly Input[], all: readonly Input[], workspace: LoadedWorkspace): readonly Input[] {
  const groupOf = groupsOf(workspace);
  const groups = new Set(some.map(groupOf));
  return all.filter((input) => groups.has(groupOf(input)));
}

function replaced(results: readonly FileResult[], by: readonly FileResult[]): readonly FileResult[] {
  const later = new Map(by.map((result) => [result.path, result]));
  return results.map((result) => later.get(result.path) ?? result);
}

/** Where files come in the report of a whole run. */
function positionsIn(files: readonly { readonly path: string }[]): (path: string) => number {
  const positions = new Map([...files].reverse().map(({ path }, index) => [path, files.length - 1 - index]));
  return (path) => positions.get(path) ?? files.length;
}

/** Whether a rule broke down on a file: another time it may not. */
function hasFault({ findings, fatal }: FileResult): boolean {
  return fatal !== undefined || findings.some(({ rule }) => rule === 'rule-crash' || rule === 'plugin-crash');
}

function fatal(path: string, message: string): FileResult {
  return { path, findings: [], undecided: [], fatal: { message, line: 1, column: 1 } };
}
