import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  renameSync,
  type Stats,
  writeFileSync,
} from 'node:fs';
import { dirname, isAbsolute, join } from 'node:path';

// What is kept between runs is believed, so that only the user may have written it: not whoever wrote the checkout, nor
// another user of the machine.

/** The folder of this user's caches that is ours; nothing where no folder can be trusted. It may not be there yet. */
export function ownCacheFolder(): string | undefined {
  const caches = folderOfCaches();
  return caches === undefined || isInWorkTree(caches) ? undefined : join(caches, 'vpclambda-lint');
}

function folderOfCaches(): string | undefined {
  const { XDG_CACHE_HOME = '', HOME = '', LOCALAPPDATA = '' } = process.env;
  if (process.platform === 'win32') return isAbsolute(LOCALAPPDATA) ? LOCALAPPDATA : undefined;
  if (isAbsolute(XDG_CACHE_HOME)) return XDG_CACHE_HOME;
  return isAbsolute(HOME) ? join(HOME, process.platform === 'darwin' ? 'Library/Caches' : '.cache') : undefined;
}

/** CI jobs put a home or a cache into the checkout, and what lies there may have been committed. */
function isInWorkTree(folder: string): boolean {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return true;
    if (dirname(at) === at) return false;
  }
}

/** Whether a folder is there that only this user may read and write; a link to one is none. */
export function isOwnFolder(folder: string): boolean {
  const stats = lstatSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() === true && isOwn(stats);
}

/** No one else may read or write it. Windows knows no modes: a user's folder of local data is the user's. */
function isOwn({ uid, mode }: Stats): boolean {
  const self = process.getuid?.();
  return self === undefined || (uid === self && (mode & 0o077) === 0);
}

/** The content of a file of the user's own, read through no link; empty where it is none, or longer than `most`. */
export function readOwnFile(path: string, most = Number.POSITIVE_INFINITY): Buffer {
  return withOwnFile(path, (file, size) => (size <= most ? readFileSync(file) : undefined)) ?? Buffer.alloc(0);
}

/** What is done with a file of the user's own, through no link, and with its size; nothing where it is none. */
export function withOwnFile<Result>(
  path: string,
  act: (file: number, size: number) => Result,
  access = constants.O_RDONLY,
): Result | undefined {
  const file = openSync(path, access | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(file);
    return stats.isFile() && isOwn(stats) ? act(file, stats.size) : undefined;
  } finally {
    closeSync(file);
  }
}

/** Writes a file that no one else may read: under another name until it is whole, so that no one sees a part of it. */
export function writeWhole(path: string, bytes: Uint8Array): void {
  const unfinished = `${path}.${process.pid}`;
  const file = openSync(unfinished, 'wx', 0o600);
  try {
    writeFileSync(file, bytes);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(unfinished, path);
}
