import type {
  DeployedAnswers,
  SaidBrokers,
  SaidCluster,
  SaidConfiguration,
  SaidDatabases,
  SaidEventSource,
  SaidInstance,
  SaidKafkaCluster,
  SaidManagedPolicy,
  SaidRole,
} from '../../src/account/deployed/deployed-answers.ts';
import type { SaidDeployedStack } from '../../src/account/deployed/describe-stacks.ts';
import type { DescribedNetwork } from '../../src/account/describe-network.ts';
import { defaultPort } from '../../src/aws/resource-types.ts';
import { inWords } from '../../src/language/in-words.ts';
import { Evaluator } from '../../src/template/evaluate/evaluator.ts';
import type { Value } from '../../src/template/evaluate/value.ts';
import { idsMentionedIn } from '../../src/template/mentions.ts';
import { isPlainMap, type Node } from '../../src/template/node.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import type { Resource } from '../../src/template/resource.ts';
import { Scenario } from '../../src/template/scenario/scenario.ts';

/** That a template says something which only a deployment would complete: no account can be made from it. */
export class NotLiteral extends Error {}

/** An account as it is after a template was deployed. */
export interface Account {
  readonly answers: DeployedAnswers;
  /** The template without code, and with what functions and roles hold as it is in the account. */
  readonly template: unknown;
  /** The same as it was written: with its transform. */
  readonly original: unknown;
  /** The values that it was deployed with. */
  readonly parameters: Readonly<Record<string, string>>;
  /** What resources of the account are called in the template, by their ids. */
  readonly names: ReadonlyMap<string, string>;
}

const region = 'eu-west-1';
const account = '111122223333';

/** Pseudo parameters of the deployment. */
export const deployedTo = { region, account, partition: 'aws' };

type Item = Readonly<Record<string, unknown>>;

/** Types whose names or ids are part of a host. */
const inLowerCase = /^AWS::(?:S3::Bucket|ApiGateway::RestApi|ApiGatewayV2::Api)$/;

const prefixes: Readonly<Record<string, string>> = {
  'AWS::EC2::VPC': 'vpc',
  'AWS::EC2::Subnet': 'subnet',
  'AWS::EC2::SecurityGroup': 'sg',
  'AWS::EC2::RouteTable': 'rtb',
  'AWS::EC2::NatGateway': 'nat',
  'AWS::EC2::InternetGateway': 'igw',
  'AWS::EC2::EgressOnlyInternetGateway': 'eigw',
  'AWS::EC2::NetworkAcl': 'acl',
  'AWS::EC2::VPCEndpoint': 'vpce',
  'AWS::EC2::Instance': 'i',
  'AWS::EC2::PrefixList': 'pl',
  'AWS::EC2::TransitGateway': 'tgw',
  'AWS::EC2::TransitGatewayAttachment': 'tgw-attach',
  'AWS::EC2::TransitGatewayVpcAttachment': 'tgw-attach',
  'AWS::EC2::VPCPeeringConnection': 'pcx',
  'AWS::EFS::FileSystem': 'fs',
  'AWS::EFS::AccessPoint': 'fsap',
  'AWS::EFS::MountTarget': 'fsmt',
};

