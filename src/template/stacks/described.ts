import type { Place } from '../../text/place.ts';
import { Node } from '../node.ts';
import type { Resource } from '../resource.ts';
import type { Stack } from './stack.ts';

/** What is known of networks that are described rather than made by a template. */
export interface Described {
  /** What it describes, as the resources that would create it, by their ids in the account: `subnet-0a1b`. */
  readonly resources: ReadonlyMap<string, Resource>;
  /** The main route tables, by the ids of their VPCs. */
  readonly mainTables: ReadonlyMap<string, string>;
  /** What stacks that are not shown export, by name. */
  readonly exports: ReadonlyMap<string, Node>;
  /** Deployed stacks, by name. */
  readonly stacks: ReadonlyMap<string, DescribedStack>;
  /** What Parameter Store holds, by the names of its parameters. */
  readonly parameterStore: ReadonlyMap<string, Node>;
  /** What lies beyond transit gateways, peers and appliances, by their ids. */
  readonly targets: ReadonlyMap<string, DescribedTarget>;
}

/** A stack as it is deployed. */
export interface DescribedStack {
  /** The values of its parameters; not of those that CloudFormation hides. */
  readonly parameters: Readonly<Record<string, string>>;
  readonly settings: { readonly region?: string; readonly account?: string; readonly partition?: string };
}

/** What lies beyond a gateway to other networks. */
export interface DescribedTarget {
  readonly reachesInternet: boolean | undefined;
  /** The services whose host names lead to endpoints there; `undefined` where nothing is said of any. */
  readonly endpoints: readonly string[] | undefined;
  readonly place: Place;
}

