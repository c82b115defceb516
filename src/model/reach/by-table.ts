import { inARow } from '../../language/lists.ts';
import { type Clause, said } from '../../language/sentence.ts';
import type { DescribedTarget } from '../../template/stacks/described.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import { isIntermittent } from '../base/causes.ts';
import type { NatGateway, Route, RouteTable, Subnet } from '../base/entities.ts';
import type { Hop } from '../base/hop.ts';
import { blockedByAcl, publicAddressesBehind } from '../network/acl-verdict.ts';
import { publicShare, shared } from '../network/address-ranges.ts';
import type { PublicAccess } from '../network/public-access.ts';
import { publicRoutesOf } from '../network/routing/public-routes.ts';
import { whyPublicRoutes } from '../network/routing/routes.ts';
import { nameOfTarget } from '../network/routing/target-name.ts';
import { isOneZone, isSameZone } from '../network/zones.ts';
import { blocked, type CandidatePath, hasIpv6, legFrom, portOf, type Start, undecided } from './candidate-paths.ts';
import { type NatInstances, throughNatInstance } from './nat-instance.ts';
import { natToInternet } from './nat-to-internet.ts';
import { reasons } from './reasons.ts';

/** What the routes are asked for: a service by its endpoints' names, or the internet. */
export type Wanted = readonly string[] | 'internet';

/** What lets packets on to public addresses, or blocks them. */
export interface PublicPaths {
  readonly publicAccess: PublicAccess;
  readonly nats: NatInstances;
}

/** The candidate paths to public addresses, or to endpoints in other networks, by the routes of a subnet. */
export function candidatesByTable(
  start: Start,
  table: RouteTable,
  { publicAccess, nats }: PublicPaths,
  wanted: Wanted,
): CandidatePath[] {
  const candidates: CandidatePath[] = [];
  const { taken, coverAll } = publicRoutesOf(table);
  const { subnet } = start;
  const noRoute = blocked(
    { place: table.isMain ? subnet.place : table.place, seenAt: subnet.place, hops: [] },
    { cause: 'no-route', subnet, table },
  );

  const toPublic = taken.map((route) => byPublicRoute(start, table, route, { publicAccess, nats }));
  const ends = [...toPublic, ...(coverAll ? [] : [noRoute])];
  // where public addresses take different ways, that of a service is not known
  const isMixed = ends.some(({ kind }) => kind === 'open') && ends.some(({ kind }) => kind !== 'open');
  if (isMixed)
    candidates.push(
      undecided({
        because: said(reasons.sendsOnlySome, {
          table: table,
          targets: inARow(taken.map(({ target }) => nameOfTarget(target))),
        }),
        place: table.place,
      }),
    );
  else candidates.push(...ends);

  for (const route of table.routes.found) {
    const { target, destination } = route;
    if (target.kind === 'unknown') candidates.push(undecided(target.because));
    else if (target.kind === 'other') {
      const beyond = toOtherNetwork(start, table, route, target, wanted);
      if (beyond !== undefined) candidates.push(beyond);
    } else if (destination?.includes(':')) candidates.push(...byIpv6(start, table, route));
    else if (isUnknownRange(destination) && target.kind === 'nat-gateway')
      candidates.push(
        undecided({
          because: said(reasons.unknownDestination, { route: route.resource, nat: target.nat }),
          place: route.place,
        }),
      );
    else if (isUnknownRange(destination) && target.kind === 'egress-only-gateway' && hasIpv6(start))
      candidates.push(ipv6Unclear(table, route));
  }
  const others = whyPublicRoutes(table);
  if (others.length > 0) candidates.push(undecided(...others));
  candidates.push(noRoute);
  return candidates;
}

function usesTable({ subnet }: Start, table: RouteTable): Hop {
  return { kind: 'subnet-uses-table', subnet, table, place: subnet.place };
}

/** The steps from a subnet to where a route leads. */
function hopsTo(start: Start, table: RouteTable, { destination, target, place }: Route): readonly Hop[] {
  return [usesTable(start, table), { kind: 'route', table, destination, target, place }];
}

