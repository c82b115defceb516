import { said } from '../../language/sentence.ts';
import type { Template } from '../../template/template.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from '../base/answer.ts';
import { isChangedByConditions } from '../base/conditional.ts';
import type { GroupRule, GroupUse, SecurityGroup } from '../base/entities.ts';
import { groupedBy } from '../base/grouped-by.ts';
import { holds, isNowhere, merged } from '../network/address-ranges.ts';
import { reasons } from './reasons.ts';

/** What the effect of a group is worked out from. */
export interface GroupFacts {
  readonly template: Template;
  usersOf(group: SecurityGroup): Found<GroupUse>;
  /** The rules of other groups that name a group, each as a text. */
  admissionsOf(group: SecurityGroup): readonly string[];
  /** Whether a function may send by IPv6: only then do IPv6 rules count. */
  readonly sendsIpv6: boolean;
}

/** What a rule allows out: a protocol, a stretch of ports, and another side. */
interface Reach {
  readonly protocol: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'ipv4' | 'ipv6' | 'group' | 'prefix-list' | 'unknown';
  readonly peer: string;
}

const everything = { protocol: '-1', from: 0, to: 65_535 } as const;
const defaultEgress: readonly Reach[] = [
  { ...everything, kind: 'ipv4', peer: '0.0.0.0/0' },
  { ...everything, kind: 'ipv6', peer: '::/0' },
];

/**
 * What a set of security groups evaluates to for functions, as a text that is equal for two sets exactly when either may
 * represent the other. Nothing ever connects to a function, so only what the groups allow out counts, and which groups
 * mean something to others. Not known where the functions' own groups are not known.
 */
export function effectiveEgressOf(groups: readonly SecurityGroup[], facts: GroupFacts): Answer<string> {
  const unknown: Unknown[] = [];
  const reaches: Reach[] = [];
  const identities = new Set<string>();
  for (const group of groups) {
    const isOwn = isForFunctionsOnly(group, facts);
    // a group that others admit by the same rules may replace this one
    if (isOwn === true) for (const admission of admissionsOf(group, facts)) identities.add(`admitted ${admission}`);
    if (isOwn !== true) identities.add(`group ${group.id}`);
    if (isOwn === false) {
      // what others know it for is the same in every set that holds it; its rules only tell what else adds nothing
      const outbound = outboundOf(group, false, facts);
      if (outbound.known) reaches.push(...outbound.value);
      continue;
    }
    const outbound = isOwn === true ? outboundOf(group, true, facts) : notKnown(...isOwn);
    if (outbound.known) reaches.push(...outbound.value);
    else unknown.push(...outbound.because);
    if (!group.vpc.known) unknown.push(...group.vpc.because);
  }
  if (unknown.length > 0) return notKnown(...unknown);
  for (const group of groups) if (group.vpc.known) identities.add(`VPC ${group.vpc.value.id}`);
  return known([...identities, ...leastOf(joined(leastOf(reaches, facts)), facts).map(textOf)].sort().join('\n'));
}

/**
 * Whether no one but functions and pollers can tell a group by its identity: all rules that name it can be read, no
 * output hands it on, nothing else is in it. Why not, where others may use it unseen.
 */
function isForFunctionsOnly(group: SecurityGroup, facts: GroupFacts): boolean | readonly Unknown[] {
  const { template, usersOf } = facts;
  if (group.resource === undefined || group.many || isChangedByConditions(template, group)) return false;
  const users = usersOf(group);
  const hasIngress = group.ingress.found.length > 0;
  const isForeign = ({ kind }: GroupUse) =>
    kind === 'event-source' ? hasIngress : kind !== 'function' && kind !== 'self-rule' && kind !== 'rule';
  if (users.found.some(isForeign)) return false;
  // a rule that can't be read admits who knows what
  if (rulesNaming(group, facts) > admissionsOf(group, facts).length) return false;
  return users.whyIncomplete.length > 0 ? users.whyIncomplete : true;
}

function rulesNaming(group: SecurityGroup, { usersOf }: GroupFacts): number {
  return usersOf(group).found.filter(({ kind }) => kind === 'rule').length;
}

/** The rules of other groups that name a group; no one looks through all groups for one that no rule names. */
function admissionsOf(group: SecurityGroup, facts: GroupFacts): readonly string[] {
  return rulesNaming(group, facts) === 0 ? [] : facts.admissionsOf(group);
}

