/**
 * What `aws ec2 describe-*` and the SDK say of a network, as far as it is read here; of what is optional there, any
 * part may be missing. Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Operations.html
 */
export interface DescribedNetwork {
  readonly Vpcs: readonly Vpc[];
  readonly VpcAttributes: readonly VpcAttribute[];
  readonly Subnets: readonly Subnet[];
  readonly RouteTables: readonly RouteTable[];
  readonly NatGateways: readonly NatGateway[];
  readonly VpcEndpoints: readonly Endpoint[];
  readonly SecurityGroups: readonly Group[];
  readonly NetworkAcls: readonly Acl[];
  readonly PrefixLists: readonly PrefixList[];
  /** Those of instances that routes lead to, as far as they could be read. */
  readonly NetworkInterfaces?: readonly NetworkInterface[];
}

type Text = string | undefined;
type Truth = boolean | undefined;
type Many<T> = readonly T[] | undefined;

interface Tagged {
  readonly Tags?: Many<{ readonly Key?: Text; readonly Value?: Text }>;
}
interface Vpc extends Tagged {
  readonly VpcId?: Text;
  /** The account that it belongs to. */
  readonly OwnerId?: Text;
  readonly CidrBlock?: Text;
  readonly CidrBlockAssociationSet?: Many<{
    readonly CidrBlock?: Text;
    readonly CidrBlockState?: { readonly State?: Text } | undefined;
  }>;
  readonly InstanceTenancy?: Text;
}
interface VpcAttribute {
  readonly VpcId?: Text;
  readonly EnableDnsSupport?: { readonly Value?: Truth } | undefined;
  readonly EnableDnsHostnames?: { readonly Value?: Truth } | undefined;
}
interface Subnet extends Tagged {
  readonly SubnetId?: Text;
  readonly VpcId?: Text;
  readonly CidrBlock?: Text;
  readonly AvailabilityZone?: Text;
  readonly Ipv6Native?: Truth;
  readonly Ipv6CidrBlockAssociationSet?: Many<{
    readonly Ipv6CidrBlock?: Text;
    readonly Ipv6CidrBlockState?: { readonly State?: Text } | undefined;
  }>;
}
interface RouteTable extends Tagged {
  readonly RouteTableId?: Text;
  readonly VpcId?: Text;
  readonly Associations?: Many<{ readonly Main?: Truth; readonly SubnetId?: Text }>;
  readonly Routes?: Many<Route>;
}
interface Route {
  readonly DestinationCidrBlock?: Text;
  readonly DestinationIpv6CidrBlock?: Text;
  readonly DestinationPrefixListId?: Text;
  readonly State?: Text;
  readonly NatGatewayId?: Text;
  readonly EgressOnlyInternetGatewayId?: Text;
  readonly TransitGatewayId?: Text;
  readonly VpcPeeringConnectionId?: Text;
  readonly CarrierGatewayId?: Text;
  readonly LocalGatewayId?: Text;
  readonly CoreNetworkArn?: Text;
  readonly OdbNetworkArn?: Text;
  readonly InstanceId?: Text;
  readonly NetworkInterfaceId?: Text;
  readonly GatewayId?: Text;
}
interface NetworkInterface {
  readonly NetworkInterfaceId?: Text;
  readonly SourceDestCheck?: Truth;
  readonly Attachment?: { readonly InstanceId?: Text } | undefined;
}
interface NatGateway extends Tagged {
  readonly NatGatewayId?: Text;
  readonly VpcId?: Text;
  readonly SubnetId?: Text;
  readonly State?: Text;
  readonly ConnectivityType?: Text;
  readonly AvailabilityMode?: Text;
  readonly AutoProvisionZones?: Text;
  readonly NatGatewayAddresses?: Many<{ readonly AvailabilityZone?: Text }>;
}
interface Endpoint extends Tagged {
  readonly VpcEndpointId?: Text;
  readonly VpcEndpointType?: Text;
  readonly VpcId?: Text;
  readonly ServiceName?: Text;
  readonly State?: Text;
  readonly PolicyDocument?: Text;
  readonly RouteTableIds?: Many<string>;
  readonly SubnetIds?: Many<string>;
  readonly Groups?: Many<{ readonly GroupId?: Text }>;
  readonly PrivateDnsEnabled?: Truth;
}
interface Permission {
  readonly IpProtocol?: Text;
  readonly FromPort?: number | undefined;
  readonly ToPort?: number | undefined;
  readonly IpRanges?: Many<{ readonly CidrIp?: Text }>;
  readonly Ipv6Ranges?: Many<{ readonly CidrIpv6?: Text }>;
  readonly PrefixListIds?: Many<{ readonly PrefixListId?: Text }>;
  readonly UserIdGroupPairs?: Many<{ readonly GroupId?: Text }>;
}
interface Group extends Tagged {
  readonly GroupId?: Text;
  readonly GroupName?: Text;
  readonly VpcId?: Text;
  readonly IpPermissions?: Many<Permission>;
  readonly IpPermissionsEgress?: Many<Permission>;
}
interface Acl extends Tagged {
  readonly NetworkAclId?: Text;
  readonly VpcId?: Text;
  readonly Associations?: Many<{ readonly SubnetId?: Text }>;
  readonly Entries?: Many<{
    readonly RuleNumber?: number | undefined;
    readonly Egress?: Truth;
    readonly RuleAction?: Text;
    readonly Protocol?: Text;
    readonly CidrBlock?: Text;
    readonly Ipv6CidrBlock?: Text;
    readonly PortRange?: { readonly From?: number | undefined; readonly To?: number | undefined } | undefined;
  }>;
}
interface PrefixList {
  readonly PrefixListId?: Text;
  readonly PrefixListName?: Text;
  readonly Cidrs?: Many<string>;
}

