import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { atEnd } from '../../at-end.ts';
import { builtCommands, folderWith, root } from '../process.ts';

const hasMoto = spawnSync('python3', ['-c', 'import moto.server'], { encoding: 'utf8' }).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

// One server for all, which takes seconds to start: each test has a region of its own.
describe.skipIf(!hasMoto)('in moto (skipped where it is not installed)', () => {
  let url: string;
  let cli: string;
  beforeAll(async () => {
    const port = await freePort();
    url = `http://127.0.0.1:${port}`;
    const moto = spawn('python3', ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    atEnd(() => moto.kill());
    cli = join(await builtCommands(), 'cli.cjs');
    for (let attempt = 0; attempt < 100; attempt++) {
      const isUp = await fetch(`${url}/moto-api/`).then(
        () => true,
        () => false,
      );
      if (isUp) break;
      await new Promise((done) => setTimeout(done, 200));
    }
  });

  const inRegion = (region: string) => ({
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    AWS_ACCESS_KEY_ID: 'a',
    AWS_SECRET_ACCESS_KEY: 'b',
    AWS_REGION: region,
    AWS_ENDPOINT_URL: url,
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
  });

  /** Runs a script that makes something, and gives the ids that it prints. */
  function make<Id extends string>(region: string, script: string): Readonly<Record<Id, string>> {
    const file = join(folderWith({}), 'make.mjs');
    const requiring = `import { createRequire } from 'node:module';
const require = createRequire(process.argv[2] + '/package.json');
`;
    writeFileSync(file, requiring + script);
    const made = spawnSync(process.execPath, [file, root], { encoding: 'utf8', env: inRegion(region) });
    expect(made.stderr).toBe('');
    return JSON.parse(made.stdout);
  }

  function run(region: string, ...args: string[]) {
    // the command sets the variable about Node.js by itself
    const { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: _, ...env } = inRegion(region);
    return spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env, cwd: root });
  }

  it('live judges a function by its network and role', () => {
    const region = 'eu-west-1';
    const { table, vpc } = make<'table' | 'vpc'>(region, functionWithQueue);
    // moto makes up the VPC that it says a function is in
    const judged = run(region, 'live', '--function', 'orders', '--vpc', vpc, '--format', 'json');
    const report = JSON.parse(judged.stdout);
    expect(report.functions).toEqual(['orders']);
    expect(report.findings.map(({ message }: { message: string }) => message)).toContainEqual(
      expect.stringContaining('orders uses Amazon SQS, but'),
    );
    expect(judged.stdout).toContain(`${table}, which has no route to the internet`);
    expect(judged.status).toBe(1);
  });

  it('find-eni finds a function by its ENI', () => {
    const region = 'eu-central-1';
    const { eni: id } = make<'eni'>(region, functionWithEni);
    const ran = run(region, 'find-eni', '--eni', id, '--format', 'json');
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    // moto makes ENIs of the type "interface"; the description says whose it is
    expect(JSON.parse(ran.stdout).enis).toMatchObject([{ eni: id, lambda: true, outcome: 'held' }]);
    expect(JSON.parse(ran.stdout).enis[0].functions).toHaveLength(2);
  });

  it('snapshot describes what is there', () => {
    const region = 'eu-west-3';
    const ids = make<'vpc' | 'subnet' | 'table' | 'endpoint' | 'group'>(region, networkWithEndpoint);
    const ran = run(region, 'snapshot', '--vpc', ids.vpc);
    expect([ran.status, ran.stderr]).toEqual([0, '']);
    const [vpc] = JSON.parse(ran.stdout).vpcs;
    expect(vpc).toMatchObject({
      id: ids.vpc,
      cidrs: ['10.7.0.0/16'],
      subnets: [{ id: ids.subnet, cidr: '10.7.1.0/24', routeTable: ids.table }],
      endpoints: [
        { id: ids.endpoint, type: 'Gateway', service: 'com.amazonaws.eu-west-3.s3', routeTables: [ids.table] },
      ],
    });
    expect(vpc.securityGroups).toContainEqual(
      expect.objectContaining({ id: ids.group, egress: [{ protocol: '-1', peer: '0.0.0.0/0' }] }),
    );
  });
});

