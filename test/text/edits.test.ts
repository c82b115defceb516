import { describe, expect, test } from 'vitest';
import { applyEdits, canApplyTogether } from '../../src/text/edits.ts';

describe('applyEdits', () => {
  test('puts edits in the order of their places', () => {
    const edits = [
      { start: 4, end: 5, text: 'E' },
      { start: 0, end: 1, text: 'A' },
    ];
    expect(applyEdits('abcdef', edits)).toBe('AbcdEf');
  });

  test('insertions at one place keep their order and come before a replacement there', () => {
    const edits = [
      { start: 1, end: 2, text: 'B' },
      { start: 1, end: 1, text: '1' },
      { start: 1, end: 1, text: '2' },
    ];
    expect(applyEdits('abc', edits)).toBe('a12Bc');
  });

  test('edits that touch end to end are no overlap', () => {
    const edits = [
      { start: 0, end: 1, text: 'x' },
      { start: 1, end: 2, text: 'y' },
    ];
    expect(applyEdits('abc', edits)).toBe('xyc');
  });

  test.each([
    [
      'overlap',
      [
        { start: 0, end: 2, text: '' },
        { start: 1, end: 3, text: '' },
      ],
    ],
    [
      'stand in each other',
      [
        { start: 0, end: 3, text: '' },
        { start: 1, end: 1, text: 'x' },
      ],
    ],
    ['leave the text', [{ start: 2, end: 9, text: '' }]],
    ['run backwards', [{ start: 2, end: 1, text: '' }]],
  ])('refuses edits that %s', (_, edits) => {
    expect(applyEdits('abc', edits)).toBeUndefined();
  });

  test('no edits, no change', () => {
    expect(applyEdits('abc', [])).toBe('abc');
  });
});

test('canApplyTogether says beforehand whether two edits are apart', () => {
  expect(
    canApplyTogether([
      { start: 0, end: 1, text: '' },
      { start: 1, end: 1, text: 'x' },
    ]),
  ).toBe(true);
  expect(
    canApplyTogether([
      { start: 0, end: 2, text: '' },
      { start: 1, end: 3, text: '' },
    ]),
  ).toBe(false);
});
