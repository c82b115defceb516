import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/syntax/parse.ts';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';
import { clean, withError } from '../templates.ts';

const textOf = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');
const yamlOf = (folder: string, path: string) => parse(path, textOf(folder, path)).value as Record<string, never>;
const workflow = '.github/workflows/vpclambda-lint.yml';

describe('init', () => {
  it('writes what fits a SAM app, which then lints', async () => {
    const cwd = folderWith({
      'template.yaml': `Transform: AWS::Serverless-2016-10-31\n${withError}`,
      'samconfig.toml': '[default.deploy.parameters]\n[prod.deploy.parameters]\n',
    });
    const ran = await runHere(cwd, ['init']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('Found: SAM app, 1 template, environments default, prod in samconfig.toml\n');
    expect(JSON.parse(textOf(cwd, '.vpclambdalintrc.json'))).toEqual({ root: true, extends: ['recommended'] });
    expect(JSON.stringify(yamlOf(cwd, '.pre-commit-config.yaml'))).toContain('vpclambda-lint --templates-only');
    expect(JSON.stringify(yamlOf(cwd, workflow))).not.toContain('synth');
    expect((await runHere(cwd, ['.'])).code).toBe(1);
  });

  it('builds the templates of a CDK app in the workflow, and writes no hook, which would see none', async () => {
    const cwd = folderWith({ 'cdk.json': '{}', 'package.json': '{}', 'package-lock.json': '{}' });
    const ran = await runHere(cwd, ['init']);
    expect(ran.out).toContain('Found: CDK app, 0 templates\n');
    expect(ran.out).not.toContain('pre-commit');
    const { jobs } = yamlOf(cwd, workflow) as unknown as { jobs: { lint: { steps: { run?: string }[] } } };
    const commands = jobs.lint.steps.flatMap(({ run }) => run ?? []);
    expect(commands.slice(0, 2)).toEqual(['npm ci', 'npx cdk synth']);
    expect(commands[2]).toMatch(/^npx --yes vpclambda-lint@\d+\.\d+\.\d+ \.$/);
  });

  it('lints pushes to the branch that others merge into', async () => {
    const pushesOf = (cwd: string) => (yamlOf(cwd, workflow) as unknown as { on: { push: unknown } }).on.push;
    const repository = (...commands: readonly (readonly string[])[]) => {
      const cwd = folderWith({ 'a.yaml': clean });
      for (const command of [['init', '-q', '-b', 'trunk'], ...commands]) execFileSync('git', command, { cwd });
      return cwd;
    };
    const commit = [
      '-c',
      'user.name=Ada',
      '-c',
      'user.email=a@example.com',
      'commit',
      '-q',
      '--allow-empty',
      '-m',
      'x',
    ];
    const toHead = ['symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/develop'];
    const cases: readonly (readonly [string, unknown])[] = [
      [repository(), { branches: ['trunk'] }],
      [repository(commit, ['branch', 'master']), { branches: ['master'] }],
      [repository(commit, ['branch', 'main'], ['checkout', '-q', '-b', 'feature/x']), { branches: ['main'] }],
      [repository(commit, ['branch', 'main'], toHead), { branches: ['develop'] }],
      // one whose name YAML or GitHub would read as something else: all pushes
      [repository(commit, ['checkout', '-q', '-b', '1.0'], ['branch', '-D', '-q', 'trunk']), null],
    ];
    for (const [cwd, expected] of cases) {
      expect((await runHere(cwd, ['init'])).code).toBe(0);
      expect(pushesOf(cwd)).toEqual(expected);
    }
  });

  it('offers the setting that says that the networks are complete, where there is one', async () => {
    const network = 'Resources:\n  Vpc:\n    Type: AWS::EC2::VPC\n    Properties: { CidrBlock: 10.0.0.0/16 }\n';
    const saidOf = async (text: string) => (await runHere(folderWith({ 'a.yaml': text }), ['init'])).out;
    expect(await saidOf(network)).toContain('add "networksAreComplete": true to the config');
    expect(await saidOf('Resources:\n  Topic: { Type: AWS::SNS::Topic }\n')).not.toContain('networksAreComplete');
  });

  it('keeps what is there, and shows what to add', async () => {
    const mine = {
      '.vpclambdalintrc.json': '{}',
      '.pre-commit-config.yaml': 'repos: []\n',
      '.gitlab-ci.yml': 'a: b\n',
    };
    const cwd = folderWith({ ...mine, 'a.yaml': clean });
    const ran = await runHere(cwd, ['init']);
    expect(ran.code).toBe(0);
    expect(ran.out).not.toContain('Wrote');
    expect(ran.out).toContain('Kept .pre-commit-config.yaml, which is there already. To add to it:\n\n  repos:\n');
    expect(ran.out).toContain('Kept .gitlab-ci.yml');
    for (const [path, text] of Object.entries(mine)) expect(textOf(cwd, path)).toBe(text);
    expect((await runHere(cwd, ['init'])).out).toBe(ran.out);
  });
});