/** Deploys a template in thought, and answers as AWS would. Throws `NotLiteral`. */
export function accountOf(written: unknown, given: Readonly<Record<string, string>>): Account {
  if (!isPlainMap(written)) throw new NotLiteral('no template');
  const { parameters, elsewhere } = valuesFor(written, given);
  const document = processed(written, parameters);
  const template = readTemplate(
    { path: 'template.yaml', value: { ...document, Resources: { ...elsewhere, ...(document.Resources as Item) } } },
    { parameters, pseudo: deployedTo },
  );
  const scenario = new Scenario([]);
  const evaluate = new Evaluator(template, scenario);
  const names = new Map<string, string>();
  const ids = new Map<string, string>();
  let made = 0;
  const makeId = (prefix: string, name: string) => {
    made += 1;
    const id = `${prefix}-${made.toString(16).padStart(8, '0')}`;
    names.set(id, name);
    return id;
  };
  // an account lists by id: in the order of their names here, as the template is compared
  const existing = [...template.resources.values()]
    .filter(({ condition }) => condition === undefined || evaluate.isTrue(condition))
    .sort((a, b) => Number(Object.hasOwn(elsewhere, b.id)) - Number(Object.hasOwn(elsewhere, a.id)));
  for (const { type, id, name } of existing)
    if (prefixes[type] !== undefined) ids.set(id, makeId(prefixes[type], name));

  /** The port of a database, by the defaults of AWS where none is written. */
  const portOf = ({ type, properties: given }: Resource): number => {
    const written = evaluate.text(given.get('Port'));
    if (written !== undefined) return Number(written);
    const engine = evaluate.text(given.get('Engine')) ?? '';
    if (type === 'AWS::RDS::DBCluster')
      return engine === 'aurora-postgresql' && evaluate.text(given.get('EngineMode')) === 'serverless' ? 5432 : 3306;
    const cluster = evaluate.value(given.get('DBClusterIdentifier'));
    if (cluster.kind === 'reference') return portOf(template.resources.get(cluster.id)!);
    return defaultPort(type, engine) ?? notLiteral('the port of a database');
  };

  const physical = ({ id, name, attribute }: Value & { kind: 'reference' }): string => {
    const type = template.resources.get(id)?.type ?? '';
    const own = ids.get(id);
    const isId =
      attribute === undefined ||
      /^(?:Id|FileSystemId|AccessPointId|VpcId|SubnetId|GroupId|RouteTableId|NatGatewayId|InternetGatewayId)$/.test(
        attribute,
      );
    if (own !== undefined && isId) return own;
    if (attribute !== undefined && addressOfDatabase(type, attribute))
      return /Port$/.test(attribute) ? String(portOf(template.resources.get(id)!)) : hostOf(name, type, attribute);
    if (type === 'AWS::EFS::AccessPoint' && attribute === 'Arn')
      return `arn:aws:elasticfilesystem:${region}:${account}:access-point/${own}`;
    if (type === 'AWS::EC2::VPC' && attribute === 'DefaultSecurityGroup') return defaultGroup(id);
    if (type === 'AWS::EC2::VPC' && attribute === 'CidrBlock')
      return literalText(template.resources.get(id)!.properties.get('CidrBlock'));
    if (/^AWS::(?:Elasticsearch|OpenSearchService)::Domain$/.test(type) && attribute === 'DomainEndpoint') {
      const isInVpc = template.resources.get(id)!.properties.get('VPCOptions').raw !== undefined;
      return `${isInVpc ? 'vpc' : 'search'}-${name.toLowerCase()}-abc123.${region}.es.amazonaws.com`;
    }
    // which address a NAT gateway has makes no difference
    if (type === 'AWS::EC2::EIP' && attribute === 'AllocationId') return 'eipalloc-0a1b2c3d';
    if (type === 'AWS::ApiGatewayV2::Api' && attribute === 'ApiEndpoint')
      return `https://${name.toLowerCase()}.execute-api.${region}.amazonaws.com`;
    if (type === 'AWS::AppSync::GraphQLApi' && attribute === 'GraphQLUrl')
      return `https://${name.toLowerCase()}.appsync-api.${region}.amazonaws.com/graphql`;
    if (attribute === undefined && type === 'AWS::Lambda::Alias') return aliasArn(template.resources.get(id)!);
    if (attribute === undefined && type === 'AWS::SQS::Queue')
      return `https://sqs.${region}.amazonaws.com/${account}/${name}`;
    const [, service = '', kind = ''] = type.toLowerCase().split('::');
    const arns: Readonly<Record<string, string>> = {
      'AWS::AmazonMQ::Broker': `arn:aws:mq:${region}:${account}:broker:${name}:b-0a1b`,
      'AWS::MSK::Cluster': `arn:aws:kafka:${region}:${account}:cluster/${name}/0a1b`,
      'AWS::MSK::ServerlessCluster': `arn:aws:kafka:${region}:${account}:cluster/${name}/0a1b`,
      'AWS::IAM::Role': `arn:aws:iam::${account}:role/${name}`,
      'AWS::IAM::ManagedPolicy': `arn:aws:iam::${account}:policy/${name}`,
      'AWS::Lambda::Function': `arn:aws:lambda:${region}:${account}:function:${name}`,
      'AWS::SQS::Queue': `arn:aws:sqs:${region}:${account}:${name}`,
      'AWS::S3::Bucket': `arn:aws:s3:::${name.toLowerCase()}`,
      'AWS::SNS::Topic': `arn:aws:sns:${region}:${account}:${name}`,
      'AWS::DynamoDB::Table': `arn:aws:dynamodb:${region}:${account}:table/${name}`,
    };
    const isArn =
      attribute === 'Arn' ||
      (attribute === undefined && /::(?:Topic|ManagedPolicy|(?:Serverless)?Cluster)$/.test(type));
    if (isArn) return arns[type] ?? `arn:aws:${service}:${region}:${account}:${kind}/${name}`;
    if (attribute === undefined || /^(?:Rest)?ApiId$/.test(attribute))
      return inLowerCase.test(type) ? name.toLowerCase().replace(/[^a-z0-9-]/g, '') : name;
    throw new NotLiteral(`${name}.${attribute}`);
  };
  const aliasArn = ({ properties: given }: Resource): string => {
    const fn = literalText(given.get('FunctionName')).split(':').at(-1);
    return `arn:aws:lambda:${region}:${account}:function:${fn}:${literalText(given.get('Name'))}`;
  };
  const ofValue = (value: Value): unknown => {
    switch (value.kind) {
      case 'known':
        return value.value;
      case 'reference':
        return physical(value);
      case 'text':
        return value.parts.map((part) => (typeof part === 'string' ? part : String(ofValue(part)))).join('');
      case 'list':
        return value.items.map(ofValue);
      case 'map':
        return Object.fromEntries(
          value.node.entries().flatMap(([key, node]) => {
            const each = literal(node);
            return each === undefined ? [] : [[key, each]];
          }),
        );
      case 'absent':
        return undefined;
      case 'unknown':
        throw new NotLiteral(inWords(value.because.because));
    }
  };
  const literal = (node: Node): unknown => ofValue(evaluate.value(node));
  const literalText = (node: Node): string => {
    const value = literal(node);
    if (value === undefined || typeof value === 'object') throw new NotLiteral('no text');
    return String(value);
  };
  const optional = (node: Node): string | undefined => {
    const value = literal(node);
    return value === undefined ? undefined : String(value);
  };
  const list = (node: Node): readonly unknown[] => [literal(node) ?? []].flat();
  const properties = (resource: Resource) => literal(resource.properties) as Item;
  const ofType = (type: string) => existing.filter((each) => each.type === type);

  const defaultGroups = new Map<string, string>();
  const defaultGroup = (vpc: string): string => {
    const name = `the default security group of ${template.resources.get(vpc)!.name}`;
    const id = defaultGroups.get(vpc) ?? makeId('sg', name);
    defaultGroups.set(vpc, id);
    return id;
  };
  const zones = new Map<string, string>();
  const zoneOf = (resource: Resource): string => {
    const node = ['AvailabilityZone', 'AvailabilityZoneId']
      .map((name) => resource.properties.get(name))
      .find(({ raw }) => raw !== undefined);
    const key = node === undefined ? resource.id : JSON.stringify(node.raw);
    const written = node === undefined ? undefined : evaluate.text(node);
    const zone = written ?? zones.get(key) ?? `${region}${'abcdefgh'[zones.size]}`;
    zones.set(key, zone);
    return zone;
  };

  const isOn = (value: unknown, fallback: boolean) => (value === undefined ? fallback : String(value) === 'true');
  /** What a subnet is called in the account: by its tag, else as the template calls it. */
  const nameTagOf = ({ name, properties: given }: Resource): string => {
    const tag = list(given.get('Tags')).find((each) => (each as Item).Key === 'Name') as Item | undefined;
    return String(tag?.Value ?? name);
  };

  const hasCustomResources = existing.some(({ type }) => /^Custom::|::CustomResource$/.test(type));
  const vpcs = ofType('AWS::EC2::VPC');
  const subnets = ofType('AWS::EC2::Subnet').map((resource) => ({
    SubnetId: ids.get(resource.id)!,
    VpcId: literalText(resource.properties.get('VpcId')),
    CidrBlock: optional(resource.properties.get('CidrBlock')),
    AvailabilityZone: zoneOf(resource),
    Ipv6Native: isOn(literal(resource.properties.get('Ipv6Native')), false),
    Tags: [{ Key: 'Name', Value: nameTagOf(resource) }],
    ...(resource.properties.get('Ipv6CidrBlock').raw !== undefined && {
      Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: '2600:1f18::/64', Ipv6CidrBlockState: { State: 'associated' } }],
    }),
  }));
  for (const { called, properties: given } of ofType('AWS::Lambda::Function')) {
    if (called !== undefined) throw new NotLiteral('it has no name of its own to be listed by');
    if (given.get('FunctionName').raw !== undefined && hasCustomResources)
      throw new NotLiteral('functions are called by their logical ids here, whatever name they are given');
  }
  for (const { VpcId } of subnets) if (!VpcId.startsWith('vpc-')) throw new NotLiteral('a VPC from elsewhere');
  // what is not written here would have to be put together by hand
  for (const type of [
    'AWS::EC2::SubnetCidrBlock',
    'AWS::EC2::VPNGatewayRoutePropagation',
    'AWS::EC2::RouteServerPropagation',
    // a route to one of an instance is told with the instance
    'AWS::EC2::NetworkInterface',
    'AWS::CloudFormation::Stack',
    'AWS::Synthetics::Canary',
    'AWS::Lambda::CapacityProvider',
    'AWS::SecretsManager::RotationSchedule',
  ])
    if (ofType(type).length > 0) throw new NotLiteral(type);

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
  const mainTables = vpcs.map(({ id, name }) => ({
    RouteTableId: makeId('rtb', `the main route table of ${name}`),
    VpcId: ids.get(id)!,
    Associations: [{ Main: true }],
    Routes: [],
  }));

  const rulesOf = (id: string, direction: 'Ingress' | 'Egress', written: unknown): readonly Item[] => {
    const side = direction === 'Ingress' ? 'Source' : 'Destination';
    const apart = ofType(`AWS::EC2::SecurityGroup${direction}`)
      .map(properties)
      .filter(({ GroupId }) => GroupId === id);
    if (direction === 'Egress' && apart.length > 0 && written === undefined)
      throw new NotLiteral('whether allow-all stays');
    if (Array.isArray(written) && written.length === 0 && direction === 'Egress')
      throw new NotLiteral('whether allow-all stays');
    if (direction === 'Egress' && written === undefined)
      return [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], Ipv6Ranges: [{ CidrIpv6: '::/0' }] }];
    return [...([written ?? []].flat() as Item[]), ...apart].map((rule) => ({
      IpProtocol: String(rule.IpProtocol),
      ...(rule.FromPort !== undefined && { FromPort: Number(rule.FromPort), ToPort: Number(rule.ToPort) }),
      ...(rule.CidrIp !== undefined && { IpRanges: [{ CidrIp: rule.CidrIp }] }),
      ...(rule.CidrIpv6 !== undefined && { Ipv6Ranges: [{ CidrIpv6: rule.CidrIpv6 }] }),
      ...(rule[`${side}SecurityGroupId`] !== undefined && {
        UserIdGroupPairs: [{ GroupId: rule[`${side}SecurityGroupId`] }],
      }),
      ...(rule[`${side}PrefixListId`] !== undefined && {
        PrefixListIds: [{ PrefixListId: rule[`${side}PrefixListId`] }],
      }),
      ...(rule.SourceSecurityGroupName !== undefined && { by: notLiteral('a group by its name') }),
    }));
  };
  const groups = ofType('AWS::EC2::SecurityGroup').map((resource) => {
    const id = ids.get(resource.id)!;
    return {
      GroupId: id,
      VpcId: literalText(resource.properties.get('VpcId')),
      IpPermissions: rulesOf(id, 'Ingress', literal(resource.properties.get('SecurityGroupIngress'))),
      IpPermissionsEgress: rulesOf(id, 'Egress', literal(resource.properties.get('SecurityGroupEgress'))),
    };
  });

  const allowAll = { Statement: [{ Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' }] };
  const endpoints = ofType('AWS::EC2::VPCEndpoint').map((resource) => {
    const { VpcEndpointType = 'Gateway', ...given } = properties(resource);
    const vpc = vpcs.find(({ id }) => ids.get(id) === given.VpcId);
    const isInterface = VpcEndpointType === 'Interface';
    const own = list(resource.properties.get('SecurityGroupIds')).map(String);
    if (vpc === undefined || given.ServiceName === undefined) throw new NotLiteral('an endpoint elsewhere');
    // one of which no group is written has the default group of its VPC
    const groups = isInterface && own.length === 0 ? [defaultGroup(vpc.id)] : own;
    return {
      VpcEndpointId: ids.get(resource.id)!,
      VpcEndpointType: String(VpcEndpointType),
      VpcId: String(given.VpcId),
      ServiceName: String(given.ServiceName),
      State: 'available',
      RouteTableIds: list(resource.properties.get('RouteTableIds')).map(String),
      SubnetIds: list(resource.properties.get('SubnetIds')).map(String),
      Groups: groups.map((GroupId) => ({ GroupId })),
      PrivateDnsEnabled: given.PrivateDnsEnabled === undefined ? false : String(given.PrivateDnsEnabled) === 'true',
      PolicyDocument:
        typeof given.PolicyDocument === 'string'
          ? given.PolicyDocument
          : JSON.stringify(given.PolicyDocument ?? allowAll),
    };
  });

  const aclOf = new Map(
    ofType('AWS::EC2::SubnetNetworkAclAssociation')
      .map(properties)
      .map((each) => [each.SubnetId, each.NetworkAclId]),
  );
  const entries = ofType('AWS::EC2::NetworkAclEntry').map(properties);
  const last = [true, false].map((Egress) => ({
    RuleNumber: 32767,
    Egress,
    RuleAction: 'deny',
    Protocol: '-1',
    CidrBlock: '0.0.0.0/0',
  }));
  const acls = [
    ...ofType('AWS::EC2::NetworkAcl').map(({ id, properties: given }) => ({
      NetworkAclId: ids.get(id)!,
      VpcId: literalText(given.get('VpcId')),
      Associations: subnets.filter(({ SubnetId }) => aclOf.get(SubnetId) === ids.get(id)),
      Entries: [
        ...entries
          .filter(({ NetworkAclId }) => NetworkAclId === ids.get(id))
          .map((each) => ({
            RuleNumber: Number(each.RuleNumber),
            Egress: String(each.Egress ?? false) === 'true',
            RuleAction: String(each.RuleAction),
            Protocol: String(each.Protocol),
            ...(each.CidrBlock !== undefined && { CidrBlock: String(each.CidrBlock) }),
            ...(each.Ipv6CidrBlock !== undefined && { Ipv6CidrBlock: String(each.Ipv6CidrBlock) }),
            ...(isPlainMap(each.PortRange) && {
              PortRange: { From: Number(each.PortRange.From), To: Number(each.PortRange.To) },
            }),
          })),
        ...last,
      ],
    })),
    ...vpcs.map((vpc) => ({
      NetworkAclId: makeId('acl', 'the default network ACL'),
      VpcId: ids.get(vpc.id)!,
      Associations: subnets.filter(({ VpcId, SubnetId }) => VpcId === ids.get(vpc.id) && !aclOf.has(SubnetId)),
      Entries: [
        ...[true, false].map((Egress) => ({
          RuleNumber: 100,
          Egress,
          RuleAction: 'allow',
          Protocol: '-1',
          CidrBlock: '0.0.0.0/0',
        })),
        ...last,
      ],
    })),
  ];
  const defaults = vpcs.map(({ id }) => ({
    GroupId: defaultGroup(id),
    GroupName: 'default',
    VpcId: ids.get(id)!,
    IpPermissions: [
      { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: defaultGroup(id) }] },
      ...rulesOf(defaultGroup(id), 'Ingress', undefined),
    ],
    IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  }));
  const rangesAddedTo = (vpc: string) =>
    ofType('AWS::EC2::VPCCidrBlock')
      .map(properties)
      .flatMap(({ VpcId, CidrBlock }) => (VpcId === vpc && CidrBlock !== undefined ? [String(CidrBlock)] : []));
  const transitAttachments = ['AWS::EC2::TransitGatewayAttachment', 'AWS::EC2::TransitGatewayVpcAttachment'].flatMap(
    (type) =>
      ofType(type).map((resource) => {
        const { TransitGatewayId, VpcId, SubnetIds, AddSubnetIds } = properties(resource);
        return {
          TransitGatewayAttachmentId: ids.get(resource.id)!,
          TransitGatewayId: String(TransitGatewayId),
          VpcId: String(VpcId),
          SubnetIds: [SubnetIds ?? [], AddSubnetIds ?? []].flat().map(String),
          State: 'available',
        };
      }),
  );
  const network: DescribedNetwork = {
    Vpcs: vpcs.map(({ id, properties: given }) => ({
      VpcId: ids.get(id)!,
      CidrBlock: optional(given.get('CidrBlock')),
      CidrBlockAssociationSet: [optional(given.get('CidrBlock')), ...rangesAddedTo(ids.get(id)!)].map((CidrBlock) => ({
        CidrBlock,
        CidrBlockState: { State: 'associated' },
      })),
      InstanceTenancy: optional(given.get('InstanceTenancy')) ?? 'default',
    })),
    VpcAttributes: vpcs.map(({ id, properties: given }) => ({
      VpcId: ids.get(id)!,
      EnableDnsSupport: { Value: isOn(literal(given.get('EnableDnsSupport')), true) },
      EnableDnsHostnames: { Value: isOn(literal(given.get('EnableDnsHostnames')), false) },
    })),
    Subnets: subnets,
    RouteTables: [...tables, ...mainTables],
    NatGateways: ofType('AWS::EC2::NatGateway').map((resource) => {
      const { SubnetId, ConnectivityType, AvailabilityMode, VpcId, AvailabilityZoneAddresses } = properties(resource);
      const zones = [AvailabilityZoneAddresses ?? []].flat() as Item[];
      return {
        NatGatewayId: ids.get(resource.id)!,
        SubnetId: SubnetId === undefined ? undefined : String(SubnetId),
        VpcId: String(VpcId ?? subnets.find((each) => each.SubnetId === SubnetId)?.VpcId),
        State: 'available',
        ConnectivityType: String(ConnectivityType ?? 'public'),
        ...(AvailabilityMode !== undefined && { AvailabilityMode: String(AvailabilityMode) }),
        ...(zones.length > 0 && {
          AutoProvisionZones: 'disabled',
          NatGatewayAddresses: zones.map((each) => ({
            AvailabilityZone: String(each.AvailabilityZone ?? notLiteral('a zone by its id')),
          })),
        }),
      };
    }),
    VpcEndpoints: endpoints,
    SecurityGroups: [...groups, ...defaults],
    NetworkAcls: acls,
    PrefixLists: ofType('AWS::EC2::PrefixList').map((resource) => ({
      PrefixListId: ids.get(resource.id)!,
      PrefixListName: literalText(resource.properties.get('PrefixListName')),
      Cidrs: list(resource.properties.get('Entries')).map((each) => String((each as Item).Cidr)),
    })),
  };

  const functions = ofType('AWS::Lambda::Function').map((resource): SaidConfiguration => {
    const {
      VpcConfig,
      Role,
      Runtime,
      Handler,
      Environment,
      Layers,
      FileSystemConfigs,
      DeadLetterConfig,
      CapacityProviderConfig,
    } = resource.properties.raw as Item;
    const given = (name: string, raw: unknown) =>
      raw === undefined ? undefined : literal(resource.properties.get(name));
    const config = given('VpcConfig', VpcConfig) as Item | undefined;
    const subnetIds = [config?.SubnetIds ?? []].flat().map(String);
    return {
      FunctionName: resource.name,
      FunctionArn: `arn:aws:lambda:${region}:${account}:function:${resource.name}`,
      Version: '$LATEST',
      Runtime: given('Runtime', Runtime) as string,
      Handler: given('Handler', Handler) as string,
      Role: given('Role', Role) as string,
      ...(config !== undefined && {
        VpcConfig: {
          VpcId: subnets.find(({ SubnetId }) => subnetIds.includes(SubnetId))?.VpcId ?? '',
          SubnetIds: subnetIds,
          SecurityGroupIds: [config.SecurityGroupIds ?? []].flat().map(String),
          Ipv6AllowedForDualStack: String(config.Ipv6AllowedForDualStack) === 'true',
        },
      }),
      Environment: inTexts(given('Environment', Environment)),
      Layers: (given('Layers', Layers) as string[] | undefined)?.map((Arn) => ({ Arn })),
      FileSystemConfigs: given('FileSystemConfigs', FileSystemConfigs) as SaidConfiguration['FileSystemConfigs'],
      DeadLetterConfig: given('DeadLetterConfig', DeadLetterConfig) as object | undefined,
      CapacityProviderConfig: given('CapacityProviderConfig', CapacityProviderConfig) as object | undefined,
    };
  });

  const eventSources = ofType('AWS::Lambda::EventSourceMapping').map((resource): SaidEventSource => {
    const { FunctionName, Enabled, ...given } = properties(resource);
    const name = String(FunctionName).split(':').at(-1);
    const State = String(Enabled) === 'false' ? 'Disabled' : 'Enabled';
    return {
      ...given,
      State,
      UUID: resource.name,
      FunctionArn: `arn:aws:lambda:${region}:${account}:function:${name}`,
    };
  });

  const mountTargets = ofType('AWS::EFS::MountTarget').map((resource) => {
    const { FileSystemId, SubnetId, SecurityGroups } = properties(resource);
    if (SecurityGroups === undefined) throw new NotLiteral('the default group of a mount target');
    return {
      MountTargetId: ids.get(resource.id)!,
      FileSystemId: String(FileSystemId),
      SubnetId: String(SubnetId),
      LifeCycleState: 'available',
      SecurityGroups: [SecurityGroups].flat().map(String),
    };
  });
  const fileSystems = {
    mountTargets,
    fileSystems: ofType('AWS::EFS::FileSystem').map((resource) => ({
      FileSystemId: ids.get(resource.id)!,
      AvailabilityZoneName: optional(resource.properties.get('AvailabilityZoneName')),
      NumberOfMountTargets: mountTargets.filter(({ FileSystemId }) => FileSystemId === ids.get(resource.id)).length,
    })),
    accessPoints: ofType('AWS::EFS::AccessPoint').map((resource) => ({
      AccessPointId: ids.get(resource.id)!,
      AccessPointArn: `arn:aws:elasticfilesystem:${region}:${account}:access-point/${ids.get(resource.id)}`,
      FileSystemId: literalText(resource.properties.get('FileSystemId')),
    })),
  };

  /** An environment as the account has it, but for addresses of databases and APIs, which it knows again. */
  const environmentOf = (node: Node): unknown => ({
    Variables: Object.fromEntries(
      node
        .get('Variables')
        .entries()
        .map(([name, each]) => {
          const isAddress = [...idsMentionedIn(each)].some((id) =>
            /^AWS::(?:RDS::DB(?:Instance|Cluster|Proxy)|ApiGateway(?:V2)?::\w*Api$|AppSync::\w*Api$)/.test(
              template.resources.get(id)?.type ?? '',
            ),
          );
          return [name, isAddress ? each.raw : literal(each)];
        }),
    ),
  });
  const isPublicByDefault = attached.some(({ InternetGatewayId }) => InternetGatewayId !== undefined);
  const defaultGroupsOf = (subnetIds: readonly unknown[]) => {
    const vpcId = subnets.find(({ SubnetId }) => subnetIds.includes(SubnetId))?.VpcId;
    const vpc = vpcs.find(({ id }) => ids.get(id) === vpcId);
    return vpc === undefined ? [] : [defaultGroup(vpc.id)];
  };
  const placeOf = (resource: Resource, groups: string) => {
    const given = properties(resource);
    const group = ofType('AWS::RDS::DBSubnetGroup').find(({ name }) => name === given.DBSubnetGroupName);
    const subnetIds = group === undefined ? [] : list(group.properties.get('SubnetIds'));
    return {
      given,
      Engine: String(given.Engine),
      VpcSecurityGroups: [given[groups] ?? defaultGroupsOf(subnetIds)]
        .flat()
        .map((each) => ({ VpcSecurityGroupId: String(each), Status: 'active' })),
      DBSubnetGroup: {
        DBSubnetGroupName: String(given.DBSubnetGroupName),
        Subnets: subnetIds.map((each) => ({ SubnetIdentifier: String(each) })),
      },
    };
  };
  const clusters = ofType('AWS::RDS::DBCluster').map((resource): SaidCluster => {
    const { given, DBSubnetGroup, ...placed } = placeOf(resource, 'VpcSecurityGroupIds');
    return {
      ...placed,
      DBClusterIdentifier: resource.name,
      EngineMode: String(given.EngineMode ?? 'provisioned'),
      DBClusterInstanceClass: given.DBClusterInstanceClass as string | undefined,
      DBSubnetGroup: DBSubnetGroup.DBSubnetGroupName,
      Endpoint: hostOf(resource.name, resource.type, 'Endpoint.Address'),
      ReaderEndpoint: hostOf(resource.name, resource.type, 'ReadEndpoint.Address'),
      Port: portOf(resource),
    };
  });
  const instances = ofType('AWS::RDS::DBInstance').map((resource): SaidInstance => {
    const { given, ...placed } = placeOf(resource, 'VPCSecurityGroups');
    // an instance of a cluster is where its cluster is
    const cluster = ofType('AWS::RDS::DBCluster').find(({ name }) => name === given.DBClusterIdentifier);
    return {
      ...placed,
      ...(cluster !== undefined && placeOf(cluster, 'VpcSecurityGroupIds')),
      DBInstanceIdentifier: resource.name,
      DBClusterIdentifier: cluster?.name,
      PubliclyAccessible: isOn(given.PubliclyAccessible, isPublicByDefault),
      Endpoint: { Address: hostOf(resource.name, resource.type, 'Endpoint.Address'), Port: portOf(resource) },
    };
  });
  const isHere = ({ VpcId }: { readonly VpcId: string }) => vpcs.some(({ id }) => ids.get(id) === VpcId);
  const hasBrokers = ['AWS::AmazonMQ::Broker', 'AWS::MSK::Cluster'].some((type) => ofType(type).length > 0);
  if (hasBrokers && !subnets.every(isHere)) throw new NotLiteral('a broker in a VPC from elsewhere');
  const brokers: SaidBrokers = {
    brokers: ofType('AWS::AmazonMQ::Broker').map((resource) => {
      const given = properties(resource);
      if (given.SubnetIds === undefined || given.SecurityGroups === undefined)
        throw new NotLiteral('the default network of a broker');
      return {
        BrokerArn: `arn:aws:mq:${region}:${account}:broker:${resource.name}:b-0a1b`,
        BrokerName: resource.name,
        EngineType: String(given.EngineType),
        PubliclyAccessible: isOn(given.PubliclyAccessible, false),
        SubnetIds: [given.SubnetIds].flat().map(String),
        SecurityGroups: [given.SecurityGroups].flat().map(String),
      };
    }),
    kafkaClusters: [
      ...ofType('AWS::MSK::Cluster').map((resource) => ({
        ClusterArn: `arn:aws:kafka:${region}:${account}:cluster/${resource.name}/0a1b`,
        ClusterName: resource.name,
        Provisioned: properties(resource) as SaidKafkaCluster['Provisioned'],
      })),
      ...ofType('AWS::MSK::ServerlessCluster').map((resource) => ({
        ClusterArn: `arn:aws:kafka:${region}:${account}:cluster/${resource.name}/0a1b`,
        ClusterName: resource.name,
        Serverless: {
          VpcConfigs: list(resource.properties.get('VpcConfigs')).map((each) => {
            const { SubnetIds, SecurityGroups } = each as Readonly<Record<string, string[]>>;
            return { SubnetIds, SecurityGroupIds: SecurityGroups };
          }),
        },
      })),
    ],
  };
  const placeOfProxy = ({ name, type, properties: given }: Resource) => ({
    Endpoint: hostOf(name, type, 'Endpoint'),
    VpcSecurityGroupIds: list(given.get('VpcSecurityGroupIds')).map(String),
    VpcSubnetIds: list(given.get('VpcSubnetIds')).map(String),
  });
  const databases: SaidDatabases = {
    instances,
    clusters,
    proxies: ofType('AWS::RDS::DBProxy').map((resource) => ({
      DBProxyName: resource.name,
      EngineFamily: optional(resource.properties.get('EngineFamily')),
      ...placeOfProxy(resource),
    })),
    proxyEndpoints: ofType('AWS::RDS::DBProxyEndpoint').map((resource) => ({
      DBProxyEndpointName: resource.name,
      DBProxyName: optional(resource.properties.get('DBProxyName')),
      ...placeOfProxy(resource),
    })),
    proxyTargets: ofType('AWS::RDS::DBProxyTargetGroup').flatMap(({ properties: given }) => {
      const DBProxyName = optional(given.get('DBProxyName'));
      const of = (property: string, Type: string) =>
        list(given.get(property)).map((each) => ({ DBProxyName, Type, RdsResourceId: String(each) }));
      return [...of('DBClusterIdentifiers', 'TRACKED_CLUSTER'), ...of('DBInstanceIdentifiers', 'RDS_INSTANCE')];
    }),
  };

  const standalone = [
    ...ofType('AWS::IAM::Policy').map(properties),
    ...ofType('AWS::IAM::RolePolicy').map((resource) => ({
      ...properties(resource),
      Roles: properties(resource).RoleName,
    })),
  ];
  const managed = ofType('AWS::IAM::ManagedPolicy');
  // policies are called by their logical ids here, whatever name they are given
  const policyArn = (arn: string) => {
    const named = managed.find((each) => arn.endsWith(`:policy/${properties(each).ManagedPolicyName}`));
    return named === undefined ? arn : `arn:aws:iam::${account}:policy/${named.name}`;
  };
  const roles = ofType('AWS::IAM::Role').map((resource): SaidRole => {
    const given = properties(resource);
    const isFor = (each: Item) => ([each.Roles ?? []].flat() as unknown[]).includes(resource.name);
    return {
      Arn: `arn:aws:iam::${account}:role/${resource.name}`,
      RoleName: resource.name,
      AssumeRolePolicyDocument: given.AssumeRolePolicyDocument,
      RolePolicyList: [
        ...([given.Policies ?? []].flat() as Item[]),
        ...standalone.filter(isFor),
      ] as SaidRole['RolePolicyList'],
      AttachedManagedPolicies: [
        ...[given.ManagedPolicyArns ?? []].flat().map(String),
        ...managed
          .filter((each) => isFor(properties(each)))
          .map(({ name }) => `arn:aws:iam::${account}:policy/${name}`),
      ].map((PolicyArn) => ({ PolicyArn })),
      ...(given.PermissionsBoundary !== undefined && {
        PermissionsBoundary: { PermissionsBoundaryArn: policyArn(String(given.PermissionsBoundary)) },
      }),
    };
  });
  const policies = managed.map(
    (resource): SaidManagedPolicy => ({
      Arn: `arn:aws:iam::${account}:policy/${resource.name}`,
      PolicyName: resource.name,
      PolicyVersionList: [{ IsDefaultVersion: true, Document: properties(resource).PolicyDocument }],
    }),
  );
  const [options] = ofType('AWS::EC2::VPCBlockPublicAccessOptions').map(properties);
  const publicAccess = {
    mode: String(options?.InternetGatewayBlockMode ?? 'off'),
    exclusions: ofType('AWS::EC2::VPCBlockPublicAccessExclusion').map((resource) => {
      const { VpcId, SubnetId, InternetGatewayExclusionMode } = properties(resource);
      const excluded = SubnetId === undefined ? `vpc/${VpcId}` : `subnet/${SubnetId}`;
      return {
        ExclusionId: resource.name,
        ResourceArn: `arn:aws:ec2:${region}:${account}:${excluded}`,
        InternetGatewayExclusionMode: String(InternetGatewayExclusionMode),
        State: 'create-complete',
      };
    }),
  };
  const own = withoutCode(document, (id, key) => {
    const resource = template.resources.get(id)!;
    const node = resource.properties.get(key);
    if (!existing.includes(resource)) return node.raw;
    return key === 'Environment' ? environmentOf(node) : literal(node);
  });
  const stack: SaidDeployedStack = {
    StackName: 'shop',
    StackId: `arn:aws:cloudformation:${region}:${account}:stack/shop/0a1b`,
    Parameters: Object.entries(parameters).map(([ParameterKey, ParameterValue]) => ({ ParameterKey, ParameterValue })),
    resources: existing
      .filter(({ id }) => !Object.hasOwn(elsewhere, id))
      .map(({ id, name, type }) => ({
        logicalId: id,
        physicalId:
          ids.get(id) ??
          (/^AWS::(?:IAM::ManagedPolicy|Lambda::Alias|ApiGateway::RestApi|ApiGatewayV2::Api)$/.test(type)
            ? physical({ kind: 'reference', id, logicalId: id, name, attribute: undefined, node: template.root })
            : name),
      })),
    template: JSON.stringify(own),
  };
  return {
    answers: {
      functions,
      roles,
      policies,
      eventSources,
      fileSystems,
      databases,
      brokers,
      routedTo: ofType('AWS::EC2::Instance').map((resource) => ({
        NetworkInterfaceId: `eni-of-${ids.get(resource.id)}`,
        SourceDestCheck: isOn(literal(resource.properties.get('SourceDestCheck')), true),
        Attachment: { InstanceId: ids.get(resource.id) },
      })),
      stacks: { stacks: [stack], exports: {}, parameterStore: {}, enis: [] },
      stacksOfApis: [],
      transitAttachments,
      network,
      unread: new Set(),
      publicAccess,
      region,
    },
    template: own,
    original: document === written ? own : withoutCode(written, (_, __, raw) => raw),
    parameters,
    names,
  };
}

