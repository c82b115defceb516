/** What a remedy says to do, done: from its words alone to a changed template, as somebody who reads it would. */

interface Resource {
  Type: string;
  Properties?: Record<string, unknown>;
  DependsOn?: string | string[];
  [attribute: string]: unknown;
}

export interface Template {
  Resources: Record<string, Resource>;
  [section: string]: unknown;
}

/** Nothing where the remedy names what the template does not hold, and so what somebody else has to change. */
type Step = (template: Template, words: Readonly<Record<string, string>>, remedy: string) => boolean;

/** The remedies that say what to add or set, by a pattern of their words; the first that fits is followed. */
const steps: readonly (readonly [RegExp, Step])[] = [
  [
    /^Set (?<dns>EnableDnsSupport and EnableDnsHostnames) of (?<vpc>\w+) to true and add an interface endpoint \S+ for (?<service>[\w.-]+) with /,
    addInterfaceEndpoints,
  ],
  [
    /^Add an (?<type>AWS::\S+) (?:for (?<system>\w+) in each Availability Zone of (?<fns>.+?), and add them|in the zone of (?<subnet>\w+) and add it) to DependsOn of (?<awaiting>.+?)(?:, or .*)?$/,
    addMountTargets,
  ],
  [/^Add (?<tables>.+) to RouteTableIds of (?<endpoint>\w+)$/, addTables],
  [/^Set (?<variable>AWS_STS_REGIONAL_ENDPOINTS): (?<value>\w+) on (?<fn>\w+), /, setVariable],
  [/^Set (?<settings>.+: true(?:, .+)?) on (?<resource>\w+)(?:, .*)?$/, setAll],
  [/^Set (?<settings>\w+: [\w-]+) on (?<resource>\w+)(?: as well)?,? .*$/, setAll],
  [/^Set (?<settings>SourceDestCheck: false) on (?<resource>\w+)$/, setAll],
  [/^Set (?<property>LambdaExclusionInput) of (?<resource>\w+) to (?<value>\w+), /, setOne],
  [/^Set Role: !GetAtt (?<role>\w+)\.Arn on (?<fn>\w+), /, setRole],
  [/^Add an inbound rule to (?<group>\w+) for TCP (?<ports>[\d, and]+) from (?<from>\w+) itself /, admit],
  [/^Add an inbound rule to (?<group>\w+) for TCP (?<port>\d+) from (?<from>.+)$/, admit],
  [
    /^Add an outbound rule to (?<group>\w+) for TCP (?<port>\d+) to the prefix list .* or to (?<cidr>0\.0\.0\.0\/0)$/,
    letOut,
  ],
  [/^Add an outbound rule to (?<group>\w+) for TCP (?<port>\d+) to (?<cidr>0\.0\.0\.0\/0)$/, letOut],
  [/^Add an outbound rule to (?<group>\w+) for TCP (?<port>\d+) to the security group of (?<target>\w+)$/, letOut],
  [/^Add an outbound rule to (?<group>\w+) for what it needs, such as TCP (?<port>443) /, letOut],
  [/^Add an outbound rule to (?<group>\w+) for TCP (?<ports>[\d, and]+)(?: to the brokers)?$/, letOut],
  [/^Add an outbound rule for the same ports and CidrIpv6 (?<ipv6>::\/0) to (?<group>\w+), /, letOut],
  [
    /^Set SecurityGroupIds of (?<endpoint>\w+) to a group that allows inbound TCP (?<port>\d+) from (?<from>.+)$/,
    giveGroup,
  ],
  [/^Allow (?<calls>.*) in PolicyDocument of (?<endpoint>\w+), or remove the policy/, removePolicy],
  [
    /^Allow (?<action>[\w:*]+) for Principal "\*" on (?<resource>\S+) in PolicyDocument of (?<endpoint>\w+), /,
    allowCalls,
  ],
  [
    /^Allow the service principal (?<principal>\S+) to call (?<action>\S+) on every resource in PolicyDocument of (?<endpoint>\w+)$/,
    allowCalls,
  ],
  [
    /^Allow (?<one>outbound|inbound) TCP (?<port>[\d-]+)(?: and (?<two>inbound|outbound) TCP (?<other>[\d-]+))? \(answers\) in (?<acl>\w+)$/,
    openAcl,
  ],
  [/^Exclude (?<excluded>\w+) \(AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress\)/, exclude],
  [
    /^Associate (?<vpc>\w+) with the service network \(AWS::VpcLattice::ServiceNetworkVpcAssociation\)$/,
    associateWithNetwork,
  ],
  [/^Add an AWS::EC2::VPCGatewayAttachment of (?<gateway>\w+) to the VPC$/, attachGateway],
  [
    /^Add a gateway endpoint \(AWS::EC2::VPCEndpoint, free of charge\) for (?<service>[\w.-]+)(?: to (?<where>.+?))?, or /,
    addGatewayEndpoint,
  ],
  [
    /^Add an interface endpoint \(AWS::EC2::VPCEndpoint\) for (?<service>[\w.-]+) with PrivateDnsEnabled: true to (?<vpc>[\w -]+?)(?:, or |: )/,
    addInterfaceEndpoints,
  ],
  [
    /^Add interface endpoints for (?<service>.+?) with PrivateDnsEnabled: true and TCP 443 allowed from /,
    addInterfaceEndpoints,
  ],
  [/^Route (?<subnets>.+?) through a NAT gateway(?:$|:| for |, or move )/, routeThroughNat],
  [/^Move (?<fns>.+?) to subnets whose table routes 0\.0\.0\.0\/0 to a NAT gateway, /, moveBehindNat],
  [/^Add (?<added>.+?) to DependsOn of (?<resources>.+?)(?:, and of (?:its|their) security groups, .*)?$/, dependOn],
  [/^Add (?<policy>AWS\w+) to (?:ManagedPolicyArns|Policies|managedPolicies) of (?<role>\w+)/, addPolicy],
  [
    /(?:^Give the permissions to the role itself: |, or )add (?<policy>AWS\w+) to ManagedPolicyArns of (?<role>\w+)$/,
    addPolicy,
  ],
  [/^Add the Availability .* remove (?<property>that property): /, servesAllZones],
  [/^Add a subnet in the Availability Zones? of (?<subnets>.+) to SubnetIds of (?<attachment>\w+)$/, attachSubnets],
  [/^Route the range of (?<subnets>.+) to (?<peering>\w+) in (?<tables>.+)$/, routeBack],
];

