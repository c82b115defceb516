import { inWords } from '../../language/in-words.ts';
import type { Sentence } from '../../language/sentence.ts';

/** A report that cannot be merged, and what to do. */
export class UnusableReport extends Error {
  override readonly name = 'UnusableReport';
  readonly problem: Sentence;
  readonly remedy: Sentence;

  constructor(problem: Sentence, remedy: Sentence) {
    super(inWords(problem));
    this.problem = problem;
    this.remedy = remedy;
  }
}