/** Whether an attribute is an address or the port of a database that an account tells of. */
function addressOfDatabase(type: string, attribute: string): boolean {
  return (
    /^AWS::RDS::DB(?:Instance|Cluster|Proxy|ProxyEndpoint)$/.test(type) &&
    /^(?:Read)?Endpoint(?:\.\w+)?$/.test(attribute)
  );
}

/** The host name that RDS gives to a database. */
function hostOf(name: string, type: string, attribute: string): string {
  const kinds: Readonly<Record<string, string>> = {
    'AWS::RDS::DBInstance': '',
    'AWS::RDS::DBCluster': attribute.startsWith('Read') ? 'cluster-ro-' : 'cluster-',
    'AWS::RDS::DBProxy': 'proxy-',
    'AWS::RDS::DBProxyEndpoint': 'endpoint.proxy-',
  };
  return `${name.toLowerCase().replace(/[^a-z0-9-]/g, '-')}.${kinds[type]}abc123.${region}.rds.amazonaws.com`;
}

/** Variables are text in an account. */
function inTexts(environment: unknown): SaidConfiguration['Environment'] {
  if (!isPlainMap(environment) || !isPlainMap(environment.Variables)) return undefined;
  const variables = Object.entries(environment.Variables).map(([name, value]) => [name, String(value)]);
  return { Variables: Object.fromEntries(variables) };
}