/** Several descriptions as one; of a resource that two describe, the later counts. */
export function describedTogether(all: readonly Described[]): Described {
  const union = <T>(of: (each: Described) => ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(all.flatMap((each) => [...of(each)]));
  return {
    resources: union(({ resources }) => resources),
    mainTables: union(({ mainTables }) => mainTables),
    exports: union(({ exports }) => exports),
    stacks: union(({ stacks }) => stacks),
    parameterStore: union(({ parameterStore }) => parameterStore),
    targets: union(({ targets }) => targets),
  };
}

/** Where no network is described. */
export const nothingDescribed: Described = describedTogether([]);

/** Whether two descriptions or one say nothing at all. */
export function saysNothing({ resources, exports, stacks, parameterStore, targets }: Described): boolean {
  return resources.size + exports.size + stacks.size + parameterStore.size + targets.size === 0;
}

/** Reads a description that fits its schema. Each resource has its place in the description. */
export function describedBy(path: string, document: unknown): Described {
  const stack: Stack = { file: path, document, pseudo: {}, name: '' };
  const root = new Node(document, stack, []);
  const resources = new Map<string, Resource>();
  const mainTables = new Map<string, string>();
  const add = (id: string, type: string, properties: Readonly<Record<string, unknown>>, from: Node) => {
    const node = from.derive({ Type: type, Properties: withoutNothing(properties) });
    const label = textOf(from, 'name');
    resources.set(id, {
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
    });
  };

  for (const vpc of root.get('vpcs').items()) {
    const vpcId = textOf(vpc, 'id')!;
    const entities = (key: string) =>
      vpc
        .get(key)
        .items()
        .map((node) => ({ node, id: textOf(node, 'id')! }));
    const [first, ...others] = listOf(vpc, 'cidrs');
    add(
      vpcId,
      'AWS::EC2::VPC',
      {
        CidrBlock: first,
        EnableDnsSupport: vpc.get('dnsSupport').raw ?? true,
        EnableDnsHostnames: vpc.get('dnsHostnames').raw ?? true,
        InstanceTenancy: textOf(vpc, 'tenancy'),
      },
      vpc,
    );
    for (const cidr of others)
      add(`${vpcId} ${cidr}`, 'AWS::EC2::VPCCidrBlock', { VpcId: vpcId, CidrBlock: cidr }, vpc);

    for (const { node, id } of entities('subnets')) {
      add(
        id,
        'AWS::EC2::Subnet',
        {
          VpcId: vpcId,
          CidrBlock: textOf(node, 'cidr'),
          AvailabilityZone: textOf(node, 'zone'),
          Ipv6CidrBlock: textOf(node, 'ipv6Cidr'),
          Ipv6Native: node.get('ipv6Native').raw,
          Tags: tagsOf(node),
        },
        node,
      );
      const table = { SubnetId: id, RouteTableId: textOf(node, 'routeTable') };
      add(`route table of ${id}`, 'AWS::EC2::SubnetRouteTableAssociation', table, node);
      const acl = textOf(node, 'networkAcl');
      if (acl !== undefined)
        add(`network ACL of ${id}`, 'AWS::EC2::SubnetNetworkAclAssociation', { SubnetId: id, NetworkAclId: acl }, node);
    }
    for (const { node, id } of entities('routeTables')) {
      add(id, 'AWS::EC2::RouteTable', { VpcId: vpcId }, node);
      if (node.get('main').raw === true) mainTables.set(vpcId, id);
      for (const route of node.get('routes').items()) {
        const [to, via] = [textOf(route, 'to')!, textOf(route, 'via')!];
        const target = targetOf(via);
        if (target === undefined) continue;
        const properties = { RouteTableId: id, ...destinationOf(to), [target]: via };
        add(`route of ${id} to ${to}`, 'AWS::EC2::Route', properties, route);
      }
    }
    for (const { node, id } of entities('natGateways'))
      add(
        id,
        'AWS::EC2::NatGateway',
        {
          SubnetId: textOf(node, 'subnet'),
          ConnectivityType: textOf(node, 'connectivity'),
          AvailabilityMode: node.get('regional').raw === true ? 'regional' : undefined,
          AvailabilityZoneAddresses: zonesOf(node),
        },
        node,
      );
    for (const { node, id } of entities('endpoints'))
      add(
        id,
        'AWS::EC2::VPCEndpoint',
        {
          VpcId: vpcId,
          ServiceName: textOf(node, 'service'),
          VpcEndpointType: textOf(node, 'type'),
          PrivateDnsEnabled: node.get('privateDns').raw,
          SubnetIds: node.get('subnets').raw,
          SecurityGroupIds: node.get('groups').raw,
          RouteTableIds: node.get('routeTables').raw,
          PolicyDocument: node.get('policy').raw,
        },
        node,
      );
    for (const { node, id } of entities('securityGroups')) {
      const rules = (direction: 'ingress' | 'egress', side: string) =>
        node
          .get(direction)
          .items()
          .map((rule) => ruleOf(rule, side));
      add(
        id,
        'AWS::EC2::SecurityGroup',
        {
          VpcId: vpcId,
          SecurityGroupIngress: rules('ingress', 'Source'),
          SecurityGroupEgress: rules('egress', 'Destination'),
        },
        node,
      );
    }
    for (const { node, id } of entities('networkAcls')) {
      add(id, 'AWS::EC2::NetworkAcl', { VpcId: vpcId }, node);
      for (const [index, entry] of node.get('entries').items().entries())
        add(`entry ${index} of ${id}`, 'AWS::EC2::NetworkAclEntry', { NetworkAclId: id, ...entryOf(entry) }, entry);
    }
  }
  for (const list of root.get('prefixLists').items())
    add(
      textOf(list, 'id')!,
      'AWS::EC2::PrefixList',
      { AddressFamily: 'IPv4', Entries: listOf(list, 'cidrs').map((Cidr) => ({ Cidr })) },
      list,
    );

  const exports = new Map(root.get('exports').entries());
  const targets = new Map(
    root
      .get('ways')
      .items()
      .map((target): [string, DescribedTarget] => [
        textOf(target, 'through')!,
        {
          reachesInternet: target.get('reachesInternet').raw as boolean | undefined,
          endpoints: target.get('endpoints').raw as readonly string[] | undefined,
          place: target.at(),
        },
      ]),
  );
  const stacks = new Map(
    root
      .get('stacks')
      .items()
      .map((stack): [string, DescribedStack] => [textOf(stack, 'name')!, describedStack(stack)]),
  );
  const parameterStore = new Map(root.get('parameterStore').entries());
  return { resources, mainTables, exports, stacks, parameterStore, targets };
}

function tagsOf(node: Node): readonly object[] | undefined {
  const label = textOf(node, 'name');
  return label === undefined ? undefined : [{ Key: 'Name', Value: label }];
}

function describedStack(stack: Node): DescribedStack {
  const setting = (name: 'region' | 'account' | 'partition') => {
    const value = textOf(stack, name);
    return value === undefined ? {} : { [name]: value };
  };
  const parameters = stack.get('parameters').entries();
  return {
    parameters: Object.fromEntries(parameters.map(([name, { raw }]) => [name, String(raw)])),
    settings: { ...setting('region'), ...setting('account'), ...setting('partition') },
  };
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

function textOf(node: Node, key: string): string | undefined {
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
