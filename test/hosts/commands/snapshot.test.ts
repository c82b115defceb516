import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lintHere, runHere } from '../in-process.ts';
import { networkLists } from './account-server/ec2.ts';
import { ec2Xml } from './account-server/xml.ts';

type Item = Readonly<Record<string, unknown>>;

/** Three VPCs of twenty subnets each: with NAT or without, with endpoints that work and that do not. */
const network = makeNetwork();

function makeNetwork() {
  const lists: Record<string, Item[]> = {
    Vpcs: [],
    Subnets: [],
    RouteTables: [],
    NatGateways: [],
    VpcEndpoints: [],
    SecurityGroups: [],
    NetworkAcls: [],
  };
  const open = { IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] };
  const igwOf = (v: number) => `igw-${v}`;
  for (let v = 1; v <= 3; v++) {
    const VpcId = `vpc-${v}`;
    lists.Vpcs!.push({ VpcId, CidrBlock: `10.${v}.0.0/16`, InstanceTenancy: 'default' });
    const group = (name: string, egress: Item, ...ingress: Item[]) =>
      lists.SecurityGroups!.push({
        GroupId: `sg-${v}${name}`,
        GroupName: name,
        VpcId,
        IpPermissions: ingress,
        IpPermissionsEgress: [egress],
      });
    group('f', open);
    group('open', open, { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, IpRanges: [{ CidrIp: `10.${v}.0.0/16` }] });
    group('closed', open, {
      IpProtocol: 'tcp',
      FromPort: 443,
      ToPort: 443,
      UserIdGroupPairs: [{ GroupId: `sg-${v}open` }],
    });
    const tables = ['pub', 'nat', 'none', 'halves', 'tgw'].map((kind) => `rtb-${v}${kind}`);
    const routes: Readonly<Record<string, readonly Item[]>> = {
      pub: [{ DestinationCidrBlock: '0.0.0.0/0', GatewayId: igwOf(v), State: 'active' }],
      nat: [{ DestinationCidrBlock: '0.0.0.0/0', NatGatewayId: `nat-${v}`, State: 'active' }],
      none: [],
      halves: [{ DestinationCidrBlock: '192.168.0.0/16', TransitGatewayId: 'tgw-9', State: 'active' }],
      tgw: [{ DestinationCidrBlock: '0.0.0.0/0', TransitGatewayId: 'tgw-9', State: 'active' }],
    };
    const subnets = Array.from({ length: 20 }, (_, index) => `subnet-${v}${String(index).padStart(2, '0')}`);
    for (const [index, SubnetId] of subnets.entries())
      lists.Subnets!.push({
        SubnetId,
        VpcId,
        CidrBlock: `10.${v}.${index}.0/24`,
        AvailabilityZone: `eu-west-1${'abc'[index % 3]}`,
      });
    for (const [index, RouteTableId] of tables.entries())
      lists.RouteTables!.push({
        RouteTableId,
        VpcId,
        Associations: subnets.flatMap((SubnetId, each) => (each % 5 === index ? [{ SubnetId, Main: false }] : [])),
        Routes: [
          { DestinationCidrBlock: `10.${v}.0.0/16`, GatewayId: 'local', State: 'active' },
          ...routes[RouteTableId.slice(5)]!,
        ],
      });
    lists.NatGateways!.push({
      NatGatewayId: `nat-${v}`,
      VpcId,
      SubnetId: subnets[0],
      ConnectivityType: 'public',
      State: 'available',
    });
    lists.VpcEndpoints!.push({
      VpcEndpointId: `vpce-${v}s3`,
      VpcEndpointType: 'Gateway',
      VpcId,
      ServiceName: 'com.amazonaws.eu-west-1.s3',
      State: 'available',
      RouteTableIds: v === 1 ? [tables[2]] : [],
    });
    lists.VpcEndpoints!.push({
      VpcEndpointId: `vpce-${v}sm`,
      VpcEndpointType: 'Interface',
      VpcId,
      ServiceName: 'com.amazonaws.eu-west-1.secretsmanager',
      State: 'available',
      SubnetIds: [subnets[0]],
      Groups: [{ GroupId: `sg-${v}${v === 2 ? 'closed' : 'open'}` }],
      PrivateDnsEnabled: v !== 3,
    });
  }
  return lists;
}

