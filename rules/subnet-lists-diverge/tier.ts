import type { Subnet } from '../../src/rule/index.ts';
import { isWithin } from './is-within.ts';

/** Whether two lists have no subnet in common and are called by different names: `AppA` and `AppB`, `DataA` and `DataB`. */
export function isOtherTier(subnets: readonly Subnet[], others: readonly Subnet[]): boolean {
  if (subnets.some((subnet) => isWithin([subnet], others))) return false;
  const [tiers, otherTiers] = [subnets, others].map((list) => new Set(list.map(tierOf)));
  return ![...tiers!].some((tier) => otherTiers!.has(tier));
}

/**
 * What a subnet is called without what tells it from its neighbours: CDK's tag, or its name less a letter or number at its
 * end. One of the account has its tag for a name, or none: then it is seen to be like no other.
 */
function tierOf({ resource, name }: Subnet): string {
  const tags: unknown = resource?.properties.get('Tags').raw;
  const tagged = (key: string): unknown => (Array.isArray(tags) ? tags : []).find((each) => each?.Key === key)?.Value;
  const tier = tagged('aws-cdk:subnet-name');
  if (typeof tier === 'string') return tier;
  const isOfAccount = resource?.logicalId.startsWith('subnet-') === true;
  const label = isOfAccount ? tagged('Name') : name;
  return typeof label !== 'string'
    ? name
    : label.replace(/(?:(?<=[a-z])(?:Az|AZ)?[A-H]|[-_]?(?:az)?\d{1,4}|[-_][a-h])$/, '');
}
