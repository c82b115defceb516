import { type Clause, said } from '../../../language/sentence.ts';
import { limitInWords, limits } from '../../../text/limits.ts';
import { fileTexts } from './texts.ts';

/** Why a pattern takes too long to be looked for; `undefined` where it does not. */
export function whyTooLarge(pattern: string): Clause | undefined {
  if (alternativesOf(pattern) > limits.patternAlternatives.most)
    return said(fileTexts.tooManyAlternatives, { limit: limitInWords(limits.patternAlternatives) });
  if (pattern.split('/').some((part) => (part.match(/\*+/g)?.length ?? 0) > limits.patternStars.most))
    return said(fileTexts.tooManyStars, { limit: limitInWords(limits.patternStars) });
  return undefined;
}

/** How many patterns braces represent: `{a,b}` for two, `{1..9}` for nine, and those side by side for the product. */
function alternativesOf(pattern: string): number {
  /** For each brace that is open: the alternatives before its last comma, those of the piece behind it, and its start. */
  const open: { sum: number; product: number; from: number }[] = [{ sum: 0, product: 1, from: 0 }];
  for (let at = 0; at < pattern.length; at++) {
    const inner = open.at(-1)!;
    if (pattern[at] === '\\') at++;
    else if (pattern[at] === '{') open.push({ sum: 0, product: 1, from: at + 1 });
    else if (pattern[at] === ',' && open.length > 1) {
      inner.sum += inner.product;
      inner.product = 1;
    } else if (pattern[at] === '}' && open.length > 1) {
      open.pop();
      open.at(-1)!.product *= Math.max(inner.sum + inner.product, rangeOf(pattern.slice(inner.from, at)));
    }
  }
  // what is not closed means itself, but may be taken otherwise
  return open.reduce((product, each) => product * (each.sum + each.product), 1);
}

/** The length of a range such as `1..9`, `a..f` or `0..100..5`. */
function rangeOf(text: string): number {
  const [from = '', to, step = '1'] = text.split('..');
  if (to === undefined) return 1;
  const [low, high] = [from, to].map((end) => (/^-?\d+$/.test(end) ? Number(end) : (end.codePointAt(0) ?? 0)));
  return Math.abs(high! - low!) / Math.max(1, Math.abs(Number(step)) || 1) + 1;
}
