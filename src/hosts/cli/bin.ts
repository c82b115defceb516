import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { compileCache } from './compile-cache.ts';
import { ownCacheFolder } from './files/own-files.ts';

// Compiling the bundle is most of what a lint of one template costs beside Node's own start. V8 can keep what it compiled.

/** The hash of all that is loaded here, filled in by the build: V8 itself would take a cache for another text of equal length. */
declare const BUNDLE_HASH: string;

/** The chunks that import SDKs or plugins, which a script knows no way to: they are loaded as usual. */
declare const IMPORTING_CHUNKS: readonly string[];

/** The files of the core that are loaded when one of their functions is called. */
declare const LATER_PARTS: readonly string[];

/** Node's own, of a CommonJS module: to load `node:module` for another takes as long as to read the arguments. */
declare const require: NodeJS.Require;

const loaded = new Map<string, { readonly exports: unknown }>();

/**
 * What the bundle and its chunks are given for `require`: chunks come with what V8 kept of them, all else as usual. Of tables,
 * which are asked for once, Node looks for the packages that they may belong to, which takes longer than to read them. Each
 * module of a bundle asks for `node:fs` and the like again, and Node looks up more for each of those sixty requests than we need.
 */
function load(request: string): unknown {
  const had = loaded.get(request);
  if (had !== undefined) return had.exports;
  const isImporting = IMPORTING_CHUNKS.includes(request);
  if (isImporting) {
    shareCore();
    Reflect.set(globalThis, Symbol.for('vpclambda-lint runs code of others'), true); // for run.ts
  }
  if (isImporting || !/^\.\/[a-z-]+\.(?:cjs|json)$/.test(request)) {
    const exports: unknown = require(request);
    loaded.set(request, { exports });
    return exports;
  }
  const file = join(import.meta.dirname, request);
  if (request.endsWith('.json')) {
    const table: unknown = JSON.parse(readFileSync(file, 'utf8'));
    loaded.set(request, { exports: table });
    return table;
  }
  const text = readFileSync(file, 'latin1');
  const module = { exports: {} as unknown };
  loaded.set(request, module);
  compiled(file, text)(load, import.meta.dirname, module, module.exports);
  return module.exports;
}

/** What Node loads from here, such as a plugin that imports the library, gets the core that is running, not another. */
function shareCore(): void {
  const { Module } = process.getBuiltinModule('node:module');
  for (const part of ['./core.cjs', ...LATER_PARTS]) {
    const file = join(import.meta.dirname, part);
    require.cache[file] ??= Object.assign(new Module(file), { filename: file, loaded: true, exports: load(part) });
  }
}

/** After the run, so that what was compiled on the way is kept. One listener: Node warns of more than ten. */
const keepers: (() => void)[] = [];
process.once('exit', () => {
  for (const keep of keepers) keep();
});

function compiled(file: string, text: string): (...given: readonly unknown[]) => void {
  const name = file.slice(import.meta.dirname.length + 1, -'.cjs'.length);
  const use = isLarge && /^(?:core|main)/.test(name) ? `${name}-large` : name;
  const key = `${BUNDLE_HASH}-${use}-${process.versions.v8}-${process.arch}`;
  const cache = cacheFolder === undefined ? undefined : compileCache(cacheFolder, key);
  const kept = cache?.read();
  const compile = () =>
    new Script(`(function (require, __dirname, module, exports) {${text}\n})`, {
      filename: file,
      cachedData: kept?.data,
    });
  const script: Script = Reflect.get(globalThis, Symbol.for('vpclambda-lint unchanged V8'))?.(compile) ?? compile();
  const had = script.cachedDataRejected ? undefined : kept;
  if (cache) keepers.push(() => cache.keep(had, extentOfRun(), () => script.createCachedData()));
  return script.runInThisContext();
}

/** Bytes of files from which on a run is large. */
const large = 32 * 1024;

/**
 * Whether a run is given a folder, or more than a small template. It uses more of the linter: with what a small run has
 * compiled it takes an eighth more CPU time, and a small run with what a large one has compiled a fourteenth. So each has
 * a cache of its own.
 */
function isLargeRun(): boolean {
  let bytes = 0;
  try {
    for (const argument of process.argv.slice(2)) {
      const stats = argument.startsWith('-') ? undefined : statSync(argument, { throwIfNoEntry: false });
      if (stats?.isDirectory()) return true;
      bytes += stats?.size ?? 0;
      if (bytes >= large) return true;
    }
  } catch {
    return false; // what is wrong with an argument is not to be said here
  }
  return false;
}

/**
 * How much of the linter was used, and so compiled: nothing worth keeping by a run that only printed the help, and more by
 * one that judged functions than by one that met none.
 */
function extentOfRun(): number {
  return Number(Reflect.get(globalThis, Symbol.for('vpclambda-lint extent of run')) ?? 0);
}

const isLarge = isLargeRun();
const cacheFolder = process.env.NODE_DISABLE_COMPILE_CACHE ? undefined : ownCacheFolder();
Reflect.set(globalThis, Symbol.for('vpclambda-lint build'), BUNDLE_HASH); // for results that are kept
load('./main.cjs');
