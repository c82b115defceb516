import { join } from 'node:path';

// What another thread of a lint runs: the command, which serves the main thread when it finds this.
Reflect.set(globalThis, Symbol.for('vpclambda-lint thread'), true);

/** Node's own. */
declare const require: NodeJS.Require;

require(join(import.meta.dirname, 'cli.cjs'));
