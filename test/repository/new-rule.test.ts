import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { generateRulesIndex, generateRuleTexts } from '../../src/hosts/maintain/generate/rules-index.ts';
import { newRule } from '../../src/hosts/maintain/new-rule.ts';
import { folderWith, root } from '../hosts/process.ts';

const id = 'function-with-something-wrong';
const made = newRule(root, id);

/** A repository with the new rule as its only one. */
function repository(): string {
  const folder = folderWith(Object.fromEntries(made.map(({ path, text }) => [path, text])));
  mkdirSync(join(folder, 'test/fixtures'), { recursive: true });
  const needed = ['src', 'rules/_shared', 'tsconfig.json', 'package.json'];
  const tests = ['rules.test.ts', 'fixture.ts', 'lint-with.ts', 'rule-page.ts'].map((name) => `test/fixtures/${name}`);
  // a translation has the texts of all rules, and of no others
  const isCopied = (path: string) => !path.includes(join(root, 'src/translations'));
  for (const path of [...needed, ...tests])
    cpSync(join(root, path), join(folder, path), { recursive: true, filter: isCopied });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  for (const { path, text } of [generateRulesIndex(folder), generateRuleTexts(folder)])
    writeFileSync(join(folder, path), text);
  return folder;
}

const tool = (cwd: string, path: string, ...args: string[]) =>
  spawnSync(process.execPath, [join(root, 'node_modules', path), ...args], { cwd, encoding: 'utf8' });

it('makes a rule that compiles, and whose tests fail until it is filled in', () => {
  const cwd = repository();
  const types = tool(cwd, 'typescript/bin/tsc', '-p', 'tsconfig.json');
  expect(types).toMatchObject({ stdout: '', status: 0 });

  const report = join(cwd, 'report.json');
  tool(cwd, 'vitest/vitest.mjs', 'run', '--root', cwd, '--dir', 'test', '--reporter=json', `--outputFile=${report}`);
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const failed = testResults[0].assertionResults
    .filter(({ status }: { status: string }) => status === 'failed')
    .map(({ title }: { title: string }) => title);
  expect(failed).toEqual(
    expect.arrayContaining([
      'is filled in',
      expect.stringMatching(/^is right about the 'good' example/),
      'are of every kind',
      expect.stringMatching(/good\.yaml: as it says/),
    ]),
  );
  expect(failed.filter((title: string) => title.includes('bad.yaml'))).toEqual([]);
});

it('writes a page in Japanese that is right until the English one is filled in', () => {
  const [english, translation] = ['README.md', 'README.ja.md'].map((name) => {
    return made.find(({ path }) => path === `rules/${id}/${name}`)!.text;
  }) as [string, string];
  const hash = createHash('sha256').update(english).digest('hex').slice(0, 16);
  expect(translation).toMatch(new RegExp(`^<!-- translates: ${hash} -->\n`));
  const blocks = (page: string) => page.match(/^```\w[\s\S]*?^```$|^<!-- rule:.*$|^#+ /gm);
  expect(blocks(translation)).toEqual(blocks(english));
  const written = readFileSync(join(root, 'rules/function-in-one-zone/README.ja.md'), 'utf8');
  expect(translation.match(/^## .*$/gm)).toEqual(written.match(/^## .*$/gm));
});

it.each([
  ['function', 'words with dashes'],
  ['Function-In-Subnet', 'words with dashes'],
  ['../rules', 'words with dashes'],
  ['function-in-one-zone', 'exists already'],
])('makes no rule called %s', (wrong, why) => {
  expect(() => newRule(root, wrong)).toThrow(why);
});
