import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  App,
  aws_ec2 as ec2,
  aws_lambda as lambda,
  Stack,
  aws_s3 as s3,
  aws_secretsmanager as secrets,
} from 'aws-cdk-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileResult, LintResult } from '../src/engine/result.ts';
import { readArguments } from '../src/hosts/cli/arguments.ts';
import { lintFiles } from '../src/hosts/cli/input/lint-files.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'templates-fixtures/workspaces');
const seed = join(root, '../shared/seed');

async function lintIn(cwd: string, ...args: string[]): Promise<LintResult> {
  const terminal = { cwd, env: {}, colour: false, out: () => {}, err: () => {} };
  const { result } = await lintFiles(readArguments(args), terminal as unknown as Parameters<typeof lintFiles>[1]);
  return result;
}

/** Each finding in a line, as the golden files have it. */
function linesOf({ files }: { readonly files: readonly FileResult[] }): readonly string[] {
  return files.flatMap(({ path, findings }) =>
    findings
      .filter(({ suppressed }) => suppressed === undefined)
      .map(
        ({ line, column, severity, rule, message, when }) =>
          `${path}:${line}:${column} ${severity} ${rule}: ${message}${when === undefined ? '' : ` (when ${when})`}`,
      ),
  );
}

let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'workspaces-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