function notLiteral(why: string): never {
  throw new NotLiteral(why);
}

/** The template as far as the account knows it: no code, and plain text where functions and roles hold references. */
function withoutCode(document: Item, literal: (id: string, key: string, raw: unknown) => unknown): unknown {
  const held: Readonly<Record<string, readonly string[]>> = {
    'AWS::Lambda::Function': ['Environment'],
    'AWS::Serverless::Function': [],
    'AWS::IAM::Role': ['Policies'],
    'AWS::IAM::Policy': ['PolicyDocument'],
    'AWS::IAM::RolePolicy': ['PolicyDocument'],
    'AWS::IAM::ManagedPolicy': ['PolicyDocument'],
  };
  // an account lists functions by name
  const entries = Object.entries(document.Resources as Readonly<Record<string, Item>>);
  const resources = entries
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, resource]) => {
      const keys = held[String(resource.Type)];
      if (keys === undefined || !isPlainMap(resource.Properties)) return [id, resource];
      const { Code: _, CodeUri: __, InlineCode: ___, ...given } = resource.Properties;
      const known = keys.filter((key) => key in given).map((key) => [key, literal(id, key, given[key])]);
      return [id, { ...resource, Properties: { ...given, ...Object.fromEntries(known) } }];
    });
  return { ...document, Resources: Object.fromEntries(resources) };
}

