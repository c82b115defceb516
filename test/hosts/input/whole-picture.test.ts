import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintHere } from '../in-process.ts';
import { repositoryWith } from '../process.ts';

type Files = Readonly<Record<string, string>>;

/** What is found in app.yaml, and all reasons why something is undecided there. */
async function said(files: Files, ...args: string[]) {
  const result = await lintHere(repositoryWith(files), ...args);
  const own = result.files.filter(({ path }) => path === 'app.yaml');
  return {
    found: own.flatMap(({ findings }) =>
      findings.flatMap(({ rule }) => (rule === 'function-in-one-zone' ? [] : [rule])),
    ),
    messages: own.flatMap(({ findings }) => findings.map(({ message }) => message)).join('\n'),
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

const fixtures = join(import.meta.dirname, '../../../templates-fixtures');
const peered = readFileSync(
  join(fixtures, 'function-cannot-reach-database/peered-vpc-without-a-route-back.yaml'),
  'utf8',
);

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

/** A policy for a role by parameter, with this statement. */
const policy = (statement: string, parameters = '{ To: { Type: String } }') =>
  addition(
    'AWS::IAM::Policy',
    `{ PolicyName: more, Roles: [!Ref To], PolicyDocument: { Statement: [${statement}] } }`,
    parameters,
  );
const vital = '["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"]';
const allow = (actions: string) => policy(`{ Effect: Allow, Action: ${actions}, Resource: "*" }`);

describe('a policy for a role by parameter', () => {
  const bare = app([...withNat, 'group', 'bareRole']);
  const recent = app([...withNat, 'group', 'bareRole']).replace(
    'AssumeRolePolicyDocument: {}',
    'AssumeRolePolicyDocument: {}, Policies: [{ PolicyName: enis, PolicyDocument: { Statement: [{ Effect: Allow, Action: ["ec2:CreateNetworkInterface", "ec2:DescribeNetworkInterfaces", "ec2:DeleteNetworkInterface"], Resource: "*" }] } }]',
  );

  it.each([
    ['the actions themselves', allow(vital)],
    ['the actions in other letters', allow(vital.toUpperCase())],
    ['a pattern', allow('"ec2:*Network*"')],
    ['the service', allow('"ec2:*"')],
    ['everything', allow('"*"')],
    ['everything of every service', allow('"*:*"')],
    ['all but others', policy('{ Effect: Allow, NotAction: ["iam:*", "ec2:DescribeSubnets"], Resource: "*" }')],
    [
      'it, on a condition',
      policy(
        '{ Effect: Allow, Action: "ec2:*", Resource: "*", Condition: { StringEquals: { "aws:PrincipalTag/x": y } } }',
      ),
    ],
    [
      'it, in one of two statements',
      policy('{ Effect: Allow, Action: "s3:*", Resource: "*" }, { Effect: Allow, Action: "ec2:*Net*", Resource: "*" }'),
    ],
    ['what a parameter says', policy('{ Effect: Allow, Action: !Ref To, Resource: "*" }')],
    ['what a condition says', allow('[!If [Yes, "s3:*", "ec2:*"]]')],
    ['what is put together', allow('!Sub "${To}:*"')],
    ['what a dynamic reference says', allow('"{{resolve:ssm:action}}"')],
    ['what its Effect says', policy('{ Effect: !Ref To, Action: "s3:*", Resource: "*" }')],
    ['what a condition says of a statement', policy('!If [Yes, { Effect: Allow, Action: "s3:*" }, !Ref AWS::NoValue]')],
    [
      'what a macro says',
      policy('{ Effect: Allow, Action: "s3:*", Resource: "*", Fn::Transform: { Name: Ours, Parameters: {} } }'),
    ],
  ])('may grant what it allows: %s', async (_, other) => {
    const { found, reasons } = await said({ 'app.yaml': bare, 'other.yaml': other }, '.');
    expect(found).toEqual([]);
    expect(reasons).toContain('whether Added in other.yaml belongs to Role is not known');
  });

  const named = (role: string) =>
    `${allow(vital).replace('!Ref To', `!Select [1, !Split ["/", !Select [5, !Split [":", ${role}]]]]`)}  Job: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }\n`;
  it.each([
    ['the ARN of a parameter', named('!Ref To')],
    [
      'the attribute of a custom resource',
      `${named('!GetAtt Made.Arn')}  Made: { Type: Custom::Role, Properties: {} }\n`,
    ],
  ])('may grant what it allows where it names the role by %s', async (_, other) => {
    const { found, reasons } = await said({ 'app.yaml': bare, 'other.yaml': other }, '.');
    expect(found).toEqual([]);
    expect(reasons).toContain('whether Added in other.yaml belongs to Role is not known');
  });

  it('is that of the role whose ARN it takes the name from', async () => {
    const { found, reasons } = await said({ 'app.yaml': bare, 'other.yaml': named('!GetAtt Job.Arn') }, '.');
    expect(found).toEqual(['role-without-eni-permissions']);
    expect([...reasons].join()).not.toContain('other.yaml');
  });

  it.each([
    ['actions of others', allow('["s3:GetObject", "sqs:*", "ec2:Describe*"]')],
    ['a statement that is no list', allow('logs:*').replace('[{ Effect', '{ Effect').replace('} }\n', ' }\n')],
    ['all but the service', policy('{ Effect: Allow, NotAction: ["ec2:*"], Resource: "*" }')],
    ['nothing, but a denial', policy('{ Effect: Deny, Action: "*", Resource: "*" }')],
  ])('does not grant what it does not allow: %s', async (_, other) => {
    for (const asked of ['.', 'app.yaml'])
      expect((await said({ 'app.yaml': bare, 'other.yaml': other }, asked)).found).toEqual([
        'role-without-eni-permissions',
      ]);
  });

  it('is left out as well where its stack is linked by something else', async () => {
    const outputs = 'Outputs: { Vpc: { Value: !GetAtt Nat.NatGatewayId, Export: { Name: nat } } }\n';
    const linked = (other: string) =>
      `${other}  Name: { Type: AWS::SSM::Parameter, Properties: { Type: String, Value: !ImportValue nat } }\n`;
    const files = (other: string) => ({ 'app.yaml': bare + outputs, 'other.yaml': linked(other) });
    expect((await said(files(allow('"s3:*"')), '.')).found).toEqual(['role-without-eni-permissions']);
    expect((await said(files(allow('"ec2:*"')), '.')).found).toEqual([]);
  });

  it('grants one action and not another: only that one is known to be missing', async () => {
    const args = ['.', '--config', 'all.json'];
    const files = (other: string) => ({
      'app.yaml': recent,
      'other.yaml': other,
      'all.json': '{ "extends": ["all"] }',
    });
    const { messages } = await said(files(allow('"ec2:DescribeSubnets"')), ...args);
    expect(messages).toMatch(
      /Role does not allow any of ec2:AssignPrivateIpAddresses and ec2:UnassignPrivateIpAddresses,/,
    );
  });

  it('is not passed over where it may grant the action that matters most', async () => {
    const args = ['.', '--config', 'all.json'];
    const files = { 'app.yaml': bare, 'all.json': '{ "extends": ["all"] }' };
    const { found, reasons } = await said({ ...files, 'other.yaml': allow(vital) }, ...args);
    expect(found).not.toContain('role-without-eni-permissions');
    expect(reasons).toContain('whether Added in other.yaml belongs to Role is not known');
  });

  it('leaves open what a role calls only where it may allow a call', async () => {
    const template = app([...base, 'group', 'role']).replace(/Code: .*/, 'Code: { S3Bucket: code, S3Key: code.zip }');
    const none = [allow('["ec2:*", "logs:*"]'), policy('{ Effect: Deny, Action: "*", Resource: "*" }')];
    for (const other of none)
      expect((await said({ 'app.yaml': template, 'other.yaml': other }, '.')).reasons).not.toContain('Added');
    for (const other of [allow('"sqs:*"'), policy('{ Effect: Allow, NotAction: "iam:*", Resource: "*" }')])
      expect((await said({ 'app.yaml': template, 'other.yaml': other }, '.')).reasons).toContain('Added');
  });
});

/** What app.yaml lacks, and what makes no difference to it, whatever it is added to. */
const irrelevant: readonly (readonly [what: string, app: string, type: string, properties: string])[] = [
  ...(
    [
      ['another port', 'IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: 0.0.0.0/0'],
      ['another protocol', 'IpProtocol: udp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0'],
      ['private addresses', 'IpProtocol: "-1", CidrIp: 10.0.0.0/8'],
    ] as const
  ).map(
    ([what, rule]) =>
      [
        `an outbound rule for ${what}`,
        app([...withNat, 'narrow', 'role']),
        'AWS::EC2::SecurityGroupEgress',
        `{ GroupId: !Ref To, ${rule} }`,
      ] as const,
  ),
  [
    'an inbound rule for addresses elsewhere',
    app([...base, 'group', 'role', 'endpoint']),
    'AWS::EC2::SecurityGroupIngress',
    '{ GroupId: !Ref To, IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 192.168.0.0/16 }',
  ],
  [
    'a route for private addresses',
    app([...base, 'group', 'role']),
    'AWS::EC2::Route',
    '{ RouteTableId: !Ref To, DestinationCidrBlock: 172.16.0.0/12, GatewayId: vgw-0123456789abcdef0 }',
  ],
  ...(
    [
      ['denies', 'RuleAction: deny, Protocol: -1'],
      ['is about UDP', 'RuleAction: allow, Protocol: 17, PortRange: { From: 0, To: 65535 }'],
    ] as const
  ).map(
    ([what, entry]) =>
      [
        `an entry that ${what}`,
        app([...withNat, 'group', 'role', 'acl']),
        'AWS::EC2::NetworkAclEntry',
        `{ NetworkAclId: !Ref To, Egress: true, RuleNumber: 100, CidrBlock: 0.0.0.0/0, ${entry} }`,
      ] as const,
  ),
];

/** The same, where a part is not written: it may make the difference. */
const perhaps: readonly (readonly [what: string, app: string, type: string, properties: string])[] = [
  ...['FromPort: !Ref To', 'FromPort: 400', 'FromPort: "443"'].map(
    (from) =>
      [
        `an outbound rule, ${from}`,
        app([...withNat, 'narrow', 'role']),
        'AWS::EC2::SecurityGroupEgress',
        `{ GroupId: !Ref To, IpProtocol: tcp, ${from}, ToPort: 500, CidrIp: !Ref To }`,
      ] as const,
  ),
  [
    'an outbound rule for all protocols',
    app([...withNat, 'narrow', 'role']),
    'AWS::EC2::SecurityGroupEgress',
    '{ GroupId: !Ref To, IpProtocol: -1, DestinationPrefixListId: !Ref To }',
  ],
  [
    'a route to a range by parameter',
    app([...base, 'group', 'role']),
    'AWS::EC2::Route',
    '{ RouteTableId: !Ref To, DestinationCidrBlock: !Ref To, NatGatewayId: nat-0123456789abcdef0 }',
  ],
  [
    'an entry with an action by parameter',
    app([...withNat, 'group', 'role', 'acl']),
    'AWS::EC2::NetworkAclEntry',
    '{ NetworkAclId: !Ref To, Egress: true, RuleNumber: 100, CidrBlock: 0.0.0.0/0, RuleAction: !Ref To, Protocol: 6, PortRange: { From: 443, To: 443 } }',
  ],
];

describe('what is added to something by parameter', () => {
  const parameters = '{ To: { Type: String } }';
  it.each(irrelevant)('makes no difference: %s', async (_, template, type, properties) => {
    const files = { 'app.yaml': template, 'other.yaml': addition(type, properties, parameters) };
    for (const asked of ['.', 'app.yaml']) expect((await said(files, asked)).found).toHaveLength(1);
  });
  it.each(perhaps)('may make a difference: %s', async (_, template, type, properties) => {
    const files = { 'app.yaml': template, 'other.yaml': addition(type, properties, parameters) };
    for (const asked of ['.', 'app.yaml']) expect((await said(files, asked)).found).toEqual([]);
  });
});

describe('what may be added', () => {
  it.each([
    ['10.0.0.0/8', []],
    ['0.0.0.0/0', []],
    ['!Ref To', []],
    ['192.168.0.0/16', ['function-cannot-reach-database']],
  ])('counts for a way back through a peering connection by its range: %s', async (destination, rules) => {
    const added = addition(
      'AWS::EC2::Route',
      `{ RouteTableId: !Ref To, DestinationCidrBlock: ${destination}, VpcPeeringConnectionId: !Ref To }`,
      '{ To: { Type: String } }',
    );
    expect((await said({ 'app.yaml': peered, 'other.yaml': added }, '.')).found).toEqual(rules);
  });

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
