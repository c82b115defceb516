import { type GroupRule, type SecurityGroup, said, type Unknown } from '../../src/rule/index.ts';
import { reasons } from './messages.ts';

/** A rule of a group, with the group. */
export interface RuleOfGroup {
  readonly group: SecurityGroup;
  readonly rule: GroupRule;
}

/** The rule by which groups allow IPv4 to everybody where none is known to allow IPv6, and why one may all the same. */
export function egressByIpv4Only(
  groups: readonly SecurityGroup[],
): (RuleOfGroup & { readonly unclear: readonly Unknown[] }) | undefined {
  const rules = groups.flatMap((group) => group.egress.found.map((rule) => ({ group, rule })));
  const open = rules.find(({ rule: { peer } }) => peer.kind === 'ipv4' && peer.cidr === '0.0.0.0/0');
  if (open === undefined || rules.some(({ rule }) => rule.peer.kind === 'ipv6')) return undefined;
  return { ...open, unclear: [...groups.flatMap(({ egress }) => egress.whyIncomplete), ...rules.flatMap(mayBeIpv6)] };
}

/** Why a rule may allow IPv6 too. */
function mayBeIpv6({ rule: { peer, place } }: RuleOfGroup): readonly Unknown[] {
  if (peer.kind === 'unknown') return [peer.because];
  return peer.kind === 'prefix-list' ? [{ because: said(reasons.unknownPrefixList, { list: peer.name }), place }] : [];
}
