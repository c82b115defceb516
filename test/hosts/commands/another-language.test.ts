import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { rules } from '../../../rules/index.ts';
import { configShape } from '../../../src/engine/config/config-shape.ts';
import type { LintResult } from '../../../src/engine/result.ts';
import { main as runStep } from '../../../src/hosts/action/main.ts';
import { commandSpecs } from '../../../src/hosts/cli/commands/command-specs.ts';
import { main } from '../../../src/hosts/cli/main.ts';
import { optionSpecs } from '../../../src/hosts/cli/options.ts';
import { allHostTexts } from '../../../src/hosts/texts.ts';
import { formatNames } from '../../../src/report/index.ts';
import { severities } from '../../../src/rule/severity.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { readTemplate } from '../../../src/template/read-template.ts';
import { allTexts, textsOfAws } from '../../../src/texts.ts';
import { describeResource } from '../../../src/views/describe-resource.ts';
import { enisOfFunctions } from '../../../src/views/enis-of-functions.ts';
import { accountOf } from '../../account/account-of-template.ts';
import { loudLanguage } from '../../loud-language.ts';
import { folderWith } from '../process.ts';
import { closedNetwork } from './account-server.ts';
import { savedFiles } from './in-account.ts';

const language = loudLanguage([...allTexts(), ...allHostTexts(), ...textsOfAws()]);

// a config asks for a language by its name, and rules speak that of the config
vi.mock('../../../src/hosts/cli/lazy/japanese.ts', () => ({
  japanese: () => language,
}));

const template = `Parameters:
  HasNat: { Type: String, AllowedValues: ['true', 'false'] }
  OtherSubnets: { Type: 'List<AWS::EC2::Subnet::Id>' }
Conditions:
  WithNat: !Equals [!Ref HasNat, 'true']
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24 } }
  Nat: { Type: AWS::EC2::NatGateway, Condition: WithNat, Properties: { SubnetId: !Ref Subnet, AllocationId: eipalloc-1 } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Route:
    Type: AWS::EC2::Route
    Condition: WithNat
    Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat }
  Association:
    Type: AWS::EC2::SubnetRouteTableAssociation
    Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: g, VpcId: !Ref Vpc } }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      Policies: [{ PolicyName: p, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] } }]
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Code: { ZipFile: 'exports.handler = async () => {}' }
      VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }
  Mails:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Code: { ZipFile: 'exports.handler = async () => {}' }
      VpcConfig: { SubnetIds: !Ref OtherSubnets, SecurityGroupIds: [!Ref Group] }
`;

const deployed = `Resources:
${closedNetwork}  Group:
    Type: AWS::EC2::SecurityGroup
    Properties: { GroupDescription: functions, VpcId: !Ref Vpc }
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument: {}
      Policies:
        - { PolicyName: a, PolicyDocument: { Statement: [{ Effect: Allow, Action: 'sqs:SendMessage', Resource: '*' }] } }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      Environment: { Variables: { QUEUE: 'https://sqs.eu-west-1.amazonaws.com/111122223333/orders' } }
      VpcConfig: { SubnetIds: [!Ref SubnetA, !Ref SubnetB], SecurityGroupIds: [!Ref Group] }
`;

/** What a command prints in the made-up language. */
async function said(...argv: readonly string[]): Promise<string> {
  return saidIn(folderWith({}), ...argv);
}

/** The same in a folder that holds something already. */
async function saidIn(cwd: string, ...argv: readonly string[]): Promise<string> {
  writeFileSync(join(cwd, 'stack.yaml'), template);
  writeFileSync(join(cwd, 'past.yaml'), template.replace('10.0.0.0/24', '10.0.1.0/24'));
  writeFileSync(join(cwd, 'binary.yaml'), Buffer.from([0, 1, 2]));
  writeFileSync(join(cwd, 'wrong.json'), '{ "rules": 1, "nonsense": 2 }');
  writeFileSync(join(cwd, 'broken.json'), '{ "rules": ');
  writeFileSync(join(cwd, 'elsewhere.json'), '{ "extends": "./absent.json", "plugins": ["./absent.js"] }');
  writeFileSync(join(cwd, 'printed.json'), '{ "Vpcs": [], "Functions": [] }');
  let text = '';
  const print = (part: string) => {
    text += part;
  };
  await main(argv, { cwd, env: {}, colour: false, language, out: print, err: print });
  // what a browser shows, and what it reads out
  return text.startsWith('<!doctype')
    ? text.replace(/<style>.*?<\/style>|<[^>]*?(?:aria-label="([^"]*)")?[^>]*>/gs, ' $1 ')
    : text;
}

