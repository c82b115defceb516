import { type Sentence, said } from '../language/sentence.ts';
import { meantTexts } from './texts.ts';

/** Longer than any name that someone mistypes: comparing takes time by the product of both lengths. */
const longest = 100;

/** `Did you mean "x"?` for a name that is nearly one of the known ones. */
export function didYouMean(name: string, known: Iterable<string>): Sentence | undefined {
  const nearest = nearestTo(name, known);
  return nearest === undefined ? undefined : said(meantTexts.didYouMean, { name: nearest });
}

/** The known name that a name is nearly. */
export function nearestTo(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  let nearest: string | undefined;
  let least = Math.max(2, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(name.toLowerCase(), candidate.toLowerCase(), least);
    if (steps < least) [nearest, least] = [candidate, steps];
  }
  return nearest;
}

/**
 * How many characters must be put in, taken out or changed to get from one word to the other (Levenshtein), or some
 * number from `enough` on.
 */
function distance(from: string, to: string, enough: number): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, char] of [...from].entries()) {
    const next = [i + 1];
    let least = i + 1;
    for (let j = 1; j <= to.length; j += 1) {
      const change = row[j - 1]! + (char === to[j - 1] ? 0 : 1);
      const steps = Math.min(change, row[j]! + 1, next[j - 1]! + 1);
      next.push(steps);
      if (steps < least) least = steps;
    }
    if (least >= enough) return least;
    row = next;
  }
  return row[to.length]!;
}
