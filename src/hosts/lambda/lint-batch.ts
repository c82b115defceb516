import { createHash } from 'node:crypto';
import type { FileResult } from '../../engine/result.ts';
import { summarize } from '../../engine/summary.ts';
import { limits } from '../../text/limits.ts';
import { decode, looksLikeTemplate } from '../cli/files/decode.ts';
import type { Storage } from './storage.ts';
import type { Task } from './worker.ts';

/** An object as Step Functions lists it, by prefix or from an inventory. */
export interface Item {
  readonly Key: string;
  readonly Bucket?: string;
  readonly Size?: number | string;
}

/** A batch of a run, as the state machine sends it. */
export interface BatchEvent {
  readonly task: 'lint';
  readonly BatchInput: {
    readonly bucket: string;
    /** Where the results of the run are written. */
    readonly results: { readonly bucket: string; readonly prefix: string };
  };
  readonly Items: readonly Item[];
}

/** What is told of a batch: no more than fits into the output of a state. */
export interface BatchOutcome {
  /** The object that holds its results. */
  readonly key: string;
  readonly templates: number;
  readonly errors: number;
  readonly warnings: number;
  /** Objects that are no templates. */
  readonly leftOut: number;
}

/**
 * Lints the objects of a batch, each by itself, and writes what was found into one object. Another attempt at the same batch
 * writes the same object. Throws `TransientError`.
 */
export async function lintBatch(
  { BatchInput: { bucket, results }, Items: items }: BatchEvent,
  storage: Storage,
  lint: (task: Task) => Promise<FileResult>,
): Promise<BatchOutcome> {
  const files: FileResult[] = [];
  let leftOut = 0;
  for (const item of items) {
    const result = await resultOf(item, item.Bucket ?? bucket, storage, lint);
    if (result === undefined) leftOut += 1;
    else files.push(result);
  }
  const key = `${results.prefix}results/${batchOf(items)}.json`;
  await storage.write(results.bucket, key, JSON.stringify(files));
  const { errors, warnings } = summarize(files);
  return { key, templates: files.length, errors, warnings, leftOut };
}

/** The name of a batch: the same for every attempt, another for every other batch. */
function batchOf(items: readonly Item[]): string {
  const hash = createHash('sha256');
  for (const { Bucket = '', Key } of items) hash.update(`${Bucket}\n${Key}\n`);
  return hash.digest('hex').slice(0, 32);
}

async function resultOf(
  { Key: listed, Size: size }: Item,
  bucket: string,
  storage: Storage,
  lint: (task: Task) => Promise<FileResult>,
): Promise<FileResult | undefined> {
  if (listed.endsWith('/')) return undefined; // what the console creates as a folder
  const { most } = limits.templateBytes;
  if (Number(size ?? 0) > most) return notLinted(listed, `is larger than ${most} bytes`);
  const { key, ...read } = await readAt(storage, bucket, listed, most);
  const decoded = 'bytes' in read ? decode(read.bytes) : read;
  if ('problem' in decoded) return notLinted(key, decoded.problem);
  if (!looksLikeTemplate(decoded.text)) return undefined;
  try {
    return await lint({ path: key, text: decoded.text });
  } catch (error) {
    return notLinted(key, (error as Error).message);
  }
}

/** Inventories encode keys as in URLs, and listings do not. */
async function readAt(storage: Storage, bucket: string, listed: string, most: number) {
  const read = await storage.read(bucket, listed, most);
  const key = decodedKey(listed);
  if ('bytes' in read || key === listed) return { key: listed, ...read };
  return { key, ...(await storage.read(bucket, key, most)) };
}

function decodedKey(key: string): string {
  try {
    return decodeURIComponent(key.replaceAll('+', ' '));
  } catch {
    return key;
  }
}

/** The result of an object that could not be linted. */
export function notLinted(path: string, message: string): FileResult {
  return { path, findings: [], undecided: [], fatal: { message, line: 1, column: 1 } };
}