/** The same network as a template makes it. */
function networkTemplate(): Record<string, unknown> {
  const resources: Record<string, unknown> = { igw: { Type: 'AWS::EC2::InternetGateway' } };
  const ref = (id: unknown) => ({ Ref: logical(String(id)) });
  const put = (id: string, Type: string, Properties: object) => {
    resources[logical(id)] = { Type, Properties };
  };
  const rules = (permissions: readonly Item[], side: string) =>
    permissions.map(({ IpProtocol, FromPort, ToPort, IpRanges, UserIdGroupPairs }) => ({
      IpProtocol,
      ...(FromPort !== undefined && { FromPort, ToPort }),
      ...(IpRanges !== undefined && { CidrIp: (IpRanges as Item[])[0]!.CidrIp }),
      ...(UserIdGroupPairs !== undefined && {
        [`${side}SecurityGroupId`]: ref((UserIdGroupPairs as Item[])[0]!.GroupId),
      }),
    }));
  for (const { VpcId, CidrBlock } of network.Vpcs!) {
    put(String(VpcId), 'AWS::EC2::VPC', { CidrBlock, EnableDnsSupport: true, EnableDnsHostnames: true });
    const gateway = `igw-${String(VpcId).slice(4)}`;
    put(gateway, 'AWS::EC2::InternetGateway', {});
    put(`${gateway}a`, 'AWS::EC2::VPCGatewayAttachment', { VpcId: ref(VpcId), InternetGatewayId: ref(gateway) });
  }
  delete resources.igw;
  for (const { SubnetId, VpcId, ...rest } of network.Subnets!)
    put(String(SubnetId), 'AWS::EC2::Subnet', { VpcId: ref(VpcId), ...rest });
  for (const { RouteTableId, VpcId, Associations, Routes } of network.RouteTables!) {
    put(String(RouteTableId), 'AWS::EC2::RouteTable', { VpcId: ref(VpcId) });
    for (const { SubnetId } of Associations as Item[])
      put(`as-${SubnetId}`, 'AWS::EC2::SubnetRouteTableAssociation', {
        SubnetId: ref(SubnetId),
        RouteTableId: ref(RouteTableId),
      });
    for (const { State: _, GatewayId, NatGatewayId, ...route } of Routes as Item[])
      if (GatewayId !== 'local')
        put(`route-${RouteTableId}`, 'AWS::EC2::Route', {
          RouteTableId: ref(RouteTableId),
          ...route,
          ...(GatewayId !== undefined && { GatewayId: ref(GatewayId) }),
          ...(NatGatewayId !== undefined && { NatGatewayId: ref(NatGatewayId) }),
        });
  }
  for (const { NatGatewayId, SubnetId } of network.NatGateways!)
    put(String(NatGatewayId), 'AWS::EC2::NatGateway', { SubnetId: ref(SubnetId) });
  for (const each of network.VpcEndpoints!)
    put(String(each.VpcEndpointId), 'AWS::EC2::VPCEndpoint', {
      VpcId: ref(each.VpcId),
      ServiceName: each.ServiceName,
      VpcEndpointType: each.VpcEndpointType,
      ...(each.RouteTableIds !== undefined && { RouteTableIds: (each.RouteTableIds as string[]).map(ref) }),
      ...(each.SubnetIds !== undefined && { SubnetIds: (each.SubnetIds as string[]).map(ref) }),
      ...(each.Groups !== undefined && {
        SecurityGroupIds: (each.Groups as Item[]).map(({ GroupId }) => ref(GroupId)),
      }),
      ...(each.PrivateDnsEnabled !== undefined && { PrivateDnsEnabled: each.PrivateDnsEnabled }),
    });
  for (const group of network.SecurityGroups!)
    put(String(group.GroupId), 'AWS::EC2::SecurityGroup', {
      GroupDescription: 'g',
      VpcId: ref(group.VpcId),
      SecurityGroupIngress: rules(group.IpPermissions as Item[], 'Source'),
      SecurityGroupEgress: rules(group.IpPermissionsEgress as Item[], 'Destination'),
    });
  return resources;
}

