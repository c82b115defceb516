import { mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Script } from 'node:vm';

// Compiling the bundle is most of what a lint of one template costs beside Node's own start. V8 can keep what it
// compiled: it lies beside the bundle, where whoever could write it could as well write the bundle itself.

/** The hash of the bundle, filled in by the build: V8 itself would take a cache for another text of equal length. */
declare const BUNDLE_HASH: string;

const bundle = join(import.meta.dirname, 'main.cjs');
const folder = join(import.meta.dirname, '.cache');
const cache = join(folder, `${BUNDLE_HASH}-${process.versions.v8}-${process.arch}.bin`);
const isOff = Boolean(process.env.NODE_DISABLE_COMPILE_CACHE);

const cachedData = isOff ? undefined : readCache();
const script = new Script(`(function (require, __dirname) {${readFileSync(bundle, 'latin1')}\n})`, {
  filename: bundle,
  cachedData,
});
script.runInThisContext()(createRequire(bundle), import.meta.dirname);
if (!isOff && (!cachedData || script.cachedDataRejected)) process.once('exit', () => hasLinted() && writeCache());

/** What is kept is what was compiled until then: of a run that only printed the help, next to nothing. */
function hasLinted(): boolean {
  return Reflect.get(globalThis, Symbol.for('vpclambda-lint has linted')) === true;
}

function readCache(): Buffer | undefined {
  try {
    return readFileSync(cache);
  } catch {
    return undefined;
  }
}

/** After the run, so that what was compiled on the way is in it. Where nothing can be written, there is no cache. */
function writeCache(): void {
  try {
    mkdirSync(folder, { recursive: true });
    const unfinished = `${cache}.${process.pid}`;
    writeFileSync(unfinished, script.createCachedData());
    renameSync(unfinished, cache);
    for (const name of readdirSync(folder)) if (!name.startsWith(BUNDLE_HASH)) unlinkSync(join(folder, name));
  } catch {
    // Read-only, or another process was quicker.
  }
}
