import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';
import { withError } from '../templates.ts';

/** A repository in which a template was moved into another folder, and that folder is all there is. */
function moved(): string {
  const cwd = folderWith({
    'templates/a.yaml': withError,
    'templates/deep/b.yaml': withError.replaceAll('sg-0a', 'sg-0b'),
  });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args], { cwd });
  git('init', '-q');
  git('add', '-A');
  git('commit', '-qm', 'before');
  mkdirSync(join(cwd, 'old'));
  renameSync(join(cwd, 'templates/a.yaml'), join(cwd, 'old/a.yaml'));
  renameSync(join(cwd, 'templates/deep'), join(cwd, 'old/deep'));
  execFileSync('rmdir', ['templates'], { cwd });
  return cwd;
}

describe('two revisions', () => {
  it('of a folder are compared, whether it is still there or not', async () => {
    const cwd = moved();
    const ran = await runHere(cwd, ['diff', 'git:HEAD:templates', 'old']);
    expect(ran).toMatchObject({ code: 0, err: '' });
    expect(ran.out).toContain('0 created, 4 kept, 0 released');
    expect((await runHere(cwd, ['diff', 'git:HEAD:templates', 'git:HEAD:templates'])).out).toContain('4 kept');
    expect((await runHere(cwd, ['diff', 'git:HEAD:nowhere', 'old'])).err).toContain('HEAD has no nowhere');
  });

  it('of a file that was moved are the same stack', async () => {
    const cwd = moved();
    expect((await runHere(cwd, ['diff', 'git:HEAD:templates/a.yaml', 'old/a.yaml'])).out).toContain('2 kept');
    writeFileSync(join(cwd, 'old/a.yaml'), withError.replace('sg-0a', 'sg-0c'));
    const ran = await runHere(cwd, ['diff', 'git:HEAD:.', '.']);
    expect(ran.err).toContain('HEAD:templates/deep/b.yaml counts as moved to old/deep/b.yaml');
    expect(ran.out).toContain('2 created, 2 kept, 2 released');
  });

  it('of a file that was moved are compared by --against too', async () => {
    const cwd = moved();
    const args = ['--against', 'HEAD', '--only', 'update-replaces-function', '--format', 'compact', 'old/a.yaml'];
    const note = 'vpclambda-lint: HEAD:templates/a.yaml counts as moved to old/a.yaml\n';
    expect(await runHere(cwd, args)).toMatchObject({ code: 0, err: note });
    // what only a comparison can see
    writeFileSync(
      join(cwd, 'old/a.yaml'),
      withError.replace('Properties:\n      Role:', 'Properties:\n      FunctionName: other\n      Role:'),
    );
    const ran = await runHere(cwd, args);
    expect(ran.err).toBe(note);
    expect(ran.out).toContain('[update-replaces-function]');
  });

  it('tell what two templates have by one name with their files', async () => {
    const cwd = moved();
    const created = (name: string) =>
      withError
        .replace('[sg-0a]', '[!Ref Group]')
        .replace(
          'Resources:',
          `Resources:\n  Group: {Type: 'AWS::EC2::SecurityGroup', Properties: {GroupDescription: ${name}}}`,
        );
    writeFileSync(join(cwd, 'old/a.yaml'), created('a'));
    writeFileSync(join(cwd, 'old/deep/b.yaml'), created('b'));
    const { out } = await runHere(cwd, ['diff', 'old', 'old']);
    // the subnets are those of the account, and so the same for both
    expect(out).toMatch(/kept {2}subnet-0a {2}Group of old\/a\.yaml +Fn of old\/a\.yaml\n/);
    expect(out).toMatch(/kept {2}subnet-0a {2}Group of old\/deep\/b\.yaml +Fn of old\/deep\/b\.yaml\n/);
  });

  it('say when there is no earlier one, and that only rules about updates ran', async () => {
    const cwd = moved();
    renameSync(join(cwd, 'old/a.yaml'), join(cwd, 'old/other.yaml'));
    expect((await runHere(cwd, ['--against', 'HEAD', 'old/other.yaml'])).err).toContain(
      'HEAD has no old/other.yaml: all of it counts as new. If it has another name now, compare it with diff',
    );
    renameSync(join(cwd, 'old/other.yaml'), join(cwd, 'old/a.yaml'));
    expect((await runHere(cwd, ['diff', 'old/a.yaml', 'old/deep/b.yaml'])).out).toContain(
      'Only rules about updates ran',
    );
  });
});