const functionWithQueue = `
const e = require('@aws-sdk/client-ec2');
const l = require('@aws-sdk/client-lambda');
const i = require('@aws-sdk/client-iam');
const [ec2, lambda, iam] = [new e.EC2Client({}), new l.LambdaClient({}), new i.IAMClient({})];
const { Vpc: { VpcId } } = await ec2.send(new e.CreateVpcCommand({ CidrBlock: '10.7.0.0/16' }));
const { Subnet: { SubnetId } } = await ec2.send(new e.CreateSubnetCommand({ VpcId, CidrBlock: '10.7.1.0/24' }));
const { RouteTable: { RouteTableId } } = await ec2.send(new e.CreateRouteTableCommand({ VpcId }));
await ec2.send(new e.AssociateRouteTableCommand({ RouteTableId, SubnetId }));
const { GroupId } = await ec2.send(new e.CreateSecurityGroupCommand({ VpcId, GroupName: 'g', Description: 'g' }));
const trust = { Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] };
const { Role } = await iam.send(new i.CreateRoleCommand({ RoleName: 'orders', AssumeRolePolicyDocument: JSON.stringify({ Version: '2012-10-17', ...trust }) }));
const allow = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: 'sqs:SendMessage', Resource: '*' }] };
await iam.send(new i.PutRolePolicyCommand({ RoleName: 'orders', PolicyName: 'p', PolicyDocument: JSON.stringify(allow) }));
await lambda.send(new l.CreateFunctionCommand({
  FunctionName: 'orders', Runtime: 'nodejs22.x', Handler: 'index.handler', Role: Role.Arn,
  Code: { ZipFile: Buffer.from('UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==', 'base64') },
  Environment: { Variables: { QUEUE: 'https://sqs.eu-west-1.amazonaws.com/123456789012/orders' } },
  VpcConfig: { SubnetIds: [SubnetId], SecurityGroupIds: [GroupId] },
}));
console.log(JSON.stringify({ vpc: VpcId, table: RouteTableId }));
`;

/** A network, a function with a version, and by hand an ENI: moto makes none for a function. */
const functionWithEni = `
const e = require('@aws-sdk/client-ec2');
const l = require('@aws-sdk/client-lambda');
const i = require('@aws-sdk/client-iam');
const [ec2, lambda, iam] = [new e.EC2Client({}), new l.LambdaClient({}), new i.IAMClient({})];
const { Vpc } = await ec2.send(new e.CreateVpcCommand({ CidrBlock: '10.0.0.0/16' }));
const { Subnet } = await ec2.send(new e.CreateSubnetCommand({ VpcId: Vpc.VpcId, CidrBlock: '10.0.1.0/24' }));
const { GroupId } = await ec2.send(new e.CreateSecurityGroupCommand({ VpcId: Vpc.VpcId, GroupName: 'g', Description: 'g' }));
const trust = JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }] });
const { Role } = await iam.send(new i.CreateRoleCommand({ RoleName: 'of-eni', AssumeRolePolicyDocument: trust }));
const zip = Buffer.from('504b0506' + '00'.repeat(18), 'hex');
await lambda.send(new l.CreateFunctionCommand({ FunctionName: 'orders', Role: Role.Arn, Runtime: 'python3.12', Handler: 'a.b', Code: { ZipFile: zip }, Publish: true, VpcConfig: { SubnetIds: [Subnet.SubnetId], SecurityGroupIds: [GroupId] } }));
const { NetworkInterface } = await ec2.send(new e.CreateNetworkInterfaceCommand({ SubnetId: Subnet.SubnetId, Groups: [GroupId], Description: 'AWS Lambda VPC ENI-orders-0a1b2c3d-0000-0000-0000-000000000000' }));
console.log(JSON.stringify({ eni: NetworkInterface.NetworkInterfaceId }));
`;

const networkWithEndpoint = `
const e = require('@aws-sdk/client-ec2');
const ec2 = new e.EC2Client({});
const { Vpc: { VpcId } } = await ec2.send(new e.CreateVpcCommand({ CidrBlock: '10.7.0.0/16' }));
const { Subnet: { SubnetId } } = await ec2.send(new e.CreateSubnetCommand({ VpcId, CidrBlock: '10.7.1.0/24' }));
const { RouteTable: { RouteTableId } } = await ec2.send(new e.CreateRouteTableCommand({ VpcId }));
await ec2.send(new e.AssociateRouteTableCommand({ RouteTableId, SubnetId }));
const { GroupId } = await ec2.send(new e.CreateSecurityGroupCommand({ VpcId, GroupName: 'g', Description: 'g' }));
const { VpcEndpoint: { VpcEndpointId } } = await ec2.send(new e.CreateVpcEndpointCommand({ VpcId, VpcEndpointType: 'Gateway', ServiceName: 'com.amazonaws.eu-west-3.s3', RouteTableIds: [RouteTableId] }));
console.log(JSON.stringify({ vpc: VpcId, subnet: SubnetId, table: RouteTableId, endpoint: VpcEndpointId, group: GroupId }));
`;
