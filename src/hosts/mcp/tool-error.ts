import { inWords } from '../../language/in-words.ts';
import type { Clause } from '../../language/sentence.ts';

/** What a call can't be answered for: what is wrong, and where it helps what to do. */
export class ToolError extends Error {
  readonly why: Clause;
  constructor(why: Clause) {
    super(inWords(why));
    this.why = why;
  }
}