function byPublicRoute(
  start: Start,
  table: RouteTable,
  route: Route,
  { publicAccess, nats }: PublicPaths,
): CandidatePath {
  const { subnet } = start;
  const { target, destination, place } = route;
  switch (target.kind) {
    case 'nat-gateway':
      return byNat(start, target.nat, hopsTo(start, table, route), publicAccess);
    case 'internet-gateway':
      if (start.mayHavePublicAddress === true)
        return undecided({ because: said(reasons.unknownPublicAddresses, { subnet }), place });
      return blocked(
        { place, hops: [usesTable(start, table)] },
        { cause: 'internet-gateway-route', subnet, table, route, gateway: target.gateway },
      );
    case 'other': {
      const { described, name: gateway } = target;
      const hops = hopsTo(start, table, route);
      const stopped = stoppedAtOnce(start, table, route, target);
      if (stopped !== undefined) return stopped;
      if (described?.reachesInternet === true)
        return legFrom(start, { isPublic: true }, portOf(start), { kind: 'other-network', gateway }, [
          ...hops,
          { kind: 'internet-behind-other-network', gateway, place: described.place },
        ]);
      if (described?.reachesInternet === false)
        return blocked(
          { place, seenAt: described.place, hops },
          { cause: 'route-without-internet', subnet, table, gateway },
        );
      const instance = nats(target.resource);
      const forwarded = instance && throughNatInstance(start, instance, hops, { gateway, publicAccess });
      return forwarded ?? undecided(unseenBeyond(table, route, gateway));
    }
    case 'unknown':
      return undecided(target.because);
    default:
      return undecided({
        because: said(reasons.routesToIpv6Only, {
          table: table,
          destination: destination ?? '',
          target: target.name,
        }),
        place,
      });
  }
}

/** Endpoints beyond a transit gateway, a peer or an appliance, whose private hosted zone this network may share. */
function toOtherNetwork(
  start: Start,
  table: RouteTable,
  route: Route,
  target: Extract<Route['target'], { kind: 'other' }>,
  wanted: Wanted,
): CandidatePath | undefined {
  const { name, described } = target;
  if (name === 'local') return undefined;
  const stopped = stoppedAtOnce(start, table, route, target);
  if (stopped !== undefined) return stopped;
  const isNeverPublic = route.destination !== undefined && publicShare(route.destination) === 'none';
  if (wanted === 'internet')
    return isNeverPublic || isSaid(described) || isPublicIpv4(route)
      ? undefined
      : undecided(unseenBeyond(table, route, name));
  if (described?.endpoints === undefined) return undecided(unseenBeyond(table, route, name));
  const served = wanted.find((each) => described.endpoints!.includes(each));
  if (served === undefined) return undefined;
  return legFrom(start, {}, portOf(start), { kind: 'endpoint-in-other-network', gateway: name }, [
    ...hopsTo(start, table, route),
    { kind: 'endpoint-behind-other-network', gateway: name, service: served, place: described.place },
  ]);
}

/** What drops packets at the first entity that a route leads to, whatever is behind it. */
function stoppedAtOnce(
  start: Start,
  table: RouteTable,
  route: Route,
  { drops, attachments, name }: Extract<Route['target'], { kind: 'other' }>,
): CandidatePath | undefined {
  const { subnet } = start;
  const hops = hopsTo(start, table, route);
  const instance = drops?.known === true ? drops.value : undefined;
  if (instance !== undefined)
    return blocked({ place: instance.place, hops }, { cause: 'instance-checks-source', instance, subnet, table });
  // a VPC has one attachment to a transit gateway: https://docs.aws.amazon.com/vpc/latest/tgw/tgw-vpc-attachments.html
  const attachment = attachments?.find(({ vpc }) => subnet.vpc.known && subnet.vpc.value.id === vpc.id);
  if (attachment === undefined || attachment.subnets.length === 0) return undefined;
  if (!attachment.subnets.every((each) => !each.many && isSameZone(subnet, each) === false)) return undefined;
  return blocked(
    { place: attachment.at('Properties', 'SubnetIds'), hops },
    { cause: 'transit-gateway-not-in-zone', attachment, subnet, gateway: name },
  );
}

function isSaid(described: DescribedTarget | undefined): boolean {
  return described?.reachesInternet !== undefined;
}

/** Whether a route is for what is not known: a prefix list of AWS, or what only the deployment says. */
function isUnknownRange(destination: string | undefined): boolean {
  return destination === undefined || destination.startsWith('pl-');
}

/** Whether a route has been looked at among those to public addresses. */
function isPublicIpv4({ destination }: Route): boolean {
  return destination !== undefined && /^[\d.]+\/\d+$/.test(destination);
}

function unseenBeyond(table: RouteTable, route: Route, name: Clause) {
  return {
    because: said(route.destination === undefined ? reasons.routesSomeBeyond : reasons.routesBeyond, {
      table: table,
      destination: route.destination ?? '',
      target: name,
    }),
    place: route.place,
    value: `beyond ${name} from ${table.id}`,
  };
}

/** IPv6 leads to hosts that have an IPv6 address: which ones do is not for a template to say. */
function byIpv6(start: Start, table: RouteTable, route: Route): readonly CandidatePath[] {
  const { target, isDefault, place } = route;
  if (hasIpv6(start)) return isDefault === 'ipv6' || target.kind === 'nat-gateway' ? [ipv6Unclear(table, route)] : [];
  if (target.kind !== 'egress-only-gateway') return [];
  return [blocked({ place, hops: [usesTable(start, table)] }, { cause: 'ipv6-only', subnet: start.subnet, table })];
}

