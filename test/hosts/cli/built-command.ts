import { join } from 'node:path';
import { builtCommands, run as runScript } from '../process.ts';
import { runInThread } from '../thread/in-thread.ts';

const dist = await builtCommands();

/** The file of the command. */
export const cli = join(dist, 'cli.cjs');

/** In a process of its own, where it is about its end or its standard input. */
export const runProcess = (cwd: string, args: readonly string[], options: { input?: string | Uint8Array } = {}) =>
  runScript(cli, args, { cwd, ...options });

/** In a thread that has loaded the command. */
export const run = (cwd: string, args: readonly string[], options: { env?: Record<string, string> } = {}) =>
  runInThread(dist, args, { cwd, ...options });

/** The report of a run, as JSON. */
export const json = (cwd: string, args: readonly string[]) => JSON.parse(run(cwd, [...args, '--format', 'json']).out);
