import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FileResult, Finding } from '../../../src/engine/result.ts';
import { fingerprint } from '../../../src/text/fingerprint.ts';
import { runHere } from '../in-process.ts';
import { folderWith, root } from '../process.ts';

interface Metadata {
  readonly type: string;
  readonly data: unknown;
  readonly trace?: readonly string[];
}

/** A function that may create no network interface, in a template as CDK writes it without its command line. */
const template = JSON.stringify({
  Resources: {
    Role1ABCC5F0: { Type: 'AWS::IAM::Role', Properties: { AssumeRolePolicyDocument: {} } },
    Fn9270CBC0: {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Role: { 'Fn::GetAtt': ['Role1ABCC5F0', 'Arn'] },
        VpcConfig: { SubnetIds: ['subnet-0a', 'subnet-0b'], SecurityGroupIds: ['sg-0a'] },
      },
    },
  },
});

const code = `new Role(this, 'Role');\n\n  new Function(this, 'Fn', {\n`;

/** A folder of an app whose constructs were created by these calls. */
function appWith(
  traces: { readonly role?: readonly string[]; readonly fn?: readonly string[] },
  files: Readonly<Record<string, string>> = {},
  entry: (id: string, trace: readonly string[]) => readonly Metadata[] = (id, trace) => [
    { type: 'aws:cdk:logicalId', data: id },
    { type: 'aws:cdk:creationStack', data: trace },
  ],
): string {
  const metadata = {
    '/Orders': [{ type: 'aws:cdk:creationStack', data: ['<anonymous> (bin/app.ts:1:1)'] }],
    '/Orders/Role/Resource': entry('Role1ABCC5F0', traces.role ?? []),
    '/Orders/Fn/Resource': entry('Fn9270CBC0', traces.fn ?? []),
  };
  const artifact = {
    type: 'aws:cloudformation:stack',
    properties: { templateFile: 'Orders.template.json' },
    additionalMetadataFile: 'Orders.metadata.json',
    displayName: 'Orders',
  };
  return folderWith({
    '.git/HEAD': 'ref: refs/heads/main\n',
    '.git/objects/keep': '',
    '.git/refs/keep': '',
    'bin/app.ts': 'new Orders();\n',
    'lib/orders.ts': code,
    'cdk.out/manifest.json': JSON.stringify({ version: '55.0.0', artifacts: { Orders: artifact } }),
    'cdk.out/Orders.metadata.json': JSON.stringify(metadata),
    'cdk.out/Orders.template.json': template,
    ...files,
  });
}

async function findingsIn(cwd: string): Promise<readonly Finding[]> {
  const { out } = await runHere(cwd, ['cdk.out', '--format', 'json']);
  return (JSON.parse(out).files as FileResult[]).flatMap(({ findings }) => findings);
}

const ofRole = ['...new Role2 in aws-cdk-lib...', 'new Orders (lib/orders.ts:1:1)', '...node internals...'];
const ofFn = ['new Orders (lib/orders.ts:3:3)'];