function outboundOf(group: SecurityGroup, isOwn: boolean, { sendsIpv6 }: GroupFacts): Answer<readonly Reach[]> {
  const { found, whyIncomplete } = group.egress;
  if (whyIncomplete.length > 0) return notKnown(...whyIncomplete);
  const reaches: Reach[] = group.hasDefaultEgress ? [...defaultEgress] : [];
  for (const rule of found) {
    const { peer } = rule;
    // an address that nothing has, or functions, to which nothing can connect
    if ((peer.kind === 'ipv4' || peer.kind === 'ipv6') && isNowhere(peer.cidr)) continue;
    if (isOwn && peer.kind === 'group' && peer.group.id === group.id) continue;
    const reach = reachOf(rule);
    if (reach === undefined)
      return notKnown({
        because: said(reasons.unknownOutboundRule, { group }),
        place: rule.place,
      });
    reaches.push(reach);
  }
  return known(reaches.filter(({ kind }) => sendsIpv6 || kind !== 'ipv6'));
}

function reachOf({ protocol, fromPort, toPort, peer }: GroupRule): Reach | undefined {
  if (protocol === undefined) return undefined;
  const other = peerOf(peer);
  if (other === undefined) return undefined;
  if (protocol === 'tcp' || protocol === 'udp') {
    if (fromPort === undefined || toPort === undefined) return undefined;
    return fromPort === -1 ? { ...everything, protocol, ...other } : { protocol, from: fromPort, to: toPort, ...other };
  }
  // ICMP has a type and a code where others have ports
  if (protocol.startsWith('icmp'))
    return fromPort === undefined || toPort === undefined
      ? undefined
      : { ...everything, protocol: `${protocol} ${fromPort} ${toPort}`, ...other };
  return { ...everything, protocol, ...other };
}

function peerOf(peer: GroupRule['peer']): Pick<Reach, 'kind' | 'peer'> | undefined {
  switch (peer.kind) {
    case 'ipv4':
    case 'ipv6':
      return { kind: peer.kind, peer: peer.cidr };
    case 'group':
      return { kind: 'group', peer: peer.group.id };
    case 'prefix-list':
      return { kind: 'prefix-list', peer: peer.name };
    case 'unknown':
      // the same parameter is the same other side, whatever it holds
      return peer.identity === 'nothing' ? undefined : { kind: 'unknown', peer: peer.identity };
  }
}

/** The reaches that no other one covers, each once. */
function leastOf(reaches: readonly Reach[], facts: GroupFacts): readonly Reach[] {
  return reaches.filter(
    (reach, index) =>
      !reaches.some(
        (other, at) => at !== index && covers(other, reach, facts) && (at < index || !covers(reach, other, facts)),
      ),
  );
}

/** The same in as few reaches: stretches of ports that meet are one, and so are ranges of addresses that make up one. */
function joined(reaches: readonly Reach[]): readonly Reach[] {
  const byPorts = groupedBy(reaches, ({ protocol, kind, peer }) => `${protocol} ${kind} ${peer}`).flatMap(joinedPorts);
  return groupedBy(byPorts, ({ protocol, from, to, kind }) => `${protocol} ${from}-${to} ${kind}`).flatMap((same) => {
    const [{ kind }] = same;
    if (kind !== 'ipv4' && kind !== 'ipv6') return same;
    return merged(same.map(({ peer }) => peer)).map((peer) => ({ ...same[0], peer }));
  });
}

/** Stretches of ports to one other side, of which those that meet are joined. */
function joinedPorts(reaches: readonly Reach[]): readonly Reach[] {
  const found: Reach[] = [];
  for (const reach of [...reaches].sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (last !== undefined && reach.from <= last.to + 1)
      found[found.length - 1] = { ...last, to: Math.max(last.to, reach.to) };
    else found.push(reach);
  }
  return found;
}

function covers(outer: Reach, inner: Reach, { sendsIpv6 }: GroupFacts): boolean {
  if (outer.protocol !== '-1' && outer.protocol !== inner.protocol) return false;
  if (outer.from > inner.from || outer.to < inner.to) return false;
  if (outer.kind === 'ipv4' && outer.peer === '0.0.0.0/0' && !sendsIpv6) return true;
  if (outer.kind !== inner.kind) return false;
  return (
    outer.peer === inner.peer || ((outer.kind === 'ipv4' || outer.kind === 'ipv6') && holds(outer.peer, inner.peer))
  );
}

function textOf({ protocol, from, to, kind, peer }: Reach): string {
  return `out ${protocol} ${from}-${to} ${kind} ${peer}`;
}
