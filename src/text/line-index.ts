import type { Position, Range } from './place.ts';

/** Turns offsets of one text into lines and columns. */
export interface LineIndex {
  /** The position of an offset; offsets outside the text are moved to its nearest end. */
  position(offset: number): Position;
  range(start: number, end: number): Range;
  /** The offset where the line of `offset` ends, its line break not included. */
  endOfLine(offset: number): number;
}

/** The mark that some editors write at the start of a file. It is no character of the first line. */
export const BYTE_ORDER_MARK = '\uFEFF';

/** Indexes the lines of a text. LF, CRLF and a lone CR end a line, as they do in YAML. */
export function indexLines(text: string): LineIndex {
  const first = text.startsWith(BYTE_ORDER_MARK) ? 1 : 0;
  const starts = [first];
  const breaks = /\r\n?|\n/g;
  while (breaks.test(text)) starts.push(breaks.lastIndex);

  const position = (offset: number): Position => {
    const inside = Math.min(Math.max(offset, first), text.length);
    const line = lastAtOrBefore(starts, inside);
    return { offset: inside, line: line + 1, column: inside - starts[line]! + 1 };
  };

  return {
    position,
    range: (start, end) => ({ start: position(start), end: position(end) }),
    endOfLine(offset) {
      const lineBreak = /[\r\n]/g;
      lineBreak.lastIndex = Math.max(offset, first);
      return lineBreak.exec(text)?.index ?? text.length;
    },
  };
}

function lastAtOrBefore(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sorted[middle]! <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
