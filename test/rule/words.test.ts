import { describe, expect, it } from 'vitest';
import { listed } from '../../src/language/in-words.ts';
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
