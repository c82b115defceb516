import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { FuzzCase } from './cases.ts';
import type { Told } from './worker.ts';

/** Which cases to try. A case is known by its seed and its number: the same pair is the same input, on any machine. */
export interface FuzzRun {
  readonly seed: number;
  readonly first: number;
  readonly runs: number;
  readonly processes: number;
  /** The file of worker.ts where it is built: to load the sources takes seconds. */
  readonly worker?: string;
}

/** A case that broke something, by its number in the run of a seed. */
export interface Failure {
  readonly seed: number;
  readonly number: number;
  readonly why: string;
  readonly given?: FuzzCase;
}

/** A case that says nothing for so long hangs: seconds of CPU are far fewer, but the machine may be busy. */
const longestSilence = 60_000;

/** Tries the cases in processes of their own, so that one that hangs can be ended. */
export async function fuzz(run: FuzzRun, tellProgress: (done: number) => void = () => {}): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  let done = 0;
  const count = () => {
    done++;
    tellProgress(done);
  };
  const workers = Array.from({ length: run.processes }, (_, index) => workThrough(run, index, failures, count));
  await Promise.all(workers);
  return failures.sort((a, b) => a.number - b.number);
}

/** One process after the other: each ends with its cases or with one that hangs, and the next goes on behind that. */
async function workThrough(
  { seed, first, runs, processes, worker: built }: FuzzRun,
  index: number,
  failures: Failure[],
  count: () => void,
): Promise<void> {
  const end = first + runs;
  let next = first + index;
  while (next < end) {
    const { at, how, tried } = await oneProcess(next);
    if (how === 'ended') return;
    failures.push({ seed, number: at, why: how, ...(tried !== undefined && { given: tried }) });
    next = at + processes;
  }

  interface Ended {
    readonly at: number;
    readonly how: string;
    readonly tried?: FuzzCase | undefined;
  }

  function oneProcess(from: number): Promise<Ended> {
    return new Promise((resolve, fail) => {
      const worker = fork(built ?? join(import.meta.dirname, 'worker.ts'), {
        execArgv: built === undefined ? ['--import', 'tsx'] : [],
        serialization: 'advanced', // the bytes of files
      });
      let at: number | undefined;
      let last: FuzzCase | undefined;
      let timer: NodeJS.Timeout;
      const wait = () => {
        clearTimeout(timer);
        timer = setTimeout(() => {
          worker.kill('SIGKILL');
          resolve({ at: at ?? from, how: `no answer for ${longestSilence / 1000} s`, tried: last });
        }, longestSilence);
      };
      wait();
      worker.on('message', ({ number, tried, failed }: Told) => {
        wait();
        at = number;
        last = tried;
        if (tried !== undefined) return;
        if (failed === undefined) count();
        else failures.push({ seed, number, ...failed });
      });
      worker.on('exit', (code, signal) => {
        clearTimeout(timer);
        if (at === undefined) fail(new Error(`the process for the cases cannot start: ${code ?? signal}`));
        else resolve({ at, tried: last, how: code === 0 ? 'ended' : `the process ended with ${code ?? signal}` });
      });
      worker.send({ seed, first: from, end, step: processes });
    });
  }
}
