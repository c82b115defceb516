import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommands, folderWith, root, run } from '../process.ts';
import { withError } from '../templates.ts';

let dist: string;
beforeAll(async () => {
  dist = await builtCommands();
});

/** A folder that has installed the package. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  const installed = join(folder, 'node_modules/vpclambda-lint');
  cpSync(join(root, 'package.json'), join(installed, 'package.json'));
  cpSync(dist, join(installed, 'dist'), { recursive: true });
  return folder;
}

const cli = (cwd: string, ...args: string[]) => run(join(dist, 'cli.cjs'), args, { cwd });
const test = (cwd: string, file: string) =>
  spawnSync(process.execPath, ['--test', file], { cwd, encoding: 'utf8', env: { PATH: process.env.PATH } });
const readsTypes = process.versions.node.split('.').map(Number)[0]! >= 24;

describe('new-rule', () => {
  it('writes a rule that works, with a test that passes, and says what is next', () => {
    const cwd = project({ 'template.yaml': withError });
    const made = cli(cwd, 'new-rule', 'function-without-description');
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain('1. Run its test: node --test lint-rules/function-without-description.test.mjs');
    expect(test(cwd, 'lint-rules/function-without-description.test.mjs')).toMatchObject({ status: 0 });
    const { out } = cli(cwd, '--format', 'json', 'template.yaml');
    const [{ findings }] = JSON.parse(out).files;
    expect(findings.map(({ rule }: { rule: string }) => rule)).toContain('own/function-without-description');
  });

  it('explains the rule of a plugin by what it says of itself, and only where its code may run', () => {
    const cwd = project({});
    cli(cwd, 'new-rule', 'function-without-description');
    const explained = cli(cwd, 'explain', 'own/function-without-description');
    expect(explained).toMatchObject({ code: 0, err: '' });
    expect(explained.out).toMatch(/^own\/function-without-description · warning · family grouping\n/);
    expect(explained.out).toContain('{function} has no Description');
    const { out } = cli(cwd, 'explain', '--format', 'json', 'own/function-without-description');
    expect(JSON.parse(out)).toMatchObject({ id: 'own/function-without-description', severity: 'warning' });
    const mistyped = cli(cwd, 'explain', 'own/function-without-descriptoin');
    expect(mistyped).toMatchObject({ code: 2, out: '' });
    expect(mistyped.err).toContain('there is no rule own/function-without-descriptoin');
    expect(mistyped.err).toContain('Did you mean "own/function-without-description"?');
    expect(cli(cwd, 'explain', 'without-description').err).toContain(
      'Did you mean "own/function-without-description"?',
    );
    expect(cli(project({}), 'explain', 'own/function-without-description')).toMatchObject({ code: 2, out: '' });
  });

  it.skipIf(!readsTypes)('does so in TypeScript, where Node.js reads that', () => {
    const cwd = project({});
    expect(cli(cwd, 'new-rule', '--typescript', 'function-without-owner')).toMatchObject({ code: 0 });
    expect(test(cwd, 'lint-rules/function-without-owner.test.ts')).toMatchObject({ status: 0 });
  });

  it('overwrites nothing: it says what to add', () => {
    const config = '{"extends": "strict"}';
    const cwd = project({ '.vpclambdalintrc.json': config });
    cli(cwd, 'new-rule', 'function-one-more');
    const plugin = readFileSync(join(cwd, 'lint-rules/index.mjs'), 'utf8');
    const second = cli(cwd, 'new-rule', 'function-and-another');
    expect(second.out).toContain(
      "Add to lint-rules/index.mjs: import functionAndAnother from './function-and-another.mjs'",
    );
    expect(second.out).toContain('"plugins": ["./lint-rules/index.mjs"]');
    expect(readFileSync(join(cwd, 'lint-rules/index.mjs'), 'utf8')).toBe(plugin);
    expect(readFileSync(join(cwd, '.vpclambdalintrc.json'), 'utf8')).toBe(config);
    expect(cli(cwd, 'new-rule', 'function-one-more')).toMatchObject({ code: 2, out: '' });
    for (const id of ['Function', '../up-there', 'one'])
      expect(cli(cwd, 'new-rule', id).err).toContain('is not a valid rule id');
    expect(cli(cwd, 'new-rule').code).toBe(2);
  });
});

describe('the example of a plugin', () => {
  it('passes its own test, and finds what it is about', () => {
    const cwd = project({});
    cpSync(join(root, 'examples/plugin'), join(cwd, 'plugin'), { recursive: true });
    expect(test(join(cwd, 'plugin'), 'function-in-data-subnet.test.mjs')).toMatchObject({ status: 0 });
    const { code, out } = cli(join(cwd, 'plugin'), '--format', 'json', 'template.yaml');
    expect(code).toBe(1);
    expect(JSON.parse(out).files[0].findings).toMatchObject([
      {
        rule: 'example/function-in-data-subnet',
        line: 12,
        message: 'Orders is in DataSubnet, which is tagged Tier=data',
      },
    ]);
  });
});
