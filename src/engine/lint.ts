import type { FileConfig } from './config/config.ts';
import { finalize, type Unfinalized } from './findings/finalize.ts';
import { summarize } from './findings/summary.ts';
import { syntaxFindings } from './findings/syntax-findings.ts';
import type { FileResult, LintResult } from './result.ts';
import { constructOfResource, letGo, parsedOf, type Source } from './source.ts';
import { noStopwatch } from './stopwatch.ts';
import { suppressingFiles } from './suppress/suppressing-files.ts';
import { acrossEnvironments } from './workspace/environments.ts';
import { type Judged, judge } from './workspace/judge.ts';
import { type DeployedWorkspace, type WorkspaceLint, workspaceOfOne } from './workspace/workspace-input.ts';

/**
 * Lints files that may belong together: texts to findings, for every run there is. Stacks that know each other are
 * judged as one template. A finding in a file that was not asked for is told where it has to do with one that was.
 * `failed` makes the result of a file on which our own code broke down; without it, that is thrown.
 */
export function lintWorkspace(
  workspace: WorkspaceLint,
  failed: (path: string, error: unknown) => FileResult = rethrow,
): readonly FileResult[] {
  const suppressing = suppressingFiles(workspace);
  const { stopwatch = noStopwatch } = workspace;
  const sources = [...workspace.sources, ...workspace.descriptions];
  const beside = [...(workspace.deployed?.sources ?? []), ...(workspace.added?.sources ?? [])];
  const known = new Map([...beside, ...sources].map((source) => [source.path, source]));
  const parsedBy = (path: string) => {
    const source = known.get(path);
    return source && parsedOf(source);
  };
  const constructBy = (path: string, logicalId: string | null) => {
    const source = logicalId === null ? undefined : known.get(path);
    return source && constructOfResource(source, logicalId!);
  };
  const asked = new Set(workspace.sources.filter(workspace.isAsked).map(({ path }) => path));
  const place = (source: Source, said: Judged): readonly FileResult[] => {
    const { path } = source;
    if (said.elsewhere?.has(source)) return [];
    const told = toTell(source, asked, said);
    if (told === undefined) return [];
    try {
      if (said.faults.has(path)) throw said.faults.get(path);
      const [parsed, config] = [parsedOf(source), workspace.configFor(source)];
      const placed = asked.has(path) ? syntaxFindings(parsed, config.rules, config.language) : [];
      const { suppressions } = suppressing(path) ?? {};
      const around = { suppressions, constructBy, mostRelated: workspace.mostRelated };
      return [finalize(parsed, { ...told, placed }, parsedBy, config, around)];
    } catch (error) {
      return [failed(path, error)];
    }
  };
  const timed = (source: Source, said: Judged) =>
    stopwatch.time({ stage: 'place' }, () => stopwatch.time({ files: [source] }, () => place(source, said)));
  // what is said of a template that knows no other need not wait for the others: thousands of them are not held
  const early = new Map<Source, readonly FileResult[]>();
  const placeEarly = (source: Source, said: Judged) => {
    early.set(source, timed(source, said));
    letGo(source, 'told');
  };
  const said = stopwatch.time({ stage: 'link' }, () =>
    acrossEnvironments(workspace, (states, isOnly) =>
      stopwatch.time({ stage: 'judge' }, () => judge(states, workspace, suppressing, isOnly ? placeEarly : undefined)),
    ),
  );
  return sources.flatMap((source) => early.get(source) ?? timed(source, said));
}

/** Lints one template, by itself: a workspace of one. */
export function lintSource(source: Source, config: FileConfig, deployed?: DeployedWorkspace): FileResult {
  const [result] = lintWorkspace(workspaceOfOne(source, config, deployed)) as [FileResult];
  return result;
}

/** Lints several templates, each by itself and by its own config. */
export function lint(sources: readonly Source[], configFor: (path: string) => FileConfig): LintResult {
  const files = sources.flatMap((source) => {
    const config = configFor(source.path);
    return config.ignored ? [] : [lintSource(source, config)];
  });
  return { files, summary: summarize(files) };
}

/** What there is to tell of a file; nothing of one that was not asked for and has nothing to do with those that were. */
function toTell({ path }: Source, asked: ReadonlySet<string>, { byPath, incomplete }: Judged): Unfinalized | undefined {
  const { findings, undecided, functions } = byPath.get(path) ?? { findings: [], undecided: [], functions: [] };
  if (!asked.has(path)) {
    const concerning = findings.filter(({ see }) => see.some(({ place }) => asked.has(place.file)));
    return concerning.length === 0 ? undefined : { findings: concerning, undecided: [], functions };
  }
  const leftOut = incomplete.filter(({ at }) => at?.file === path);
  return { findings, undecided: [...undecided, ...leftOut], functions };
}

function rethrow(_path: string, error: unknown): never {
  throw error;
}
