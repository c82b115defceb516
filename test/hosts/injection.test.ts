import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { main as actionMain } from '../../src/hosts/action/main.ts';
import { commands } from '../../src/hosts/cli/arguments.ts';
import { main } from '../../src/hosts/cli/main.ts';
import { optionSpecs } from '../../src/hosts/cli/options.ts';
import type { Process } from '../../src/hosts/cli/terminal.ts';
import { reportNames } from '../../src/report/index.ts';
import { planPictures, planTexts } from '../../src/report/plan/index.ts';
import * as texts from '../../src/text/showable.ts';
import { folderWith } from './process.ts';

/** What the last door on standard output had to change: a report must not rely on it, since libraries print without. */
const late: string[] = [];
const { showableLines } = texts;
const door = vi.spyOn(texts, 'showableLines').mockImplementation((text, options) => {
  const shown = showableLines(text, options);
  if (options !== undefined && shown !== text) late.push(text);
  return shown;
});
afterAll(() => door.mockRestore());

// One text with everything that a terminal, a runner of CI, Markdown, HTML, XML or a shell may obey, and with letters
// and emoji that must come out as they are. It is wherever a stranger may put a text.
const harmless = '日本語👩‍💻é';
const payload = [
  `x${harmless}\u001b[2J\u001b[31m\u001b]8;;http://e\u0007\u009b2J\u007f\u202e\u2066\u2028`,
  '::error::pwn',
  '  ::set-output name=a::b',
  '##[add-mask]c ##vso[task.setvariable variable=d]e ##teamcity[f]',
  '\rsection_start:1:g\r\u001b[0K',
  `@everyone #1 GH-2 <img src=y onerror=z> [h](http://i) | \`j\` --> ]]> &lt; "k" 'l' ; $(touch pwn) #`,
].join('\n');
// A file name has 255 bytes, and no slash.
const name = `y${harmless}\u001b[2J\u202e\r\n::error::pwn\n ::a b=::##[c]d ##vso[e]f @everyone #1 <img src=y onerror=z> [h](i) | \`j\` 'l' $(k)`;

const resources = (prefix: string) => ({
  [`V${prefix}`]: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: '10.0.0.0/16' } },
  [`S${prefix}`]: {
    Type: 'AWS::EC2::Subnet',
    Properties: { VpcId: { Ref: `V${prefix}` }, CidrBlock: '10.0.0.0/24', AvailabilityZone: payload },
  },
  [`G${prefix}`]: {
    Type: 'AWS::EC2::SecurityGroup',
    Properties: {
      VpcId: { Ref: `V${prefix}` },
      GroupDescription: payload,
      SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: payload, Description: payload }],
    },
  },
  [`R${prefix}`]: {
    Type: 'AWS::IAM::Role',
    Properties: {
      RoleName: payload,
      AssumeRolePolicyDocument: {},
      Policies: [
        {
          PolicyName: payload,
          PolicyDocument: {
            Statement: [{ Effect: 'Allow', Action: ['s3:GetObject', 'sqs:SendMessage', payload], Resource: payload }],
          },
        },
      ],
    },
  },
  [`F${prefix}`]: {
    Type: 'AWS::Lambda::Function',
    Condition: `C${prefix}`,
    Properties: {
      FunctionName: payload,
      Description: payload,
      Runtime: payload,
      Code: { ZipFile: payload },
      Environment: { Variables: { [payload]: payload, URL: `https://${payload}` } },
      Role: { 'Fn::GetAtt': [`R${prefix}`, 'Arn'] },
      VpcConfig: {
        SubnetIds: [{ Ref: `S${prefix}` }, { Ref: `P${prefix}` }],
        SecurityGroupIds: [{ Ref: `G${prefix}` }],
      },
    },
  },
  [`O${prefix}`]: {
    Type: 'AWS::Lambda::Function',
    Metadata: { 'vpclambda-lint': { disable: [{ rule: payload, reason: payload }] } },
    Properties: {
      Role: { 'Fn::ImportValue': payload },
      VpcConfig: { SubnetIds: [{ 'Fn::ImportValue': payload }], SecurityGroupIds: [payload, { Ref: `No${prefix}` }] },
    },
  },
  [`L${prefix}`]: { Type: 'AWS::Lambda::Version', Properties: { FunctionName: { Ref: `F${prefix}` } } },
  [`N${prefix}`]: { Type: 'AWS::CloudFormation::Stack', Properties: { TemplateURL: payload } },
});