describe('a finding in a template of CDK', () => {
  it('names constructs, by the manifest where the template has no paths', async () => {
    const [finding] = await findingsIn(appWith({ role: ofRole, fn: ofFn }));
    expect(finding).toMatchObject({
      rule: 'role-without-eni-permissions',
      resource: 'Role1ABCC5F0',
      construct: 'Orders/Role',
      createdAt: { path: 'lib/orders.ts', line: 1, column: 1 },
    });
    expect(finding!.message).toContain('Orders/Role');
    expect(finding!.message).toContain('Orders/Fn');
    expect(finding!.message).not.toMatch(/Role1ABCC5F0|Fn9270CBC0/);
  });

  it('is at the line that creates the construct, in text and annotations', async () => {
    const cwd = appWith({ role: ofRole, fn: ofFn });
    const text = (await runHere(cwd, ['cdk.out'])).out;
    expect(text).toMatch(/^lib\/orders\.ts\n\n {2}1:1 {2}error {4}Orders\/Role /m);
    expect(text).toContain("1 │ new Role(this, 'Role');");
    expect(text).toMatch(/cdk\.out\/Orders\.template\.json:1:\d+\s[│ \n]*Role1ABCC5F0 in the template/);
    const github = (await runHere(cwd, ['cdk.out', '--format', 'github'])).out;
    expect(github).toMatch(/^::error title=role-without-eni-permissions,file=lib\/orders\.ts,line=1,endLine=1,col=1,/);
  });

  it('has a logical location in SARIF, and the template as a related one', async () => {
    const { out } = await runHere(appWith({ role: ofRole, fn: ofFn }), ['cdk.out', '--format', 'sarif']);
    const [result] = (JSON.parse(out) as Log).runs[0]!.results!;
    expect(result!.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'lib/orders.ts' },
          region: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 2 },
        },
        logicalLocations: [{ name: 'Role1ABCC5F0', fullyQualifiedName: 'Orders/Role', kind: 'resource' }],
      },
    ]);
    expect(result!.relatedLocations![0]!.physicalLocation!.artifactLocation!.uri).toBe('cdk.out/Orders.template.json');
    expect(result).not.toHaveProperty('fixes');
  });

  it('is at the function that it names where only a library is seen to create the rest', async () => {
    const byLibrary = ['...aws-cdk-lib...', '(no user code in 10 frames, use --stack-trace-limit to capture more)'];
    const [finding] = await findingsIn(appWith({ role: byLibrary, fn: ofFn }));
    expect(finding).toMatchObject({ construct: 'Orders/Role', createdAt: { path: 'lib/orders.ts', line: 3 } });
  });

  it('takes the traces that older versions write with logical ids', async () => {
    const cwd = appWith({ role: ['at new Orders (lib/orders.ts:1:1)'] }, {}, (data, trace) => [
      { type: 'aws:cdk:logicalId', data, trace },
    ]);
    expect((await findingsIn(cwd))[0]).toMatchObject({ createdAt: { path: 'lib/orders.ts', line: 1 } });
  });

  it('follows no trace to a library, out of the project, or to what is not there', async () => {
    const outside = folderWith({ 'secret.ts': 'the secret\n' });
    const cwd = appWith(
      {
        role: [
          'new Role (node_modules/their-constructs/lib/role.js:1:1)',
          `new Role (${join(outside, 'secret.ts')}:1:1)`,
          'new Role (../secret.ts:1:1)',
          'new Role (lib/link.ts:1:1)',
          'new Role (lib/gone.ts:1:1)',
          'new Role (lib:1:1)',
          'new Role (file://elsewhere/lib/orders.ts:1:1)',
          'new Role (lib/orders.ts:99999999999999999999:1)',
          'new Role (node:internal/main:1:1)',
          'new Role (lib/orders.ts\0:1:1)',
        ],
      },
      { 'node_modules/their-constructs/lib/role.js': 'x\n' },
    );
    symlinkSync(join(outside, 'secret.ts'), join(cwd, 'lib/link.ts'));
    const [finding] = await findingsIn(cwd);
    expect(finding).toMatchObject({ construct: 'Orders/Role' });
    expect(finding).not.toHaveProperty('createdAt');
    expect((await runHere(cwd, ['cdk.out'])).out).not.toContain('the secret');
  });

  it.each([
    ['no list', '{"/Orders/Role/Resource": 5}'],
    ['no data', '{"/Orders/Role/Resource": [{"type": "aws:cdk:logicalId"}, null]}'],
    ['no trace', '{"/Orders/Role/Resource": [{"type": "aws:cdk:creationStack", "data": [5]}]}'],
    ['no JSON', '{'],
  ])('is as the template has it where the metadata is %s', async (_, metadata) => {
    const [finding] = await findingsIn(appWith({}, { 'cdk.out/Orders.metadata.json': metadata }));
    expect(finding).toMatchObject({ resource: 'Role1ABCC5F0' });
    expect(finding!.message).toContain('Role1ABCC5F0');
  });

  it('is asked about by its construct or its logical id', async () => {
    const cwd = appWith({});
    for (const name of ['Orders/Fn', 'Orders/Fn/Resource', 'Fn9270CBC0'])
      expect(await runHere(cwd, ['explain-path', 'cdk.out/Orders.template.json', name, 's3'])).toMatchObject({
        code: 0,
      });
  });

  it('is not kept back by constructs without bound', async () => {
    const calls = Array.from({ length: 20_000 }, (_, index) => `new X (/elsewhere/lib/a${index}.ts:4:5)`);
    const nested = Array.from({ length: 3000 }, (_, depth) => `/Orders${'/a'.repeat(depth + 1)}`);
    const beside = Array.from({ length: 5000 }, (_, index) => `/Orders/a/b${index}`);
    const metadata = {
      ...Object.fromEntries([...nested, ...beside].map((path) => [path, [{ type: 'aws:cdk:logicalId', data: path }]])),
      '/Orders/a': [{ type: 'aws:cdk:creationStack', data: calls }],
      [`/Orders${'/'.repeat(500_000)}`]: [{ type: 'aws:cdk:logicalId', data: 'Slashes' }],
      '/Orders/Fn': [{ type: 'aws:cdk:creationStack', data: ofFn }],
      '/Orders/Fn/Resource': [{ type: 'aws:cdk:logicalId', data: 'Fn9270CBC0' }],
    };
    const cwd = appWith({}, { 'cdk.out/Orders.metadata.json': JSON.stringify(metadata) });
    const findings = await findingsIn(cwd);
    expect(findings.map(({ message }) => message)).toContainEqual(expect.stringContaining('Orders/Fn'));
  }, 30_000);
});

