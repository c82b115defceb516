import { createHash } from 'node:crypto';
import { dirname, join, relative, resolve } from 'node:path';
import { allOfIt, changeOf, concerningChanges, type FileChange } from '../../../../engine/findings/changed-findings.ts';
import { mayHavePartsElsewhere } from '../../../../engine/included.ts';
import type { FileResult } from '../../../../engine/result.ts';
import { parsedOf, type Source } from '../../../../engine/source.ts';
import { noTemplate } from '../../../../engine/workspace/eni-changes.ts';
import type { Clause } from '../../../../language/sentence.ts';
import { said } from '../../../../language/sentence.ts';
import { isPlainMap } from '../../../../template/node.ts';
import { limits } from '../../../../text/limits.ts';
import { withSlashes } from '../../files/files.ts';
import { readBytes } from '../../files/read-file.ts';
import { textOf } from '../../files/read-text.ts';
import { atRevision, filesAt, forkOf } from '../../git/git.ts';
import { realPath, workTreeOf } from '../../git/work-tree.ts';
import { UsageError } from '../../usage-error.ts';
import { inputTexts } from '../texts.ts';
import { withIncludesOf } from './against.ts';
import { movedSince } from './moved-since.ts';

/** The results less what has nothing to do with what changed, and what to tell of it. */
export interface Narrowed {
  readonly results: readonly FileResult[];
  readonly notes: readonly Clause[];
}

/**
 * Leaves out the findings that have nothing to do with what changed since a revision of git; where the branch forked
 * from it, since then. `lintEarlier` lints the same files with their earlier texts. Throws `UsageError`.
 */
export function narrowToChanges(
  revision: string,
  results: readonly FileResult[],
  sources: readonly Source[],
  lintEarlier: (earlier: ReadonlyMap<Source, Source>) => readonly FileResult[],
  cwd: string,
): Narrowed {
  const states = new States(revision);
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
    const affected = resourcesWithChangedCode(source, states, cwd);
    if (was !== undefined) {
      const before = withIncludesOf(state.commit, { ...source, text: was.text });
      changes.set(source.path, changeOf(parsedOf(before), parsedOf(source), affected));
      earlier.set(source, before);
      continue;
    }
    if (!state.wasThere) changes.set(source.path, allOfIt);
    else if (state.isOther || affected.size > 0 || mayHavePartsElsewhere(source.text)) {
      const bytes = state.isOther ? atRevision(state.commit, location) : undefined;
      const text = bytes === undefined ? source.text : textOf(bytes, `${revision}:${source.path}`);
      const before = withIncludesOf(state.commit, { ...source, text });
      changes.set(source.path, changeOf(parsedOf(before), parsedOf(source), affected));
      earlier.set(source, before);
    }
    if (!state.wasThere) earlier.set(source, { ...source, ...noTemplate(source, source.path) });
  }
  const changeIn = (path: string): FileChange | undefined => {
    const change = changes.get(path);
    if (change !== undefined || sources.some((source) => source.path === path)) return change;
    return states.hasChanged(resolve(cwd, path)) ? allOfIt : undefined;
  };
  const before = new Map((earlier.size === 0 ? results : lintEarlier(earlier)).map((result) => [result.path, result]));
  const narrowed = results.map((result) =>
    result.fatal === undefined ? concerningChanges(result, before.get(result.path), changeIn) : result,
  );
  const left = openIn(results) - openIn(narrowed);
  const note = said(inputTexts.unchangedLeftOut, { count: left, revision });
  return { results: narrowed, notes: left === 0 ? [] : [note] };
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

