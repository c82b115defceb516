import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../rules/index.ts';
import { compileConfig } from '../src/engine/config/compile-config.ts';
import { lintSource } from '../src/engine/lint.ts';
import type { FileResult } from '../src/engine/result.ts';

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'templates-fixtures/whole');
const seed = join(root, '../shared/seed');
const never = () => {
  throw new Error('no config needs this');
};
const config = compileConfig({ layers: [], builtIn: rules, compileGlob: never, compileSchema: never });

function lintFile(file: string): FileResult {
  const path = relative(root, file);
  return lintSource({ path, text: readFileSync(file, 'utf8') }, config.forFile(path));
}

/** A finding in one line, as the golden files beside the templates have it. */
function lineOf(finding: FileResult['findings'][number]): string {
  const { line, column, severity, rule, message, when } = finding;
  return `${line}:${column} ${severity} ${rule}: ${message}${when === undefined ? '' : ` (when ${when})`}`;
}

describe('whole templates, with the rules that are recommended', () => {
  const templates = readdirSync(folder).filter((name) => !name.startsWith('.') && !name.endsWith('.expect'));
  it.each(templates)('%s', (name) => {
    const file = join(folder, name);
    const expected = readFileSync(`${file}.expect`, 'utf8').trim().split('\n');
    expect(lintFile(file).findings.map(lineOf)).toEqual(expected);
  });
});

describe.skipIf(!existsSync(seed))('the templates of the article that started it all', () => {
  it.each(['vpc.yaml', 'lambda.yaml', 'lambda-updated.yaml'])('%s has no error and no warning', (name) => {
    expect(lintFile(join(seed, name)).findings.map(lineOf)).toEqual([]);
  });
});