describe('the names of constructs deep in an app', () => {
  const stack = 'PipelineStack/Production/OrderManagementStack';
  const mail = `${stack}/CustomerNotifications/Processors/Mail`;
  const shipping = `${stack}/CustomerNotifications/Processors/Shipping`;
  const vpc = `${stack}/Network/Vpc`;
  const at = (path: string) => ({ Metadata: { 'aws:cdk:path': path } });
  const subnet = (id: string) => ({
    [`Subnet${id}`]: {
      ...at(`${vpc}/IsolatedSubnet${id}/Subnet`),
      Type: 'AWS::EC2::Subnet',
      Properties: { VpcId: { Ref: 'Vpc1' }, CidrBlock: `10.0.${id}.0/24` },
    },
    [`Association${id}`]: {
      ...at(`${vpc}/IsolatedSubnet${id}/RouteTableAssociation`),
      Type: 'AWS::EC2::SubnetRouteTableAssociation',
      Properties: { SubnetId: { Ref: `Subnet${id}` }, RouteTableId: { Ref: 'Table1' } },
    },
  });
  const sender = (path: string, variable: string) => ({
    ...at(`${path}/Sender/Resource`),
    Type: 'AWS::Lambda::Function',
    Properties: {
      VpcConfig: { SubnetIds: [{ Ref: 'Subnet1' }, { Ref: 'Subnet2' }], SecurityGroupIds: [{ Ref: 'Group1' }] },
      Environment: { Variables: { [variable]: { Ref: 'Queue1' } } },
    },
  });
  const resources = {
    Vpc1: { ...at(`${vpc}/Resource`), Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
    Table1: { ...at(`${vpc}/Table`), Type: 'AWS::EC2::RouteTable', Properties: { VpcId: { Ref: 'Vpc1' } } },
    ...subnet('1'),
    ...subnet('2'),
    Group1: {
      ...at(`${vpc}/Group/Resource`),
      Type: 'AWS::EC2::SecurityGroup',
      Properties: { VpcId: { Ref: 'Vpc1' }, GroupDescription: 'senders' },
    },
    Queue1: { ...at(`${stack}/Queue/Resource`), Type: 'AWS::SQS::Queue' },
    Mail1: sender(mail, 'MAILS'),
    Shipping1: sender(shipping, 'PARCELS'),
  };
  const folderOf = (more: Readonly<Record<string, object>> = {}) =>
    folderWith({ 't.json': JSON.stringify({ Resources: { ...resources, ...more } }) });
  const unreachable = async (cwd: string, ...options: readonly string[]) => {
    const { out } = await runHere(cwd, ['t.json', '--format', 'json', ...options]);
    const findings = (JSON.parse(out).files as FileResult[]).flatMap((file) => file.findings);
    return findings.find(({ rule }) => rule === 'function-cannot-reach-service')!;
  };

  it('leave out their middle, and say the stack once', async () => {
    const finding = await unreachable(folderOf());
    expect(finding.message).toBe(
      `${stack}/…/Mail/Sender and …/Shipping/Sender use Amazon SQS, but …/Vpc/IsolatedSubnet1 and …/Vpc/IsolatedSubnet2 have no path to it: …/Network/Vpc has neither a route through a NAT gateway nor a VPC endpoint for it`,
    );
    expect(finding.remedy).toContain('true for …/Network/Vpc and add an interface endpoint');
    expect(finding.related.map(({ message }) => message)).toContain('…/Mail/Sender is in …/Vpc/IsolatedSubnet1');
    expect(finding.construct).toBe(`${vpc}/Table`);
  });

  it('are as long as it takes to tell them apart', async () => {
    const finding = await unreachable(folderOf({ Other1: sender(`${stack}/SupplierNotifications/Mail`, 'SUPPLIES') }));
    expect(finding.message).toMatch(
      /^PipelineStack\/Production\/OrderManagementStack\/…\/Processors\/Mail\/Sender, …\/Shipping\/Sender and …\/SupplierNotifications\/Mail\/Sender use /,
    );
  });

  it('are taken by explain-path as they are told, and in full', async () => {
    const cwd = folderOf();
    const explained = await Promise.all(
      [`${stack}/…/Mail/Sender`, '…/Mail/Sender', `${mail}/Sender`, `${mail}/Sender/Resource`, 'Mail1'].map((name) =>
        runHere(cwd, ['explain-path', 't.json', name, '…/Queue', '--format', 'json']),
      ),
    );
    const paths = explained.map(({ out }) => JSON.parse(out).paths);
    for (const each of paths) expect(each).toEqual(paths[0]);
  });

  it.each(['--no-color', '--color'])('say the stack once in what people read of a network, %s', async (colour) => {
    const cwd = folderOf();
    for (const command of [
      ['explain-path', 't.json', 'Mail1', 'sqs'],
      ['enis', 't.json'],
      ['show-model', 't.json'],
    ]) {
      const { out } = await runHere(cwd, [...command, colour]);
      expect(out.split(stack)).toHaveLength(2);
      expect(out).toContain('…/Vpc/IsolatedSubnet2');
      const json = await runHere(cwd, [...command, '--format', 'json']);
      expect(json.out).not.toMatch(/"…/);
    }
    expect((await runHere(cwd, ['enis', 't.json'])).out).toContain(
      '\n    …/Vpc/Group  …/Mail/Sender, …/Shipping/Sender\n',
    );
  });

  it('stay known to a baseline when another construct makes them longer', async () => {
    const cwd = folderOf();
    const baseline = ['--baseline', 'known.json'];
    await runHere(cwd, ['t.json', ...baseline, '--update-baseline']);
    const alike = { ...at(`${stack}/SupplierNotifications/Mail/Sender/Resource`), Type: 'AWS::SQS::Queue' };
    writeFileSync(join(cwd, 't.json'), JSON.stringify({ Resources: { ...resources, Alike1: alike } }));
    const finding = await unreachable(cwd, ...baseline);
    expect(finding.message).toContain('…/Processors/Mail/Sender');
    expect(finding.suppressed?.kind).toBe('baseline');
  });

  it('are known to a baseline of a version that counted the ids in their middle', async () => {
    const cwd = folderOf();
    await runHere(cwd, ['t.json', '--baseline', 'known.json', '--update-baseline']);
    const known = JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8'));
    for (const entry of known.files['t.json'])
      entry.fingerprint = fingerprint([entry.rule, entry.resource, entry.message].join('\n'));
    writeFileSync(join(cwd, 'known.json'), JSON.stringify(known));
    const ran = await runHere(cwd, ['t.json', '--baseline', 'known.json']);
    expect(ran).toMatchObject({ code: 0, err: '' });
  });

  it('are known to a baseline in every language', async () => {
    const cwd = folderOf();
    const baseline = ['--baseline', 'known.json'];
    await runHere(cwd, ['t.json', ...baseline, '--update-baseline', '--locale', 'ja']);
    expect((await unreachable(cwd, ...baseline)).suppressed?.kind).toBe('baseline');
  });
});

describe('--fix', () => {
  /** A function that may be created before its permissions. */
  const fixable = `Resources:
  Role: {Type: 'AWS::IAM::Role', Properties: {AssumeRolePolicyDocument: {}}}
  Policy:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      Roles: [!Ref Role]
      PolicyDocument: {Statement: [{Effect: Allow, Action: 'ec2:*', Resource: '*'}]}
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      VpcConfig: {SubnetIds: [subnet-0a, subnet-0b], SecurityGroupIds: [sg-0a]}
`;

  it.each([
    ['cdk.out/Orders.template.json', 'cdk synth', 'the code of the app'],
    ['.aws-sam/build/template.yaml', 'sam build', 'the template that it is built from'],
    ['.serverless/cloudformation-template-update-stack.json', 'serverless package', 'the configuration of the service'],
  ])('leaves %s alone, and says where to change what', async (path, command, from) => {
    const cwd = folderWith({ [path]: fixable, 'plain.yaml': fixable });
    expect((await runHere(cwd, ['plain.yaml', '--fix'])).err).toBe('vpclambda-lint: plain.yaml: 1 finding fixed\n');
    for (const option of ['--fix', '--fix-dry-run']) {
      const ran = await runHere(cwd, [path, option]);
      expect(ran.code).toBe(2);
      expect(ran.err).toContain(
        `1 finding in ${path} is not fixed: ${command} writes the file, and would undo the fix\n  Change ${from} as the remedies say, and run ${command}\n`,
      );
      expect(ran.out).not.toContain('--fix');
    }
    expect(readFileSync(join(cwd, path), 'utf8')).toBe(fixable);
  });
});

describe('an app that CDK synthesizes', () => {
  let cwd: string;

  beforeAll(() => {
    cwd = folderWith({ 'lib/orders.cjs': orders, 'app.cjs': app, 'cdk.json': '{"app": "node app.cjs"}' });
    symlinkSync(join(root, 'node_modules'), join(cwd, 'node_modules'));
    execFileSync(process.execPath, ['app.cjs'], { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  });

  it('has its own lines and constructs in all findings', async () => {
    const findings = await findingsIn(cwd);
    expect(findings.length).toBeGreaterThan(2);
    for (const finding of findings) {
      expect(finding.createdAt?.path).toBe('lib/orders.cjs');
      expect(finding.construct).toMatch(/^Orders\//);
      // a hash of CDK's at the end of a name
      expect(`${finding.message} ${finding.remedy}`).not.toMatch(/\w[0-9A-F]{8}\b/);
    }
  });

  it('calls the functions of the framework by those whom they serve', async () => {
    const [finding] = (await findingsIn(cwd)).filter(({ rule }) => rule === 'custom-resource-cannot-answer');
    expect(finding!.message).toContain('the function of Orders/Deployment');
    expect(finding!.message).toContain('the function of Orders/Lookup');
    expect(finding!.message).toContain('Orders/Provider/framework-onEvent');
    expect(finding!.message).toMatch(
      /cannot answer CloudFormation for Orders\/Deployment, Orders\/Migration and Orders\/Lookup,/,
    );
  });
});

const app = `
const { App } = require('aws-cdk-lib');
const { Orders } = require('./lib/orders.cjs');
const app = new App({ outdir: 'cdk.out' });
new Orders(app, 'Orders');
app.synth();
`;

const orders = `
const { Stack, CustomResource, aws_ec2: ec2, aws_lambda: lambda, aws_sqs: sqs, aws_s3: s3 } = require('aws-cdk-lib');
const { aws_s3_deployment: deployment, custom_resources: custom } = require('aws-cdk-lib');

class Orders extends Stack {
  constructor(scope, id) {
    super(scope, id);
    const isolated = { subnetType: ec2.SubnetType.PRIVATE_ISOLATED };
    const vpc = new ec2.Vpc(this, 'Vpc', { natGateways: 0, subnetConfiguration: [{ name: 'Isolated', ...isolated }] });
    const inVpc = { vpc, vpcSubnets: isolated };
    const code = { runtime: lambda.Runtime.NODEJS_22_X, handler: 'index.handler', code: lambda.Code.fromInline('exports.handler = 1') };
    const queue = new sqs.Queue(this, 'Queue');
    new lambda.Function(this, 'Fn', { ...code, ...inVpc, environment: { QUEUE_URL: queue.queueUrl } });
    new deployment.BucketDeployment(this, 'Deployment', {
      sources: [deployment.Source.data('a.txt', 'a')],
      destinationBucket: new s3.Bucket(this, 'Bucket'),
      ...inVpc,
    });
    const provider = new custom.Provider(this, 'Provider', { onEventHandler: new lambda.Function(this, 'OnEvent', code), ...inVpc });
    new CustomResource(this, 'Migration', { serviceToken: provider.serviceToken });
    new custom.AwsCustomResource(this, 'Lookup', {
      onCreate: { service: 'SSM', action: 'getParameter', physicalResourceId: custom.PhysicalResourceId.of('x') },
      policy: custom.AwsCustomResourcePolicy.fromSdkCalls({ resources: ['*'] }),
      ...inVpc,
    });
  }
}
module.exports = { Orders };
`;
