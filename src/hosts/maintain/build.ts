import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import { japanese } from '../cli/lazy/japanese.ts';
import { callLater, divideCore, laterParts } from './core-parts.ts';
import { notices } from './notices.ts';
import { replacementSpec } from './replacement-spec.ts';
import {
  commonModules,
  type Given,
  giveShared,
  givingEntry,
  importedOf,
  sharedModules,
  takeShared,
} from './shared-modules.ts';
import { textsWhenAsked } from './texts-when-asked.ts';

const root = resolve(import.meta.dirname, '../../..');

/**
 * One copy of js-yaml, the one that yaml-cfn's types belong to, and of it the loader alone. Both are evaluated when a text is
 * for them: most are read by our own reader or are JSON.
 */
export const oneYamlLoader: Plugin = {
  name: 'one-yaml-loader',
  setup({ onResolve, onLoad }) {
    const files = { 'js-yaml': 'node_modules/js-yaml/index.js', 'yaml-cfn': 'node_modules/yaml-cfn/index.js' };
    onResolve({ filter: /^(?:js-yaml|yaml-cfn)$/ }, ({ path, kind }) =>
      kind === 'import-statement'
        ? { path, namespace: 'when-used' }
        : { path: join(root, files[path as keyof typeof files]) },
    );
    const used = { 'js-yaml': 'loadAll', 'yaml-cfn': 'schema' };
    onLoad({ filter: /./, namespace: 'when-used' }, ({ path }) => {
      const name = used[path as keyof typeof used];
      const contents = `module.exports = { get ${name}() { return require(${JSON.stringify(path)}).${name}; } };`;
      return { contents, resolveDir: root };
    });
    onLoad({ filter: /js-yaml[\\/]lib[\\/]dumper\.js$/ }, () => ({ contents: 'exports.dump = undefined;' }));
  },
};

/** Parts of Node that bring others along (streams, sockets, the loader of modules), and the functions that we call of them. */
const heavyParts: Readonly<Record<string, readonly string[]>> = {
  'node:child_process': ['spawnSync'],
  'node:crypto': ['createHash', 'randomUUID'],
  'node:module': ['createRequire'],
};

/** Loads heavy parts of Node when one of their functions is called: most runs never do. */
const heavyPartsWhenCalled: Plugin = {
  name: 'heavy-parts-when-called',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      path in heavyParts && !importer.includes('node_modules') ? { path, namespace: 'heavy' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'heavy' }, ({ path }) => {
      const load = `process.getBuiltinModule('${path}')`;
      const functions = heavyParts[path]!.map(
        (name) => `export function ${name}(...given) { return ${load}.${name}(...given); }`,
      );
      return { contents: functions.join('\n') };
    });
  },
};

/** A module of a table of AWS that reads it when it is asked: most runs ask few of them. */
function tableModule(path: string, reading: string): { contents: string; resolveDir: string } {
  const keys = Object.keys(JSON.parse(readFileSync(path, 'utf8'))).map((key) => JSON.stringify(key));
  const members = keys.map((key) => `get ${key}() { return table()[${key}]; }`);
  const contents = `let read; const table = () => (read ??= ${reading}); export default { ${members} };`;
  return { contents, resolveDir: dirname(path) };
}

const minified = (path: string) => JSON.stringify(JSON.parse(readFileSync(path, 'utf8')));

/** The tables of AWS as JSON text: V8 reads that far faster than object literals. */
export const tablesAsText: Plugin = {
  name: 'tables-as-text',
  setup({ onLoad }) {
    const filter = /[\\/]src[\\/]aws[\\/].*\.json$/;
    onLoad({ filter }, ({ path }) => tableModule(path, `JSON.parse(${JSON.stringify(minified(path))})`));
  },
};

/** Large tables that few templates need, as files beside the bundles: V8's cache holds what a bundle holds. */
const rarelyAsked = ['operations.json', 'sam-policy-templates.json'];

const tablesBeside: Plugin = {
  name: 'tables-beside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^beside:/ }, ({ path }) => ({ path: path.slice('beside:'.length), external: true }));
    onLoad({ filter: new RegExp(`[\\\\/]src[\\\\/]aws[\\\\/].*[\\\\/](?:${rarelyAsked.join('|')})$`) }, ({ path }) =>
      tableModule(path, `require('beside:./${basename(path)}')`),
    );
  },
};

