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
