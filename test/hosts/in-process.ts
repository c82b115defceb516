import type { LintResult } from '../../src/engine/result.ts';
import { main as actionMain } from '../../src/hosts/action/main.ts';
import { readArguments } from '../../src/hosts/cli/arguments.ts';
import { lintFiles } from '../../src/hosts/cli/input/lint-files.ts';
import { main } from '../../src/hosts/cli/main.ts';
import { type Process, terminalOf } from '../../src/hosts/cli/terminal.ts';
import type { Ran } from './process.ts';

/** Runs a command without a process of its own: for tests that run many. */
export function runHere(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return ranIn(cwd, env, (process) => main(args, process));
}

/** Runs a step of a GitHub workflow in the same way. */
export function runActionHere(cwd: string, env: Record<string, string>): Promise<Ran> {
  return ranIn(cwd, env, actionMain);
}

/** Lints what arguments name in a folder, to what reports are made of. */
export async function lintHere(cwd: string, ...args: readonly string[]): Promise<LintResult> {
  const silent = { cwd, env: {}, colour: false, out: () => {}, err: () => {} };
  const { result } = await lintFiles(readArguments(args), terminalOf(silent));
  return result;
}

async function ranIn(cwd: string, env: Process['env'], run: (process: Process) => Promise<number>): Promise<Ran> {
  let [out, err] = ['', ''];
  const code = await run({
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
