import { describe, expect, it } from 'vitest';
import { fillIn, inWords } from '../../src/language/in-words.ts';
import { type Sentence, said } from '../../src/language/sentence.ts';
import { patternOf } from '../../src/rule/message.ts';

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

describe('names that several entities have', () => {
  const fnOf = (stack: string) => ({ id: `${stack}/Fn`, name: 'Fn', node: { stack: { name: stack } } as never });
  const [orders, billing] = [fnOf('apps/orders'), fnOf('apps/billing')];
  const text = '{functions} {functions:uses|use} {table}';

  it('say their stack, and agree as several', () => {
    const table = { id: 'data/Table', name: 'Table', resource: undefined };
    expect(fillIn(text, { functions: [orders, billing, orders], table })).toBe(
      'Fn of orders and Fn of billing use Table',
    );
  });

  it('say it in every blank of the text', () => {
    expect(fillIn('{one} is not {other}', { one: orders, other: billing })).toBe('Fn of orders is not Fn of billing');
  });

  it('say the whole path of stacks that end alike', () => {
    const nested = [fnOf('orders/Child'), fnOf('billing/Child')];
    expect(fillIn('{nested}', { nested })).toBe('Fn of orders/Child and Fn of billing/Child');
  });

  it('say no stack where nothing else in the text has the name', () => {
    expect(fillIn(text, { functions: [orders, orders], table: 'Table' })).toBe('Fn uses Table');
  });
});

it('takes no longer for a sentence in a sentence than for both', () => {
  const both = '{some} and {next}';
  let sentence: Sentence = said(both, { some: 'A', next: 'B' });
  for (let depth = 0; depth < 60; depth += 1) sentence = said(both, { some: sentence, next: 'C' });
  expect(inWords(sentence)).toBe(`A and B${' and C'.repeat(60)}`);
});
