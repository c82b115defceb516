import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    dir: 'test',
    // A limit only ends what hangs: the same test takes ten times as long on a loaded machine. Speed is measured by `npm run bench`.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
