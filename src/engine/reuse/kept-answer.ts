import { isAsRead } from '../../template/as-read.ts';
import { Reads } from '../../template/reads.ts';
import type { Template } from '../../template/template.ts';
import { parsedOf, type Source } from '../source.ts';
import type { Component } from '../workspace/component.ts';
import { namesIn } from './recollection.ts';

/** An answer on one text of a template, and all that it followed from. */
interface Kept<Answer> {
  readonly path: string;
  readonly value: unknown;
  readonly names: string;
  readonly reads: Reads;
  readonly answer: Answer;
}

/**
 * The answer to a question on a template while its text is edited, such as what an editor shows above each function: another
 * text that is equal in all that was read for it has the same. The answer must be data, with places that are keys. All that
 * is given beside the text must stay the same.
 */
export class KeptAnswer<Answer> {
  #kept: Kept<Answer> | undefined;

  /** A component of several stacks is asked anew each time. */
  ask(source: Source, { read, readTakingDown }: Component, find: (template: Template) => Answer): Answer {
    if (readTakingDown === undefined) return find(read());
    const { path } = source;
    const { value } = parsedOf(source);
    const names = namesIn(source);
    const kept = this.#kept;
    if (kept?.path === path && kept.names === names && isAsRead(kept.reads, kept.value, value)) return kept.answer;
    const reads = new Reads();
    const answer = find(readTakingDown(reads));
    this.#kept = { path, value, names, reads, answer };
    return answer;
  }
}
