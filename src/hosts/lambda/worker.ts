import { parentPort, workerData } from 'node:worker_threads';
import { lintSource } from '../../engine/lint.ts';
import type { FileResult } from '../../engine/result.ts';
import { messageOf } from '../../language/message-of.ts';
import { configFrom } from './settings.ts';

/** What a worker is started with. */
export interface WorkerData {
  readonly config: string;
  readonly today: string;
}

/** A template to lint. */
export interface Task {
  readonly path: string;
  readonly text: string;
}

/** What came of it, or the message of an error. */
export type Answer = { readonly result: FileResult } | { readonly fault: string };

/** Lints what the other thread sends, one after the other. */
export function serve(): void {
  const { config: text, today } = workerData as WorkerData;
  const config = configFrom(text, today);
  parentPort!.on('message', ({ path, text }: Task) => {
    let answer: Answer;
    try {
      answer = { result: lintSource({ path, text }, config.forFile(`/${path}`)) };
    } catch (error) {
      answer = { fault: messageOf(error) };
    }
    parentPort!.postMessage(answer);
  });
}
