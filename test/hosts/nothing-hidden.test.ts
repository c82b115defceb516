import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommands, folderWith, run as runScript } from './process.ts';
import { withError } from './templates.ts';
import { runInThread } from './thread/in-thread.ts';

let dist: string;
let cli: string;
beforeAll(async () => {
  dist = await builtCommands();
  cli = join(dist, 'cli.cjs');
});

const run = (cwd: string, ...args: string[]) => runInThread(dist, args, { cwd });
const posix = process.platform !== 'win32';
const found = 'role-without-eni-permissions';

const nesting = (url: string) =>
  `Resources:\n  Net: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ${url} } }\n`;

describe('a nested template that cannot be read', () => {
  it.each([
    ['"a\\0b.yaml"', 'NUL'],
    [`${'long'.repeat(100)}.yaml`, 'name is too long'],
    ['folder', 'it is a folder'],
    ['binary.yaml', 'is binary'],
    ...(posix
      ? ([
          ['/dev/zero', 'not a regular file'],
          ['pipe', 'not a regular file'],
          ['circle.yaml', 'circle'],
        ] as const)
      : []),
  ] as [string, string][])('%s is told, and hides nothing', (url, why) => {
    const cwd = folderWith({
      'own.yaml': withError,
      't.yaml': nesting(url),
      'folder/x': '',
      'binary.yaml': new Uint8Array([1, 0, 2]),
    });
    if (posix) {
      symlinkSync('circle.yaml', join(cwd, 'circle.yaml'));
      spawnSync('mkfifo', [join(cwd, 'pipe')]);
    }
    const ran = run(cwd, '--no-config', 't.yaml', 'own.yaml');
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining(found) });
    expect(ran.err).toMatch(/t\.yaml was not analyzed in full: the template of Net was left out/);
    expect(ran.err).toContain(why);
  });

  it('is nothing to say where it is not there', () => {
    expect(run(folderWith({ 't.yaml': nesting('made-later.yaml') }), '--no-config', 't.yaml').err).toBe('');
  });
});

describe('the manifest of a CDK app', () => {
  const stack = (templateFile: unknown) => ({ type: 'aws:cloudformation:stack', properties: { templateFile } });
  it.each([
    ['a list', [], ''],
    ['artifacts that are a text', { artifacts: 'x' }, ''],
    ['artifacts of nothing', { artifacts: { a: null, b: 1, c: { type: 'aws:cloudformation:stack' } } }, ''],
    [
      'an environment that is no text',
      { artifacts: { a: { ...stack('own.json'), environment: 5 } } },
      'no such|own.json',
    ],
    ['a template that is gone', { artifacts: { a: stack('gone.json') } }, 'gone.json'],
    ['a name that is none', { artifacts: { a: stack('x\0y') } }, 'NUL'],
  ])('with %s hides nothing', (_, manifest, why) => {
    const cwd = folderWith({ 'own.yaml': withError, 'manifest.json': JSON.stringify(manifest) });
    const ran = run(cwd, '--no-config', 'own.yaml');
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining(found) });
    expect(ran.err).toMatch(new RegExp(why));
  });
});

describe('a config that cannot be used', () => {
  const stacks = (more: object) => JSON.stringify({ root: true, stacks: { a: { template: 't.yaml', ...more } } });
  it.each([
    ['is not JSON', '{'],
    ['names a template that is gone', JSON.stringify({ root: true, stacks: { a: { template: 'gone.yaml' } } })],
    ['names a network that is gone', JSON.stringify({ root: true, networks: 'gone.json' })],
    ['names parameter files that are gone', stacks({ parameterFiles: 'gone.json' })],
    ...(posix ? [['extends a device', JSON.stringify({ root: true, extends: ['/dev/zero'] })]] : []),
  ] as [string, string][])('because it %s hides the templates of no other', (_, config) => {
    const cwd = folderWith({
      'a/.vpclambdalintrc.json': config,
      'a/t.yaml': withError,
      'b/t.yaml': withError,
      'b/.vpclambdalintrc.json': '{ "root": true, "stacks": { "b": { "template": "t.yaml" } } }',
    });
    const ran = run(cwd, '.', '--format', 'json');
    expect(ran.code).toBe(2);
    const files: { path: string; fatal?: { message: string }; findings: { rule: string }[] }[] = JSON.parse(
      ran.out,
    ).files;
    const [a, b] = ['a', 'b'].map((folder) => files.find(({ path }) => path === `${folder}/t.yaml`));
    expect(a?.fatal?.message).toBe('its config cannot be used');
    expect(b?.findings.map(({ rule }) => rule)).toContain(found);
    expect(ran.err).toMatch(/gone|JSON|zero/);
    expect(ran.err).not.toMatch(/^\s+at /m);
    // alone, it is a wrong call
    expect(run(join(cwd, 'a'), 't.yaml')).toMatchObject({ code: 2, out: '' });
  });
});

