import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Clause, said } from '../../../language/sentence.ts';
import { isWithin } from '../../is-within.ts';
import { systemReason } from './system-errors.ts';
import { fileTexts } from './texts.ts';

// Every file that a user keeps is written here. Whoever looks at it sees the old text or the new one, whenever the
// process is killed or the power fails: the new one is written beside it, flushed, and takes its name.

/** Why a file was not written, and what to do. */
export interface NotWritten {
  readonly why: Clause;
  readonly remedy: Clause;
}

/** Writes over a template, as long as its bytes are what `isAsRead` knows. It must lie in these folders, links followed. */
export function rewriteFile(
  path: string,
  bytes: Uint8Array,
  folders: readonly string[],
  isAsRead: () => boolean,
): NotWritten | undefined {
  return attempt(() => {
    const stats = lstatSync(path);
    if (stats.isSymbolicLink()) return aLink;
    if (!stats.isFile()) return { why: said(fileTexts.noRegularFile), remedy: said(fileTexts.nameFile) };
    const real = realpathSync(path);
    if (!folders.every((folder) => isWithin(real, realpathSync(folder))))
      return { why: said(fileTexts.linkLeadsOutside, { real }), remedy: said(fileTexts.lintThere) };
    accessSync(path, constants.W_OK); // a rename would replace a read-only file
    const isReplaced = replace(path, bytes, stats, isAsRead);
    return isReplaced ? undefined : { why: said(fileTexts.changedMeanwhile), remedy: said(fileTexts.runFixAgain) };
  });
}

/**
 * Writes what a user asked for by name, such as a report, and makes the folders that are missing. Below the working
 * folder, which may be a stranger's checkout, no link is followed: it could lead to any file of the user. Elsewhere
 * the path is the user's own, and pipes and devices (`/dev/stdout`, `/dev/null`) are written to as they are.
 */
export function writeOutput(path: string, text: string, cwd: string): NotWritten | undefined {
  return attempt(() => {
    const isBelow = isWithin(path, resolve(cwd));
    if (isBelow && isLink(path)) return aLink;
    const target = statSync(path, { throwIfNoEntry: false });
    if (target?.isDirectory()) return { why: said(fileTexts.isFolderByCode), remedy: said(fileTexts.nameFileInIt) };
    if (/^\/(?:dev|proc)\//.test(path) || (target !== undefined && !target.isFile())) {
      writeFileSync(path, text);
      return undefined;
    }
    if (isBelow && !isWithin(realpathSync(nearestFolder(path)), realpathSync(cwd)))
      return { why: said(fileTexts.linkLeavesWorkingFolder), remedy: said(fileTexts.nameTargetFolder) };
    makeFolder(dirname(path));
    if (target !== undefined) accessSync(path, constants.W_OK);
    replace(target === undefined ? path : realpathSync(path), Buffer.from(text), target, () => true);
    return undefined;
  });
}

const aLink: NotWritten = { why: said(fileTexts.symbolicLink), remedy: said(fileTexts.nameTargetFile) };

/** False when the file turned out to be another than expected: then nothing has changed. */
function replace(path: string, bytes: Uint8Array, before: Stats | undefined, isAsExpected: () => boolean): boolean {
  // Unlike a template in its name, hidden, and not to be guessed. `wx` takes no file and no link that is there.
  const unfinished = join(dirname(path), `.vpclambda-lint-${crypto.randomUUID()}.tmp`);
  const file = openSync(unfinished, 'wx', before === undefined ? 0o666 : 0o600);
  let isDone = false;
  try {
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      if (before !== undefined) {
        keepOwner(file, before);
        fchmodSync(file, before.mode & 0o7777);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    if (!isAsExpected()) return false;
    // A file with several names (hard links) changes under this one only: the others may lie anywhere, such as in the
    // store of a package manager.
    renameSync(unfinished, path);
    isDone = true;
    return true;
  } finally {
    if (!isDone) unlinkSync(unfinished);
  }
}

/** Only root gives files to others, and only root would take them from their owner. */
function keepOwner(file: number, { uid, gid }: Stats): void {
  try {
    fchownSync(file, uid, gid);
  } catch {
    // it belongs to whoever wrote it, as a new file does
  }
}

function attempt(write: () => NotWritten | undefined): NotWritten | undefined {
  try {
    return write();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    return { why: systemReason(error), remedy: said(fileTexts.checkPathAndSpace) };
  }
}

function isLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}

function nearestFolder(path: string): string {
  const parent = dirname(path);
  return parent === path || existsSync(parent) ? parent : nearestFolder(parent);
}

/** Folder by folder: asked for all at once, Node tries for ever where none can be created, as below `/proc`. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
}