const japaneseFile = 'japanese.json';

/** Japanese as JSON beside its chunk: half as long as in a script, whose bytes are ASCII, and read faster. */
const japaneseBeside: Plugin = {
  name: 'japanese-beside',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^beside:/ }, ({ path }) => ({ path: path.slice('beside:'.length), external: true }));
    onLoad({ filter: /[\\/]lazy[\\/]japanese\.ts$/ }, () => ({
      contents: `export function japanese() { return require('beside:./${japaneseFile}'); }`,
      resolveDir: root,
    }));
  },
};

const serviceSpec = join(root, 'node_modules/@aws-cdk/aws-service-spec');
const serviceSpecData = 'db.json.gz';

/** AWS's specification of resource types lies beside the bundle that reads it. */
const specBeside: Plugin = {
  name: 'spec-beside',
  setup({ onLoad }) {
    onLoad({ filter: /aws-service-spec[\\/]lib[\\/]index\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const beside = text.replace("path.join(__dirname, '..', DB_COMPRESSED)", 'path.join(__dirname, DB_COMPRESSED)');
      if (beside === text) throw new Error(`${path} does not say any more where its data is`);
      return { contents: beside };
    });
  },
};

/** What is loaded lazily stays a file of its own beside the entry. */
const lazyChunks: Plugin = {
  name: 'lazy-chunks',
  setup({ onResolve }) {
    onResolve({ filter: /\/lazy\/(?:[a-z]+\/)?[a-z-]+\.ts$/ }, ({ path, kind }) =>
      kind === 'entry-point' ? undefined : { path: `./${basename(path, '.ts')}.cjs`, external: true },
    );
  },
};

/**
 * Builds what runs into a folder: the core, which knows no files, and what takes it from there: the CLI with its lazy
 * chunks, the Action, the library. Others that are to load the chunks may be added: file -> entry.
 */
export async function buildBundles(target: string, others: Readonly<Record<string, string>> = {}): Promise<Metafile[]> {
  mkdirSync(target, { recursive: true });
  const entries = { 'main.cjs': 'src/hosts/cli/run.ts', 'action.cjs': 'src/hosts/action/bin.ts' };
  const loaders = Object.values(entries).map((entry) => ({ ...commands, entryPoints: [entry] }));
  const inCore = await commonModules(root, [loaders[0]!, library]);
  const inLoaders = await commonModules(root, loaders);
  const added = Object.values(others).map((entry) => ({ ...commands, entryPoints: [entry] }));
  const inLoader = new Set([...inLoaders].filter((module) => !inCore.has(module)));
  const ofChunks = await importedOf(root, new Set([...inCore, ...inLoader]), chunks());
  const ofOthers = await importedOf(root, inCore, [...loaders, ...added, library, forCdk]);
  const loader: Given = { from: 'loader', shared: sharedModules(inLoader, ofChunks) };
  const running = Object.values(entries).map((entry) => giving(commands, loader, entry));
  const asBundle = (given: Given) => giving(commands, given);
  const imported = [...ofChunks, ...ofOthers, ...(await importedOf(root, inCore, running))];
  const core = await divideCore(root, inCore, imported, running, asBundle);
  const parts = [core.base, ...core.later];
  const taking = (options: BuildOptions, ...given: readonly Given[]): BuildOptions => ({
    ...options,
    plugins: [...given.map((each) => takeShared(each, root, options.format)), ...(options.plugins ?? [])],
  });
  /** What every run loads, or what is loaded when it is called: neither loads a later part at its start. */
  const calling = async (options: BuildOptions, own?: Given): Promise<BuildOptions> => {
    const taken = own === core.base ? options : taking(options, core.base);
    return { ...taken, plugins: [...(await callLater(root, core, options, own)), ...(taken.plugins ?? [])] };
  };
  const built: Metafile[] = [];
  for (const part of parts) built.push(await bundle(target, `${part.from}.cjs`, await calling(asBundle(part), part)));
  for (const [at, file] of Object.keys(entries).entries())
    built.push(await bundle(target, file, await calling(running[at]!)));
  for (const [file, entry] of Object.entries(others))
    built.push(await bundle(target, file, taking(giving(commands, loader, entry), ...parts)));
  for (const options of chunks())
    built.push(await bundle(target, chunkFile(options.entryPoints[0]), taking(options, ...parts, loader)));
  writeFileSync(join(target, japaneseFile), JSON.stringify(japanese()));
  built.push(await bundle(target, 'cli.cjs', starter(target)));
  built.push(await bundle(target, 'start-thread.cjs', threadStarter));
  built.push(await bundle(target, 'index.js', taking(library, ...parts)));
  built.push(await bundle(target, 'cdk.js', taking(forCdk, ...parts)));
  built.push(await bundle(target, 'japanese.js', forJapanese));
  built.push(await buildLambda(target));
  for (const table of rarelyAsked) writeFileSync(join(target, table), minified(join(root, 'src/aws/data', table)));
  chmodSync(join(target, 'cli.cjs'), 0o755);
  writeFileSync(join(target, serviceSpecData), replacementSpec(readFileSync(join(serviceSpec, serviceSpecData))));
  return built;
}

