import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { init, parse } from 'es-module-lexer';
import { expect, it } from 'vitest';
import { blank } from '../../src/code/languages/blank.ts';
import { moduleImports } from '../../src/code/languages/javascript-imports.ts';

const root = resolve(import.meta.dirname, '../..');
const importsIn = (text: string) => moduleImports(blank(text, 'javascript'));

it('finds modules of any name, and nothing that only looks like one', () => {
  const text = `import { exec } from 'node:child_process';
import db from '#db';
const own = require("$lib/own");
const p = await import('npm:left-pad');
const quote = /'/; export * from 'after-a-quote';
const told = "import x from 'told'"; // import y from 'commented'
call('argument');`;
  expect(importsIn(text).map(({ module }) => module)).toEqual([
    'node:child_process',
    '#db',
    '$lib/own',
    'npm:left-pad',
    'after-a-quote',
  ]);
});

it.each([
  ['sources', 'src', /\.ts$/],
  ['what we wrote for tests', 'test', /\.ts$/],
  ['a library', 'node_modules/globby', /\.js$/],
  ['another library', 'node_modules/fast-check/lib', /\.js$/],
])('finds every module that a lexer of modules finds: %s', async (_, folder, ending) => {
  await init;
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    ending.test(file),
  );
  expect(files.length).toBeGreaterThan(2);
  const missed = files.flatMap((file) => {
    const text = readFileSync(join(root, folder, file), 'utf8');
    const ours = new Set(importsIn(text).map(({ module }) => module));
    const [theirs] = parse(text);
    return theirs.flatMap(({ specifier }) =>
      // `import.meta`, and paths that are put together
      typeof specifier !== 'string' || specifier.includes('*') || ours.has(specifier) ? [] : `${file}: ${specifier}`,
    );
  });
  expect(missed).toEqual([]);
});