describe('a search', () => {
  it.runIf(posix)('goes in no circles, and reads no folder twice', () => {
    const cwd = folderWith({ 'a/b/t.yaml': withError, 'far/t.yaml': withError, 'far/x': '' });
    for (const name of ['one', 'two', 'three']) symlinkSync('..', join(cwd, 'a', name));
    symlinkSync('../../far', join(cwd, 'a/b/far'));
    symlinkSync('.', join(cwd, 'far/self'));
    symlinkSync('l.yaml', join(cwd, 'a/l.yaml'));
    const ran = run(cwd, '--no-config', 'a', '--format', 'json');
    const paths: string[] = JSON.parse(ran.out).files.map(({ path }: { path: string }) => path);
    expect(paths.filter((path) => path !== 'a/l.yaml').sort()).toEqual(['a/b/t.yaml', 'far/t.yaml']);
  });

  it.each(['{1..900000000}.yaml', '{1..999}{1..999}{1..999}.yaml', `${'z'.repeat(400)}*.yaml`])(
    'survives the pattern %s',
    (pattern) => {
      const ran = run(folderWith({ 't.yaml': withError }), '--no-config', pattern, 't.yaml');
      expect(ran).toMatchObject({ code: 2, out: expect.stringContaining(found) });
    },
  );

  it.runIf(posix)('says which paths cannot be read', () => {
    const cwd = folderWith({ 't.yaml': withError });
    symlinkSync('l.yaml', join(cwd, 'l.yaml'));
    const ran = run(cwd, '--no-config', 'l.yaml', 'w'.repeat(500), 't.yaml');
    expect(ran.code).toBe(2);
    expect(ran.out).toContain('symbolic links lead in a circle');
    expect(ran.out).toContain('its name is too long');
    expect(ran.out).toContain(found);
  });
});

describe('a template', () => {
  it('may have an empty logical id', () => {
    const odd = '{"Resources": {"": {"Type": "AWS::Lambda::Function", "Properties": {"VpcConfig": {}}}}}';
    const ran = run(folderWith({ 'odd.json': odd, 't.yaml': withError }), '--no-config', 'odd.json', 't.yaml');
    expect(ran).toMatchObject({ code: 1, out: expect.stringContaining(found) });
  });

  it('with a mapping as a key is told by what is written', () => {
    const odd = withError.replace('[subnet-0a, subnet-0b]', '[{{Ref: Ids}: x}]');
    const { out } = run(folderWith({ 't.yaml': odd }), '--no-config', 't.yaml');
    expect(out).toContain('template-syntax');
    expect(out).toContain(found);
    expect(out).not.toContain('[object Object]');
  });
});

