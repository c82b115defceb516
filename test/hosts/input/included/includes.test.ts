import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintHere } from '../../in-process.ts';
import { repositoryWith } from '../../process.ts';

type Files = Readonly<Record<string, string>>;

/** The rules that find something in app.yaml, where, and the reasons why something is undecided there. */
async function said(app: string, files: Files = {}, prepare: (cwd: string) => void = () => {}) {
  const cwd = repositoryWith({ 'app.yaml': app, 'all.json': '{ "extends": ["all"] }', ...files });
  prepare(cwd);
  const result = await lintHere(cwd, 'app.yaml', '--config', 'all.json');
  return {
    rules: result.files.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
    lines: result.files.flatMap(({ findings }) => findings.map(({ rule, line }) => `${line} ${rule}`)),
    fixes: result.files.flatMap(({ findings }) => findings.flatMap(({ fix }) => fix ?? [])),
    reasons: result.files.flatMap(({ undecided }) => undecided.map(({ reason }) => reason)).join('\n'),
  };
}

const include = 'Fn::Transform: { Name: AWS::Include, Parameters: { Location: s3://snippets/part.yaml } }';

const parts = {
  vpc: '{ Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }',
  table: '{ Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }',
  uses: '{ Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref A, RouteTableId: !Ref Table } }',
  group:
    '{ Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: callers, SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }] } }',
  role: '{ Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {}, ManagedPolicyArns: [arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole, arn:aws:iam::aws:policy/AmazonSQSFullAccess] } }',
  network: '{ SubnetIds: [!Ref A, !Ref B], SecurityGroupIds: [!Ref Group] }',
  code: "Code: { ZipFile: \"import boto3\\n\\ndef handler(event, context):\\n    boto3.client('sqs').send_message(QueueUrl='x', MessageBody='x')\\n\" }",
};

/** A function that calls SQS from a VPC without any way there, in which some parts may be others. */
const app = (changed: Partial<typeof parts> = {}, more = ''): string => {
  const { vpc, table, uses, group, role, network, code } = { ...parts, ...changed };
  return `Resources:
  Vpc: ${vpc}
  A: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  B: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24, AvailabilityZone: eu-west-1b } }
  Table: ${table}
  UsesA: ${uses}
  UsesB: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref B, RouteTableId: !Ref Table } }
  Group: ${group}
  Role: ${role}
  Sender:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: python3.12
      Handler: index.handler
      Role: !GetAtt Role.Arn
      ${code}
      VpcConfig: ${network}
${more}`;
};

const blocked = 'function-cannot-reach-service';

it('finds what is wrong where nothing is included', async () => {
  expect((await said(app())).rules).toEqual([blocked]);
});

