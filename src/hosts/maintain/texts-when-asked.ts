import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'esbuild';

const root = resolve(import.meta.dirname, '../../..');

/** The modules that are tables of texts, by their names; some of this name hold more than a table. */
const tables = /[\\/](?:src|rules)[\\/](?:.*[\\/])?(?:messages|reasons|(?:[a-z]+-)*texts)\.ts$/;

/**
 * The tables of texts as JSON that is read when a text of a table is asked for. Most runs say little of what there is to say, and
 * to create the objects of all tables was a tenth of what a small run adds to Node's own start.
 */
export const textsWhenAsked: Plugin = {
  name: 'texts-when-asked',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: tables }, async ({ path }) => {
      const exported = Object.entries((await import(path)) as Readonly<Record<string, unknown>>);
      if (!exported.every(([, value]) => isData(value))) return undefined;
      const constants = exported.map(([name, value]) => {
        const json = JSON.stringify(value);
        const written = typeof value === 'string' ? json : `/* @__PURE__ */ whenAsked(${JSON.stringify(json)})`;
        return `export const ${name} = ${written};`;
      });
      const contents = [`import { whenAsked } from 'when-asked';`, ...constants].join('\n');
      const growth = contents.length - readFileSync(path, 'utf8').length;
      return growth > mostGrowth ? undefined : { contents, resolveDir: root };
    });
    onResolve({ filter: /^when-asked$/ }, ({ path }) => ({ path, namespace: 'when-asked', sideEffects: false }));
    onLoad({ filter: /^/, namespace: 'when-asked' }, () => ({ contents: whenAsked }));
  },
};

/** A table that is put together from others gets longer as it is written out: by more characters than these it stays as it is. */
const mostGrowth = 25_000;

/** Whether JSON can hold a value: a text, or a table of such. */
function isData(value: unknown): boolean {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return true;
  return typeof value === 'object' && value !== null && Object.values(value).every(isData);
}

/** A table that reads itself when it is looked at. One handler for all of them, since whatever is created for each takes time at the start. */
const whenAsked = `
  const read = (kept) => (kept.table ??= JSON.parse(kept.text));
  const handler = {
    get: (kept, key) => read(kept)[key],
    has: (kept, key) => key in read(kept),
    ownKeys: (kept) => Reflect.ownKeys(read(kept)),
    getOwnPropertyDescriptor: (kept, key) => Reflect.getOwnPropertyDescriptor(read(kept), key),
  };
  export function whenAsked(text) {
    return new Proxy({ text, table: undefined }, handler);
  }
`;
