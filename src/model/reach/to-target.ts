import { said } from '../../language/sentence.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import { isIntermittent } from '../base/causes.ts';
import type { ModelCore } from '../base/core.ts';
import type { Entity, SecurityGroup, Subnet, Vpc, VpcTarget } from '../base/entities.ts';
import type { Hop } from '../base/hop.ts';
import type { Path } from '../base/path.ts';
import { areDefinitelyDistinct } from '../network/definitely-distinct.ts';
import { acrossPeering, type BetweenVpcs } from './across-peering.ts';
import { blocked, blockedLeg, type CandidatePath, choosePath, legFrom, type Start } from './candidate-paths.ts';
import { judgeLeg, type LegEnd } from './leg.ts';
import { reasons } from './reasons.ts';

/** What in a VPC may lead to single resources of other VPCs, whatever the routes: endpoints of PrivateLink, VPC Lattice. */
export type PrivateAccess = (vpc: Vpc) => readonly Entity[];

/**
 * Whether connections to something in a VPC get there, on each of its ports: the groups and network ACLs of both sides
 * have to allow them, routes to lead there and back where it is in a peered VPC, and of a database behind a proxy the
 * same is asked of the proxy.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export function pathToTarget(
  core: ModelCore,
  start: Start,
  target: VpcTarget,
  accessFrom: PrivateAccess,
): Answer<Path> {
  const { subnet } = start;
  if (subnet.many) return notKnown({ because: said(reasons.unknownSubnets, { subnets: subnet }), place: subnet.place });
  const { groups, ports } = target;
  if (!groups.known) return notKnown(...groups.because);
  if (!ports.known) return notKnown(...ports.because);
  const between = betweenVpcs(core, start, target, groups.value);
  if (!between.known) return between;
  if (!between.value.reached) return unlessThrough(accessFrom, start, target, between.value);
  const to = { ...endOf(target, groups.value), vpc: vpcOfTarget(target, groups.value) ?? vpcOf(start.groups) };
  const hops: Hop[] = [...between.value.hops];
  let partly: Answer<Path> | undefined;
  for (const port of ports.value) {
    const own = legFrom(start, to, port, { kind: 'target', target }, hops, (groups, hops) =>
      blockedByTarget(target, groups, port, start.groups, hops),
    );
    if (own.kind === 'open') hops.splice(0, hops.length, ...own.hops);
    else if (own.kind === 'blocked' && isIntermittent(own.block)) partly ??= choosePath([own]);
    else {
      const isBlocked = own.kind === 'blocked';
      const other = isBlocked ? target.otherPorts.find((each) => isOpen(start, to, each, target)) : undefined;
      return other === undefined
        ? choosePath([own])
        : notKnown({
            because: said(reasons.unknownPort, { target, openPort: other, blockedPort: port }),
            place: target.place,
          });
    }
    for (const { proxy, database } of target.behind) {
      const beyond = fromProxy(proxy, database);
      if (!beyond.known || !beyond.value.reached) return beyond;
      hops.push(...beyond.value.hops);
    }
  }
  return partly ?? known({ reached: true, through: { kind: 'target', target }, hops });
}

/** No way between two VPCs, unless something else may lead to this one target. */
function unlessThrough(
  accessFrom: PrivateAccess,
  { subnet, groups }: Start,
  target: VpcTarget,
  path: Extract<BetweenVpcs, { reached: false }>,
): Answer<Path> {
  const own = subnetVpc(subnet) ?? vpcOf(groups);
  const accesses = own === undefined ? [] : accessFrom(own);
  if (accesses.length === 0) return known(path);
  const because = accesses.map((access) => ({
    because: said(reasons.mayBeReachedThrough, { target, access }),
    place: access.place,
  }));
  return notKnown(...because);
}

function isOpen(start: Start, to: LegEnd, port: number, target: VpcTarget): boolean {
  return legFrom(start, to, port, { kind: 'target', target }, []).kind === 'open';
}

