import { said } from '../../language/sentence.ts';
import { type Answer, known, notKnown } from '../base/answer.ts';
import type { Block } from '../base/causes.ts';
import type { ModelCore } from '../base/core.ts';
import type { Route, RouteTable, Subnet, Vpc, VpcTarget } from '../base/entities.ts';
import type { Hop } from '../base/hop.ts';
import { named } from '../base/naming.ts';
import { holds, overlaps } from '../network/address-ranges.ts';
import { reasons } from './reasons.ts';

/** The way between two VPCs of the template: the steps there, or where it is blocked. */
export type BetweenVpcs =
  | { readonly reached: true; readonly hops: readonly Hop[] }
  | { readonly reached: false; readonly block: Block };

/**
 * Whether routes lead from a subnet to something in another VPC and back, through a VPC peering connection.
 * Source: https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-routing.html
 */
export function acrossPeering(
  core: ModelCore,
  subnet: Subnet,
  own: Vpc,
  target: VpcTarget,
  subnets: readonly Subnet[],
  theirs: Vpc,
): Answer<BetweenVpcs> {
  const unclear = {
    because: said(reasons.unknownBehindPeering, { subnet, target, network: theirs }),
    place: target.place,
  };
  const there = subnets.map((each) => routeTo(subnet, each));
  const table = subnet.routes.known ? subnet.routes.value : undefined;
  if (table !== undefined && there.every((route) => route === 'none')) {
    const at = { place: table.isMain ? subnet.place : table.place, seenAt: target.place, hops: [] };
    return known({ reached: false, block: { ...at, cause: 'no-route-to-vpc', subnet, table, target, vpc: theirs } });
  }
  const routes = there.filter((route) => typeof route === 'object');
  const peerings = routes.map((route) => peeringOf(core, route, own, theirs));
  const [peering] = peerings;
  if (table === undefined || routes.length < there.length || peering === undefined) return notKnown(unclear);
  if (peerings.some((each) => each?.id !== peering.id)) return notKnown(unclear);
  const hops = routes.map(
    ({ destination, target: to, place }): Hop => ({ kind: 'route', table, destination, target: to, place }),
  );
  const back = subnets.map((each) => routeTo(each, subnet));
  if (back.every((route) => route === 'none')) {
    const tables = subnets.flatMap((each) => (each.routes.known ? [each.routes.value] : []));
    const at = { place: tables[0]?.place ?? target.place, seenAt: target.place, hops };
    const block = { ...at, cause: 'no-route-back', subnet, target, tables, peering: peering.name } as const;
    return known({ reached: false, block });
  }
  const isBack = back.every(
    (route) => typeof route === 'object' && peeringOf(core, route, theirs, own)?.id === peering.id,
  );
  return isBack ? known({ reached: true, hops }) : notKnown(unclear);
}

/** The route that packets from a subnet to all addresses of another one take; `undefined` where that is not known. */
function routeTo(from: Subnet, to: Subnet): Route | 'none' | undefined {
  if (!from.routes.known || !to.cidr.known) return undefined;
  const { found, whyIncomplete } = (from.routes.value satisfies RouteTable).routes;
  const range = to.cidr.value;
  if (
    whyIncomplete.some(({ destination }) => destination === undefined || overlaps(destination, range)) ||
    found.some(({ destination }) => destination === undefined || destination.startsWith('pl-'))
  )
    return undefined;
  const ipv4 = found.filter(({ destination }) => !destination!.includes(':'));
  // a narrower route takes some of the addresses elsewhere
  if (ipv4.some(({ destination }) => overlaps(destination!, range) && !holds(destination!, range))) return undefined;
  const bits = ({ destination }: Route) => Number(destination!.split('/')[1]);
  const [best] = ipv4.filter(({ destination }) => holds(destination!, range)).sort((a, b) => bits(b) - bits(a));
  return best ?? 'none';
}

/** The peering of two VPCs that a route leads to. */
function peeringOf(core: ModelCore, { target }: Route, a: Vpc, b: Vpc) {
  if (target.kind !== 'other' || target.resource?.type !== 'AWS::EC2::VPCPeeringConnection') return undefined;
  const { resource } = target;
  const ends = ['VpcId', 'PeerVpcId'].map(
    (property) => named(core, core.evaluate.value(resource.properties.get(property)), 'AWS::EC2::VPC').id,
  );
  return ends.includes(a.id) && ends.includes(b.id) ? resource : undefined;
}
