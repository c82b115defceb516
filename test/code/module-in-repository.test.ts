import { describe, expect, it } from 'vitest';
import type { RepositoryTop } from '../../src/code/packages/repository.ts';
import { moduleInRepository } from '../../src/code/packages/resolve.ts';
import { moduleFiles } from '../../src/code/program/entry.ts';

type Files = Readonly<Record<string, string | object>>;

/** The file that a module means in a file of a repository. */
function led(files: Files, module: string, from = 'apps/orders/src/app.ts'): string | undefined {
  const texts = new Map(
    Object.entries({ 'apps/orders/package.json': {}, ...files }).map(([path, content]) => [
      path,
      { path, text: typeof content === 'string' ? content : JSON.stringify(content) },
    ]),
  );
  const top: RepositoryTop = {
    fileAt: (path) => texts.get(path),
    foldersIn(folder) {
      const start = folder === '' ? '' : `${folder}/`;
      const below = [...texts.keys()].filter((path) => path.startsWith(start)).map((path) => path.slice(start.length));
      return [...new Set(below.filter((path) => path.includes('/')).map((path) => path.split('/')[0]!))];
    },
  };
  const sourceAt = (path: string) =>
    moduleFiles(path, 'javascript').find((each) => /\.[jt]s$/.test(each) && !each.endsWith('.d.ts') && texts.has(each));
  return moduleInRepository(top, from, module, sourceAt);
}

const root = { 'package.json': { workspaces: ['apps/*', 'packages/*'] } };
const store = (manifest: object = {}, file = 'index.ts'): Files => ({
  'packages/store/package.json': { name: '@shop/store', version: '1.4.0', ...manifest },
  [`packages/store/${file}`]: 'x',
});
const asks = (version: string): Files => ({
  'apps/orders/package.json': { name: 'orders', dependencies: { '@shop/store': version } },
});

describe('a package of the repository', () => {
  it.each<[string, Files, string?]>([
    ['npm', { ...root, ...store() }],
    ['yarn', { 'package.json': { workspaces: { packages: ['./packages/*'] } }, ...store() }],
    ['pnpm', { 'pnpm-workspace.yaml': "packages:\n  - 'packages/**'\n  - '!**/test/**'\n", ...store() }],
    ['Lerna', { 'lerna.json': { packages: ['packages/*'] }, ...store() }],
    [
      'Rush',
      {
        'rush.json':
          '{ // projects\n "projects": [{ "packageName": "@shop/store", "projectFolder": "packages/store" },] }',
        ...store(),
      },
    ],
    ['the protocol of workspaces', { ...root, ...store(), ...asks('workspace:^') }],
    ['a version that fits', { ...root, ...store(), ...asks('^1.2.0') }],
    ['any version', { ...root, ...store(), ...asks('*') }],
    ['a path', { ...store(), ...asks('file:../../packages/store') }],
    ['a link', { ...store(), ...asks('link:../../packages/store') }],
    ['main', { ...root, ...store({ main: 'src/main.ts' }, 'src/main.ts') }, 'src/main.ts'],
    ['main and module of one file', { ...root, ...store({ main: './a.js', module: 'a.ts' }, 'a.ts') }, 'a.ts'],
    ['exports', { ...root, ...store({ exports: './src/a.ts' }, 'src/a.ts') }, 'src/a.ts'],
    [
      'conditions of exports',
      { ...root, ...store({ exports: { '.': { types: './a.d.ts', import: { node: './src/a.ts' } } } }, 'src/a.ts') },
      'src/a.ts',
    ],
    [
      'what TypeScript compiles',
      {
        ...root,
        ...store({ main: 'dist/main.js' }, 'src/main.ts'),
        'packages/store/tsconfig.json': '{ "compilerOptions": { "outDir": "./dist" }, "include": ["src/**/*"], }',
      },
      'src/main.ts',
    ],
  ])('is found as %s has it', (_, files, file = 'index.ts') => {
    expect(led(files, '@shop/store')).toBe(`packages/store/${file}`);
  });

  it.each<[string, Files, string]>([
    ['a path in it', { ...root, ...store({}, 'lib/put.ts') }, '@shop/store/lib/put'],
    [
      'a path that it exports',
      { ...root, ...store({ exports: { './put': './lib/put.ts' } }, 'lib/put.ts') },
      '@shop/store/put',
    ],
    [
      'a pattern that it exports',
      { ...root, ...store({ exports: { './*': './lib/*.ts' } }, 'lib/put.ts') },
      '@shop/store/put',
    ],
  ])('is entered by %s', (_, files, module) => {
    expect(led(files, module)).toBe('packages/store/lib/put.ts');
  });

  it.each<[string, Files, string?]>([
    [
      'two packages have the name',
      { ...root, ...store(), 'packages/old/package.json': { name: '@shop/store' }, 'packages/old/index.ts': 'x' },
    ],
    ['it is no member', { 'package.json': { workspaces: ['libs/*'] }, ...store() }],
    [
      'it is left out of the members',
      { 'package.json': { workspaces: ['packages/*', '!packages/store'] }, ...store() },
    ],
    ['there is no workspace', store()],
    ['the patterns are not understood', { 'package.json': { workspaces: ['{apps,packages}/*'] }, ...store() }],
    ['another version is asked for', { ...root, ...store(), ...asks('^2.0.0') }],
    ['the version is of another minor', { ...root, ...store(), ...asks('~1.2.0') }],
    ['the range has several parts', { ...root, ...store(), ...asks('>=1 <2 || 3') }],
    ['another package is asked for by its name', { ...root, ...store(), ...asks('npm:@other/store@1.4.0') }],
    ['it is asked for from another place', { ...root, ...store(), ...asks('github:other/store') }],
    ['the path leads elsewhere', { ...root, ...store(), ...asks('file:../../vendor/store') }],
    [
      'the root takes another one',
      { ...root, ...store(), 'package.json': { ...root['package.json'], overrides: { '@shop/store': '2.0.0' } } },
    ],
    [
      'who asks for a version is no member',
      { 'package.json': { workspaces: ['packages/*'] }, ...store(), ...asks('^1.2.0') },
    ],
    ['its entry is built in another way', { ...root, ...store({ main: 'dist/main.js' }, 'src/main.ts') }],
    ['it has no entry', { ...root, ...store({}, 'src/main.ts') }],
    [
      'import and require get different files',
      { ...root, ...store({ exports: { import: './a.ts', require: './b.ts' } }, 'a.ts'), 'packages/store/b.ts': 'x' },
    ],
    [
      'main and module are different files',
      { ...root, ...store({ main: 'a.ts', module: 'b.ts' }, 'a.ts'), 'packages/store/b.ts': 'x' },
    ],
    [
      'it exports nothing of the name',
      { ...root, ...store({ exports: { '.': './a.ts' } }, 'put.ts') },
      '@shop/store/put',
    ],
    [
      'its entry lies outside of it',
      { ...root, ...store({ main: '../other/index.ts' }, 'a.ts'), 'packages/other/index.ts': 'x' },
    ],
    ['only its types are here', { ...root, ...store({ types: 'index.d.ts' }, 'index.d.ts') }],
  ])('is not taken for the module where %s', (_, files, module = '@shop/store') => {
    expect(led(files, module)).toBeUndefined();
  });
});

