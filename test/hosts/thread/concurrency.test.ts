import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { some } from '../../generated/runs.ts';
import { builtCommands, folderWith, root, run } from '../process.ts';
import { runInThread } from './in-thread.ts';

let dist: string;
beforeAll(async () => {
  dist = await builtCommands();
});

/** A lint of many fixtures takes a core some seconds, and tests run beside each other. */
const patience = { timeout: 600_000 };

const withoutTimes = (report: string) => report.replace(/ (?:time|timestamp)="[^"]*"|\d[\d.]* m?s$/gm, '');

describe('--concurrency', () => {
  it('changes nothing of the reports on fixtures', patience, () => {
    const folder = folderWith({});
    // templates of one folder may be linked, so that folders are drawn
    const drawn = some(readdirSync(join(root, 'templates-fixtures')), 20).map((name) => `templates-fixtures/${name}`);
    const reports = ['off', '2', '4'].map((value) => {
      const files = ['json', 'sarif', 'junit'].map((format) => [format, join(folder, `${value}.${format}`)]);
      const formats = files.map(([format, file]) => `--format=${format}=${file}`);
      const args = [
        '--no-config',
        '--no-error-on-unmatched',
        '--concurrency',
        value,
        '--show-undecided',
        '--format=text',
        ...formats,
      ];
      const ran = run(join(dist, 'cli.cjs'), [...args, ...drawn], { cwd: root });
      return [
        ran.code,
        withoutTimes(ran.out),
        ran.err,
        ...files.map(([, file]) => withoutTimes(readFileSync(file!, 'utf8'))),
      ];
    });
    expect(reports[0]![0], String(reports[0]![2])).toBe(1);
    expect(reports[1], drawn.join()).toEqual(reports[0]);
    expect(reports[2], drawn.join()).toEqual(reports[0]);
  });

  it.each([
    [[]],
    [['--report-unused', '--show-undecided', '--preset', 'all']],
    [['--locale', 'ja']],
    [['--no-siblings', '--no-code']],
    [['--shard', '1/2', '--format', 'json']],
    [['--fix-dry-run']],
    [['--min-severity', 'error', '--max-warnings', '0', '--format', 'github']],
    [['--baseline', 'known.json', '--update-baseline', '--format', 'json']],
    [['--cache', '--cache-location', 'kept.txt', '--format', 'json']],
    [['--stdin-filename', 'more.yaml', '-', '--format', 'json']],
  ])('changes nothing of what is said of linked and other templates with %j', (args) => {
    const cli = join(dist, 'cli.cjs');
    const [off, three] = ['off', '3'].map((value) => {
      const cwd = folderWith(repository);
      const lint = () => {
        const { code, out, err } = run(cli, [...args, '--concurrency', value, '.'], { cwd, input: own });
        return { code, out: withoutTimes(out), err };
      };
      const known = join(cwd, 'known.json');
      return { ran: lint(), again: lint(), known: existsSync(known) && readFileSync(known, 'utf8') };
    });
    expect(three).toEqual(off);
    expect(off!.ran.out).toMatch(/own1|Own1|::|"files"/);
  });

  it('keeps for itself what has rules of plugins, and says so', () => {
    const cwd = folderWith({
      ...repository,
      'plugin.mjs': plugin,
      '.vpclambdalintrc.json': '{"root": true, "plugins": ["./plugin.mjs"], "rules": {"mine/seen": "warning"}}',
      'b/.vpclambdalintrc.json': '{"root": true}',
    });
    const ranWith = (value: string) => {
      const { code, out, err } = runInThread(dist, ['--concurrency', value, '.'], { cwd });
      return { code, out: withoutTimes(out), err };
    };
    const [off, auto, three] = ['off', 'auto', '3'].map(ranWith);
    expect(off!.out).toContain('mine/seen');
    expect(auto).toEqual(off);
    expect(three).toMatchObject({ code: off!.code, out: off!.out });
    expect(three!.err).toMatch(
      /--concurrency: \d+ templates are judged in one thread, because their configs have rules of plugins/,
    );
  });

  it('measures the times of all threads', () => {
    const ran = runInThread(dist, ['--concurrency', '3', '--timing', '--stats', '.'], { cwd: folderWith(repository) });
    const shares = [...ran.err.matchAll(/^\S.*? +[\d.]+ +([\d.]+)$/gm)].map(([, share]) => Number(share));
    expect(shares.length).toBeGreaterThan(9);
    expect(Math.max(...shares)).toBeLessThanOrEqual(100);
    expect(ran.err).toContain('function-in-one-zone');
    expect(ran.err).toContain('"files": 9');
  });

  it.each(['0', '65', '1.5', '-1', 'many', 'on'])('does not take %j', (value) => {
    const ran = runInThread(dist, [`--concurrency=${value}`, '.'], { cwd: folderWith(repository) });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain(`--concurrency ${value}: not a number of threads`);
  });

  it('tells a fault of ours in another thread as one in the only thread', patience, () => {
    const [off, two] = ['off', '2'].map((value) => ranWith(value, 'fault'));
    expect(off).toMatchObject({ code: 3, happened: 'in the main thread' });
    expect(off!.out).toContain('a fault of vpclambda-lint itself: injected');
    expect(two).toEqual({ ...off, happened: 'elsewhere' });
  });

  it('lints itself what a thread was ended on', patience, () => {
    const [off, two] = ['off', '2'].map((value) => ranWith(value, 'end'));
    expect(off).toMatchObject({ code: 1, happened: undefined });
    expect(two).toEqual({ ...off, happened: 'elsewhere' });
  });
});

