import { closeSync, constants, fstatSync, openSync, readSync, statSync } from 'node:fs';
import { type Clause, said } from '../../../language/sentence.ts';
import { type Limit, limitInWords } from '../../../text/limits.ts';
import { accessTo } from '../../file-access.ts';
import { systemReason } from './system-errors.ts';
import { fileTexts } from './texts.ts';

/** The content of a file, or why there is none. */
export type ReadBytes = { readonly bytes: Buffer } | { readonly problem: Clause; readonly isMissing?: boolean };

const chunk = 64 * 1024;

/**
 * Reads a file, or standard input (0), whole, up to a limit. Only regular files are opened: a path in a template may name
 * a pipe or a device, which would be waited for or never end.
 */
export function readBytes(path: string | 0, limit: Limit): ReadBytes {
  if (path === 0) return attempt(() => readAll(0, 0, limit));
  const instead = accessTo(path);
  if (instead !== undefined) return instead;
  return attempt(() => {
    if (path.includes('\0')) return { problem: said(fileTexts.nulInName) };
    const stats = statSync(path, { throwIfNoEntry: false });
    // most of what is looked for by its name is not there: an error with its stack takes longer than the look
    if (stats === undefined) return { problem: cannotBeRead(systemReason({ code: 'ENOENT' })), isMissing: true };
    if (!stats.isFile())
      return { problem: cannotBeRead(said(stats.isDirectory() ? fileTexts.folder : fileTexts.noRegularFile)) };
    if (stats.size > limit.most) return tooLarge(limit);
    // what took its place meanwhile is not waited for either
    const file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return fstatSync(file).isFile()
        ? readAll(file, stats.size, limit)
        : { problem: cannotBeRead(said(fileTexts.noRegularFile)) };
    } finally {
      closeSync(file);
    }
  });
}

const cannotBeRead = (why: Clause) => said(fileTexts.cannotBeReadWhy, { why });

/** A file may be longer than its size says, as those below `/proc`. */
function readAll(file: number, size: number, limit: Limit): ReadBytes {
  const pieces: Buffer[] = [];
  let length = 0;
  for (let wanted = size + 1; ; wanted = chunk) {
    const piece = Buffer.allocUnsafe(wanted);
    const count = readSome(file, piece);
    if (count === 0) break;
    pieces.push(piece.subarray(0, count));
    length += count;
    if (length > limit.most) return tooLarge(limit);
  }
  const [only] = pieces;
  return { bytes: pieces.length === 1 ? only! : Buffer.concat(pieces, length) };
}

function readSome(file: number, into: Buffer): number {
  for (;;)
    try {
      return readSync(file, into, 0, into.length, null);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EOF') return 0; // how Windows ends standard input
      if (code !== 'EAGAIN' || file !== 0) throw error;
      // standard input that does not block: wait for the writer without spinning
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
}

function tooLarge(limit: Limit): ReadBytes {
  return { problem: said(fileTexts.tooLarge, { limit: limitInWords(limit) }) };
}

function attempt(read: () => ReadBytes): ReadBytes {
  try {
    return read();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    const isMissing = code === 'ENOENT' || code === 'ENOTDIR';
    return { problem: cannotBeRead(systemReason(error)), isMissing };
  }
}
