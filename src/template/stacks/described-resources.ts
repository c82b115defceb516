import type { Node } from '../node.ts';
import type { Resource } from '../resource.ts';

/** A resource that a template would have for what a description says, and where the description says it. */
interface Written {
  readonly id: string;
  readonly type: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly from: Node;
}

/** It as a resource, whose properties are read as those of a template are. */
export function resourceOf({ id, type, properties, from }: Written): Resource {
  const node = from.derive({ Type: type, Properties: withoutNothing(properties) });
  const label = textOf(from, 'name');
  return {
    id,
    logicalId: id,
    name: label === undefined ? id : `${id} (${label})`,
    type,
    condition: undefined,
    node,
    properties: node.get('Properties'),
    derivedFrom: undefined,
    dependsOn: [],
    at: () => node.at(),
  };
}

/** A VPC with all that is in it. */
export function writtenForVpc(vpc: Node): readonly Written[] {
  const vpcId = idOf(vpc);
  const each = (key: string, written: (from: Node, vpcId: string) => Written | readonly Written[]) =>
    vpc
      .get(key)
      .items()
      .flatMap((from) => written(from, vpcId));
  return [
    ...withItsRanges(vpc),
    ...each('subnets', subnet),
    ...each('routeTables', routeTable),
    ...each('natGateways', natGateway),
    ...each('instances', instance),
    ...each('endpoints', endpoint),
    ...each('securityGroups', securityGroup),
    ...each('networkAcls', networkAcl),
  ];
}

/** The main route table of a VPC, by the id of the VPC, where one is described. */
export function mainTableOf(vpc: Node): readonly (readonly [vpcId: string, tableId: string])[] {
  const main = vpc
    .get('routeTables')
    .items()
    .filter((table) => table.get('main').raw === true);
  return main.map((table) => [idOf(vpc), idOf(table)]);
}

/** The resource for a prefix list that is described. */
export function writtenForPrefixList(from: Node): Written {
  const Entries = listOf(from, 'cidrs').map((Cidr) => ({ Cidr }));
  return { id: idOf(from), type: 'AWS::EC2::PrefixList', properties: { AddressFamily: 'IPv4', Entries }, from };
}

function withItsRanges(from: Node): readonly Written[] {
  const id = idOf(from);
  const [first, ...others] = listOf(from, 'cidrs');
  const properties = {
    CidrBlock: first,
    EnableDnsSupport: from.get('dnsSupport').raw ?? true,
    EnableDnsHostnames: from.get('dnsHostnames').raw ?? true,
    InstanceTenancy: textOf(from, 'tenancy'),
  };
  return [
    { id, type: 'AWS::EC2::VPC', properties, from },
    ...others.map((cidr) => ({
      id: `${id} ${cidr}`,
      type: 'AWS::EC2::VPCCidrBlock',
      properties: { VpcId: id, CidrBlock: cidr },
      from,
    })),
  ];
}

/** A subnet with the associations that give it its route table and network ACL. */
function subnet(from: Node, vpcId: string): readonly Written[] {
  const id = idOf(from);
  const label = textOf(from, 'name');
  const properties = {
    VpcId: vpcId,
    CidrBlock: textOf(from, 'cidr'),
    AvailabilityZone: textOf(from, 'zone'),
    Ipv6CidrBlock: textOf(from, 'ipv6Cidr'),
    Ipv6Native: from.get('ipv6Native').raw,
    Tags: label === undefined ? undefined : [{ Key: 'Name', Value: label }],
  };
  const table: Written = {
    id: `route table of ${id}`,
    type: 'AWS::EC2::SubnetRouteTableAssociation',
    properties: { SubnetId: id, RouteTableId: textOf(from, 'routeTable') },
    from,
  };
  const NetworkAclId = textOf(from, 'networkAcl');
  const acl: Written = {
    id: `network ACL of ${id}`,
    type: 'AWS::EC2::SubnetNetworkAclAssociation',
    properties: { SubnetId: id, NetworkAclId },
    from,
  };
  const itself = { id, type: 'AWS::EC2::Subnet', properties, from };
  return NetworkAclId === undefined ? [itself, table] : [itself, table, acl];
}

/** A route table with those of its routes that lead out of the VPC. */
function routeTable(from: Node, vpcId: string): readonly Written[] {
  const id = idOf(from);
  const routes = from.get('routes').items();
  return [
    { id, type: 'AWS::EC2::RouteTable', properties: { VpcId: vpcId }, from },
    ...routes.flatMap((route): readonly Written[] => {
      const [to, via] = [textOf(route, 'to')!, textOf(route, 'via')!];
      const target = targetOf(via);
      if (target === undefined) return [];
      const properties = { RouteTableId: id, ...destinationOf(to), [target]: via };
      return [{ id: `route of ${id} to ${to}`, type: 'AWS::EC2::Route', properties, from: route }];
    }),
  ];
}

function natGateway(from: Node): Written {
  const properties = {
    SubnetId: textOf(from, 'subnet'),
    ConnectivityType: textOf(from, 'connectivity'),
    AvailabilityMode: from.get('regional').raw === true ? 'regional' : undefined,
    AvailabilityZoneAddresses: zonesOf(from),
  };
  return { id: idOf(from), type: 'AWS::EC2::NatGateway', properties, from };
}

