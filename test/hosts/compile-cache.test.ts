import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { wholeTemplate } from '../../src/hosts/maintain/bench-workspace.ts';
import { builtCommands, folderWith, type Ran, run } from './process.ts';
import { withError } from './templates.ts';

let cli: string;
beforeAll(async () => {
  cli = join(await builtCommands(), 'cli.cjs');
});

const cwd = folderWith({ 'bad.yaml': withError });
const lint = (env: Record<string, string>): Ran => run(cli, ['--no-config', '-f', 'json', 'bad.yaml'], { cwd, env });

/** A cache folder that a run fills now. */
function fill() {
  const caches = folderWith({});
  return { caches, first: lint({ XDG_CACHE_HOME: caches }) };
}

let pattern: ReturnType<typeof fill>;
beforeAll(() => {
  pattern = fill();
});

/** Where a run keeps what it compiled, below a cache folder, the names of the files, and the path of that of the core. */
function entriesIn(caches: string) {
  const folder = join(caches, 'vpclambda-lint');
  const entries = readdirSync(folder).sort();
  expect(entries.map((name) => name.split('-')[1])).toEqual(['core', 'main']);
  return { folder, entries, entry: join(folder, entries[0]!) };
}

/** A copy of the cache folder that one run has filled for all tests. */
function filled() {
  const caches = folderWith({});
  cpSync(pattern.caches, caches, { recursive: true, preserveTimestamps: true });
  const { folder, entries, entry } = entriesIn(caches);
  chmodSync(folder, 0o700);
  for (const name of entries) chmodSync(join(folder, name), 0o600);
  return { caches, folder, entries, entry, first: pattern.first };
}

