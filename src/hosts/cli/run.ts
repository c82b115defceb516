import { messageOf } from '../../language/message-of.ts';
import { main } from './main.ts';
import { terminalOf, thisProcess, workingFolder } from './terminal.ts';

/** Set where this is a thread of another run. */
const isThread = Reflect.get(globalThis, Symbol.for('vpclambda-lint thread')) === true;

const cwd = workingFolder();
const here = thisProcess(cwd ?? '/');
const { err } = terminalOf(here);

/** What a plugin left running may fail after everything was reported: no stack trace, and no success either. */
function tellLate(error: unknown): void {
  const reason = messageOf(error);
  const text = process.argv.includes('--debug') && error instanceof Error ? (error.stack ?? reason) : reason;
  err(`vpclambda-lint: an error came too late, after the command had ended: ${text}\n`);
  process.exitCode = Math.max(Number(process.exitCode ?? 0), 2);
}
// what goes wrong in a thread ends it, which the main thread notices
if (!isThread) process.on('unhandledRejection', tellLate).on('uncaughtException', tellLate);

/** The oldest version that has all that is used: `engines` of package.json. */
const [oldestMajor, oldestMinor] = [20, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (isThread) void import('./lazy/thread.ts').then(({ serve }) => serve());
else if (major < oldestMajor || (major === oldestMajor && minor < oldestMinor)) {
  const needed = `Node ${oldestMajor}.${oldestMinor} or later`;
  err(`vpclambda-lint: needs ${needed}, and this is ${process.versions.node}\n  Install a later Node\n`);
  process.exitCode = 2;
} else if (cwd === undefined) {
  err('vpclambda-lint: the working folder is gone\n  Change to a folder that exists\n');
  process.exitCode = 2;
} else
  main(process.argv.slice(2), here).then((code) => {
    process.exitCode = Math.max(Number(process.exitCode ?? 0), code);
    // not yet: a promise of a plugin may have failed in the meantime
    if (Reflect.get(globalThis, Symbol.for('vpclambda-lint runs code of others'))) setImmediate(end);
    else end(); // before V8 collects garbage, for which it waits until nothing runs
  });

/** Ends the process, before it would end by itself: that takes down the heap piece by piece. */
function end(): void {
  const waits = process.getActiveResourcesInfo().length > 0 || process.listenerCount('beforeExit') > 0;
  // what a plugin left open, such as a timer, has a moment to end
  if (waits) setTimeout(() => process.exit(), 1000).unref();
  else process.exit();
}
