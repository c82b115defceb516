import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommands, folderWith, type Ran, run } from '../process.ts';
import { clean, withError } from '../templates.ts';
import { runInThread } from '../thread/in-thread.ts';

let dist: string;
beforeAll(async () => {
  dist = await builtCommands();
});

const config = (value: object) => JSON.stringify(value);

/** A plugin that leaves a file where it runs; a rule of it is asked for. */
const marking = `import { writeFileSync } from 'node:fs';
writeFileSync(new URL('ran', import.meta.url), '');
export default { meta: { name: 'acme' }, rules: {} };`;
const withPlugin = config({
  plugins: ['./p.mjs'],
  rules: { 'acme/no-such': ['error', { a: 1 }], 'acme/*': 'warning' },
});
const runnable = config({ plugins: ['./p.mjs'] });

function lint(cwd: string, ...args: string[]): Ran {
  return runInThread(dist, args, { cwd });
}

describe('plugins of a config that is found', () => {
  it.each([
    [
      'in a folder below',
      { 'sub/t.yaml': withError, 'sub/.vpclambdalintrc.json': withPlugin, 'sub/p.mjs': marking },
      '.',
    ],
    [
      'by a file elsewhere',
      { 'working/x': '', 'sub/t.yaml': withError, 'sub/.vpclambdalintrc.json': withPlugin, 'sub/p.mjs': marking },
      'working',
      '../sub/t.yaml',
    ],
    [
      'and that extends one with plugins',
      {
        'sub/t.yaml': withError,
        'sub/.vpclambdalintrc.json': config({ extends: './more.json' }),
        'sub/more.json': withPlugin,
        'sub/p.mjs': marking,
      },
      '.',
    ],
    [
      'and that names a package',
      {
        'sub/t.yaml': withError,
        'sub/.vpclambdalintrc.json': config({ plugins: ['vpclambda-lint-plugin-acme'], rules: { 'acme/x': 'error' } }),
        'sub/node_modules/vpclambda-lint-plugin-acme/package.json': config({ type: 'module', main: './p.mjs' }),
        'sub/node_modules/vpclambda-lint-plugin-acme/p.mjs': marking,
      },
      '.',
    ],
  ] as const)('%s do not run: its rules count, and it is said', (_, files, at, what: string = 'sub') => {
    const cwd = folderWith(files);
    const ran = lint(join(cwd, at), what);
    expect(existsSync(join(cwd, 'sub/ran'))).toBe(false);
    expect(existsSync(join(cwd, 'sub/node_modules/vpclambda-lint-plugin-acme/ran'))).toBe(false);
    expect(ran.code).toBe(2);
    expect(ran.out).toContain('role-without-eni-permissions');
    expect(ran.err).toMatch(
      /plugins of .*sub\/.*\.json are not run \(.*\): it lies neither in .*\. If you trust it, name it/,
    );
    expect(lint(join(cwd, at), '--no-plugins', what)).toMatchObject({ code: 1, err: '' });
  });

  it('sets rules and options all the same', () => {
    const value = { plugins: ['./p.mjs'], rules: { 'role-without-eni-permissions': 'off' } };
    const cwd = folderWith({
      'sub/t.yaml': withError,
      'sub/.vpclambdalintrc.json': config(value),
      'sub/p.mjs': marking,
    });
    expect(lint(cwd, '--no-plugins', '.')).toMatchObject({ code: 0 });
  });

  it('do not run for a nested template elsewhere, which was not asked about', () => {
    const cwd = folderWith({
      'mine/t.yaml':
        'Resources:\n  N: { Type: AWS::CloudFormation::Stack, Properties: { TemplateURL: ../other/t.yaml } }\n',
      'other/t.yaml': clean,
      'other/.vpclambdalintrc.json': withPlugin,
      'other/p.mjs': marking,
    });
    expect(lint(join(cwd, 'mine'), 't.yaml')).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(cwd, 'other/ran'))).toBe(false);
  });

  it('run for the working folder and those above it in the work tree', () => {
    const cwd = folderWith({ 'a/b/t.yaml': clean, 'p.mjs': marking, '.vpclambdalintrc.json': runnable });
    expect(lint(join(cwd, 'a'), 'b/t.yaml')).toMatchObject({ code: 0, err: '' });
    expect(existsSync(join(cwd, 'ran'))).toBe(true);
  });

  it('do not run for a folder above the work tree', () => {
    const cwd = folderWith({ 'tree/t.yaml': clean, 'p.mjs': marking, '.vpclambdalintrc.json': withPlugin });
    execFileSync('git', ['init', '-q'], { cwd: join(cwd, 'tree') });
    expect(lint(join(cwd, 'tree'), 't.yaml').err).toContain('it lies outside the work tree');
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)('do not run for a config of another user, by itself or behind a link', () => {
    for (const isLink of [false, true]) {
      const cwd = folderWith({
        't.yaml': clean,
        'p.mjs': marking,
        [isLink ? 'c.json' : '.vpclambdalintrc.json']: withPlugin,
      });
      if (isLink) symlinkSync('c.json', join(cwd, '.vpclambdalintrc.json'));
      chownSync(join(cwd, isLink ? 'c.json' : '.vpclambdalintrc.json'), 12_345, 12_345);
      const ran = lint(cwd, 't.yaml');
      expect([isLink, ran.code, ran.err]).toEqual([isLink, 2, expect.stringContaining('it belongs to another user')]);
      expect(existsSync(join(cwd, 'ran'))).toBe(false);
    }
  });

  it.each([
    ['--print-config', 't.yaml'],
    ['show-model', 't.yaml'],
    ['enis', 't.yaml'],
    ['explain-path', 't.yaml', 'F', 'sqs'],
    ['--no-plugins', 't.yaml'],
    ['--no-plugins', '--config', '.vpclambdalintrc.json', 't.yaml'],
    ['diff', '--no-plugins', 't.yaml', 't.yaml'],
  ])('do not run with %s %s', (...args) => {
    const cwd = folderWith({ 't.yaml': clean, 'p.mjs': marking, '.vpclambdalintrc.json': withPlugin });
    const ran = lint(cwd, ...args);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
    expect(ran.err).not.toContain('plugin');
  });

  it('are printed with their rules by --print-config', () => {
    const cwd = folderWith({ 't.yaml': clean, '.vpclambdalintrc.json': withPlugin });
    const { plugins, rules } = JSON.parse(lint(cwd, '--print-config', 't.yaml').out);
    expect(plugins).toEqual(['./p.mjs']);
    expect(rules['acme/no-such']).toEqual(['error', { a: 1 }]);
  });
});