function folderOf(name: string, files: Readonly<Record<string, unknown>>): string {
  const path = join(scratch, name);
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(files))
    writeFileSync(join(path, file), typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('stacks that belong together', () => {
  it.each(readdirSync(folder))('%s', async (name) => {
    const expected = readFileSync(join(folder, name, 'expected.txt'), 'utf8')
      .trim()
      .split('\n');
    expect(linesOf(await lintIn(join(folder, name), '.'))).toEqual(expected);
  });

  it('come to an end where an SSM parameter refers to itself', async () => {
    const read = (name: string) => readFileSync(join(folder, 'parameter-store', name), 'utf8');
    const reference = "!Sub '{{resolve:ssm:/network/${Stage}/callers}}'";
    const files = {
      'functions.yaml': read('functions.yaml'),
      'network.yaml': read('network.yaml').replace('!GetAtt CallersGroup.GroupId', reference),
    };
    const lines = linesOf(await lintIn(folderOf('a parameter that refers to itself', files), '.'));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(
      'does not allow inbound TCP 443 from {"Fn::Sub":"{{resolve:ssm:/network/${Stage}/callers}}"}',
    );
  });

  it('are linked by the names of their exports, and findings say on what grounds', async () => {
    const { files } = await lintIn(join(folder, 'imports-by-stack-name'), '.');
    const [finding] = files.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'error'));
    expect(finding?.evidence).toContain(
      'Network of functions.yaml is taken to lead to network.yaml, the only template that exports ${Network}:Subnets and ${Network}:Group',
    );
  });

  describe('are not linked by the names of their exports', () => {
    const read = (name: string) => readFileSync(join(folder, 'imports-by-stack-name', name), 'utf8');
    const files = { 'functions.yaml': read('functions.yaml'), 'network.yaml': read('network.yaml') };
    const withNames = (text: string, from: string, to: string) => text.replaceAll(from, to);

    it.each<[string, Record<string, string>]>([
      ['where two stacks export all of them', { ...files, 'other.yaml': read('network.yaml') }],
      [
        'where only a part of them is exported',
        {
          ...files,
          'network.yaml': read('network.yaml').replace('${AWS::StackName}:Group', '${AWS::StackName}:Callers'),
        },
      ],
      [
        'where the text between differs',
        {
          ...files,
          'network.yaml': withNames(read('network.yaml'), '${AWS::StackName}:Group', '${AWS::StackName}-Group'),
        },
      ],
      [
        'where the values that are allowed differ',
        {
          'functions.yaml': read('functions.yaml').replace('Default: network', 'AllowedValues: [blue, green]'),
          'network.yaml': withNames(
            read('network.yaml').replace(
              'Resources:',
              'Parameters: { Stage: { Type: String, AllowedValues: [red] } }\nResources:',
            ),
            'AWS::StackName',
            'Stage',
          ),
        },
      ],
      [
        'where one template exports a name twice',
        {
          ...files,
          'network.yaml': `${read('network.yaml')}  Again:\n    Value: !Ref CallersGroup\n    Export: { Name: !Sub '\${AWS::StackName}:Group' }\n`,
        },
      ],
    ])('%s', async (what, of) => {
      const result = await lintIn(folderOf(`no link ${what}`, of), '.');
      expect(linesOf(result)).toEqual([]);
      const reasons = result.files.flatMap(({ undecided }) => undecided.map(({ reason }) => reason));
      expect(reasons.join()).toContain('is imported from another stack');
      if (what.includes('two stacks')) expect(reasons.join()).toContain('network.yaml and other.yaml export that name');
    });
  });

  it.each<[string, (network: string) => Record<string, string>]>([
    ['are created twice', (network) => ({ 'again.yaml': network })],
    ['have another name', (network) => ({ 'network.yaml': network.replaceAll('/network/', '/net/') })],
  ])('are not linked by SSM parameters that %s', async (what, change) => {
    const read = (name: string) => readFileSync(join(folder, 'parameter-store', name), 'utf8');
    const files = { 'network.yaml': read('network.yaml'), 'functions.yaml': read('functions.yaml') };
    const result = await lintIn(
      folderOf(`parameters that ${what}`, { ...files, ...change(files['network.yaml']) }),
      '.',
    );
    expect(linesOf(result)).toEqual([]);
    expect(result.files.some(({ undecided }) => undecided.length > 0)).toBe(true);
  });

  describe('beside a template that adds to a VPC or table by parameter', () => {
    const network = readFileSync(join(folder, 'imports-by-stack-name', 'network.yaml'), 'utf8');
    const functions = readFileSync(join(folder, 'imports-by-stack-name', 'functions.yaml'), 'utf8');
    const endpointFor = (service: string) => ({
      Parameters: { Vpc: { Type: 'AWS::EC2::VPC::Id' } },
      Resources: {
        Added: {
          Type: 'AWS::EC2::VPCEndpoint',
          Properties: {
            VpcId: { Ref: 'Vpc' },
            VpcEndpointType: 'Interface',
            PrivateDnsEnabled: true,
            ServiceName: { 'Fn::Sub': `com.amazonaws.\${AWS::Region}.${service}` },
          },
        },
      },
    });
    const routeTo = (range: string) => ({
      Parameters: { Table: { Type: 'String' }, Nat: { Type: 'String' } },
      Resources: {
        Added: {
          Type: 'AWS::EC2::Route',
          Properties: { RouteTableId: { Ref: 'Table' }, DestinationCidrBlock: range, NatGatewayId: { Ref: 'Nat' } },
        },
      },
    });

    it.each<[string, object, number]>([
      ['an endpoint for the service', endpointFor('sqs'), 0],
      ['an endpoint for another service', endpointFor('sns'), 1],
      ['a default route', routeTo('0.0.0.0/0'), 0],
      ['a route to private addresses', routeTo('10.1.0.0/16'), 1],
    ])('%s', async (what, added, errors) => {
      const files = { 'network.yaml': network, 'functions.yaml': functions, 'added.json': added };
      const result = await lintIn(folderOf(`beside ${what}`, files), '.');
      expect(result.summary.errors).toBe(errors);
      const reasons = result.files.flatMap(({ undecided }) => undecided.map(({ reason }) => reason)).join();
      expect(reasons.includes('whether Added in added.json belongs to')).toBe(errors === 0);
    });
  });

  it('hand on by parameters what variables of functions name', async () => {
    const network = readFileSync(join(folder, 'imports-by-stack-name', 'network.yaml'), 'utf8');
    const functions = readFileSync(join(folder, 'imports-by-stack-name', 'functions.yaml'), 'utf8')
      .replace(/ {2}Jobs:\n {4}Type: AWS::SQS::Queue\n/, '')
      .replace('Resources:', '  Jobs: { Type: String }\nResources:')
      .replace('!GetAtt Jobs.Arn', "'*'");
    const parent = {
      Resources: {
        Queue: { Type: 'AWS::SQS::Queue' },
        Functions: {
          Type: 'AWS::CloudFormation::Stack',
          Properties: { TemplateURL: './functions.yaml', Parameters: { Jobs: { Ref: 'Queue' } } },
        },
      },
    };
    const files = { 'network.yaml': network, 'functions.yaml': functions, 'parent.json': parent };
    const lines = linesOf(await lintIn(folderOf('a queue by parameter', files), '.'));
    expect(lines.join('\n')).toContain('error function-cannot-reach-service: Sender uses Amazon SQS');
  });

  it('are looked at when only one of them is asked for, and what is wrong elsewhere is told with it', async () => {
    const cwd = join(folder, 'exports');
    expect(linesOf(await lintIn(cwd, 'mailer.yaml'))).toEqual(linesOf(await lintIn(cwd, '.')));
    const network = await lintIn(cwd, 'network.yaml');
    expect(network.files.map(({ path }) => path)).toEqual(['network.yaml']);
  });

  it('are linked by the names of their exports where only one side is given its value, and findings say so', async () => {
    const cwd = join(scratch, 'open');
    cpSync(join(folder, 'exports'), cwd, { recursive: true });
    writeFileSync(join(cwd, '.vpclambdalintrc.json'), '{"root": true}');
    const { files } = await lintIn(cwd, '.', '-p', 'NetworkStack=shared-network');
    const [finding, ...others] = files.flatMap(({ findings }) =>
      findings.filter(({ severity }) => severity === 'error'),
    );
    expect(others).toEqual([]);
    expect(finding?.evidence).toContain(
      'NetworkStack of mailer.yaml is taken to lead to network.yaml, the only template that exports ${NetworkStack}-VpcId and ${NetworkStack}-SubnetId',
    );
  });

  it('stay open where the one that is named is another', async () => {
    const cwd = join(scratch, 'another');
    cpSync(join(folder, 'exports'), cwd, { recursive: true });
    const stacks = { network: { template: 'network.yaml', stackName: 'shared-network' } };
    writeFileSync(join(cwd, '.vpclambdalintrc.json'), JSON.stringify({ root: true, stacks }));
    const { files, summary } = await lintIn(cwd, '.', '-p', 'NetworkStack=another-network');
    expect(linesOf({ files }).filter((line) => line.includes(' error '))).toEqual([]);
    expect(summary.undecided).toBeGreaterThan(0);
  });

  it('are judged with a nested stack once for each use of it', async () => {
    const child = readFileSync(join(folder, 'nested/network.yaml'), 'utf8');
    const cwd = folderOf('twice', {
      '.vpclambdalintrc.json': { root: true, extends: 'all' },
      'child.yaml': child.replace('10.0.0.0/24', '10.0.0.0/99'),
      'parent.yaml': [
        'Resources:',
        ...['One', 'Two'].flatMap((id) => [
          `  ${id}:`,
          '    Type: AWS::CloudFormation::Stack',
          '    Properties: { TemplateURL: child.yaml, Parameters: { Stage: prod } }',
        ]),
      ].join('\n'),
    });
    const { files, summary } = await lintIn(cwd, '.');
    expect(files.map(({ path }) => path)).toEqual(['child.yaml', 'parent.yaml']);
    expect(summary.errors).toBe(0);
  });
});

