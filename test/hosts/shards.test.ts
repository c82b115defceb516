import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runHere } from './in-process.ts';
import { builtCommands, folderWith, run as runScript } from './process.ts';

const formats = ['json', 'sarif', 'junit'] as const;

/** A report less what says when it was made: of JUnit, the moments of suites and all times. */
function withoutTimes(file: string): string {
  return readFileSync(file, 'utf8')
    .replace(/ timestamp="[^"]*"/g, '')
    .replace(/ time="[\d.]+"/g, '');
}

/** Lints a folder as one run and as shards, and compares what is reported and how it ends. */
async function compareShards(
  folder: string,
  count: number,
  args: readonly string[],
  warningsAllowed: readonly string[],
) {
  const reports = (name: string) =>
    formats.map((format) => `--format=${format}=${join(folder, `out/${name}.${format}`)}`);
  const whole = await runHere(folder, [...reports('whole'), ...warningsAllowed, ...args]);
  expect(existsSync(join(folder, 'out/whole.json')), whole.err).toBe(true);
  const indexes = Array.from({ length: count }, (_, index) => index + 1);
  for (const index of indexes) await runHere(folder, [...reports(`${index}`), '--shard', `${index}/${count}`, ...args]);
  for (const format of formats) {
    // in any order
    const shards = indexes.map((index) => `out/${index}.${format}`).sort((a, b) => (a < b ? 1 : -1));
    const output = join(folder, `out/merged.${format}`);
    const merged = await runHere(folder, ['merge', '--output', output, ...warningsAllowed, ...shards]);
    const err = `vpclambda-lint: merged the reports of ${count} ${count === 1 ? 'shard' : 'shards'} into ${output}\n`;
    expect({ format, code: merged.code, err: merged.err }).toEqual({ format, code: whole.code, err });
    expect(withoutTimes(output)).toBe(withoutTimes(join(folder, `out/whole.${format}`)));
  }
}

const vpc = (exports: string) => `Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { VpcId: !Ref Vpc, GroupDescription: functions } }
Outputs:
  Subnet: { Value: !Ref Subnet, Export: { Name: ${exports}-subnet } }
  Group: { Value: !Ref Group, Export: { Name: ${exports}-group } }
  Vpc: { Value: !Ref Vpc, Export: { Name: ${exports}-vpc } }
`;

const role = `  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: lambda.amazonaws.com }, Action: sts:AssumeRole }] }
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: sqs:SendMessage, Resource: "*" }] } }]
`;

const fn = (subnet: string, group: string, comment: string) => `${role}  Fn:
    Type: AWS::Lambda::Function${comment}
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Code: { ZipFile: "const { SQSClient } = require('@aws-sdk/client-sqs')" }
      Role: !GetAtt Role.Arn
      VpcConfig: { SubnetIds: [${subnet}], SecurityGroupIds: [${group}] }
`;

const templates = fc
  .constantFrom('x', 'y')
  .chain((exports) =>
    fc.constantFrom(
      vpc(exports),
      `Resources:\n${fn(`!ImportValue ${exports}-subnet`, `!ImportValue ${exports}-group`, '')}`,
      `Resources:\n${fn(`!ImportValue ${exports}-subnet`, `!ImportValue ${exports}-group`, ' # vpclambda-lint-disable-line function-in-one-zone -- known')}`,
      `${vpc(exports).replace('Outputs:', `${fn('!Ref Subnet', '!Ref Group', '')}Outputs:`)}`,
      `Resources:\n${vpc('own').split('\n').slice(1, 4).join('\n')}\n${fn('!Ref Subnet', '!Ref Group', '')}`,
      `Parameters: { Subnet: { Type: String }, Group: { Type: String } }\nResources:\n${fn('!Ref Subnet', '!Ref Group', '')}`,
      `Resources:\n  Child: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ./t1.yaml, Parameters: { Subnet: !ImportValue ${exports}-subnet, Group: !ImportValue ${exports}-group } } }\n`,
      `Resources:\n  Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { VpcId: !ImportValue ${exports}-vpc, ServiceName: com.amazonaws.eu-west-1.sqs, VpcEndpointType: Interface, PrivateDnsEnabled: true, SubnetIds: [!ImportValue ${exports}-subnet] } }\n`,
      'Resources:\n  Broken: { Type: AWS::Lambda::Function\n',
      'Resources:\n  Fn: { Type: AWS::Lambda::Function }\n  Fn: { Type: AWS::Lambda::Function }\n',
      'Resources:\n  Fn: { Type: AWS::Lambda::Function } # \u0007 vpclambda-lint-disable-line no-such-rule\n',
      'name: no template\n',
    ),
  );

