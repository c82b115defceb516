import { listTexts } from './in-words.ts';
import { stacksToName } from './label.ts';
import { type Clause, type Item, labelFor, nameOf, type Sentence, said } from './sentence.ts';

/** A list of which none is left out, however long it is: `A, B, C and D`. */
export function allOf(items: readonly (Item | Sentence)[]): Clause {
  const clauses = asClauses(items);
  return clauses.reduce((before, next, index) =>
    index === clauses.length - 1
      ? said(listTexts.last, { items: before, last: next })
      : said(listTexts.next, { items: before, next }),
  );
}

/** A choice: `A or B`. */
export function anyOf(items: readonly (Item | Sentence)[]): Clause {
  return asClauses(items).reduce((before, next) => said(listTexts.or, { items: before, next }));
}

/** Items with nothing but commas between them: `A, B`. */
export function inARow(items: readonly (Item | Sentence)[]): Clause {
  return asClauses(items).reduce((before, next) => said(listTexts.next, { items: before, next }));
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