/** What ids of the account are called in the template. */
function logical(id: string): string {
  return id.replaceAll('-', '');
}

function functionsTemplate(idOf: (id: string) => unknown): Record<string, unknown> {
  const resources: Record<string, unknown> = {};
  for (const { SubnetId, VpcId } of network.Subnets!) {
    const name = `Fn${logical(String(SubnetId))}`;
    resources[`${name}Role`] = {
      Type: 'AWS::IAM::Role',
      Properties: {
        AssumeRolePolicyDocument: {},
        Policies: [
          {
            PolicyName: 'p',
            PolicyDocument: {
              Statement: [
                {
                  Effect: 'Allow',
                  Action: ['s3:GetObject', 'secretsmanager:GetSecretValue', 'sqs:SendMessage'],
                  Resource: '*',
                },
              ],
            },
          },
        ],
      },
    };
    resources[name] = {
      Type: 'AWS::Lambda::Function',
      Properties: {
        Runtime: 'nodejs22.x',
        Handler: 'index.handler',
        Code: {
          ZipFile:
            "import { S3Client } from '@aws-sdk/client-s3';import { SQSClient } from '@aws-sdk/client-sqs';import { SecretsManagerClient } from '@aws-sdk/client-secrets-manager';export const handler = async () => { for (const client of [new S3Client({}), new SQSClient({}), new SecretsManagerClient({})]) await client.send({}); };",
        },
        Role: { 'Fn::GetAtt': [`${name}Role`, 'Arn'] },
        VpcConfig: { SubnetIds: [idOf(String(SubnetId))], SecurityGroupIds: [idOf(`sg-${String(VpcId).slice(4)}f`)] },
      },
    };
  }
  return resources;
}

/** The verdicts of function-cannot-reach-service, in the names that both templates share. */
async function verdicts(cwd: string, resources: object, config: object): Promise<readonly string[]> {
  writeFileSync(join(cwd, 'template.json'), JSON.stringify({ Resources: resources }));
  writeFileSync(join(cwd, 'config.json'), JSON.stringify({ root: true, ...config }));
  const args = ['-c', 'config.json', '--rule', 'function-in-public-subnet: off', 'template.json'];
  const result = await lintHere(cwd, ...args);
  const [file] = result.files;
  const isOurs = ({ rule }: { readonly rule: string }) => rule === 'function-cannot-reach-service';
  return [
    ...file!.findings.filter(isOurs).map(({ message, severity }) => `${severity} ${message}`),
    ...file!.undecided.flatMap(({ reason, questions }) =>
      questions.filter(isOurs).map(({ resource }) => `unknown ${resource}: ${reason}`),
    ),
  ]
    .map((text) =>
      text.replace(/ \((?:f|open|closed)\)/g, '').replace(/\b(vpc|subnet|rtb|nat|igw|vpce|sg)-(?=\w)/g, '$1'),
    )
    .map((text) => text.replace(/route of rtb(\w+) to [\d./]+/g, 'routertb$1'))
    .sort();
}

let folder: string;
let server: Server;
let asked: { readonly action: string; readonly token: string | null }[];
let broken: { readonly action: string; readonly code: string; times: number } | undefined;

