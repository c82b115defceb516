import type { Unknown } from '../base/answer.ts';
import type { NetworkAcl, SecurityGroup, Subnet, Vpc } from '../base/entities.ts';
import type { Hop } from '../base/hop.ts';
import { type OtherSide, verdictOf } from '../groups/verdict.ts';
import { type AclBlock, blockedByAcl } from '../network/acl-verdict.ts';

/** One end of a leg: what its own rules are, and what those of the other end see of it. */
export interface LegEnd {
  /** The groups on the network interface there; left out where none is asked: a public address, a NAT gateway. */
  readonly groups?: readonly SecurityGroup[];
  /** The subnets of which it is in one; left out where they are not known. */
  readonly subnets?: readonly Subnet[];
  readonly vpc?: Vpc | undefined;
  /** Public addresses, such as those of AWS services. */
  readonly isPublic?: boolean;
}

/** A part of a path between two network interfaces or addresses, in which packets are not redirected. */
export interface Leg {
  readonly from: LegEnd;
  readonly to: LegEnd;
  readonly port: number;
  /** Whether connections may use IPv6. */
  readonly mayUseIpv6: boolean;
}

/** Which end it is: where the connection starts, or what it goes to. */
export type End = 'from' | 'to';

/** What the rules on both ends of a leg do to a connection; `hops` are the steps up to where it is blocked. */
export type LegVerdict =
  | { readonly kind: 'open'; readonly hops: readonly Hop[] }
  | { readonly kind: 'unclear'; readonly because: readonly Unknown[] }
  | {
      readonly kind: 'blocked-by-groups';
      readonly end: End;
      readonly groups: readonly SecurityGroup[];
      readonly hops: readonly Hop[];
    }
  | ({ readonly kind: 'blocked-by-acl'; readonly end: End; readonly hops: readonly Hop[] } & BlockingAcl);

/** A network ACL with what it blocks. */
export interface BlockingAcl {
  readonly acl: NetworkAcl;
  readonly subnets: readonly Subnet[];
  readonly packets: AclBlock;
}

/**
 * Judges a TCP connection at both of its ends: the groups where it goes and the network ACLs of the subnets there,
 * then the groups where it starts and the network ACL of the subnet there.
 */
export function judgeLeg(leg: Leg): LegVerdict {
  const seen = { to: lazySide(leg, 'to'), from: lazySide(leg, 'from') };
  const hops: Hop[] = [];
  let partly: LegVerdict | undefined;
  for (const end of ['to', 'from'] as const) {
    const { groups } = leg[end];
    if (groups !== undefined) {
      const direction = end === 'to' ? 'ingress' : 'egress';
      const verdict = verdictOf(groups, direction, leg.port, seen[end]());
      if (verdict.kind === 'maybe') return { kind: 'unclear', because: verdict.because };
      if (verdict.kind === 'no') return { kind: 'blocked-by-groups', end, groups, hops };
      hops.push(verdict.hop);
    }
    const acl = blockingAcl(leg, end, seen[end]);
    if (acl === undefined) continue;
    const verdict: LegVerdict = { kind: 'blocked-by-acl', end, ...acl, hops: [...hops] };
    // what blocks all is worse than what blocks some
    if (acl.packets.blocks !== 'some-answers') return verdict;
    partly ??= verdict;
  }
  return partly ?? { kind: 'open', hops };
}

/** What the rules of one end see of the other, read once for its groups and each of its network ACLs. */
function lazySide(leg: Leg, end: End): () => OtherSide {
  let side: OtherSide | undefined;
  return () => {
    side ??= seenFrom(end, leg);
    return side;
  };
}

function seenFrom(end: End, leg: Leg): OtherSide {
  const { groups, subnets, vpc, isPublic = false } = leg[end === 'to' ? 'from' : 'to'];
  const cidrs = subnets && rangesOf(subnets);
  return { mayUseIpv6: leg.mayUseIpv6, vpc, isPublic, ...(groups && { groups }), ...(cidrs && { cidrs }) };
}

/** The ranges of subnets, where all of them are known. */
function rangesOf(subnets: readonly Subnet[]): readonly string[] | undefined {
  const ranges: string[] = [];
  for (const { cidr } of subnets) if (cidr.known) ranges.push(cidr.value);
  return ranges.length === subnets.length ? ranges : undefined;
}

/**
 * The network ACL that blocks a leg at one end: of several subnets, each has to have one that does. A subnet of which
 * none is seen mostly has the default one, which blocks nothing.
 */
function blockingAcl(leg: Leg, end: End, seen: () => OtherSide): BlockingAcl | undefined {
  const blocking: { readonly acl: NetworkAcl; readonly packets: AclBlock; readonly subnet: Subnet }[] = [];
  for (const subnet of leg[end].subnets ?? []) {
    const { networkAcl } = subnet;
    if (!networkAcl.known || networkAcl.value.isDefault || !isAcross(subnet, leg, end, seen)) return undefined;
    const acl = networkAcl.value;
    const packets = blockedByAcl(acl, end, leg.port, seen());
    if (packets === undefined) return undefined;
    blocking.push({ acl, packets, subnet });
  }
  // in one of the subnets it is: what is said has to be true of the mildest
  const first = blocking.find(({ packets }) => packets.blocks === 'some-answers') ?? blocking[0];
  if (first === undefined) return undefined;
  const { acl, packets } = first;
  return { acl, packets, subnets: blocking.filter((each) => each.acl.id === acl.id).map(({ subnet }) => subnet) };
}

/** Whether the other end certainly is in another subnet: no network ACL is between two addresses of one. */
function isAcross(subnet: Subnet, leg: Leg, end: End, seen: () => OtherSide): boolean {
  const { isPublic, subnets } = leg[end === 'to' ? 'from' : 'to'];
  if (isPublic === true) return true;
  if (subnets === undefined || seen().cidrs === undefined) return false;
  return subnets.every(({ id }) => id !== subnet.id);
}
