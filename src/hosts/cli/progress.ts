import type { Terminal } from './terminal.ts';

/** Who waits longer than this wonders what is going on. */
const patience = 1000;

/** A line is read no faster. */
const pause = 100;

/** Tells in a terminal how far a long run is, on a line of its own that goes when the run is over. */
export class Progress {
  readonly #write: Terminal['progress'];
  #next: number;
  #isShown = false;

  constructor(terminal: Pick<Terminal, 'progress'>, now = Date.now()) {
    this.#write = terminal.progress;
    this.#next = now + patience;
  }

  tell(what: string, done: number, all: number): void {
    if (this.#write === undefined) return;
    const now = Date.now();
    if (now < this.#next) return;
    this.#next = now + pause;
    this.#isShown = true;
    this.#write(`${what} ${done} of ${all}`);
  }

  end(): void {
    if (this.#isShown) this.#write?.('');
    this.#isShown = false;
  }
}