/** What a template is given: the values of its parameters, and what those name that is of no template. */
interface Values {
  readonly parameters: Readonly<Record<string, string>>;
  /** VPCs, subnets and security groups that parameters name, as resources. */
  readonly elsewhere: Item;
}

const vpcAccess = 'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole';

/** Values for all parameters: those that are given, defaults, and ids of a network that somebody made by hand. */
function valuesFor(document: Item, given: Readonly<Record<string, string>>): Values {
  const declared = Object.entries((document.Parameters ?? {}) as Readonly<Record<string, Item>>);
  const parameters: Record<string, string> = {
    ...Object.fromEntries(
      declared.flatMap(([name, { Default }]) => (Default === undefined ? [] : [[name, String(Default)]])),
    ),
    ...given,
  };
  const elsewhere: Record<string, Item> = {};
  let made = 0;
  const make = (Type: string, name: string, Properties: Item): string => {
    elsewhere[name] = { Type, Properties };
    // ids are given in this order
    made += 1;
    return `${prefixes[Type]}-${made.toString(16).padStart(8, '0')}`;
  };
  const all = declared.filter(([name]) => parameters[name] === undefined);
  const ofType = (type: string) =>
    all.filter(([, { Type }]) => new RegExp(`^(?:List<)?AWS::EC2::${type}::Id`).test(String(Type)));
  const isList = ({ Type }: Item) => /^List</.test(String(Type));
  const makeVpc = (name: string) => make('AWS::EC2::VPC', name, { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true });
  for (const [name] of ofType('VPC')) parameters[name] = makeVpc(name);
  const inVpc = () => {
    const [given] = ofType('VPC');
    if (given === undefined && elsewhere.AnotherVpc === undefined) makeVpc('AnotherVpc');
    return { Ref: given?.[0] ?? 'AnotherVpc' };
  };
  let subnets = 0;
  for (const [name, parameter] of ofType('Subnet'))
    parameters[name] = (isList(parameter) ? [`${name}First`, `${name}Second`] : [name])
      .map((each) => {
        subnets += 1;
        const AvailabilityZone = `${region}${'abc'[subnets % 3]}`;
        return make('AWS::EC2::Subnet', each, {
          VpcId: inVpc(),
          CidrBlock: `10.0.${200 + subnets}.0/24`,
          Ipv6CidrBlock: '2600:1f18::/64',
          AvailabilityZone,
        });
      })
      .join(',');
  for (const [name] of all.filter(([each]) => each.endsWith('RoleArn'))) {
    elsewhere[name] = { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: [vpcAccess] } };
    parameters[name] = `arn:aws:iam::${account}:role/${name}`;
  }
  const { parameters: read } = readTemplate({ path: '', value: document }, { parameters, pseudo: deployedTo });
  for (const [name] of all) {
    const [value = read.get(name)?.classes[1]] = read.get(name)?.classes ?? [];
    if (parameters[name] === undefined && value !== undefined) parameters[name] = value;
  }
  for (const [name] of ofType('SecurityGroup'))
    parameters[name] = make('AWS::EC2::SecurityGroup', name, { VpcId: inVpc(), GroupDescription: 'another' });
  return { parameters, elsewhere };
}