function ipv6Unclear(table: RouteTable, { place }: Route): CandidatePath {
  return undecided({
    because: said(reasons.ipv6RouteOnly, { table }),
    place,
  });
}

function byNat(start: Start, nat: NatGateway, before: readonly Hop[], publicAccess: PublicAccess): CandidatePath {
  const inZone = servesZone(nat, start.subnet);
  if (!inZone.known) return undecided(...inZone.because);
  if (!inZone.value)
    return blocked(
      { place: nat.at('Properties', 'AvailabilityZoneAddresses'), hops: before },
      { cause: 'nat-not-in-zone', nat, subnet: start.subnet },
    );
  const beyond = natToInternet(nat);
  if (!beyond.known) return undecided(...beyond.because);
  if (!beyond.value.reached) {
    const { block } = beyond.value;
    return { kind: 'blocked', block: { ...block, hops: [...before, ...block.hops] } };
  }
  const { subnet } = nat;
  const vpc = subnet === undefined ? start.subnet.vpc : subnet.vpc;
  const blockedBy = publicAccess.blocks(vpc, subnet);
  if (!blockedBy.known) return undecided(...blockedBy.because);
  const hops = [...before, ...beyond.value.hops];
  if (blockedBy.value !== undefined) {
    const options = blockedBy.value;
    const excludable = subnet ?? (vpc.known ? vpc.value : undefined);
    return blocked({ place: options.place, hops }, { cause: 'public-access-blocked', options, nat, excludable });
  }
  const own = legFrom(start, { isPublic: true }, portOf(start), { kind: 'nat-gateway', nat }, hops);
  if (!isOpen(own)) return own;
  return blockedByAclOfNat(start, nat, hops) ?? blockedByBothAcls(start, nat) ?? own;
}

/** Whether a NAT gateway takes packets from the zone of a subnet: a regional one may be limited to certain zones. */
function servesZone(nat: NatGateway, subnet: Subnet): Answer<boolean> {
  const { isRegional, zones, place } = nat;
  if (!isRegional.known || !isRegional.value) return known(true);
  if (!zones.known) return notKnown(...zones.because);
  if (zones.value === undefined) return known(true);
  const { zone } = subnet;
  if (!zone.known) return notKnown(...zone.because);
  const answers = zones.value.map((each) => isOneZone(each, zone.value));
  if (answers.includes(true)) return known(true);
  if (!answers.includes(undefined)) return known(false);
  return notKnown({ because: said(reasons.unknownZone, { nat, subnet }), place });
}

/** Whether at least some connections get through. */
function isOpen(path: CandidatePath): boolean {
  return path.kind === 'open' || (path.kind === 'blocked' && isIntermittent(path.block));
}

/** Two network ACLs that each block some addresses may block all of them between them. */
function blockedByBothAcls({ subnet, ...start }: Start, nat: NatGateway): CandidatePath | undefined {
  const port = portOf({ subnet, ...start });
  const [own, others] = [subnet, nat.subnet].map((each) =>
    each?.networkAcl.known === true ? publicAddressesBehind(each.networkAcl.value, port) : undefined,
  );
  if (own === undefined || others === undefined || shared(own, others).length > 0) return undefined;
  return undecided({
    because: said(reasons.noAddressPasses, { subnet, natSubnet: nat.subnet?.name ?? '' }),
    place: subnet.place,
  });
}

/**
 * What the network ACL of the subnet of a NAT gateway blocks: what comes from the function and goes back to it, or what goes
 * to the internet and comes back. Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html
 */
function blockedByAclOfNat(start: Start, nat: NatGateway, hops: readonly Hop[]): CandidatePath | undefined {
  const { subnet } = nat;
  if (subnet?.networkAcl.known !== true) return undefined;
  const acl = subnet.networkAcl.value;
  const port = portOf(start);
  const { cidr, id, resource } = start.subnet;
  const isAcross = id !== subnet.id && resource !== undefined && subnet.resource !== undefined;
  const within = isAcross ? blockedByAcl(acl, 'to', port, cidr.known ? { cidrs: [cidr.value] } : {}) : undefined;
  const beyond = blockedByAcl(acl, 'from', port, { isPublic: true });
  const packets = beyond === undefined || (within !== undefined && within.blocks !== 'some-answers') ? within : beyond;
  if (packets === undefined) return undefined;
  return blocked(
    { place: acl.place, hops },
    {
      cause: 'network-acl-blocks',
      acl,
      subnets: [subnet],
      end: packets === within ? 'to' : 'nat',
      packets,
      port,
      caller: start.subnet,
      to: { kind: 'nat-gateway', nat },
    },
  );
}
