import type { DescribedWay } from '../../template/stacks/described.ts';
import type { Hop, NatGateway, Route, RouteTable } from '../base/entities.ts';
import { publicShare } from '../network/address-ranges.ts';
import { natToInternet } from '../network/nat-to-internet.ts';
import type { PublicAccess } from '../network/public-access.ts';
import { publicRoutesOf } from '../network/public-routes.ts';
import { type CandidatePath, hasIpv6, outOf, type Start, shut, undecided } from './candidate-paths.ts';

/** What the routes are asked for: a service by its endpoints' names, or the internet. */
export type Wanted = readonly string[] | 'internet';

/** The ways to public addresses, or to endpoints in other networks, that the routes of a subnet open. */
export function candidatesByTable(
  start: Start,
  table: RouteTable,
  publicAccess: PublicAccess,
  wanted: Wanted,
): CandidatePath[] {
  const candidates: CandidatePath[] = [];
  const { taken, coverAll } = publicRoutesOf(table);
  const hopsTo = (route: Route, text: string): Hop[] => [
    { text: `${start.subnet.name} uses ${table.name}`, place: start.subnet.place },
    { text, place: route.place },
  ];
  const noRoute = shut(
    'no-route',
    table,
    table.isMain ? start.subnet.place : table.place,
    [
      {
        text: `${start.subnet.name} uses ${table.name}, which has no route to the internet`,
        place: start.subnet.place,
      },
    ],
    { subnet: start.subnet.name, table: table.name },
  );

  const toPublic = taken.map((route) => byPublicRoute(start, table, route, publicAccess, hopsTo));
  const ends = [...toPublic, ...(coverAll ? [] : [noRoute])];
  // where public addresses take different ways, that of a service is not known
  const isMixed = ends.some(({ kind }) => kind === 'open') && ends.some(({ kind }) => kind !== 'open');
  if (isMixed)
    candidates.push(
      undecided({
        because: `${table.name} sends only some public addresses to ${taken.map(({ target }) => nameOf(target)).join(', ')}`,
        place: table.place,
      }),
    );
  else candidates.push(...ends);

  for (const route of table.routes.found) {
    const { target, destination } = route;
    if (target.kind === 'unknown') candidates.push(undecided(target.because));
    else if (target.kind === 'other') {
      const beyond = toOtherNetwork(start, table, route, target, wanted, hopsTo);
      if (beyond !== undefined) candidates.push(beyond);
    } else if (destination?.includes(':')) candidates.push(...byIpv6(start, table, route, hopsTo));
    else if (isUnknownRange(destination) && target.kind === 'nat-gateway')
      candidates.push(
        undecided({
          because: `what ${route.resource.name} routes to ${target.nat.name} is not known`,
          place: route.place,
        }),
      );
    else if (isUnknownRange(destination) && target.kind === 'egress-only-gateway' && hasIpv6(start))
      candidates.push(ipv6Unclear(table, route));
  }
  if (table.routes.more.length > 0) candidates.push(undecided(...table.routes.more));
  candidates.push(noRoute);
  return candidates;
}

type HopsTo = (route: Route, text: string) => Hop[];

function byPublicRoute(
  start: Start,
  table: RouteTable,
  route: Route,
  access: PublicAccess,
  hopsTo: HopsTo,
): CandidatePath {
  const { target, destination } = route;
  const line = `${table.name} routes ${destination} to ${nameOf(target)}`;
  switch (target.kind) {
    case 'nat-gateway':
      return byNat(start, target.nat, hopsTo(route, line), access);
    case 'internet-gateway':
      return shut(
        'internet-gateway-route',
        table,
        route.place,
        hopsTo(route, `${line}, which carries nothing for a function: its ENIs have no public address`),
        { subnet: start.subnet.name, table: table.name, gateway: target.gateway.name },
      );
    case 'other': {
      const { described, name } = target;
      if (described?.reachesInternet === true)
        return outOf(start, 443, { isPublic: true, mayUseIpv6: hasIpv6(start) }, { kind: 'route', name }, [
          ...hopsTo(route, line),
          { text: `the internet is reached through ${name}`, place: described.place },
        ]);
      if (described?.reachesInternet === false)
        return shut(
          'no-route',
          table,
          route.place,
          [...hopsTo(route, line), { text: `${name} does not lead to the internet`, place: described.place }],
          { subnet: start.subnet.name, table: table.name },
        );
      return undecided(unseenBeyond(table, route, name));
    }
    case 'unknown':
      return undecided(target.because);
    default:
      return undecided({ because: `${line}, which takes no IPv4`, place: route.place });
  }
}