/** Follows a remedy on a copy of a template; nothing where it says nothing to add, or names what is elsewhere. */
export function follow(template: Template, remedy: string): Template | undefined {
  const copy = structuredClone(template);
  for (const [pattern, step] of steps) {
    const words = pattern.exec(remedy.replace(/; then add .*$/, ''))?.groups;
    if (words !== undefined) return step(copy, words, remedy) ? copy : undefined;
  }
  return undefined;
}

/** The names of a list in words. */
function namesIn(text = ''): string[] {
  return text.split(/, | and /).filter((name) => name !== '');
}

/** Sets a resource beside the others, under a name that none has. */
function add(template: Template, name: string, resource: Resource): { Ref: string } {
  let free = `Added${name.replace(/\W/g, '')}`;
  while (free in template.Resources) free += 'X';
  template.Resources[free] = resource;
  return { Ref: free };
}

function propertiesOf(template: Template, name: string): Record<string, unknown> | undefined {
  const resource = template.Resources[name];
  if (resource === undefined) return undefined;
  resource.Properties ??= {};
  return resource.Properties;
}

/** A list property with more in it; nothing where it is written as something other than a list. */
function push(properties: Record<string, unknown>, key: string, ...values: readonly unknown[]): boolean {
  properties[key] ??= [];
  const list = properties[key];
  if (!Array.isArray(list)) return false;
  list.push(...values);
  return true;
}

