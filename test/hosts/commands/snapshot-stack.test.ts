import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderWith, root } from '../process.ts';
import { closedNetwork, deployed } from './account-server.ts';
import { type Failing, inAccount } from './in-account.ts';
import { answersOfStack } from './stack-answers.ts';

const network = `
Resources:
${closedNetwork}  NatBox: { Type: AWS::EC2::Instance, Properties: { SubnetId: !Ref SubnetA } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  ToNatBox:
    Type: AWS::EC2::Route
    Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 192.0.2.0/24, InstanceId: !Ref NatBox }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
`;

/** A template of which nothing can be decided without values. */
const orders = `
Parameters:
  Stage: { Type: String }
  SubnetIds: { Type: 'List<AWS::EC2::Subnet::Id>' }
  GroupKey: { Type: 'AWS::SSM::Parameter::Value<AWS::EC2::SecurityGroup::Id>' }
  Password: { Type: String, NoEcho: true }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole']
      Policies:
        - { PolicyName: a, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] } }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { S3Bucket: b, S3Key: k }
      Role: !GetAtt Role.Arn
      Environment: { Variables: { QUEUE: !Sub 'https://sqs.\${AWS::Region}.amazonaws.com/\${AWS::AccountId}/orders' } }
      VpcConfig:
        SubnetIds: !If [IsProd, !Ref SubnetIds, [subnet-0]]
        SecurityGroupIds: [!Ref GroupKey]
  Bills:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { S3Bucket: b, S3Key: k }
      Role: !GetAtt Role.Arn
      VpcConfig:
        SubnetIds: [!ImportValue network-SubnetA, !ImportValue network-SubnetB]
        SecurityGroupIds: [!Sub '{{resolve:ssm:/shop/\${Stage}/group:2}}']
`;

const { account, idOf } = deployed(network);
const [subnetA, subnetB, group, vpc] = ['SubnetA', 'SubnetB', 'Group', 'Vpc'].map(idOf) as [
  string,
  string,
  string,
  string,
];

const arn = 'arn:aws:cloudformation:eu-west-1:111122223333:stack/prod-orders/1';
const stack = {
  StackName: 'prod-orders',
  StackId: arn,
  Parameters: [
    { ParameterKey: 'Stage', ParameterValue: 'prod' },
    { ParameterKey: 'SubnetIds', ParameterValue: `${subnetA},${subnetB}` },
    { ParameterKey: 'GroupKey', ParameterValue: '/shop/key', ResolvedValue: group },
    { ParameterKey: 'Password', ParameterValue: '****' },
  ],
};
const exported = { 'network-SubnetA': subnetA, 'network-SubnetB': subnetB, 'other-Export': 'x' };
const stored = [
  { Name: '/shop/prod/group', Selector: ':2', Value: group, Type: 'String' },
  { Name: '/shop/secret', Value: 's3cret', Type: 'SecureString' },
];

const deployedStack = {
  name: stack.StackName,
  arn,
  parameters: stack.Parameters,
  template: orders,
  exported,
  stored,
};
const stackAnswers = answersOfStack(deployedStack);

const run = (cwd: string, args: readonly string[], failing?: Failing) =>
  inAccount(
    {
      answers: account,
      stacks: { 'prod-orders': [['Orders', 'AWS::Lambda::Function', 'prod-orders-Orders-1']] },
      more: stackAnswers,
      ...(failing && { failing }),
      cwd,
    },
    ...args,
  );

const config = {
  root: true,
  networks: 'stack.json',
  stacks: { orders: { template: 'orders.yaml', stackName: 'prod-orders' } },
};

