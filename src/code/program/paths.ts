import type { CodeText } from '../languages/language.ts';
import type { CodeRepository } from '../packages/repository.ts';

/** A folder of code, by the paths of its files. */
export interface CodeTree {
  /** The path of the folder, or of its one file. */
  readonly path: string;
  readonly files: readonly { readonly path: string; readonly within?: string }[];
}

/** A folder of code as it was read. */
export interface CodeToRead extends CodeTree {
  readonly files: readonly CodeText[];
  /** Where more of it is found than was listed. */
  readonly repository?: CodeRepository;
}

/** The paths of a folder's files as they are within it. */
export function pathsWithin({ path, files }: CodeTree): ReadonlyMap<string, number> {
  const start = path === '' || path === '.' ? '' : `${path.replace(/(?<!\/)\/+$/, '')}/`;
  return new Map(
    files.map((file, index) => [
      file.within ??
        (file.path.startsWith(start) ? file.path.slice(start.length).replace(/^\.\//, '') : baseName(file.path)),
      index,
    ]),
  );
}

/** Where a relative path leads from a file; `undefined` where it leads out of the folder. */
export function joined(from: string, path: string): string | undefined {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
