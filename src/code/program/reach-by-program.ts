import type { ReadCode } from './read-code.ts';

/** A file, and its path within its folder. */
export interface PathAndFile {
  readonly path: string;
  readonly file: ReadCode;
}

/**
 * The files of the one program that a folder of Go or Rust makes; none where it makes several, or none. A Go program
 * is its package and those that it imports of the same module; a Rust program is taken whole.
 */
export function filesOfProgram(all: readonly PathAndFile[]): ReadonlySet<ReadCode> {
  const rust = all.filter(({ file }) => file.language === 'rust');
  const rustMains = rust.filter(({ file }) => /\bfn\s{1,20}main\s{0,20}\(/.test(file.code.bare));
  if (rustMains.length === 1) return new Set(rust.map(({ file }) => file));
  const go = all.filter(({ file }) => file.language === 'go');
  const mains = new Set(
    go.filter(({ file }) => /^func\s{1,20}main\s{0,20}\(/m.test(file.code.bare)).map(({ path }) => folderOf(path)),
  );
  if (mains.size !== 1) return new Set();
  const byFolder = new Map<string, ReadCode[]>();
  for (const { path, file } of go) {
    const had = byFolder.get(folderOf(path));
    if (had === undefined) byFolder.set(folderOf(path), [file]);
    else had.push(file);
  }
  const folders = new Set<string>();
  const todo = [...mains];
  for (let folder = todo.pop(); folder !== undefined; folder = todo.pop()) {
    if (folders.has(folder)) continue;
    folders.add(folder);
    for (const { code } of byFolder.get(folder) ?? [])
      for (const { 1: path } of code.plain.matchAll(/"([\w.-]{1,100}(?:\/[\w.-]{1,100}){1,20})"/g)) {
        const end = endings(path!).find((each) => byFolder.has(each));
        if (end !== undefined) todo.push(end);
      }
  }
  return new Set([...folders].flatMap((folder) => byFolder.get(folder) ?? []));
}

/** What a path may be within the folder: `example.com/shop/store`, `shop/store`, `store`. */
function endings(path: string): readonly string[] {
  const parts = path.split('/');
  return parts.map((_, index) => parts.slice(index).join('/'));
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
