import { describe, expect, it } from 'vitest';
import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import { deployed, functionInVpc } from '../account-server.ts';
import { type Failing, inAccount, offline, savedFiles } from '../in-account.ts';

const template = `
Parameters:
  Partner: { Type: String }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }
  SubnetA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  SubnetB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b } }
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: functions
      VpcId: !Ref Vpc
      SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: !Ref Partner }]
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Network:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: network
      Roles: [!Ref Role]
      PolicyDocument:
        Statement:
          - Effect: Allow
            Action: ['ec2:CreateNetworkInterface', 'ec2:DeleteNetworkInterface', 'ec2:Describe*', 'ec2:*PrivateIpAddresses']
            Resource: '*'
${functionInVpc('Seed')}  Seeded: { Type: Custom::Seeded, Properties: { ServiceToken: !GetAtt Seed.Arn } }
`;

const { account, idOf } = deployed(template, { Partner: '10.0.0.0/24' });
const [stack] = account.stacks.stacks;
const types = new Map([...template.matchAll(/^ {2}(\w+):\s*\{?\s*Type: ([\w:]+)/gm)].map(([, id, type]) => [id, type]));
const rows = stack!.resources.map(
  ({ logicalId, physicalId }) => [logicalId, types.get(logicalId)!, physicalId] as const,
);

const live = (answers: DeployedAnswers, failing: Failing = {}, ...args: string[]) =>
  inAccount({ answers, stacks: { shop: rows }, failing }, 'live', '--stack', 'shop', '--format', 'json', ...args);

const rulesIn = ({ out }: { readonly out: string }): readonly string[] =>
  JSON.parse(out).findings.map(({ rule }: { rule: string }) => rule);

const ofStack = [
  'custom-resource-cannot-answer',
  'eni-permissions-can-go-first',
  'ingress-on-function-security-group',
] as const;

describe('live --stack', () => {
  it('judges how the stack is written, beside what is deployed', async () => {
    const ran = await live(account);
    expect(ran.err).toBe('');
    expect(rulesIn(ran)).toEqual(ofStack);
    const [, order] = JSON.parse(ran.out).findings;
    expect(order).toMatchObject({ entity: 'shop/Seed', message: expect.stringContaining('Network') });
  });

  it('says the same of saved AWS CLI output', async () => {
    const { StackName, StackId, Parameters, resources, template: TemplateBody } = stack!;
    const StackResources = resources.map(({ logicalId, physicalId }) => ({
      ...{ StackName, StackId, LogicalResourceId: logicalId, PhysicalResourceId: physicalId },
      ResourceType: types.get(logicalId),
    }));
    const files = {
      ...savedFiles(account),
      'resources.json': { StackResources },
      'stacks.json': { Stacks: [{ StackName, StackId, Parameters }] },
      'template.json': { TemplateBody },
      'interfaces.json': { NetworkInterfaces: [] },
    };
    const args = ['live', '--stack', 'shop', '--format', 'json'];
    const saved = await offline(files, ...args);
    expect({ ...JSON.parse((await live(account)).out), notes: [] }).toEqual({ ...JSON.parse(saved.out), notes: [] });
    const { 'interfaces.json': _, ...others } = files;
    const withoutInterfaces = await offline(others, ...args);
    expect(withoutInterfaces.err).toContain(
      'who else has security groups is not known: give what `aws ec2 describe-network-interfaces` prints',
    );
    expect(rulesIn(withoutInterfaces)).toEqual(ofStack.slice(0, 2));
    const { 'template.json': __, ...more } = files;
    const withoutTemplate = await offline(more, ...args);
    expect(withoutTemplate.err).toContain(
      'how stacks are written is not known: give what `aws cloudformation get-template` prints',
    );
    expect(rulesIn(withoutTemplate)).toEqual([]);
  });

  const [role] = account.roles;
  const [fn] = account.functions;
  const groups = account.network.SecurityGroups;
  const vpcAccess = 'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole';
  const eni = { NetworkInterfaceId: 'eni-0a', SubnetId: idOf('SubnetA'), Groups: [{ GroupId: idOf('Group') }] };
  const withEnis = (...types: string[]): DeployedAnswers => ({
    ...account,
    stacks: {
      ...account.stacks,
      enis: types.map((InterfaceType, index) => ({ ...eni, NetworkInterfaceId: `eni-0${index}`, InterfaceType })),
    },
  });
  const changes: readonly (readonly [what: string, now: DeployedAnswers, gone: readonly string[]])[] = [
    [
      'an inbound rule that was removed',
      {
        ...account,
        network: {
          ...account.network,
          SecurityGroups: groups.map((each) =>
            each.GroupId === idOf('Group') ? { ...each, IpPermissions: [] } : each,
          ),
        },
      },
      ['ingress-on-function-security-group'],
    ],
    ['something else that has the group', withEnis('lambda', 'interface'), ['ingress-on-function-security-group']],
    ['network interfaces of functions', withEnis('lambda', 'lambda'), []],
    [
      'a policy that was attached',
      { ...account, roles: [{ ...role, AttachedManagedPolicies: [{ PolicyArn: vpcAccess }] }] },
      ['eni-permissions-can-go-first'],
    ],
    [
      'another role of a function',
      {
        ...account,
        functions: [{ ...fn, Role: 'arn:aws:iam::111122223333:role/Other' }],
        roles: [
          {
            ...role,
            Arn: 'arn:aws:iam::111122223333:role/Other',
            RoleName: 'Other',
            RolePolicyList: [],
            AttachedManagedPolicies: [{ PolicyArn: vpcAccess }],
          },
        ],
      },
      ['eni-permissions-can-go-first'],
    ],
    ['a function that was taken out of its VPC', { ...account, functions: [{ ...fn, VpcConfig: undefined }] }, ofStack],
  ];

  it.each(changes)('sees %s', async (_, now, gone) => {
    expect(rulesIn(await live(now))).toEqual(ofStack.filter((rule) => !gone.includes(rule)));
  });

  it('knows nothing of how a group that was deleted is written', async () => {
    const SecurityGroups = groups.filter(({ GroupId }) => GroupId !== idOf('Group'));
    const ran = await live({ ...account, network: { ...account.network, SecurityGroups } });
    expect(rulesIn(ran)).toEqual(ofStack.slice(0, 2));
  });

  const withStack = (changed: Partial<NonNullable<typeof stack>>, now = account): DeployedAnswers => ({
    ...now,
    stacks: { ...now.stacks, stacks: [{ ...stack!, ...changed }] },
  });

  it.each(['UPDATE_IN_PROGRESS', 'UPDATE_ROLLBACK_FAILED', 'CREATE_FAILED', 'ROLLBACK_IN_PROGRESS', 'DELETE_FAILED'])(
    'judges what is deployed alone where the stack is in %s',
    async (StackStatus) => {
      const ran = await live(withStack({ StackStatus }));
      expect(rulesIn(ran)).toEqual([]);
      expect(ran.err).toContain(`how the stack shop is written was not judged: its status is ${StackStatus}`);
    },
  );

  it.each(['UPDATE_COMPLETE', 'UPDATE_ROLLBACK_COMPLETE', 'UPDATE_COMPLETE_CLEANUP_IN_PROGRESS', 'IMPORT_COMPLETE'])(
    'judges how it is written in %s',
    async (StackStatus) => {
      expect(rulesIn(await live(withStack({ StackStatus })))).toEqual(ofStack);
    },
  );

  it('says that there is nothing to judge where the stack was rolled back or not created', async () => {
    for (const command of ['live', 'snapshot']) {
      const ran = await inAccount({ answers: account, stacks: { shop: [] } }, command, '--stack', 'shop');
      expect([ran.code, ran.err]).toEqual([2, expect.stringContaining('the stack shop has no resources')]);
    }
  });

  it('says that a stack has no functions', async () => {
    const ran = await inAccount(
      { answers: account, stacks: { shop: rows.filter(([, type]) => type !== 'AWS::Lambda::Function') } },
      ...['live', '--stack', 'shop'],
    );
    expect([ran.code, ran.err]).toEqual([0, expect.stringContaining('the stack shop has no functions')]);
  });

  it('leaves undecided what depends on a value that CloudFormation hides', async () => {
    const hidden = template
      .replace('Partner: { Type: String }', 'Partner: { Type: String }\n  Key: { Type: String, NoEcho: true }')
      .replace('Resources:', 'Conditions: { HasKey: !Equals [!Ref Key, secret] }\nResources:')
      .replace('  Network:\n', '  Network:\n    Condition: HasKey\n');
    const Parameters = [...(stack!.Parameters ?? []), { ParameterKey: 'Key', ParameterValue: '****' }];
    const ran = await live(withStack({ template: hidden, Parameters }));
    expect(rulesIn(ran)).not.toContain('eni-permissions-can-go-first');
    expect(JSON.parse(ran.out).undecided).toContainEqual(
      expect.objectContaining({
        rule: 'eni-permissions-can-go-first',
        reason: 'it applies when HasKey is true, which the account does not tell',
      }),
    );
  });

  it('leaves the network of a VPC undecided that another account shares', async () => {
    const Vpcs = account.network.Vpcs.map((each) => ({ ...each, OwnerId: '999988887777' }));
    const shared = { ...account, network: { ...account.network, Vpcs } };
    const ran = await live(shared);
    expect(rulesIn(ran)).not.toContain('custom-resource-cannot-answer');
    expect(ran.err).toContain(`the network of ${idOf('Vpc')} is not known: account 999988887777 shares it`);
    const own = Vpcs.map((each) => ({ ...each, OwnerId: '111122223333' }));
    expect(rulesIn(await live({ ...account, network: { ...account.network, Vpcs: own } }))).toEqual(ofStack);
  });

  it('sees a function that was deleted', async () => {
    const ran = await live({ ...account, functions: [] });
    expect([ran.code, rulesIn(ran)]).toEqual([0, []]);
    expect(ran.err).toContain('the stack has a function Seed that does not exist: it may have been deleted by hand');
  });

  it.each([
    ['DescribeStacks', 'parameters of stacks', []],
    ['GetTemplate', 'templates of stacks', []],
    ['DescribeNetworkInterfaces', 'users of security groups', ofStack.slice(0, 2)],
    ['DescribeSecurityGroups', 'SecurityGroups', ofStack.slice(0, 2)],
    ['ListRolePolicies', 'inline policies of roles', [ofStack[0], ofStack[2]]],
    ['GetRole', 'execution roles', [ofStack[0], ofStack[2]]],
  ])('leaves unknown what %s would tell where it is denied', async (action, what, rules) => {
    const ran = await live(account, { [action]: { error: 'AccessDenied', status: 403 } });
    expect(ran.err).toContain(`${what} were not looked at`);
    expect(rulesIn(ran)).toEqual(rules);
  });

  it('waits where it is throttled', async () => {
    const failing = { GetTemplate: { error: 'Throttling', status: 400, times: 2 } };
    expect(rulesIn(await live(account, failing))).toEqual(ofStack);
  });
});
