import type { BlankedCode } from './blank.ts';

/** Longer arguments than anybody writes for a client; what goes on is not read. */
const longest = 2000;

/** What is between the parenthesis at `open` and the one that closes it; nothing where there is none. */
export function argumentsAt({ plain, bare }: BlankedCode, open: number): string {
  if (bare[open] !== '(') return '';
  let depth = 0;
  const end = Math.min(bare.length, open + longest);
  for (let at = open; at < end; at++) {
    if ('([{'.includes(bare[at]!)) depth++;
    else if (')]}'.includes(bare[at]!) && --depth === 0) return plain.slice(open + 1, at);
  }
  return plain.slice(open + 1, end);
}
