import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { BlockCause, Gateway, Hop, NatGateway, Path, Route, RouteTable, Subnet } from '../base/entities.ts';

/**
 * Whether a NAT gateway leads to the internet: a public zonal one does from a subnet whose table routes 0.0.0.0/0 to
 * an internet gateway that is attached to the VPC.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html
 */
export function natToInternet(nat: NatGateway): Answer<Path> {
  return throughNat(nat, []);
}

function throughNat(nat: NatGateway, before: readonly NatGateway[]): Answer<Path> {
  const { name, place, subnet } = nat;
  if (nat.resource === undefined) return notKnown({ because: `${name} is not in this template`, place });
  if (!nat.isRegional.known) return notKnown(...nat.isRegional.because);
  // a regional NAT gateway needs no public subnet: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
  if (nat.isRegional.value)
    return known({ reached: true, via: name, hops: [{ text: `${name} is a regional NAT gateway`, place }] });
  if (!nat.connectivity.known) return notKnown(...nat.connectivity.because);
  if (subnet === undefined) return notKnown({ because: `${name} names no subnet`, place });
  if (!subnet.routes.known) return notKnown(...subnet.routes.because);
  const table = subnet.routes.value;
  const isPrivate = nat.connectivity.value === 'private';
  const unclear: Unknown[] = [...table.routes.more];
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
          via: target.gateway.name,
          hops: [hopTo(nat, subnet, table, target.gateway, route)],
        });
    } else unclear.push(...elsewhere(nat, table, route, [...before, nat]));
  }
  if (unclear.length > 0) return notKnown(...unclear);
  const dead = { nat, subnet, table };
  if (isPrivate)
    return deadEnd(dead, 'nat-private', {
      text: `${name} is a private NAT gateway`,
      place: nat.at('Properties', 'ConnectivityType'),
    });
  if (detached !== undefined) {
    const vpc = subnet.vpc.known ? subnet.vpc.value.name : 'the VPC';
    return deadEnd(
      dead,
      'nat-gateway-detached',
      { text: `${detached.name} is not attached to ${vpc}`, place: detached.place },
      detached,
    );
  }
  return deadEnd(dead, 'nat-without-route', {
    text: `${name} is in ${subnet.name}, and ${table.name} has no default route to an internet gateway`,
    place: nat.at('Properties', 'SubnetId'),
  });
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
      // an appliance may stand between, or another network lead on; a private NAT gateway is made for such a one
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

function partOf(table: RouteTable, route: Route, to: string): Unknown {
  return { because: `${table.name} routes ${route.destination ?? 'some addresses'} to ${to}`, place: route.place };
}

/** Whether a gateway is attached to the VPC of a subnet. */
function isAttached(gateway: Gateway, { vpc, name, place }: Subnet): boolean | Unknown {
  const { found, more } = gateway.attachedTo;
  if (!vpc.known) return vpc.because[0] ?? { because: `the VPC of ${name} is not known`, place };
  if (found.some(({ id }) => id === vpc.value.id)) return true;
  // a gateway from outside is taken to be attached: nobody routes to one that is not
  if (gateway.resource === undefined) return true;
  if (more[0] !== undefined) return more[0];
  const other = found.find(({ resource }) => resource === undefined || vpc.value.resource === undefined);
  if (other === undefined) return false;
  return { because: `whether ${other.name} is ${vpc.value.name} is not known`, place: gateway.place };
}

function hopTo(nat: NatGateway, subnet: Subnet, table: RouteTable, gateway: Gateway, { place }: Route): Hop {
  return {
    text: `${nat.name} is in ${subnet.name}, whose table ${table.name} routes 0.0.0.0/0 to ${gateway.name}`,
    place,
  };
}

function deadEnd(
  { nat, subnet, table }: { readonly nat: NatGateway; readonly subnet: Subnet; readonly table: RouteTable },
  cause: BlockCause,
  hop: Hop,
  gateway?: Gateway,
): Answer<Path> {
  const data = { nat: nat.name, subnet: subnet.name, table: table.name, ...(gateway && { gateway: gateway.name }) };
  const place = nat.at('Properties', cause === 'nat-private' ? 'ConnectivityType' : 'SubnetId');
  return known({ reached: false, block: { cause, component: nat, place, hops: [hop], data } });
}
