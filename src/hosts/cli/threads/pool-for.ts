import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Clause, said } from '../../../language/sentence.ts';
import type { Input } from '../input/load-files.ts';
import { inputTexts } from '../input/texts.ts';
import type { Options } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import type { ThreadData } from './messages.ts';
import { ThreadPool } from './thread-pool.ts';

/** More threads than that wait for each other. */
const mostThreads = 64;

/** Characters of templates for which another thread pays off: it takes a third of a second to load and to compile what it runs. */
const worthAThread = 1024 * 1024;

/** How many threads a value of `--concurrency` means for templates of this length. Throws `UsageError`. */
export function threadsFor(text: string, length = 0): number {
  if (text === 'off') return 1;
  if (text === 'auto') return Math.min(availableParallelism(), 1 + Math.floor(length / worthAThread));
  if (!/^[1-9]\d{0,3}$/.test(text) || Number(text) > mostThreads)
    throw new UsageError(said(inputTexts.notAConcurrency, { text }), said(inputTexts.writeConcurrency));
  return Number(text);
}

/** Starts the threads that pay off, or that are asked for. */
export function poolFor(
  inputs: readonly Input[],
  { concurrency = 'off', 'no-code': noCode, against }: Options,
  cwd: string,
  data: Pick<ThreadData, 'keepsAnswers' | 'measuresTimes'>,
): ThreadPool | undefined {
  const length = inputs.reduce((sum, { source }) => sum + source.text.length, 0);
  const count = Math.min(threadsFor(concurrency, length), inputs.length);
  // updates are compared here
  if (count < 2 || against !== undefined) return undefined;
  const file = threadFile();
  return file === undefined ? undefined : new ThreadPool(file, count, { ...data, cwd, readsCode: !noCode });
}

/** Why less is done at once than was asked for. */
export function notesOfThreads(pool: ThreadPool | undefined, { concurrency = 'off' }: Options): readonly Clause[] {
  const count = pool?.keptForPlugins ?? 0;
  return count === 0 || concurrency === 'auto' ? [] : [said(inputTexts.pluginsInOneThread, { count })];
}

/** What a thread starts with: it lies beside the commands as they are built, and nowhere else. */
function threadFile(): string | undefined {
  const file = join(import.meta.dirname, 'start-thread.cjs');
  return existsSync(file) ? file : undefined;
}
