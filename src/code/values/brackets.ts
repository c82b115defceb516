/** The place of the bracket that closes the one at a place; `undefined` where it is further away than `within`. */
export function closeOf(bare: string, open: number, within: number): number | undefined {
  let depth = 0;
  for (let at = open; at < Math.min(bare.length, open + within); at++) {
    if ('([{'.includes(bare[at]!)) depth++;
    else if (')]}'.includes(bare[at]!) && --depth === 0) return at;
  }
  return undefined;
}