/** An answer of EC2, seven items to a page. */
function answer(form: URLSearchParams): string {
  const action = form.get('Action')!;
  if (action === 'DescribeVpcAttribute') {
    const name = form.get('Attribute')!;
    return `<vpcId>${form.get('VpcId')}</vpcId><${name}><value>true</value></${name}>`;
  }
  const [list = '', element = 'prefixListSet'] = networkLists[action] ?? [];
  const wanted = [...form].flatMap(([key, value]) => (/^Filter\.1\.Value\.\d+$/.test(key) ? [value] : []));
  const all = (network[list] ?? []).filter(({ VpcId }) => wanted.length === 0 || wanted.includes(String(VpcId)));
  const from = Number(form.get('NextToken') ?? 0);
  const next = from + 7 < all.length ? `<nextToken>${from + 7}</nextToken>` : '';
  return `<${element}>${ec2Xml(all.slice(from, from + 7))}</${element}>${next}`;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'snapshot-'));
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const form = new URLSearchParams(body);
      const action = form.get('Action') ?? '';
      asked.push({ action, token: form.get('NextToken') });
      response.setHeader('content-type', 'text/xml');
      if (broken !== undefined && broken.action === action && broken.times-- > 0) {
        response.statusCode = broken.code === 'RequestLimitExceeded' ? 503 : 403;
        const error = `<Error><Code>${broken.code}</Code><Message>as told</Message></Error>`;
        response.end(`<Response><Errors>${error}</Errors><RequestID>1</RequestID></Response>`);
      } else response.end(`<${action}Response>${answer(form)}</${action}Response>`);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

/** Runs `snapshot` as who has credentials, against the local server. */
async function snapshot(...args: string[]) {
  asked = [];
  const settings = {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
    AWS_EC2_METADATA_DISABLED: 'true',
  };
  const before = { ...process.env };
  Object.assign(process.env, settings); // what the SDK reads
  try {
    return await runHere(folder, ['snapshot', ...args], settings);
  } finally {
    process.env = before;
  }
}

describe('a snapshot of an account', () => {
  it('gives the same verdicts as the template that makes the same network', async () => {
    const { code, err } = await snapshot('--region', 'eu-west-1', '--output', 'network.json');
    expect([code, err]).toEqual([
      0,
      'Described 3 VPCs in network.json: add "networks": "network.json" to .vpclambdalintrc.json\n',
    ]);
    const file = JSON.parse(readFileSync(join(folder, 'network.json'), 'utf8'));
    expect(file.vpcs.flatMap((vpc: { subnets: object[] }) => vpc.subnets)).toHaveLength(60);
    expect(asked.filter(({ action, token }) => action === 'DescribeSubnets' && token !== null)).toHaveLength(8);

    const own = await verdicts(
      folder,
      { ...networkTemplate(), ...functionsTemplate((id) => ({ Ref: logical(id) })) },
      { region: 'eu-west-1' },
    );
    const seen = await verdicts(
      folder,
      functionsTemplate((id) => id),
      { region: 'eu-west-1', networks: 'network.json' },
    );
    expect(seen).toEqual(own);
    // and these are verdicts of every kind
    const kinds = [
      'has neither',
      'gateway endpoint vpce1s3 is not on',
      'does not allow inbound TCP 443',
      'no private DNS',
      'beyond which',
    ];
    for (const kind of kinds) expect(own.join('\n')).toContain(kind);
  });

  it('is of the VPCs that are asked for', async () => {
    const { out } = await snapshot('--region', 'eu-west-1', '--vpc', 'vpc-2');
    expect(JSON.parse(out)).toMatchObject({ version: 1, region: 'eu-west-1', vpcs: [{ id: 'vpc-2' }] });
    expect(out).not.toContain('subnet-1');
  });

  it('is the same from saved AWS CLI output', async () => {
    const asList = (name: string) => {
      writeFileSync(join(folder, `${name}.json`), JSON.stringify({ [name]: network[name] }));
      return ['--from', `${name}.json`];
    };
    const attributes = [1, 2, 3].map((v) => ({
      VpcId: `vpc-${v}`,
      EnableDnsSupport: { Value: true },
      EnableDnsHostnames: { Value: true },
    }));
    writeFileSync(join(folder, 'attributes.json'), JSON.stringify(attributes));
    const offline = await snapshot(
      ...Object.keys(network).flatMap(asList),
      '--from',
      'attributes.json',
      '--region',
      'eu-west-1',
    );
    expect(asked).toEqual([]);
    const online = await snapshot('--region', 'eu-west-1');
    expect(JSON.parse(offline.out)).toEqual(JSON.parse(online.out));
  });

  it('holds exports, so that Fn::ImportValue leads to the network', async () => {
    writeFileSync(
      join(folder, 'exports.json'),
      JSON.stringify({ Exports: [{ Name: 'net-Subnet', Value: 'subnet-102' }] }),
    );
    const all = Object.keys(network).flatMap((name) => ['--from', `${name}.json`]);
    const { err } = await snapshot(...all, '--from', 'exports.json', '--output', 'with-exports.json');
    expect(err).toContain('3 VPCs');
    const { Fnsubnet102, Fnsubnet102Role } = functionsTemplate((id) =>
      id === 'subnet-102' ? { 'Fn::ImportValue': 'net-Subnet' } : id,
    );
    const found = await verdicts(folder, { Fnsubnet102, Fnsubnet102Role }, { networks: 'with-exports.json' });
    expect(found.join()).toContain('subnet102 has no path to it');
  });

  it('retries when it is throttled', async () => {
    broken = { action: 'DescribeSubnets', code: 'RequestLimitExceeded', times: 2 };
    const { code, out } = await snapshot('--region', 'eu-west-1', '--vpc', 'vpc-1');
    expect(code).toBe(0);
    expect(JSON.parse(out).vpcs[0].subnets).toHaveLength(20);
  });
});

