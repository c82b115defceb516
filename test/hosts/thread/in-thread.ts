import { join } from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { inject } from 'vitest';
import { commandThread, type Ran } from '../process.ts';
import type { Asked } from './worker.ts';

/** Far more than any command takes on a busy machine. */
const longest = 240_000;

let thread: Worker | undefined;

/**
 * Runs a command as it is built, in a thread that has loaded it: to start a process takes ten times as long as most of
 * what tests ask for. What is about a process is asked of one: its streams, its end, signals, the working folder.
 */
export function runInThread(
  dist: string,
  args: readonly string[],
  { cwd, env = {} }: { cwd: string; env?: Record<string, string> },
): Ran {
  const { PATH, HOME } = process.env;
  const own = { PATH: PATH!, HOME: HOME!, XDG_CACHE_HOME: inject('processCache'), ...env };
  const answered = new Int32Array(new SharedArrayBuffer(4));
  const { port1: here, port2: port } = new MessageChannel();
  thread ??= new Worker(join(dist, commandThread), { env: {} });
  thread.unref();
  thread.postMessage({ args, cwd, env: own, port, answered } satisfies Asked, [port]);
  const how = Atomics.wait(answered, 0, 0, longest);
  const answer: Ran | undefined = receiveMessageOnPort(here)?.message;
  here.close();
  if (answer === undefined) throw new Error(`no answer from vpclambda-lint ${args.join(' ')}: ${how}`);
  return answer;
}
