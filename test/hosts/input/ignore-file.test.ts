import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readIgnoreFile } from '../../../src/hosts/cli/files/ignore-file.ts';
import { playing } from '../../generated/runs.ts';

let repository: string;
beforeAll(() => {
  repository = mkdtempSync(join(tmpdir(), 'ignored-'));
  execFileSync('git', ['init', '-q', repository]);
});
afterAll(() => rmSync(repository, { recursive: true, force: true }));

/** What git says of files that need not exist: `true` and `false` where a pattern speaks of the file itself or a folder above. */
function gitSays(patterns: string, paths: readonly string[]): readonly boolean[] {
  writeFileSync(join(repository, '.gitignore'), patterns);
  const { stdout } = spawnSync('git', ['check-ignore', '--no-index', '-z', '--stdin', '-v', '-n'], {
    cwd: repository,
    input: paths.map((path) => `${path}\0`).join(''),
    encoding: 'utf8',
  });
  const words = stdout.split('\0');
  return paths.map((_, index) => words[index * 4 + 2] !== '' && !words[index * 4 + 2]!.startsWith('!'));
}

/** From the top down, as a search goes: nothing below an ignored folder is seen. */
function weSay(patterns: string, path: string): boolean {
  const says = readIgnoreFile(patterns);
  const parts = path.split('/');
  return parts.some((_, index) => says(parts.slice(0, index + 1).join('/'), index < parts.length - 1) === true);
}

it.each([
  ['build', 'build/a.yaml', true],
  ['build/', 'build', false],
  ['/a.yaml', 'deep/a.yaml', false],
  ['deep/*.yaml', 'deep/er/a.yaml', false],
  ['**/er/a.yaml', 'deep/er/a.yaml', true],
  ['deep/**/a.yaml', 'deep/a.yaml', true],
  ['deep/**', 'deep/er/a.yaml', true],
  ['*.yaml\n!a.yaml', 'a.yaml', false],
  ['deep\n!deep/a.yaml', 'deep/a.yaml', true],
  ['[[:alpha:]].yaml', 'a.yaml', true],
  ['[!a-c].yaml', 'b.yaml', false],
  ['\\!a.yaml', '!a.yaml', true],
  ['a.yaml   ', 'a.yaml', true],
  ['a\\ ', 'a ', true],
  ['a.yaml\r\nb.yaml\r\n', 'b.yaml', true],
  ['# a.yaml', 'a.yaml', false],
  ['a[', 'a[', false],
])('%j says of %s: %s', (patterns, path, expected) => {
  expect(weSay(patterns, path)).toBe(expected);
  expect(gitSays(patterns, [path])).toEqual([expected]);
});

const letter = fc.constantFrom('a', 'b', '.', ' ');
const piece = fc.oneof(
  { weight: 4, arbitrary: letter },
  fc.constantFrom(
    '*',
    '**',
    '***',
    '?',
    '/',
    '/**/',
    '[ab]',
    '[!a]',
    '[a-b]',
    '[',
    ']',
    '-',
    '\\',
    '\\*',
    '!',
    '[[:alpha:]]',
    '[^]]',
  ),
);
const pattern = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(''));
const name = fc
  .string({ unit: fc.constantFrom('a', 'b', '.', ' ', '!', '[', '-', '*'), minLength: 1, maxLength: 3 })
  .filter((each) => !/^\.+$/.test(each));
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));

it('says what git says of any patterns', () => {
  fc.assert(
    fc.property(
      fc.array(pattern, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(path, { minLength: 30, maxLength: 40 }),
      (lines, paths) => {
        const text = lines.join('\n');
        expect(paths.map((each) => weSay(text, each))).toEqual(gitSays(text, paths));
      },
    ),
    playing(30),
  );
});
