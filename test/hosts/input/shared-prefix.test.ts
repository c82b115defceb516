import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';

type Files = Readonly<Record<string, string>>;

interface Said {
  readonly message?: string;
  readonly reason?: string;
  readonly rule: string;
  readonly evidence?: readonly string[];
}

/** No one but the repository adds to the networks, unless a config says otherwise. */
const config = (more: object): Files => ({
  '.vpclambdalintrc.json': JSON.stringify({ root: true, networksAreComplete: true, ...more }),
});

/** What is said of whether the function of app.yaml reaches SQS, whose queue no path leads to. */
async function said(files: Files) {
  const git = { '.git/HEAD': 'ref: refs/heads/main\n', '.git/objects/x': '', '.git/refs/x': '', ...config({}) };
  const { out, err } = await runHere(folderWith({ ...git, ...files }), ['--format', 'json', 'app.yaml']);
  const [file] = JSON.parse(out === '' ? '{"files":[]}' : out).files as readonly {
    readonly findings: readonly Said[];
    readonly undecided: readonly Said[];
  }[];
  const found = (file?.findings ?? []).filter(({ rule }) => rule === 'function-cannot-reach-service');
  return {
    err,
    found: found.length,
    because: found.flatMap(({ evidence = [] }) => evidence).join('\n'),
    reasons: (file?.undecided ?? []).map(({ reason }) => reason).join('\n'),
  };
}

const prefix = 'Parameters:\n  Env: { Type: String }\n';

/** A network without any path to the outside, and what is exported of it. */
const network = (...exported: readonly string[]) => `${prefix}  Kind: { Type: String, Default: usual }
Conditions:
  IsUsual: !Equals [!Ref Kind, usual]
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  SubnetA: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  SubnetB: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
Outputs:
${exported.map((each) => `  ${each.split(' ')[0]}: { Value: !Ref ${each.split(' ')[0]}, Export: { Name: !Sub '\${Env}-${each.split(' ')[0]}' }${each.endsWith(' if') ? ', Condition: IsUsual' : ''} }`).join('\n')}
`;
const all = ['SubnetA', 'SubnetB', 'Group'];

const roles = `${prefix}Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole]
      Policies: [{ PolicyName: Send, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] } }]
Outputs:
  Role: { Value: !GetAtt Role.Arn, Export: { Name: !Sub '\${Env}-Role' } }
`;

const app = `${prefix}Resources:
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { S3Bucket: code, S3Key: orders.zip }
      Role: { 'Fn::ImportValue': !Sub '\${Env}-Role' }
      Environment: { Variables: { QUEUE: 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders' } }
      VpcConfig:
        SubnetIds: [{ 'Fn::ImportValue': !Sub '\${Env}-SubnetA' }, { 'Fn::ImportValue': !Sub '\${Env}-SubnetB' }]
        SecurityGroupIds: [{ 'Fn::ImportValue': !Sub '\${Env}-Group' }]
`;

describe('a prefix that several stacks are given', () => {
  it('leads each import to the one template that exports it', async () => {
    const { found, because } = await said({ 'app.yaml': app, 'network.yaml': network(...all), 'roles.yaml': roles });
    expect(found).toBe(1);
    expect(because).toContain('Env of app.yaml is taken to lead to network.yaml');
    expect(because).toContain('Env of app.yaml is taken to lead to roles.yaml');
  });

  it('leads nowhere where two templates export the same', async () => {
    const files = {
      'app.yaml': app,
      'network.yaml': network(...all),
      'other.yaml': network(...all),
      'roles.yaml': roles,
    };
    const { found, reasons } = await said(files);
    expect(found).toBe(0);
    expect(reasons).toContain('network.yaml');
    expect(reasons).toContain('other.yaml');
  });

  it('leads nowhere where a part is exported by none', async () => {
    const { found, reasons } = await said({ 'app.yaml': app, 'network.yaml': network(...all) });
    expect([found, reasons]).toEqual([0, expect.stringContaining('is imported from another stack')]);
  });

  it('leads nowhere where one template exports all of it, and others do so together', async () => {
    const alone = `${network(...all)}  Role: { Value: arn:aws:iam::111122223333:role/r, Export: { Name: !Sub '\${Env}-Role' } }\n`;
    const files = { 'a/all.yaml': alone, 'b/network.yaml': network(...all), 'b/roles.yaml': roles };
    const { found, reasons } = await said({ 'app.yaml': app, ...files });
    expect(found).toBe(0);
    expect(reasons).toContain('a/all.yaml');
  });

  it('leads to a template that alone exports a part also for what another one exports too', async () => {
    const files = {
      'app.yaml': app,
      'network.yaml': network(...all),
      'part.yaml': network('SubnetA'),
      'roles.yaml': roles,
    };
    expect(await said(files)).toMatchObject({ found: 1 });
  });

  it('leads nowhere where that template exports it under a condition', async () => {
    const files = { 'network.yaml': network('SubnetA if', 'SubnetB', 'Group'), 'part.yaml': network('SubnetA') };
    expect(await said({ 'app.yaml': app, 'roles.yaml': roles, ...files })).toMatchObject({ found: 0 });
  });
});

