import { main } from '../../src/hosts/cli/main.ts';
import type { Ran } from './process.ts';

/** Runs a command without a process of its own: for tests that run many. */
export async function runHere(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await main(args, {
    cwd,
    env,
    colour: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { code, out, err };
}
