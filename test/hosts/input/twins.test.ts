import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/syntax/parse.ts';
import { lintHere, runHere } from '../in-process.ts';
import { repositoryWith } from '../process.ts';

type Files = Readonly<Record<string, string>>;

const inJson = (text: string): string => JSON.stringify(parse('a.yaml', text).value);

/** A network without a path to any service. */
const network = `
Parameters: { Stack: { Type: String } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Uses: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: Callers } }
`;
const stored = `${network}
  StoredSubnet: { Type: AWS::SSM::Parameter, Properties: { Type: String, Name: !Sub '/\${Stack}/Subnet', Value: !Ref Subnet } }
  StoredGroup: { Type: AWS::SSM::Parameter, Properties: { Type: String, Name: !Sub '/\${Stack}/Group', Value: !GetAtt Group.GroupId } }
`;
const exported = (name: (of: string) => string): string => `${network}
Outputs:
  Subnet: { Value: !Ref Subnet, Export: { Name: ${name('Subnet')} } }
  Group: { Value: !GetAtt Group.GroupId, Export: { Name: ${name('Group')} } }
`;

/** A function that sends to a queue. */
const caller = (from: (name: string) => string): string => `
Parameters: { Stack: { Type: String } }
Resources:
  Jobs: { Type: AWS::SQS::Queue }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
      ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole]
      Policies: [{ PolicyName: Send, PolicyDocument: { Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: !GetAtt Jobs.Arn }] } }]
  Sender:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      Role: !GetAtt Role.Arn
      Code: { ZipFile: pass }
      Environment: { Variables: { JOBS: !Ref Jobs } }
      VpcConfig: { SubnetIds: [${from('Subnet')}], SecurityGroupIds: [${from('Group')}] }
`;
const reader = caller((name) => `!Sub '{{resolve:ssm:/\${Stack}/${name}}}'`);

const complete: Files = { '.vpclambdalintrc.json': '{ "networksAreComplete": true }' };

/** The places of what has no path, and the links. */
async function said(files: Files, ...args: string[]) {
  const cwd = repositoryWith(files);
  const result = await lintHere(cwd, ...args);
  const found = result.files.flatMap(({ path, findings }) =>
    findings.flatMap(({ rule }) => (rule === 'function-cannot-reach-service' ? [path] : [])),
  );
  const { out } = await runHere(cwd, ['--print-links']);
  return {
    found,
    links: out.match(/^\S+ -> \S+/gm) ?? [],
    undecided: result.files.flatMap(({ undecided }) =>
      undecided.map(({ reason, settledBy }) => ({ reason, settledBy })),
    ),
  };
}

describe('a template and its twin in the other syntax', () => {
  it.each<[string, string, string]>([
    ['parameters of Parameter Store', stored, reader],
    [
      'exports whose names are written',
      exported((name) => `net-${name}`),
      caller((name) => `!ImportValue net-${name}`),
    ],
    [
      'exports whose names a deployment completes',
      exported((name) => `!Sub '\${AWS::StackName}-${name}'`),
      caller((name) => `{ Fn::ImportValue: !Sub '\${Stack}-${name}' }`),
    ],
  ])('are linked with those in their own syntax: %s', async (_, network, app) => {
    const files = {
      ...complete,
      'net/network.yml': network,
      'net/network.json': inJson(network),
      'app.yml': app,
      'app.json': inJson(app),
    };
    const { found, links } = await said(files, '.');
    expect(found.sort()).toEqual(['net/network.json', 'net/network.yml']);
    expect(links).toEqual(['app.json -> net/network.json', 'app.yml -> net/network.yml']);
    // alone, it finds the two as well
    expect((await said(files, 'app.yml')).found).toEqual(['app.yml']);
  });

  it('are one where a template has no twin itself', async () => {
    const files = {
      ...complete,
      'network.json': inJson(stored),
      'network.yaml': stored,
      'app.template': inJson(reader),
    };
    expect((await said(files, '.')).links).toEqual(['app.template -> network.json']);
  });

  it.each<[string, Files]>([
    ['differ', { 'network.yml': stored, 'network.json': inJson(stored.replace('10.0.0.0/24', '10.0.1.0/24')) }],
    [
      'have another order',
      {
        'network.yml': `${stored}\nOutputs: { All: { Value: [a, b] } }`,
        'network.json': inJson(`${stored}\nOutputs: { All: { Value: [b, a] } }`),
      },
    ],
    ['are in two folders', { 'a/network.yml': stored, 'b/network.yml': stored }],
    ['have two names', { 'network.yml': stored, 'network2.json': inJson(stored) }],
  ])('are two where they %s', async (_, files) => {
    const { found, links } = await said({ ...complete, ...files, 'app.yml': reader }, '.');
    expect(found).toEqual([]);
    expect(links).toEqual([]);
  });
});

describe('a VPC that Parameter Store tells others', () => {
  const network = `${stored}
  StoredVpc: { Type: AWS::SSM::Parameter, Properties: { Type: String, Name: !Sub '/\${Stack}/Vpc', Value: !Ref Vpc } }
`;
  const files = { 'network.yml': network, 'app.yml': reader };

  it('may be added to from outside, unless the config says that its repository is all there is', async () => {
    const open = await said(files, '.');
    expect(open.found).toEqual([]);
    expect(open.undecided.map(({ settledBy }) => settledBy).join()).toContain('networksAreComplete');
    expect((await said({ ...complete, ...files }, '.')).found).toEqual(['network.yml']);
  });

  it('may be added to by who is handed it otherwise', async () => {
    const handed = `${network}  More: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: 'https://example.com/more.yaml', Parameters: { Vpc: !Ref Vpc } } }\n`;
    expect((await said({ ...complete, ...files, 'network.yml': handed }, '.')).found).toEqual([]);
  });
});
