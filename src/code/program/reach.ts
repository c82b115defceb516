import type { BlankedCode } from '../languages/blank.ts';
import { moduleImports } from '../languages/javascript-imports.ts';
import { pythonImports, pythonPathsAdded } from '../languages/python.ts';
import { type Chunk, chunksOf, wordsIn } from './chunks.ts';
import { moduleFiles } from './entry.ts';
import { oncePer } from './once-per.ts';
import { joined } from './paths.ts';
import type { ProgramFiles } from './program-files.ts';
import type { ReadCode } from './read-code.ts';

/** That a file imports another. */
interface Link {
  readonly target: string;
  readonly offset: number;
  /** What is taken of it, and what it is called here. */
  readonly names: readonly (readonly [imported: string, local: string])[];
  /** It is taken as a whole: any name may be one of it. */
  readonly isWhole: boolean;
}

/** The chunks of a file, and who declares a name. */
interface Pieces {
  readonly chunks: readonly Chunk[];
  readonly byName: ReadonlyMap<string, readonly Chunk[]>;
}

interface State extends Pieces {
  readonly path: string;
  readonly links: readonly Link[];
  readonly reached: Set<Chunk>;
  readonly wanted: Set<string>;
  /** The links that are followed, and where they lead. */
  readonly followed: Map<Link, State>;
}

/** Names that are passed between pieces and files, above which a function is not followed: people write far less. */
const mostSteps = 500_000;

/** The pieces of files that run when a function does. */
export interface Reach {
  /** The pieces of a file that are among them; none of a file that is never loaded. */
  piecesIn(path: string): readonly Chunk[];
  /** The files that are loaded. */
  readonly paths: readonly string[];
}

/**
 * Follows a function from its handler: what a file does when it is loaded, what is said by name there, and what it
 * imports of other files of the folder, by name again. A module of many helpers so counts for what is taken of it.
 * `undefined` where that takes too many steps.
 */
export function reachFrom(entry: string, name: string, files: ProgramFiles): Reach | undefined {
  const states = new Map<string, State>();
  /** Chunks and words whose turn is yet to come: files may name each other in circles as deep as they like. */
  const todo: (() => void)[] = [];
  let steps = 0;

  const load = (path: string): State | undefined => {
    const had = states.get(path);
    if (had !== undefined) return had;
    const file = files.fileAt(path);
    if (file === undefined) return undefined;
    const state: State = {
      path,
      ...piecesOf(file),
      links: linksOf(path, file, files),
      reached: new Set(),
      wanted: new Set(),
      followed: new Map(),
    };
    states.set(path, state);
    for (const chunk of state.chunks) if (chunk.isRun) reach(state, chunk);
    return state;
  };
  const reach = (state: State, chunk: Chunk): void => {
    if (state.reached.has(chunk)) return;
    state.reached.add(chunk);
    todo.push(() => {
      if (!chunk.isImport) for (const each of wordsOf(chunk)) want(state, each);
      steps += state.links.length;
      for (const link of state.links) {
        if (link.offset < chunk.from || link.offset >= chunk.to || state.followed.has(link)) continue;
        const other = load(link.target);
        if (other === undefined) continue;
        state.followed.set(link, other);
        steps += state.wanted.size;
        for (const each of state.wanted) pass(each, link, other);
      }
    });
  };
  /** A name that is said in a file may be one that it has from another. */
  const pass = (name: string, { names, isWhole }: Link, other: State): void => {
    if (isWhole) want(other, name);
    for (const [imported, local] of names) if (local === name) want(other, imported);
  };
  const want = (state: State, name: string): void => {
    if (state.wanted.has(name)) return;
    state.wanted.add(name);
    todo.push(() => {
      steps += 1 + state.followed.size;
      for (const chunk of state.byName.get(name) ?? []) {
        for (const [exported, local] of chunk.exports) if (exported === name) want(state, local);
        if (chunk.declares.includes(name)) reach(state, chunk);
      }
      for (const [link, other] of state.followed) pass(name, link, other);
    });
  };

  const first = load(entry);
  if (first !== undefined) {
    want(first, name);
    // made in a way that is not seen: then all of the file counts
    if (!first.byName.has(name)) for (const chunk of first.chunks) reach(first, chunk);
  }
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    if (steps > mostSteps) return undefined;
    next();
  }

  return {
    paths: [...states.keys()],
    piecesIn(path) {
      const state = states.get(path);
      return state?.chunks.filter((chunk) => state.reached.has(chunk)) ?? [];
    },
  };
}

