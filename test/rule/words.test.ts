import { describe, expect, it } from 'vitest';
import { inWords, listed } from '../../src/language/in-words.ts';
import { allOf, anyOf, inARow } from '../../src/language/lists.ts';
import { counted } from '../../src/rule/words.ts';

describe('listed', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'A'], 'A and B'],
    [['A', 'B', 'C', 'D'], 'A, B, C and D'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C and 2 others'],
  ])('%j', (names, words) => {
    expect(listed(names)).toBe(words);
  });

  it('says as many as it is told to', () => {
    expect(listed(['A', 'B', 'C'], 2)).toBe('A and 2 others');
  });
});

describe('a list of which none is left out', () => {
  it.each([
    [[], '', '', ''],
    [['A'], 'A', 'A', 'A'],
    [['A', 'B'], 'A and B', 'A or B', 'A, B'],
    [['A', 'B', 'C', 'D', 'E'], 'A, B, C, D and E', 'A or B or C or D or E', 'A, B, C, D, E'],
  ])('%j', (names, all, any, row) => {
    expect([allOf(names), anyOf(names), inARow(names)].map((each) => inWords(each))).toEqual([all, any, row]);
  });

  it('may be long', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `Stack${index}`);
    expect(inWords(allOf(names))).toBe(`${names.slice(0, -1).join(', ')} and ${names.at(-1)}`);
  });
});

describe('counted', () => {
  it.each([
    [0, 'no ENIs'],
    [1, '1 ENI'],
    [2, '2 ENIs'],
  ])('%d', (count, words) => {
    expect(counted(count, 'ENI')).toBe(words);
  });

  it('takes a plural of its own', () => {
    expect(counted(2, 'set of groups', 'sets of groups')).toBe('2 sets of groups');
  });
});