describe.runIf(process.platform === 'linux')('the compile cache', () => {
  it('lies in the folder of the user, whom alone it is for, and is used', () => {
    const { caches, first } = fill();
    const { folder, entry } = entriesIn(caches);
    expect(first.code).toBe(1);
    expect(readdirSync(caches)).toEqual(['vpclambda-lint']);
    expect([statSync(folder).mode & 0o777, statSync(entry).mode & 0o777]).toEqual([0o700, 0o600]);
    const { ino } = statSync(entry);
    expect(lint({ XDG_CACHE_HOME: caches })).toEqual(first);
    expect(statSync(entry).ino).toBe(ino); // taken, not written anew
    expect(existsSync(join(cli, '../.cache'))).toBe(false);
    const home = folderWith({});
    lint({ HOME: home, XDG_CACHE_HOME: 'relative' });
    expect(readdirSync(join(home, '.cache'))).toEqual(['vpclambda-lint']);
  });

  it('is another for a folder and a large template, which use more of the linter', () => {
    const { caches, folder, entry } = filled();
    const { ino } = statSync(entry);
    const comment = `# ${'x'.repeat(40_000)}\n`;
    const files = folderWith({ 'large.yaml': withError + comment, 'part/bad.yaml': withError });
    for (const [path, more] of [
      ['large.yaml', 1],
      ['part', 0],
    ] as const) {
      const before = readdirSync(folder).filter((name) => name.includes('-main-')).length;
      expect(run(cli, ['--no-config', path], { cwd: files, env: { XDG_CACHE_HOME: caches } }).code).toBe(1);
      const after = readdirSync(folder).filter((name) => name.includes('-main-'));
      expect(after.length).toBe(before + more);
    }
    expect(readdirSync(folder).some((name) => name.includes('-main-large-'))).toBe(true);
    expect(statSync(entry).ino).toBe(ino);
  });

  it('is written anew by the first run that judges functions', () => {
    const caches = folderWith({});
    const env = { XDG_CACHE_HOME: caches };
    const plain = folderWith({ 'plain.yaml': 'Resources:\n  Topic:\n    Type: AWS::SNS::Topic\n' });
    run(cli, ['--no-config', 'plain.yaml'], { cwd: plain, env });
    const folder = join(caches, 'vpclambda-lint');
    const [entry = ''] = readdirSync(folder);
    const written = () => statSync(join(folder, entry)).ino;
    const first = written();
    lint(env);
    const second = written();
    expect(second).not.toBe(first);
    run(cli, ['--no-config', 'plain.yaml'], { cwd: plain, env });
    lint(env);
    expect(written()).toBe(second);
  });

  it('is written anew by a later run that needs more of the linter, and by no other', () => {
    const { caches, entry } = filled();
    const env = { XDG_CACHE_HOME: caches };
    const files = folderWith({ 'more.json': JSON.stringify(wholeTemplate(1)) });
    const written = () => statSync(entry).ino;
    const first = written();
    lint(env);
    expect(written()).toBe(first);
    run(cli, ['--no-config', 'more.json'], { cwd: files, env });
    const second = written();
    expect(second).not.toBe(first);
    for (let i = 0; i < 3; i++) run(cli, ['--no-config', 'more.json'], { cwd: files, env });
    lint(env);
    expect(written()).toBe(second);
  });

  it('costs time where it is damaged', () => {
    const { caches, entry, first } = filled();
    const good = readFileSync(entry);
    const half = 16 + (good.length - 16) / 2;
    for (const at of [0, 16, half - 1, half, good.length - 1]) {
      const bad = Buffer.from(good);
      bad[at]! ^= 0x41;
      writeFileSync(entry, bad);
      expect([at, lint({ XDG_CACHE_HOME: caches })]).toEqual([at, first]);
      expect([at, readFileSync(entry).equals(bad)]).toEqual([at, false]);
    }
    for (const length of [0, 15, 16, half]) {
      truncateSync(entry, length);
      expect([length, lint({ XDG_CACHE_HOME: caches })]).toEqual([length, first]);
    }
  });

  it.each([
    ['others may write', (folder: string) => chmodSync(folder, 0o777)],
    ['others may read', (folder: string) => chmodSync(folder, 0o755)],
    [
      'a link leads to',
      (folder: string) => {
        renameSync(folder, `${folder}.real`);
        symlinkSync(`${folder}.real`, folder);
      },
    ],
    ...(process.getuid?.() === 0
      ? [['another user owns', (folder: string) => chownSync(folder, 12_345, 12_345)] as const]
      : []),
    ['a work tree holds', (folder: string) => mkdirSync(join(folder, '../.git'))],
  ] as const)('is not taken from a folder that %s, nor written or cleaned there', (_, spoil) => {
    const { caches, folder, entry, first } = filled();
    writeFileSync(entry, 'x');
    spoil(folder);
    expect(lint({ XDG_CACHE_HOME: caches })).toEqual(first);
    expect(readFileSync(entry, 'utf8')).toBe('x');
  });

  it('does without where it is switched off, or has no place', () => {
    const caches = folderWith({});
    const { code } = lint({ XDG_CACHE_HOME: caches, NODE_DISABLE_COMPILE_CACHE: '1' });
    expect([code, readdirSync(caches)]).toEqual([1, []]);
    expect(lint({ XDG_CACHE_HOME: '', HOME: '' }).code).toBe(1);
    expect(lint({ XDG_CACHE_HOME: '/dev/null' }).code).toBe(1);
  });

  it('keeps what this build and the one before it wrote, and removes nothing that is not its own', () => {
    const { caches, folder, entries, entry } = filled();
    const other = folderWith({ 'mine.v8': 'mine' });
    const [, ofThis] = /-(.*)$/.exec(basename(entry))!;
    const build = (digit: number) => `${digit}`.repeat(16);
    /** An entry that was written so many seconds after the epoch. */
    const written = (name: string, at: number) => {
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), at, at);
      return name;
    };
    for (let i = 1; i < 8; i++) written(`${build(i)}-${ofThis}`, i);
    const before = [written(`${build(8)}-1.2.3-x64.v8`, 10), written(`${build(8)}-${ofThis}`, 9)];
    const unfinished = written(`${build(1)}-${ofThis}.4321`, 1);
    const foreign = ['notes.txt', 'mine.v8', `${build(1)}-${ofThis}.bak`].map((name) => written(name, 1));
    mkdirSync(join(folder, `${build(2)}-1-x64.v8`));
    const link = `${build(3)}-1-x64.v8`;
    symlinkSync(join(other, 'mine.v8'), join(folder, link));
    truncateSync(entry, 0);
    lint({ XDG_CACHE_HOME: caches });
    const left = [...entries, ...before, ...foreign, `${build(2)}-1-x64.v8`, link];
    expect(readdirSync(folder).sort()).toEqual(left.sort());
    expect(left).not.toContain(unfinished);
    expect(readFileSync(join(other, 'mine.v8'), 'utf8')).toBe('mine');
  });

  it('keeps few entries of one build, whatever versions of Node it ran on', () => {
    const { caches, folder, entries, entry } = filled();
    const [hash = ''] = basename(entry).split('-');
    for (let i = 0; i < 50; i++) {
      writeFileSync(join(folder, `${hash}-${i}-x64.v8`), '');
      utimesSync(join(folder, `${hash}-${i}-x64.v8`), i, i);
    }
    truncateSync(entry, 0);
    lint({ XDG_CACHE_HOME: caches });
    const kept = [...entries, ...Array.from({ length: 38 }, (_, i) => `${hash}-${i + 12}-x64.v8`)];
    expect(readdirSync(folder).sort()).toEqual(kept.sort());
  });
});