/** Endpoints beyond a transit gateway, a peer or an appliance, whose private hosted zone this network may share. */
function toOtherNetwork(
  start: Start,
  table: RouteTable,
  route: Route,
  target: Extract<Route['target'], { kind: 'other' }>,
  wanted: Wanted,
  hopsTo: HopsTo,
): CandidatePath | undefined {
  const { name, described } = target;
  if (name === 'local') return undefined;
  const isNeverPublic = route.destination !== undefined && publicShare(route.destination) === 'none';
  if (wanted === 'internet')
    return isNeverPublic || isSaid(described) || isPublicIpv4(route)
      ? undefined
      : undecided(unseenBeyond(table, route, name));
  if (described?.endpoints === undefined) return undecided(unseenBeyond(table, route, name));
  const served = wanted.find((each) => described.endpoints!.includes(each));
  if (served === undefined) return undefined;
  return outOf(start, 443, { mayUseIpv6: hasIpv6(start) }, { kind: 'endpoint beyond', name }, [
    ...hopsTo(route, `${table.name} routes ${route.destination ?? 'some addresses'} to ${name}`),
    { text: `beyond ${name} there is an endpoint for ${served}`, place: described.place },
  ]);
}

function isSaid(described: DescribedWay | undefined): boolean {
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

function unseenBeyond(table: RouteTable, route: Route, name: string) {
  return {
    because: `${table.name} routes ${route.destination ?? 'some addresses'} to ${name}, beyond which this template can't see`,
    place: route.place,
  };
}

/** IPv6 leads to hosts that have an IPv6 address: which ones do is not for a template to say. */
function byIpv6(start: Start, table: RouteTable, route: Route, hopsTo: HopsTo): readonly CandidatePath[] {
  const { target, isDefault } = route;
  if (hasIpv6(start)) return isDefault === 'ipv6' || target.kind === 'nat-gateway' ? [ipv6Unclear(table, route)] : [];
  if (target.kind !== 'egress-only-gateway') return [];
  const hop = `${table.name} routes only IPv6 to the internet, and the function has no IPv6`;
  return [shut('ipv6-only', table, route.place, hopsTo(route, hop), { subnet: start.subnet.name, table: table.name })];
}

function ipv6Unclear(table: RouteTable, { place }: Route): CandidatePath {
  return undecided({ because: `${table.name} has a way out by IPv6, which only dual-stack hosts answer`, place });
}

function byNat(start: Start, nat: NatGateway, hops: readonly Hop[], publicAccess: PublicAccess): CandidatePath {
  const beyond = natToInternet(nat);
  if (!beyond.known) return undecided(...beyond.because);
  if (!beyond.value.reached)
    return { kind: 'shut', block: { ...beyond.value.block, hops: [...hops, ...beyond.value.block.hops] } };
  const { subnet } = nat;
  const shutBy = publicAccess.shuts(subnet === undefined ? start.subnet.vpc : subnet.vpc, subnet);
  if (!shutBy.known) return undecided(...shutBy.because);
  const through = [...hops, ...beyond.value.hops];
  if (shutBy.value !== undefined) {
    const { name, place } = shutBy.value;
    const text = `${name} blocks public access both ways, and neither ${subnet?.name ?? nat.name} nor its VPC is excluded`;
    return shut('block-public-access', shutBy.value, place, [...through, { text, place }], {
      options: name,
      nat: nat.name,
      spot: subnet?.name ?? (start.subnet.vpc.known ? start.subnet.vpc.value.name : 'the VPC'),
    });
  }
  return outOf(
    start,
    443,
    { isPublic: true, mayUseIpv6: hasIpv6(start) },
    { kind: 'NAT gateway', name: nat.name },
    through,
  );
}

function nameOf(target: Route['target']): string {
  switch (target.kind) {
    case 'nat-gateway':
      return target.nat.name;
    case 'internet-gateway':
      return `${target.gateway.name}`;
    case 'unknown':
      return 'what is not known';
    default:
      return target.name;
  }
}