/**
 * Lints with something that happens at the resource `Trigger`, in every thread but for the ends, which are of others. The main
 * thread waits at its first template for that to happen elsewhere.
 */
function ranWith(value: string, what: 'fault' | 'end') {
  const templates = Array.from({ length: 6 }, (_, index) => [
    `t${index}.yaml`,
    own.replace('Subnet:', 'Stall:\n    Type: AWS::SQS::Queue # the main thread begins with the largest\n  Subnet:'),
  ]);
  const cwd = folderWith({
    ...Object.fromEntries(templates),
    'trigger.yaml': own.replace('Subnet:', 'Trigger:\n    Type: AWS::SQS::Queue\n  Subnet:'),
    'inject.cjs': injection,
  });
  const env = {
    NODE_OPTIONS: `--require=${join(cwd, 'inject.cjs')}`,
    INJECT: what,
    MAY_STALL: value === 'off' ? '' : '1',
  };
  const { code, out, err } = run(join(dist, 'cli.cjs'), ['--no-config', '--concurrency', value, '.'], { cwd, env });
  const mark = join(cwd, 'happened');
  return { code, out: withoutTimes(out), err, happened: existsSync(mark) ? readFileSync(mark, 'utf8') : undefined };
}

const injection = `
const { existsSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { isMainThread } = require('node:worker_threads');
const { set } = Map.prototype;
const mark = join(__dirname, 'happened');
Map.prototype.set = function (key, value) {
  const isRead = typeof value === 'object'; // as a resource, when its template is judged
  if (isRead && key === 'Trigger' && !(isMainThread && process.env.INJECT === 'end')) {
    writeFileSync(mark, isMainThread ? 'in the main thread' : 'elsewhere');
    if (process.env.INJECT === 'end') process.exit(7);
    throw new Error('injected');
  }
  if (isRead && key === 'Stall' && isMainThread && process.env.MAY_STALL)
    for (let tries = 0; tries < 1000 && !existsSync(mark); tries++)
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 50);
  return set.call(this, key, value);
};
`;

const plugin = `export default {
  meta: { name: 'mine' },
  rules: {
    seen: {
      meta: { id: 'seen', family: 'grouping', severity: 'warning', presets: ['recommended'], summary: 'A function', messages: { seen: { problem: 'seen {fn}', remedy: 'None' } } },
      create: ({ report }) => ({ function: (fn) => report('seen', { at: fn.place, data: { fn } }) }),
    },
  },
};`;

const network = `  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: functions } }
`;
const outputs = `Outputs:
  Subnet: { Value: !Ref Subnet, Export: { Name: net-subnet } }
  Group: { Value: !Ref Group, Export: { Name: net-group } }
`;
const fn = (subnet: string, group: string, comment = '') => `  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: "*" }] } }]
  Fn:
    Type: AWS::Lambda::Function${comment}
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { ZipFile: "const { SQSClient } = require('@aws-sdk/client-sqs'); exports.handler = () => new SQSClient()" }
      Role: !GetAtt Role.Arn
      VpcConfig: { SubnetIds: [${subnet}], SecurityGroupIds: [${group}] }
`;
const own = `Resources:\n${network}${fn('!Ref Subnet', '!Ref Group')}`;

/** Templates that are linked, that add to others, and that have nothing to do with others. */
const repository: Readonly<Record<string, string>> = {
  '.git/HEAD': 'ref: refs/heads/main\n',
  '.vpclambdalintrc.json':
    '{"root": true, "overrides": [{"files": ["b/**"], "rules": {"function-in-one-zone": "error"}}]}',
  'net.yaml': `Resources:\n${network}${outputs}`,
  'importing.yaml': `Resources:\n${fn('!ImportValue net-subnet', '!ImportValue net-group')}`,
  'adding.yaml': `Parameters: { Other: { Type: String } }
Resources:
  Rule: { Type: AWS::EC2::SecurityGroupIngress, Properties: { GroupId: !Ref Other, IpProtocol: tcp, FromPort: 1, ToPort: 9, CidrIp: 0.0.0.0/0 } }
  Route: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Other, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: nat-1 } }
`,
  'own1.yaml': own,
  'b/own2.yaml': `Resources:\n${network}${fn('!Ref Subnet', '!Ref Group', ' # vpclambda-lint-disable-line function-in-one-zone -- known')}`,
  'b/größer-語.yaml': `# 語\n${own}`,
  'open.yaml': `Parameters: { Subnet: { Type: String }, Group: { Type: String } }\nResources:\n${fn('!Ref Subnet', '!Ref Group')}`,
  'broken.yaml': 'Resources:\n  Fn: { Type: AWS::Lambda::Function\n',
  'twice.yaml': `Resources:\n${network}${network}`,
};
