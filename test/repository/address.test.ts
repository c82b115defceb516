import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { urlOfPage } from '../../src/engine/rule-page.ts';
import { generateAddress, generatePackageLinks, siteIn } from '../../src/hosts/maintain/generate/address.ts';
import { formats, rules } from '../../src/index.ts';
import { ruleUrl } from '../../src/report/rule-url.ts';
import { japanese } from '../../src/translations/ja/index.ts';
import { folderWith } from '../hosts/process.ts';

const root = resolve(import.meta.dirname, '../..');
const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const address = repository.url.replace(/^git\+|\.git$/g, '');

it('gives every rule the address of its page, from the repository in package.json', () => {
  expect(address).toMatch(/^https:\/\/[\w.]+\/[\w-]+\/vpclambda-lint$/);
  for (const { meta } of rules) {
    const [, path] = /^(?:.+?)\/blob\/HEAD\/(.+)$/.exec(meta.url ?? '') ?? [];
    expect(meta.url).toBe(`${address}/blob/HEAD/${path}`);
    expect(existsSync(join(root, path!)), path).toBe(true);
    const inJapanese = ruleUrl(meta, japanese)!;
    expect(inJapanese).toBe(meta.url!.replace('README.md', 'README.ja.md'));
    expect(existsSync(join(root, path!.replace('README.md', 'README.ja.md'))), inJapanese).toBe(true);
  }
});

it('leads to the pages of the site as soon as its address is known', () => {
  const at = (id: string, locale: 'en' | 'ja') => urlOfPage(id, locale, 'https://docs.example/lint');
  expect(at('eni-budget', 'en')).toBe('https://docs.example/lint/rules/eni-budget.html');
  expect(at('eni-budget', 'ja')).toBe('https://docs.example/lint/ja/rules/eni-budget.html');
  // the rule of a plugin has the page that it names
  const meta = { ...rules[0]!.meta, url: 'https://example.com/rule' };
  expect(ruleUrl(meta, japanese)).toBe('https://example.com/rule');
});

it('takes the address of the site from the homepage in package.json, where that is not the repository', () => {
  const withHomepage = (homepage: string) =>
    folderWith({
      'package.json': JSON.stringify({ homepage, repository: { url: 'git+https://git.example/me/mine.git' } }),
    });
  expect(siteIn(withHomepage('https://git.example/me/mine#readme'))).toBeUndefined();
  const folder = withHomepage('https://me.example/mine/');
  expect(siteIn(folder)).toBe('https://me.example/mine');
  expect(() => siteIn(withHomepage('mine'))).toThrow('package.json: homepage is mine');
  expect(JSON.parse(generatePackageLinks(folder, 'https://git.example/me/mine').text)).toMatchObject({
    homepage: 'https://me.example/mine/',
    bugs: 'https://git.example/me/mine/issues',
  });
  expect(generateAddress('https://git.example/me/mine', siteIn(folder)).text).toContain(
    `export const site: string | undefined = 'https://me.example/mine';`,
  );
});

it('names the start page in SARIF', () => {
  const files = [] as const;
  const summary = { files: 0, errors: 0, warnings: 0, infos: 0, suppressed: 0, undecided: 0 };
  const log = JSON.parse(formats.sarif({ files, summary }, {}));
  expect(log.runs[0].tool.driver.informationUri).toBe(address);
});

it('moves every link of the package with its repository', () => {
  const { homepage, bugs } = JSON.parse(generatePackageLinks(root, 'https://git.example/me/mine').text);
  expect([homepage, bugs]).toEqual(['https://git.example/me/mine#readme', 'https://git.example/me/mine/issues']);
});