/** What is over or has not begun, as EC2 goes on listing it. */
const gone = /^(?:delet|fail|reject|expire|disassociat)/i;

/** Describes VPCs in the shape of `network.schema.json`. The same answers give the same text, whatever their order. */
export function describeNetwork(
  said: DescribedNetwork,
  exports: Readonly<Record<string, string>>,
  region: string | undefined,
): object {
  const vpcs = sorted(said.Vpcs, ({ VpcId }) => VpcId).map((vpc) => vpcOf(vpc, said));
  const lists = sorted(said.PrefixLists, ({ PrefixListId }) => PrefixListId).map((list) => ({
    id: list.PrefixListId,
    name: list.PrefixListName,
    cidrs: list.Cidrs ?? [],
  }));
  return filled({
    version: 1,
    region,
    vpcs,
    prefixLists: lists.length === 0 ? undefined : lists.map(filled),
    exports: Object.keys(exports).length === 0 ? undefined : exports,
  });
}

function vpcOf(vpc: Vpc, said: DescribedNetwork): object {
  const isIn = <T extends { readonly VpcId?: Text }>(entities: readonly T[]) =>
    entities.filter(({ VpcId }) => VpcId === vpc.VpcId);
  const deadNats = new Set(deadNatsOf(said).keys());
  const tables = sorted(isIn(said.RouteTables), ({ RouteTableId }) => RouteTableId);
  const acls = sorted(isIn(said.NetworkAcls), ({ NetworkAclId }) => NetworkAclId);
  const attribute = (name: 'EnableDnsSupport' | 'EnableDnsHostnames') =>
    isIn(said.VpcAttributes).find((each) => each[name] !== undefined)?.[name]?.Value;
  const main = tables.find(({ Associations = [] }) => Associations.some(({ Main }) => Main === true));
  return filled({
    id: vpc.VpcId,
    name: nameOf(vpc),
    cidrs: cidrsOf(vpc),
    dnsSupport: attribute('EnableDnsSupport'),
    dnsHostnames: attribute('EnableDnsHostnames'),
    tenancy: vpc.InstanceTenancy,
    subnets: sorted(isIn(said.Subnets), ({ SubnetId }) => SubnetId).map((subnet) =>
      subnetOf(subnet, associated(tables, subnet) ?? main, associated(acls, subnet)),
    ),
    routeTables: tables.map((table) => tableOf(table, table === main, deadNats)),
    natGateways: sorted(isIn(said.NatGateways), ({ NatGatewayId }) => NatGatewayId)
      .filter(({ State = '' }) => !gone.test(State))
      .map(natGatewayOf),
    instances: instancesBehind(tables, said.NetworkInterfaces ?? []),
    endpoints: sorted(isIn(said.VpcEndpoints), ({ VpcEndpointId }) => VpcEndpointId)
      .filter(({ State = '' }) => !gone.test(State))
      .map(endpointOf),
    securityGroups: sorted(isIn(said.SecurityGroups), ({ GroupId }) => GroupId).map(groupOf),
    networkAcls: acls.map(aclOf),
  });
}

