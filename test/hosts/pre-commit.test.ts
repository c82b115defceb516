import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtCommands, folderWith, root } from './process.ts';
import { clean, withError } from './templates.ts';

const isThere = spawnSync('pre-commit', ['--version']).status === 0;

/** Runs a command in a repository, with the npm that this machine has and none of its git settings. */
function run(cwd: string, command: string, ...args: string[]) {
  const inherited = Object.entries(process.env).filter(([name]) =>
    /^(PATH|HOME|npm_config_(registry|cache|userconfig)|https?_proxy|no_proxy|NODE_EXTRA_CA_CERTS)$/i.test(name),
  );
  const author = { NAME: 'A', EMAIL: 'a@example.com' };
  const people = ['AUTHOR', 'COMMITTER'].flatMap((who) =>
    Object.entries(author).map(([what, value]) => [`GIT_${who}_${what}`, value]),
  );
  const env = {
    ...Object.fromEntries([...inherited, ...people]),
    GIT_CONFIG_GLOBAL: '/dev/null',
    PRE_COMMIT_HOME: join(cwd, '.pre-commit'),
    npm_config_prefer_offline: 'true',
  };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  return { code: status, text: stdout + stderr };
}

function commit(repository: string, message: string) {
  expect(run(repository, 'git', 'add', '-A')).toMatchObject({ code: 0 });
  return run(repository, 'git', 'commit', '-q', '-m', message);
}

describe.skipIf(!isThere)('the pre-commit hook', () => {
  let repository: string;
  beforeAll(async () => {
    // What a clone of this repository at a tag holds of what the hook needs.
    const hooks = folderWith({});
    cpSync(await builtCommands(), join(hooks, 'dist'), { recursive: true });
    for (const each of ['.pre-commit-hooks.yaml', 'rules', 'LICENSE'])
      cpSync(join(root, each), join(hooks, each), { recursive: true });
    // pre-commit installs the tools of development as well, which the hook needs as little as this test
    const { devDependencies, ...manifest } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    writeFileSync(join(hooks, 'package.json'), JSON.stringify(manifest));
    run(hooks, 'git', 'init', '-q');
    expect(commit(hooks, 'Release').code).toBe(0);
    run(hooks, 'git', 'tag', 'v0.1.0');

    repository = folderWith({
      '.pre-commit-config.yaml': `default_language_version: {node: system}
repos:
  - repo: file://${hooks}
    rev: v0.1.0
    hooks: [{id: vpclambda-lint}]
`,
      '.gitignore': '.pre-commit/\n.npm/\n.cache/\n',
    });
    run(repository, 'git', 'init', '-q');
    expect(run(repository, 'pre-commit', 'install').code).toBe(0);
  });

  it('passes a good template, and files that are none', () => {
    writeFileSync(join(repository, 'package.json'), '{"private": true}\n');
    expect(commit(repository, 'Add a package')).toMatchObject({ code: 0 });
    writeFileSync(join(repository, 'good.template'), clean);
    const ran = commit(repository, 'Add a template');
    expect(ran.text).toMatch(/vpclambda-lint\.+Passed/);
    expect(ran.code).toBe(0);
  });

  it('blocks a bad template', () => {
    mkdirSync(join(repository, 'stacks'), { recursive: true });
    writeFileSync(join(repository, 'stacks/bad.yaml'), withError);
    const ran = commit(repository, 'Add a bad one');
    expect(ran.text).toMatch(/vpclambda-lint\.+Failed/);
    expect(ran.text).toContain('role-without-eni-permissions');
    expect(ran.code).toBe(1);
  });
});