/** How a template names a group, a VPC or a subnet that a message calls so. */
function idOf(template: Template, name: string): unknown {
  const [, parameter] = /^parameter (\w+)$/.exec(name) ?? [];
  if (parameter !== undefined) return { Ref: parameter };
  const resource = template.Resources[name];
  if (resource === undefined) return /^(?:vpc|sg|subnet)-/.test(name) ? name : undefined;
  return resource.Type === 'AWS::EC2::SecurityGroup' ? { 'Fn::GetAtt': [name, 'GroupId'] } : { Ref: name };
}

function namesResource(value: unknown, name: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { Ref: ref, 'Fn::GetAtt': attribute } = value as Record<string, unknown>;
  return ref === name || (Array.isArray(attribute) ? attribute[0] === name : String(attribute).split('.')[0] === name);
}

function ofType(template: Template, type: string): [string, Resource][] {
  return Object.entries(template.Resources).filter(([, resource]) => resource?.Type === type);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function addTables(template: Template, { tables, endpoint }: Readonly<Record<string, string>>): boolean {
  const properties = propertiesOf(template, endpoint!);
  const names = namesIn(tables);
  if (properties === undefined || !names.every((name) => name in template.Resources)) return false;
  return push(properties, 'RouteTableIds', ...names.map((name) => ({ Ref: name })));
}

/** Attributes of a resource rather than properties. */
const attributes = new Set(['DeletionPolicy', 'UpdateReplacePolicy']);

function setAll(template: Template, { settings, resource }: Readonly<Record<string, string>>): boolean {
  const properties = propertiesOf(template, resource!);
  if (properties === undefined) return false;
  for (const setting of settings!.split(/, (?:and )?| and /)) {
    const [key = '', value = ''] = setting.split(': ');
    // `SubnetIds, SecurityGroupIds`: which, the remedy leaves to the reader
    if (value === '') return false;
    const target = attributes.has(key) ? template.Resources[resource!]! : properties;
    target[key] = value === 'true' ? true : value === 'false' ? false : value;
  }
  return true;
}

function setOne(template: Template, { property, resource, value }: Readonly<Record<string, string>>): boolean {
  const properties = propertiesOf(template, resource!);
  if (properties === undefined) return false;
  properties[property!] = value;
  return true;
}

function setVariable(template: Template, { variable, value, fn }: Readonly<Record<string, string>>): boolean {
  const properties = propertiesOf(template, fn!);
  if (properties === undefined) return false;
  const environment = (properties.Environment ?? {}) as { Variables?: Record<string, unknown> };
  properties.Environment = { ...environment, Variables: { ...environment.Variables, [variable!]: value } };
  return true;
}

function setRole(template: Template, { role, fn }: Readonly<Record<string, string>>): boolean {
  const properties = propertiesOf(template, fn!);
  if (properties === undefined || !(role! in template.Resources)) return false;
  properties.Role = { 'Fn::GetAtt': [role, 'Arn'] };
  return true;
}

function admit(template: Template, { group, port, ports, from }: Readonly<Record<string, string>>): boolean {
  const to = idOf(template, group!);
  const sources = namesIn(from).map((name) => idOf(template, name));
  if (!(group! in template.Resources) || sources.includes(undefined)) return false;
  for (const source of sources)
    for (const each of namesIn(ports ?? port))
      add(template, `Ingress${group}`, {
        Type: 'AWS::EC2::SecurityGroupIngress',
        Properties: {
          GroupId: to,
          IpProtocol: 'tcp',
          FromPort: Number(each),
          ToPort: Number(each),
          SourceSecurityGroupId: source,
        },
      });
  return true;
}

function letOut(template: Template, words: Readonly<Record<string, string>>): boolean {
  const { group, port, ports, cidr, ipv6, target } = words;
  const properties = propertiesOf(template, group!);
  if (properties === undefined) return false;
  const peers = target === undefined ? [] : groupsOf(template, target);
  if (target !== undefined && peers.length === 0) return false;
  const to: readonly Record<string, unknown>[] =
    ipv6 !== undefined
      ? [{ CidrIpv6: ipv6 }]
      : target === undefined
        ? [{ CidrIp: cidr ?? '0.0.0.0/0' }]
        : peers.map((peer) => ({ DestinationSecurityGroupId: peer }));
  const written = [properties.SecurityGroupEgress ?? []].flat() as Record<string, unknown>[];
  const rules = to.flatMap((peer) =>
    ipv6 !== undefined
      ? written.flatMap(({ CidrIp: range, ...ports }) => (range === '0.0.0.0/0' ? [{ ...ports, ...peer }] : []))
      : namesIn(ports ?? port).map((each) => ({
          IpProtocol: 'tcp',
          FromPort: Number(each),
          ToPort: Number(each),
          ...peer,
        })),
  );
  const isInside = properties.SecurityGroupEgress !== undefined;
  // two groups that name each other inside cannot be created
  if (isInside && peers.length === 0) return push(properties, 'SecurityGroupEgress', ...rules);
  for (const rule of rules)
    add(template, `Egress${group}`, {
      Type: 'AWS::EC2::SecurityGroupEgress',
      Properties: { GroupId: idOf(template, group!), ...rule },
    });
  return true;
}

/** The properties in which resources name their security groups. */
const groupProperties = [
  'SecurityGroupIds',
  'VPCSecurityGroups',
  'VpcSecurityGroupIds',
  'VPCSecurityGroupIds',
  'SecurityGroups',
  'CacheSecurityGroupIds',
];

/** The groups that a resource has. */
function groupsOf(template: Template, name: string): unknown[] {
  const properties = template.Resources[name]?.Properties ?? {};
  const named = groupProperties.map((key) => properties[key]).find((value) => value !== undefined);
  return Array.isArray(named) ? named : [];
}

function giveGroup(template: Template, { endpoint, port, from }: Readonly<Record<string, string>>): boolean {
  const properties = propertiesOf(template, endpoint!);
  const sources = namesIn(from).map((name) => idOf(template, name));
  if (properties === undefined || sources.includes(undefined)) return false;
  properties.SecurityGroupIds = [endpointGroup(template, properties.VpcId, Number(port), sources)];
  return true;
}

function endpointGroup(template: Template, vpc: unknown, port: number, from?: readonly unknown[]): unknown {
  const rule = { IpProtocol: 'tcp', FromPort: port, ToPort: port };
  return add(template, 'EndpointGroup', {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: {
      GroupDescription: 'of an endpoint',
      VpcId: vpc,
      SecurityGroupIngress: from?.map((source) => ({ ...rule, SourceSecurityGroupId: source })) ?? [
        { ...rule, CidrIp: '0.0.0.0/0' },
      ],
      SecurityGroupEgress: [{ IpProtocol: '-1', CidrIp: '127.0.0.1/32' }],
    },
  });
}

function removePolicy(template: Template, { endpoint }: Readonly<Record<string, string>>): boolean {
  const properties = propertiesOf(template, endpoint!);
  if (properties === undefined) return false;
  delete properties.PolicyDocument;
  return true;
}

function allowCalls(template: Template, words: Readonly<Record<string, string>>): boolean {
  const { endpoint, action, resource = '*', principal } = words;
  const document = propertiesOf(template, endpoint!)?.PolicyDocument as Record<string, unknown> | undefined;
  if (document === undefined) return false;
  const statements = Array.isArray(document.Statement) ? document.Statement : [document.Statement];
  const others = statements.map((statement) =>
    statement?.Effect === 'Deny' && statement.Resource === '*'
      ? { ...statement, Resource: undefined, NotResource: resource }
      : statement,
  );
  document.Statement = [
    ...others,
    {
      Effect: 'Allow',
      Principal: principal === undefined ? '*' : { Service: principal },
      Action: action,
      Resource: resource,
    },
  ];
  return true;
}

function openAcl(template: Template, { one, port, two, other, acl }: Readonly<Record<string, string>>): boolean {
  if (template.Resources[acl!]?.Type !== 'AWS::EC2::NetworkAcl') return false;
  const open = (direction: string, range: string, number: number) => {
    const [from = '', to = from] = range.split('-');
    add(template, `Entry${direction}`, {
      Type: 'AWS::EC2::NetworkAclEntry',
      Properties: {
        NetworkAclId: { Ref: acl },
        RuleNumber: number,
        Egress: direction === 'outbound',
        Protocol: 6,
        RuleAction: 'allow',
        CidrBlock: '0.0.0.0/0',
        PortRange: { From: Number(from), To: Number(to) },
      },
    });
  };
  open(one!, port!, 1);
  if (two !== undefined) open(two, other!, 2);
  return true;
}

function exclude(template: Template, { excluded }: Readonly<Record<string, string>>): boolean {
  const resource = template.Resources[excluded!];
  if (resource === undefined) return false;
  const key = resource.Type === 'AWS::EC2::VPC' ? 'VpcId' : 'SubnetId';
  add(template, 'Exclusion', {
    Type: 'AWS::EC2::VPCBlockPublicAccessExclusion',
    Properties: { InternetGatewayExclusionMode: 'allow-egress', [key]: { Ref: excluded } },
  });
  return true;
}

function associateWithNetwork(template: Template, { vpc }: Readonly<Record<string, string>>): boolean {
  const [network] = ofType(template, 'AWS::VpcLattice::ServiceNetwork');
  if (network === undefined || !(vpc! in template.Resources)) return false;
  add(template, 'Association', {
    Type: 'AWS::VpcLattice::ServiceNetworkVpcAssociation',
    Properties: { ServiceNetworkIdentifier: { Ref: network[0] }, VpcIdentifier: { Ref: vpc } },
  });
  return true;
}

function attachGateway(template: Template, { gateway }: Readonly<Record<string, string>>): boolean {
  const vpcs = ofType(template, 'AWS::EC2::VPC');
  const [vpc] = vpcs;
  if (vpc === undefined || vpcs.length > 1 || !(gateway! in template.Resources)) return false;
  add(template, 'Attachment', {
    Type: 'AWS::EC2::VPCGatewayAttachment',
    Properties: { VpcId: { Ref: vpc[0] }, InternetGatewayId: { Ref: gateway } },
  });
  return true;
}

function serviceName(service: string): unknown {
  return { 'Fn::Sub': `com.amazonaws.\${AWS::Region}.${service}` };
}

function addGatewayEndpoint(template: Template, { service, where }: Readonly<Record<string, string>>): boolean {
  const names = namesIn(where);
  const [first] = names;
  const named = ofType(template, 'AWS::EC2::RouteTable').filter(([name]) => names.includes(name));
  const vpc = named[0]?.[1].Properties?.VpcId ?? (first === undefined ? onlyVpc(template) : idOf(template, first));
  if (vpc === undefined) return false;
  const tables = named.length > 0 ? named : tablesIn(template, vpc);
  if (tables.length === 0) return false;
  add(template, 'GatewayEndpoint', {
    Type: 'AWS::EC2::VPCEndpoint',
    Properties: {
      VpcId: vpc,
      VpcEndpointType: 'Gateway',
      ServiceName: serviceName(service!),
      RouteTableIds: tables.map(([name]) => ({ Ref: name })),
    },
  });
  return true;
}

function onlyVpc(template: Template): unknown {
  const vpcs = ofType(template, 'AWS::EC2::VPC');
  return vpcs.length === 1 ? { Ref: vpcs[0]![0] } : undefined;
}

function tablesIn(template: Template, vpc: unknown): [string, Resource][] {
  return ofType(template, 'AWS::EC2::RouteTable').filter(([, { Properties }]) => same(Properties?.VpcId, vpc));
}

function addInterfaceEndpoints(template: Template, words: Readonly<Record<string, string>>): boolean {
  const { service, vpc: name, dns } = words;
  const vpc = name === undefined ? onlyVpc(template) : idOf(template, name);
  if (dns !== undefined)
    Object.assign(propertiesOf(template, name!) ?? {}, { EnableDnsSupport: true, EnableDnsHostnames: true });
  const subnets = ofType(template, 'AWS::EC2::Subnet').filter(([, { Properties }]) => same(Properties?.VpcId, vpc));
  const [subnet] = subnets;
  if (vpc === undefined || subnet === undefined) return false;
  const group = endpointGroup(template, vpc, 443);
  for (const each of namesIn(service))
    add(template, `Endpoint${each}`, {
      Type: 'AWS::EC2::VPCEndpoint',
      Properties: {
        VpcId: vpc,
        VpcEndpointType: 'Interface',
        ServiceName: serviceName(each),
        PrivateDnsEnabled: true,
        SubnetIds: [{ Ref: subnet[0] }],
        SecurityGroupIds: [group],
      },
    });
  return true;
}

function routeThroughNat(template: Template, { subnets }: Readonly<Record<string, string>>): boolean {
  const names = namesIn(subnets);
  const vpc = template.Resources[names[0] ?? '']?.Properties?.VpcId;
  if (vpc === undefined || !names.every((name) => name in template.Resources)) return false;
  const attached = ofType(template, 'AWS::EC2::VPCGatewayAttachment').find(([, { Properties }]) =>
    same(Properties?.VpcId, vpc),
  )?.[1].Properties?.InternetGatewayId;
  let gateway = attached;
  if (gateway === undefined) {
    gateway = add(template, 'Gateway', { Type: 'AWS::EC2::InternetGateway' });
    add(template, 'Attachment', {
      Type: 'AWS::EC2::VPCGatewayAttachment',
      Properties: { VpcId: vpc, InternetGatewayId: gateway },
    });
  }
  const publicTable = add(template, 'PublicTable', { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: vpc } });
  const publicSubnet = add(template, 'PublicSubnet', {
    Type: 'AWS::EC2::Subnet',
    Properties: { VpcId: vpc, CidrBlock: '10.0.250.0/24' },
  });
  associate(template, publicSubnet, publicTable);
  addRoute(template, publicTable, { GatewayId: gateway });
  const address = add(template, 'Address', { Type: 'AWS::EC2::EIP', Properties: { Domain: 'vpc' } });
  const nat = add(template, 'Nat', {
    Type: 'AWS::EC2::NatGateway',
    Properties: { SubnetId: publicSubnet, AllocationId: { 'Fn::GetAtt': [address.Ref, 'AllocationId'] } },
  });
  for (const name of names) {
    for (const [id, { Properties }] of ofType(template, 'AWS::EC2::SubnetRouteTableAssociation'))
      if (namesResource(Properties?.SubnetId, name)) delete template.Resources[id];
    const table = add(template, `Table${name}`, { Type: 'AWS::EC2::RouteTable', Properties: { VpcId: vpc } });
    associate(template, { Ref: name }, table);
    addRoute(template, table, { NatGatewayId: nat });
  }
  return true;
}

