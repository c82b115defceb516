import { createHash } from 'node:crypto';
import { summarize } from '../../engine/findings/summary.ts';
import type { FileResult } from '../../engine/result.ts';
import { inWords, type Language } from '../../language/in-words.ts';
import { type Clause, said } from '../../language/sentence.ts';
import { limits } from '../../text/limits.ts';
import { decode, looksLikeTemplate } from '../cli/files/decode.ts';
import type { Storage } from './storage.ts';
import { objectTexts } from './texts.ts';
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
  language?: Language,
): Promise<BatchOutcome> {
  const files: FileResult[] = [];
  let leftOut = 0;
  const reads = items.map((item) => lazily(() => textOf(item, item.Bucket ?? bucket, storage)));
  for (const [index, read] of reads.entries()) {
    // the next ones are on their way while this one is linted
    for (const next of reads.slice(index + 1, index + 1 + readAhead)) next().catch(() => undefined);
    const result = await resultOf(await read(), lint, language);
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

/** What an object holds that may be a template; nothing where it is certainly none. */
type Read = { readonly key: string } & ({ readonly text: string } | { readonly problem: Clause });

async function textOf({ Key: listed, Size: size }: Item, bucket: string, storage: Storage): Promise<Read | undefined> {
  if (listed.endsWith('/')) return undefined; // what the console creates as a folder
  const { most } = limits.templateBytes;
  if (Number(size ?? 0) > most) return { key: listed, problem: said(objectTexts.larger, { most }) };
  const { key, ...read } = await readAt(storage, bucket, listed, most);
  return { key, ...('bytes' in read ? decode(read.bytes) : read) };
}

async function resultOf(
  read: Read | undefined,
  lint: (task: Task) => Promise<FileResult>,
  language: Language | undefined,
): Promise<FileResult | undefined> {
  if (read === undefined) return undefined;
  const { key } = read;
  if ('problem' in read) return notLinted(key, inWords(read.problem, language));
  if (!looksLikeTemplate(read.text)) return undefined;
  try {
    return await lint({ path: key, text: read.text });
  } catch (error) {
    return notLinted(key, (error as Error).message);
  }
}

/** How many objects are read while one is linted. */
const readAhead = 4;

/** Starts something when it is first asked for, once. */
function lazily<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  return () => {
    started ??= start();
    return started;
  };
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
