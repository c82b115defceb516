import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import { root } from '../../process.ts';
import { closedNetwork, deployed, functionInVpc } from '../account-server.ts';
import { type Failing, offline, inAccount as runInAccount, savedFiles } from '../in-account.ts';

const template = `
Resources:
${closedNetwork}  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: functions, VpcId: !Ref Vpc }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: [!Ref Network]
      Policies:
        - { PolicyName: a, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] } }
        - { PolicyName: b, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'logs:*', Resource: '*' }] } }
  Network:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: ['ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:Describe*', 'ec2:*PrivateIpAddresses']
            Resource: '*'
${functionInVpc('Orders', "Environment: { Variables: { QUEUE: 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders', KEY: hunter2 } }")}${functionInVpc('Bills')}  Elsewhere:
    Type: AWS::Lambda::Function
    Properties: { Runtime: nodejs22.x, Handler: index.handler, Role: !GetAtt Role.Arn }
  FilesGroup:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: files, VpcId: !Ref Vpc }
  Files: { Type: AWS::EFS::FileSystem }
  TargetA:
    Type: AWS::EFS::MountTarget
    Properties: { FileSystemId: !Ref Files, SubnetId: !Ref SubnetA, SecurityGroups: [!Ref FilesGroup] }
  TargetB:
    Type: AWS::EFS::MountTarget
    Properties: { FileSystemId: !Ref Files, SubnetId: !Ref SubnetB, SecurityGroups: [!Ref FilesGroup] }
  Point:
    Type: AWS::EFS::AccessPoint
    Properties: { FileSystemId: !Ref Files }
  Proxy:
    Type: AWS::RDS::DBProxy
    Properties: { EngineFamily: MYSQL, VpcSubnetIds: [!Ref SubnetA], VpcSecurityGroupIds: [!Ref Group] }
  Queue:
    Type: AWS::AmazonMQ::Broker
    Properties: { EngineType: RABBITMQ, SubnetIds: [!Ref SubnetA], SecurityGroups: [!Ref Group] }
  Stream:
    Type: AWS::MSK::Cluster
    Properties: { BrokerNodeGroupInfo: { ClientSubnets: [!Ref SubnetA], SecurityGroups: [!Ref Group] } }
  FromQueue:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref Photos, EventSourceArn: !GetAtt Queue.Arn, Queues: [photos] }
  FromStream:
    Type: AWS::Lambda::EventSourceMapping
    Properties: { FunctionName: !Ref Photos, EventSourceArn: !Ref Stream, Topics: [photos] }
${functionInVpc('Photos', 'FileSystemConfigs: [{ Arn: !GetAtt Point.Arn, LocalMountPath: /mnt/photos }]', 'Environment: { Variables: { CATALOGUE: !GetAtt Proxy.Endpoint } }')}`;

const { account, idOf } = deployed(template);
const vpc = idOf('Vpc');

const stacks = {
  shop: [
    ['OrdersFunction', 'AWS::Lambda::Function', 'Orders'],
    ['OrdersRole', 'AWS::IAM::Role', 'Role'],
    ['OrdersGroup', 'AWS::EC2::SecurityGroup', idOf('Group')],
    ['Inner', 'AWS::CloudFormation::Stack', 'shop-inner'],
  ],
  'shop-inner': [['BillsFunction', 'AWS::Lambda::Function', 'Bills']],
} as const;

/** Runs a command in an account of which some calls fail. */
const inAccount = (answers: DeployedAnswers, failing: Failing, ...args: string[]) =>
  runInAccount({ answers, stacks, failing }, ...args);

const schema = JSON.parse(readFileSync(join(root, 'src/report/schemas/live-report.schema.json'), 'utf8'));
const isValid = new Ajv({ allErrors: true, strict: true }).compile(schema);

