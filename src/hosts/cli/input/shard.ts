import { createHash } from 'node:crypto';
import { inWords } from '../../../language/in-words.ts';
import { said } from '../../../language/sentence.ts';
import { jsonText } from '../../../report/json-text.ts';
import { packageVersion } from '../files/package-root.ts';
import type { Options } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { groupsOf } from './groups.ts';
import type { Input, LoadedFiles } from './load-files.ts';
import { inputTexts } from './texts.ts';
import type { LoadedWorkspace } from './workspace-files.ts';

/** The part of a run that is to be linted: the first of four is `{ index: 1, count: 4 }`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** More machines than that share no run. */
const mostShards = 10_000;

/** Reads the value of `--shard`. Throws `UsageError`. */
export function readShard(text: string, options: Options): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,9})\/(\d{1,9})$/.exec(text) ?? []).map(Number);
  if (count < 1 || count > mostShards || index < 1 || index > count)
    throw new UsageError(said(inputTexts.notAShard, { text }), said(inputTexts.writeShard));
  for (const other of ['fix', 'fix-dry-run', 'update-baseline'] as const)
    if (options[other])
      throw new UsageError(said(inputTexts.shardContradicts, { other }), said(inputTexts.runWithoutShard, { other }));
  return { index, count };
}

/** The templates of a shard: those that are judged together are in the same. Throws `ConfigError`. */
export function inShard(inputs: readonly Input[], workspace: LoadedWorkspace, shard: Shard): readonly Input[] {
  const groupOf = groupsOf(workspace);
  return inputs.filter((input) => isOfShard(groupOf(input), shard));
}

/** Whether a path belongs to a shard: that depends on nothing else, so that other files come and go. */
export function isOfShard(path: string, { index, count }: Shard): boolean {
  return createHash('sha256').update(path).digest().readUInt32BE() % count === index - 1;
}

/** What all shards of a run have in common: the files, their texts, the options and the version. */
export function runOf(
  { inputs, unread }: LoadedFiles,
  { shard: _shard, format: _format, concurrency: _concurrency, ...options }: Options,
): string {
  const hash = createHash('sha256');
  const add = (text: string) => hash.update(`${text.length}:`).update(text);
  add(packageVersion());
  add(jsonText(options));
  for (const { path, problem = '' } of unread) add(path).update(inWords(problem));
  for (const { source } of inputs) {
    add(source.path);
    add(source.text);
  }
  return hash.digest('hex').slice(0, 16);
}
