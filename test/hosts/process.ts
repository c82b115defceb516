import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll } from 'vitest';
import { buildBundles } from '../../src/hosts/maintain/build.ts';

export const root = resolve(import.meta.dirname, '../..');

/** What a process left behind. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Builds the commands from the sources as they are, below the repository, where they find the rules' pages. */
export async function builtCommands(): Promise<string> {
  const cache = join(root, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  const dist = mkdtempSync(join(cache, 'vpclambda-lint-'));
  afterAll(() => rmSync(dist, { recursive: true, force: true }));
  await buildBundles(dist);
  return dist;
}

/** A folder of its own with these files; it goes away with the tests. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vpclambda-lint-test-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

let cache: string | undefined;

/** What processes keep between runs goes away with the tests, and is none of the user's. */
function cacheOfTests(): string {
  cache ??= mkdtempSync(join(tmpdir(), 'vpclambda-lint-cache-'));
  return cache;
}

afterAll(() => cache !== undefined && rmSync(cache, { recursive: true, force: true }));

/** Runs Node on a file with nothing of this process's own environment that would change a report. */
export function run(
  script: string,
  args: readonly string[],
  { cwd, input = '', env = {} }: { cwd: string; input?: string | Uint8Array; env?: Record<string, string> },
): Ran {
  const { PATH, HOME } = process.env;
  const ran = spawnSync(process.execPath, [script, ...args], {
    cwd,
    input,
    env: { PATH, HOME, XDG_CACHE_HOME: cacheOfTests(), ...env },
    encoding: 'utf8',
  });
  return { code: ran.status, out: ran.stdout, err: ran.stderr };
}