describe('a plugin', () => {
  const rule = (visitor: string) =>
    `export default { meta: { name: 'acme' }, rules: { odd: { meta: { id: 'odd', family: 'grouping', severity: 'warning', presets: ['recommended'], summary: 's', messages: { m: { problem: 'p', remedy: 'r' } } }, create({ report }) { return { ${visitor} }; } } } };\n`;
  const at = "{ file: 't.yaml', keys: ['Resources', 'Fn'] }";
  it.each([
    ['throws', "function() { throw new Error('oops'); }", 'oops'],
    ['throws nothing', 'function() { throw undefined; }', 'undefined'],
    ['is async', "async function() { await null; throw new Error('oops'); }", 'oops'],
    ['throws later', "function() { setTimeout(() => { throw new Error('oops'); }); }", 'oops'],
    ['reports no place', "function() { report('m', { at: 'here' }); }", 'not a place'],
    ['reports nothing', "function() { report('m'); }", 'report'],
    ['reports a fix of junk', `function() { report('m', { at: ${at}, fix: { edits: [null] } }); }`, '"fix"'],
    ['reports a fix that is one text', `function() { report('m', { at: ${at}, fix: 'x' }); }`, '"fix"'],
    [
      'reports a value without an end',
      `function() { const v = {}; v.v = v; report('m', { at: ${at}, fix: { title: 't', edits: [{ kind: 'set', at: ${at}, key: 'k', value: v }] } }); }`,
      '"fix"',
    ],
  ])('that %s is named, and hides nothing', (_, visitor, why) => {
    const config = JSON.stringify({ root: true, plugins: ['./p.mjs'] });
    const cwd = folderWith({ 't.yaml': withError, '.vpclambdalintrc.json': config, 'p.mjs': rule(visitor) });
    const ran = runScript(cli, ['t.yaml'], { cwd });
    expect(ran).toMatchObject({ code: 2, out: expect.stringContaining(found) });
    expect(ran.out + ran.err).toContain(why);
    expect(ran.out + ran.err).not.toMatch(/^\s+at .*:\d+:\d+/m);
  });
});

it.runIf(posix)('says that the working folder is gone', () => {
  const cwd = folderWith({ 't.yaml': withError, 'gone/x': '' });
  const script = 'cd gone && rm -r ../gone && "$0" "$@"';
  const ran = spawnSync('bash', ['-c', script, process.execPath, cli, join(cwd, 't.yaml')], { cwd, encoding: 'utf8' });
  expect(ran).toMatchObject({ status: 2, stdout: '' });
  expect(ran.stderr).toContain('the working folder is gone');
  expect(ran.stderr).not.toMatch(/^\s+at /m);
});

describe('of several operands, one that cannot be read', () => {
  const files = { 'own.yaml': withError, 'binary.yaml': new Uint8Array([1, 0, 2]), 'text.yaml': 'a: 1\n' };

  it.each([
    ['enis', 'own.yaml'],
    ['show-model', 'Fn'],
  ])('is told by %s, which shows the others', (command, shown) => {
    const ran = run(folderWith(files), command, '--no-config', 'gone.yaml', 'binary.yaml', 'own.yaml', 'text.yaml');
    expect(ran.code).toBe(2);
    for (const name of ['gone.yaml', 'binary.yaml', 'text.yaml']) expect(ran.err).toContain(name);
    expect(ran.err).not.toContain('own.yaml');
    expect(ran.out).toContain(shown === 'Fn' ? 'Fn' : 'ENI');
  });

  it('is told by diff of folders, and is no stack that comes or goes', () => {
    const cwd = folderWith({
      'a/own.yaml': withError,
      'b/own.yaml': withError,
      'a/bad.yaml': withError,
      'b/bad.yaml': new Uint8Array([1, 0, 2]),
      'a/cut.yaml': `${withError}  {`,
      'b/cut.yaml': withError,
    });
    const ran = run(cwd, 'diff', '--no-config', '--format', 'json', 'a', 'b');
    expect(ran.code).toBe(2);
    expect(ran.err).toContain('b/bad.yaml');
    expect(ran.err).toContain('a/cut.yaml:');
    expect(JSON.parse(ran.out).files.map(({ path }: { path: string }) => path)).toEqual(['b/own.yaml']);
  });

  it.each([
    ['enis', 't.yaml'],
    ['show-model', 't.yaml'],
    ['explain-path', 't.yaml', 'Fn', 's3'],
  ])('is told by %s where another template nests it', (...args) => {
    const cwd = folderWith({
      't.yaml': `${withError}${nesting('binary.yaml').slice('Resources:\n'.length)}`,
      ...files,
    });
    const ran = run(cwd, ...args, '--no-config');
    expect(ran.err).toMatch(/^vpclambda-lint: t\.yaml was not analyzed in full: the template of Net was left out/);
    expect(ran.code).toBe(0);
  });
});