/** Builds the Lambda function, which runs without anything else beside it. */
export function buildLambda(target: string): Promise<Metafile> {
  return bundle(target, 'lambda.mjs', lambda);
}

async function buildDist(target: string): Promise<void> {
  const built = await buildBundles(target);
  writeTypes(join(target, 'types'));
  for (const schema of [
    'src/engine/config/config.schema.json',
    'src/account/network.schema.json',
    'src/report/schemas/json-report.schema.json',
    'src/report/schemas/holders-report.schema.json',
    'src/report/schemas/live-report.schema.json',
    'src/report/schemas/enis-report.schema.json',
  ])
    writeFileSync(join(target, basename(schema)), readFileSync(join(root, schema)));
  writeFileSync(join(target, 'NOTICES.txt'), notices(built, root));
}

// CommonJS and one file: an ESM entry costs 8 % of Node's start, and a start is most of a lint.
const commands = {
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  minify: true,
  alias: { 'jsonc-parser': 'jsonc-parser/lib/esm/main.js' }, // its other form asks for files by names that no bundler sees
  supported: { 'dynamic-import': false }, // `require` for the chunks: V8's kept code has no loader of modules
  define: { 'import.meta.dirname': '__dirname' },
  plugins: [
    ...[oneYamlLoader, heavyPartsWhenCalled, tablesBeside, tablesAsText, textsWhenAsked],
    ...[specBeside, japaneseBeside, lazyChunks],
  ],
} satisfies BuildOptions;

/** A bundle that gives modules that it has itself to others. */
function giving(options: BuildOptions, given: Given, entry?: string): BuildOptions {
  return {
    ...options,
    stdin: { ...givingEntry(entry), resolveDir: root },
    plugins: [giveShared(given, root), ...(options.plugins ?? [])],
  };
}