/** The new subnets are in the zones of the old ones. */
function moveBehindNat(template: Template, { fns }: Readonly<Record<string, string>>): boolean {
  const configs = namesIn(fns).map(
    (name) => template.Resources[name]?.Properties?.VpcConfig as Record<string, unknown> | undefined,
  );
  const [first] = configs;
  if (!Array.isArray(first?.SubnetIds)) return false;
  const moved = (first.SubnetIds as { Ref?: string }[]).map(({ Ref: ref = '' }, index) =>
    add(template, `Private${ref}`, {
      Type: 'AWS::EC2::Subnet',
      Properties: { ...template.Resources[ref]?.Properties, CidrBlock: `10.0.${index + 240}.0/24` },
    }),
  );
  for (const config of configs) if (config !== undefined) config.SubnetIds = moved;
  return routeThroughNat(template, { subnets: moved.map(({ Ref: name }) => name).join(' and ') });
}

function associate(template: Template, subnet: unknown, table: unknown): void {
  add(template, 'Association', {
    Type: 'AWS::EC2::SubnetRouteTableAssociation',
    Properties: { SubnetId: subnet, RouteTableId: table },
  });
}

function addRoute(template: Template, table: unknown, target: Record<string, unknown>): void {
  add(template, 'Route', {
    Type: 'AWS::EC2::Route',
    Properties: { RouteTableId: table, DestinationCidrBlock: '0.0.0.0/0', ...target },
  });
}

