import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';
import { clean, withError } from '../templates.ts';
import { commit, committed, found, git } from './since-revision.ts';

/** Functions that lack permissions, each with a role of its own. */
const templateOf = (...names: readonly string[]) =>
  `Resources:\n  Topic: {Type: 'AWS::SNS::Topic'}\n${names
    .map(
      (name) => `  ${name}Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
  ${name}:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt ${name}Role.Arn
      VpcConfig: {SubnetIds: [subnet-0a, subnet-0b], SecurityGroupIds: [sg-0a]}
`,
    )
    .join('')}`;

const reported = (path: string, name: string) => `${path} ${name}Role role-without-eni-permissions`;

describe('--changed-since', () => {
  it('reports nothing where nothing changed, and says what it leaves out', async () => {
    const cwd = committed({ 'a.yaml': templateOf('Old') });
    const ran = await runHere(cwd, ['--changed-since', 'main', '.']);
    expect(ran.code).toBe(0);
    expect(ran.err).toBe('vpclambda-lint: 1 finding in what has not changed since main is left out\n');
  });

  it('reports what is new, though lines moved, and what was touched', async () => {
    const cwd = committed({ 'a.yaml': templateOf('Old', 'Touched'), 'b.yaml': templateOf('Other') });
    const touched = templateOf('New', 'Old', 'Touched').replace(
      '!GetAtt TouchedRole.Arn',
      '!GetAtt TouchedRole.Arn\n      Timeout: 9',
    );
    writeFileSync(join(cwd, 'a.yaml'), `# moved\n\n${touched}`);
    const expected = [reported('a.yaml', 'New'), reported('a.yaml', 'Touched')];
    expect(await found(cwd, '.')).toEqual(expected);
  });

  it('counts from where the branch forked: what others merged meanwhile is no change of it', async () => {
    const cwd = committed({ 'a.yaml': templateOf('Old'), 'b.yaml': templateOf('Other') });
    git(cwd, 'switch', '-q', '-c', 'topic');
    writeFileSync(join(cwd, 'a.yaml'), templateOf('Old', 'New'));
    commit(cwd);
    git(cwd, 'switch', '-q', 'main');
    writeFileSync(join(cwd, 'b.yaml'), clean);
    commit(cwd);
    git(cwd, 'switch', '-q', 'topic');
    expect(await found(cwd, '.')).toEqual([reported('a.yaml', 'New')]);
  });

  it('reports all of a file that git does not know yet', async () => {
    const cwd = committed({ 'a.yaml': templateOf('Old') });
    writeFileSync(join(cwd, 'new.yaml'), withError);
    expect(await found(cwd, '.')).toEqual(['new.yaml Role role-without-eni-permissions']);
  });

  it('reports what a removal broke, in a stack that links to the changed one too', async () => {
    const network = (endpoint: string) => `Resources:
  Vpc: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}
  A: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a}}
  B: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b}}
  Group: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: all, VpcId: !Ref Vpc}}
${endpoint}Outputs:
  A: {Value: !Ref A}
  B: {Value: !Ref B}
  Group: {Value: !Ref Group}
`;
    const root = `Resources:
  Network: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: network.yaml}}
  Table: {Type: 'AWS::DynamoDB::Table', Properties: {BillingMode: PAY_PER_REQUEST}}
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::123456789012:role/x
      Runtime: nodejs22.x
      Handler: index.handler
      Code: {ZipFile: "const {DynamoDBClient} = require('@aws-sdk/client-dynamodb'); const c = new DynamoDBClient({}); exports.handler = () => c.send()"}
      VpcConfig:
        SubnetIds: [!GetAtt Network.Outputs.A, !GetAtt Network.Outputs.B]
        SecurityGroupIds: [!GetAtt Network.Outputs.Group]
`;
    const routes = `  Table: {Type: 'AWS::EC2::RouteTable', Properties: {VpcId: !Ref Vpc}}
  ToA: {Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: {SubnetId: !Ref A, RouteTableId: !Ref Table}}
  ToB: {Type: 'AWS::EC2::SubnetRouteTableAssociation', Properties: {SubnetId: !Ref B, RouteTableId: !Ref Table}}
`;
    const endpoint = `  Endpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties: {VpcId: !Ref Vpc, ServiceName: !Sub 'com.amazonaws.\${AWS::Region}.dynamodb', RouteTableIds: [!Ref Table]}
`;
    const cwd = committed({ 'root.yaml': root, 'network.yaml': network(routes + endpoint) });
    expect(await found(cwd, 'root.yaml')).toEqual([]);
    writeFileSync(join(cwd, 'network.yaml'), network(routes));
    expect(await found(cwd, 'root.yaml')).toEqual(['network.yaml Table function-cannot-reach-service']);
    expect(await found(cwd, '.')).toEqual(['network.yaml Table function-cannot-reach-service']);
  });

  it('leaves a file that was moved to another folder what it was', async () => {
    const cwd = committed({ 'a.yaml': templateOf('Old') });
    mkdirSync(join(cwd, 'stacks'));
    renameSync(join(cwd, 'a.yaml'), join(cwd, 'stacks/a.yaml'));
    expect(await found(cwd, '.')).toEqual([]);
    writeFileSync(join(cwd, 'stacks/a.yaml'), templateOf('New', 'Old'));
    expect(await found(cwd, '.')).toEqual([reported('stacks/a.yaml', 'New')]);
  });

  it('tells of a question that a change elsewhere opens, and not of one that was open before', async () => {
    const network = (endpoint: string) => `Resources:
  Vpc: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true}}
  A: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a}}
  B: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b}}
${endpoint}Outputs:
  Vpc: {Value: !Ref Vpc, Export: {Name: vpc}}
  A: {Value: !Ref A, Export: {Name: a}}
  B: {Value: !Ref B, Export: {Name: b}}
`;
    const endpoint = `  Sqs:
    Type: AWS::EC2::VPCEndpoint
    Properties: {VpcId: !Ref Vpc, VpcEndpointType: Interface, ServiceName: !Sub 'com.amazonaws.\${AWS::Region}.sqs', PrivateDnsEnabled: true, SubnetIds: [!Ref A, !Ref B], SecurityGroupIds: [!Ref In]}
  In: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: in, VpcId: !Ref Vpc, SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/16}]}}
`;
    const app = `Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      ManagedPolicyArns: ['arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole']
      Policies: [{PolicyName: send, PolicyDocument: {Statement: [{Effect: Allow, Action: 'sqs:SendMessage', Resource: '*'}]}}]
  Group: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: out, VpcId: !ImportValue vpc}}
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Runtime: nodejs22.x
      Handler: index.handler
      Code: {ZipFile: "const {SQSClient} = require('@aws-sdk/client-sqs'); const c = new SQSClient({}); exports.handler = () => c.send()"}
      VpcConfig: {SubnetIds: [!ImportValue a, !ImportValue b], SecurityGroupIds: [!Ref Group]}
`;
    const cwd = committed({ 'app.yaml': app, 'network.yaml': network(endpoint) });
    const text = async () => (await runHere(cwd, ['--no-config', '--changed-since', 'main', '.'])).out;
    expect(await text()).toContain('No problems');
    writeFileSync(join(cwd, 'network.yaml'), network(''));
    const changed = await text();
    expect(changed).toContain('Undecided: nothing was found, but Fn could not be judged in full');
    expect(changed).toContain('function-cannot-reach-service');
  });

  it('counts a function as changed when its code has', async () => {
    const template = templateOf('Fn').replace('      Role: !GetAtt', '      Code: src\n      Role: !GetAtt');
    const cwd = committed({ 't.yaml': template, 'src/index.js': '// one\n', 'other/index.js': '' });
    writeFileSync(join(cwd, 'other/index.js'), '// two\n');
    expect(await found(cwd, '.')).toEqual([]);
    writeFileSync(join(cwd, 'src/index.js'), '// two\n');
    expect(await found(cwd, '.')).toEqual([reported('t.yaml', 'Fn')]);
    rmSync(join(cwd, 'src/index.js'));
    writeFileSync(join(cwd, 'src/more.js'), '// one\n');
    expect(await found(cwd, '.')).toEqual([reported('t.yaml', 'Fn')]);
  });

  describe('of a file that a template includes', () => {
    const including = `Resources:
  Old:
    Type: AWS::Lambda::Function
    Properties:
      Role: arn:aws:iam::111122223333:role/old
      Fn::Transform: { Name: AWS::Include, Parameters: { Location: part.yaml } }
  Other: { Type: AWS::SNS::Topic }
`;
    const part = (...subnets: string[]) => `VpcConfig: { SubnetIds: [${subnets}], SecurityGroupIds: [] }\n`;
    const states = { 'a.yaml': including, 'part.yaml': part('subnet-0a', 'subnet-0b') };

    it('reports what a change of it breaks', async () => {
      const cwd = committed({ ...states, 'part.yaml': part() });
      expect(await found(cwd, '.')).toEqual([]);
      writeFileSync(join(cwd, 'part.yaml'), part('subnet-0a'));
      expect(await found(cwd, '.')).toEqual(['part.yaml Old vpc-config-invalid']);
    });

    it('reports nothing where another file has changed', async () => {
      const cwd = committed({ ...states, 'part.yaml': part('subnet-0a') });
      writeFileSync(join(cwd, 'other.yaml'), part());
      expect(await found(cwd, '.')).toEqual([]);
    });

    it('is compared by diff as the revision has it', async () => {
      const inGroup = (subnet: string) => part('subnet-0a', subnet).replace('[]', '[sg-0a]');
      const cwd = committed({ ...states, 'part.yaml': inGroup('subnet-0b') });
      const diff = async () => (await runHere(cwd, ['diff', 'git:main:a.yaml', 'a.yaml'])).out;
      const before = await diff();
      writeFileSync(join(cwd, 'part.yaml'), inGroup('subnet-0c'));
      expect(before).not.toContain('subnet-0c');
      expect(await diff()).toContain('subnet-0c');
    });
  });

  it('goes with a baseline', async () => {
    const cwd = committed({ 'a.yaml': templateOf('Old') });
    writeFileSync(join(cwd, 'a.yaml'), templateOf('Old', 'Known'));
    await runHere(cwd, ['--baseline', 'known.json', '--update-baseline', '.']);
    writeFileSync(join(cwd, 'a.yaml'), templateOf('Old', 'Known', 'New'));
    const ran = await runHere(cwd, ['--baseline', 'known.json', '--changed-since', 'main', '.']);
    expect(ran.out).toContain('✖ 1 error in 1 file');
    expect(ran.out).toContain('NewRole');
  });

  it('says what is wrong with the revision, and where there is no repository', async () => {
    const cwd = committed({ 'a.yaml': clean });
    const unknown = await runHere(cwd, ['--changed-since', 'mian', 'a.yaml']);
    expect(unknown).toMatchObject({ code: 2, out: '' });
    expect(unknown.err).toContain('git knows no revision mian');
    const outside = await runHere(folderWith({ 'a.yaml': clean }), ['--changed-since', 'main', 'a.yaml']);
    expect(outside).toMatchObject({ code: 2, out: '' });
    expect(outside.err).toContain('is in no git repository');
    expect((await runHere(cwd, ['--changed-since', 'main', '--fix', 'a.yaml'])).code).toBe(2);
  });

  it('takes an empty list of changed files from a hook', async () => {
    expect(await runHere(folderWith({}), ['--templates-only'])).toEqual({ code: 0, out: '', err: '' });
  });
});
