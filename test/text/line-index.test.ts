import { describe, expect, test } from 'vitest';
import { indexLines } from '../../src/text/line-index.ts';

const at = (text: string, offset: number) => {
  const { line, column } = indexLines(text).position(offset);
  return [line, column];
};

describe('positions', () => {
  test.each([
    ['LF', 'a\nb'],
    ['a lone CR', 'a\rb'],
  ])('%s ends a line', (_, text) => {
    expect(at(text, 1)).toEqual([1, 2]);
    expect(at(text, 2)).toEqual([2, 1]);
  });

  test('CRLF is one line break', () => {
    expect(at('a\r\nb', 3)).toEqual([2, 1]);
    expect(at('a\r\n\r\nb', 5)).toEqual([3, 1]);
  });

  test('a byte order mark is no column', () => {
    expect(indexLines('\uFEFFab').position(2)).toEqual({ offset: 2, line: 1, column: 2 });
    expect(indexLines('\uFEFFab').position(0)).toEqual({ offset: 1, line: 1, column: 1 });
  });

  test('columns count UTF-16 units', () => {
    expect(at('😀x', 2)).toEqual([1, 3]);
  });

  test('offsets outside the text are its ends', () => {
    expect(at('ab\ncd', 99)).toEqual([2, 3]);
    expect(at('ab', -1)).toEqual([1, 1]);
    expect(at('', 0)).toEqual([1, 1]);
  });

  test('a range has both ends', () => {
    expect(indexLines('ab\ncd').range(1, 4)).toEqual({
      start: { offset: 1, line: 1, column: 2 },
      end: { offset: 4, line: 2, column: 2 },
    });
  });

  test.each([
    ['ab\r\ncd', 1, 2],
    ['ab\r\ncd', 4, 6],
    ['ab', 2, 2],
  ])('the line of %j at %i ends at %i', (text, offset, end) => {
    expect(indexLines(text).endOfLine(offset)).toBe(end);
  });
});
