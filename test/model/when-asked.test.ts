import { expect, it } from 'vitest';
import { whenAsked } from '../../src/model/base/lazy.ts';

interface Pair {
  readonly one: number;
  readonly other: number;
}

const pairWith = whenAsked<Pair>();

it('asks for a member each time, and for none before', () => {
  let count = 0;
  const pair = pairWith({ one: 1 }, { other: () => ++count });
  expect(count).toBe(0);
  expect([pair.one, pair.other, pair.other]).toEqual([1, 1, 2]);
});

it('makes objects of one prototype, without getters of their own', () => {
  const [first, second] = [pairWith({ one: 1 }, { other: () => 2 }), pairWith({ one: 3 }, { other: () => 4 })];
  expect(Object.getPrototypeOf(first)).toBe(Object.getPrototypeOf(second));
  expect(Object.hasOwn(first, 'other')).toBe(false);
  expect([first.other, second.other]).toEqual([2, 4]);
});

it('answers for an object that is derived from one', () => {
  const derived = Object.create(pairWith({ one: 1 }, { other: () => 2 }), { one: { value: 3 } }) as Pair;
  expect([derived.one, derived.other]).toEqual([3, 2]);
});