describe('what an include may add that can not be read', () => {
  it.each([
    ['at the top', `${include}\n${app()}`],
    ['among the transforms', `Transform: { Name: AWS::Include, Parameters: { Location: s3://a/b } }\n${app()}`],
    ['among the resources', app({}, `  ${include}\n`)],
    ['as a whole resource', app({}, `  Door: { ${include} }\n`)],
    ['as what a route is for', app({}, `  Out: { Type: AWS::EC2::Route, Properties: { ${include} } }\n`)],
    ['as what an endpoint is for', app({}, `  Door: { Type: AWS::EC2::VPCEndpoint, Properties: { ${include} } }\n`)],
    [
      'as what an association is for',
      app({
        uses: `{ Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { RouteTableId: !Ref Table, ${include} } }`,
      }),
    ],
    ['in the outputs', app({}, `Outputs:\n  ${include}\n`)],
    ['as all properties of a function', app({ network: `!Ref AWS::NoValue\n      ${include}` })],
  ])('is no absence: %s', async (_, template) => {
    const { rules } = await said(template);
    expect(rules).not.toContain(blocked);
  });

  it.each([
    [
      'outbound rules',
      'unrestricted-egress',
      { group: `{ Type: AWS::EC2::SecurityGroup, Properties: { ${include} } }` },
    ],
    [
      'outbound rules beside a description',
      'unrestricted-egress',
      {
        group: `{ Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: callers, ${include} } }`,
      },
    ],
    ['permissions', 'role-without-eni-permissions', { role: `{ Type: AWS::IAM::Role, Properties: { ${include} } }` }],
    ['all of a role', 'role-without-eni-permissions', { role: `{ Type: AWS::IAM::Role, ${include} }` }],
    ['security groups', 'vpc-config-invalid', { network: `{ SubnetIds: [!Ref A, !Ref B], ${include} }` }],
    ['subnets', 'function-in-one-zone', { network: `{ SubnetIds: { ${include} }, SecurityGroupIds: [!Ref Group] }` }],
  ])('is not said to be missing: %s', async (_, rule, changed) => {
    expect((await said(app(changed))).rules).not.toContain(rule);
  });

  it('may be a parameter that is a list', async () => {
    const network = '{ SubnetIds: !Ref Ids, SecurityGroupIds: [!Ref Group] }';
    expect((await said(`Parameters:\n  ${include}\n${app({ network })}`)).rules).toEqual([]);
  });

  it('is no poller of Kafka, and no alias', async () => {
    const mapping = `  Map: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref Sender, ${include} } }\n`;
    expect((await said(app({}, mapping))).rules).toEqual([blocked]);
    const sam = app({ network: `${parts.network}\n      ${include}` })
      .replace('AWS::Lambda::Function', 'AWS::Serverless::Function')
      .replace(/Code: \{ ZipFile: (.*) \}/, 'InlineCode: $1');
    expect((await said(`Transform: AWS::Serverless-2016-10-31\n${sam}`)).rules).toEqual([blocked]);
  });

  it('is said once, and how to decide it', async () => {
    const { reasons } = await said(app({ role: `{ Type: AWS::IAM::Role, Properties: { ${include} } }` }));
    expect(reasons.match(/a macro creates it when the stack is deployed/g)).toHaveLength(1);
  });
});

describe('a module', () => {
  const module = (properties: string) => `  More: { Type: "Org::Net::More::MODULE", Properties: { ${properties} } }\n`;

  it.each([
    ['a VPC', '!Ref Vpc'],
    ['a route table', '!Ref Table'],
  ])('may add to what it is given: %s', async (_, given) => {
    expect((await said(app({}, module(`Given: ${given}`)))).rules).toEqual([]);
  });

  it('adds nothing to what it is not given', async () => {
    expect((await said(app({}, module('Size: 3')))).rules).toEqual([blocked]);
  });

  it.each(['!Ref More.A', '!Ref MoreA', '!GetAtt More.A.SubnetId', '!GetAtt MoreA.SubnetId'])(
    'may contain what is named: %s',
    async (written) => {
      const network = `{ SubnetIds: [${written}], SecurityGroupIds: [!Ref Group] }`;
      const { rules, reasons } = await said(app({ network }, module('Size: 3')));
      expect(rules).not.toContain(blocked);
      expect(reasons).toMatch(
        /More\.A(?:\.SubnetId)? is a part of the module More, whose resources are not known here/,
      );
    },
  );
});

