import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../../src/hosts/cli/arguments.ts';
import { Project } from '../../../../src/hosts/lsp/project.ts';
import { runHere } from '../../in-process.ts';
import { folderWith } from '../../process.ts';

const rule = 'role-without-eni-permissions';
const fragment = 'modules/access/fragments/access.yaml';

/** A module of a role, with or without what a function in a VPC needs. */
const access = (policy: string) => `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/${policy}']
`;
const lacking = access('AWSLambdaBasicExecutionRole');
const enough = access('AWSLambdaVPCAccessExecutionRole');

const app = (name: string) => `Resources:
  ${name}Access:
    Type: Org::Lambda::Access::MODULE
  ${name}:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt ${name}Access.Role.Arn
      Code: { ZipFile: x }
      VpcConfig: { SubnetIds: [subnet-0a1b2c3d4e5f60718], SecurityGroupIds: [sg-0a1b2c3d4e5f60718] }
`;

const project = (folder: string, text: string) => ({
  [`${folder}/.rpdk-config`]: JSON.stringify({ artifact_type: 'MODULE', typeName: 'Org::Lambda::Access::MODULE' }),
  [`${folder}/fragments/access.yaml`]: text,
});

function git(cwd: string, ...args: string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd, stdio: 'ignore' });
}

function repository(text: string): string {
  const cwd = folderWith({
    'a.yaml': app('Orders'),
    'b.yaml': app('Bills'),
    'c.yaml': 'Resources:\n  Topic: { Type: AWS::SNS::Topic }\n',
    ...project('modules/access', text),
  });
  git(cwd, 'init', '-q', '-b', 'main');
  git(cwd, 'add', '-A');
  git(cwd, 'commit', '-q', '-m', 'state');
  return cwd;
}

interface Told {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string; readonly resource: string; readonly message: string }[];
    readonly undecided: readonly { readonly rule: string; readonly reason: string }[];
  }[];
}

async function told(cwd: string, ...args: string[]) {
  const { out, err } = await runHere(cwd, ['--format', 'json', ...args]);
  if (out === '') throw new Error(err);
  const { files } = JSON.parse(out) as Told;
  return {
    found: files
      .flatMap(({ path, findings }) =>
        findings.flatMap((each) => (each.rule === rule ? [`${path} ${each.resource}`] : [])),
      )
      .sort(),
    reasons: [...new Set(files.flatMap(({ undecided }) => undecided.map(({ reason }) => reason)))],
  };
}

const both = [`${fragment} BillsAccessRole`, `${fragment} OrdersAccessRole`];

