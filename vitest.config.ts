import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const files = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`);

/**
 * What replaces a module before it is loaded has a process of its own, and so has what measures its own work. All others
 * share one: it loads and compiles the linter once, not once for each file.
 */
const alone = files.filter((file) =>
  /\bvi\.(?:mock|stubGlobal)\(|\bprocess\.cpuUsage\(/.test(readFileSync(file, 'utf8')),
);

export default defineConfig(({ mode }) => ({
  test: {
    projects: [
      { extends: true, test: { name: 'shared', include: ['test/**/*.test.ts'], exclude: alone, isolate: false } },
      { extends: true, test: { name: 'alone', include: alone } },
    ],
    globalSetup: 'test/hosts/shared-folder.ts',
    setupFiles: 'test/each-file.ts',
    // A limit only ends what hangs, and there are no others: the same test takes ten times as long on a loaded machine.
    // Speed is measured by `npm run bench`.
    testTimeout: mode === 'long' ? 3_600_000 : 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 240_000 } },
    env: {
      // of what it synthesizes CDK would tell what its own linter finds, which takes it ten times as long as the rest
      CDK_VALIDATION: 'false',
      // `npm run test:long`: see test/generated/runs.ts
      ...(mode === 'long' && { VPCLAMBDA_LINT_RUNS: '10' }),
    },
  },
}));
