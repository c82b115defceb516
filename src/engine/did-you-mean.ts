import { type Sentence, said } from '../language/sentence.ts';
import { meantTexts } from './texts.ts';

/** Longer than any name that someone mistypes: comparing takes time by the product of both lengths. */
const longest = 100;

/** `Did you mean "x"?` for a name that is nearly one of the known ones. */
export function didYouMean(name: string, known: Iterable<string>): Sentence | undefined {
  const nearest = nearestTo(name, known);
  return nearest === undefined ? undefined : said(meantTexts.didYouMean, { name: nearest });
}

/** The known name that a name is nearly, or else the only one that begins with it, or has it in the middle. */
export function nearestTo(name: string, known: Iterable<string>): string | undefined {
  if (name.length > longest) return undefined;
  const all = [...known];
  const part = name.toLowerCase();
  const beginsSo = (candidate: string) => candidate.toLowerCase().startsWith(part);
  // of several that are as near, one that goes on as it was begun is meant: `sqs` for `sq`, rather than `s3`
  const names = [...all.filter(beginsSo), ...all.filter((candidate) => !beginsSo(candidate))];
  let nearest: string | undefined;
  let least = mostMistakes(name) + 1;
  for (const candidate of names) {
    if (Math.abs(candidate.length - name.length) >= least) continue;
    const steps = distance(part, candidate.toLowerCase(), least);
    if (steps < least) [nearest, least] = [candidate, steps];
  }
  if (nearest !== undefined || name.length < 3) return nearest;
  return onlyOne(names, (known) => known.startsWith(part)) ?? onlyOne(names, (known) => known.includes(part));
}

/** One mistake in three characters; two in any word of which that leaves more than half. */
function mostMistakes({ length }: string): number {
  return length > 4 ? Math.max(2, Math.floor(length / 3)) : 1;
}

/** Of `--fix-dry` that is `--fix-dry-run`, of `one-zone` it is `function-in-one-zone`. */
function onlyOne(known: readonly string[], isMeant: (candidate: string) => boolean): string | undefined {
  const meant = known.filter((candidate) => isMeant(candidate.toLowerCase()));
  return meant.length === 1 ? meant[0] : undefined;
}

/**
 * How many characters must be added, removed, changed or exchanged with the next one to get from one word to the other
 * (optimal string alignment), or some number from `enough` on.
 */
function distance(from: string, to: string, enough: number): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 0; i < from.length; i += 1) {
    const next = [i + 1];
    let least = i + 1;
    for (let j = 1; j <= to.length; j += 1) {
      const change = row[j - 1]! + (from[i] === to[j - 1] ? 0 : 1);
      const isExchanged = i > 0 && j > 1 && from[i] === to[j - 2] && from[i - 1] === to[j - 1];
      const exchange = isExchanged ? before[j - 2]! + 1 : change;
      const steps = Math.min(change, exchange, row[j]! + 1, next[j - 1]! + 1);
      next.push(steps);
      if (steps < least) least = steps;
    }
    // an exchange looks one row further back, so that one row of larger numbers is not the end
    if (least > enough) return least;
    [before, row] = [row, next];
  }
  return row[to.length]!;
}