describe('what a config says of stacks', () => {
  const templates = {
    'network.yaml': 'Resources: { Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } } }',
    'app.yaml':
      'Parameters: { VpcId: { Type: String } }\nResources: { Topic: { Type: AWS::SNS::Topic, Properties: { TopicName: !Ref VpcId } } }',
  };
  const lintWith = (name: string, app: object, network: object = { template: 'network.yaml' }) =>
    lintIn(
      folderOf(name, { ...templates, '.vpclambdalintrc.json': { root: true, stacks: { network, app } } }),
      'app.yaml',
    );

  it.each([
    ['no-template', { template: 'ap.yaml' }, 'stacks.app.template in .vpclambdalintrc.json: there is no ap.yaml'],
    [
      'no-parameter',
      { template: 'app.yaml', parameters: { VpcID: 'x' } },
      'stacks.app.parameters in .vpclambdalintrc.json: its template has no parameter VpcID',
    ],
    [
      'no-stack',
      { template: 'app.yaml', parameters: { VpcId: { stack: 'net' } } },
      'stacks.app.parameters.VpcId in .vpclambdalintrc.json: there is no stack "net"',
    ],
    [
      'no-piece',
      { template: 'app.yaml', parameters: { VpcId: { stack: 'network', output: 'Vpc' } } },
      'stacks.app.parameters.VpcId in .vpclambdalintrc.json: network.yaml has no output Vpc',
    ],
    [
      'no-key',
      { template: 'app.yaml', parameters: { VpcId: { stack: 'network', export: 'Vpc' } } },
      'stacks.app.parameters.VpcId.export in .vpclambdalintrc.json: no such key',
    ],
  ])('is wrong: %s', async (name, app, message) => {
    await expect(lintWith(name, app)).rejects.toThrow(message);
  });

  it('may bind by a pattern, and by a list of things and values', async () => {
    await expect(
      lintWith('pattern', { template: 'app.yaml', parameters: { '*': { stack: 'network', resource: 'Vpc' } } }),
    ).resolves.toMatchObject({ summary: { errors: 0 } });
  });
});

