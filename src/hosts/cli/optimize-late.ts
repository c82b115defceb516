/** Bytes of templates from which on V8 compiles so much that it pays to load `node:v8`, which takes 4 ms. */
const worthIt = 32 * 1024;

/** What V8 itself takes: its default is left as it was, because a cache is good only under the flags that it was written with. */
const byDefault = 67_584;

let isSet = false;

/**
 * Lets V8 wait until it is sure before it optimizes a function. A lint is over before the code that is optimized has paid
 * for itself: compiling it took a third of the CPU time of a template with 60 functions, and of one with 800. Only the V8
 * of Node.js 20 is known to have the flag: that of 24 does not, and V8 complains of what it does not know.
 */
export function optimizeLate(bytes: number): void {
  if (isSet || bytes < worthIt || !process.versions.v8.startsWith('11.3.')) return;
  isSet = true;
  const { setFlagsFromString } = process.getBuiltinModule('node:v8');
  const setLate = () => setFlagsFromString('--interrupt-budget=1000000');
  const setDefault = () => setFlagsFromString(`--interrupt-budget=${byDefault}`);
  setLate();
  process.prependOnceListener('exit', setDefault);
  // for bin.ts: what is loaded from now on
  Reflect.set(globalThis, Symbol.for('vpclambda-lint unchanged V8'), <Result>(act: () => Result): Result => {
    setDefault();
    try {
      return act();
    } finally {
      setLate();
    }
  });
}