/** The resources of a template whose code, which lies beside it, is not as it was. */
function resourcesWithChangedCode(source: Source, states: States, cwd: string): ReadonlySet<string> {
  const { codeAt, location = resolve(cwd, source.path) } = source;
  const { value } = parsedOf(source);
  const resources = isPlainMap(value) && isPlainMap(value.Resources) ? value.Resources : {};
  const forAll = isPlainMap(value) ? textAt(value, 'Globals', 'Function', 'CodeUri') : undefined;
  if (codeAt === undefined) return new Set();
  const changed = Object.entries(resources).filter(([, resource]) => {
    // without a path, the SAM CLI takes the folder of the template
    const ofAll = textAt(resource, 'Type') === 'AWS::Serverless::Function' ? (forAll ?? '.') : undefined;
    const own = codePaths.flatMap((keys) => textAt(resource, ...keys) ?? []);
    return [...own, ...(ofAll === undefined || (ofAll === '.' && own.length > 0) ? [] : [ofAll])].some((path) => {
      const code = codeAt(path);
      if (code === undefined) return false;
      const isNew = code.isArchive !== true && code.files.some((file) => states.isNew(resolve(cwd, file.path)));
      const leadsToChange = [...(code.repository?.read ?? [])].some((file) => states.hasChanged(file));
      return isNew || leadsToChange || states.hasChanged(resolve(dirname(location), path));
    });
  });
  return new Set(changed.map(([id]) => id));
}

const codePaths = [
  ['Metadata', 'aws:asset:path'],
  ['Properties', 'CodeUri'],
  ['Properties', 'Code'],
  ['Properties', 'ContentUri'],
] as const;

function textAt(value: unknown, ...keys: readonly string[]): string | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return typeof value === 'string' ? value : undefined;
  return isPlainMap(value) ? textAt(value[key], ...rest) : undefined;
}

/** What a revision has at the paths of files. */
class States {
  readonly #revision: string;
  readonly #known = new Map<string, { readonly commit: string; readonly files: ReadonlyMap<string, string> }>();

  constructor(revision: string) {
    this.#revision = revision;
  }

  of(absolute: string): { readonly commit: string; readonly wasThere: boolean; readonly isOther: boolean } {
    const file = realPath(absolute);
    const { top, commit, files } = this.#treeAround(dirname(file));
    const object = files.get(withSlashes(relative(top, file)));
    return { commit, wasThere: object !== undefined, isOther: object === undefined || !isObject(file, object) };
  }

  /** Whether a file, or one below a folder, is new, has other content or is gone. */
  hasChanged(absolute: string): boolean {
    const path = realPath(absolute);
    if (workTreeOf(dirname(path)) === undefined) return false;
    const { top, files } = this.#treeAround(dirname(path));
    const name = withSlashes(relative(top, path));
    const below = [...files].filter(([each]) => each === name || each.startsWith(`${name}/`));
    return below.some(([each, object]) => !isObject(join(top, each), object));
  }

  /** Whether a file is there now and was not. */
  isNew(absolute: string): boolean {
    const path = realPath(absolute);
    if (workTreeOf(dirname(path)) === undefined) return false;
    const { top, files } = this.#treeAround(dirname(path));
    return !files.has(withSlashes(relative(top, path)));
  }

  #treeAround(folder: string) {
    const top = workTreeOf(folder);
    if (top === undefined)
      throw new UsageError(
        said(inputTexts.changedSinceNoRepository, { revision: this.#revision, folder }),
        said(inputTexts.leaveOut),
      );
    let known = this.#known.get(top);
    if (known === undefined) {
      const commit = forkOf(this.#revision, top);
      known = { commit, files: filesAt(commit, top) };
      this.#known.set(top, known);
    }
    return { top, ...known };
  }
}

/** Whether a file has the content of an object of git, whichever line ends were checked out. */
function isObject(path: string, object: string): boolean {
  const read = readBytes(path, limits.templateBytes);
  if (!('bytes' in read)) return false;
  const { bytes } = read;
  return (
    isHashedTo(object, bytes) ||
    isHashedTo(object, Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1'))
  );
}

function isHashedTo(object: string, bytes: Buffer): boolean {
  const hash = createHash(object.length === 64 ? 'sha256' : 'sha1');
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === object;
}