describe.skipIf(!existsSync(seed))('the network and the functions of the article, linked by a config', () => {
  const config = {
    root: true,
    stacks: {
      network: { template: 'vpc.yaml' },
      app: {
        template: 'lambda.yaml',
        parameters: {
          VpcID: { stack: 'network', resource: 'VPC' },
          PrivateSubnet1aID: { stack: 'network', resource: 'PrivateSubnet1a' },
          PrivateSubnet1cID: { stack: 'network', resource: 'PrivateSubnet1c' },
        },
      },
    },
  };
  const read = (name: string) => readFileSync(join(seed, name), 'utf8');
  /** The first function reads an object and a secret. */
  const reading = (group: string) =>
    read('lambda.yaml').replace(
      '      FunctionName: test-lambda-01\n',
      '$&      Environment: { Variables: { SECRET: !Ref Secret, BUCKET: !Ref Bucket } }\n',
    ) +
    `
  Secret: { Type: AWS::SecretsManager::Secret }
  Bucket: { Type: AWS::S3::Bucket }
  Reads:
    Type: AWS::IAM::Policy
    Properties:
      PolicyName: reads
      Roles: [!Ref LambdaExecutionRole]
      PolicyDocument:
        Statement:
          - { Effect: Allow, Action: 's3:GetObject', Resource: !Sub '\${Bucket.Arn}/*' }
          - { Effect: Allow, Action: 'secretsmanager:GetSecretValue', Resource: !Ref Secret }
${group}`;
  const withEndpoints = (port: number) =>
    `${read('vpc.yaml').trimEnd()}
  EndpointGroup:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Who may use the endpoint
      VpcId: !Ref VPC
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: ${port}, ToPort: ${port}, CidrIp: 10.0.0.0/16 }
  SecretsEndpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref VPC
      VpcEndpointType: Interface
      ServiceName: !Sub com.amazonaws.\${AWS::Region}.secretsmanager
      PrivateDnsEnabled: true
      SubnetIds: [!Ref PrivateSubnet1a, !Ref PrivateSubnet1c]
      SecurityGroupIds: [!Ref EndpointGroup]
  S3Endpoint:
    Type: AWS::EC2::VPCEndpoint
    Properties:
      VpcId: !Ref VPC
      ServiceName: !Sub com.amazonaws.\${AWS::Region}.s3
      RouteTableIds: [!Ref PrivateRouteTable]
`;
  const lintPair = async (name: string, vpc: string, functions: string) => {
    const files = { 'vpc.yaml': vpc, 'lambda.yaml': functions, '.vpclambdalintrc.json': config };
    return lintIn(folderOf(name, files), '.');
  };

  it('finds nothing in them as they are: they use nothing', async () => {
    expect(linesOf(await lintPair('as-is', read('vpc.yaml'), read('lambda.yaml')))).toEqual([]);
  });

  it('finds two services out of reach, with every hop, when a function reads an object and a secret', async () => {
    const { files } = await lintPair('closed', read('vpc.yaml'), reading(''));
    const findings = files.flatMap((file) => file.findings);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      'error function-cannot-reach-service',
      'error function-cannot-reach-service',
    ]);
    for (const { related } of findings) {
      expect(new Set(related.map(({ path }) => path))).toEqual(new Set(['lambda.yaml', 'vpc.yaml']));
      expect(related.map(({ message }) => message).join('\n')).toContain('PrivateSubnet1c uses PrivateRouteTable');
    }
  });

  it('finds nothing once both have an endpoint', async () => {
    expect(linesOf(await lintPair('reached', withEndpoints(443), reading('')))).toEqual([]);
  });

  it('names the rule of the group that is missing for one of them', async () => {
    const lines = linesOf(await lintPair('shut', withEndpoints(80), reading('')));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain(
      'LambdaFunction01 uses AWS Secrets Manager, but EndpointGroup, the security group of SecretsEndpoint, does not allow inbound TCP 443 from LambdaSecurityGrouptoFull',
    );
  });
});

