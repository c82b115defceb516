import type { Item } from './deployed-to.ts';
import type { Deployment } from './deployment.ts';
import { NotLiteral } from './not-literal.ts';

/** The route tables: those of the template, and the main ones of its VPCs. */
export function routeTablesOf({ ids, ofType, makeId, literal, literalText, properties }: Deployment) {
  const attached = ofType('AWS::EC2::VPCGatewayAttachment').map(properties);
  for (const { GatewayId, RouteTableId } of ofType('AWS::EC2::Route').map(properties)) {
    const vpc = ofType('AWS::EC2::RouteTable')
      .find(({ id }) => ids.get(id) === RouteTableId)
      ?.properties.get('VpcId');
    const isAttached = attached.some(
      (each) => each.InternetGatewayId === GatewayId && vpc && each.VpcId === literal(vpc),
    );
    if (String(GatewayId).startsWith('igw-') && !isAttached)
      throw new NotLiteral('EC2 takes no route to a gateway that is not attached');
  }
  const routesOf = (table: string): readonly Item[] =>
    ofType('AWS::EC2::Route')
      .map(properties)
      .filter(({ RouteTableId }) => RouteTableId === table)
      .map((route) =>
        route.InstanceId === undefined ? route : { ...route, NetworkInterfaceId: `eni-of-${route.InstanceId}` },
      );
  const associations = ofType('AWS::EC2::SubnetRouteTableAssociation').map(properties);
  const tables = ofType('AWS::EC2::RouteTable').map((resource) => ({
    RouteTableId: ids.get(resource.id)!,
    VpcId: literalText(resource.properties.get('VpcId')),
    Associations: associations
      .filter(({ RouteTableId }) => RouteTableId === ids.get(resource.id))
      .map(({ SubnetId }) => ({ SubnetId: String(SubnetId), Main: false })),
    Routes: routesOf(ids.get(resource.id)!),
  }));
  const vpcs = ofType('AWS::EC2::VPC');
  const mainTables = vpcs.map(({ id, name }) => ({
    RouteTableId: makeId('rtb', `the main route table of ${name}`),
    VpcId: ids.get(id)!,
    Associations: [{ Main: true }],
    Routes: [],
  }));
  return [...tables, ...mainTables];
}