const templateOf = (prefix: string) => ({
  Description: payload,
  Parameters: {
    [`P${prefix}`]: { Type: 'String', Default: payload, AllowedValues: [payload, 'prod'], Description: payload },
  },
  Conditions: { [`C${prefix}`]: { 'Fn::Equals': [{ Ref: `P${prefix}` }, payload] } },
  Resources: resources(prefix),
});

const broken = `Resources:\n  "${name.replace(/[\n\r"]/g, ' ')}": {\n`;
const commented = `Resources:
  F: # vpclambda-lint-disable-line x -- ::error::pwn ##[add-mask]c \u202e @everyone
    Type: AWS::Lambda::Function # ##[add-mask]c \u202e @everyone
    Properties: { VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] } }
    # vpclambda-lint-disable-next-line ::x::, ##[y] -- ##vso[z] \u2066
`;
const plugin = `export default { meta: { name: 'q' }, rules: { r: {
  meta: { id: 'r', family: 'grouping', severity: 'warning', presets: ['recommended'], summary: ${JSON.stringify(payload)}, url: ${JSON.stringify(`https://${payload}`)},
    messages: { m: { problem: ${JSON.stringify(`{x} ${payload}`)}, remedy: ${JSON.stringify(payload)} } },
    schema: { type: 'object' }, defaults: {} },
  create({ report }) { return { function(fn) { report('m', { at: fn.at(), data: { x: ${JSON.stringify(payload)} } }); } }; } } } };
