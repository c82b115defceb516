import type { EniCount } from './plan.ts';

/** `4`; `2 + one per subnet of parameter SubnetIds`. */
export function countText({ enis, perSubnetOf }: EniCount): string {
  const lists = perSubnetOf.map((each) => `${each.enis === 1 ? 'one' : each.enis} per subnet of ${each.list}`);
  return [...(enis > 0 || lists.length === 0 ? [String(enis)] : []), ...lists].join(' + ');
}