/** The end of a leg where something in a VPC is. */
function endOf(target: VpcTarget, groups: readonly SecurityGroup[]): LegEnd {
  const { subnets } = target;
  return {
    // what has no group is asked for none
    ...(groups.length > 0 && { groups }),
    ...(subnets.known && { subnets: subnets.value }),
    vpc: vpcOfTarget(target, groups),
  };
}

/**
 * The second leg of a connection through a proxy, which sends from its own groups and subnets.
 * Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-proxy-network-prereqs.html
 */
function fromProxy(proxy: VpcTarget, database: VpcTarget): Answer<Path> {
  const { groups } = proxy;
  if (!groups.known) return notKnown(...groups.because);
  if (!database.groups.known) return notKnown(...database.groups.because);
  if (!database.ports.known) return notKnown(...database.ports.because);
  const [from, to] = [endOf(proxy, groups.value), endOf(database, database.groups.value)];
  const hops: Hop[] = [];
  for (const port of database.ports.value) {
    const verdict = judgeLeg({ from, to, port, mayUseIpv6: false });
    if (verdict.kind === 'unclear') return notKnown(...verdict.because);
    if (verdict.kind !== 'open') {
      const block =
        verdict.kind === 'blocked-by-groups' && verdict.end === 'to'
          ? blockedByTarget(database, verdict.groups, port, groups.value, verdict.hops, proxy)
          : blockedLeg(verdict, port, from.subnets?.[0], { kind: 'target', target: database });
      return choosePath([block]);
    }
    hops.push(...verdict.hops);
  }
  return known({ reached: true, through: { kind: 'target', target: proxy }, hops });
}

function blockedByTarget(
  target: VpcTarget,
  groups: readonly SecurityGroup[],
  port: number,
  from: readonly SecurityGroup[],
  hops: readonly Hop[],
  proxy?: VpcTarget,
): CandidatePath {
  const { withoutGroupsIn: property } = target;
  if (property !== undefined)
    return blocked(
      { place: target.place, hops },
      { cause: 'target-default-group-blocks', target, property, groups, port, from },
    );
  return blocked(
    { place: groups[0]?.at('Properties', 'SecurityGroupIngress') ?? target.place, seenAt: target.place, hops },
    { cause: 'target-group-blocks', target, groups, port, from, ...(proxy && { proxy }) },
  );
}

/** The way to the VPC of the target: none is needed in one VPC, and a peering between two. */
function betweenVpcs(core: ModelCore, start: Start, target: VpcTarget, groups: readonly SecurityGroup[]) {
  const here: ReturnType<typeof acrossPeering> = known({ reached: true, hops: [] });
  const [own, theirs] = [subnetVpc(start.subnet) ?? vpcOf(start.groups), vpcOfTarget(target, groups)];
  if (own !== undefined && theirs !== undefined) {
    if (own.id === theirs.id) return here;
    if (areDefinitelyDistinct(own, theirs) && target.subnets.known)
      return acrossPeering(core, start.subnet, own, target, target.subnets.value, theirs);
  }
  // a group that names the function's is in its VPC, or in one that is peered with it
  if (groups.some(({ id }) => start.groups.some((each) => each.id === id))) return here;
  const unclear: Unknown = {
    because: said(reasons.unknownWhetherInVpcOf, { target, subnet: start.subnet }),
    place: target.place,
  };
  return notKnown(unclear);
}

/**
 * The VPC that a target is in: that of its subnets, because a group may be associated with other VPCs than its own.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/security-group-assoc.html
 */
function vpcOfTarget({ subnets }: VpcTarget, groups: readonly SecurityGroup[]): Vpc | undefined {
  const around = (subnets.known ? subnets.value : []).map(subnetVpc).find((vpc) => vpc !== undefined);
  return around ?? vpcOf(groups);
}

function subnetVpc({ vpc }: Subnet): Vpc | undefined {
  return vpc.known ? vpc.value : undefined;
}

function vpcOf(groups: readonly SecurityGroup[]): Vpc | undefined {
  return groups.flatMap(({ vpc }) => (vpc.known ? [vpc.value] : []))[0];
}