function cidrsOf(vpc: Vpc): readonly string[] {
  const cidrs = (vpc.CidrBlockAssociationSet ?? []).flatMap(({ CidrBlock, CidrBlockState }) =>
    CidrBlock === undefined || gone.test(CidrBlockState?.State ?? '') ? [] : [CidrBlock],
  );
  return [...new Set([...(vpc.CidrBlock === undefined ? [] : [vpc.CidrBlock]), ...cidrs])];
}

/** The route table or the network ACL that a subnet is associated with by its id. */
function associated<T extends { readonly Associations?: Many<{ readonly SubnetId?: Text }> }>(
  entities: readonly T[],
  subnet: Subnet,
): T | undefined {
  return entities.find(({ Associations = [] }) => Associations.some(({ SubnetId }) => SubnetId === subnet.SubnetId));
}

function subnetOf(subnet: Subnet, table: RouteTable | undefined, acl: Acl | undefined): object {
  return filled({
    id: subnet.SubnetId,
    name: nameOf(subnet),
    cidr: subnet.CidrBlock,
    ipv6Cidr: (subnet.Ipv6CidrBlockAssociationSet ?? []).find(
      ({ Ipv6CidrBlockState }) => !gone.test(Ipv6CidrBlockState?.State ?? ''),
    )?.Ipv6CidrBlock,
    ipv6Native: subnet.Ipv6Native === true ? true : undefined,
    zone: subnet.AvailabilityZone,
    routeTable: table?.RouteTableId,
    networkAcl: acl?.NetworkAclId,
  });
}

function tableOf(table: RouteTable, isMain: boolean, deadNats: ReadonlySet<Text>): object {
  return filled({
    id: table.RouteTableId,
    name: nameOf(table),
    main: isMain ? true : undefined,
    routes: (table.Routes ?? []).flatMap((route) => routeOf(route, deadNats)),
  });
}

function natGatewayOf(nat: NatGateway): object {
  return filled({
    id: nat.NatGatewayId,
    name: nameOf(nat),
    subnet: nat.SubnetId,
    connectivity: nat.ConnectivityType,
    regional: nat.AvailabilityMode === 'regional' ? true : undefined,
    zones: nat.AutoProvisionZones === 'disabled' ? zonesOf(nat) : undefined,
  });
}

function endpointOf(endpoint: Endpoint): object {
  const isGateway = endpoint.VpcEndpointType === 'Gateway';
  return filled({
    id: endpoint.VpcEndpointId,
    name: nameOf(endpoint),
    service: endpoint.ServiceName,
    type: endpoint.VpcEndpointType,
    privateDns: isGateway ? undefined : endpoint.PrivateDnsEnabled,
    subnets: isGateway ? undefined : [...(endpoint.SubnetIds ?? [])].sort(),
    groups: isGateway ? undefined : (endpoint.Groups ?? []).flatMap(({ GroupId }) => GroupId ?? []).sort(),
    routeTables: isGateway ? [...(endpoint.RouteTableIds ?? [])].sort() : undefined,
    policy: policyOf(endpoint.PolicyDocument),
  });
}

function groupOf(group: Group): object {
  return {
    id: group.GroupId,
    ...(group.GroupName !== undefined && { name: group.GroupName }),
    ingress: (group.IpPermissions ?? []).flatMap(rulesOf),
    egress: (group.IpPermissionsEgress ?? []).flatMap(rulesOf),
  };
}

function aclOf(acl: Acl): object {
  return filled({
    id: acl.NetworkAclId,
    name: nameOf(acl),
    entries: sorted(acl.Entries ?? [], ({ RuleNumber }) => String(RuleNumber).padStart(6, '0')).map((entry) =>
      filled({
        number: entry.RuleNumber,
        direction: entry.Egress === true ? 'egress' : 'ingress',
        action: entry.RuleAction,
        protocol: entry.Protocol,
        cidr: entry.CidrBlock ?? entry.Ipv6CidrBlock,
        fromPort: entry.PortRange?.From,
        toPort: entry.PortRange?.To,
      }),
    ),
  });
}

/** The network interfaces of instances that routes lead to. */
export function interfacesBehind(tables: readonly Pick<RouteTable, 'Routes'>[]): ReadonlySet<string> {
  const routes = tables.flatMap(({ Routes = [] }) => Routes);
  return new Set(
    routes.flatMap(({ InstanceId, NetworkInterfaceId }) =>
      InstanceId === undefined ? [] : (NetworkInterfaceId ?? []),
    ),
  );
}

