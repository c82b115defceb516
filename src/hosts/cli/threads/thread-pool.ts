import { Worker } from 'node:worker_threads';
import type { FileConfig } from '../../../engine/config/config.ts';
import type { FileResult } from '../../../engine/result.ts';
import { locationOf, type Source } from '../../../engine/source.ts';
import type { Added, Helpers } from '../../../engine/workspace/workspace-input.ts';
import type { OutsideAnswers } from '../cache/outside.ts';
import type { RunTimes } from '../run-times.ts';
import { dataOf } from './config-data.ts';
import { claim, type Finished, type Linted, type SharedTemplate, type ThreadData, type Work } from './messages.ts';
import { shareTexts } from './shared-texts.ts';

/** The number that the main thread claims templates by. */
const mainThread = 1;

/** What a round of linting needs of the main thread. */
export interface RoundGiven {
  configFor(source: Source): FileConfig;
  /** Lints a template in this thread, apart from the others. */
  lintHere(source: Source, added: Added): FileResult;
  /** Makes the result of a template on which our own code broke down. */
  failed(path: string, error: unknown): FileResult;
  readonly outside?: OutsideAnswers | undefined;
  readonly times?: RunTimes | undefined;
}

/** Threads that lint beside the main one, for one run. */
export class ThreadPool {
  readonly #threads: Worker[];
  readonly #lost = new Set<number>();
  #round: Round | undefined;
  #rounds = 0;

  /** Starts them: what they load takes as long as the main thread needs to find out which templates are linked. */
  constructor(file: string, count: number, data: Omit<ThreadData, 'number'>) {
    this.#threads = Array.from({ length: count - 1 }, (_, index) => {
      const number = mainThread + 1 + index;
      // with the arguments, by which cli.cjs chooses what V8 kept
      const worker = new Worker(file, {
        workerData: { ...data, number } satisfies ThreadData,
        argv: process.argv.slice(2),
      });
      // its templates are linted here then: whatever ended it, the report has to be whole
      const lost = () => {
        this.#lost.add(number);
        this.#round?.lost(number);
      };
      worker.on('error', lost).on('exit', lost);
      worker.on('message', (message: Linted | Finished) => this.#round?.take(message, number));
      return worker;
    });
  }

  /** Begins to lint; what an earlier round has not told is not wanted any more. */
  round(given: RoundGiven): Round {
    this.#round?.abandon();
    this.#rounds += 1;
    const round = new Round(this.#rounds, this.#threads, given);
    for (const number of this.#lost) round.lost(number);
    this.#round = round;
    return round;
  }

  /** How many templates of the last round only the main thread could lint. */
  get keptForPlugins(): number {
    return this.#round?.keptForPlugins ?? 0;
  }

  end(): void {
    for (const thread of this.#threads) void thread.terminate();
  }
}

/** Templates that are linted by all threads at once, each by one of them. */
class Round implements Helpers {
  readonly #number: number;
  readonly #threads: readonly Worker[];
  readonly #given: RoundGiven;
  readonly #results = new Map<number, FileResult>();
  readonly #done = new Set<number>();
  /** How many templates only this thread can lint, because it has the code of their rules. */
  keptForPlugins = 0;
  #sources: readonly Source[] = [];
  #added: Added = { additions: [], sources: [] };
  #begun = 0;
  #claims = new Int32Array(new SharedArrayBuffer(0));
  #whenDone: () => void = () => {};

  constructor(number: number, threads: readonly Worker[], given: RoundGiven) {
    this.#number = number;
    this.#threads = threads;
    this.#given = given;
  }

  share(separable: readonly Source[], added: Added): Iterable<Source> {
    const { configFor } = this.#given;
    const configs = new Map([...new Set(separable.map(configFor))].map((config) => [config, dataOf(config)]));
    const sendable = [...configs].filter(([, data]) => data !== undefined);
    const numbers = new Map(sendable.map(([config], index) => [config, index]));
    const [shared, kept] = [true, false].map((isShared) =>
      separable.filter((source) => numbers.has(configFor(source)) === isShared),
    ) as [Source[], Source[]];
    this.keptForPlugins = kept.length;
    // the last ones should not keep the others waiting
    this.#sources = shared.sort((a, b) => b.text.length - a.text.length);
    this.#claims = new Int32Array(new SharedArrayBuffer(4 * shared.length));
    this.#added = added;
    const all = [...new Set([...this.#sources, ...added.sources])];
    const { memory, places } = shareTexts(all.map(({ text }) => text));
    const templates = new Map(
      all.map((source, index) => [
        source,
        { path: source.path, location: locationOf(source), text: places[index]! } satisfies SharedTemplate,
      ]),
    );
    const work: Work = {
      round: this.#number,
      claims: this.#claims,
      texts: memory,
      templates: this.#sources.map((source) => ({
        ...templates.get(source)!,
        config: numbers.get(configFor(source))!,
      })),
      configs: sendable.map(([, data]) => data!),
      additions: added.additions,
      adding: added.sources.map((source) => templates.get(source)!),
    };
    if (shared.length > 0)
      for (const [index, thread] of this.#threads.entries())
        try {
          thread.postMessage(work);
        } catch {
          this.lost(mainThread + 1 + index); // something of it is no plain data
        }
    return this.#own(kept);
  }

  *#own(kept: readonly Source[]): Iterable<Source> {
    yield* kept;
    for (const [index, source] of this.#sources.entries()) {
      this.#begun = index + 1;
      if (claim(this.#claims, index, mainThread)) yield source;
    }
  }

  begun(): number {
    return this.#begun;
  }

  /** What the others have to tell, when they have told it all. */
  async results(): Promise<readonly FileResult[]> {
    const others = this.#sources.map((source, index) => ({ source, index })).filter(({ index }) => !this.#isOwn(index));
    if (others.length > 0) await new Promise<void>((resolve) => this.#wait(resolve));
    return others.map(({ source, index }) => this.#results.get(index) ?? this.#given.lintHere(source, this.#added));
  }

  take(message: Linted | Finished, thread: number): void {
    if (message.round !== this.#number) return;
    const { failed, outside, times } = this.#given;
    if ('index' in message) {
      const { index, result, fault, answers } = message;
      this.#results.set(index, fault === undefined ? result : failed(result.path, errorOf(fault)));
      outside?.add(answers);
      return;
    }
    if (message.times !== undefined) times?.add(message.times);
    this.lost(thread);
  }

  /** No more is to be expected of a thread. */
  lost(thread: number): void {
    this.#done.add(thread);
    if (this.#isDone()) this.#whenDone();
  }

  abandon(): void {
    for (const index of this.#claims.keys()) claim(this.#claims, index, mainThread);
  }

  #wait(resolve: () => void): void {
    const { times } = this.#given;
    const resume = times?.pause() ?? (() => {});
    this.#whenDone = () => {
      resume();
      resolve();
    };
    if (this.#isDone()) this.#whenDone();
  }

  #isDone(): boolean {
    return this.#done.size === this.#threads.length;
  }

  #isOwn(index: number): boolean {
    return this.#claims[index] === mainThread;
  }
}

function errorOf({ message, stack }: NonNullable<Linted['fault']>): Error {
  return Object.assign(new Error(message), stack === undefined ? {} : { stack });
}
