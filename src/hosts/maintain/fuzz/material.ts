import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from '../../../syntax/parse.ts';
import { isTemplate } from '../../../template/read-template.ts';
import { packageRoot } from '../../cli/files/package-root.ts';

const fixtures = join(packageRoot(), 'templates-fixtures');

/** A file that mutations start from: its text, and what that reads as. */
export interface Seed {
  readonly name: string;
  readonly text: string;
  readonly value: unknown;
}

const all: readonly Seed[] = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ya?ml|json)$/.test(name))
  .sort()
  .map((name) => {
    const text = readFileSync(join(fixtures, name), 'utf8');
    return { name: name.replaceAll('\\', '/'), text, value: parse(name, text).value };
  });

/** The fixtures that are templates. */
export const templates: readonly Seed[] = all.filter(({ value }) => isTemplate(value));

const inWorkspaces = all.filter(({ name }) => name.startsWith('workspaces/'));

/** Folders of templates that belong together, with their configs and files of values. */
export const workspaces: readonly (readonly Seed[])[] = [...new Set(inWorkspaces.map(({ name }) => dirname(name)))].map(
  (folder) =>
    inWorkspaces
      .filter(({ name }) => dirname(name) === folder)
      .map((file) => ({ ...file, name: file.name.slice(folder.length + 1) })),
);

/** A config that has all there is in one. */
export const config: unknown = {
  $schema: 'https://json.schemastore.org/x',
  root: true,
  extends: ['strict', './other.json'],
  plugins: [],
  rules: { 'subnet-too-small': 'warning', 'eni-budget': ['error', { perVpc: 10 }], 'grouping/*': 'off' },
  parameters: { Stage: 'prod', Zones: ['a', 'b'] },
  region: 'eu-west-1',
  account: '111122223333',
  partition: 'aws',
  overrides: [{ files: ['*.yaml', '{a,b}/**/*.json'], rules: { 'unrestricted-egress': 'off' }, parameters: { A: 1 } }],
  ignorePatterns: ['!node_modules', 'gen/**'],
  stacks: {
    a: {
      template: 'a.yaml',
      stackName: 'main',
      shared: true,
      region: 'eu-west-1',
      parameters: {},
      parameterFiles: { test: 'values.json', live: 'values.json' },
    },
    b: { template: 'b.yaml', parameterFiles: 'values.json' },
  },
  networks: ['network.json'],
  reportUnusedSuppressions: true,
};

/** A config that it extends. */
export const extended: unknown = {
  extends: 'all',
  rules: { 'unrestricted-egress': ['warning', {}] },
  parameters: { Stage: 'test' },
  overrides: [{ files: '*.json', rules: { 'subnet-too-small': 'off' } }],
};

/** Files of parameter values, of each form. */
export const values: readonly unknown[] = [
  { Stage: 'prod', Zones: 'a,b' },
  { Parameters: { Stage: 'prod', Vpc: 'vpc-1', Number: 1, On: true } },
  [
    { ParameterKey: 'Stage', ParameterValue: 'prod' },
    { ParameterKey: 'Vpc', ParameterValue: 'vpc-1' },
  ],
];

/** The manifest of a CDK app. */
export const manifest: unknown = {
  version: '36.0.0',
  artifacts: {
    Net: {
      type: 'aws:cloudformation:stack',
      environment: 'aws://111122223333/eu-west-1',
      properties: { templateFile: 'a.yaml', stackName: 'net' },
    },
    App: {
      type: 'aws:cloudformation:stack',
      environment: 'aws://unknown-account/unknown-region',
      properties: { templateFile: 'b.yaml' },
      dependencies: ['Net'],
    },
  },
};

/** A change set as the AWS CLI saves it. */
export const changeSet: unknown = {
  Changes: [
    {
      Type: 'Resource',
      ResourceChange: {
        Action: 'Modify',
        LogicalResourceId: 'Fn',
        ResourceType: 'AWS::Lambda::Function',
        Replacement: 'Conditional',
        Details: [{ Target: { Attribute: 'Properties', Name: 'VpcConfig', RequiresRecreation: 'Always' } }],
      },
    },
    { Type: 'Resource', ResourceChange: { Action: 'Remove', LogicalResourceId: 'Role' } },
  ],
};