describe('a CDK app of one network and two services', () => {
  const synthesise = (outdir: string): string => {
    const app = new App({ outdir, analyticsReporting: false });
    const vpcSubnets = { subnetType: ec2.SubnetType.PRIVATE_ISOLATED };
    const vpc = new ec2.Vpc(new Stack(app, 'Network'), 'Vpc', {
      maxAzs: 2,
      natGateways: 0,
      subnetConfiguration: [{ name: 'app', ...vpcSubnets }],
      gatewayEndpoints: { S3: { service: ec2.GatewayVpcEndpointAwsService.S3 } },
    }) as ec2.IVpc;
    const code = { code: lambda.Code.fromInline('x'), handler: 'index.handler', runtime: lambda.Runtime.NODEJS_22_X };
    const orders = new Stack(app, 'Orders');
    const bucket = new s3.Bucket(orders, 'Bucket');
    const environment = { BUCKET: bucket.bucketName };
    bucket.grantRead(new lambda.Function(orders, 'OrdersFn', { ...code, vpc, vpcSubnets, environment }));
    const billing = new Stack(app, 'Billing');
    const secret = new secrets.Secret(billing, 'Secret');
    const variables = { SECRET: secret.secretArn };
    secret.grantRead(new lambda.Function(billing, 'BillingFn', { ...code, vpc, vpcSubnets, environment: variables }));
    app.synth();
    return outdir;
  };

  it('is judged as a whole, with findings on the stacks that they belong to', { timeout: 60_000 }, async () => {
    const lines = linesOf(await lintIn(synthesise(join(scratch, 'cdk.out')), '.')).map((line) =>
      line.replace(/:\d+:\d+/, ''),
    );
    expect(lines).toEqual([
      'Network.template.json error function-cannot-reach-service: BillingFnBAE8FE0F uses AWS Secrets Manager, but VpcappSubnet1SubnetAE489B2F and VpcappSubnet2Subnet2449FB56 have no path to it: Vpc8378EB38 has neither a route through a NAT gateway nor a VPC endpoint for it',
      'Orders.template.json warning functions-could-share-security-group: OrdersFnC7735A71 and BillingFnBAE8FE0F use OrdersFnSecurityGroup3A7F86BE and BillingFnSecurityGroupCF8A4F3F, which allow the same outbound traffic and have no other use: they use 4 ENIs where 2 would be enough',
    ]);
  });
});

