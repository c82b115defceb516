import { existsSync, lstatSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The top of the work tree that a path lies in, with links resolved; nothing where it lies in none. Only `.git` counts:
 * git refuses to commit that name, while files that look like a bare repository can be committed anywhere in a tree.
 */
export function workTreeOf(
  path: string,
  isTop: (folder: string) => boolean = isTopOfWorkTree,
  realOf: (path: string) => string = realPath,
): string | undefined {
  for (let folder = realOf(path); ; folder = dirname(folder)) {
    if (isTop(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** A path with its links resolved as far as it exists: the rest may lie in another revision. */
export function realPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPath(parent), basename(absolute));
  }
}

/** The same for many paths: of folders above several of them each is looked at once. */
export function realPaths(): (path: string) => string {
  const known = new Map<string, string>();
  const realOf = (path: string): string => {
    const had = known.get(path);
    if (had !== undefined) return had;
    const parent = dirname(path);
    const real = parent === path ? path : isLink(path) ? realPath(path) : join(realOf(parent), basename(path));
    known.set(path, real);
    return real;
  };
  return (path) => realOf(resolve(path));
}

/** Whether a path itself is a link; not where that cannot be told. */
export function isLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch {
    return false;
  }
}

/** Whether git would take a folder for the top of a work tree. */
export function isTopOfWorkTree(folder: string): boolean {
  return isGitDirectory(join(folder, '.git'));
}

/** What git itself looks for in `.git`; a linked work tree and a submodule have a file that names the folder. */
function isGitDirectory(path: string): boolean {
  const stats = statOf(path);
  if (stats?.isFile()) {
    const [, named] = stats.size > longestGitFile ? [] : (/^gitdir: (.+)/.exec(readFileSync(path, 'utf8')) ?? []);
    return named !== undefined && existsSync(join(resolve(dirname(path), named.trim()), 'HEAD'));
  }
  return stats?.isDirectory() === true && ['HEAD', 'objects', 'refs'].every((name) => existsSync(join(path, name)));
}

function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined; // in a folder that may not be looked into
  }
}

const longestGitFile = 1 << 16;
