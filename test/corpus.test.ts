import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { compileConfig } from '../src/engine/config/compile-config.ts';
import { lintSource } from '../src/engine/lint.ts';

const corpus = resolve(import.meta.dirname, '../../shared/corpus');
const never = () => {
  throw new Error('no config needs this');
};
const all = { path: 'config', directory: '/', value: { extends: ['all'] } };
const config = compileConfig({ layers: [all], builtIn: rules, compileGlob: never, compileSchema: never });

// Real templates of others, read in place and never copied: skipped where they are not there.
describe.skipIf(!existsSync(corpus))('real templates, with every rule', () => {
  const files = !existsSync(corpus)
    ? []
    : readdirSync(corpus, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ya?ml|json|template)$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
        .sort();

  it('are many', () => expect(files.length).toBeGreaterThan(100));

  it.each(files.map((file) => relative(corpus, file)))('%s', (path) => {
    const lint = () => lintSource({ path, text: readFileSync(join(corpus, path), 'utf8') }, config.forFile(path));
    const result = lint();
    expect(result.findings.filter(({ rule }) => rule === 'rule-crash')).toEqual([]);
    expect(JSON.stringify(lint())).toBe(JSON.stringify(result));
  });
});