describe('endpoints of two stacks in one VPC', () => {
  const endpoint = (vpc: unknown, dns: unknown = true) => ({
    Type: 'AWS::EC2::VPCEndpoint',
    Properties: {
      VpcId: vpc,
      ServiceName: 'com.amazonaws.eu-west-1.sqs',
      VpcEndpointType: 'Interface',
      PrivateDnsEnabled: dns,
    },
  });
  const network = {
    Resources: {
      Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16', EnableDnsHostnames: true } },
      SqsEndpoint: endpoint({ Ref: 'Vpc' }),
    },
    Outputs: { Vpc: { Value: { Ref: 'Vpc' }, Export: { Name: 'network-vpc' } } },
  };
  const imported = { 'Fn::ImportValue': 'network-vpc' };
  const conflicts = async (
    name: string,
    orders: object,
    files: Readonly<Record<string, unknown>> = { 'network.json': network },
  ) => {
    const cwd = folderOf(name, { ...files, 'orders.json': orders });
    const { files: results } = await lintIn(cwd, '.');
    const isOurs = ({ rule }: { readonly rule: string }) => rule === 'endpoint-private-dns-conflict';
    return results.flatMap(({ path, findings, undecided }) => [
      ...findings
        .filter(isOurs)
        .map(({ message, when }) => `${path}: ${message}${when === undefined ? '' : ` when ${when}`}`),
      ...undecided.filter(({ questions }) => questions.some(isOurs)).map(({ reason }) => `${path}: ? ${reason}`),
    ]);
  };
  const said = (other: string, vpc: string) =>
    `orders.json: OrdersEndpoint and ${other}, of two stacks, both have private DNS for sqs in ${vpc}: the second cannot be created ("there is already a conflicting DNS domain")`;

  it('cannot both have private DNS', async () => {
    expect(await conflicts('dns-both', { Resources: { OrdersEndpoint: endpoint(imported) } })).toEqual([
      said('SqsEndpoint', 'Vpc'),
    ]);
  });

  it('have no conflict where one does without, or is for another service', async () => {
    expect(await conflicts('dns-one', { Resources: { OrdersEndpoint: endpoint(imported, false) } })).toEqual([]);
    const { Properties, Type } = endpoint(imported);
    const other = { Type, Properties: { ...Properties, ServiceName: 'com.amazonaws.eu-west-1.sns' } };
    expect(await conflicts('dns-other', { Resources: { OrdersEndpoint: other } })).toEqual([]);
  });

  it('may have one in some combination of conditions, or nobody knows', async () => {
    const Conditions = { IsProd: { 'Fn::Equals': [{ Ref: 'Stage' }, 'prod'] } };
    const Parameters = { Stage: { Type: 'String' } };
    const conditional = {
      Parameters,
      Conditions,
      Resources: { OrdersEndpoint: { ...endpoint(imported), Condition: 'IsProd' } },
    };
    expect(await conflicts('dns-condition', conditional)).toEqual([
      `${said('SqsEndpoint', 'Vpc')} when IsProd of orders.json is true`,
    ]);
    const unknown = { Parameters, Resources: { OrdersEndpoint: endpoint(imported, { Ref: 'Stage' }) } };
    expect(await conflicts('dns-unknown', unknown)).toEqual(['orders.json: ? parameter Stage has no value here']);
  });

  it('may be one that a config describes', async () => {
    const description = {
      version: 1,
      vpcs: [
        {
          id: 'vpc-1',
          subnets: [],
          routeTables: [],
          endpoints: [{ id: 'vpce-1', type: 'Interface', service: 'com.amazonaws.eu-west-1.sqs', privateDns: true }],
        },
      ],
    };
    const files = { 'account.json': description, '.vpclambdalintrc.json': { root: true, networks: 'account.json' } };
    expect(await conflicts('dns-described', { Resources: { OrdersEndpoint: endpoint('vpc-1') } }, files)).toEqual([
      said('vpce-1', 'vpc-1'),
    ]);
  });
});
