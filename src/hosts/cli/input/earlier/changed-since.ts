import { resolve } from 'node:path';
import { allOfIt, changeOf, concerningChanges, type FileChange } from '../../../../engine/findings/changed-findings.ts';
import { mayHavePartsElsewhere } from '../../../../engine/included.ts';
import { lintWorkspace } from '../../../../engine/lint.ts';
import type { FileResult } from '../../../../engine/result.ts';
import { parsedOf, type Source } from '../../../../engine/source.ts';
import { noTemplate } from '../../../../engine/workspace/eni-changes.ts';
import { type Clause, said } from '../../../../language/sentence.ts';
import { textOf } from '../../files/read-text.ts';
import { atRevision } from '../../git/git.ts';
import type { Options } from '../../options.ts';
import { codeOfTemplates } from '../asked.ts';
import { fatal } from '../lint-inputs.ts';
import type { Reader } from '../reader.ts';
import { inputTexts } from '../texts.ts';
import { type Loaded, withSources } from '../workspace-files.ts';
import { withIncludesOf } from './against.ts';
import { functionsWithChangedCode } from './changed-code.ts';
import { movedSince } from './moved-since.ts';
import { withPastValues } from './past-values.ts';
import { States } from './states.ts';

/** The results less what has nothing to do with what changed, and what to tell of it. */
export interface Narrowed {
  readonly results: readonly FileResult[];
  readonly notes: readonly Clause[];
}

/** What was judged, and how. */
export interface Judged extends Loaded {
  readonly results: readonly FileResult[];
  /** The templates that were asked for, and those that belong to them. */
  readonly sources: readonly Source[];
}

/**
 * Leaves out the findings that have nothing to do with what changed since a revision of git; where the branch forked
 * from it, since then. Throws `UsageError`.
 */
export async function narrowToChanges(
  revision: string,
  { results, sources, ...loaded }: Judged,
  reader: Reader,
  options: Options,
): Promise<Narrowed> {
  const { cwd } = reader;
  const states = new States(revision);
  const code = codeOfTemplates(loaded, new Set(results.filter(saysSomething).map(({ path }) => path)));
  const withChangedCode = functionsWithChangedCode(code, states, cwd);
  const { changes, earlier } = changesOf(sources, withChangedCode, states, revision, cwd);
  const changeIn = (path: string): FileChange | undefined => {
    const change = changes.get(path);
    if (change !== undefined || sources.some((source) => source.path === path)) return change;
    return states.hasChanged(resolve(cwd, path)) ? allOfIt : undefined;
  };
  const past = await withPastValues(loaded, sources, states, reader, options);
  const isSame = earlier.size === 0 && past === undefined;
  const lintedEarlier = isSame ? results : lintEarlier(past ?? loaded, earlier);
  const before = new Map(lintedEarlier.map((result) => [result.path, result]));
  const narrowed = results.map((result) =>
    result.fatal === undefined ? concerningChanges(result, before.get(result.path), changeIn) : result,
  );
  const left = openIn(results) - openIn(narrowed);
  const note = said(inputTexts.unchangedLeftOut, { count: left, revision });
  return { results: narrowed, notes: left === 0 ? [] : [note] };
}

/** What changed of templates, by their paths, and the earlier states of those of which anything did. */
function changesOf(
  sources: readonly Source[],
  withChangedCode: ReadonlyMap<string, ReadonlySet<string>>,
  states: States,
  revision: string,
  cwd: string,
) {
  const earlier = new Map<Source, Source>();
  const changes = new Map<string, FileChange>();
  const known = sources.map((source) => {
    const location = source.location ?? resolve(cwd, source.path);
    return { source, location, state: states.of(location) };
  });
  const moved = movedFrom(
    known.filter(({ state }) => !state.wasThere).map(({ source, state }) => ({ source, commit: state.commit })),
    cwd,
  );
  for (const { source, location, state } of known) {
    const was = moved.get(source);
    const affected = withChangedCode.get(source.path) ?? new Set<string>();
    const comesFrom = (text: string) => {
      const before = withIncludesOf(state.commit, { ...source, text });
      changes.set(source.path, changeOf(parsedOf(before), parsedOf(source), affected));
      earlier.set(source, before);
    };
    if (was !== undefined) comesFrom(was.text);
    else if (!state.wasThere) {
      changes.set(source.path, allOfIt);
      earlier.set(source, { ...source, ...noTemplate(source, source.path) });
    } else if (state.isOther || affected.size > 0 || mayHavePartsElsewhere(source.text)) {
      const bytes = state.isOther ? atRevision(state.commit, location) : undefined;
      comesFrom(bytes === undefined ? source.text : textOf(bytes, `${revision}:${source.path}`));
    }
  }
  return { changes, earlier };
}

function saysSomething({ findings, undecided }: FileResult): boolean {
  return findings.length + undecided.length > 0;
}

/** The results of earlier texts of the same templates. Nothing where a config of today does not fit those. */
function lintEarlier({ inputs, workspace }: Loaded, earlier: ReadonlyMap<Source, Source>): readonly FileResult[] {
  const byPath = new Map([...earlier].map(([{ path }, before]) => [path, before]));
  const past = (source: Source) => byPath.get(source.path) ?? source;
  const asked = inputs.map(({ source }) => past(source));
  const now = new Map(workspace.others.map((source) => [past(source), source]));
  const isSibling = (source: Source) => workspace.isSibling?.(now.get(source) ?? source) === true;
  const run = withSources({ ...workspace, others: [...now.keys()], isSibling }, asked);
  try {
    return lintWorkspace(run, (path) => fatal(path, ''));
  } catch {
    return [];
  }
}

/** Where templates were that the commits with which they are compared have not at their paths. */
function movedFrom(lost: readonly { readonly source: Source; readonly commit: string }[], cwd: string) {
  const byCommit = new Map<string, Source[]>();
  for (const { source, commit } of lost) byCommit.set(commit, [...(byCommit.get(commit) ?? []), source]);
  return new Map([...byCommit].flatMap(([commit, sources]) => [...movedSince(commit, sources, cwd)]));
}

function openIn(results: readonly FileResult[]): number {
  return results.flatMap(({ findings }) => findings.filter(({ suppressed }) => suppressed === undefined)).length;
}