/** The words in small letters that are neither the template's nor these. */
function english(text: string, known: string): readonly string[] {
  const names = new Set(`${template} ${known}`.match(/[\w-]+/g));
  const words = text.match(/(?<![\w"'./:-])[a-z][a-z']+(?![\w./:-])/g) ?? [];
  return [...new Set(words)].filter((word) => !names.has(word));
}

/** The names of commands and options, and what users type. */
const typed = [
  ...commandSpecs.flatMap(({ name, usage, examples }) => [name, ...usage, ...examples.map(([line]) => line)]),
  ...optionSpecs.flatMap((spec) => [spec.name, 'value' in spec ? spec.value : '']),
].join(' ');

/** What messages quote that is no English. */
const namesOfUsage = [
  'vpclambda-lint yaml json aws ec2 lambda git npm ms en ja rules nonsense',
  ...formatNames,
  ...severities,
  ...Object.keys(configShape.properties),
].join(' ');

/** What rules are sorted by, as a config names it. */
const namesOfRules = rules.flatMap(({ meta }) => [meta.family, ...meta.presets]).join(' ');

describe('a command in another language', () => {
  it.each([
    [['help']],
    ...commandSpecs.map(({ name }) => [['help', name]] as const),
    [['help', 'nothing-of-that-name']],
    [['--list-rules']],
    [['show-model', 'stack.yaml']],
    [['explain-path', 'stack.yaml', 'Orders', 'sqs']],
    [['explain-path', 'stack.yaml', 'Mails', 'internet']],
    ...['text', 'markdown', 'html'].map((format) => [['enis', '--format', format, 'stack.yaml']] as const),
    [['diff', '--preset', 'none', 'past.yaml', 'stack.yaml']],
  ] as const)('has no English word in %s', async (argv) => {
    expect(english(await said(...argv), `${typed} ${argv.join(' ')} ${namesOfUsage} ${namesOfRules} sqs`)).toEqual([]);
  });
});

describe('what is written', () => {
  const known = `${typed} ${namesOfUsage} plugins networks stacks template import from and its rules`;

  it.each([
    [{}],
    [{ 'cdk.json': '{}', 'package.json': '{}' }],
    [{ 'serverless.yml': 'service: a', '.github/workflows/vpclambda-lint.yml': 'on: push' }],
    [{ 'samconfig.toml': '[dev.deploy.parameters]\n[prod.deploy.parameters]', '.vpclambdalintrc.json': '{}' }],
  ])('by init has no English word of its own beside %j', async (files) => {
    const said = await saidIn(folderWith(files), 'init');
    // what is to be added is a workflow, whose keys are GitHub's
    expect(english(said.replaceAll(/^ .*$/gm, ''), `${known} dev prod npx cdk synth serverless package`)).toEqual([]);
  });

  it('by new-rule has no English word', async () => {
    const cwd = folderWith({});
    const all = [
      await saidIn(cwd, 'new-rule', 'a-rule'),
      await saidIn(cwd, 'new-rule', 'another-rule'),
      await saidIn(cwd, 'new-rule', 'a-third-rule', '--typescript'),
    ].join('');
    expect(english(all, `${known} node anotherRule`)).toEqual([]);
    expect(all).toContain('NODE');
  });

  it('by a fix has no English word', async () => {
    const open =
      'Group: { Type: AWS::EC2::SecurityGroup, Properties: { SecurityGroupIngress: [{ IpProtocol: tcp }] } }';
    const said = await saidIn(
      folderWith({ 'fixed.yaml': `Resources:\n  ${open}` }),
      '--locale',
      'ja',
      '--fix',
      'fixed.yaml',
      'stack.yaml',
    );
    expect(english(said, `${known} sqs true false`)).toEqual([]);
  });

  it('by a run that is timed, or that links nothing, has no English word', async () => {
    const families = rules.map(({ meta }) => meta.id).join(' ');
    const timed = await said('--timing', '--preset', 'none', 'stack.yaml');
    expect(english(timed, `${known} ${families}`)).toEqual([]);
    expect(english(await said('--print-links', 'stack.yaml'), known)).toEqual([]);
  });

  it.each(['zsh', 'fish'])('by completion for %s has no English word in what it describes', async (shell) => {
    const lines = (await said('completion', shell)).split('\n');
    const described = lines
      .flatMap((line) => / -d '(.*)'$|'(?:\*?--[\w-]+)?\[(.*)\]/.exec(line)?.slice(1) ?? [])
      .filter(Boolean);
    expect(described.length).toBeGreaterThan(50);
    expect(english(described.join('\n'), `${known} ${namesOfRules} describe change set`)).toEqual([]);
  });

  it.each(['text', 'markdown', 'html', 'compact', 'github'])('by a lint as %s has no English word', async (format) => {
    const report = await said(
      '--locale',
      'ja',
      '--format',
      format,
      '--preset',
      'all',
      '--show-undecided',
      'stack.yaml',
    );
    const ids = rules.map(({ meta }) => meta.id).join(' ');
    expect(
      english(report, `${known} ${ids} sqs tcp true false notice warning error file line col title br quot`),
    ).toEqual([]);
  });
});

describe('what is deployed', () => {
  const account = accountOf(parse('stack.yaml', deployed).value, {});
  const files = Object.fromEntries(
    Object.entries(savedFiles(account.answers)).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  const given = Object.keys(files).flatMap((name) => ['--from', name]);

  it('is judged without an English word', async () => {
    const report = await saidIn(folderWith(files), 'live', '--preset', 'all', '--show-undecided', ...given);
    const names = Object.values(files).join(' ');
    expect(report).toContain('Orders');
    expect(english(report, `${typed} ${names} ${rules.map(({ meta }) => meta.id).join(' ')}`)).toEqual([]);
  });

  it('is described without an English word', async () => {
    const networks = Object.keys(files).filter((name) => Array.isArray(JSON.parse(files[name]!)[name.split('.')[0]!]));
    const from = networks.flatMap((name) => ['--from', name]);
    const report = await saidIn(folderWith(files), 'snapshot', '--output', 'network.json', ...from);
    expect(report).toContain('network.json');
    expect(english(report, `${typed} networks network`)).toEqual([]);
  });

  it('holds ENIs, which is told without an English word', async () => {
    const eni = {
      NetworkInterfaceId: 'eni-1',
      SubnetId: 'subnet-1',
      Groups: [{ GroupId: 'sg-1' }],
      InterfaceType: 'lambda',
    };
    const VpcConfig = { SubnetIds: ['subnet-1'], SecurityGroupIds: ['sg-1'] };
    const fn = { FunctionName: 'orders', FunctionArn: 'arn:aws:lambda:eu-west-1:1:function:orders:$LATEST', VpcConfig };
    const cwd = folderWith({
      'enis.json': JSON.stringify({
        NetworkInterfaces: [eni, { ...eni, NetworkInterfaceId: 'eni-2', SubnetId: 'subnet-2' }],
      }),
      'functions.json': JSON.stringify({
        Functions: [
          { ...fn, Version: '$LATEST' },
          { ...fn, Version: '7' },
        ],
      }),
    });
    const report = await saidIn(cwd, 'find-eni', '--from', 'enis.json', '--functions', 'functions.json');
    expect(report).toContain('eni-1');
    expect(english(report.replaceAll(/^ +aws .*$/gm, ''), `${typed} orders`)).toEqual([]);
  });
});

describe('a step of a workflow', () => {
  const step = async (cwd: string, inputs: Readonly<Record<string, string>>, runner = {}) => {
    writeFileSync(join(cwd, 'stack.yaml'), template);
    let text = '';
    const print = (part: string) => {
      text += part;
    };
    const given = { locale: 'ja', ...inputs };
    const env = Object.fromEntries(
      Object.entries(given).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    );
    await runStep({ cwd, env: { ...env, ...runner }, colour: false, out: print, err: print });
    return text;
  };
  const ids = rules.map(({ meta }) => meta.id).join(' ');
  const commands = `notice error warning title file line col endgroup group ${ids} ${typed} ${namesOfUsage}`;

  it('reports without an English word', async () => {
    const cwd = folderWith({ '.vpclambdalintrc.json': '{ "plugins": ["./p.cjs"] }', 'p.cjs': '' });
    const event = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(cwd, 'none.json') };
    const said = await step(cwd, { files: 'stack.yaml', args: '--preset all' }, event);
    expect(said).toContain('PLUGINS OF');
    expect(english(said, `${commands} sqs true false`)).toEqual([]);
  });

  it.each([
    [{ files: 'absent.yaml' }],
    [{ 'fail-level': 'wrong' }],
    [{ 'allow-plugins': 'wrong' }],
    [{ comment: 'wrong' }],
    [{ comment: 'true' }],
    [{ format: 'sarif' }],
    [{ args: '--nonsense' }],
    [{ files: 'binary.yaml' }],
  ])('says without an English word what is wrong with %j', async (inputs) => {
    const said = await step(folderWith({ 'binary.yaml': '\0' }), inputs);
    expect(said).toContain('::error');
    expect(english(said, `${commands} wrong absent`)).toEqual([]);
  });
});

describe('the reports of shards', () => {
  it('are merged without an English word', async () => {
    const cwd = folderWith({ 'other.yaml': template });
    for (const shard of ['1/2', '2/2'])
      await saidIn(
        cwd,
        '--locale',
        'ja',
        '--shard',
        shard,
        '--preset',
        'all',
        '-f',
        `json=${shard[0]}.json`,
        'stack.yaml',
        'other.yaml',
      );
    const { files } = JSON.parse(await saidIn(cwd, 'merge', '1.json', '2.json')) as LintResult;
    const messages = files.flatMap(({ findings }) => findings.flatMap(({ message, remedy }) => [message, remedy]));
    expect(messages.length).toBeGreaterThan(0);
    expect(english(messages.join('\n'), `${typed} sqs true false`)).toEqual([]);
    expect(english(await saidIn(cwd, 'merge', '1.json'), `${typed} ${namesOfUsage}`)).toEqual([]);
  });
});

describe('a call that cannot be answered', () => {
  it.each([
    ['--nonsense'],
    ['--format'],
    ['--format', 'nonsense', 'stack.yaml'],
    ['--format', 'text', '--format', 'json', 'stack.yaml'],
    ['--region', 'eu-moon-1', 'stack.yaml'],
    ['--color', '--no-color', 'stack.yaml'],
    ['--locale', 'tlh', 'stack.yaml'],
    ['--max-warnings', 'few', 'stack.yaml'],
    ['--min-severity', 'bad', 'stack.yaml'],
    ['--shard', '3', 'stack.yaml'],
    ['--parameter', 'HasNat', 'stack.yaml'],
    ['--parameters', 'absent.json', 'stack.yaml'],
    ['--rule', 'nonsense: error', 'stack.yaml'],
    ['--rule', 'eni-budget: [error, nonsense]', 'stack.yaml'],
    ['--rule', 'eni-budget: ["error", {"nonsense": 1}]', 'stack.yaml'],
    ['--config', 'absent.json', 'stack.yaml'],
    ['--config', 'wrong.json', 'stack.yaml'],
    ['--config', 'broken.json', 'stack.yaml'],
    ['--config', 'elsewhere.json', 'stack.yaml'],
    ['--baseline', 'absent.json', 'stack.yaml'],
    ['--against', 'nonsense', 'stack.yaml'],
    ['--fix', '-'],
    ['absent.yaml'],
    ['*.absent'],
    ['.git'],
    ['rules'],
    [],
    ['enis'],
    ['enis', 'absent.yaml'],
    ['show-model', 'binary.yaml'],
    ['explain', 'nonsense'],
    ['explain-path', 'stack.yaml'],
    ['explain-path', 'stack.yaml', 'Nothing', 'sqs'],
    ['explain-path', 'stack.yaml', 'Orders', 'Nothing'],
    ['diff', 'stack.yaml'],
    ['diff', 'stack.yaml', '.'],
    ['find-eni'],
    ['find-eni', '--eni', 'eni-1', '--from', 'printed.json'],
    ['live'],
    ['live', '--function', 'orders', '--from', 'printed.json'],
    ['snapshot', '--from', 'printed.json', '--vpc', 'vpc-1'],
    ['snapshot', 'nonsense'],
    ['merge'],
    ['merge', 'printed.json'],
    ['init', 'nonsense'],
    ['new-rule'],
    ['new-rule', 'Wrong_name'],
    ['completion', 'cmd'],
    ['lsp', 'nonsense'],
  ] as const)('has no English word in %s', async (...argv) => {
    expect(english(await said(...argv), `${typed} ${argv.join(' ')} ${namesOfUsage}`)).toEqual([]);
  });
});

describe('an editor in another language', () => {
  const parsed = parse('stack.yaml', template);
  const read = readTemplate(parsed, { parameters: {}, pseudo: {} });

  it.each([...read.resources.values()].map((resource) => [resource.id, resource] as const))(
    'has no English word beside %s',
    (_, resource) => {
      const facts = describeResource(read, resource, language).flatMap(({ when = '', facts }) => [when, ...facts]);
      expect(english(facts.join('\n'), 'sqs tcp true false')).toEqual([]);
    },
  );

  it('has no English word above a function', () => {
    const lenses = enisOfFunctions(read, language).flatMap(({ text, when = '' }) => [text, when]);
    expect(english(lenses.join('\n'), 'true false')).toEqual([]);
  });
});