describe('live', () => {
  it('judges a function as it is deployed, in the sentences of a template', async () => {
    const { code, out, err } = await inAccount(account, {}, 'live', '--function', 'Orders');
    expect([code, err]).toEqual([1, '']);
    const [endpointGroup, group, endpoint] = ['EndpointGroup', 'Group', 'QueueEndpoint'].map(idOf);
    expect(out.replace(/\s+/g, ' ')).toContain(
      `Orders uses Amazon SQS, but ${endpointGroup}, the security group of ${endpoint}, does not allow inbound TCP 443 from ${group}`,
    );
    expect(out).toContain(`${endpointGroup} · function-cannot-reach-service`);
    expect(out).toMatch(/✖ 1 error/);
  });

  it('judges all functions of a VPC, from all pages', async () => {
    const { code, out, asked } = await inAccount(account, {}, 'live', '--vpc', vpc, '--format', 'json');
    expect(code).toBe(1);
    const report = JSON.parse(out);
    expect(isValid(report), JSON.stringify(isValid.errors)).toBe(true);
    expect(report.functions).toEqual(['Orders', 'Bills', 'Photos']);
    expect(report.findings.map(({ rule }: { rule: string }) => rule)).toContain('function-cannot-reach-service');
    expect(asked.filter(({ action }) => action === 'ListFunctions')).toHaveLength(2);
    expect(asked.filter(({ action }) => action === 'DescribeSecurityGroups')).toHaveLength(2);
  });

  it('judges all functions of a stack, and of stacks nested in it', async () => {
    const { code, out } = await inAccount(account, {}, 'live', '--stack', 'shop', '--format', 'json');
    expect([code, JSON.parse(out).functions]).toEqual([1, ['Orders', 'Bills']]);
  });

  it('takes the resources of a stack as the AWS CLI prints them', async () => {
    const StackResources = [{ StackName: 'shop', ResourceType: 'AWS::Lambda::Function', PhysicalResourceId: 'Orders' }];
    const { out } = await offline(
      { ...savedFiles(account), 's.json': { StackResources } },
      'live',
      '--stack',
      'shop',
      '-f',
      'json',
    );
    expect(JSON.parse(out).functions).toEqual(['Orders']);
  });

  it.each([
    [{ ResourceType: 'AWS::Lambda::Function' }],
    [{ ResourceType: 'AWS::Lambda::Function', PhysicalResourceId: '' }],
    [{ ResourceType: 'AWS::Lambda::Function', PhysicalResourceId: 7 }],
    [{ ResourceType: 'AWS::Lambda::Function', PhysicalResourceId: 'Gone', ResourceStatus: 'DELETE_COMPLETE' }],
    [{ ResourceType: 'AWS::SQS::Queue', PhysicalResourceId: 'https://queue' }],
  ])('judges no other function for a resource of a stack that is none: %j', async (resource) => {
    const StackResources = [{ StackName: 'shop', ...resource }];
    const files = { ...savedFiles(account), 's.json': { StackResources } };
    const { code, out, err } = await offline(files, 'live', '--stack', 'shop', '-f', 'json');
    expect([code, JSON.parse(out).functions]).toEqual([0, []]);
    expect(err).not.toContain('undefined');
  });

  it('says the same of saved AWS CLI output', async () => {
    const online = await inAccount(account, {}, 'live', '--vpc', vpc);
    const saved = await offline(savedFiles(account), 'live', '--vpc', vpc);
    expect(online).toMatchObject(saved);
  });

  it('takes a whole answer of get-function too, and one of get-function-configuration', async () => {
    const [orders, bills] = account.functions;
    const { 'functions.json': _, ...rest } = savedFiles(account);
    const { out } = await offline(
      { ...rest, 'orders.json': { Configuration: orders, Code: {} }, 'bills.json': bills },
      'live',
      '--format',
      'json',
    );
    expect(JSON.parse(out).functions).toEqual(['Orders', 'Bills']);
  });

  it('sees what was changed by hand', async () => {
    const groups = account.network.SecurityGroups.map((each) =>
      each.GroupId === idOf('EndpointGroup')
        ? { ...each, IpPermissions: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '10.0.0.0/16' }] }] }
        : each,
    );
    const changed = { ...account, network: { ...account.network, SecurityGroups: groups } };
    const { code, out } = await inAccount(changed, {}, 'live', '--function', 'Orders');
    expect([code, out]).toEqual([0, expect.stringContaining('✔ No problems')]);
  });

  it('tells nothing of the values of variables', async () => {
    for (const format of ['text', 'json']) {
      const { out, err } = await inAccount(account, {}, 'live', '--vpc', vpc, '--show-undecided', '--format', format);
      expect(out + err).not.toContain('hunter2');
    }
  });

  it('retries when it is throttled', async () => {
    const failing = { DescribeSubnets: { error: 'RequestLimitExceeded', status: 503, times: 2 } };
    const { code, err } = await inAccount(account, failing, 'live', '--function', 'Orders');
    expect([code, err]).toEqual([1, '']);
  });
});

