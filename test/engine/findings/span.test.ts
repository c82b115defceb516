import { describe, expect, it } from 'vitest';
import { onOneLine } from '../../../src/engine/findings/span.ts';
import { indexLines } from '../../../src/text/line-index.ts';

describe('what a report underlines', () => {
  const underlined = (text: string, start: number, end: number) => {
    const { column, endColumn } = onOneLine(text, indexLines(text).range(start, end));
    return [column, endColumn];
  };

  it('is within one line, whatever ends it', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) expect(underlined(`ab  ${lineEnd}cd`, 0, 8)).toEqual([1, 3]);
    expect(underlined('ab', 0, 2)).toEqual([1, 3]);
  });

  it('is of no length where the fault is the end of the line', () => {
    for (const lineEnd of ['\n', '\r\n', '\r']) expect(underlined(`ab${lineEnd}cd`, 2, 3)).toEqual([3, 3]);
    expect(underlined('ab', 2, 3)).toEqual([3, 3]);
  });
});
