import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArguments } from '../../../src/hosts/cli/arguments.ts';
import { lintFiles } from '../../../src/hosts/cli/input/lint-files.ts';

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'whole-picture-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

type Files = Readonly<Record<string, string>>;

/** What is found in app.yaml, and all reasons why something is undecided there. */
async function said(files: Files, ...args: string[]) {
  const cwd = mkdtempSync(join(scratch, 'repository-'));
  const all: Files = { '.git/HEAD': 'ref: refs/heads/main\n', '.git/objects/x': '', '.git/refs/x': '', ...files };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    writeFileSync(join(cwd, file), text);
  }
  const terminal = { cwd, env: {}, colour: false, out: () => {}, err: () => {} };
  const { result } = await lintFiles(readArguments(args), terminal as unknown as Parameters<typeof lintFiles>[1]);
  const own = result.files.filter(({ path }) => path === 'app.yaml');
  return {
    found: own.flatMap(({ findings }) =>
      findings.flatMap(({ rule }) => (rule === 'function-in-one-zone' ? [] : [rule])),
    ),
    reasons: own.flatMap(({ undecided }) => undecided.map(({ reason }) => reason)).join('\n'),
  };
}

const parts = {
  vpc: '  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }',
  subnet:
    '  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }',
  table: '  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }',
  uses: '  Uses: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }',
  transit:
    '  Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }',
  nat: [
    '  Public: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.9.0/24, AvailabilityZone: eu-west-1a } }',
    '  Front: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }',
    '  InFront: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Public, RouteTableId: !Ref Front } }',
    '  Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref Public, AllocationId: eipalloc-0123456789abcdef0 } }',
    '  Igw: { Type: AWS::EC2::InternetGateway }',
    '  Outside: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Front, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Igw } }',
  ].join('\n'),
  attached:
    '  Attached: { Type: AWS::EC2::VPCGatewayAttachment, Properties: { VpcId: !Ref Vpc, InternetGatewayId: !Ref Igw } }',
  group:
    '  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: Callers, SecurityGroupEgress: [{ IpProtocol: "-1", CidrIp: 0.0.0.0/0 }] } }',
  narrow:
    '  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: Callers, SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: 10.0.0.0/16 }] } }',
  role: '  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {}, ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole], Policies: [{ PolicyName: Send, PolicyDocument: { Statement: [{ Effect: Allow, Action: "sqs:SendMessage", Resource: "*" }] } }] } }',
  bareRole: '  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }',
  endpoint:
    '  Door: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcId: !Ref Vpc, VpcEndpointType: Interface, PrivateDnsEnabled: true, ServiceName: com.amazonaws.eu-west-1.sqs, SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref DoorGroup] } }\n' +
    '  DoorGroup: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: Door, SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 80, ToPort: 80, CidrIp: 10.0.0.0/16 }] } }',
  acl: [
    '  Acl: { Type: AWS::EC2::NetworkAcl, Properties: { VpcId: !Ref Vpc } }',
    '  Guarded: { Type: AWS::EC2::SubnetNetworkAclAssociation, Properties: { SubnetId: !Ref Subnet, NetworkAclId: !Ref Acl } }',
    '  In: { Type: AWS::EC2::NetworkAclEntry, Properties: { NetworkAclId: !Ref Acl, RuleNumber: 100, RuleAction: allow, Protocol: -1, CidrBlock: 0.0.0.0/0 } }',
  ].join('\n'),
  files: [
    '  Files: { Type: AWS::EFS::FileSystem }',
    '  Point: { Type: AWS::EFS::AccessPoint, Properties: { FileSystemId: !Ref Files } }',
  ].join('\n'),
};

const caller = (mounts = '') => `
  Jobs: { Type: AWS::SQS::Queue }
  Sender:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      Role: !GetAtt Role.Arn
      Code: { ZipFile: "import boto3\\n\\ndef handler(event, context):\\n    boto3.client('sqs').send_message(QueueUrl='x', MessageBody='x')\\n" }
      VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }
${mounts}`;

const app = (names: readonly (keyof typeof parts)[], mounts?: string): string =>
  `Resources:\n${names.map((name) => parts[name]).join('\n')}\n${caller(mounts)}`;

const addition = (type: string, properties: string, parameters: string): string =>
  `Parameters: ${parameters}\nResources:\n  Added: { Type: ${type}, Properties: ${properties} }\n`;

const base = ['vpc', 'subnet', 'table', 'uses'] as const;
const withNat = [...base, 'transit', 'nat', 'attached'] as const;