function instance(from: Node): Written {
  const properties = { SourceDestCheck: from.get('sourceDestCheck').raw };
  return { id: idOf(from), type: 'AWS::EC2::Instance', properties, from };
}

function endpoint(from: Node, vpcId: string): Written {
  const properties = {
    VpcId: vpcId,
    ServiceName: textOf(from, 'service'),
    VpcEndpointType: textOf(from, 'type'),
    PrivateDnsEnabled: from.get('privateDns').raw,
    SubnetIds: from.get('subnets').raw,
    SecurityGroupIds: from.get('groups').raw,
    RouteTableIds: from.get('routeTables').raw,
    PolicyDocument: from.get('policy').raw,
  };
  return { id: idOf(from), type: 'AWS::EC2::VPCEndpoint', properties, from };
}

function securityGroup(from: Node, vpcId: string): Written {
  const rules = (direction: 'ingress' | 'egress', side: string) =>
    from
      .get(direction)
      .items()
      .map((rule) => ruleOf(rule, side));
  const properties = {
    VpcId: vpcId,
    GroupName: textOf(from, 'name'),
    SecurityGroupIngress: rules('ingress', 'Source'),
    SecurityGroupEgress: rules('egress', 'Destination'),
  };
  return { id: idOf(from), type: 'AWS::EC2::SecurityGroup', properties, from };
}

function networkAcl(from: Node, vpcId: string): readonly Written[] {
  const id = idOf(from);
  const entries = from.get('entries').items();
  return [
    { id, type: 'AWS::EC2::NetworkAcl', properties: { VpcId: vpcId }, from },
    ...entries.map((entry, index) => ({
      id: `entry ${index} of ${id}`,
      type: 'AWS::EC2::NetworkAclEntry',
      properties: { NetworkAclId: id, ...entryOf(entry) },
      from: entry,
    })),
  ];
}

/** What lists the zones of a regional NAT gateway in a template. */
function zonesOf(node: Node): readonly object[] | undefined {
  const zones = listOf(node, 'zones');
  return zones.length === 0 ? undefined : zones.map((AvailabilityZone) => ({ AvailabilityZone }));
}

function ruleOf(rule: Node, side: string) {
  const peer = textOf(rule, 'peer')!;
  const named = peer.startsWith('sg-')
    ? { [`${side}SecurityGroupId`]: peer }
    : peer.startsWith('pl-')
      ? { [`${side}PrefixListId`]: peer }
      : { [peer.includes(':') ? 'CidrIpv6' : 'CidrIp']: peer };
  const [FromPort, ToPort] = portsOf(rule);
  return withoutNothing({ IpProtocol: textOf(rule, 'protocol'), FromPort, ToPort, ...named });
}

function entryOf(entry: Node) {
  const cidr = textOf(entry, 'cidr')!;
  const [From, To] = portsOf(entry);
  return {
    RuleNumber: entry.get('number').raw,
    Egress: textOf(entry, 'direction') === 'egress',
    RuleAction: textOf(entry, 'action'),
    Protocol: textOf(entry, 'protocol'),
    [cidr.includes(':') ? 'Ipv6CidrBlock' : 'CidrBlock']: cidr,
    PortRange: From === undefined ? undefined : { From, To },
  };
}

function portsOf(node: Node): readonly [from: unknown, to: unknown] {
  return [node.get('fromPort').raw, node.get('toPort').raw];
}

function destinationOf(to: string): Readonly<Record<string, string>> {
  if (to.startsWith('pl-')) return { DestinationPrefixListId: to };
  return { [to.includes(':') ? 'DestinationIpv6CidrBlock' : 'DestinationCidrBlock']: to };
}

/** The property of a route that names a target, by the prefix of its id; nothing for what every table has. */
function targetOf(via: string): string | undefined {
  if (via === 'local' || via === 'blackhole') return undefined;
  const prefix = /^[a-z]+(?=-)/.exec(via)?.[0];
  return (
    (Object.hasOwn(targets, prefix ?? '') ? targets[prefix!] : undefined) ??
    (via.startsWith('arn:') ? 'CoreNetworkArn' : 'GatewayId')
  );
}

const targets: Readonly<Record<string, string>> = {
  nat: 'NatGatewayId',
  eigw: 'EgressOnlyInternetGatewayId',
  tgw: 'TransitGatewayId',
  pcx: 'VpcPeeringConnectionId',
  eni: 'NetworkInterfaceId',
  i: 'InstanceId',
  vpce: 'VpcEndpointId',
  cagw: 'CarrierGatewayId',
  lgw: 'LocalGatewayId',
};

function idOf(node: Node): string {
  return textOf(node, 'id')!;
}

/** What a description says under a key, as text. */
export function textOf(node: Node, key: string): string | undefined {
  const { raw } = node.get(key);
  return raw === undefined ? undefined : String(raw);
}

function listOf(node: Node, key: string): readonly string[] {
  return node
    .get(key)
    .items()
    .map(({ raw }) => String(raw));
}

function withoutNothing(properties: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined));
}