const folders = fc.record({
  files: fc.array(fc.tuple(fc.constantFrom('in/a', 'in/b/c', 'beside'), templates), { minLength: 1, maxLength: 9 }),
  config: fc.constantFrom(
    '{}',
    '{"extends": "all", "networksAreComplete": true}',
    '{"rules": {"function-in-one-zone": "error"}, "overrides": [{"files": ["in/b/**"], "rules": {"function-in-one-zone": "off"}}]}',
    '{"stacks": {"one": {"template": "in/one.yaml"}}}',
  ),
  hasBadConfig: fc.boolean(),
  count: fc.integer({ min: 1, max: 7 }),
  options: fc.subarray(['--quiet', '--report-unused', '--show-undecided', '--no-siblings']),
  maxWarnings: fc.constantFrom([], ['--max-warnings', '0'], ['--max-warnings', '2']),
});

describe('shards', () => {
  it('are together what one run is, whatever the folder and their number', async () => {
    await fc.assert(
      fc.asyncProperty(folders, async ({ files, config, hasBadConfig, count, options, maxWarnings }) => {
        const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-test-'));
        try {
          const write = (name: string, text: string) => {
            mkdirSync(dirname(join(folder, name)), { recursive: true });
            writeFileSync(join(folder, name), text);
          };
          write('.git/HEAD', 'ref: refs/heads/main\n');
          write('.vpclambdalintrc.json', config);
          if (hasBadConfig) write('in/b/.vpclambdalintrc.json', '{"rules": {"no-such-rule": "error"}}');
          write('in/one.yaml', vpc('z'));
          for (const [index, [below, text]] of files.entries()) write(`${below}/t${index}.yaml`, text);
          mkdirSync(join(folder, 'out'));
          await compareShards(folder, count, [...options, 'in'], maxWarnings);
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: Number(process.env.VPCLAMBDA_LINT_RUNS ?? 12) },
    );
  }, 600_000);
});

describe('merge', () => {
  const folder = folderWith({
    'a.yaml': `Resources:\n${vpc('a').split('\n').slice(1, 4).join('\n')}\n${fn('!Ref Subnet', '!Ref Group', '')}`,
    'b.yaml': vpc('b'),
    'broken.json': '{"version": 1',
    'list.json': '[]',
    'no.xml': '<html></html>',
    'empty.json': '',
  });
  const lint = (...args: string[]) => runHere(folder, ['--no-config', ...args]);
  const merge = (...args: string[]) => runHere(folder, ['merge', ...args]);

  it('says of reports that do not fit together which, why and what to do', async () => {
    await lint(
      '--format=json=1.json',
      '--format=sarif=1.sarif',
      '--format=junit=1.xml',
      '--shard=1/2',
      'a.yaml',
      'b.yaml',
    );
    await lint('--format=json=2.json', '--format=junit=2.xml', '--shard=2/2', 'a.yaml', 'b.yaml');
    await lint('--format=json=later.json', '--shard=2/2', 'a.yaml');
    await lint('--format=json=third.json', '--shard=2/3', 'a.yaml', 'b.yaml');
    await lint('--format=json=whole.json', 'a.yaml');
    const cut = readFileSync(join(folder, '2.xml'), 'utf8').replace('</testsuite>\n', '');
    writeFileSync(join(folder, 'cut.xml'), cut);
    const said = async (...args: string[]) => {
      const { code, out, err } = await merge(...args);
      expect({ code, out }).toEqual({ code: 2, out: '' });
      return err;
    };
    expect(await said()).toMatchInlineSnapshot(`
      "vpclambda-lint: there is nothing to merge
        Name the reports of all shards: vpclambda-lint merge *.sarif
      "
    `);
    expect(await said('1.json')).toMatchInlineSnapshot(`
      "vpclambda-lint: there is no report of shard 2/2
        Give the reports of all shards
      "
    `);
    expect(await said('1.json', '1.json', '2.json')).toMatchInlineSnapshot(`
      "vpclambda-lint: 1.json and 1.json are both of shard 1/2
        Give one of them
      "
    `);
    expect(await said('1.json', 'later.json')).toMatchInlineSnapshot(`
      "vpclambda-lint: 1.json and later.json are of different runs: their templates, options or versions differ
        Run all shards on the same commit with the same options, and merge their reports
      "
    `);
    expect(await said('1.json', 'third.json')).toMatchInlineSnapshot(`
      "vpclambda-lint: 1.json is one of 2 shards, and third.json one of 3
        Give the reports of one run
      "
    `);
    expect(await said('1.json', '1.sarif')).toMatchInlineSnapshot(`
      "vpclambda-lint: 1.json is a JSON report, and 1.sarif is a SARIF log
        Merge the reports of each format by themselves
      "
    `);
    expect(await said('whole.json')).toMatchInlineSnapshot(`
      "vpclambda-lint: whole.json is not of a shard
        Write it with vpclambda-lint --shard 1/4 ...
      "
    `);
    expect(await said('1.json', 'broken.json')).toMatch(
      /^vpclambda-lint: broken\.json is not a report that can be merged: it is neither XML nor JSON: it ends too early\n/,
    );
    expect(await said('list.json')).toMatchInlineSnapshot(`
      "vpclambda-lint: list.json is not a report that can be merged: it is another kind of JSON
        Give reports that vpclambda-lint --shard wrote, of --format json, sarif or junit
      "
    `);
    expect(await said('no.xml')).toMatchInlineSnapshot(`
      "vpclambda-lint: no.xml is not a report that can be merged: it is XML without test suites
        Give reports that vpclambda-lint --shard wrote, of --format json, sarif or junit
      "
    `);
    expect(await said('empty.json')).toMatchInlineSnapshot(`
      "vpclambda-lint: empty.json is not a report that can be merged: it is empty
        Give reports that vpclambda-lint --shard wrote, of --format json, sarif or junit
      "
    `);
    expect(await said('absent.json')).toMatchInlineSnapshot(`
      "vpclambda-lint: absent.json cannot be read: ENOENT, there is no such file or folder
        Check the path
      "
    `);
    expect(await said('1.xml', 'cut.xml')).toMatchInlineSnapshot(`
      "vpclambda-lint: cut.xml is not as --shard wrote it: test suite 1 is incomplete
        Write it again
      "
    `);
    const odd = readFileSync(join(folder, '1.json'), 'utf8').replace(/"severity": "\w+"/, '"severity": "__proto__"');
    writeFileSync(join(folder, 'odd.json'), odd);
    expect(await said('odd.json', '2.json')).toMatchInlineSnapshot(`
      "vpclambda-lint: odd.json is not as --shard wrote it: entry 1 of "files" is not the result of a file
        Write it again
      "
    `);
    // what is built has chunks, between which an error must stay what it is
    const built = runScript(join(await builtCommands(), 'cli.cjs'), ['merge', '1.xml', 'cut.xml'], { cwd: folder });
    expect(built).toMatchObject({ code: 2, out: '' });
    expect(await said('--format=json', '1.json')).toMatchInlineSnapshot(`
      "vpclambda-lint: merge takes no --format
        The merged report has the format of the reports; --output names its file
      "
    `);
  });

  it('prints what one run would have printed, and counts the warnings of all', async () => {
    const whole = await lint('--format=json', 'a.yaml', 'b.yaml');
    expect(await merge('1.json', '2.json')).toEqual(whole);
    const { summary } = JSON.parse(whole.out);
    expect(summary.warnings).toBeGreaterThan(0);
    expect((await merge('--max-warnings', `${summary.warnings - 1}`, '1.json', '2.json')).code).toBe(1);
    expect((await merge('--max-warnings', `${summary.warnings}`, '1.json', '2.json')).code).toBe(whole.code);
  });
});

describe('--shard', () => {
  const folder = folderWith({ 'a.yaml': vpc('a') });

  it('refuses what is no shard, and what is about all files', async () => {
    const said = async (...args: string[]) => (await runHere(folder, [...args, 'a.yaml'])).err;
    for (const wrong of ['0/3', '4/3', '1', '1/0', 'a/b', '1/3/5'])
      expect(await said('--shard', wrong)).toBe(
        `vpclambda-lint: --shard ${wrong}: not a shard\n  Write it as --shard 1/4 for the first of four\n`,
      );
    expect(await said('--shard', '1/2', '--fix')).toMatch(/--shard and --fix contradict each other/);
  });

  it('has what is judged together in one shard, and what is not wherever its path leads', async () => {
    const user = `Resources:\n${fn('!ImportValue x-subnet', '!ImportValue x-group', '')}`;
    const names = Array.from({ length: 12 }, (_, index) => `${index}.yaml`);
    const cwd = folderWith({
      'in/network.yaml': vpc('x'),
      ...Object.fromEntries(names.map((name) => [`in/linked/${name}`, user])),
      ...Object.fromEntries(names.map((name) => [`in/apart/${name}`, vpc(name)])),
    });
    const shards = await Promise.all(
      [1, 2, 3].map(async (index) => {
        const { out } = await runHere(cwd, ['--no-config', '--format=json', '--shard', `${index}/3`, 'in']);
        const paths = JSON.parse(out).files.map(({ path }: { path: string }) => path.split('/')[1]);
        return { linked: paths.filter((path: string) => path === 'linked').length, apart: paths.includes('apart') };
      }),
    );
    expect(shards.map(({ linked }) => linked).sort()).toEqual([0, 0, 12]);
    expect(shards.every(({ apart }) => apart)).toBe(true);
  });

  it('passes where all templates are in other shards, and fails where there is none at all', async () => {
    const codes = await Promise.all(
      ['1/2', '2/2'].map(async (shard) => (await runHere(folder, ['--no-config', '--shard', shard, 'a.yaml'])).code),
    );
    expect(codes).toEqual([0, 0]);
    writeFileSync(join(folder, 'none.yaml'), 'name: none\n');
    expect((await runHere(folder, ['--no-config', '--shard', '1/2', 'none.yaml'])).code).toBe(2);
  });
});