describe('a config that is named', () => {
  const files = {
    'pr/t.yaml': withError,
    'pr/.vpclambdalintrc.json': config({
      root: true,
      plugins: ['./evil.mjs'],
      rules: { 'role-without-eni-permissions': 'off' },
    }),
    'pr/evil.mjs': marking,
    'ours/lint.json': runnable,
    'ours/p.mjs': marking,
  };

  it.each(['--config', '--trusted-config'])('by %s is the only one, and its plugins run', (option) => {
    const cwd = folderWith(files);
    expect(lint(join(cwd, 'pr'), option, '../ours/lint.json', '.')).toMatchObject({ code: 1, err: '' });
    expect([existsSync(join(cwd, 'pr/ran')), existsSync(join(cwd, 'ours/ran'))]).toEqual([false, true]);
  });

  it('by --trusted-config lies outside the work tree', () => {
    const cwd = folderWith({ ...files, 'pr/lint.json': runnable, 'pr/p.mjs': marking });
    execFileSync('git', ['init', '-q'], { cwd: join(cwd, 'pr') });
    const ran = lint(join(cwd, 'pr'), '--trusted-config', 'lint.json', 't.yaml');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('--trusted-config lint.json lies in the work tree that is linted');
    expect(existsSync(join(cwd, 'pr/ran'))).toBe(false);
    expect(lint(join(cwd, 'pr'), '--trusted-config', '../ours/lint.json', 't.yaml').code).toBe(1);
  });

  it('by several options contradicts itself', () => {
    const ran = lint(folderWith({ 't.yaml': clean }), '--config', 'a', '--trusted-config', 'b', 't.yaml');
    expect(ran.err).toContain('--config and --trusted-config contradict each other');
  });
});

