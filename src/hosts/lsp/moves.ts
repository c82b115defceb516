/** One replacement in a text, by offsets. */
interface Move {
  readonly start: number;
  /** Where the replaced part ended before, and where what replaces it ends now. */
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** What was typed since a text was understood: tells where a place of that text is now, and the other way round. */
export class Moves {
  readonly #moves: Move[] = [];

  /** Whether nothing was typed. */
  get isNone(): boolean {
    return this.#moves.length === 0;
  }

  add(start: number, oldEnd: number, length: number): void {
    this.#moves.push({ start, oldEnd, newEnd: start + length });
  }

  /** Where an offset of the earlier text is now; inside of what was replaced, at its end. */
  forward(offset: number): number {
    return this.#moves.reduce(
      (at, { start, oldEnd, newEnd }) => (at <= start ? at : at >= oldEnd ? at + newEnd - oldEnd : newEnd),
      offset,
    );
  }

  /** Where an offset of the text of now was. */
  backward(offset: number): number {
    return this.#moves.reduceRight(
      (at, { start, oldEnd, newEnd }) => (at <= start ? at : at >= newEnd ? at + oldEnd - newEnd : oldEnd),
      offset,
    );
  }
}
