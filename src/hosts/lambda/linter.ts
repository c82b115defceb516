import { Worker } from 'node:worker_threads';
import type { FileResult } from '../../engine/result.ts';
import type { Settings } from './settings.ts';
import type { Answer, Task, WorkerData } from './worker.ts';

/** A lint that did not end: the template is judged no further, and others go on. */
export class LintFault extends Error {
  override readonly name = 'LintFault';
}

/**
 * Lints in a thread of its own, one template after the other: one that takes too long or fills the memory ends that thread
 * and nothing else.
 */
export class Linter {
  readonly #data: WorkerData;
  readonly #milliseconds: number;
  readonly #megabytes: number | undefined;
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  constructor({ config, milliseconds, megabytes }: Settings, today: string) {
    this.#data = { config, today };
    this.#megabytes = megabytes;
    this.#milliseconds = milliseconds;
  }

  /** Throws `LintFault`. */
  lint(task: Task): Promise<FileResult> {
    const result = this.#last.then(() => this.#lint(task));
    this.#last = result.catch(() => undefined);
    return result;
  }

  #lint(task: Task): Promise<FileResult> {
    const worker = this.#started();
    return new Promise((resolve, reject) => {
      const end = () => {
        clearTimeout(timer);
        worker.off('message', answered).off('error', failed).off('exit', exited);
        worker.unref();
      };
      const giveUp = (why: string) => {
        end();
        this.#worker = undefined;
        void worker.terminate();
        reject(new LintFault(why));
      };
      const answered = (answer: Answer) => {
        end();
        if ('result' in answer) resolve(answer.result);
        else reject(new LintFault(`a fault of vpclambda-lint itself: ${answer.fault}`));
      };
      const failed = (error: Error) => giveUp(`ended the linter: ${error.message}`);
      const exited = (code: number) => giveUp(`ended the linter with ${code}`);
      const timer = setTimeout(() => giveUp(`took longer than ${this.#milliseconds / 1000} s`), this.#milliseconds);
      worker.ref();
      worker.on('message', answered).on('error', failed).on('exit', exited);
      worker.postMessage(task);
    });
  }

  #started(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(new URL(import.meta.url), {
      workerData: this.#data,
      ...(this.#megabytes && { resourceLimits: { maxOldGenerationSizeMb: this.#megabytes } }),
    });
    worker.on('error', () => {}); // between two tasks, the exit says enough
    worker.once('exit', () => {
      if (this.#worker === worker) this.#worker = undefined;
    });
    this.#worker = worker;
    return worker;
  }
}
