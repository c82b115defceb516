import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import * as archive from '../../../../src/hosts/archive.ts';
import { codeReader } from '../../../../src/hosts/code-files.ts';
import { inWords } from '../../../../src/language/in-words.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'code-files-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string | Uint8Array>>) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** What is read for a template at `project/template.yaml`. */
function read(path: string, template = 'project/template.yaml') {
  const found = codeReader(join(folder, 'project'), () => archive)(join(folder, template), path);
  return (
    found && {
      path: found.path,
      files: found.files.map((file) => file.path),
      whyIncomplete: found.whyIncomplete.map((each) => inWords(each)),
      ...(found.whyCut && { whyCut: found.whyCut.map((each) => inWords(each)) }),
    }
  );
}

it('reads the code of a folder, and no tests, libraries or data', () => {
  write({
    'project/src/app.ts': 'a',
    'project/src/lib/store.py': 'b',
    'project/src/app.test.ts': 'c',
    'project/src/data.json': '{}',
    'project/src/node_modules/x/index.js': 'd',
    'project/src/.hidden/x.js': 'e',
    'project/src/image.js': Uint8Array.of(1, 0, 2),
  });
  expect(read('./src/')).toEqual({ path: 'src', files: ['src/app.ts', 'src/lib/store.py'], whyIncomplete: [] });
  expect(read('src/app.ts')).toEqual({ path: 'src/app.ts', files: ['src/app.ts'], whyIncomplete: [] });
});

it('knows an archive, and finds nothing where nothing is', () => {
  write({ 'project/app.zip': 'x', 'project/notes.txt': 'x' });
  expect(read('app.zip')).toEqual({
    path: 'app.zip',
    files: [],
    whyIncomplete: ['app.zip is not readable (it is broken or encrypted)'],
  });
  expect(read('notes.txt')).toBeUndefined();
  expect(read('gone')).toBeUndefined();
  expect(read('a\0b')).toBeUndefined();
});

it('says what it left out', () => {
  write({ 'project/src/big.js': 'x'.repeat(300 * 1024) });
  for (let i = 0; i < 201; i++) write({ [`project/many/f${i}.js`]: 'x' });
  for (let i = 0; i < 12; i++) write({ [`project/much/f${i}.js`]: 'x'.repeat(200 * 1024) });
  expect(read('src')).toMatchObject({ files: [], whyCut: ['src/big.js has more than 256 KB'] });
  expect(read('many')!.files).toHaveLength(200);
  expect(read('many')!.whyCut).toEqual(['many has more than 200 files']);
  expect(read('much')!.files).toHaveLength(10);
  expect(read('much')!.whyCut).toEqual(['much has more than 2 MB of code']);
});

it('stays in the project', () => {
  write({
    'secret/app.js': 'secret',
    'project/src/app.js': 'x',
    'project/sub/template.yaml': '',
    'project/package.json': '{}',
  });
  expect(read('../secret')).toMatchObject({ files: [] });
  expect(read(join(folder, 'secret'))).toMatchObject({ files: [] });
  expect(read('../src', 'project/sub/template.yaml')).toMatchObject({ files: ['src/app.js'] });
});

it('takes the repository for the project, wherever it is started', () => {
  write({ 'repository/.git/HEAD': '', 'repository/src/app.js': 'x', 'repository/infra/package.json': '{}' });
  const found = codeReader(join(folder, 'project'), () => archive)(
    join(folder, 'repository/infra/template.yaml'),
    '../src',
  );
  expect(found!.files).toHaveLength(1);
});

it.skipIf(process.platform === 'win32')('waits for no pipe', () => {
  write({ 'project/src/app.js': 'x' });
  execFileSync('mkfifo', [join(folder, 'project/pipe.js'), join(folder, 'project/src/pipe.js')]);
  expect(read('pipe.js')).toBeUndefined();
  expect(read('src')).toMatchObject({ files: ['src/app.js'] });
});

it('follows no link', () => {
  write({ 'secret/app.js': 'secret', 'project/src/app.js': 'x' });
  symlinkSync(join(folder, 'secret'), join(folder, 'project/linked'));
  symlinkSync(join(folder, 'secret'), join(folder, 'project/src/inner'));
  symlinkSync(join(folder, 'secret/app.js'), join(folder, 'project/src/file.js'));
  symlinkSync(join(folder, 'project/src'), join(folder, 'project/src/circle'));
  symlinkSync(join(folder, 'secret'), join(folder, 'project/src/node_modules'));
  symlinkSync(join(folder, 'secret/app.js'), join(folder, 'project/src/notes.md'));
  expect(read('linked')).toMatchObject({ files: [], whyIncomplete: ['linked leads out of the project'] });
  expect(read('linked/app.js')).toMatchObject({ files: [] });
  expect(read('src')).toEqual({
    path: 'src',
    files: ['src/app.js'],
    whyIncomplete: ['src/circle is a link', 'src/file.js is a link', 'src/inner is a link'],
  });
});
