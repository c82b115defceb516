import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from '../../src/syntax/parse.ts';
import { builtCommands, folderWith, root, run } from '../hosts/process.ts';
import { clean, withError, withWarning } from '../hosts/templates.ts';

let cli: string;
beforeAll(async () => {
  cli = join(await builtCommands(), 'cli.cjs');
}, 60_000);

const textOf = (name: string) => readFileSync(join(root, 'integrations', name), 'utf8');
const yamlOf = (name: string) => parse(name, textOf(name)).value as never;
const isThere = (command: string) => spawnSync(command, ['--version']).status === 0;
const files = { 'a.yaml': withError, 'b.yaml': withWarning, 'clean.yaml': clean, 'package.json': '{}' };

/** Runs the command of a recipe as its host does, in a shell, with the command of this build in place of the package. */
function shell(command: string, env: Record<string, string> = {}) {
  const cwd = folderWith(files);
  const local = command.replace(/\b(?:npx (?:--yes )?)?vpclambda-lint\b(?=[ ])/, `"${process.execPath}" "${cli}"`);
  expect(local).not.toBe(command);
  const { status, stdout, stderr } = spawnSync('sh', ['-c', local], {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: cwd, XDG_CACHE_HOME: cwd, ...env },
  });
  return { cwd, code: status, out: stdout, err: stderr };
}

describe('the recipe', () => {
  it('for problem matchers reads every line of the format compact', () => {
    const [{ pattern }] = JSON.parse(textOf('problem-matcher.json')).problemMatcher;
    const regexp = new RegExp(pattern[0].regexp);
    const { out } = run(cli, ['--no-config', '-f', 'compact', 'a.yaml', 'b.yaml', 'missing.yaml'], {
      cwd: folderWith(files),
    });
    const lines = out.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(line).toMatch(regexp);
    expect(regexp.exec(lines.find((line) => line.startsWith('a.yaml'))!)!.slice(1, 5)).toEqual([
      'a.yaml',
      '2',
      '3',
      'error',
    ]);
  });

  it('for lefthook lints what is staged', () => {
    const { 'pre-commit': hook } = yamlOf('lefthook.yml') as {
      'pre-commit': { jobs: { run: string; glob: string }[] };
    };
    const [job] = hook.jobs;
    expect(job!.glob).toBe('*.{yaml,yml,json,template}');
    expect(shell(job!.run.replace('{staged_files}', 'a.yaml package.json'))).toMatchObject({ code: 1, err: '' });
    expect(shell(job!.run.replace('{staged_files}', ''))).toMatchObject({ code: 0 });
  });

  it('for lint-staged lints what is staged', () => {
    const [command] = Object.values(JSON.parse(textOf('lint-staged.json'))) as string[];
    expect(shell(`${command} a.yaml package.json`).code).toBe(1);
    expect(shell(`${command} clean.yaml`).code).toBe(0);
  });

  it('for GitLab writes the report of its job', () => {
    const job = (
      yamlOf('gitlab-ci.yml') as Record<string, { script: string[]; artifacts: { reports: { codequality: string } } }>
    )['vpclambda-lint']!;
    const command = job.script[0]!.replace('--changed-since "$CI_MERGE_REQUEST_DIFF_BASE_SHA" ', '');
    expect(command).not.toBe(job.script[0]);
    const { code, cwd } = shell(command);
    expect(code).toBe(1);
    expect(JSON.parse(readFileSync(join(cwd, job.artifacts.reports.codequality), 'utf8')).length).toBeGreaterThan(1);
  });

  it('for MegaLinter names options that there are', () => {
    const { linters } = yamlOf('vpclambda-lint.megalinter-descriptor.yml') as {
      linters: Record<string, string | string[]>[];
    };
    const linter = linters[0]!;
    const [, sarif] = linter.cli_sarif_args as string[];
    const cwd = folderWith(files);
    const args = [
      ...(linter.cli_lint_extra_args as string[]),
      '--format',
      sarif!.replace('{{SARIF_OUTPUT_FILE}}', 'o.sarif'),
    ];
    expect(run(cli, [...args, 'a.yaml', 'clean.yaml'], { cwd }).code).toBe(1);
    expect(existsSync(join(cwd, 'o.sarif'))).toBe(true);
    for (const name of ['cli_help_arg_name', 'cli_version_arg_name'])
      expect(run(cli, [linter[name] as string], { cwd }).code).toBe(0);
  });

  it('for pre-commit names a hook that there is', () => {
    const { repos } = yamlOf('pre-commit-config.yaml') as { repos: { hooks: { id: string }[] }[] };
    const hooks = parse('x.yaml', readFileSync(join(root, '.pre-commit-hooks.yaml'), 'utf8')).value as { id: string }[];
    expect(hooks.map(({ id }) => id)).toContain(repos[0]!.hooks[0]!.id);
  });

  it.skipIf(!isThere('reviewdog'))('for reviewdog comments (skipped where it is not installed)', () => {
    const { out } = shell(textOf('reviewdog.sh').replace('"$@"', 'a.yaml'), { REPORTER: 'local' });
    expect(out).toContain('role-without-eni-permissions');
  });

  it('for reviewdog hands it SARIF', () => {
    const command = textOf('reviewdog.sh')
      .replace('"$@"', 'a.yaml')
      .replace(/\| reviewdog .*/, '');
    expect(JSON.parse(shell(command).out).version).toBe('2.1.0');
  });

  it('for Docker runs what the image has, without root', () => {
    const text = readFileSync(join(root, 'Dockerfile'), 'utf8');
    const [, entry] = /^ENTRYPOINT (.+)$/m.exec(text)!;
    const [node, script] = JSON.parse(entry!) as string[];
    expect([node, script]).toEqual(['/nodejs/bin/node', '/opt/vpclambda-lint/dist/cli.cjs']);
    expect(text).toMatch(/^FROM gcr\.io\/distroless\/nodejs24-\S+:nonroot$/m);
    const allowed = readFileSync(join(root, '.dockerignore'), 'utf8');
    for (const [, copied] of text.matchAll(/^COPY (?!--)(\S+) /gm))
      expect(allowed).toContain(`!${copied!.replace('./', '')}`);
  });

  const hasDocker = process.env.VPCLAMBDA_LINT_DOCKER === '1';
  it.skipIf(!hasDocker)(
    'for Docker builds (skipped unless VPCLAMBDA_LINT_DOCKER=1: it downloads images)',
    () => {
      const built = spawnSync('docker', ['build', '-q', root], { encoding: 'utf8' });
      expect(built.stderr).toBe('');
      const mount = `${folderWith(files)}:/work:ro`;
      expect(spawnSync('docker', ['run', '--rm', '-v', mount, built.stdout.trim(), 'a.yaml']).status).toBe(1);
    },
    600_000,
  );
});
