import { readFile } from 'node:fs/promises';
import type { Plugin } from 'esbuild';

/**
 * An esbuild plugin for the tables of src/aws: they go into the bundle as texts, each parsed when a key of it is
 * first read. As object literals, which is what esbuild makes of JSON, they would cost 4 ms at every start.
 */
export const lazyJson: Plugin = {
  name: 'lazy-json',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/]aws[\\/][^\\/]+\.json$/ }, async ({ path }) => {
      const data = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
      const getters = Object.keys(data).map(
        (key) => `get ${JSON.stringify(key)}() { return load()[${JSON.stringify(key)}]; }`,
      );
      const contents = [
        `const text = ${JSON.stringify(JSON.stringify(data))};`,
        'let value;',
        'const load = () => (value ??= JSON.parse(text));',
        `export default { ${getters.join(', ')} };`,
      ].join('\n');
      return { contents, loader: 'js' };
    });
  },
};
