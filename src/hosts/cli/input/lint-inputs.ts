import { ConfigError } from '../../../engine/config/config-error.ts';
import { lintWorkspace } from '../../../engine/lint.ts';
import type { FileResult } from '../../../engine/result.ts';
import { type WorkspaceLint, workspaceOfOne } from '../../../engine/workspace/workspace-input.ts';
import { inWords } from '../../../language/in-words.ts';
import { messageOf } from '../../../language/message-of.ts';
import { said } from '../../../language/sentence.ts';
import type { OpenCache } from '../cache/open-cache.ts';
import type { Options } from '../options.ts';
import type { Progress } from '../progress.ts';
import type { RunTimes } from '../run-times.ts';
import { progressTexts } from '../texts.ts';
import type { ThreadPool } from '../threads/thread-pool.ts';
import { generatorOf, withoutFixes } from './built/generated.ts';
import type { DescribedDeployments } from './described-deployments.ts';
import type { DeployedBy } from './earlier/against.ts';
import { fixFiles } from './fix-files.ts';
import { groupsOf } from './groups.ts';
import type { Input } from './load-files.ts';
import type { Reader } from './reader.ts';
import { inputTexts } from './texts.ts';
import { type LoadedWorkspace, leavesOpen, loadWorkspace, widerWorkspace, withSources } from './workspace-files.ts';

/** What a lint may do with, all of which it can do without. */
export interface Aids {
  readonly cache?: OpenCache | undefined;
  readonly pool?: ThreadPool | undefined;
  readonly times?: RunTimes | undefined;
  readonly progress?: Progress | undefined;
  /** How many related places of a finding are shown; all of them where this is left out. */
  readonly mostRelated?: number | undefined;
}

/** Lints templates with what they belong to, after fixing them where that is wanted. */
export async function lintInputs(
  inputs: readonly Input[],
  ownOf: (inputs: readonly Input[], workspace: LoadedWorkspace) => readonly Input[],
  reader: Reader,
  options: Options,
  described: DescribedDeployments,
  deployedBy: DeployedBy | undefined,
  { cache, pool, times, progress, mostRelated }: Aids = {},
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
  const { failed, crashes } = failuresOf(inputs);
  const measured: Partial<WorkspaceLint> = {
    ...(times && { stopwatch: times }),
    // what is kept may be shown by another format the next time
    ...(mostRelated !== undefined && cache === undefined && { mostRelated }),
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
  const generated = new Set(
    inputs.flatMap(({ file, source }) => (generatorOf(file.absolute, source) === undefined ? [] : [source.path])),
  );
  return {
    results: results.map((result) => (generated.has(result.path) ? withoutFixes(result) : result)),
    sources: [...fixed.inputs.map(({ source }) => source), ...workspace.others],
    linked: workspace.others,
    /** The templates as they were last judged, with all that they belong to. */
    inputs: fixed.inputs,
    workspace,
    changes: fixed.changes,
    faults: fixed.faults,
    crashes: [...fixed.crashes, ...crashes],
    textOf: (path: string) => sources.find((source) => source.path === path)?.text,
  };
}

/** The results of files that ended the lint, in the language of the run, and what ended it. */
function failuresOf(inputs: readonly Input[]) {
  const crashes: unknown[] = [];
  const { language } = inputs.find(({ config }) => config.language !== undefined)?.config ?? {};
  const failed = (path: string, error: unknown): FileResult => {
    if (error instanceof ConfigError) throw error;
    crashes.push(error);
    const message = messageOf(error);
    return fatal(path, inWords(said(inputTexts.fault, { message }), language));
  };
  return { failed, crashes };
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

/** Whether a rule broke down on a file: another time it may not. */
function hasFault({ findings, fatal }: FileResult): boolean {
  return fatal !== undefined || findings.some(({ rule }) => rule === 'rule-crash' || rule === 'plugin-crash');
}

/** The result of a file that could not be linted. */
export function fatal(path: string, message: string): FileResult {
  return { path, findings: [], undecided: [], fatal: { message, line: 1, column: 1 } };
}