describe('a file that a template includes', () => {
  const local = (path: string) => `Fn::Transform: { Name: AWS::Include, Parameters: { Location: ${path} } }`;
  const endpoint =
    'Door:\n  Type: AWS::EC2::VPCEndpoint\n  Properties: { VpcId: !Ref Vpc, ServiceName: com.amazonaws.eu-west-1.sqs, VpcEndpointType: Interface, PrivateDnsEnabled: true, SubnetIds: [!Ref A], SecurityGroupIds: [!Ref DoorGroup] }\n';
  const doorGroup = (port: number) =>
    `DoorGroup:\n  Type: AWS::EC2::SecurityGroup\n  Properties: { VpcId: !Ref Vpc, GroupDescription: door, SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: ${port}, ToPort: ${port}, CidrIp: 10.0.0.0/16 }] }\n`;

  it.each(['./parts/door.yaml', 'parts/door.yaml', './other/../parts/door.yaml'])(
    'is a part of it: %s',
    async (path) => {
      const template = app({}, `  ${local(path)}\n`);
      expect((await said(template, { 'parts/door.yaml': endpoint + doorGroup(443) })).rules).toEqual([]);
      const { lines, reasons } = await said(template, { 'parts/door.yaml': endpoint + doorGroup(80) });
      // what is wrong with it is said where it is included
      const line = template.split('\n').findIndex((each) => each.includes('AWS::Include')) + 1;
      expect(lines).toEqual([`${line} ${blocked}`]);
      expect(reasons).not.toContain('Fn::Transform');
    },
  );

  it('may be JSON, beside other properties', async () => {
    const group = `{ Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, ${local('./rules.json')} } }`;
    const rules = [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0' }];
    const all = JSON.stringify({ GroupDescription: 'callers', SecurityGroupEgress: rules });
    expect((await said(app({ group }), { 'rules.json': all })).rules).toEqual([blocked]);
    const none = JSON.stringify({ GroupDescription: 'callers' });
    expect((await said(app({ group }), { 'rules.json': none })).rules).toContain('unrestricted-egress');
  });

  it('may be the whole of a role, whose findings no fix is written for', async () => {
    const role = `{ ${local('role.yaml')} }`;
    const text = 'Type: AWS::IAM::Role\nProperties: { AssumeRolePolicyDocument: {}, Path: / }\n';
    const written = await said(
      app({ role: '{ Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {}, Path: / } }' }),
    );
    expect(written.fixes).not.toEqual([]);
    const { lines, fixes } = await said(app({ role }), { 'role.yaml': text });
    expect(lines.join()).toContain('role-without-eni-permissions');
    expect(fixes).toEqual([]);
  });

  it.each<[string, string, Files]>([
    ['that is not there', './door.yaml', {}],
    ['outside the repository', '../door.yaml', { '../door.yaml': endpoint }],
    ['by an absolute path', '/etc/door.yaml', {}],
    ['in S3', 's3://parts/door.yaml', { 's3:/parts/door.yaml': endpoint }],
    ['by a path that the deployment completes', '!Sub "./${Stage}.yaml"', { 'door.yaml': endpoint }],
    ['that can not be parsed', './door.yaml', { 'door.yaml': 'Door: [' }],
    ['that is a list', './door.yaml', { 'door.yaml': '[1]' }],
    ['that is called like no template', './door.env', { 'door.env': endpoint }],
    ['that has what is written already', './door.yaml', { 'door.yaml': parts.vpc.replace(/^/, 'Vpc: ') }],
    ['that includes another', './door.yaml', { 'door.yaml': `${local('./other.yaml')}\n`, 'other.yaml': endpoint }],
  ])('is not known where it is one %s', async (_, path, files) => {
    const { rules, reasons } = await said(app({}, `  ${local(path)}\n`), files);
    expect(rules).toEqual([]);
    expect(reasons).toContain('Fn::Transform may add resources');
  });

  it('is no link to a file elsewhere', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'elsewhere-'));
    writeFileSync(join(elsewhere, 'door.yaml'), endpoint);
    const { rules, reasons } = await said(app({}, `  ${local('./door.yaml')}\n`), {}, (cwd) =>
      symlinkSync(join(elsewhere, 'door.yaml'), join(cwd, 'door.yaml')),
    );
    rmSync(elsewhere, { recursive: true });
    expect(rules).toEqual([]);
    expect(reasons).toContain('Fn::Transform may add resources');
  });

  it('is read no further than a template may be long', async () => {
    const many = Array.from({ length: 3 }, (_, index) => `  Part${index}: { ${local('./long.yaml')} }\n`).join('');
    const long = `Type: AWS::SNS::Topic\nMetadata: { Text: ${'x'.repeat(700_000)} }\n`;
    const { rules, reasons } = await said(app({}, many), { 'long.yaml': long });
    expect(rules).toEqual([]);
    expect(reasons).toContain('Fn::Transform may add resources');
  });
});
