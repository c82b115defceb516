import { describe, expect, it } from 'vitest';
import { fillIn, patternOf } from '../../src/rule/message.ts';

describe('fillIn', () => {
  it('writes lists as a sentence has them', () => {
    expect(fillIn('{functions} in {vpc}: {count}', { functions: ['A', 'B'], vpc: 'Vpc', count: 2 })).toBe(
      'A and B in Vpc: 2',
    );
  });

  it.each([
    [['A'], 'A uses its role'],
    [['A', 'A'], 'A uses its role'],
    [['A', 'B'], 'A and B use their role'],
    ['A', 'A uses its role'],
    [3, '3 use their role'],
  ])('lets words agree with %j', (who, text) => {
    expect(fillIn('{who} {who:uses|use} {who:its|their} role', { who })).toBe(text);
  });

  it('leaves a misspelt blank to be seen', () => {
    expect(fillIn('{fuction} {fuction:is|are} here', { function: 'A' })).toBe('{fuction} {fuction:is|are} here');
  });
});

describe('patternOf', () => {
  it('takes anything for a blank without data', () => {
    expect(patternOf('{who} {who:uses|use} S3 (all)').test('whoever it is S3 (all)')).toBe(true);
    expect(patternOf('{who} is {what}').test('who was what')).toBe(false);
  });

  it('takes the data where they are given', () => {
    const pattern = patternOf('{who} {who:uses|use} {what}', { who: ['A', 'B'] });
    expect(pattern.test('A and B use S3')).toBe(true);
    expect(pattern.test('A uses S3')).toBe(false);
  });
});
