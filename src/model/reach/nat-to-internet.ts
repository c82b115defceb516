import { type Clause, said } from '../../language/sentence.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { BlockBy } from '../base/causes.ts';
import type { Gateway, NatGateway, Route, RouteTable, Subnet } from '../base/entities.ts';
import type { Hop, Through } from '../base/hop.ts';
import { whyPublicRoutes } from '../network/routing/routes.ts';
import { reasons } from './reasons.ts';

/** The part of a path that is behind a NAT gateway. */
export type NatPath =
  | { readonly reached: true; readonly through: Through; readonly hops: readonly Hop[] }
  | { readonly reached: false; readonly block: BlockBy<'nat-without-route' | 'nat-gateway-detached' | 'nat-private'> };

/**
 * Whether a NAT gateway leads to the internet: a public zonal one does from a subnet whose table routes 0.0.0.0/0 to
 * an internet gateway that is attached to the VPC.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html
 */
export function natToInternet(nat: NatGateway): Answer<NatPath> {
  return throughNat(nat, []);
}

function throughNat(nat: NatGateway, before: readonly NatGateway[]): Answer<NatPath> {
  const { place, subnet } = nat;
  if (nat.resource === undefined) return notKnown({ because: said(reasons.notInTemplate, { nat }), place });
  if (!nat.isRegional.known) return notKnown(...nat.isRegional.because);
  if (!nat.connectivity.known) return notKnown(...nat.connectivity.because);
  const isPrivate = nat.connectivity.value === 'private';
  // a regional NAT gateway needs no public subnet, and can't be private:
  // https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
  if (nat.isRegional.value && isPrivate) return privateEnd(nat);
  if (nat.isRegional.value)
    return known({
      reached: true,
      through: { kind: 'nat-gateway', nat },
      hops: [{ kind: 'regional-nat', nat, place }],
    });
  if (subnet === undefined) return notKnown({ because: said(reasons.namesNoSubnet, { nat }), place });
  if (!subnet.routes.known) return notKnown(...subnet.routes.because);
  const table = subnet.routes.value;
  const unclear: Unknown[] = [...whyPublicRoutes(table)];
  let detached: Gateway | undefined;
  for (const route of table.routes.found) {
    const { target } = route;
    if (target.kind === 'internet-gateway') {
      // a private NAT gateway sends from a private address, which an internet gateway drops
      if (isPrivate) continue;
      if (route.isDefault === undefined) unclear.push(partOf(table, route, target.gateway.name));
      if (route.isDefault !== 'ipv4') continue;
      const attached = isAttached(target.gateway, subnet);
      if (attached === false) detached = target.gateway;
      else if (attached !== true) unclear.push(attached);
      else
        return known({
          reached: true,
          through: { kind: 'internet-gateway', gateway: target.gateway },
          hops: [
            { kind: 'nat-in-subnet', nat, subnet, table, place: nat.place },
            { kind: 'route', table, destination: route.destination, target, place: route.place },
          ],
        });
    } else unclear.push(...elsewhere(nat, table, route, [...before, nat]));
  }
  if (unclear.length > 0) return notKnown(...unclear);
  if (isPrivate) return privateEnd(nat);
  const at = nat.at('Properties', 'SubnetId');
  return deadEnd(
    detached === undefined
      ? { cause: 'nat-without-route', nat, subnet, table, place: at, seenAt: at, hops: [] }
      : { cause: 'nat-gateway-detached', nat, subnet, gateway: detached, place: at, seenAt: detached.place, hops: [] },
  );
}

function privateEnd(nat: NatGateway): Answer<NatPath> {
  const at = nat.at('Properties', 'ConnectivityType');
  return deadEnd({ cause: 'nat-private', nat, place: at, seenAt: at, hops: [] });
}

function deadEnd(block: Extract<NatPath, { reached: false }>['block']): Answer<NatPath> {
  return known({ reached: false, block });
}

/** Why a route that leads to no internet gateway may lead to the internet all the same. */
function elsewhere(
  nat: NatGateway,
  table: RouteTable,
  route: Route,
  before: readonly NatGateway[],
): readonly Unknown[] {
  const { target } = route;
  switch (target.kind) {
    case 'unknown':
      return [target.because];
    case 'nat-gateway': {
      // its own subnet sends to itself, or round in a circle: nothing gets out of that
      if (before.some(({ id }) => id === target.nat.id)) return [];
      const beyond = throughNat(target.nat, before);
      if (!beyond.known) return beyond.because;
      return beyond.value.reached ? [partOf(table, route, target.nat.name)] : [];
    }
    case 'other': {
      if (target.name === 'local') return [];
      // an appliance may be between, or another network lead on; a private NAT gateway is made for such a one
      const mayLeadOn = route.isDefault !== undefined || route.destination === undefined || isForOthers(nat);
      return mayLeadOn ? [partOf(table, route, target.name)] : [];
    }
    default:
      return [];
  }
}

function isForOthers({ connectivity }: NatGateway): boolean {
  return !connectivity.known || connectivity.value === 'private';
}

function partOf(table: RouteTable, route: Route, to: Clause): Unknown {
  return {
    because: said(route.destination === undefined ? reasons.routesSomeTo : reasons.routesTo, {
      table: table,
      destination: route.destination ?? '',
      target: to,
    }),
    place: route.place,
  };
}

/** Whether a gateway is attached to the VPC of a subnet. */
export function isAttached(gateway: Gateway, subnet: Subnet): boolean | Unknown {
  const { vpc, place } = subnet;
  const { found, whyIncomplete } = gateway.attachedTo;
  if (!vpc.known) return vpc.because[0] ?? { because: said(reasons.unknownVpc, { nat: subnet }), place };
  if (found.some(({ id }) => id === vpc.value.id)) return true;
  // a gateway from outside is taken to be attached: no route leads to one that is not
  if (gateway.resource === undefined) return true;
  if (whyIncomplete[0] !== undefined) return whyIncomplete[0];
  const other = found.find(({ resource }) => resource === undefined || vpc.value.resource === undefined);
  if (other === undefined) return false;
  return {
    because: said(reasons.unknownWhetherSame, { one: other, other: vpc.value }),
    place: gateway.place,
  };
}
