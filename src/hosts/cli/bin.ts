import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';
import { type CompileCache, compileCache } from './compile-cache.ts';

// Compiling the bundle is most of what a lint of one template costs beside Node's own start. V8 can keep what it compiled.

/** The hash of the bundle, filled in by the build: V8 itself would take a cache for another text of equal length. */
declare const BUNDLE_HASH: string;

// A lint is over before the code that V8 optimizes has paid for itself: compiling it took a third of the CPU time of a
// template with 60 functions, and of one with 800. So V8 waits until it is sure; its default is 67,584. This comes before
// the bundle is compiled, since V8 takes its cache only under the flags that it was written with. Only the V8 of Node.js 20
// is known to have the flag: that of 24 does not, and V8 complains of what it does not know.
if (process.versions.v8.startsWith('11.3.')) setFlagsFromString('--interrupt-budget=1000000');

const bundle = join(import.meta.dirname, 'main.cjs');
const cache: CompileCache | undefined = compileCache(`${BUNDLE_HASH}-${process.versions.v8}-${process.arch}`);
const cachedData = cache?.read();
const script = new Script(`(function (require, __dirname) {${readFileSync(bundle, 'latin1')}\n})`, {
  filename: bundle,
  cachedData,
});
script.runInThisContext()(createRequire(bundle), import.meta.dirname);
// After the run, so that what was compiled on the way is in it.
if (cache && (!cachedData || script.cachedDataRejected))
  process.once('exit', () => hasLinted() && cache.write(script.createCachedData()));

/** What is kept is what was compiled until then: of a run that only printed the help, next to nothing. */
function hasLinted(): boolean {
  return Reflect.get(globalThis, Symbol.for('vpclambda-lint has linted')) === true;
}