describe('a call that is denied', () => {
  const calls = [
    'DescribeVpcs',
    'DescribeVpcAttribute',
    'DescribeSubnets',
    'DescribeRouteTables',
    'DescribeNatGateways',
  ]
    .concat('DescribeVpcEndpoints', 'DescribeSecurityGroups', 'DescribeNetworkAcls', 'DescribeManagedPrefixLists')
    .concat('DescribeVpcBlockPublicAccessOptions', 'ListEventSourceMappings')
    .concat(
      'GetRole',
      'ListRolePolicies',
      'GetRolePolicy',
      'ListAttachedRolePolicies',
      'GetPolicy',
      'GetPolicyVersion',
    );

  it.each(calls)('%s makes its part unknown, and nothing wrong', async (action) => {
    const findingsOf = ({ out }: { out: string }): string[] =>
      JSON.parse(out).findings.map(({ message }: { message: string }) => message);
    const args = ['live', '--function', 'Orders', '--format', 'json'];
    const whole = findingsOf(await inAccount(account, {}, ...args));
    const failing = { [action]: { error: 'UnauthorizedOperation', status: 403 } };
    const denied = await inAccount(account, failing, ...args);
    expect(denied.err).toMatch(new RegExp(`were not looked at: \\w+:${action} is denied`));
    expect(JSON.parse(denied.out).notes).toHaveLength(1);
    for (const message of findingsOf(denied)) expect(whole).toContain(message);
  });

  it('is fatal where nothing is left to look at', async () => {
    const failing = { GetFunctionConfiguration: { error: 'AccessDeniedException', status: 403 } };
    const { code, err } = await inAccount(account, failing, 'live', '--function', 'Orders');
    expect(code).toBe(2);
    expect(err).toContain('lambda:GetFunctionConfiguration is denied');
  });
});

