import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runs } from '../generated/runs.ts';
import { builtCommands, folderWith } from './process.ts';
import { fixable, withError } from './templates.ts';
import { runInThread } from './thread/in-thread.ts';

let dist: string;
let cli: string;
beforeAll(async () => {
  dist = await builtCommands();
  cli = join(dist, 'cli.cjs');
});

const run = (cwd: string, ...args: string[]) => runInThread(dist, ['--no-config', ...args], { cwd });

const posix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

describe('a fix', () => {
  it('keeps the mode of the file, and leaves nothing beside it', () => {
    const cwd = folderWith({ 't.yaml': fixable });
    chmodSync(join(cwd, 't.yaml'), 0o640);
    expect(run(cwd, '--fix', 't.yaml').err).toContain('t.yaml: 1 finding fixed');
    expect(readFileSync(join(cwd, 't.yaml'), 'utf8')).toContain('DependsOn');
    if (posix) expect(statSync(join(cwd, 't.yaml')).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd)).toEqual(['t.yaml']);
  });

  it.each(['utf16le', 'utf8'] as const)('keeps the encoding (%s)', (encoding) => {
    const cwd = folderWith({ 't.yaml': Buffer.from(`\ufeff${fixable}`, encoding) });
    expect(run(cwd, '--fix', 't.yaml').err).toContain('1 finding fixed');
    const after = readFileSync(join(cwd, 't.yaml'));
    expect(after.toString(encoding)).toContain('DependsOn');
    expect(after.toString(encoding).startsWith('\ufeff')).toBe(true);
  });

  it('does not write over bytes that are no UTF-8', () => {
    const latin = Buffer.concat([Buffer.from(`${fixable}# caf`), Buffer.from([0xe9, 0x0a])]);
    const cwd = folderWith({ 't.yaml': latin });
    expect(run(cwd, '--fix', 't.yaml')).toMatchObject({ code: 2, err: expect.stringContaining('not UTF-8') });
    expect(readFileSync(join(cwd, 't.yaml')).equals(latin)).toBe(true);
  });

  it.runIf(posix).each([
    ['a link to a file', '../outside.yaml', 'l.yaml', ['.']],
    ['a link that is named', '../outside.yaml', 'l.yaml', ['l.yaml']],
    ['a folder that is a link', '../far', 'far', ['far']],
    ['a file in a folder that is a link', '../far', 'far', ['far/t.yaml']],
    ['a link in a folder', '../far', 'far', ['.']],
  ])('is not written through %s', (_, target, link, operands) => {
    const cwd = folderWith({ 'outside.yaml': fixable, 'far/t.yaml': fixable, 'mine/own.yaml': fixable });
    symlinkSync(target, join(cwd, 'mine', link));
    const ran = run(join(cwd, 'mine'), '--fix', '--format', 'json', ...operands, 'own.yaml');
    expect(ran.code).toBe(2);
    expect(ran.err).toMatch(/(?:l\.yaml|far\/t\.yaml) cannot be written.*link/);
    expect(ran.err).toContain('own.yaml: 1 finding fixed');
    for (const path of ['outside.yaml', 'far/t.yaml']) expect(readFileSync(join(cwd, path), 'utf8')).toBe(fixable);
    expect(lstatSync(join(cwd, 'mine', link)).isSymbolicLink()).toBe(true);
    const files: { path: string; findings: unknown[] }[] = JSON.parse(ran.out).files;
    expect(files.find(({ path }) => path === 'own.yaml')!.findings).toHaveLength(0);
    expect(files.find(({ path }) => path !== 'own.yaml')!.findings).not.toHaveLength(0);
  });

  it('changes the file that is named, not its other names', () => {
    const cwd = folderWith({ 'store/t.yaml': fixable, 'mine/keep.txt': '' });
    linkSync(join(cwd, 'store/t.yaml'), join(cwd, 'mine/t.yaml'));
    run(join(cwd, 'mine'), '--fix', 't.yaml');
    expect(readFileSync(join(cwd, 'mine/t.yaml'), 'utf8')).toContain('DependsOn');
    expect(readFileSync(join(cwd, 'store/t.yaml'), 'utf8')).toBe(fixable);
  });

  it.skipIf(isRoot || !posix)('says that a file is read-only, and still reports what is wrong', () => {
    const cwd = folderWith({ 't.yaml': fixable });
    chmodSync(join(cwd, 't.yaml'), 0o444);
    const ran = run(cwd, '--fix', 't.yaml');
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('t.yaml cannot be written') });
    expect(ran.out).toContain('DependsOn');
  });

  it('is whole or not there when the process is killed', async () => {
    const text = `${fixable}# ${'x'.repeat(2_000_000)}\n`;
    const cwd = folderWith({ 't.yaml': text });
    const path = join(cwd, 't.yaml');
    const kills = runs(16);
    let written = 0;
    for (let index = 0; index < kills; index += 1) {
      writeFileSync(path, text);
      const child = spawn(process.execPath, [cli, '--no-config', '--fix', 't.yaml'], { cwd, stdio: 'ignore' });
      const ended = new Promise((done) => child.once('exit', done));
      // half of them at any moment, the others as soon as the new text is begun
      if (index % 2 === 0) await new Promise((done) => setTimeout(done, Math.random() * 500));
      else
        for (let waits = 0; waits < 2000 && child.exitCode === null && readdirSync(cwd).length === 1; waits += 1)
          await new Promise((done) => setImmediate(done));
      child.kill('SIGKILL');
      await ended;
      const now = readFileSync(path, 'utf8');
      if (now !== text) {
        written += 1;
        expect(now.includes('DependsOn') && now.endsWith('x\n')).toBe(true);
      }
    }
    expect(written).toBeLessThanOrEqual(kills);
    // what is left behind is taken for no template
    const { files } = JSON.parse(run(cwd, '--format', 'json', '.').out);
    expect(files.map((file: { path: string }) => file.path)).toEqual(['t.yaml']);
  });
});

