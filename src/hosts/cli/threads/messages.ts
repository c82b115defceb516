import type { FileResult } from '../../../engine/result.ts';
import type { Added } from '../../../engine/workspace/workspace-input.ts';
import type { Answered } from '../cache/result-shape.ts';
import type { MeasuredTimes } from '../run-times.ts';
import type { ConfigData } from './config-data.ts';
import type { TextPlace } from './shared-texts.ts';

/** What is the same for all that a thread lints. */
export interface ThreadData {
  /** The thread's own number, which it claims templates by. */
  readonly number: number;
  readonly cwd: string;
  readonly readsCode: boolean;
  /** Whether what sources answer is wanted too, for results that are kept. */
  readonly keepsAnswers: boolean;
  readonly measuresTimes: boolean;
}

/** Templates that all threads take from, the largest first. */
export interface Work {
  readonly round: number;
  /** For each template the number of the thread that took it; 0 where none has. */
  readonly claims: Int32Array<SharedArrayBuffer>;
  readonly texts: SharedArrayBuffer;
  readonly templates: readonly (SharedTemplate & {
    /** Which of the configs holds for it. */
    readonly config: number;
  })[];
  readonly configs: readonly ConfigData[];
  /** What templates of the run add to others, and those templates. */
  readonly additions: Added['additions'];
  readonly adding: readonly SharedTemplate[];
}

/** A template whose text all threads see. */
export interface SharedTemplate {
  readonly path: string;
  readonly location: string;
  readonly text: TextPlace;
}

/** What a thread says of one template. */
export interface Linted {
  readonly round: number;
  readonly index: number;
  readonly result: FileResult;
  /** The error on which our own code broke down. */
  readonly fault?: { readonly message: string; readonly stack?: string };
  readonly answers: readonly Answered[];
}

/** That a thread finds no more to take. */
export interface Finished {
  readonly round: number;
  readonly times: MeasuredTimes | undefined;
}

/** Takes a template, unless another thread has it. */
export function claim(claims: Int32Array, index: number, thread: number): boolean {
  return Atomics.compareExchange(claims, index, 0, thread) === 0;
}
