import { type MessagePort, parentPort } from 'node:worker_threads';
import { main } from '../../../src/hosts/cli/main.ts';
import type { Ran } from '../process.ts';

// It is built beside the commands and loads their lazy parts: see in-thread.ts.

/** A command to run, and where to answer. */
export interface Asked {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly port: MessagePort;
  readonly answered: Int32Array;
}

/** What fails after a command has ended fails the next one, so that it is seen. */
const late: unknown[] = [];
process.on('uncaughtException', (error) => late.push(error));
process.on('unhandledRejection', (error) => late.push(error));

parentPort!.on('message', async ({ args, cwd, env, port, answered }: Asked) => {
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  port.postMessage(await ran(args, cwd));
  Atomics.store(answered, 0, 1);
  Atomics.notify(answered, 0);
});

async function ran(args: readonly string[], cwd: string): Promise<Ran> {
  let [out, err] = ['', ''];
  const { env } = process;
  const code = await main(args, {
    cwd,
    env,
    colour: (env.FORCE_COLOR ?? '0') !== '0',
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  if (late.length > 0) err += `after a command had ended: ${late.splice(0).map(String).join(', ')}\n`;
  return { code, out, err };
}