/** The description of a network. */
export const network: unknown = {
  version: 1,
  region: 'eu-west-1',
  account: '111122223333',
  vpcs: [
    {
      id: 'vpc-1',
      name: 'main',
      cidrs: ['10.0.0.0/16'],
      dnsSupport: true,
      dnsHostnames: true,
      tenancy: 'default',
      subnets: [
        {
          id: 'subnet-1',
          name: 'a',
          cidr: '10.0.0.0/24',
          zone: 'eu-west-1a',
          routeTable: 'rtb-1',
          networkAcl: 'acl-1',
        },
        { id: 'subnet-2', cidr: '10.0.1.0/24', ipv6Cidr: '2001:db8::/64', routeTable: 'rtb-1' },
      ],
      routeTables: [{ id: 'rtb-1', main: true, routes: [{ to: '0.0.0.0/0', via: 'nat-1' }] }],
      natGateways: [{ id: 'nat-1', subnet: 'subnet-2', connectivity: 'public' }],
      endpoints: [
        {
          id: 'vpce-1',
          service: 'com.amazonaws.eu-west-1.sqs',
          type: 'Interface',
          subnets: ['subnet-1'],
          groups: ['sg-1'],
        },
      ],
      securityGroups: [
        { id: 'sg-1', ingress: [{ protocol: 'tcp', fromPort: 443, toPort: 443, peer: '10.0.0.0/16' }], egress: [] },
      ],
    },
  ],
};

/** What the AWS CLI prints, by the operation. */
export const saved = {
  'describe-network-interfaces': {
    NetworkInterfaces: [
      {
        NetworkInterfaceId: 'eni-0a1b2c3d',
        InterfaceType: 'lambda',
        Description: 'AWS Lambda VPC ENI-orders-1b2c3d4e',
        Groups: [{ GroupId: 'sg-1', GroupName: 'g' }],
        SubnetId: 'subnet-1',
        VpcId: 'vpc-1',
        OwnerId: '111122223333',
        Status: 'in-use',
        TagSet: [{ Key: 'k', Value: 'v' }],
      },
    ],
  },
  'list-functions': {
    Functions: ['$LATEST', '1'].map((Version) => ({
      FunctionName: 'orders',
      FunctionArn: `arn:aws:lambda:eu-west-1:111122223333:function:orders:${Version}`,
      Version,
      Role: 'arn:aws:iam::111122223333:role/orders',
      VpcConfig: { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'], VpcId: 'vpc-1' },
    })),
  },
  network: [
    { Vpcs: [{ VpcId: 'vpc-1', CidrBlock: '10.0.0.0/16', InstanceTenancy: 'default' }] },
    {
      Subnets: [
        { SubnetId: 'subnet-1', VpcId: 'vpc-1', CidrBlock: '10.0.0.0/24', AvailabilityZone: 'eu-west-1a', Tags: [] },
      ],
    },
    {
      RouteTables: [
        {
          RouteTableId: 'rtb-1',
          VpcId: 'vpc-1',
          Associations: [{ SubnetId: 'subnet-1', Main: true }],
          Routes: [{ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: 'nat-1', State: 'active' }],
        },
      ],
    },
    { NatGateways: [{ NatGatewayId: 'nat-1', VpcId: 'vpc-1', SubnetId: 'subnet-1', State: 'available' }] },
    {
      VpcEndpoints: [
        {
          VpcEndpointId: 'vpce-1',
          VpcEndpointType: 'Interface',
          VpcId: 'vpc-1',
          ServiceName: 'com.amazonaws.eu-west-1.sqs',
          PolicyDocument: '{"Statement":[]}',
          SubnetIds: ['subnet-1'],
          Groups: [{ GroupId: 'sg-1' }],
        },
      ],
    },
    {
      SecurityGroups: [
        {
          GroupId: 'sg-1',
          GroupName: 'g',
          VpcId: 'vpc-1',
          IpPermissions: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: '10.0.0.0/16' }] }],
          IpPermissionsEgress: [{ IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: 'sg-1' }] }],
        },
      ],
    },
    {
      NetworkAcls: [
        {
          NetworkAclId: 'acl-1',
          VpcId: 'vpc-1',
          Associations: [{ SubnetId: 'subnet-1' }],
          Entries: [{ RuleNumber: 100, Protocol: '-1', RuleAction: 'allow', Egress: false, CidrBlock: '0.0.0.0/0' }],
        },
      ],
    },
  ],
} as const;