describe('a plugin', () => {
  it.each([
    ['waits for ever', 'await new Promise(() => {});', 'it waits for something that never happens'],
    ['throws', 'throw new Error("no such table");', 'no such table'],
    ['rejects with nothing', 'await Promise.reject();', 'undefined'],
  ])('that %s ends with its name', (_, text, words) => {
    const cwd = folderWith({
      't.yaml': clean,
      'p.mjs': `${text}\nexport default {};`,
      '.vpclambdalintrc.json': runnable,
    });
    const ran = run(join(dist, 'cli.cjs'), ['t.yaml'], { cwd });
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toMatch(/the plugin \.\/p\.mjs in \.vpclambdalintrc\.json:1:\d+ cannot be loaded: /);
    expect(ran.err).toContain(words);
  });

  it('that leaves a timer behind does not keep the process', () => {
    const text = `setInterval(() => {}, 1000);\n${marking}`;
    const cwd = folderWith({ 't.yaml': clean, 'p.mjs': text, '.vpclambdalintrc.json': runnable });
    expect(run(join(dist, 'cli.cjs'), ['t.yaml'], { cwd })).toMatchObject({ code: 0, err: '' });
  });
});

describe('extends', () => {
  const lintWith = (files: Record<string, object>, extended: string) => {
    const texts = Object.entries(files).map(([name, value]) => [name, config(value)]);
    return lint(
      folderWith({
        't.yaml': clean,
        '.vpclambdalintrc.json': config({ root: true, extends: extended }),
        ...Object.fromEntries(texts),
      }),
      't.yaml',
    );
  };

  it('reads a config that many extend once', () => {
    const files: Record<string, object> = { '40.json': {} };
    for (let i = 0; i < 40; i++)
      files[`${i}.json`] = { extends: [`./${i + 1}.json`, `./${i + 1}.json`, `./b${i}.json`] };
    for (let i = 0; i < 40; i++) files[`b${i}.json`] = { extends: `./${i + 1}.json` };
    expect(lintWith(files, './0.json')).toMatchObject({ code: 0, err: '' });
  });

  it.each([
    ['straight', (i: number) => [`./${i + 1}.json`]],
    [
      'by leaps first, so that no single way down is long',
      (i: number) => [`./${Math.min(i + 60, 120)}.json`, `./${i + 1}.json`],
    ],
  ])('ends where a row of configs is too long: %s', (_, next) => {
    const files: Record<string, object> = { '120.json': {} };
    for (let i = 0; i < 120; i++) files[`${i}.json`] = { extends: next(i) };
    const ran = lintWith(files, './0.json');
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('more than 100 configs extend one another in a row');
  });

  it('shows a circle', () => {
    const ran = lintWith(
      { 'a.json': { extends: './b.json' }, 'b.json': { extends: ['strict', './a.json'] } },
      './a.json',
    );
    expect(ran.err).toContain('a.json extends itself: a.json -> b.json -> a.json');
  });

  it.each(['__proto__', 'constructor', 'toString'])('knows no %s', (name) => {
    const ran = lintWith({}, name);
    expect(ran.code).toBe(2);
    expect(ran.err).toContain(`extends in .vpclambdalintrc.json:1:14: no preset or config "${name}"`);
  });

  it.runIf(existsSync('/dev/zero'))('opens no device and no folder', () => {
    expect(lintWith({}, '/dev/zero').err).toContain('it is not a regular file');
    const cwd = folderWith({ 't.yaml': clean });
    mkdirSync(join(cwd, '.vpclambdalintrc.json'));
    expect(lint(cwd, 't.yaml').err).toContain('it is a folder');
  });
});
