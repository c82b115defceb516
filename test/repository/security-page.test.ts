import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommands, folderWith, root, run } from '../hosts/process.ts';

/** Where a claim of SECURITY.md is tested: a file below test/, and words of the test's title. */
interface HeldBy {
  readonly file: string;
  readonly title: string;
}

const here = (title: string): HeldBy => ({ file: 'repository/security-page.test.ts', title });

const claims: Readonly<Record<string, HeldBy>> = {
  'templates-are-data': here('runs nothing, connects to nothing and writes nothing'),
  'code-is-text': here('runs nothing, connects to nothing and writes nothing'),
  'plugins-of-chosen-configs': {
    file: 'hosts/input/trusted-code.test.ts',
    title: 'run for the working folder and those above it in the work tree',
  },
  'no-plugins-from-below': {
    file: 'hosts/input/trusted-code.test.ts',
    title: 'do not run for a nested template elsewhere, which was not asked about',
  },
  'no-plugins-option': { file: 'hosts/input/trusted-code.test.ts', title: 'do not run with %s %s' },
  'trusted-config': {
    file: 'hosts/input/trusted-code.test.ts',
    title: 'by --trusted-config lies outside the work tree',
  },
  'print-config-runs-nothing': {
    file: 'hosts/input/trusted-code.test.ts',
    title: 'are printed with their rules by --print-config',
  },
  'action-and-forks': {
    file: 'hosts/action/action.test.ts',
    title: 'do not run for a fork by a named config either, unless an input allows it',
  },
  'no-network': here('runs nothing, connects to nothing and writes nothing'),
  'git-runs-nothing': {
    file: 'hosts/input/git.test.ts',
    title: 'runs and fetches nothing that the config of the repository names',
  },
  'aws-is-read': here('asks AWS only with calls that read'),
  'compile-cache': {
    file: 'hosts/compile-cache.test.ts',
    title: 'lies in the folder of the user, whom alone it is for, and is used',
  },
  'result-cache': {
    file: 'hosts/input/result-cache.test.ts',
    title: 'may be read by others, or is a link: it is passed over',
  },
  'no-install-scripts': { file: 'repository/supply-chain.test.ts', title: 'runs nothing when it is installed' },
  reads: { file: 'hosts/input/code/code-files.test.ts', title: 'waits for no pipe' },
  writes: here('runs nothing, connects to nothing and writes nothing'),
  'atomic-writes': {
    file: 'hosts/nothing-lost.test.ts',
    title: 'is whole or not there when the process is killed',
  },
  'no-links': {
    file: 'hosts/nothing-lost.test.ts',
    title: 'is not written through a link below the working folder',
  },
  'output-is-safe': {
    file: 'hosts/injection.test.ts',
    title: 'are shown, with what is harmless as it is',
  },
  limits: {
    file: 'hosts/limits.test.ts',
    title: 'bound nested stacks, and are named where they are reached',
  },
  'bad-input': { file: 'engine/odd-templates.test.ts', title: 'is linted, and what else is wrong is found' },
  'no-dependencies': { file: 'repository/supply-chain.test.ts', title: 'installs nothing but itself' },
  lockfile: { file: 'repository/supply-chain.test.ts', title: 'has a lockfile with a hash for each package' },
  licences: { file: 'repository/dist.test.ts', title: 'contain only packages whose licence lets them be passed on' },
  'reproducible-dist': { file: 'repository/dist.test.ts', title: 'come out the same each time' },
  release: { file: 'repository/supply-chain.test.ts', title: 'release with the identity of the workflow' },
  'pinned-actions': { file: 'repository/supply-chain.test.ts', title: 'pin every action by its commit' },
};

const page = readFileSync(join(root, 'SECURITY.md'), 'utf8');

describe('SECURITY.md', () => {
  it('claims nothing that is not in the list of tests, and all that is', () => {
    const points = [...page.matchAll(/^- ([\s\S]*?)(?=\n(?:- |\n))/gm)].map(([, text]) => text!);
    const ids = points.map((text) => /\[([\w-]+)\]$/.exec(text)?.[1] ?? text);
    expect(ids).toEqual(Object.keys(claims));
  });

  for (const [id, { file, title }] of Object.entries(claims)) {
    const path = join(root, 'test', file);
    const isThere = existsSync(path) && readFileSync(path, 'utf8').includes(title);
    it(`${id} is held by a test`, () => {
      expect([file, title, isThere]).toEqual([file, title, true]);
    });
  }
});