it('stacks that do not fit their templates end the lint of their config, and no other', () => {
  const cwd = folderWith({
    'bad/.vpclambdalintrc.json': JSON.stringify({
      root: true,
      stacks: { a: { template: 'a.yaml', parameters: { NoSuch: 'x' } } },
    }),
    'bad/a.yaml': withError,
    'good/.vpclambdalintrc.json': JSON.stringify({ root: true, stacks: { b: { template: 'b.yaml' } } }),
    'good/b.yaml': withError,
  });
  const ran = run(cwd, '.');
  expect(ran).toMatchObject({ code: 2, out: expect.stringContaining(found) });
  expect(ran.err).toContain('its template has no parameter NoSuch');
  expect(ran.out).toMatch(/bad\/a\.yaml\s+fatal\s+its config cannot be used/);
});

describe('what has the names of every object', () => {
  it.each(['toString', 'constructor', '__proto__', 'hasOwnProperty', ''])('is a name as others: %j', (name) => {
    const odd = { [name]: null };
    const of = (Type: string, Properties: object) => ({ Type, Properties });
    const template = {
      Resources: {
        Vpc: of('AWS::EC2::VPC', { CidrBlock: '10.0.0.0/16' }),
        Role: of('AWS::IAM::Role', { AssumeRolePolicyDocument: {} }),
        Fn: of('AWS::Lambda::Function', {
          Handler: odd,
          Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
          VpcConfig: { SubnetIds: ['subnet-0a'], SecurityGroupIds: ['sg-0a'] },
          [name]: 'x',
        }),
        Custom: of('Custom::Other', { ServiceToken: { 'Fn::GetAtt': ['Fn', 'Arn'] } }),
        Sam: of('AWS::Serverless::Function', {
          Events: { E: { Type: odd, Properties: {} } },
          VpcConfig: { SubnetIds: ['subnet-0a'], SecurityGroupIds: ['sg-0a'] },
        }),
        [name]: of('AWS::EC2::InternetGateway', {}),
      },
    };
    const stack = { type: 'aws:cloudformation:stack', environment: odd, properties: { templateFile: 't.json' } };
    const change = { Type: 'Resource', ResourceChange: { LogicalResourceId: 'Fn', Action: odd, Replacement: odd } };
    const cwd = folderWith({
      't.json': JSON.stringify(template),
      'b.json': JSON.stringify(template).replaceAll('"x"', '"y"'),
      'manifest.json': JSON.stringify({ artifacts: { [name]: stack, Odd: stack } }),
      'c.json': JSON.stringify({ Changes: [change] }),
    });
    const linted = run(cwd, '--preset', 'all', 't.json');
    expect(linted).toMatchObject({ code: 1, out: expect.stringContaining(found) });
    expect(linted.out + linted.err).not.toMatch(/crash|a fault of/);
    // of the type of nothing that adds to a network of another template
    const typed = { Resources: { T: { Type: name || 'x', Properties: { VpcId: 'vpc-1' } } } };
    const beside = folderWith({ 'own.yaml': withError, 'typed.json': JSON.stringify(typed) });
    const alone = run(beside, '--no-config', '--show-undecided', 'own.yaml').out.split('\n\n✖')[0];
    expect(run(beside, '--no-config', '--show-undecided', 'own.yaml', 'typed.json').out).toContain(alone);
    for (const args of [
      ['diff', 'b.json', 't.json'],
      ['diff', '--change-set', 'c.json', 'b.json', 't.json'],
      ['enis', 't.json'],
      ['show-model', 't.json'],
      ['explain-path', 't.json', 'Fn', 's3'],
    ])
      expect([args, run(cwd, ...args)]).toEqual([args, expect.objectContaining({ code: expect.toBeOneOf([0, 1]) })]);
  });
});
