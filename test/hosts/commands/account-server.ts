import type { DeployedAnswers } from '../../../src/account/deployed/deployed-answers.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { accountOf } from '../../account/account-of-template.ts';
import type { Answer, Asked } from './aws-server.ts';

type Item = Readonly<Record<string, unknown>>;

/** How EC2 calls lists in its XML. */
const names: Readonly<Record<string, string>> = {
  Tags: 'tagSet',
  Associations: 'associationSet',
  Routes: 'routeSet',
  UserIdGroupPairs: 'groups',
  Groups: 'groupSet',
  SubnetIds: 'subnetIdSet',
  RouteTableIds: 'routeTableIdSet',
  Entries: 'entrySet',
  NatGatewayAddresses: 'natGatewayAddressSet',
};

/** As EC2 writes it: names begin in lower case, and lists have items. */
export function ec2Xml(value: unknown): string {
  if (Array.isArray(value)) return value.map((each) => `<item>${ec2Xml(each)}</item>`).join('');
  if (typeof value !== 'object' || value === null) return escaped(String(value));
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => {
      const name = names[key] ?? key[0]!.toLowerCase() + key.slice(1);
      return `<${name}>${ec2Xml(each)}</${name}>`;
    })
    .join('');
}

/** As Amazon MQ and MSK write the names in their JSON. */
function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key[0]!.toLowerCase() + key.slice(1), camel(each)]),
  );
}

/** What RDS calls the elements of lists; `member` of others. */
const elements: Readonly<Record<string, string>> = {
  DBInstances: 'DBInstance',
  DBClusters: 'DBCluster',
  VpcSecurityGroups: 'VpcSecurityGroupMembership',
  Subnets: 'Subnet',
};

function rdsXml(value: unknown, element = 'member'): string {
  if (Array.isArray(value)) return value.map((each) => `<${element}>${rdsXml(each)}</${element}>`).join('');
  if (typeof value !== 'object' || value === null) return escaped(String(value));
  return Object.entries(value)
    .filter(([, each]) => each !== undefined)
    .map(([key, each]) => `<${key}>${rdsXml(each, elements[key])}</${key}>`)
    .join('');
}