/** Loaded before the command: whoever starts a process or connects to anything is told so, and ends. */
const guard = `
const said = (what) => () => { process.stderr.write('GUARD: ' + what + '\\n'); process.exit(99); };
const processes = require('node:child_process');
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork'])
  processes[name] = said(name);
require('node:net').Socket.prototype.connect = said('connect');
require('node:dgram').createSocket = said('dgram');
globalThis.fetch = said('fetch');
const dns = require('node:dns');
for (const name of ['lookup', 'resolve']) dns[name] = dns.promises[name] = said(name);
require('node:module').syncBuiltinESMExports();
`;

describe('a lint of a hostile folder', () => {
  let cli: string;
  beforeAll(async () => {
    cli = join(await builtCommands(), 'cli.cjs');
  });

  const mark = (language: 'js' | 'py') =>
    language === 'js'
      ? `require('fs').writeFileSync(__dirname + '/ran', ''); exports.handler = () => require('child_process').execSync('true');\n`
      : `open('ran', 'w')\nimport boto3\ndef handler(event, context): boto3.client('sqs')\n`;
  const fn = (runtime: string, code: string, handler: string) => `    Type: AWS::Lambda::Function
    Properties:
      Runtime: ${runtime}
      Handler: ${handler}
      Code: ${code}
      VpcConfig: {SubnetIds: [subnet-0a], SecurityGroupIds: [sg-0a]}
`;
  const files = {
    'stacks/t.yaml': `Resources:
  Script:
${fn('nodejs22.x', '../code', 'index.handler')}  Snake:
${fn('python3.13', '../code', 'app.handler')}  Child:
    Type: AWS::CloudFormation::Stack
    Properties: {TemplateURL: 'https://templates.example/child.yaml'}
  Macro:
    Fn::Transform: {Name: 'AWS::Include', Parameters: {Location: 's3://bucket/macro.yaml'}}
`,
    'code/index.js': mark('js'),
    'code/app.py': mark('py'),
    'code/package.json': '{"scripts": {"preinstall": "touch ran"}, "main": "index.js"}',
    'guard.cjs': guard,
  };

  const stateOf = (folder: string) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);

  it('runs nothing, connects to nothing and writes nothing', () => {
    const cwd = folderWith(files);
    const before = stateOf(cwd);
    const env = { NODE_OPTIONS: `--require ${join(cwd, 'guard.cjs')}`, NODE_DISABLE_COMPILE_CACHE: '1' };
    for (const args of [['stacks'], ['--fix-dry-run', 'stacks'], ['enis', 'stacks'], ['show-model', 'stacks/t.yaml']]) {
      const ran = run(cli, args, { cwd, env });
      expect([args, ran.code, ran.err]).toEqual([args, expect.toBeOneOf([0, 1]), '']);
      expect(ran.out).not.toBe('');
    }
    expect(stateOf(cwd)).toEqual(before);
  });

  it('is watched by a guard that notices', () => {
    const cwd = folderWith({
      ...files,
      'p.mjs': `import { execSync } from 'node:child_process'; execSync('true'); export default { meta: { name: 'p' }, rules: {} };`,
      'c.json': '{"root": true, "plugins": ["./p.mjs"]}',
    });
    const env = { NODE_OPTIONS: `--require ${join(cwd, 'guard.cjs')}` };
    expect(run(cli, ['--config', 'c.json', 'stacks'], { cwd, env }).err).toContain('GUARD: execSync');
  });
});

it('asks AWS only with calls that read', () => {
  const folder = join(root, 'src/hosts/aws');
  const code = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const calls = code.flatMap((text) => [
    ...[...text.matchAll(/\b([A-Z]\w+)Command\b/g)].map(([, name]) => name!),
    ...[...text.matchAll(/\bpaginate([A-Z]\w+)\b/g)].map(([, name]) => name!),
  ]);
  expect(calls.length).toBeGreaterThan(5);
  expect(calls.filter((name) => !/^(?:Describe|List|Get|Lookup|SimulatePrincipalPolicy)/.test(name))).toEqual([]);
});
