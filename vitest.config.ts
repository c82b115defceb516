import { defineConfig } from 'vitest/config';

/** Tests of pure functions that replace no module: files that share a process load and compile the core once. */
const ofTheCore = ['aws', 'code', 'model', 'report', 'rule', 'syntax', 'template', 'text'].map(
  (folder) => `test/${folder}/**/*.test.ts`,
);

export default defineConfig(({ mode }) => ({
  test: {
    projects: [
      { extends: true, test: { name: 'core', include: ofTheCore, isolate: false } },
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: ofTheCore } },
    ],
    globalSetup: 'test/hosts/shared-folder.ts',
    // A limit only ends what hangs, and there are no others: the same test takes ten times as long on a loaded machine.
    // Speed is measured by `npm run bench`.
    testTimeout: mode === 'long' ? 3_600_000 : 300_000,
    hookTimeout: 300_000,
    // `npm run test:long`: see test/generated/runs.ts
    env: mode === 'long' ? { VPCLAMBDA_LINT_RUNS: '10' } : {},
  },
}));
