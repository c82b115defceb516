import { spawn, spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtCommands, folderWith, root } from '../process.ts';

const hasMoto = spawnSync('python3', ['-c', 'import moto.server'], { encoding: 'utf8' }).status === 0;

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

describe.skipIf(!hasMoto)('live in moto (skipped where it is not installed)', () => {
  it('judges a function by its network and role', async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}`;
    const moto = spawn('python3', ['-m', 'moto.server', '-H', '127.0.0.1', '-p', String(port)], { stdio: 'ignore' });
    try {
      for (let attempt = 0; attempt < 100; attempt++) {
        const isUp = await fetch(`${url}/moto-api/`).then(
          () => true,
          () => false,
        );
        if (isUp) break;
        await new Promise((done) => setTimeout(done, 200));
      }
      const env = {
        ...process.env,
        AWS_ACCESS_KEY_ID: 'a',
        AWS_SECRET_ACCESS_KEY: 'b',
        AWS_REGION: 'eu-west-1',
        AWS_ENDPOINT_URL: url,
      };
      const script = join(folderWith({}), 'make.mjs');
      writeFileSync(script, makeInMoto);
      const made = spawnSync(process.execPath, [script, root], { encoding: 'utf8', env });
      expect(made.stderr).toBe('');
      const { table, vpc } = JSON.parse(made.stdout) as Readonly<Record<'table' | 'vpc', string>>;
      const cli = join(await builtCommands(), 'cli.cjs');
      const run = (...args: string[]) =>
        spawnSync(process.execPath, [cli, ...args], { encoding: 'utf8', env, cwd: root });
      // moto makes up the VPC that it says a function is in
      const judged = run('live', '--function', 'orders', '--vpc', vpc, '--format', 'json');
      const report = JSON.parse(judged.stdout);
      expect(report.functions).toEqual(['orders']);
      expect(report.findings.map(({ message }: { message: string }) => message)).toContainEqual(
        expect.stringContaining('orders uses Amazon SQS, but'),
      );
      expect(judged.stdout).toContain(`${table}, which has no route to the internet`);
      expect(judged.status).toBe(1);
    } finally {
      moto.kill();
    }
  });
});

const makeInMoto = `
import { createRequire } from 'node:module';
const require = createRequire(process.argv[2] + '/package.json');
process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED = 'true';
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