/** What is run: it knows the hash of what it loads, so that nothing is taken for its compiled form that is not. */
function starter(target: string): BuildOptions {
  const hash = createHash('sha256');
  const importing: string[] = [];
  const ofCore = ['core', ...Object.keys(laterParts)].map((part) => `${part}.cjs`);
  for (const file of [...ofCore, 'main.cjs', ...chunks().map(({ entryPoints: [entry] }) => chunkFile(entry))]) {
    const text = readFileSync(join(target, file), 'utf8');
    hash.update(text);
    if (/\bimport\(/.test(text)) importing.push(`./${file}`);
  }
  hash.update(readFileSync(join(target, japaneseFile))); // results that are kept are in a language
  return {
    ...commands,
    entryPoints: ['src/hosts/cli/bin.ts'],
    banner: { js: '#!/usr/bin/env node' },
    define: {
      ...commands.define,
      BUNDLE_HASH: JSON.stringify(hash.digest('hex').slice(0, 16)),
      IMPORTING_CHUNKS: JSON.stringify(importing),
      LATER_PARTS: JSON.stringify(Object.keys(laterParts).map((part) => `./${part}.cjs`)),
    },
  };
}

/** What another thread of a lint starts with. */
const threadStarter: BuildOptions = {
  ...commands,
  entryPoints: ['src/hosts/cli/threads/start-thread.ts'],
};

const library: BuildOptions = {
  entryPoints: ['src/index.ts'],
  platform: 'neutral',
  mainFields: ['module', 'main'],
  format: 'esm',
  target: 'es2022',
  // its own names stay, so that a stack trace can be read
  minifyWhitespace: true,
  minifySyntax: true,
  plugins: [oneYamlLoader, tablesAsText],
};

/** What CDK apps import: the core with what reads files. */
const forCdk: BuildOptions = {
  ...library,
  entryPoints: ['src/hosts/cdk/index.ts'],
  platform: 'node',
  plugins: [...library.plugins!, lazyChunks],
};

/** What users of the library import for reports in Japanese. */
const forJapanese: BuildOptions = {
  ...library,
  entryPoints: ['src/hosts/japanese.ts'],
  plugins: [...library.plugins!, lazyChunks],
};

/** The Lambda function of deploy/template.yaml. */
export const lambda = {
  entryPoints: ['src/hosts/lambda/handler.ts'],
  platform: 'node',
  format: 'esm',
  target: 'node22',
  external: ['@aws-sdk/*'], // Lambda's runtime has it
  minify: true,
  keepNames: true, // errors go by their names
  plugins: [oneYamlLoader, tablesAsText],
} satisfies BuildOptions;

/** What is loaded when it is needed, each a file of its own. */
function chunks(): readonly (BuildOptions & { readonly entryPoints: readonly [string] })[] {
  const paths = filesBelow(join(root, 'src/hosts/cli/lazy'));
  return paths.map((path) => ({ ...commands, entryPoints: [`src/hosts/cli/lazy/${path}`], supported: {} }));
}

const chunkFile = (entry: string) => basename(entry, '.ts').concat('.cjs');

async function bundle(target: string, file: string, options: BuildOptions): Promise<Metafile> {
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    outfile: join(target, file),
    bundle: true,
    metafile: true,
    legalComments: 'none', // NOTICES.txt holds the licences in full
    logLevel: 'warning',
  });
  return metafile;
}

function writeTypes(target: string): void {
  execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/typescript/bin/tsc'),
      '-p',
      'src/hosts/tsconfig.json',
      '--rootDir',
      '.',
      '--noEmit',
      'false',
      '--declaration',
      '--emitDeclarationOnly',
      '--outDir',
      target,
    ],
    { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const reached = new Set<string>();
  for (const entry of ['src/index.d.ts', 'src/hosts/cdk/index.d.ts', 'src/hosts/japanese.d.ts'])
    declarationsFrom(join(target, entry), reached);
  for (const file of filesBelow(target)) if (!reached.has(join(target, file))) rmSync(join(target, file));
}

/** The declarations that one leads to, with the names of files that are published in place of the sources'. */
function declarationsFrom(entry: string, reached = new Set<string>()): Set<string> {
  if (reached.has(entry)) return reached;
  reached.add(entry);
  const text = readFileSync(entry, 'utf8');
  writeFileSync(entry, text.replace(relativeImport, '$1.js'));
  for (const [, , path] of text.matchAll(relativeImport))
    declarationsFrom(join(dirname(entry), `${path}.d.ts`), reached);
  return reached;
}

const relativeImport = /((?:from |import\()['"](\.[^'"]*))\.ts(?=['"])/g;

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The files of `dist/` that are not what the sources build to. */
function differences(built: string, committed: string): string[] {
  const files = [...new Set([...filesBelow(built), ...filesBelow(committed)])];
  const read = (path: string) => {
    try {
      return readFileSync(path, 'latin1');
    } catch {
      return undefined;
    }
  };
  return files.filter((file) => read(join(built, file)) !== read(join(committed, file)));
}

if (process.argv[1] === import.meta.filename) {
  const dist = join(root, 'dist');
  const scratch = mkdtempSync(join(tmpdir(), 'vpclambda-lint-dist-'));
  try {
    await buildDist(scratch);
    if (process.argv.includes('--check')) {
      const stale = differences(scratch, dist);
      console.log(stale.length === 0 ? 'dist/ is up to date' : `Stale, run "npm run build":\n  ${stale.join('\n  ')}`);
      process.exitCode = stale.length === 0 ? 0 : 1;
    } else {
      // Only now: a build that fails leaves what was there.
      rmSync(dist, { recursive: true, force: true });
      mkdirSync(dist);
      cpSync(scratch, dist, { recursive: true });
    }
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