describe('what is wrong', () => {
  it.each([
    [['live'], 'live needs to know what to look at\n  Give --function NAME, --stack NAME or --vpc ID'],
    [['live', '--stack', 'shops'], 'there is no stack shops in eu-west-1'],
    [['live', 'Orders'], 'live takes no Orders'],
    [['live', '--function', 'Orders', '--format', 'sarif'], 'live has no format sarif'],
    [['live', '--function', 'Order'], 'there is no function Order in eu-west-1'],
    [['live', '--vpc', 'vpc-9'], 'there is no VPC vpc-9 in eu-west-1'],
    [['explain-path', '--live', 'Orders'], 'explain-path --live takes a function and a service'],
    [['explain-path', '--live', 'Orders', 'sqz'], 'sqz is neither a service nor a resource of the account'],
  ])('is said of %s', async (args, message) => {
    const { code, err } = await inAccount(account, {}, ...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('is no function of which nothing is known but itself', async () => {
    const { 'functions.json': functions } = savedFiles(account);
    const { code, out, err } = await offline({ 'functions.json': functions }, 'live', '--function', 'Orders');
    expect(code).toBe(0);
    expect(out).toContain('? Undecided: nothing was found, but 1 function could not be judged in full');
    expect(out).not.toContain('No problems');
    expect(err.trim().split('\n')).toEqual([
      expect.stringMatching(
        /: not known: Vpcs, Subnets, .* Give what is printed by `aws ec2 describe-vpcs`, `aws ec2 describe-subnets`, /,
      ),
      expect.stringContaining('the DNS attributes of VPCs are not known'),
      expect.stringContaining('execution roles are not known'),
    ]);
  });

  it('is a stack of which no resources are given, with the command that lists them', async () => {
    const { code, err } = await offline(savedFiles(account), 'live', '--stack', 'my shop');
    expect(code).toBe(2);
    expect(err).toContain('the files that are given have no resources of stack my shop');
    expect(err).toContain("give what `aws cloudformation describe-stack-resources --stack-name 'my shop'` prints");
  });

  it.each([
    [{ 'x.json': { Buckets: [] } }, 'x.json is not a file that this command reads'],
    [{ 'Subnets.json': { Subnets: [] } }, 'there are no functions'],
    [{ 'f.json': { Functions: [{ FunctionName: 'Bills' }] } }, 'the files that are given have no function Orders'],
  ])('is said of files: %j', async (files, message) => {
    const { code, err } = await offline(files, 'live', '--function', 'Orders');
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('is a role that is gone', async () => {
    const { err } = await inAccount({ ...account, roles: [] }, {}, 'live', '--function', 'Orders');
    expect(err).toContain('the execution role arn:aws:iam::111122223333:role/Role does not exist');
  });
});

describe('explain-path --live', () => {
  it('shows the path of a deployed function, hop by hop', async () => {
    const { code, out } = await inAccount(account, {}, 'explain-path', '--live', 'Orders', 'sqs');
    expect(code).toBe(0);
    const [endpointGroup, group, endpoint] = ['EndpointGroup', 'Group', 'QueueEndpoint'].map(idOf);
    expect(out).toBe(
      [
        'Orders to Amazon SQS',
        '  because its environment variable QUEUE holds the URL of a queue',
        '  because its role Role allows sqs:SendMessage',
        '',
        ...['SubnetA', 'SubnetB'].flatMap((from) => [
          `  from ${idOf(from)} (${from}): blocked`,
          `    ✓ ${endpoint} serves sqs with private DNS`,
          `    ✗ ${endpointGroup}, the security group of ${endpoint}, does not allow inbound TCP 443 from ${group}`,
          '',
        ]),
      ].join('\n'),
    );
  });

  it('says the same as JSON, with what each step is about', async () => {
    const { out } = await offline(savedFiles(account), 'explain-path', '--live', 'Orders', 'sqs', '--format', 'json');
    expect(JSON.parse(out).paths[0].hops.at(-1)).toMatchObject({ state: 'blocked', entity: idOf('QueueEndpoint') });
  });
});

describe('the page on what is asked of AWS', () => {
  it('has the policy for all calls that are made, what AWS requires beside them, and no other', async () => {
    const page = readFileSync(join(root, 'docs/live.md'), 'utf8');
    const policy = JSON.parse(/```json\n(\{\s*"Version"[\s\S]*?)```/.exec(page)![1]!);
    const allowed: readonly string[] = policy.Statement.flatMap(({ Action }: { Action: string[] }) => Action);
    const template =
      '{ "Resources": { "A": { "B": { "Fn::ImportValue": "Net" } }, "C": { "B": "{{resolve:ssm:/net}}" } } }';
    const resources = [{ logicalId: 'Group', physicalId: idOf('Group') }];
    const imports = [
      { StackName: 'shop', StackId: 'arn:aws:cloudformation:eu-west-1::stack/shop/0', resources, template },
    ];
    const [fn, ...others] = account.functions;
    const url = 'https://a1b2c3d4e5.execute-api.eu-west-1.amazonaws.com/live';
    const calling = { ...fn, Environment: { Variables: { ...fn?.Environment?.Variables, PRICES: url } } };
    const forApis = { VpcId: fn?.VpcConfig?.VpcId, ServiceName: 'com.amazonaws.eu-west-1.execute-api' };
    const { VpcEndpoints, RouteTables } = account.network;
    const toHub = { DestinationCidrBlock: '172.16.0.0/12', TransitGatewayId: 'tgw-0a1b' };
    const blocking = {
      ...account,
      functions: [calling, ...others],
      network: {
        ...account.network,
        VpcEndpoints: [...VpcEndpoints, { ...VpcEndpoints[0], ...forApis }],
        RouteTables: RouteTables.map((each) => ({ ...each, Routes: [...(each.Routes ?? []), toHub] })),
      },
      publicAccess: { mode: 'block-bidirectional', exclusions: [] },
      stacks: { ...account.stacks, stacks: imports },
    };
    const made = new Set<string>();
    for (const args of [
      ['live', '--vpc', vpc],
      ['live', '--stack', 'shop'],
    ]) {
      const { asked } = await inAccount(blocking, {}, ...args);
      for (const { service, action } of asked) made.add(`${service}:${action}`);
    }
    // https://docs.aws.amazon.com/efs/latest/ug/API_DescribeMountTargetSecurityGroups.html
    const requiredBeside = 'ec2:DescribeNetworkInterfaceAttribute';
    expect([...made, requiredBeside].sort()).toEqual([...allowed].sort());
    for (const action of made) expect(page).toContain(action.split(':')[1]);
  });
});

describe('an instance that a route leads to', () => {
  const behind = `
Resources:
${closedNetwork}  NatBox:
    Type: AWS::EC2::Instance
    Properties: { ImageId: ami-0a1b2c3d4e5f60718, SubnetId: !Ref SubnetB }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Use: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref SubnetA, RouteTableId: !Ref Table } }
  Route:
    Type: AWS::EC2::Route
    Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, InstanceId: !Ref NatBox }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Role: !GetAtt Role.Arn
      VpcConfig: { SubnetIds: [!Ref SubnetA], SecurityGroupIds: [!Ref Group] }
`;
  const { account: answers } = deployed(behind);
  const enis = answers.routedTo;
  const rulesIn = async (routedTo: typeof enis, failing: Failing = {}) => {
    const ran = await inAccount({ ...answers, routedTo }, failing, 'live', '--function', 'Orders', '--format', 'json');
    const rules: string[] = JSON.parse(ran.out).findings.map(({ rule }: { rule: string }) => rule);
    return { err: ran.err, drops: rules.includes('nat-instance-checks-source') };
  };

  it('drops what it should forward while its source/destination check is on', async () => {
    expect(await rulesIn(enis)).toEqual({ err: '', drops: true });
    expect(await rulesIn(enis.map((each) => ({ ...each, SourceDestCheck: false })))).toEqual({ err: '', drops: false });
  });

  it('is not known where it may not be looked at', async () => {
    const { err, drops } = await rulesIn(enis, { DescribeNetworkInterfaces: { error: 'UnauthorizedOperation' } });
    expect(drops).toBe(false);
    expect(err).toContain('instances that routes lead to were not looked at: ec2:DescribeNetworkInterfaces is denied');
  });

  it('is known from saved AWS CLI output', async () => {
    const files = { ...savedFiles(answers), 'interfaces.json': { NetworkInterfaces: enis } };
    const { out } = await offline(files, 'live', '--function', 'Orders', '--format', 'json');
    expect(out).toContain('nat-instance-checks-source');
  });
});
