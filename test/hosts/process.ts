import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { inject } from 'vitest';
import { buildBundles } from '../../src/hosts/maintain/build.ts';
import { atEnd } from '../at-end.ts';

export const root = resolve(import.meta.dirname, '../..');

/** What a process left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** What thread/in-thread.ts starts, beside the commands. */
export const commandThread = 'command-thread.cjs';
/** What tries the cases of fuzz.test.ts, beside the commands. */
export const fuzzWorker = 'fuzz-worker.cjs';

/**
 * The commands, built from the sources as they are, below the repository, where they find the rules' pages.
 */
export function builtCommands(): Promise<string> {
  return builtOnce('dist', async (folder) => {
    await buildBundles(folder, {
      [commandThread]: 'test/hosts/thread/worker.ts',
      [fuzzWorker]: 'src/hosts/maintain/fuzz/worker.ts',
    });
  });
}

/** A folder that is built once for all tests of a run, by the first that asks: nothing may be written there. */
export async function builtOnce(name: string, build: (folder: string) => Promise<void>): Promise<string> {
  const shared = inject('builtCommands');
  const [whole, unfinished, failed] = [name, `${name}-unfinished`, `${name}-failed`].map((each) => join(shared, each));
  if (isFirst(join(shared, `${name}-begun`))) {
    try {
      // under another name until it is whole
      await build(unfinished!);
      renameSync(unfinished!, whole!);
    } catch (error) {
      writeFileSync(failed!, String(error));
      throw error;
    }
  }
  while (!existsSync(whole!)) {
    if (existsSync(failed!)) throw new Error(readFileSync(failed!, 'utf8'));
    await setTimeout(100);
  }
  return whole!;
}

/** Whether no other test was here before: of two processes, one creates the folder. */
function isFirst(begun: string): boolean {
  try {
    mkdirSync(begun);
    return true;
  } catch {
    return false;
  }
}

/** A folder of its own with these files; it goes away with the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-test-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** The same as a repository: git needs no more to see one. */
export function repositoryWith(files: Readonly<Record<string, string>>): string {
  return folderWith({ '.git/HEAD': 'ref: refs/heads/main\n', '.git/objects/x': '', '.git/refs/x': '', ...files });
}

/**
 * Runs Node on a file, with what processes keep between runs apart from the user's, and with nothing of this process's own
 * environment that would change a report.
 */
export function run(
  script: string,
  args: readonly string[],
  { cwd, input = '', env = {} }: { cwd: string; input?: string | Uint8Array; env?: Record<string, string> },
): Ran {
  const { PATH, HOME } = process.env;
  const ran = spawnSync(process.execPath, [script, ...args], {
    cwd,
    input,
    env: { PATH, HOME, XDG_CACHE_HOME: inject('processCache'), ...env },
    encoding: 'utf8',
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