describe('a module whose fragment changes', () => {
  it('is judged anew with --cache', async () => {
    const cwd = repository(lacking);
    const run = () => told(cwd, '--cache', '--cache-location', join(cwd, 'cache'), '.');
    expect((await run()).found).toEqual(both);
    expect((await run()).found).toEqual(both);
    writeFileSync(join(cwd, fragment), enough);
    expect((await run()).found).toEqual([]);
    writeFileSync(join(cwd, fragment), lacking);
    expect((await run()).found).toEqual(both);
    rmSync(join(cwd, fragment));
    const without = await run();
    expect(without.found).toEqual([]);
    expect(without.reasons.join()).toContain('the module OrdersAccess');
  });

  it('has facts of its own in the cache: exports, nested stacks and what is imported', async () => {
    const exporting = `${enough}Outputs:\n  Arn: { Value: !GetAtt Role.Arn, Export: { Name: access } }\n`;
    const cwd = folderWith({
      'a.yaml': app('Orders'),
      'b.yaml': app('Bills')
        .replace('!GetAtt BillsAccess.Role.Arn', '!ImportValue access')
        .replace(/ {2}BillsAccess:\n.*\n/, ''),
      ...project('modules/access', enough),
    });
    git(cwd, 'init', '-q');
    const run = () => told(cwd, '--cache', '--cache-location', join(cwd, 'cache'), '.');
    const before = await run();
    writeFileSync(join(cwd, fragment), exporting.replace('VPCAccess', 'Basic'));
    const after = await run();
    const anew = await told(cwd, '.');
    expect(after).toEqual(anew);
    expect(after).not.toEqual(before);
  });

  it('is a change with --changed-since', async () => {
    const cwd = repository(enough);
    expect((await told(cwd, '--changed-since', 'main', '.')).found).toEqual([]);
    writeFileSync(join(cwd, fragment), lacking);
    expect((await told(cwd, '--changed-since', 'main', '.')).found).toEqual(both);
  });

  it('is none with --changed-since where it was as bad before', async () => {
    const cwd = repository(lacking);
    writeFileSync(join(cwd, 'a.yaml'), `# moved\n${app('Orders')}`);
    expect((await told(cwd, '--changed-since', 'main', '.')).found).toEqual([]);
  });

  it('is a change with --changed-since where the finding is in the template', async () => {
    const subnets = (zone: string) => `Resources:
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-0a1b2c3d, CidrBlock: 10.0.1.0/24, AvailabilityZone: ${zone} } }
`;
    const cwd = folderWith({
      'a.yaml': app('Orders')
        .replace('!GetAtt OrdersAccess.Role.Arn', 'arn:aws:iam::111122223333:role/orders')
        .replace('[subnet-0a1b2c3d4e5f60718]', '[!Ref OrdersAccess.A, !Ref OrdersAccess.B]'),
      ...project('modules/access', subnets('eu-west-1b')),
    });
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-q', '-m', 'state');
    writeFileSync(join(cwd, fragment), subnets('eu-west-1a'));
    const { out } = await runHere(cwd, ['--format', 'json', '--changed-since', 'main', 'a.yaml']);
    const { files } = JSON.parse(out) as Told;
    const found = files.flatMap(({ path, findings }) => findings.map((each) => `${path} ${each.rule}`));
    expect(found).toEqual(['a.yaml function-in-one-zone']);
  });

  it('is a change with --changed-since where it takes a path away from what is in the template', async () => {
    const endpoint = `  Sqs:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcEndpointType: Interface
      VpcId: !Ref Vpc
      ServiceName: com.amazonaws.eu-west-1.sqs
      SubnetIds: [!Ref Subnet]
      PrivateDnsEnabled: true
`;
    const part = `Parameters: { Vpc: { Type: String }, Subnet: { Type: String } }
Resources:
  Topic: { Type: AWS::SNS::Topic }
`;
    const cwd = folderWith({
      'a.yaml': `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: all } }
  Jobs: { Type: AWS::SQS::Queue }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole']
      Policies: [{ PolicyName: jobs, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: !GetAtt Jobs.Arn }] } }]
  Access:
    Type: Org::Lambda::Access::MODULE
    Properties: { Vpc: !Ref Vpc, Subnet: !Ref Subnet }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { S3Bucket: code, S3Key: orders.zip }
      Environment: { Variables: { JOBS: !Ref Jobs } }
      VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }
`,
      'config.json': JSON.stringify({ root: true, region: 'eu-west-1' }),
      ...project('modules/access', part + endpoint),
    });
    git(cwd, 'init', '-q', '-b', 'main');
    git(cwd, 'add', '-A');
    git(cwd, 'commit', '-q', '-m', 'state');
    const paths = async () => {
      const { out, err } = await runHere(cwd, [
        '-c',
        'config.json',
        '--format',
        'json',
        '--changed-since',
        'main',
        'a.yaml',
      ]);
      if (out === '') throw new Error(err);
      return (JSON.parse(out) as Told).files.flatMap(({ findings }) => findings.map((each) => each.rule));
    };
    expect(await paths()).toEqual([]);
    writeFileSync(join(cwd, fragment), part);
    expect(await paths()).toEqual(['function-cannot-reach-service']);
  });

  it('is an update with --against, as in a template without modules', async () => {
    const plain = (policy: string) =>
      app('Orders')
        .replace(
          / {2}OrdersAccess:\n.*\n/,
          access(policy).replace('Resources:\n', '').replace('Role:', 'OrdersAccessRole:'),
        )
        .replace('OrdersAccess.Role.Arn', 'OrdersAccessRole.Arn');
    const cwd = repository(enough);
    writeFileSync(join(cwd, 'c.yaml'), plain('AWSLambdaVPCAccessExecutionRole'));
    git(cwd, 'commit', '-qam', 'deployed');
    git(cwd, 'tag', 'deployed');
    writeFileSync(join(cwd, fragment), lacking);
    const outside = (text: string) => text.replace(/^ *VpcConfig.*\n/m, '');
    writeFileSync(join(cwd, 'a.yaml'), outside(app('Orders')));
    writeFileSync(join(cwd, 'c.yaml'), outside(plain('AWSLambdaBasicExecutionRole')));
    const messages = async (file: string) => {
      const { out, err } = await runHere(cwd, ['--against', 'deployed', '--format', 'json', file]);
      if (out === '') throw new Error(err);
      const all = (JSON.parse(out) as Told).files.flatMap(({ findings }) => findings);
      return all.map((each) => `${each.rule} ${each.message}`).sort();
    };
    const ofModule = await messages('a.yaml');
    expect(ofModule).toEqual(await messages('c.yaml'));
    expect(ofModule.join()).toContain('update-removes-permissions-first');
  });

  it('is judged anew in an editor', async () => {
    const cwd = repository(lacking);
    const { options } = readArguments(['--only', rule]);
    const own = new Project(cwd, options);
    const found = async () => (await own.lint(join(cwd, 'a.yaml'))).findings.map(({ resource }) => resource);
    expect(await found()).toEqual(['OrdersAccessRole']);
    writeFileSync(join(cwd, fragment), enough);
    own.reset();
    expect(await found()).toEqual([]);
  });
});

describe('templates of one module', () => {
  it('are each judged in one shard', async () => {
    const cwd = repository(lacking);
    const shards = await Promise.all(['1/2', '2/2'].map((shard) => told(cwd, '--shard', shard, '.')));
    expect(shards.flatMap(({ found }) => found).sort()).toEqual(both);
  });
});
