import { type DataOf, plainly, type Sentence } from '../language/sentence.ts';

/** What is wrong and what to change. */
export interface Fault {
  readonly problem: Sentence;
  readonly remedy: Sentence;
}

/** A fault of a table with what goes into the blanks of both its texts. */
export function fault<const Problem extends string, const Remedy extends string>(
  { problem, remedy }: { readonly problem: Problem; readonly remedy: Remedy },
  ...[data]: DataOf<`${Problem} ${Remedy}`>
): Fault {
  const filled = plainly(data ?? {});
  return { problem: { text: problem, data: filled }, remedy: { text: remedy, data: filled } };
}