function dependOn(template: Template, { added, resources }: Readonly<Record<string, string>>): boolean {
  const [names, owners] = [namesIn(added), namesIn(resources)];
  if (![...names, ...owners].every((name) => name in template.Resources)) return false;
  for (const owner of owners) {
    const resource = template.Resources[owner]!;
    resource.DependsOn = [...new Set([resource.DependsOn ?? [], names].flat())];
  }
  return true;
}

function addPolicy(template: Template, { policy, role }: Readonly<Record<string, string>>): boolean {
  const resource = template.Resources[role!];
  const properties = propertiesOf(template, role!);
  if (resource === undefined || properties === undefined) return false;
  const isRole = resource.Type === 'AWS::IAM::Role';
  const arn = { 'Fn::Sub': `arn:\${AWS::Partition}:iam::aws:policy/service-role/${policy}` };
  return push(properties, isRole ? 'ManagedPolicyArns' : 'Policies', isRole ? arn : policy);
}

function servesAllZones(template: Template, _: Readonly<Record<string, string>>, remedy: string): boolean {
  const [, nat = ''] = /AvailabilityZoneAddresses of (\w+)/.exec(remedy) ?? [];
  const properties = propertiesOf(template, nat);
  if (properties === undefined) return false;
  delete properties.AvailabilityZoneAddresses;
  return true;
}

