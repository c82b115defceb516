import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fitsResourcePattern, matchesActionPattern, patternsOverlap } from '../../src/aws/action-pattern.ts';

it.each([
  ['Get*', 'GetItem', true],
  ['get*', 'GETITEM', true],
  ['Get?tem', 'GetItem', true],
  ['Get', 'GetItem', false],
  ['a.b', 'axb', false],
  ['*', '', true],
])('%s against %s is %s', (pattern, action, expected) => {
  expect(matchesActionPattern(pattern, action)).toBe(expected);
});

it.each([
  ['Get*', '*Item', true],
  ['Get*', 'Put*', false],
  ['*a', '*b', false],
  ['?', '', false],
  ['*', '', true],
  ['a*c', 'ab*', true],
])('%s and %s overlap: %s', (a, b, expected) => {
  expect(patternsOverlap(a, b)).toBe(expected);
  expect(patternsOverlap(b, a)).toBe(expected);
});

it.each([
  ['arn:aws:sqs:*:*:jobs-*', 'arn:aws:sqs:*:*:jobs-urgent-*', true],
  ['arn:aws:sqs:*:*:jobs-urgent-*', 'arn:aws:sqs:*:*:jobs-*', false],
  ['*', '${Jobs.Arn}', true],
  ['${Jobs.Arn}', '${Jobs.Arn}', true],
  ['jobs-?', 'jobs-a', false],
  ['Jobs-*', 'jobs-a', false],
])('%s is about all of %s: %s', (pattern, text, expected) => {
  expect(fitsResourcePattern(pattern, text)).toBe(expected);
});

const pattern = fc.string({ unit: fc.constantFrom('a', 'b', '*', '?'), maxLength: 6 });
const text = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 5 });

it('agrees with matching: patterns that share a text overlap', () => {
  fc.assert(
    fc.property(pattern, pattern, text, (a, b, shared) => {
      fc.pre(matchesActionPattern(a, shared) && matchesActionPattern(b, shared));
      expect(patternsOverlap(a, b)).toBe(true);
    }),
  );
});

it('says of a plain text what matching says', () => {
  fc.assert(fc.property(pattern, text, (a, b) => patternsOverlap(a, b) === matchesActionPattern(a, b)));
});