`;
const eni = (id: string, more: object = {}) => ({
  NetworkInterfaceId: id,
  InterfaceType: 'lambda',
  Description: `AWS Lambda VPC ENI-${payload}-0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f`,
  Groups: [{ GroupId: payload }],
  SubnetId: payload,
  VpcId: payload,
  Status: payload,
  AvailabilityZone: payload,
  ...more,
});
const functions = ['$LATEST', payload].flatMap((Version) =>
  [payload, 'a; touch pwn', '--profile'].map((FunctionName) => ({
    FunctionName,
    FunctionArn: `arn:aws:lambda:eu-west-1:111122223333:function:${FunctionName}:${Version}`,
    Version,
    Role: `arn:aws:iam::111122223333:role/${payload}`,
    VpcConfig: { SubnetIds: [payload], SecurityGroupIds: [payload], VpcId: payload },
  })),
);
const network = {
  Vpcs: [{ VpcId: payload, CidrBlock: '10.0.0.0/16', Tags: [{ Key: payload, Value: payload }] }],
  Subnets: [{ SubnetId: payload, VpcId: payload, CidrBlock: '10.0.0.0/24', AvailabilityZone: payload }],
  RouteTables: [],
  VpcEndpoints: [],
  Exports: [{ Name: payload, Value: payload }],
};

const json = (value: unknown) => JSON.stringify(value);
const ids = `F${payload}`;

const shardOfOne = { run: payload, index: 1, count: 1, exitCode: 0, warnings: 0, positions: [0] };

function hostileFolder(): string {
  return folderWith({
    [`${name}.json`]: json(templateOf(payload)),
    't.json': json(templateOf(payload)),
    'known.json': json({ version: 1, files: { [payload]: [{ fingerprint: payload, count: payload }] } }),
    'u.json': json(templateOf(`${payload}2`)),
    'shard.json': json({ files: [{ path: payload, findings: [], undecided: [] }], shard: shardOfOne }),
    'shard.sarif': json({
      runs: [{ tool: { driver: { rules: [] } }, properties: { shard: shardOfOne }, [payload]: payload }],
    }),
    'c.yaml': commented,
    [`${name}/broken.yaml`]: broken,
    'enis.json': json({ NetworkInterfaces: [eni('eni-1'), eni(payload), eni('eni-2', { InterfaceType: payload })] }),
    'functions.json': json({ Functions: functions }),
    'network.json': json(network),
    'no.json': `{"a": ${payload}}`,
    'rules.json': json({ root: true, plugins: ['./p.mjs'], rules: { 'q/r': ['error', { [payload]: payload }] } }),
    'p.mjs': plugin,
    'keys.json': json({ root: true, [payload]: payload }),
    'options.json': json({ root: true, rules: { 'function-in-one-zone': ['error', { [payload]: payload }] } }),
    'unknown.json': json({ root: true, rules: { [payload]: payload }, extends: [payload], presets: payload }),
    'extends.json': json({ root: true, extends: [payload] }),
    'throws.json': json({ root: true, plugins: ['./throws.mjs'] }),
    'throws.mjs': `throw new Error(${json(payload)});\n`,
    'crashes.json': json({ root: true, plugins: ['./crashes.mjs'] }),
    'crashes.mjs': plugin.replace("report('m'", `throw new Error(${json(payload)}); report('m'`),
    'absent.json': json({ root: true, plugins: [`./${payload}`] }),
    'stacks.json': json({
      root: true,
      stacks: { [payload]: { template: payload, parameters: { [payload]: payload } } },
    }),
    'networks.json': json({ root: true, networks: payload }),
    output: '',
    summary: '',
  });
}

/** What is run of each command. A command or option that prints something new must be given its line here. */
const runs: Readonly<Record<'lint' | (typeof commands)[number], readonly (readonly string[])[]>> = {
  lint: [
    ['--no-config', '--preset', 'all', '--summary', 't.json', `${name}.json`],
    ['--no-config', '--preset', 'all', '--timing', 't.json', `${name}.json`],
    ['--no-config', '--preset', 'all', '--stats', 't.json', `${name}.json`],
    ['--no-config', '--cache', '--cache-location', payload, 't.json'],
    ['--no-config', '--preset', 'all', '--show-undecided', '--report-unused', '--debug', '.'],
    ['--no-config', '--preset', 'all', '--fix-dry-run', 'c.yaml', 't.json', `${name}.json`],
    ['--no-config', '-p', `P=${payload}`, '--region', payload, 't.json', payload, `${name}/**`],
    ['--no-config', '--parameters', 'no.json', 't.json'],
    ['--no-config', '--parameters', payload, 't.json'],
    ['--no-config', '--rule', `${payload}: off`, 't.json'],
    ['--no-config', '--preset', payload, 't.json'],
    ['--no-config', '--max-warnings', payload, 't.json'],
    ['--no-config', '--against', payload, 't.json'],
    ['--no-config', '--against', 'u.json', '--preset', 'all', 't.json'],
    ['--no-config', '--change-set', payload, '--against', 'u.json', 't.json'],
    ['--no-config', '--concurrency', payload, 't.json'],
    ['--no-config', '--concurrency', '2', '--format', 'json', 't.json', 'u.json'],
    ['--no-config', '--shard', payload, 't.json'],
    ['--no-config', '--shard', '1/1', '--format', 'json', 't.json'],
    ['--no-config', '--baseline', payload, 't.json'],
    ['--no-config', '--baseline', 'known.json', 't.json'],
    ['--no-config', '--changed-since', payload, 't.json'],
    [`--${payload}`, 't.json'],
    [`--format=${payload}`, 't.json'],
    [`--format=text=${name}/no/${'z'.repeat(300)}`, 't.json'],
    ['--config', payload, 't.json'],
    ['--trusted-config', payload, 't.json'],
    ['--no-plugins', '--config', 'unknown.json', 't.json'],
    ...['rules', 'keys', 'options', 'unknown', 'extends', 'throws', 'crashes', 'absent', 'stacks', 'networks'].map(
      (config) => ['--preset', 'all', '--debug', '--config', `${config}.json`, 't.json'],
    ),
    ['--print-config', `${name}.json`, '--config', 'rules.json'],
    ['--no-config', '--print-links', '.', payload],
    ['--no-config', '--print-links', `${name}.json`, 't.json', 'c.yaml'],
    ['--no-config', '--list-templates', '.', payload, `${name}.json`],
    ['--no-config', '--list-templates', '--no-error-on-unmatched', `${name}/**`, `${name}.json`],
    ['--no-config', '--no-error-on-unmatched', `${name}/*.none`],
    ['--no-config', '--only', payload, 't.json'],
    ['--no-config', '--skip', payload, '--exit-zero', 't.json'],
    ['--no-config', '--min-severity', payload, 't.json'],
    ['--env-info'],
    ['--env-info', '--config', payload],
    ['--list-rules'],
    ['--version'],
    ['--help'],
  ],
  explain: [['function-in-one-zone'], [payload], [`${payload}/x`], [`--format=${payload}`, 'x']],
  'explain-path': [
    ['--no-config', 't.json', ids, 's3'],
    ['--no-config', 't.json', ids, 'sqs'],
    ['--no-config', `${name}.json`, ids, `R${payload}`],
    ['--no-config', 't.json', payload, payload],
    ['--live', '--from', 'functions.json', '--from', 'network.json', payload, 'sqs'],
    ['--live', '--from', 'functions.json', payload, `${payload}!`],
    [payload, payload, payload],
  ],
  'show-model': [['--no-config', 't.json', `${name}.json`], [payload]],
  'new-rule': [[payload]],
  lsp: [[payload]],
  mcp: [[payload]],
  enis: [
    ['--no-config', 't.json', `${name}.json`],
    ['--no-config', 't.json', 'u.json'],
    ['--config', 'rules.json', 't.json'],
    [payload],
  ],
  diff: [
    ['--no-config', 't.json', 'u.json'],
    ['--no-config', `${name}.json`, 't.json'],
    [`git:${payload}:${payload}`, 't.json'],
    [payload, payload],
  ],
  merge: [
    ['shard.json'],
    ['shard.json', 'shard.sarif'],
    [payload, `${name}.json`],
    [`${name}.json`],
    ['no.json'],
    ['--output', payload, 'shard.sarif'],
  ],
  snapshot: [
    ['--from', 'network.json'],
    ['--from', 'network.json', '--vpc', payload],
    ['--from', 'no.json'],
    ['--from', payload],
    [payload],
  ],
  live: [
    ['--from', 'functions.json', '--from', 'network.json', '--show-undecided'],
    ['--from', 'functions.json', '--function', payload],
    ['--from', 'functions.json', '--vpc', payload],
    ['--from', 'functions.json', '--from', 'network.json', '--vpc', `${payload}!`],
    ['--from', 'enis.json'],
    ['--from', 'no.json'],
    [payload],
  ],
  'find-eni': [
    ['--from', 'enis.json', '--functions', 'functions.json', '--eni', 'eni-1', '--eni', payload, '--eni', 'eni-2'],
    ['--from', 'enis.json', '--functions', 'functions.json', '--subnet', payload],
    ['--from', 'enis.json', '--functions', 'functions.json', '--subnet', `${payload}!`],
    ['--from', 'enis.json', '--functions', 'functions.json', '--eni', `${payload}!`],
    ['--from', 'no.json'],
    [payload],
  ],
  help: [[payload]],
  init: [[payload]],
  completion: [[payload]],
};

const formats = [...new Set([...reportNames, ...Object.keys(planTexts), ...Object.keys(planPictures)])];
const picked = ['explain', 'snapshot', 'help', 'init', 'completion'];

async function ran(argv: readonly string[], cwd: string, colour: boolean, env: Process['env'] = {}) {
  let [out, err] = ['', ''];
  const code = await main(argv, {
    cwd,
    env,
    colour,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}

/** No character that a terminal obeys, but our colours where they are asked for. */
function expectNoControls(text: string, colour: boolean): void {
  const own = /\p{Cc}\[(?:1|2|22|31|32|33|34|36|39)m/gu;
  const left = colour ? text.replace(own, '') : text;
  expect(left).not.toMatch(/(?!\r\n|[\n\t])\p{Cc}|[\u200b\u2028-\u202e\u2060-\u2069]/u);
}

/** No line that a runner obeys. GitHub takes blanks before `::` for nothing, and looks for `##[` anywhere. */
function expectNoCommands(text: string): void {
  expect(text).not.toMatch(/^(?:\s|\p{Cc}\[\d+m)*::/mu);
  expect(text).not.toMatch(/##\w*\[/);
}

/** Nothing of a template is a mention, a link or HTML. */
function expectInert(markdown: string): void {
  const text = markdown.replaceAll(/\]\(https:\/\/[\w./#-]*\)/g, ']');
  expect(text).not.toMatch(/@\w|[#!]\d(?!\d{3};)|GH-\d|<(?!br>)|:\/\/|www\.|(?<!\\)\]\(/);
}

/** Text between tags only, with nothing but references where XML has a meaning of its own. */
function expectWellFormed(xml: string): void {
  const text = xml.replace(/<style>[^<]*<\/style>/g, '').replace(/<[^<>]*>/g, '');
  expect(text).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|apos|#\d+);)/);
  expect(xml).not.toMatch(/<img|onerror=z>/);
}

function expectSafe(format: string, { out, err }: { out: string; err: string }, colour: boolean): void {
  for (const text of [out, err]) expectNoControls(text, colour && text === out);
  expectNoCommands(err);
  if (format === 'github') {
    expect(out).not.toMatch(/##\w*\[/);
    for (const line of out.split('\n').filter((each) => /^\s*::/.test(each)))
      expect(line).toMatch(/^::(?:error|warning|notice) title=[^:]*,file=[^:]*::[^\r\n]*$/);
  } else expectNoCommands(out);
  if (out === '') return;
  if (['json', 'sarif', 'gitlab'].includes(format)) JSON.parse(out);
  if (['junit', 'svg', 'html'].includes(format)) expectWellFormed(out);
  if (format === 'markdown') expectInert(out);
}

/** What takes no format but JSON prints text in place of others. */
const textOrJson = new Set(['explain-path', 'show-model', '--print-links']);

describe('texts of strangers', () => {
  const cwd = hostileFolder();

  it('are run through every command', () => {
    expect(Object.keys(runs).sort()).toEqual(['lint', ...commands].sort());
    const ofAbout = optionSpecs.filter(({ group }) => group === 'About' || group === 'Configuration');
    const said = runs.lint.flat();
    for (const option of ofAbout) if (option.name !== 'no-config') expect(said).toContain(`--${option.name}`);
  });

  const cases = Object.entries(runs).flatMap(([command, lines]) =>
    lines.map((line, index) => [command, index, [...(command === 'lint' ? [] : [command]), ...line]] as const),
  );

  it.each(cases)('%s, line %i, is not obeyed in any format', async (command, line, argv) => {
    let accepted = 0;
    const isGiven = argv.some((word) => word.startsWith('--format'));
    const asGiven = isGiven || picked.includes(command);
    // text is the only format with colours: of each other, every second line says that they are asked for
    for (const [at, format] of (asGiven ? ['text'] : formats).entries())
      for (const colour of format === 'text' ? [false, true] : [(line + at) % 2 === 0]) {
        late.length = 0;
        const result = await ran(asGiven ? argv : [...argv, '--format', format], cwd, colour);
        // a wrapped line may begin with anything, and a diff shows the lines of a template as they are
        if (format !== 'text' && !isGiven && !argv.includes('--fix-dry-run')) expect(late).toEqual([]);
        if (
          !argv.some(
            (word) => word === '--debug' || word === '--timing' || word === '--stats' || word === '--fix-dry-run',
          )
        )
          for (const line of result.err.split('\n').slice(0, -1)) expect(line).toMatch(/^(?:vpclambda-lint: | {2})\S/);
        expect(result.err).not.toMatch(/a fault of vpclambda-lint itself/);
        const isJson = command === 'snapshot' || argv.includes('--print-config');
        const isOwn = isGiven || /^(?:--help|--version)$/.test(argv[0]!);
        const isReport = !isOwn && !result.err.includes(`format ${format}`) && result.out !== '';
        const shown = isJson
          ? 'json'
          : [command, ...argv].some((word) => textOrJson.has(word)) && format !== 'json'
            ? 'text'
            : format;
        expectSafe(isReport ? shown : 'text', result, colour);
        if (result.out !== '' || result.err !== '') accepted++;
      }
    expect(accepted).toBeGreaterThan(0);
  });

  it('are shown, with what is harmless as it is', async () => {
    const text = (await ran(['--no-config', '--preset', 'all', 't.json'], cwd, false)).out;
    expect(text).toContain(`F${'x'}${harmless}\\u{1b}[2J`);
    const report = (await ran(['--no-config', '--preset', 'all', '--format', 'json', 't.json'], cwd, false)).out;
    expect(JSON.stringify(JSON.parse(report))).toContain(JSON.stringify(ids).slice(1, -1));
    for (const argv of [
      ['show-model', 't.json'],
      ['enis', 't.json'],
      ['explain-path', 't.json', ids, 's3'],
    ]) {
      expect((await ran([...argv, '--no-config'], cwd, false)).out, argv[0]).toContain(`x${harmless}\\u{1b}[2J`);
      const parsed = JSON.parse((await ran([...argv, '--no-config', '--format', 'json'], cwd, false)).out);
      expect(JSON.stringify(parsed), argv[0]).toContain(JSON.stringify(ids).slice(1, -1));
    }
  });

  it('are as harmless in reports that go to files', async () => {
    for (const format of reportNames) {
      await ran(['--no-config', '--preset', 'all', '--format', `${format}=out/${format}`, '.'], cwd, false);
      expectSafe(format, { out: readFileSync(join(cwd, 'out', format), 'utf8'), err: '' }, false);
    }
  });

  it('are in no command to copy, unless quoted', async () => {
    const { out } = await ran(
      ['find-eni', '--from', 'enis.json', '--functions', 'functions.json', '--eni', 'eni-1'],
      cwd,
      false,
    );
    const copied = out.split('\n').filter((line) => /^\s+aws /.test(line));
    expect(copied).toContain(
      "      aws lambda update-function-configuration --function-name 'a; touch pwn' --vpc-config 'SubnetIds=[],SecurityGroupIds=[]'",
    );
    expect(copied).toContain(
      "      aws lambda update-function-configuration --function-name='--profile' --vpc-config 'SubnetIds=[],SecurityGroupIds=[]'",
    );
    expect(copied.join('\n')).not.toContain(harmless);
    expect(out).toContain('no command is given');
  });

  it.each([
    { files: '.', args: '--no-config --preset all --show-undecided' },
    { files: 't.json', config: 'rules.json', format: 'markdown=out/m sarif=out/s' },
    { files: 't.json', config: 'crashes.json' },
    { files: 't.json', config: 'unknown.json' },
    { files: payload },
    { files: 't.json', 'fail-level': payload },
  ])('are no commands in the log of the Action: %j', async (inputs) => {
    let out = '';
    const env = Object.fromEntries(Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]));
    const [output, summary] = [join(cwd, 'output'), join(cwd, 'summary')];
    for (const file of [output, summary]) writeFileSync(file, '');
    await actionMain({
      cwd,
      env: { ...env, GITHUB_ACTIONS: 'true', GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_DEBUG: '1' },
      colour: false,
      out: (text) => {
        out += text;
      },
      err: () => expect.unreachable(),
    });
    expectNoControls(out, false);
    expect(out).not.toMatch(/##\w*\[/);
    const token = /^::stop-commands::([\da-f-]{36})$/m.exec(out)?.[1];
    const paused =
      token === undefined ? '' : out.slice(out.indexOf(token) + token.length, out.lastIndexOf(`::${token}::`));
    expectNoCommands(paused);
    for (const line of out.split('\n').filter((each) => /^\s*::/.test(each)))
      expect(line).toMatch(
        /^::(?:(?:error|warning|notice)(?: title=[^:]*)?::[^\r\n]*|group::The whole report|stop-commands::[\da-f-]{36}|[\da-f-]{36}::|endgroup::)$/,
      );
    expectInert(readFileSync(summary, 'utf8'));
    expect(readFileSync(output, 'utf8')).toMatch(/^(?:\w+=[^\n]*\n)*$/);
    if (existsSync(join(cwd, 'out/s'))) JSON.parse(readFileSync(join(cwd, 'out/s'), 'utf8'));
  });
});
