import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../../src/hosts/cli/arguments.ts';
import { optionSpecs } from '../../src/hosts/cli/options.ts';
import { root } from '../hosts/process.ts';

const page = readFileSync(join(root, 'docs/comparison.md'), 'utf8');
const [matrix = '', left = ''] = page.split('## What others have and this has not\n');
const header =
  '| Feature | here | cfn-lint | ESLint | actionlint | zizmor | checkov | cdk-nag | cfn-guard | markdownlint-cli2 | Biome |';
const lines = matrix.split('\n').filter((line) => line.startsWith('|'));
const rows = lines
  .filter((line) => line !== header && !/^[| -]+$/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));
const defined = new Map([...page.matchAll(/^\[([\w-]+)\]: (.*)$/gm)].map(([, id, url]) => [id, url] as const));

describe('the comparison with other linters', () => {
  it('is a matrix: a feature a row, a linter a column, this one first', () => {
    expect(rows.length).toBeGreaterThan(40);
    expect(lines.filter((line) => line === header)).toHaveLength(matrix.match(/^## /gm)!.length);
    expect(lines.length - rows.length).toBe(2 * matrix.match(/^## /gm)!.length);
    for (const [feature, here, ...others] of rows) {
      expect([feature, here]).toEqual([feature, expect.stringMatching(/^\[(?:yes|partly)\]\([\w./#-]+\)$/)]);
      expect([feature, others.length]).toEqual([feature, 9]);
      for (const cell of others)
        expect([feature, cell]).toEqual([feature, expect.stringMatching(/^(?:–|\[(?:yes|partly)\]\[[\w-]+\])$/)]);
    }
    const features = rows.map(([feature]) => feature);
    expect(new Set(features).size).toBe(features.length);
  });

  it('leads to the page of each yes that was read, and lists no other', () => {
    const used = new Set([...page.matchAll(/\]\[([\w-]+)\]/g)].map(([, id]) => id));
    expect([...used].sort()).toEqual([...defined.keys()].sort());
    for (const [id, url] of defined) expect([id, url]).toEqual([id, expect.stringMatching(/^https:\/\/\S+$/)]);
    expect(new Set(defined.values()).size).toBe(defined.size);
  });

  it('has no row in which another linter has more, without a reason', () => {
    for (const [feature, here, ...others] of rows) {
      if (here!.startsWith('[yes]') || others.every((cell) => !cell.startsWith('[yes]'))) continue;
      expect(left.replace(/\s+/g, ' ')).toContain(`${feature!.replace(/^An? /, '')},`);
    }
    const items = left.split('\n- ').slice(1);
    expect(items.length).toBeGreaterThan(10);
    // what it is, who has it, and why not
    for (const item of items) expect(item).toMatch(/^\*\*[^*]+\*\* \((?:\[[\w-]+\]\[[\w-]+\],?\s*)+\):\s/);
  });

  it('names options and commands that there are', () => {
    const names = new Set<string>([...optionSpecs.map(({ name }) => `--${name}`), ...commands]);
    const named = rows.flatMap(([feature]) => [...feature!.matchAll(/`([^`]+)`/g)].map(([, code]) => code!));
    const ofOurs = named.filter((code) => code !== '.gitignore').flatMap((code) => code.split(' '));
    expect(ofOurs.length).toBeGreaterThan(10);
    for (const name of ofOurs) expect(names).toContain(name);
  });
});