function attachSubnets(template: Template, { subnets, attachment }: Readonly<Record<string, string>>): boolean {
  const properties = propertiesOf(template, attachment!);
  const names = namesIn(subnets);
  if (properties === undefined || !names.every((name) => name in template.Resources)) return false;
  return push(properties, 'SubnetIds', ...names.map((name) => ({ Ref: name })));
}

function routeBack(template: Template, { subnets, peering, tables }: Readonly<Record<string, string>>): boolean {
  const [names, owners] = [namesIn(subnets), namesIn(tables)];
  if (![...names, ...owners, peering!].every((name) => name in template.Resources)) return false;
  for (const table of owners)
    for (const name of names)
      add(template, `Back${table}`, {
        Type: 'AWS::EC2::Route',
        Properties: {
          RouteTableId: { Ref: table },
          DestinationCidrBlock: template.Resources[name]!.Properties?.CidrBlock,
          VpcPeeringConnectionId: { Ref: peering },
        },
      });
  return true;
}

function addMountTargets(template: Template, words: Readonly<Record<string, string>>): boolean {
  const { type, system, fns, subnet } = words;
  const others = ofType(template, type!);
  const fileSystem = system === undefined ? others[0]?.[1].Properties?.FileSystemId : { Ref: system };
  const functions = namesIn(fns).map(
    (name) => template.Resources[name]?.Properties?.VpcConfig as Record<string, unknown>,
  );
  const subnets = subnet === undefined ? functions.flatMap((config) => config?.SubnetIds ?? []) : [{ Ref: subnet }];
  if (fileSystem === undefined || subnets.length === 0 || (subnet !== undefined && !(subnet in template.Resources)))
    return false;
  const groups = others[0]?.[1].Properties?.SecurityGroups ?? [endpointGroup(template, onlyVpc(template), 2049)];
  for (const each of subnets) {
    const target = add(template, 'MountTarget', {
      Type: type!,
      Properties: { FileSystemId: fileSystem, SubnetId: each, SecurityGroups: groups },
    });
    dependOn(template, { added: target.Ref, resources: words.awaiting! });
  }
  return true;
}
