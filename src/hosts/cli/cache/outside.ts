import type { Source } from '../../../engine/source.ts';
import { withSlashes } from '../files/files.ts';
import { fingerprint } from './fingerprint.ts';

/** What a lint asks of the host while it runs, beside the texts that it was given. */
export type Question = 'code' | 'include' | 'constructs';

/** A question about a file, what it was about, and the fingerprint of the answer. */
export type Answered = readonly [location: string, question: Question, at: string, answer: string];

/** Takes down what sources were asked and what they answered: that is what results depend on beside texts and configs. */
export class OutsideAnswers {
  readonly #answers = new Map<string, Answered>();

  /** The same source, whose answers are taken down. */
  of(source: Source): Source {
    const { codeAt, includedAt, constructs } = source;
    const location = withSlashes(source.location ?? source.path);
    const noted = <Answer>(question: Question, at: string, answer: Answer): Answer => {
      const key = `${location}\0${question}\0${at}`;
      if (!this.#answers.has(key)) this.#answers.set(key, [location, question, at, fingerprint(answer)]);
      return answer;
    };
    return {
      ...source,
      ...(codeAt && { codeAt: (at: string) => noted('code', at, codeAt(at)) }),
      ...(includedAt && { includedAt: (at: string) => noted('include', at, includedAt(at)) }),
      ...(constructs && { constructs: () => noted('constructs', '', constructs()) }),
    };
  }

  /** All answers that these sources gave. */
  by(sources: readonly Source[]): readonly Answered[] {
    const locations = new Set(sources.map(({ location, path }) => location ?? path));
    return [...this.#answers.values()].filter(([location]) => locations.has(location));
  }
}

/** Whether these sources still answer as they did. */
export function answerAlike(sources: ReadonlyMap<string, Source>, answers: readonly Answered[]): boolean {
  return answers.every(([location, question, at, answer]) => {
    const source = sources.get(location);
    if (source === undefined) return false;
    const now =
      question === 'code'
        ? source.codeAt?.(at)
        : question === 'include'
          ? source.includedAt?.(at)
          : source.constructs?.();
    return fingerprint(now) === answer;
  });
}