describe('snapshot --stack', () => {
  it('describes a stack with all that it uses, so that its template has no value that is not known', async () => {
    const cwd = folderWith({
      'orders.yaml': orders,
      'empty.json': '{"root": true}',
      'config.json': JSON.stringify(config),
    });
    const { code, err } = await run(cwd, ['snapshot', '--stack', 'prod-orders', '--output', 'stack.json']);
    expect([code, err]).toEqual([0, expect.stringContaining('Described 1 stack and 1 VPC in stack.json')]);
    const file = JSON.parse(readFileSync(join(cwd, 'stack.json'), 'utf8'));
    expect(file).toMatchObject({
      exports: { 'network-SubnetA': subnetA, 'network-SubnetB': subnetB },
      parameterStore: { '/shop/key': group, '/shop/prod/group:2': group },
      vpcs: [{ id: vpc }],
    });
    expect(file.stacks).toEqual([
      {
        name: 'prod-orders',
        region: 'eu-west-1',
        account: '111122223333',
        partition: 'aws',
        parameters: { Stage: 'prod', SubnetIds: `${subnetA},${subnetB}`, GroupKey: '/shop/key' },
        resources: { Orders: 'prod-orders-Orders-1' },
      },
    ]);
    expect(Object.keys(file.exports)).not.toContain('other-Export');

    const lint = async (with_: string) => {
      const { out } = await run(cwd, ['-c', with_, '--format', 'json', 'orders.yaml']);
      const [{ findings, undecided }] = JSON.parse(out).files;
      const of = (items: readonly { rule: string }[]) =>
        items.filter(({ rule }) => rule === 'function-cannot-reach-service');
      return { found: of(findings), open: of(undecided) };
    };
    const before = await lint('empty.json');
    expect([before.found.length, before.open.length > 0]).toEqual([0, true]);
    const after = await lint('config.json');
    expect(after.open).toEqual([]);
    expect(after.found).toMatchObject([
      { message: expect.stringMatching(/Orders uses? Amazon SQS, but .* does not allow inbound TCP 443/) },
    ]);
  });

  it('tells whether an instance that a route leads to checks source and destination, where it may ask', async () => {
    const read = async (failing?: Failing) => {
      const { code, out, err } = await run(folderWith({}), ['snapshot', '--stack', 'prod-orders'], failing);
      return { code, err, instances: JSON.parse(out).vpcs[0].instances };
    };
    expect(await read()).toEqual({ code: 0, err: '', instances: [{ id: idOf('NatBox'), sourceDestCheck: true }] });
    expect(await read({ DescribeNetworkInterfaces: { error: 'UnauthorizedOperation', status: 403 } })).toEqual({
      code: 0,
      err: expect.stringContaining('instances that routes lead to were not looked at'),
      instances: undefined,
    });
  });

  it('leaves out a VPC that another account shares, and tells of a deployment that is not over', async () => {
    const Vpcs = account.network.Vpcs.map((each) => ({ ...each, OwnerId: '999988887777' }));
    const { code, out, err } = await inAccount(
      {
        answers: { ...account, network: { ...account.network, Vpcs } },
        stacks: { 'prod-orders': [['Orders', 'AWS::Lambda::Function', 'prod-orders-Orders-1']] },
        more: answersOfStack({ ...deployedStack, status: 'UPDATE_IN_PROGRESS' }),
      },
      ...['snapshot', '--stack', 'prod-orders'],
    );
    expect([code, JSON.parse(out).vpcs]).toEqual([0, []]);
    expect(err).toContain(`the network of ${vpc} is not known: account 999988887777 shares it`);
    expect(err).toContain('what is described of the stack prod-orders may change: its status is UPDATE_IN_PROGRESS');
  });

  it('takes what transforms added for a part of the template', async () => {
    const more = answersOfStack({ ...deployedStack, template: 'Transform: Acme\nResources: {}', processed: orders });
    const { out } = await inAccount(
      {
        answers: account,
        stacks: { 'prod-orders': [['Orders', 'AWS::Lambda::Function', 'prod-orders-Orders-1']] },
        more,
      },
      ...['snapshot', '--stack', 'prod-orders'],
    );
    expect(JSON.parse(out)).toMatchObject({ exports: { 'network-SubnetA': subnetA }, vpcs: [{ id: vpc }] });
  });

  it('reads saved AWS CLI output, too', async () => {
    const cwd = folderWith({
      'stacks.json': JSON.stringify({ Stacks: [stack, { StackName: 'other', Parameters: [] }] }),
      'resources.json': JSON.stringify({
        StackResources: [
          { StackName: 'prod-orders', LogicalResourceId: 'Orders', PhysicalResourceId: 'prod-orders-Orders-1' },
        ],
      }),
      'parameters.json': JSON.stringify({ Parameters: stored, InvalidParameters: [] }),
    });
    const from = ['stacks.json', 'resources.json', 'parameters.json'].flatMap((file) => ['--from', file]);
    const { code, out, asked } = await run(cwd, ['snapshot', ...from, '--stack', 'prod-orders']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      stacks: [{ name: 'prod-orders', parameters: { Stage: 'prod' }, resources: { Orders: 'prod-orders-Orders-1' } }],
      parameterStore: { '/shop/key': group, '/shop/prod/group:2': group },
    });
    expect(out).not.toMatch(/s3cret|\*{4}|other/);
    expect(asked).toEqual([]);
  });

  it('lets what the config says win over what is deployed', async () => {
    const cwd = folderWith({
      'orders.yaml': orders,
      'config.json': JSON.stringify({ ...config, parameters: { Stage: 'test' } }),
    });
    await run(cwd, ['snapshot', '--stack', 'prod-orders', '--output', 'stack.json']);
    const { out } = await run(cwd, ['-c', 'config.json', '--show-undecided', 'orders.yaml']);
    expect(out).toContain('subnet-0 is not in this template');
  });

  it.each([
    [['--stack', 'prod-order'], {}, 'there is no stack prod-order in eu-west-1'],
    [
      ['--stack', 'prod-orders'],
      { GetTemplate: { error: 'AccessDenied', status: 403 } },
      'cloudformation:GetTemplate is denied',
    ],
    [['--stack', 'prod-orders', '--from', 'none.json'], {}, 'none.json has no stack prod-orders'],
  ] as const)('says what is wrong with %s', async (args, failing, message) => {
    const cwd = folderWith({ 'none.json': '{"Stacks": []}' });
    const { code, err } = await run(cwd, ['snapshot', ...args], failing);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('has a page with the policy for all calls that are made, and no other', async () => {
    const page = readFileSync(join(root, 'docs/stacks-and-networks.md'), 'utf8');
    const policy = JSON.parse(/```json\n(\{\s*"Version": "2012[\s\S]*?)```/.exec(page)![1]!);
    const allowed: readonly string[] = policy.Statement.flatMap(({ Action }: { Action: string[] }) => Action);
    const { asked } = await run(folderWith({}), ['snapshot', '--stack', 'prod-orders']);
    const made = new Set(asked.map(({ service, action }) => `${service}:${action}`));
    expect([...made].sort()).toEqual([...allowed].sort());
  });
});