/** A template as CloudFormation has it after the transforms that are known here. Throws `NotLiteral`. */
function processed(document: Item, parameters: Readonly<Record<string, string>>): Item {
  const template = readTemplate({ path: 'template.yaml', value: document }, { parameters, pseudo: deployedTo });
  if (template.mayHoldMore.length > 0) throw new NotLiteral('it has macros');
  const { Transform, Globals: _, ...rest } = document;
  if (Transform === undefined && !template.isSam) return document;
  if (JSON.stringify(Transform).includes('SecretsManager')) throw new NotLiteral('a nested stack that AWS writes');
  const entries = [...template.resources.values()].flatMap(({ logicalId, type, node }) => {
    const Type = Object.hasOwn(afterSam, type) ? afterSam[type] : type;
    return Type === undefined ? [] : [[logicalId, { ...(plain(node) as Item), Type }]];
  });
  return { ...rest, Resources: Object.fromEntries(entries) };
}

/** What SAM makes of its own types; nothing of a connector, which becomes policies. */
const afterSam: Readonly<Record<string, string | undefined>> = {
  'AWS::Serverless::Function': 'AWS::Lambda::Function',
  'AWS::Serverless::CapacityProvider': 'AWS::Lambda::CapacityProvider',
  'AWS::Serverless::LayerVersion': 'AWS::Lambda::LayerVersion',
  'AWS::Serverless::SimpleTable': 'AWS::DynamoDB::Table',
  'AWS::Serverless::StateMachine': 'AWS::StepFunctions::StateMachine',
  'AWS::Serverless::Api': 'AWS::ApiGateway::RestApi',
  'AWS::Serverless::HttpApi': 'AWS::ApiGatewayV2::Api',
  'AWS::Serverless::Connector': undefined,
};

/** A piece of a template with all that follows from other pieces, as it would be written. */
function plain(node: Node): unknown {
  if (node.isList) return node.items().map(plain);
  return node.isMap ? Object.fromEntries(node.entries().map(([key, each]) => [key, plain(each)])) : node.raw;
}

/** Values with which a template may be deployed: the first that each parameter can have, then others that its conditions tell apart. */
export function deploymentsOf(
  document: unknown,
  given: Readonly<Record<string, string>>,
): readonly Readonly<Record<string, string>>[] {
  const { parameters } = readTemplate({ path: '', value: document }, { parameters: given, pseudo: deployedTo });
  const others = [...parameters.values()].flatMap(({ name, type, classes }) =>
    classes.slice(1).flatMap((value) => {
      const text = value ?? (type === 'String' ? 'another' : undefined);
      return text === undefined ? [] : [{ ...given, [name]: text }];
    }),
  );
  return [given, ...others];
}
