import { listTexts } from './in-words.ts';
import { stacksToName } from './label.ts';
import { type Clause, type Item, labelFor, nameOf, type Sentence, said } from './sentence.ts';

/** A list of which none is left out, however long it is: `A, B, C and D`. */
export function allOf(items: readonly (Item | Sentence)[]): Clause {
  const clauses = asClauses(items);
  const [last, before] = [clauses.at(-1)!, clauses.slice(0, -1)];
  return before.length === 0 ? last : said(listTexts.last, { items: joined(before, listTexts.next), last });
}

/** A choice: `A or B`. */
export function anyOf(items: readonly (Item | Sentence)[]): Clause {
  return joined(asClauses(items), listTexts.or);
}

/** Items with nothing but commas between them: `A, B`. */
export function inARow(items: readonly (Item | Sentence)[]): Clause {
  return joined(asClauses(items), listTexts.next);
}

/** Clauses with the same between each two. Put together by halves: a thousand, each in the next, are more than a stack holds. */
function joined(clauses: readonly Clause[], text: typeof listTexts.or | typeof listTexts.next): Clause {
  const [only] = clauses;
  if (only !== undefined && clauses.length === 1) return only;
  const half = Math.ceil(clauses.length / 2);
  return said(text, { items: joined(clauses.slice(0, half), text), next: joined(clauses.slice(half), text) });
}

/** Each item once, of a stack where another one has its name; a list of none is the empty text. */
function asClauses(items: readonly (Item | Sentence)[]): readonly Clause[] {
  const labels = items.map((item) => (typeof item === 'string' || 'text' in item ? item : labelFor(item)));
  const stackOf = stacksToName(
    labels.flatMap((label) => (typeof label === 'string' || 'text' in label ? [] : [label])),
  );
  const clauses = new Map<string, Clause>();
  for (const label of labels) {
    const isClause = typeof label === 'string' || 'text' in label;
    const stack = isClause ? undefined : stackOf(label);
    const clause = isClause
      ? label
      : stack === undefined
        ? nameOf(label)
        : said(listTexts.ofStack, { name: nameOf(label), stack });
    clauses.set(JSON.stringify(clause), clause);
  }
  return clauses.size === 0 ? [''] : [...clauses.values()];
}

/** Items that are meant together, though two be the same: `A and A`. */
export function bothOf(items: readonly string[]): Clause {
  return items.reduce<Clause>(
    (before, last) => (before === '' ? last : said(listTexts.last, { items: before, last })),
    '',
  );
}
