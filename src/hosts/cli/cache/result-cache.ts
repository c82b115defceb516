import { createHash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, realpathSync, statSync, unlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Clause, said } from '../../../language/sentence.ts';
import { isWithin } from '../../is-within.ts';
import { isOwnFolder, ownCacheFolder, readOwnFile, writeWhole } from '../files/own-files.ts';
import { isTracked } from '../git/git.ts';
import { inputTexts } from '../input/texts.ts';
import type { Options } from '../options.ts';
import { mostBytes, ResultFile } from './result-file.ts';
import { isKeptFacts, isKeptResults, type KeptFactsOfText, type KeptResults } from './result-shape.ts';

/** The results of earlier runs. Whatever goes wrong with them costs time, never a run. */
export interface ResultCache {
  read(key: string): KeptResults | undefined;
  keep(key: string, results: KeptResults): void;
  /** What was found out of a text. */
  readFacts(key: string): KeptFactsOfText | undefined;
  keepFacts(key: string, facts: KeptFactsOfText): void;
  /** Writes what is new. */
  save(): void;
  /** Why nothing is kept; nothing where it is. */
  readonly problem?: Clause;
}

/** The folders that were linted most recently whose files are kept. */
const mostFiles = 100;

const millisecondsOfDay = 24 * 60 * 60 * 1000;

/** The cache that the options name: by default a file in the user's own cache folder for each working folder. */
export function resultCacheFor({ 'cache-location': location }: Options, cwd: string): ResultCache {
  const place = location === undefined ? ownPlace(cwd) : givenPlace(resolve(cwd, location), cwd);
  const today = Math.floor(Date.now() / millisecondsOfDay);
  const readFile = () => {
    const bytes =
      'problem' in place
        ? undefined
        : quietly(() => (place.mayBeRead() ? readOwnFile(place.file, mostBytes) : undefined));
    return new ResultFile(bytes?.toString('utf8') ?? '', today);
  };
  const file = readFile();
  return {
    read(key) {
      const kept = file.read(key);
      return isKeptResults(kept) ? kept : undefined;
    },
    keep: (key, results) => file.keep(key, results),
    readFacts(key) {
      const kept = file.read(key);
      return isKeptFacts(kept) ? kept : undefined;
    },
    keepFacts: (key, facts) => file.keep(key, facts),
    save() {
      if (!file.hasChanged || 'problem' in place) return;
      quietly(() => {
        place.prepare();
        // what a run beside this one has written is kept too
        writeWhole(place.file, Buffer.from(file.textWith(readFile())));
        place.tidy();
      });
    },
    ...('problem' in place && { problem: place.problem }),
  };
}

/** Where results are kept. */
interface Place {
  readonly file: string;
  mayBeRead(): boolean;
  /** Creates the folder. Throws where nothing may be written. */
  prepare(): void;
  tidy(): void;
}

type PlaceOrProblem = Place | { readonly problem: Clause };

/** Whoever can write there could have written what is found: by default no work tree holds it, and no one else may write it. */
function ownPlace(cwd: string): PlaceOrProblem {
  const above = ownCacheFolder();
  if (above === undefined) return { problem: said(inputTexts.noCacheFolder) };
  const folder = join(above, 'results');
  const isOwn = () => isOwnFolder(above) && isOwnFolder(folder);
  return {
    file: join(folder, `${createHash('sha256').update(cwd).digest('hex').slice(0, 16)}.txt`),
    mayBeRead: isOwn,
    prepare() {
      mkdirSync(dirname(above), { recursive: true });
      for (const each of [above, folder]) if (!existsSync(each)) mkdirSync(each, { mode: 0o700 });
      if (!isOwn()) throw new Error('not a folder of this user alone');
    },
    tidy: () => removeOld(folder),
  };
}

/** A file that the user names may lie in the work tree, and then be written through no link and never be committed. */
function givenPlace(file: string, cwd: string): PlaceOrProblem {
  const target = quietly(() => statSync(file));
  if (target?.isDirectory()) return { problem: said(inputTexts.cacheIsFolder, { file }) };
  // a new file takes the name of the one that is there, which may be a device of the machine where root runs
  if (target?.isFile() === false || /^\/(?:dev|proc)\//.test(file))
    return { problem: said(inputTexts.cacheIsNoFile, { file }) };
  if (quietly(() => isTracked(file)) === true) return { problem: said(inputTexts.cacheIsCommitted, { file }) };
  return {
    file,
    mayBeRead: () => true,
    prepare() {
      mkdirSync(dirname(file), { recursive: true });
      if (isWithin(file, cwd) && !isWithin(realpathSync(dirname(file)), realpathSync(cwd)))
        throw new Error('a link leads out of the working folder');
    },
    tidy() {},
  };
}

/** Removes the files of folders that were not linted for long. What is not called as ours are is not ours. */
function removeOld(folder: string): void {
  const files = readdirSync(folder)
    .filter((name) => /^[0-9a-f]{16}\.txt(?:\.\d+)?$/.test(name))
    .flatMap((name) => {
      const path = join(folder, name);
      const stats = lstatSync(path, { throwIfNoEntry: false });
      return stats?.isFile() ? [{ path, written: stats.mtimeMs }] : [];
    })
    .sort((a, b) => b.written - a.written);
  for (const { path } of files.slice(mostFiles)) unlinkSync(path);
}

function quietly<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined; // not there, read-only, full, or another process was quicker
  }
}
