import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findFiles } from '../../../src/hosts/cli/files/files.ts';
import { inWords } from '../../../src/language/in-words.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

async function found(...operands: string[]): Promise<readonly string[]> {
  return (await findFiles(operands, folder)).files.map(({ path }) => path);
}

describe('what git ignores is not found', () => {
  beforeEach(() => {
    mkdirSync(join(folder, '.git'));
    write({
      '.gitignore': '/build\n*.local.yaml\n',
      'a.yaml': '',
      'a.local.yaml': '',
      'build/b.yaml': '',
      'app/build/c.yaml': '',
      'app/.gitignore': 'out/*\n!out/kept.yaml\n!*.local.yaml\n',
      'app/out/d.yaml': '',
      'app/out/kept.yaml': '',
      'app/e.local.yaml': '',
    });
  });

  it('in a folder', async () => {
    expect(await found('.')).toEqual(['a.yaml', 'app/build/c.yaml', 'app/e.local.yaml', 'app/out/kept.yaml']);
  });

  it('by a pattern, with the files above the folder that is searched', async () => {
    expect(await found('app/out/*.yaml')).toEqual(['app/out/kept.yaml']);
    expect(await found('{a,a.local}.yaml')).toEqual(['a.yaml']);
  });

  it('unless the folder or file was asked for by name', async () => {
    expect(await found('build', 'a.local.yaml')).toEqual(['build/b.yaml', 'a.local.yaml']);
  });
});

it.each([
  ['*a*a*a*a*a*a*a*a*a*a*a*a!', 'stars that a name almost fits'],
  ['[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*[a-z]*!', 'sets between stars'],
  ['**/*a*a/**/*a*a*a/**/*a*a*a/**/*a*a*a/**/!', 'stars across folders'],
  [`**/${'?*'.repeat(200)}!`, 'any characters between stars'],
  [`${'**/'.repeat(300)}!`, 'nothing but folders'],
])('an ignore file of %s takes no longer than another', async (pattern) => {
  const names = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa/'.repeat(4);
  write({ '.gitignore': `${pattern}\n`.repeat(20), [`${names}a.yaml`]: '', [`${names}aaaaaaaa.yaml`]: '' });
  expect(await found('.')).toHaveLength(2);
});

it('says which ignore file is too large to be read', async () => {
  write({ '.gitignore': 'a.yaml\n'.repeat(30_000), 'a.yaml': '' });
  const { files, notes } = await findFiles(['.'], folder);
  expect(files).toHaveLength(1);
  expect(notes.map((note) => inWords(note))).toEqual([
    `${join(folder, '.gitignore')} was not read: it has more than 128 KB`,
  ]);
});

it.each([
  ['{1..100000000}', 'limit pattern-alternatives: at most 1000'],
  ['{a..z}{a..z}{a..z}.yaml', 'limit pattern-alternatives: at most 1000'],
  [`${'{a,b}'.repeat(24)}.yaml`, 'limit pattern-alternatives: at most 1000'],
  ['{{1..900},{1..900}}.yaml', 'limit pattern-alternatives: at most 1000'],
  [`${'*a'.repeat(12)}!`, 'limit pattern-stars: at most 4'],
])('%s is refused, and the other arguments are found', async (pattern, why) => {
  write({ 'a.yaml': '' });
  const { files, notFound } = await findFiles([pattern, 'a.yaml'], folder);
  expect(files.map(({ path }) => path)).toEqual(['a.yaml']);
  expect(notFound.map(({ path, message }) => [path, inWords(message)])).toEqual([
    [pattern, expect.stringContaining(why)],
  ]);
});

it('finds what braces mean', async () => {
  write({ 'a1.yaml': '', 'a2.json': '', 'b/c3.yaml': '' });
  expect(await found('{a{1..3},b/**/*}.{yaml,json}')).toEqual(['a1.yaml', 'a2.json', 'b/c3.yaml']);
});
