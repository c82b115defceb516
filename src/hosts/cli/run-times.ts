import { performance } from 'node:perf_hooks';
import type { EngineStage, Stopwatch, Timed } from '../../engine/stopwatch.ts';
import { type Language, sayIn } from '../../language/in-words.ts';
import { width } from '../../report/cells.ts';
import { showable } from '../../text/showable.ts';
import { timingTexts } from './timing-texts.ts';

/** What a run does, in its order. */
type Stage = 'load' | 'parse' | 'describe' | EngineStage | 'report';

const { rules: ofRules, other, ...stageNames } = timingTexts.stages satisfies Readonly<Record<Stage, string>>;

/** Work that is being timed, and how much of it was counted elsewhere. */
interface Lap {
  readonly began: number;
  elsewhere: number;
}

/** What was measured in another thread. */
export interface MeasuredTimes {
  readonly stages: ReadonlyMap<Stage, number>;
  readonly rules: ReadonlyMap<string, number>;
  readonly files: ReadonlyMap<string, number>;
}

/** Where the time of a run goes, by stage and by rule. Every millisecond of each thread counts once. */
export class RunTimes implements Stopwatch {
  readonly #began = performance.now();
  readonly #stages = new Map<Stage, number>();
  readonly #rules = new Map<string, number>();
  readonly #files = new Map<string, number>();
  readonly #open: Lap[] = [];
  #ofOthers = 0;

  time<Result>(of: Timed | { readonly stage: Stage }, work: () => Result): Result {
    if ('files' in of) return this.#timeFiles(of.files, work);
    const lap = this.#start();
    try {
      return work();
    } finally {
      if ('rule' in of) this.#stop(lap, this.#rules, of.rule);
      else this.#stop(lap, this.#stages, of.stage);
    }
  }

  /** The same of a stage that waits for something. */
  async timeStage<Result>(stage: Stage, work: () => Promise<Result>): Promise<Result> {
    const lap = this.#start();
    try {
      return await work();
    } finally {
      this.#stop(lap, this.#stages, stage);
    }
  }

  /** What was measured here, for another thread. */
  measured(): MeasuredTimes {
    return { stages: this.#stages, rules: this.#rules, files: this.#files };
  }

  /** Adds what was measured in another thread. */
  add({ stages, rules, files }: MeasuredTimes): void {
    const put = <Name>(measured: ReadonlyMap<Name, number>, to: Map<Name, number>) => {
      for (const [name, milliseconds] of measured) to.set(name, (to.get(name) ?? 0) + milliseconds);
    };
    put(stages, this.#stages);
    put(rules, this.#rules);
    put(files, this.#files);
    for (const times of [stages, rules]) for (const milliseconds of times.values()) this.#ofOthers += milliseconds;
  }

  /** Waits for others, until the function is called that this gives: it is they who are at work. */
  pause(): () => void {
    const began = performance.now();
    return () => {
      this.#ofOthers -= performance.now() - began;
    };
  }

  /** How long a file took, in milliseconds. Files that are judged together share what that takes. */
  ofFile(path: string): number {
    return this.#files.get(path) ?? 0;
  }

  #timeFiles<Result>(files: readonly { readonly path: string }[], work: () => Result): Result {
    const began = performance.now();
    try {
      return work();
    } finally {
      const each = (performance.now() - began) / files.length;
      for (const { path } of files) this.#files.set(path, this.ofFile(path) + each);
    }
  }

  /** Two tables: stages in their order, rules from the slowest on. */
  text(language: Language | undefined): string {
    const say = sayIn(language);
    const total = performance.now() - this.#began + this.#ofOthers;
    const names = (Object.keys(stageNames) as Stage[]).filter((stage) => this.#stages.has(stage));
    const stages = names.map((stage): Row => [say(stageNames[stage]), this.#stages.get(stage)!]);
    const rules = [...this.#rules].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const byRules = rules.reduce((sum, [, milliseconds]) => sum + milliseconds, 0);
    const counted = stages.reduce((sum, [, milliseconds]) => sum + milliseconds, byRules);
    const all: readonly Row[] = [...stages, [say(ofRules), byRules], [say(other), Math.max(0, total - counted)]];
    const { stage, rule, note } = timingTexts;
    return [...table(say(stage), all, total), '', ...table(say(rule), rules, total), '', say(note), ''].join('\n');
  }

  #start(): Lap {
    const lap = { began: performance.now(), elsewhere: 0 };
    this.#open.push(lap);
    return lap;
  }

  #stop<Name>(lap: Lap, times: Map<Name, number>, name: Name): void {
    this.#open.pop();
    const whole = performance.now() - lap.began;
    const outer = this.#open.at(-1);
    if (outer !== undefined) outer.elsewhere += whole;
    times.set(name, (times.get(name) ?? 0) + whole - lap.elsewhere);
  }
}

type Row = readonly [name: string, milliseconds: number];

function table(title: string, rows: readonly Row[], total: number): string[] {
  const shown = rows.map(([name, milliseconds]) => [showable(name), milliseconds] as const);
  const widest = Math.max(width(title), ...shown.map(([name]) => width(name)));
  const padded = (name: string) => name + ' '.repeat(widest - width(name));
  return [
    `${padded(title)}  ${'ms'.padStart(9)}  ${'%'.padStart(5)}`,
    ...shown.map(([name, milliseconds]) => {
      const share = total > 0 ? (100 * milliseconds) / total : 0;
      return `${padded(name)}  ${milliseconds.toFixed(1).padStart(9)}  ${share.toFixed(1).padStart(5)}`;
    }),
  ];
}
