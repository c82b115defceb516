/** A part of a text, in UTF-16 units. */
export type Stretch = readonly [from: number, to: number];

/** A text with blanks in place of stretches, which are in order and don't overlap; its lines stay. */
export function withBlanks(text: string, stretches: readonly Stretch[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const [from, to] of stretches) {
    parts.push(text.slice(done, from), text.slice(from, to).replace(/[^\n]/g, ' '));
    done = Math.max(done, to);
  }
  return parts.join('') + text.slice(done);
}
