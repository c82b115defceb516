import { constants, existsSync, lstatSync, mkdirSync, readdirSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOwnFolder, withOwnFile, writeWhole } from './files/own-files.ts';

/** Where V8 keeps what it compiled. Whatever goes wrong costs time, never a run. */
export interface CompileCache {
  read(): Kept | undefined;
  /** Ends a run that used so much of the linter, and that began with what was read: keeps what it compiled where that is more. */
  keep(had: Kept | undefined, extent: number, compiled: () => Buffer): void;
}

/** What V8 compiled, how much of the linter the run used that wrote it, and how many runs have taken it as it is. */
export interface Kept {
  readonly data: Buffer;
  readonly extent: number;
  readonly runs: number;
}

/** How many builds are kept, each of 2 MB or more: this one, and one that another project may use in turn. */
const keptBuilds = 2;

/** How many entries are kept in all: a build has some for each version of Node, of the parts of the core, the command and chunks that it loaded. */
const keptEntries = 40;

const ending = '.v8';

/** What is called so is ours: the hash of a build, a version of V8 and an architecture, and perhaps not yet written in full. */
const ownName = /^(?<build>[0-9a-f]{16})-[\w.+-]+\.v8(?:\.\d+)?$/;

// V8 runs what it is handed, so that only the user may have written it. Node's own module.enableCompileCache is for Node 22
// and later, and checks none of this.

/** What the folder of this user's caches has of a key. The folder may not be there yet. */
export function compileCache(folder: string, key: string): CompileCache {
  const entry = join(folder, `${key}${ending}`);
  const write = (data: Buffer, extent: number) => {
    mkdirSync(dirname(folder), { recursive: true });
    if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 });
    if (!isOwnFolder(folder)) return;
    writeWhole(entry, twice(data, extent));
    removeOld(folder);
  };
  return {
    read: () => quietly(() => (isOwnFolder(folder) ? withOwnFile(entry, keptIn) : undefined)),
    keep: (had, extent, compiled) =>
      quietly(() => {
        if (extent > (had?.extent ?? 0)) write(compiled(), extent);
        else if (had !== undefined && extent === had.extent) {
          const counted = runsCounted(had.runs);
          if (counted === 0) return;
          const data = isLookedAt(had.runs) ? compiled() : had.data;
          if (data.length > had.data.length * (1 + worthKeeping)) write(data, extent);
          else countRun(entry, had.runs + counted);
        }
      }),
  };
}

/** By what share more must have been compiled to be kept: the same run never gives quite the same. */
const worthKeeping = 1 / 64;

/**
 * Whether a run looks at what it has compiled. V8 tells that only by giving all of it, which takes as long as a tenth of a small
 * run. So it is the second run that looks, and the third, fifth, ninth: templates differ in what they need, and a run without
 * a part of that takes up to an eighth longer.
 */
const isLookedAt = (runs: number) => (runs & (runs - 1)) === 0;

/** From so many runs on, one of so many is counted, for all of them: to write that down takes a hundredth of a small run. */
const countedTogether = 16;

/** For how many runs this one is counted, after those that were. */
function runsCounted(runs: number): number {
  if (runs < countedTogether) return 1;
  return process.pid % countedTogether === 0 ? countedTogether : 0;
}

/** Bytes before the data: its length, the extent, the runs. The data stays aligned. */
const headLength = 16;
const [extentAt, runsAt] = [4, 8];

/** The data is there twice: V8 crashes on damaged data, and to compare takes less time than to load a hash. */
function twice(data: Buffer, extent: number): Buffer {
  const head = Buffer.alloc(headLength);
  head.writeUInt32LE(data.length);
  head.writeUInt32LE(extent, extentAt);
  head.writeUInt32LE(1, runsAt);
  return Buffer.concat([head, data, data]);
}

function keptIn(file: number, size: number): Kept | undefined {
  const length = (size - headLength) / 2;
  if (length <= 0 || !Number.isInteger(length)) return undefined;
  const first = Buffer.allocUnsafeSlow(headLength + length);
  if (readSync(file, first) !== first.length || first.readUInt32LE() !== length) return undefined;
  const data = first.subarray(headLength);
  if (!isNext(file, data)) return undefined;
  return { data, extent: first.readUInt32LE(extentAt), runs: first.readUInt32LE(runsAt) };
}

/** Of runs that end at the same time one counts. */
function countRun(entry: string, runs: number): void {
  const count = Buffer.alloc(4);
  count.writeUInt32LE(runs);
  withOwnFile(entry, (file) => writeSync(file, count, 0, count.length, runsAt), constants.O_RDWR);
}

/** Whether a file goes on with the same bytes: in pieces, because memory that was not used before takes longer than they do. */
function isNext(file: number, data: Buffer): boolean {
  const piece = Buffer.allocUnsafeSlow(64 * 1024);
  for (let at = 0; at < data.length; ) {
    const count = readSync(file, piece);
    if (count === 0 || piece.compare(data, at, at + count, 0, count) !== 0) return false;
    at += count;
  }
  return true;
}

/** Removes what other builds left, but for the latest. What is not called as ours are, or is no file, is not ours. */
function removeOld(folder: string): void {
  const newestFirst = readdirSync(folder)
    .flatMap((name) => {
      const build = ownName.exec(name)?.groups?.build;
      const path = join(folder, name);
      const stats = build === undefined ? undefined : lstatSync(path, { throwIfNoEntry: false });
      return build !== undefined && stats?.isFile() ? [{ path, build, written: stats.mtimeMs }] : [];
    })
    .sort((a, b) => b.written - a.written);
  const builds = [...new Set(newestFirst.map(({ build }) => build))].slice(0, keptBuilds);
  const kept = newestFirst.filter(({ build }) => builds.includes(build)).slice(0, keptEntries);
  for (const entry of newestFirst) if (!kept.includes(entry)) unlinkSync(entry.path);
}

function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined; // read-only, full, or another process was quicker
  }
}
