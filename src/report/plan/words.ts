import { listed } from '../../language/in-words.ts';
import { counted } from '../../rule/words.ts';
import { quota } from '../../views/plan/combine.ts';
import { countText } from '../../views/plan/count-text.ts';
import type { EniPlan, Planned, PlannedSubnet, PlannedUser, PlannedVpc, Saving } from '../../views/plan/plan.ts';

/** What is said where there is nothing to show. */
export const noEnis =
  'No function is attached to a VPC for certain, and nothing polls in one: Lambda creates no Hyperplane network interfaces';

/** The first line of every report. */
export function headline(plan: EniPlan): string {
  const addresses = plan.perSubnetOf.length > 0 ? '' : ` (${counted(plan.addresses, 'address', 'addresses')} used)`;
  return plan.vpcs.length === 0 ? noEnis : `Network interfaces of Lambda: ${countText(plan)}${addresses}`;
}

/** What a VPC is called. */
export function vpcName({ name }: PlannedVpc): string {
  return name ?? 'a VPC that is not known';
}

/** `4 of 500 ENIs`; without the quota where it is not known whether it is one VPC. */
export function quotaText(vpc: PlannedVpc): string {
  if (vpc.name === undefined) return `ENIs: ${countText(vpc)}`;
  return vpc.perSubnetOf.length > 0
    ? `ENIs: ${countText(vpc)}, of ${quota.value}`
    : `${countText(vpc)} of ${quota.value} ENIs`;
}

/** Where the number comes from, and for whom it counts. */
export const quotaNote = `A VPC may have ${quota.value} ${quota.what.replace(' in a VPC', '')}`;

/** What a plan can't show, whatever the template. */
export const roomNote =
  'Addresses left are those that these templates do not take; Lambda adds ENIs under load, and others may use the subnet';

/** `2 of 251 addresses used, 249 left`; for a list, each of its subnets. */
export function roomText({ used, usable, left, isList }: PlannedSubnet): string {
  const taken = counted(used, 'address', 'addresses');
  if (isList) return `${taken} used in each`;
  if (usable === undefined || left === undefined) return `${taken} used, left is not known`;
  return left < 0
    ? `${used} of ${usable} addresses needed, ${-left} too many`
    : `${used} of ${usable} addresses used, ${left} left`;
}

/** What a subnet is called: a list represents several. */
export function subnetName({ name, isList }: PlannedSubnet): string {
  return isList ? `each subnet of ${name}` : name;
}

/** `Orders`, `Orders with version OrdersVersion`, `the poller Source of Cluster for Orders`. */
export function userText({ name, kind, versions, calls, polls }: PlannedUser): string {
  if (kind === 'poller')
    return `poller ${name}${polls === undefined ? '' : ` of ${polls}`}${calls === undefined ? '' : ` for ${calls}`}`;
  return versions.length === 0
    ? name
    : `${name} with ${versions.length === 1 ? 'version' : 'versions'} ${listed(versions)}`;
}

/** The same in few words: `Orders + 1 version`, `poller Source for Orders`. */
export function userShortly({ name, kind, versions, calls }: PlannedUser): string {
  if (kind === 'poller') return `poller ${name}${calls === undefined ? '' : ` for ${calls}`}`;
  return versions.length === 0 ? name : `${name} + ${counted(versions.length, 'version')}`;
}

/** What else takes addresses: `NAT gateway Nat`. */
export function othersText({ others }: PlannedSubnet): string {
  return listed(others.map(({ what, name }) => `${what} ${name}`));
}

/** What sharing would save, as a sentence without its full stop. */
export function savingText({ sets, users, saved, isLeast }: Saving): string {
  const shown = listed(sets.map(setText), 6);
  const enis = `${isLeast ? 'at least ' : ''}${counted(saved, 'ENI')}`;
  return `${shown} are equivalent for ${listed(names(users), 6)}: with one of them for all, Lambda creates ${enis} fewer`;
}

/** The groups of an ENI. */
export function setText(groups: readonly Planned[]): string {
  return groups.length === 0 ? 'no security group' : names(groups).join(' + ');
}

/** A reason, with what decides it. */
export function doubtText({ because, settledBy }: EniPlan['undecided'][number]): string {
  return settledBy === undefined ? because : `${because} (decided by ${settledBy})`;
}

function names(entities: readonly Planned[]): readonly string[] {
  return entities.map(({ name }) => name);
}
