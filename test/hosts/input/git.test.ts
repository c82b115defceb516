import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { builtCommands, folderWith, run } from '../process.ts';
import { clean, withError } from '../templates.ts';

let cli: string;
beforeAll(async () => {
  cli = join(await builtCommands(), 'cli.cjs');
});

function git(cwd: string, ...args: string[]): string {
  const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.com', '-c', 'protocol.file.allow=always'];
  return execFileSync('git', [...who, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
}

function repositoryWith(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  git(folder, 'init', '-q', '-b', 'main');
  git(folder, 'add', '-A', '-f');
  git(folder, 'commit', '-q', '-m', 'first');
  return folder;
}

const lint = (cwd: string, args: readonly string[], env: Record<string, string> = {}) =>
  run(cli, ['--no-config', ...args], { cwd, env });

/** The files of a bare repository that lacks the objects of its only branch, and has a command to fetch them. */
const bareRepository = (command: string, extra = '') => ({
  HEAD: 'ref: refs/heads/main\n',
  'objects/info/keep': '',
  'refs/heads/main': `${'1234567890'.repeat(4)}\n`,
  config: `[core]\n\tbare = true\n\trepositoryformatversion = 1\n[extensions]\n\tpartialClone = o\n[remote "o"]\n\turl = .\n\tpromisor = true\n\tuploadpack = "${command}"\n${extra}`,
});

const below = (folder: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${folder}/${name}`, text]));

describe('diff says how the state in git is named', () => {
  it.each([
    [['HEAD', 'deep/t.yaml'], 'Did you mean "git:HEAD:deep/t.yaml"?'],
    [['main', 'deep'], 'Did you mean "git:main:deep"?'],
    [['git:main', 'deep/t.yaml'], 'Did you mean "git:main:deep/t.yaml"?'],
    [['HEAD:deep/t.yaml', 'deep/t.yaml'], 'Did you mean "git:HEAD:deep/t.yaml"?'],
    [['deep/t.yaml', 'HEAD'], 'Did you mean "git:HEAD:deep/t.yaml"?'],
    [['HEAD', 'none.yaml'], 'Name a template, a folder, or git:REVISION:PATH'],
    [['main2', 'deep/t.yaml'], 'Name a template, a folder, or git:REVISION:PATH'],
    [['HEAD', 'git:main:deep/t.yaml'], 'Name a template, a folder, or git:REVISION:PATH'],
    [['HEAD', '-'], 'Name a template, a folder, or git:REVISION:PATH'],
    [['deep/t.yaml'], 'vpclambda-lint diff git:HEAD:deep/t.yaml deep/t.yaml'],
    [['HEAD'], 'vpclambda-lint diff git:main:template.yaml template.yaml'],
  ])('diff %j', async (operands, remedy) => {
    const ran = await runHere(repositoryWith({ 'deep/t.yaml': clean }), ['diff', ...operands]);
    expect(ran).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/\n {2}(.*)\n$/) });
    expect(ran.err).toContain(`\n  ${remedy}\n`);
  });
});

describe('git', () => {
  it.each([
    ['--against', 'main', 'deep/stack/t.yaml'],
    ['--against', 'main', 'deep'],
    ['diff', 'git:main:deep/stack/t.yaml', 'deep/stack/t.yaml'],
    ['diff', 'git:main:deep/stack/gone/t.yaml', 'deep/stack/t.yaml'],
  ])('takes no committed folder for a repository: %s %s %s', (...args) => {
    const marker = join(folderWith({}), 'ran');
    const cwd = repositoryWith(below('deep/stack', { 't.yaml': clean, ...bareRepository(`touch ${marker}; false`) }));
    const ran = lint(cwd, args);
    expect(existsSync(marker)).toBe(false);
    expect([0, 2]).toContain(ran.code);
    expect(ran.err).not.toContain('knows no revision');
  });

  it('takes none where the work tree has no repository at all', () => {
    const marker = join(folderWith({}), 'ran');
    const cwd = folderWith({ 't.yaml': clean, ...bareRepository(`touch ${marker}; false`) });
    const ran = lint(cwd, ['--against', 'main', 't.yaml']);
    expect(ran).toMatchObject({ code: 2 });
    expect(ran.err).toContain('is in no git repository');
    expect(existsSync(marker)).toBe(false);
  });

  it('runs and fetches nothing that the config of the repository names', () => {
    const marker = join(folderWith({}), 'ran');
    const hostile = `[protocol]\n\tallow = always\n[protocol "file"]\n\tallow = always\n[core]\n\tfsmonitor = "touch ${marker}"\n\tpager = "touch ${marker}"\n[diff]\n\texternal = "touch ${marker}"\n`;
    const repository = bareRepository(`touch ${marker}; false`, hostile);
    const cwd = folderWith({ 't.yaml': clean, ...below('.git', repository) });
    const ran = lint(cwd, ['--against', 'main', 't.yaml']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(existsSync(marker)).toBe(false);
  });

  it('reads no missing file of a partial clone from its remote, and says what to do', () => {
    const origin = repositoryWith({ 't.yaml': clean });
    git(origin, 'config', 'uploadpack.allowFilter', 'true');
    const cwd = folderWith({});
    git(cwd, 'clone', '-q', '--no-checkout', '--filter=blob:none', `file://${origin}`, 'partial');
    writeFileSync(join(cwd, 'partial/t.yaml'), clean);
    const ran = lint(join(cwd, 'partial'), ['--against', 'origin/main', 't.yaml']);
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/git cannot read origin\/main:t\.yaml.*\n.*partial clone/);
  });

  it('reads from the repository of the template, whatever a hook says of another one', () => {
    const cwd = repositoryWith({ 't.yaml': withError });
    const other = repositoryWith({ 't.yaml': 'Resources: {}' });
    const hook = { GIT_DIR: join(other, '.git'), GIT_INDEX_FILE: join(other, '.git/index'), GIT_WORK_TREE: other };
    expect(lint(cwd, ['diff', 'git:main:t.yaml', 't.yaml'], hook)).toMatchObject({ err: '' });
  });

  it('knows folders that are gone, linked work trees, submodules and links', () => {
    const cwd = repositoryWith({ 'a/t.yaml': clean, 'star*/[x].yaml': clean });
    symlinkSync('a', join(cwd, 'link'));
    expect(lint(cwd, ['diff', 'git:main:link/t.yaml', 'a/t.yaml'])).toMatchObject({ err: '' });
    expect(lint(cwd, ['diff', 'git:main:star*/[x].yaml', 'a/t.yaml'])).toMatchObject({ err: '' });
    const linked = join(folderWith({}), 'linked');
    git(cwd, 'worktree', 'add', '-q', linked, '-b', 'linked');
    expect(lint(linked, ['diff', 'git:main:a/t.yaml', 'a/t.yaml'])).toMatchObject({ err: '' });
    git(cwd, 'submodule', 'add', '-q', repositoryWith({ 's.yaml': clean }), 'sub');
    expect(lint(cwd, ['diff', 'git:HEAD:sub/s.yaml', 'a/t.yaml'])).toMatchObject({ err: '' });
    renameSync(join(cwd, 'a'), join(cwd, 'b'));
    expect(lint(cwd, ['diff', 'git:main:a/t.yaml', 'b/t.yaml'])).toMatchObject({ err: '' });
  });

  it('is said to be missing only where it is', () => {
    const cwd = repositoryWith({ 't.yaml': clean });
    mkdirSync(join(cwd, 'empty'));
    const ran = spawnSync(process.execPath, [cli, '--no-config', '--against', 'main', 't.yaml'], {
      cwd,
      encoding: 'utf8',
      env: { PATH: join(cwd, 'empty') },
    });
    expect(ran.stderr).toContain('git is not installed');
    expect(lint(cwd, ['diff', 'git:nowhere:gone/t.yaml', 't.yaml']).err).toContain('git knows no revision nowhere');
  });
});
