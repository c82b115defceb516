import type { Language } from '../../../language/in-words.ts';
import type { Locale } from '../../../language/locale.ts';
import { playgroundTexts as texts } from '../texts.ts';
import type { Answer, Question, Topic } from '../worker/questions.ts';
import { say } from './language.ts';
import { startWorker } from './trusted.ts';

interface Waiting {
  take(answer: Answer): void;
  refuse(because: Error): void;
}

/** What one worker may take for all that it was asked: a hostile template must not keep it for ever. */
const patience = 30_000;

/** Asks the linter, which runs in a thread of its own. */
export class Linter {
  readonly #code: string;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker;
  #last = 0;
  readonly #languages = new Map<Locale, Language>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(code: string) {
    this.#code = code;
    this.#worker = this.#start();
  }

  ask<Of extends Topic>(topic: Of, question: Question<Of>): Promise<Answer<Of>> {
    this.#last += 1;
    const id = this.#last;
    return new Promise((take, refuse) => {
      this.#waiting.set(id, { take: take as Waiting['take'], refuse });
      this.#worker.postMessage({ id, topic, question });
      this.#watch();
    });
  }

  /** Gives the linter the texts of a language, once. */
  learn(locale: Locale, language: Language | undefined): void {
    if (language === undefined || this.#languages.has(locale)) return;
    this.#languages.set(locale, language);
    this.#worker.postMessage({ locale, language });
  }

  #start(): Worker {
    const worker = startWorker(this.#code);
    for (const [locale, language] of this.#languages) worker.postMessage({ locale, language });
    worker.addEventListener('message', ({ data: { id, answer, fault } }) => {
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      this.#watch();
      if (fault === undefined) waiting?.take(answer);
      else waiting?.refuse(new Error(fault));
    });
    worker.addEventListener('error', ({ message }) => this.#restart(message || say(texts.notStarted)));
    return worker;
  }

  /** Begins to wait anew: something was asked or answered. */
  #watch(): void {
    clearTimeout(this.#timer);
    if (this.#waiting.size > 0) this.#timer = setTimeout(() => this.#restart(say(texts.tooSlow)), patience);
  }

  #restart(because: string): void {
    clearTimeout(this.#timer);
    this.#worker.terminate();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    this.#worker = this.#start();
    for (const { refuse } of waiting) refuse(new Error(because));
  }
}