describe('what can go wrong', () => {
  it('is that a call is denied', async () => {
    broken = { action: 'DescribeRouteTables', code: 'UnauthorizedOperation', times: 1 };
    const { code, err } = await snapshot('--region', 'eu-west-1');
    expect(code).toBe(2);
    expect(err).toContain('ec2:DescribeRouteTables is denied: as told');
  });

  it('is a VPC that is not there', async () => {
    const { code, err } = await snapshot('--region', 'eu-west-1', '--vpc', 'vpc-9');
    expect([code, err]).toEqual([
      2,
      'vpclambda-lint: there is no VPC vpc-9 in eu-west-1\n  Check --region, --profile and --vpc\n',
    ]);
  });

  it.each([
    ['{', 'x.json is not JSON'],
    ['{"Functions": []}', 'x.json is not a file that this command reads'],
    ['{"Vpcs": [{"VpcId": "vpc-1"}]}', 'there is no list of Subnets'],
    ['{"Vpcs": [], "NextToken": "t"}', 'x.json holds one page of several'],
  ])('is a file with %s', async (text, problem) => {
    writeFileSync(join(folder, 'x.json'), text);
    const { code, err } = await snapshot('--from', 'x.json');
    expect(code).toBe(2);
    expect(err).toContain(problem);
  });

  it('is a network that does not fit its schema', async () => {
    const lint = async (text: string) => {
      writeFileSync(join(folder, 'bad.json'), text);
      writeFileSync(join(folder, 'c.json'), '{"root": true, "networks": "bad.json"}');
      const { code, err } = await runHere(folder, ['-c', 'c.json', 'template.json']);
      return [code, err];
    };
    expect(await lint('{"version": 1, "vpcs": [\n  {"id": 1, "subnet": []}]}')).toEqual([
      2,
      'vpclambda-lint: bad.json:2:13 vpcs[0].subnet: no such key\n  Did you mean "subnets"?\n' +
        'vpclambda-lint: bad.json:2:10 vpcs[0].id: must be a string\n',
    ]);
    expect(
      await lint(
        '{"version": 1, "vpcs": [{"id": "vpc-1", "endpoints": [], "routeTables": [{"id": "rtb-1", "routes": []}],\n "subnets": [{"id": "subnet-1", "routeTable": "rtb-l"}]}]}',
      ),
    ).toEqual([
      2,
      'vpclambda-lint: bad.json:2:47 vpcs[0].subnets[0].routeTable: the VPC has no route table rtb-l\n  Did you mean "rtb-1"?\n',
    ]);
    expect((await lint('{"Vpcs": []}'))[1]).toContain('snapshot --from bad.json --output network.json');
    expect((await lint('{"version": 1,'))[1]).toContain('bad.json:1:');
  });
});
