import { existsSync, readFileSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * The top of the work tree that a path lies in, with links resolved; nothing where it lies in none. Only `.git` counts:
 * git refuses to commit that name, while files that look like a bare repository can be committed anywhere in a tree.
 */
export function workTreeOf(path: string, isTop: (folder: string) => boolean = isTopOfWorkTree): string | undefined {
  for (let folder = realPath(path); ; folder = dirname(folder)) {
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
    return statSync(path);
  } catch {
    return undefined; // not there, or in a folder that may not be looked into
  }
}

const longestGitFile = 1 << 16;
