import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
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

/** Runs once before all tests; what it returns, after them. */
export default function setup({ provide }: TestProject): () => void {
  const modules = resolve(import.meta.dirname, '../../node_modules/.cache');
  mkdirSync(modules, { recursive: true });
  const folder = mkdtempSync(join(modules, 'vpclambda-lint-'));
  const kept = mkdtempSync(join(tmpdir(), 'vpclambda-lint-cache-'));
  provide('builtCommands', folder);
  provide('processCache', kept);
  return () => {
    for (const each of [folder, kept]) rmSync(each, { recursive: true, force: true });
  };
}
