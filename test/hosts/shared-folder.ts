import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A folder below the repository that all tests of a run share, for the commands that are built once. */
    readonly builtCommands: string;
    /** What processes keep between runs: outside of any repository, or they keep nothing. */
    readonly processCache: string;
  }
}

/** Runs before all tests, for each project of vitest.config.ts; what it returns, after them. They share the folders. */
export default function setup({ provide }: TestProject): () => void {
  const modules = resolve(import.meta.dirname, '../../node_modules/.cache');
  // the same for each project, and for no other run
  const name = `${process.pid}-${Math.round(performance.timeOrigin)}`;
  const folder = join(modules, `vpclambda-lint-${name}`);
  const kept = join(tmpdir(), `vpclambda-lint-cache-${name}`);
  for (const each of [folder, kept]) mkdirSync(each, { recursive: true, mode: 0o700 });
  provide('builtCommands', folder);
  provide('processCache', kept);
  return () => {
    for (const each of [folder, kept]) rmSync(each, { recursive: true, force: true });
  };
}