/** Instances that routes lead to, by the checks of the network interfaces that those name; nothing where these differ. */
function instancesBehind(
  tables: readonly RouteTable[],
  interfaces: readonly NetworkInterface[],
): readonly object[] | undefined {
  const wanted = interfacesBehind(tables);
  const checks = new Map<string, Set<boolean>>();
  for (const { NetworkInterfaceId = '', SourceDestCheck, Attachment } of interfaces) {
    const id = Attachment?.InstanceId;
    if (id === undefined || SourceDestCheck === undefined || !wanted.has(NetworkInterfaceId)) continue;
    checks.set(id, new Set([...(checks.get(id) ?? []), SourceDestCheck]));
  }
  const told = [...checks].flatMap(([id, [first, ...others]]) =>
    others.length > 0 ? [] : [{ id, sourceDestCheck: first }],
  );
  return told.length === 0 ? undefined : sorted(told, (each) => each.id);
}

/** The zones of a regional NAT gateway whose zones somebody manages by hand: it serves no others. */
function zonesOf({ NatGatewayAddresses = [] }: NatGateway): readonly string[] {
  return [...new Set(NatGatewayAddresses.flatMap(({ AvailabilityZone }) => AvailabilityZone ?? []))].sort();
}

/** NAT gateways that forward nothing, with their state: EC2 calls a route active whose NAT gateway has failed. */
export function deadNatsOf({ NatGateways }: DescribedNetwork): ReadonlyMap<string, string> {
  return new Map(
    NatGateways.flatMap(({ NatGatewayId, State = '' }) =>
      NatGatewayId !== undefined && gone.test(State) ? [[NatGatewayId, State] as const] : [],
    ),
  );
}

/** For what a route is: a range or a prefix list. */
export function destinationOf(route: Route): Text {
  return route.DestinationCidrBlock ?? route.DestinationIpv6CidrBlock ?? route.DestinationPrefixListId;
}

/** What a route leads to. */
export function targetOf(route: Route): Text {
  return (
    route.NatGatewayId ??
    route.EgressOnlyInternetGatewayId ??
    route.TransitGatewayId ??
    route.VpcPeeringConnectionId ??
    route.CarrierGatewayId ??
    route.LocalGatewayId ??
    route.CoreNetworkArn ??
    route.OdbNetworkArn ??
    route.InstanceId ??
    route.NetworkInterfaceId ??
    route.GatewayId
  );
}

/** A route; none for those within the VPC, and for those that gateway endpoints make. */
function routeOf(route: Route, deadNats: ReadonlySet<Text>): readonly object[] {
  const to = destinationOf(route);
  const { GatewayId = '' } = route;
  if (to === undefined || GatewayId === 'local') return [];
  if (GatewayId.startsWith('vpce-') && route.DestinationPrefixListId !== undefined) return [];
  const isDead = route.State === 'blackhole' || deadNats.has(route.NatGatewayId ?? 'none');
  return [{ to, via: isDead ? 'blackhole' : (targetOf(route) ?? '') }];
}

function rulesOf(permission: Permission): readonly object[] {
  const { IpProtocol: protocol, FromPort: fromPort, ToPort: toPort } = permission;
  const peers = [
    ...(permission.IpRanges ?? []).map(({ CidrIp }) => CidrIp),
    ...(permission.Ipv6Ranges ?? []).map(({ CidrIpv6 }) => CidrIpv6),
    ...(permission.UserIdGroupPairs ?? []).map(({ GroupId }) => GroupId),
    ...(permission.PrefixListIds ?? []).map(({ PrefixListId }) => PrefixListId),
  ];
  return peers.flatMap((peer) => (peer === undefined ? [] : [filled({ protocol, fromPort, toPort, peer })]));
}

/** A policy as a document; nothing for the one that allows everything, which every endpoint starts with. */
function policyOf(text: Text): object | undefined {
  if (text === undefined) return undefined;
  try {
    const document = JSON.parse(text);
    return typeof document === 'object' && document !== null ? document : undefined;
  } catch {
    return undefined;
  }
}

function nameOf({ Tags = [] }: Tagged): Text {
  return Tags.find(({ Key }) => Key === 'Name')?.Value || undefined;
}

/** What has an id, in the order of ids. AWS leaves out none; a file that was edited may. */
function sorted<T>(items: readonly T[], key: (item: T) => Text): readonly T[] {
  const of = (item: T): unknown => key(item);
  const named = items.filter((item) => typeof of(item) === 'string');
  return named.sort((a, b) => (key(a)! < key(b)! ? -1 : key(a)! > key(b)! ? 1 : 0));
}

function filled(properties: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));
}