/** What app.yaml lacks, and another template that may add it. */
const lacks: readonly (readonly [what: string, app: string, added: string, other: string])[] = [
  [
    'an outbound rule of a security group',
    app([...withNat, 'narrow', 'role']),
    addition(
      'AWS::EC2::SecurityGroupEgress',
      '{ GroupId: !Ref To, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }',
      '{ To: { Type: String } }',
    ),
    addition(
      'AWS::EC2::SecurityGroupIngress',
      '{ GroupId: !Ref To, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }',
      '{ To: { Type: String } }',
    ),
  ],
  [
    'an inbound rule of the group of an endpoint',
    app([...base, 'group', 'role', 'endpoint']),
    addition(
      'AWS::EC2::SecurityGroupIngress',
      '{ GroupId: !Ref To, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16 }',
      '{ To: { Type: String } }',
    ),
    addition(
      'AWS::EC2::SecurityGroupEgress',
      '{ GroupId: !Ref To, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16 }',
      '{ To: { Type: String } }',
    ),
  ],
  [
    'a route',
    app([...base, 'group', 'role']),
    addition(
      'AWS::EC2::Route',
      '{ RouteTableId: !Ref To, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-0123456789abcdef0 }',
      '{ To: { Type: String } }',
    ),
    addition(
      'AWS::EC2::Route',
      '{ RouteTableId: !Ref To, DestinationCidrBlock: 10.1.0.0/16, NatGatewayId: nat-0123456789abcdef0 }',
      '{ To: { Type: String } }',
    ),
  ],
  [
    'the route table of a subnet',
    app(['vpc', 'subnet', 'group', 'role']),
    addition(
      'AWS::EC2::SubnetRouteTableAssociation',
      '{ SubnetId: !Ref To, RouteTableId: rtb-0123456789abcdef0 }',
      '{ To: { Type: "AWS::EC2::Subnet::Id" } }',
    ),
    addition(
      'AWS::EC2::SubnetNetworkAclAssociation',
      '{ SubnetId: !Ref To, NetworkAclId: acl-0123456789abcdef0 }',
      '{ To: { Type: String } }',
    ),
  ],
  [
    'an entry of a network ACL',
    app([...withNat, 'group', 'role', 'acl']),
    addition(
      'AWS::EC2::NetworkAclEntry',
      '{ NetworkAclId: !Ref To, Egress: true, RuleNumber: 100, RuleAction: allow, Protocol: -1, CidrBlock: 0.0.0.0/0 }',
      '{ To: { Type: String } }',
    ),
    addition(
      'AWS::EC2::VPCGatewayAttachment',
      '{ VpcId: !Ref To, InternetGatewayId: !Ref To }',
      '{ To: { Type: String } }',
    ),
  ],
  [
    'the attachment of an internet gateway',
    app([...base, 'transit', 'nat', 'group', 'role']),
    addition(
      'AWS::EC2::VPCGatewayAttachment',
      '{ VpcId: !Ref To, InternetGatewayId: !Ref To }',
      '{ To: { Type: String } }',
    ),
    addition('AWS::EC2::VPCGatewayAttachment', '{ VpcId: !Ref To, VpnGatewayId: !Ref To }', '{ To: { Type: String } }'),
  ],
  [
    'a permission of a role',
    app([...withNat, 'group', 'bareRole']),
    addition(
      'AWS::IAM::Policy',
      '{ PolicyName: eni, Roles: [!Ref To], PolicyDocument: { Statement: [{ Effect: Allow, Action: "ec2:*", Resource: "*" }] } }',
      '{ To: { Type: String } }',
    ),
    addition(
      'AWS::IAM::Policy',
      '{ PolicyName: eni, Users: [!Ref To], PolicyDocument: { Statement: [{ Effect: Allow, Action: "ec2:*", Resource: "*" }] } }',
      '{ To: { Type: String } }',
    ),
  ],
  [
    'the mount target of a file system',
    app(
      [...withNat, 'group', 'role', 'files'],
      '      FileSystemConfigs: [{ Arn: !GetAtt Point.Arn, LocalMountPath: /mnt/files }]\n',
    ),
    addition(
      'AWS::EFS::MountTarget',
      '{ FileSystemId: !Ref To, SubnetId: !Ref To, SecurityGroups: [sg-0123456789abcdef0] }',
      '{ To: { Type: String } }',
    ),
    addition('AWS::EFS::AccessPoint', '{ FileSystemId: !Ref To }', '{ To: { Type: String } }'),
  ],
];