describe('a prefix that the stack above gives', () => {
  const nest = (file: string, given: string) =>
    `{ Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${file}, Parameters: { Env: ${given} } } }`;
  const top = (given: string, other = given) =>
    `${prefix}Resources:\n  Network: ${nest('network.yaml', given)}\n  Roles: ${nest('roles.yaml', given)}\n  Middle: ${nest('middle.yaml', other)}\n`;
  const middle = `${prefix}Resources:\n  App: ${nest('app.yaml', '!Ref Env')}\n`;
  const files = { 'app.yaml': app, 'middle.yaml': middle, 'network.yaml': network(...all), 'roles.yaml': roles };

  it.each([['!Ref AWS::StackName'], ['!Ref Env'], ["!Sub '${Env}-${AWS::StackName}'"]])(
    'is the same in all that are given it, through several levels: %s',
    async (given) => {
      const { found } = await said({ ...files, 'top.yaml': top(given) });
      expect(found).toBe(1);
    },
  );

  it('leads to what it is the same in, whatever other templates export', async () => {
    const { found } = await said({ ...files, 'top.yaml': top('!Ref AWS::StackName'), 'other.yaml': network(...all) });
    expect(found).toBe(1);
  });

  it('leads nowhere where another one is given', async () => {
    const { found } = await said({
      ...files,
      'top.yaml': top('!Ref AWS::StackName', '!Ref Env'),
      'other.yaml': network(...all),
    });
    expect(found).toBe(0);
  });

  it('leads nowhere where the name of the stack above is all that is known, and none is given it', async () => {
    const above = `Resources:\n  App: ${nest('app.yaml', '!Ref AWS::StackName')}\n`;
    const { found } = await said({ ...files, 'middle.yaml': above });
    expect(found).toBe(0);
  });

  it('exports for all, not for the stack above alone', async () => {
    const open = `${network(...all)}  Vpc: { Value: !Ref Vpc, Export: { Name: !Sub '\${Env}-Vpc' } }\n`;
    const nested = { ...files, 'network.yaml': open, 'top.yaml': top('!Ref AWS::StackName') };
    expect(await said({ ...nested, ...config({ networksAreComplete: false }) })).toMatchObject({ found: 0 });
    expect(await said(nested)).toMatchObject({ found: 1 });
  });
});

describe('links in the config', () => {
  const nest = (file: string, given: string) =>
    `{ Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${file}, Parameters: { Env: ${given} } } }`;
  const files = {
    'app.yaml': app.replaceAll('${Env}-Role', 'shop-Role'),
    'roles.yaml': roles.replaceAll("!Sub '${Env}-Role'", 'shop-Role'),
    'network.yaml': network(...all),
    'other.yaml': network(...all),
  };
  const top = (given: string) => ({ 'top.yaml': `${prefix}Resources:\n  App: ${nest('app.yaml', given)}\n` });

  it.each([['!Ref Env'], ['!Ref AWS::StackName'], ["!Sub '${AWS::StackName}-network'"], ['shop']])(
    'say where the imports by a parameter of a nested stack lead, which is given %s',
    async (given) => {
      expect(await said({ ...files, ...top(given) })).toMatchObject({ found: 0 });
      const fixed = await said({
        ...files,
        ...top(given),
        ...config({ links: { 'app.yaml': { Env: 'network.yaml' } } }),
      });
      expect(fixed).toMatchObject({ err: '', found: 1 });
      expect(fixed.because).toContain('network.yaml');
    },
  );

  it('say so by the parameter of the stack above', async () => {
    const fixed = { ...files, ...top('!Ref Env'), ...config({ links: { 'top.yaml': { Env: 'network.yaml' } } }) };
    expect(await said(fixed)).toMatchObject({ err: '', found: 1 });
  });

  it('forbid a link that would be made', async () => {
    const { 'other.yaml': _, ...one } = files;
    expect(await said({ ...one, ...top('!Ref Env') })).toMatchObject({ found: 1 });
    const forbidden = await said({ ...one, ...top('!Ref Env'), ...config({ links: { 'app.yaml': { Env: false } } }) });
    expect(forbidden).toMatchObject({ err: '', found: 0 });
  });

  it('let what is said of the stack itself win over what is said of the one above', async () => {
    const both = config({ links: { 'app.yaml': { Env: false }, 'top.yaml': { Env: 'network.yaml' } } });
    expect(await said({ ...files, ...top('!Ref Env'), ...both })).toMatchObject({ found: 0 });
  });
});