// several functions share a folder, and each is followed by itself
const piecesByFile = new WeakMap<ReadCode, Pieces>();
const wordsByChunk = new WeakMap<Chunk, ReadonlySet<string>>();

function piecesOf(file: ReadCode): Pieces {
  const had = piecesByFile.get(file);
  if (had !== undefined) return had;
  const chunks = chunksOf(file.code.bare, file.language);
  const byName = new Map<string, Chunk[]>();
  for (const chunk of chunks)
    for (const name of new Set([...chunk.declares, ...chunk.exports.map(([exported]) => exported)])) {
      const same = byName.get(name);
      if (same === undefined) byName.set(name, [chunk]);
      else same.push(chunk);
    }
  const pieces = { chunks, byName };
  piecesByFile.set(file, pieces);
  return pieces;
}

function wordsOf(chunk: Chunk): ReadonlySet<string> {
  const words = wordsByChunk.get(chunk) ?? new Set(wordsIn(chunk.text));
  wordsByChunk.set(chunk, words);
  return words;
}

/** What Python's path holds of layers. Source: https://docs.aws.amazon.com/lambda/latest/dg/packaging-layers.html */
export const pythonLayers = '/opt/python/';

/** Where a module that a Python file imports may begin. */
export function pythonStarts(module: string, path: string, code: BlankedCode): readonly (string | undefined)[] {
  const [dots] = /^\.*/.exec(module)!;
  const at = module.slice(dots.length).replaceAll('.', '/');
  // `from . import a` is beside the file, `from .. import a` above; without dots it is from the top, or beside it
  return dots === ''
    ? [at, joined(path, at), `${pythonLayers}${at}`, ...onAddedPaths(at, path, code)]
    : [joined(path, `${'../'.repeat(dots.length - 1)}${at}`)];
}

/** More folders than people put on the path: each import is looked for in all of them. */
const mostPaths = 20;

// each import of a file asks for them
const pathsAdded = oncePer((code: BlankedCode) => pythonPathsAdded(code).slice(0, mostPaths));

function onAddedPaths(at: string, path: string, code: BlankedCode): readonly (string | undefined)[] {
  return pathsAdded(code).map(({ folder, isBesideFile }) =>
    folder.startsWith('/')
      ? `${folder.replace(/\/$/, '')}/${at}`
      : joined(isBesideFile ? path : '', `${folder}${folder.endsWith('/') ? '' : '/'}${at}`),
  );
}

/** The files of the folder that a file imports. */
function linksOf(path: string, { code, language }: ReadCode, { fileAt, moduleAt }: ProgramFiles): readonly Link[] {
  const find = (module: string | undefined, link: Omit<Link, 'target'>): Link[] => {
    const target = module && moduleFiles(module, language).find((each) => fileAt(each) !== undefined);
    return target ? [{ target, ...link }] : [];
  };
  if (language === 'javascript')
    return moduleImports(code).flatMap(({ module, offset, names, takesAll, isType }) => {
      const target = isType ? undefined : moduleAt(path, module);
      // a default import of CommonJS is all that the module exports
      const isWhole = takesAll || names.some(([imported]) => imported === '*' || imported === 'default');
      return target === undefined ? [] : [{ target, offset, names, isWhole }];
    });
  if (language === 'ruby')
    return [...code.plain.matchAll(/\brequire_relative[ \t(]{1,20}['"]([\w./-]{1,300})['"]/g)].flatMap((match) =>
      find(joined(path, match[1]!), { offset: match.index, names: [], isWhole: true }),
    );
  if (language !== 'python') return [];
  return pythonImports(code.bare).flatMap(({ module, names, offset }) => {
    const starts = pythonStarts(module, path, code);
    const isWhole = names.length === 0 || names.some(([imported]) => imported === '*');
    return [...new Set(starts)].flatMap((start) =>
      start === undefined
        ? []
        : [
            ...find(start, { offset, names, isWhole }),
            ...names.flatMap(([imported]) =>
              find(start === '' ? imported : `${start}/${imported}`, { offset, names: [], isWhole: true }),
            ),
          ],
    );
  });
}