const config = JSON.stringify({ stacks: { app: { template: 'app.yaml' }, other: { template: 'other.yaml' } } });

describe.each(lacks)('%s', (what, template, added, other) => {
  const runs: readonly (readonly [string, Files, readonly string[]])[] = [
    ['a folder', {}, ['.']],
    ['one file', {}, ['app.yaml']],
    ['stacks of the config', { '.vpclambdalintrc.json': config }, ['app.yaml']],
  ];

  it.each(runs)(
    'is not said to be missing in a run of %s while another template may add it',
    async (_, files, args) => {
      const { found, reasons } = await said({ 'app.yaml': template, 'other.yaml': added, ...files }, ...args);
      expect(found).toEqual([]);
      // a network ACL whose entries are not all known is taken to allow what another one may allow
      if (what !== 'an entry of a network ACL')
        expect(reasons).toMatch(/whether Added in other\.yaml belongs to \w+ is not known/);
    },
  );

  it.each(runs)('is missing in a run of %s where the other template adds something else', async (_, files, args) => {
    const { found } = await said({ 'app.yaml': template, 'other.yaml': other, ...files }, ...args);
    expect(found).toHaveLength(1);
  });
});

describe('what may be added', () => {
  const blocked = app([...base, 'group', 'role']);
  const door = addition(
    'AWS::EC2::VPCEndpoint',
    '{ VpcId: !Ref To, ServiceName: com.amazonaws.eu-west-1.sqs, VpcEndpointType: Interface, PrivateDnsEnabled: true, SubnetIds: [!Ref To], SecurityGroupIds: [!Ref To] }',
    '{ To: { Type: String } }',
  );
  const nests = (vpc: string, more: string) =>
    `${more}  Inner: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./door.yaml, Parameters: { To: ${vpc} } } }\n`;

  it('counts where a stack that is given the network hands it on to a nested one', async () => {
    const root = nests('!Ref Vpc', 'Parameters: { Vpc: { Type: String } }\nResources:\n');
    const files = { 'app.yaml': blocked, 'root.yaml': root, 'door.yaml': door };
    for (const asked of ['.', 'app.yaml']) {
      const { found, reasons } = await said(files, asked);
      expect(found).toEqual([]);
      expect(reasons).toContain('whether Added in door.yaml belongs to Vpc is not known');
    }
  });

  it('does not count where it is known to be added to another network', async () => {
    const root = nests('!Ref Vpc', `Resources:\n${parts.vpc}\n`);
    const files = { 'app.yaml': blocked, 'root.yaml': root, 'door.yaml': door };
    for (const asked of ['.', 'app.yaml']) expect((await said(files, asked)).found).toHaveLength(1);
    const config = JSON.stringify({
      stacks: {
        app: { template: 'app.yaml' },
        other: { template: 'other.yaml' },
        door: { template: 'door.yaml', parameters: { To: { stack: 'other', resource: 'Vpc' } } },
      },
    });
    const other = { 'other.yaml': `Resources:\n${parts.vpc}\n`, '.vpclambdalintrc.json': config };
    expect((await said({ 'app.yaml': blocked, 'door.yaml': door, ...other }, 'app.yaml')).found).toHaveLength(1);
  });

  it('counts in a stack that is linked by something else', async () => {
    const narrow = app([...withNat, 'narrow', 'role']);
    const outputs = 'Outputs: { Vpc: { Value: !GetAtt Nat.NatGatewayId, Export: { Name: nat } } }\n';
    const opens = `${addition(
      'AWS::EC2::SecurityGroupEgress',
      '{ GroupId: !Ref To, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }',
      '{ To: { Type: String } }',
    )}  Name: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: !ImportValue nat } }\n`;
    const { found, reasons } = await said({ 'app.yaml': narrow + outputs, 'other.yaml': opens }, '.');
    expect(found).toEqual([]);
    expect(reasons).toContain('whether Added in other.yaml belongs to Group is not known');
  });

  it('is seen in a loop', async () => {
    const loop = door
      .replace('  Added: ', '  Fn::ForEach::Doors: [Name, [A, B], { "Door${Name}": ')
      .replace(/\n$/, ' }]\n');
    const { found, reasons } = await said({ 'app.yaml': blocked, 'other.yaml': loop }, '.');
    expect(found).toEqual([]);
    expect(reasons).toContain('in other.yaml belongs to Vpc is not known');
  });
});
