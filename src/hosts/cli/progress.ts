import { type Say, sayIn } from '../../language/in-words.ts';
import type { Terminal } from './terminal.ts';
import type { progressTexts } from './texts.ts';

/** Who waits longer than this wonders what is going on. */
const patience = 1000;

/** A line is read no faster. */
const pause = 100;

/** Tells in a terminal how far a long run is, on a line of its own that goes when the run is over. */
export class Progress {
  readonly #write: Terminal['progress'];
  readonly #say: Say;
  #next: number;
  #isShown = false;

  constructor(terminal: Pick<Terminal, 'progress' | 'language'>, now = Date.now()) {
    this.#write = terminal.progress;
    this.#say = sayIn(terminal.language);
    this.#next = now + patience;
  }

  tell(what: (typeof progressTexts)[keyof typeof progressTexts], done: number, all: number): void {
    if (this.#write === undefined) return;
    const now = Date.now();
    if (now < this.#next) return;
    this.#next = now + pause;
    this.#isShown = true;
    this.#write(this.#say(what, { done, all }));
  }

  end(): void {
    if (this.#isShown) this.#write?.('');
    this.#isShown = false;
  }
}
