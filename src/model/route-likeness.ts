import { identityOf } from '../template/value.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { entriesOf, named } from './naming.ts';
import type { Endpoint, Route, RouteTable, Subnet, Vpc } from './things.ts';

/**
 * Where a subnet's packets may go, as a text that is equal for two subnets of a VPC that lead to the same places: by
 * a NAT gateway of any zone, by the same other ways, with the same gateway endpoints and the same network ACL.
 */
export function routeLikenessOf(
  core: ModelCore,
  endpointsIn: (vpc: Vpc) => Found<Endpoint>,
  subnet: Subnet,
): Answer<string> {
  const { vpc, routes: table } = subnet;
  if (!vpc.known) return notKnown(...vpc.because);
  if (!table.known) return notKnown(...table.because);
  const { found, more } = table.value.routes;
  const unknown: Unknown[] = [...more];
  const ways = new Set([`VPC ${vpc.value.id}`, ...found.map((route) => wayOf(route, unknown))]);
  for (const endpoint of endpointsIn(vpc.value).found) {
    if (endpoint.type.known && endpoint.type.value !== 'Gateway') continue;
    if (endpoint.routeTables.found.some(({ id }) => id === table.value.id))
      ways.add(`endpoint ${endpoint.serviceName}`);
    else unknown.push(...endpoint.routeTables.more);
  }
  for (const condition of conditionsOfRoutes(core, table.value)) ways.add(`condition ${condition}`);
  for (const acl of networkAclsOf(core, subnet)) ways.add(`network ACL ${acl}`);
  return unknown.length > 0 ? notKnown(...unknown) : known([...ways].sort().join('\n'));
}

function wayOf({ destination, target, place }: Route, unknown: Unknown[]): string {
  if (destination === undefined) unknown.push({ because: 'the destination of a route is not known', place });
  const to = destination ?? '';
  switch (target.kind) {
    case 'nat-gateway':
      // each zone has its own: which one it is makes no difference
      if (target.nat.connectivity.known) return `${to} NAT ${target.nat.connectivity.value}`;
      return `${to} NAT ${target.nat.id}`;
    case 'internet-gateway':
      return `${to} internet gateway`;
    case 'egress-only-gateway':
      return `${to} egress-only gateway`;
    case 'other':
      return `${to} ${target.property} ${target.name}`;
    case 'unknown':
      unknown.push(target.because);
      return to;
  }
}

/** Subnets whose routes hang on different conditions are alike only by chance, in one scenario. */
function conditionsOfRoutes(core: ModelCore, table: RouteTable): readonly string[] {
  return core.template.ofType('AWS::EC2::Route').flatMap(({ condition, properties }) => {
    if (condition === undefined) return [];
    const of = core.evaluate.value(properties.get('RouteTableId'));
    return named(core, of, 'AWS::EC2::RouteTable').id === table.id ? [condition] : [];
  });
}

function networkAclsOf(core: ModelCore, subnet: Subnet): readonly string[] {
  const type = 'AWS::EC2::SubnetNetworkAclAssociation';
  return core.resourcesOf(type).flatMap(({ properties }) => {
    const [of] = entriesOf(core.evaluate.value(properties.get('SubnetId')));
    const isHere = of !== undefined && named(core, of, 'AWS::EC2::Subnet').id === subnet.id;
    return isHere ? [identityOf(core.evaluate.value(properties.get('NetworkAclId')))] : [];
  });
}
