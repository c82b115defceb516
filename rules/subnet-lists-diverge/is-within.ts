import type { Subnet } from '../../src/rule/index.ts';

/** Whether all subnets of a list are in another one. */
export function isWithin(subnets: readonly Subnet[], others: readonly Subnet[]): boolean {
  const ids = new Set(others.map(({ id }) => id));
  return subnets.every(({ id }) => ids.has(id));
}