/** A page of a list as RDS writes it, one item to a page. */
function pageOf(list: string, all: readonly object[], input: Asked['input']): Answer {
  const from = Number(input.Marker ?? 0);
  const Marker = from + 1 < all.length ? String(from + 1) : undefined;
  return { xml: rdsXml({ [list]: all.slice(from, from + 1), Marker }) };
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const lists: Readonly<Record<string, readonly [list: string, element: string]>> = {
  DescribeVpcs: ['Vpcs', 'vpcSet'],
  DescribeSubnets: ['Subnets', 'subnetSet'],
  DescribeRouteTables: ['RouteTables', 'routeTableSet'],
  DescribeNatGateways: ['NatGateways', 'natGatewaySet'],
  DescribeVpcEndpoints: ['VpcEndpoints', 'vpcEndpointSet'],
  DescribeSecurityGroups: ['SecurityGroups', 'securityGroupInfo'],
  DescribeNetworkAcls: ['NetworkAcls', 'networkAclSet'],
  DescribeTransitGatewayVpcAttachments: ['transitAttachments', 'transitGatewayVpcAttachments'],
};

/** The filters that are asked with, and what they look at. */
const filters: Readonly<Record<string, string>> = { 'vpc-id': 'VpcId', 'subnet-id': 'SubnetId', 'group-id': 'GroupId' };

const perPage = 2;

/** The resources of stacks: logical id, type and physical id of each. */
export type Stacks = Readonly<Record<string, readonly (readonly [id: string, type: string, physical: string])[]>>;

/** Answers as AWS would of an account, two items to a page. */
export function answersOf(account: DeployedAnswers, stacks: Stacks = {}): (asked: Asked) => Answer {
  const { network, functions, roles, policies, eventSources, fileSystems, databases, brokers, publicAccess } = account;
  const stackOf = (name: string | undefined) =>
    [...account.stacks.stacks, ...account.stacksOfApis].find(
      ({ StackName, StackId }) => StackName === name || StackId === name,
    );
  const roleOf = (name: string | undefined) => roles.find(({ RoleName }) => RoleName === name);
  const policyOf = (arn: string | undefined) => policies.find(({ Arn }) => Arn === arn);
  const gone: Answer = { error: 'NotFoundException', message: 'as it is gone', status: 404 };
  const noSuch: Answer = { error: 'NoSuchEntity', message: 'no such entity', status: 404 };
  const encoded = (document: unknown) => escaped(encodeURIComponent(JSON.stringify(document ?? {})));
  const members = (texts: readonly string[]) => texts.map((text) => `<member>${text}</member>`).join('');
  return ({ action, input }) => {
    const list = lists[action];
    if (list !== undefined) {
      const [key, element] = list;
      const wanted = Object.entries(input).flatMap(([name, value]) =>
        /^Filter\.1\.Value\.\d+$/.test(name) ? [value] : [],
      );
      const filter = filters[input['Filter.1.Name'] ?? ''] ?? 'VpcId';
      const all = (
        (
          {
            ...network,
            transitAttachments: account.transitAttachments.map(({ SubnetIds, ...each }) => ({
              ...each,
              subnetIds: SubnetIds,
            })),
          } as unknown as Readonly<Record<string, readonly Item[]>>
        )[key] ?? []
      ).filter((item) => wanted.length === 0 || wanted.includes(String(item[filter])));
      const from = Number(input.NextToken ?? 0);
      const next = from + perPage < all.length ? `<nextToken>${from + perPage}</nextToken>` : '';
      return { xml: `<${element}>${ec2Xml(all.slice(from, from + perPage))}</${element}>${next}` };
    }
    switch (action) {
      case 'DescribeVpcAttribute': {
        const name = input.Attribute === 'enableDnsSupport' ? 'EnableDnsSupport' : 'EnableDnsHostnames';
        const said = network.VpcAttributes.find((each) => each.VpcId === input.VpcId && each[name] !== undefined);
        return { xml: `<vpcId>${input.VpcId}</vpcId><${input.Attribute}>${ec2Xml(said?.[name])}</${input.Attribute}>` };
      }
      case 'DescribeManagedPrefixLists':
        if (input['Filter.1.Value.1'] === 'AWS') return { xml: '<prefixListSet></prefixListSet>' };
        return {
          xml: '<prefixListSet><item><prefixListId>pl-0a</prefixListId><prefixListName>own</prefixListName><ownerId>111122223333</ownerId></item></prefixListSet>',
        };
      case 'GetManagedPrefixListEntries':
        return { xml: '<entrySet><item><cidr>10.9.0.0/16</cidr></item></entrySet>' };
      case 'DescribeVpcBlockPublicAccessOptions':
        return {
          xml: `<vpcBlockPublicAccessOptions><internetGatewayBlockMode>${publicAccess?.mode ?? 'off'}</internetGatewayBlockMode></vpcBlockPublicAccessOptions>`,
        };
      case 'DescribeVpcBlockPublicAccessExclusions':
        return {
          xml: `<vpcBlockPublicAccessExclusionSet>${ec2Xml(publicAccess?.exclusions)}</vpcBlockPublicAccessExclusionSet>`,
        };
      case 'ListStackResources': {
        const ofApis = account.stacksOfApis.find(({ StackId }) => StackId === input.StackName)?.resources;
        const all = stacks[input.StackName ?? ''] ?? ofApis?.map((each) => [each.logicalId, 'x', each.physicalId]);
        if (all === undefined)
          return { error: 'ValidationError', message: `Stack with id ${input.StackName} does not exist` };
        const from = Number(input.NextToken ?? 0);
        const next = from + perPage < all.length ? `<NextToken>${from + perPage}</NextToken>` : '';
        const shown = all
          .slice(from, from + perPage)
          .map(
            ([id, type, physical]) =>
              `<member><LogicalResourceId>${id}</LogicalResourceId><ResourceType>${type}</ResourceType><PhysicalResourceId>${physical}</PhysicalResourceId><ResourceStatus>CREATE_COMPLETE</ResourceStatus></member>`,
          );
        return { xml: `<StackResourceSummaries>${shown.join('')}</StackResourceSummaries>${next}` };
      }
      case 'DescribeStackResources': {
        const id = input.PhysicalResourceId;
        const stack = account.stacksOfApis.find(({ resources }) =>
          resources.some(({ physicalId }) => physicalId === id),
        );
        if (stack === undefined) return { error: 'ValidationError', message: `Stack for ${id} does not exist` };
        const all = stack.resources.map(({ physicalId: PhysicalResourceId }) => ({
          PhysicalResourceId,
          StackId: stack.StackId,
        }));
        return {
          xml: `<StackResources>${all.map((each) => `<member>${rdsXml(each)}</member>`).join('')}</StackResources>`,
        };
      }
      case 'DescribeStacks': {
        const stack = stackOf(input.StackName);
        if (stack === undefined)
          return { error: 'ValidationError', message: `Stack ${input.StackName} does not exist` };
        const parameters = (stack.Parameters ?? []).map((each) => `<member>${rdsXml(each)}</member>`).join('');
        return {
          xml: `<Stacks><member><StackName>${stack.StackName}</StackName><StackId>${stack.StackId}</StackId><StackStatus>${stack.StackStatus ?? 'CREATE_COMPLETE'}</StackStatus><Parameters>${parameters}</Parameters></member></Stacks>`,
        };
      }
      case 'GetTemplate': {
        const { template } = stackOf(input.StackName)!;
        const text = typeof template === 'string' ? template : JSON.stringify(template);
        return { xml: `<TemplateBody>${escaped(text)}</TemplateBody>` };
      }
      case 'ListExports':
        return {
          xml: `<Exports>${rdsXml(Object.entries(account.stacks.exports).map(([Name, Value]) => ({ Name, Value })))}</Exports>`,
        };
      case 'GetParameters':
        return { json: { Parameters: [] } };
      case 'DescribeNetworkInterfaces': {
        const all = input['Filter.1.Name'] === 'network-interface-id' ? account.routedTo : (account.stacks.enis ?? []);
        const from = Number(input.NextToken ?? 0);
        const next = from + 1 < all.length ? `<nextToken>${from + 1}</nextToken>` : '';
        return { xml: `<networkInterfaceSet>${ec2Xml(all.slice(from, from + 1))}</networkInterfaceSet>${next}` };
      }
      case 'GetFunctionConfiguration': {
        const fn = functions.find(
          (each) => each.FunctionName === input.FunctionName || each.FunctionArn === input.FunctionName,
        );
        return fn === undefined
          ? { error: 'ResourceNotFoundException', message: 'Function not found', status: 404 }
          : { json: fn };
      }
      case 'ListFunctions': {
        const from = Number(input.Marker ?? 0);
        const next = from + perPage < functions.length && { NextMarker: String(from + perPage) };
        return { json: { Functions: functions.slice(from, from + perPage), ...next } };
      }
      case 'ListEventSourceMappings':
        return { json: { EventSourceMappings: eventSources } };
      case 'DescribeAccessPoints': {
        const AccessPoints = fileSystems.accessPoints.filter((each) => each.AccessPointId === input.AccessPointId);
        return AccessPoints.length === 0
          ? { error: 'AccessPointNotFound', message: `no access point ${input.AccessPointId}`, status: 404 }
          : { json: { AccessPoints } };
      }
      case 'DescribeFileSystems':
        return {
          json: { FileSystems: fileSystems.fileSystems.filter((each) => each.FileSystemId === input.FileSystemId) },
        };
      case 'DescribeMountTargets': {
        const all = fileSystems.mountTargets.filter((each) => each.FileSystemId === input.FileSystemId);
        const from = Number(input.Marker ?? 0);
        const MountTargets = all.slice(from, from + 1).map(({ SecurityGroups: _, ...each }) => each);
        return { json: { MountTargets, ...(from + 1 < all.length && { NextMarker: String(from + 1) }) } };
      }
      case 'DescribeMountTargetSecurityGroups': {
        const target = fileSystems.mountTargets.find((each) => each.MountTargetId === input.MountTargetId);
        return { json: { SecurityGroups: target?.SecurityGroups ?? [] } };
      }
      case 'DescribeBroker': {
        const broker = brokers.brokers.find(({ BrokerArn }) => BrokerArn?.endsWith(`:${input.BrokerId}`));
        return broker === undefined ? gone : { json: camel(broker) };
      }
      case 'DescribeClusterV2': {
        const ClusterInfo = brokers.kafkaClusters.find(({ ClusterArn }) => ClusterArn === input.ClusterArn);
        return ClusterInfo === undefined ? gone : { json: camel({ ClusterInfo }) };
      }
      case 'DescribeDBInstances':
        return pageOf('DBInstances', databases.instances, input);
      case 'DescribeDBClusters':
        return pageOf('DBClusters', databases.clusters, input);
      case 'DescribeDBProxies':
        return pageOf('DBProxies', databases.proxies, input);
      case 'DescribeDBProxyEndpoints':
        return pageOf('DBProxyEndpoints', databases.proxyEndpoints, input);
      case 'DescribeDBProxyTargets':
        return pageOf(
          'Targets',
          databases.proxyTargets.filter(({ DBProxyName }) => DBProxyName === input.DBProxyName),
          input,
        );
      case 'GetRole': {
        const role = roleOf(input.RoleName);
        if (role === undefined) return noSuch;
        const boundary = role.PermissionsBoundary?.PermissionsBoundaryArn;
        return {
          xml:
            `<Role><RoleName>${role.RoleName}</RoleName><Arn>${role.Arn}</Arn>` +
            `<AssumeRolePolicyDocument>${encoded(role.AssumeRolePolicyDocument)}</AssumeRolePolicyDocument>` +
            (boundary === undefined
              ? ''
              : `<PermissionsBoundary><PermissionsBoundaryArn>${boundary}</PermissionsBoundaryArn></PermissionsBoundary>`) +
            '</Role>',
        };
      }
      case 'ListRolePolicies': {
        const all = (roleOf(input.RoleName)?.RolePolicyList ?? []).map(({ PolicyName }) => PolicyName ?? '');
        const from = Number(input.Marker ?? 0);
        const more = from + 1 < all.length;
        return {
          xml: `<PolicyNames>${members(all.slice(from, from + 1))}</PolicyNames><IsTruncated>${more}</IsTruncated>${more ? `<Marker>${from + 1}</Marker>` : ''}`,
        };
      }
      case 'GetRolePolicy': {
        const policy = roleOf(input.RoleName)?.RolePolicyList?.find(
          ({ PolicyName }) => PolicyName === input.PolicyName,
        );
        return {
          xml: `<RoleName>${input.RoleName}</RoleName><PolicyName>${input.PolicyName}</PolicyName><PolicyDocument>${encoded(policy?.PolicyDocument)}</PolicyDocument>`,
        };
      }
      case 'ListAttachedRolePolicies': {
        const all = (roleOf(input.RoleName)?.AttachedManagedPolicies ?? []).map(
          ({ PolicyArn }) => `<PolicyArn>${PolicyArn}</PolicyArn>`,
        );
        return { xml: `<AttachedPolicies>${members(all)}</AttachedPolicies><IsTruncated>false</IsTruncated>` };
      }
      case 'GetPolicy': {
        const policy = policyOf(input.PolicyArn);
        if (policy === undefined) return noSuch;
        return {
          xml: `<Policy><PolicyName>${policy.PolicyName}</PolicyName><Arn>${policy.Arn}</Arn><DefaultVersionId>v1</DefaultVersionId></Policy>`,
        };
      }
      case 'GetPolicyVersion': {
        const document = policyOf(input.PolicyArn)?.PolicyVersionList?.[0]?.Document;
        return {
          xml: `<PolicyVersion><Document>${encoded(document)}</Document><VersionId>v1</VersionId></PolicyVersion>`,
        };
      }
      default:
        return { error: 'UnknownOperation', message: action };
    }
  };
}

/** Resources of a VPC with two subnets and an endpoint for SQS whose group does not allow the VPC in. */
export const closedNetwork = `  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }
  SubnetA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  SubnetB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b } }
  EndpointGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: endpoint
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.9.0.0/16 }]
  QueueEndpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcEndpointType: Interface
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.eu-west-1.sqs
      SubnetIds: [!Ref SubnetA]
      SecurityGroupIds: [!Ref EndpointGroup]
      PrivateDnsEnabled: true
`;

/** A function in the network above, with further properties, a line each. */
export function functionInVpc(name: string, ...more: readonly string[]): string {
  const network = 'VpcConfig: { SubnetIds: [!Ref SubnetA, !Ref SubnetB], SecurityGroupIds: [!Ref Group] }';
  const properties = ['Runtime: nodejs22.x', 'Handler: index.handler', 'Role: !GetAtt Role.Arn', network, ...more];
  return `  ${name}:
    Type: AWS::Lambda::Function
    Properties:
${properties.map((line) => `      ${line}\n`).join('')}`;
}

/** An account made from a template, and the ids that it gives to what has a name there. */
export function deployed(template: string, parameters: Readonly<Record<string, string>> = {}) {
  const { answers, names } = accountOf(parse('template.yaml', template).value, parameters);
  return { account: answers, idOf: (name: string) => [...names].find(([, each]) => each === name)![0] };
}