describe('a report', () => {
  it.skipIf(!existsSync('/dev/full'))('that standard output has no room for is told, with exit code 2', () => {
    const cwd = folderWith({ 't.yaml': withError });
    for (const command of [['t.yaml'], ['enis', 't.yaml'], ['--help']]) {
      const full = openSync('/dev/full', 'w');
      const ran = (err: 'pipe' | number) =>
        spawnSync(process.execPath, [cli, '--no-config', ...command], {
          cwd,
          stdio: ['ignore', full, err],
          encoding: 'utf8',
        });
      expect(ran('pipe')).toMatchObject({
        status: 2,
        stderr:
          'vpclambda-lint: standard output cannot be written: ENOSPC, the disk is full\n  Check where it goes, and the space on the disk\n',
      });
      expect(ran(full).status).toBe(2); // where nothing can be told
      closeSync(full);
    }
  });

  it.runIf(posix)('is not written through a link below the working folder', () => {
    const cwd = folderWith({ 'outside.txt': 'mine', 'far/keep': '', 'work/t.yaml': withError });
    symlinkSync('../outside.txt', join(cwd, 'work/report.json'));
    symlinkSync('../far', join(cwd, 'work/reports'));
    for (const file of ['report.json', 'reports/a.json', 'reports/new/a.json']) {
      const ran = run(join(cwd, 'work'), 't.yaml', '--format', `json=${file}`);
      expect(ran).toMatchObject({ code: 2, err: expect.stringContaining(file) });
      expect(ran.err).toContain('link');
    }
    expect(readFileSync(join(cwd, 'outside.txt'), 'utf8')).toBe('mine');
    expect(readdirSync(join(cwd, 'far'))).toEqual(['keep']);
  });

  it.runIf(posix)('goes to pipes and devices, and to a link elsewhere that the user names', () => {
    const cwd = folderWith({ 'real.json': 'old', 'work/t.yaml': withError });
    symlinkSync('real.json', join(cwd, 'link.json'));
    expect(run(join(cwd, 'work'), 't.yaml', '--format', 'json=/dev/null').code).toBe(1);
    const piped = `"${process.execPath}" "${cli}" --no-config t.yaml --format json=/dev/stdout | cat`;
    expect(spawnSync('bash', ['-c', piped], { cwd: join(cwd, 'work'), encoding: 'utf8' }).stdout).toContain('"files"');
    expect(run(join(cwd, 'work'), 't.yaml', '--format', `json=${join(cwd, 'link.json')}`).code).toBe(1);
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toContain('"files"');
    expect(lstatSync(join(cwd, 'link.json')).isSymbolicLink()).toBe(true);
  });

  it('is written though another cannot be', () => {
    const cwd = folderWith({ 't.yaml': withError });
    mkdirSync(join(cwd, 'folder'));
    const ran = run(cwd, 't.yaml', '--format', 'json=folder', '--format', 'sarif=out.sarif', '--format', 'text');
    expect(ran).toMatchObject({ code: 2, err: expect.stringContaining('json=folder') });
    expect(ran.out).toContain('t.yaml');
    expect(readFileSync(join(cwd, 'out.sarif'), 'utf8')).toContain('"runs"');
  });
});
