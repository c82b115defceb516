import { type Chunk, chunksOf, wordsIn } from './chunks.ts';
import { moduleFiles } from './entry.ts';
import { moduleImports } from './javascript-imports.ts';
import { joined } from './paths.ts';
import { pythonImports } from './python.ts';
import type { ReadCode } from './read-code.ts';

/** A file of a folder, by its path within it. */
export type FileAt = (path: string) => ReadCode | undefined;

/** What a file names of another: which, and where it says so. */
interface Link {
  readonly target: string;
  readonly offset: number;
}

interface State {
  readonly path: string;
  readonly file: ReadCode;
  readonly chunks: readonly Chunk[];
  readonly byName: ReadonlyMap<string, readonly Chunk[]>;
  readonly links: readonly Link[];
  readonly reached: Set<Chunk>;
  readonly wanted: Set<string>;
  readonly linked: Set<State>;
}

/** The pieces of files that run when a function does. */
export interface Reach {
  /** Whether a place in a file is among them. */
  holds(path: string, offset: number): boolean;
}

/**
 * Follows a function from its handler: what a file does when it is loaded, what is said by name there, and what it
 * imports of other files of the folder, by name again. A module of many helpers so counts for what is taken of it.
 */
export function reachFrom(entry: string, name: string, fileAt: FileAt): Reach {
  const states = new Map<string, State>();
  /** Chunks and words whose turn is yet to come: files may name each other in circles as deep as they like. */
  const todo: (() => void)[] = [];

  const load = (path: string): State | undefined => {
    const had = states.get(path);
    if (had !== undefined) return had;
    const file = fileAt(path);
    if (file === undefined) return undefined;
    const chunks = chunksOf(file.code.bare, file.language);
    const state: State = {
      path,
      file,
      chunks,
      byName: byNameOf(chunks),
      links: linksOf(path, file, fileAt),
      reached: new Set(),
      wanted: new Set(),
      linked: new Set(),
    };
    states.set(path, state);
    for (const chunk of chunks) if (chunk.isRun) reach(state, chunk);
    return state;
  };
  const reach = (state: State, chunk: Chunk): void => {
    if (state.reached.has(chunk)) return;
    state.reached.add(chunk);
    todo.push(() => {
      for (const each of new Set(wordsIn(chunk.text))) want(state, each);
      for (const { target, offset } of state.links) {
        if (offset < chunk.from || offset >= chunk.to) continue;
        const other = load(target);
        if (other === undefined || state.linked.has(other)) continue;
        state.linked.add(other);
        want(other, 'default');
        for (const each of state.wanted) want(other, each);
      }
    });
  };
  const want = (state: State, name: string): void => {
    if (state.wanted.has(name)) return;
    state.wanted.add(name);
    todo.push(() => {
      for (const chunk of state.byName.get(name) ?? []) {
        for (const [exported, local] of chunk.exports) if (exported === name) want(state, local);
        if (chunk.declares.includes(name)) reach(state, chunk);
      }
      for (const other of state.linked) want(other, name);
    });
  };

  const first = load(entry);
  if (first !== undefined) {
    if (first.byName.has(name)) want(first, name);
    // made in a way that is not seen: then all of the file counts
    else for (const chunk of first.chunks) reach(first, chunk);
  }
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) next();

  return {
    holds(path, offset) {
      const state = states.get(path);
      return (
        state?.chunks.some((chunk) => offset >= chunk.from && offset < chunk.to && state.reached.has(chunk)) === true
      );
    },
  };
}

function byNameOf(chunks: readonly Chunk[]): ReadonlyMap<string, readonly Chunk[]> {
  const byName = new Map<string, Chunk[]>();
  for (const chunk of chunks)
    for (const name of new Set([...chunk.declares, ...chunk.exports.map(([exported]) => exported)])) {
      const had = byName.get(name);
      if (had === undefined) byName.set(name, [chunk]);
      else had.push(chunk);
    }
  return byName;
}

/** The files of the folder that a file imports. */
function linksOf(path: string, { code, language }: ReadCode, fileAt: FileAt): readonly Link[] {
  const find = (module: string | undefined, offset: number): Link[] => {
    const target = module && moduleFiles(module, language).find((each) => fileAt(each) !== undefined);
    return target ? [{ target, offset }] : [];
  };
  if (language === 'javascript')
    return moduleImports(code)
      .filter(({ module, isType }) => /^\.{1,2}(?:\/|$)/.test(module) && !isType)
      .flatMap(({ module, offset }) => find(joined(path, module), offset));
  if (language === 'ruby')
    return [...code.plain.matchAll(/\brequire_relative[ \t(]{1,20}['"]([\w./-]{1,300})['"]/g)].flatMap((match) =>
      find(joined(path, match[1]!), match.index),
    );
  if (language !== 'python') return [];
  return pythonImports(code.bare).flatMap(({ module, names, offset }) => {
    const [, dots, rest] = /^(\.*)(.*)$/.exec(module)!;
    const at = rest!.replaceAll('.', '/');
    // `from . import a` is beside the file, `from .. import a` above; without dots it is from the top, or beside it
    const starts = dots === '' ? [at, joined(path, at)] : [joined(path, `${'../'.repeat(dots!.length - 1)}${at}`)];
    return starts
      .filter((start) => start !== undefined)
      .flatMap((start) => [
        ...find(start, offset),
        ...names.flatMap(([imported]) => find(start === '' ? imported : `${start}/${imported}`, offset)),
      ]);
  });
}