describe("TypeScript's paths", () => {
  const config = (compilerOptions: object, path = 'tsconfig.json'): Files => ({ [path]: { compilerOptions } });
  const lib = { 'libs/db/src/index.ts': 'x' };

  it.each<[string, Files, string]>([
    ['a name', { ...config({ paths: { '@db': ['./libs/db/src/index.ts'] } }), ...lib }, '@db'],
    ['a name with a star', { ...config({ baseUrl: '.', paths: { '@/*': ['libs/*'] } }), ...lib }, '@/db/src'],
    [
      'the longest name',
      { ...config({ paths: { '*': ['./x/*'], '@/db/*': ['libs/db/src/*'] } }), ...lib },
      '@/db/index',
    ],
    ['the second place', { ...config({ paths: { '@db': ['./gone', './libs/db/src'] } }), ...lib }, '@db'],
    ['a base', { ...config({ baseUrl: './libs' }), ...lib }, 'db/src'],
    [
      'a config that is extended',
      {
        ...config({ paths: { '@db': ['libs/db/src/index.ts'] } }, 'tsconfig.base.json'),
        'apps/orders/tsconfig.json': '{\n  // as Nx has it\n  "extends": "../../tsconfig.base",\n}',
        ...lib,
      },
      '@db',
    ],
  ])('lead to a file by %s', (_, files, module) => {
    expect(led(files, module)).toBe('libs/db/src/index.ts');
  });

  it.each<[string, Files, string]>([
    ['to what is not there', { ...config({ paths: { '@db': ['./libs/gone'] } }), ...lib }, '@db'],
    ['to types alone', { ...config({ paths: { '@db': ['./types/db.d.ts'] } }), 'types/db.d.ts': 'x' }, '@db'],
    [
      'from a nearer config without any',
      { ...config({ paths: { '@db': ['libs/db/src'] } }), ...config({}, 'apps/orders/tsconfig.json'), ...lib },
      '@db',
    ],
    ['to what comes with Node.js', { ...config({ baseUrl: '.' }), 'util/index.ts': 'x' }, 'util'],
    ['out of the repository', { ...config({ paths: { '@db': ['../../libs/db/src'] } }), ...lib }, '@db'],
    ['in a circle of configs', { 'tsconfig.json': { extends: './tsconfig.json' }, ...lib }, '@db'],
  ])('do not lead %s', (_, files, module) => {
    expect(led(files, module)).toBeUndefined();
  });
});

describe("a package's own imports", () => {
  const manifest = { name: 'orders', imports: { '#store': './src/store.ts', '#lib/*': './src/lib/*.ts' } };
  const files = {
    'apps/orders/package.json': manifest,
    'apps/orders/src/store.ts': 'x',
    'apps/orders/src/lib/a.ts': 'x',
  };

  it('lead to its files', () => {
    expect(led(files, '#store')).toBe('apps/orders/src/store.ts');
    expect(led(files, '#lib/a')).toBe('apps/orders/src/lib/a.ts');
  });

  it('lead nowhere from another package, or by another name', () => {
    expect(led(files, '#store', 'apps/bills/app.ts')).toBeUndefined();
    expect(led(files, '#lib')).toBeUndefined();
  });
});
