import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import MiniSearch from 'minisearch';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/hosts/maintain/site.ts';
import { readLink } from '../../src/hosts/playground/link.ts';
import { answering } from '../../src/hosts/playground/worker/answer.ts';
import { replacesWhenChanged } from '../../src/hosts/replaces.ts';
import { type Hit, searchOptions, tokenize } from '../../src/hosts/site/hit.ts';
import { rules } from '../../src/index.ts';
import { hasBrowser, startBrowser, Visit } from '../hosts/playground/browser.ts';
import { folderWith } from '../hosts/process.ts';

const namesIn = (folder: string) =>
  readdirSync(resolve(import.meta.dirname, '../..', folder)).filter((name) => name.endsWith('.md'));

describe('the site', () => {
  let site: string;
  let browser: Browser;
  const textOf = (path: string) => readFileSync(join(site, path), 'utf8');
  beforeAll(async () => {
    site = folderWith({});
    await buildSite(site);
    if (hasBrowser) browser = await startBrowser();
  });
  afterAll(() => browser?.close());

  it('has a page for each rule, and for each guide', () => {
    const pages = readdirSync(join(site, 'rules')).sort();
    expect(pages).toEqual(rules.map(({ meta }) => `${meta.id}.html`).sort());
    expect(readdirSync(join(site, 'ja/rules')).sort()).toEqual(pages);
    expect(readdirSync(join(site, 'docs'))).toHaveLength(namesIn('docs').length);
    expect(readdirSync(join(site, 'ja/docs'))).toHaveLength(namesIn('docs/ja').length);
    expect(textOf('changelog.html')).toContain('[Unreleased]');
  });

  it('says in which language a page is, and leads to the same page in the other one', () => {
    const page = textOf('ja/docs/configuration.html');
    expect(page).toContain('<html lang="ja"');
    expect(page).toContain('<link rel="alternate" hreflang="en" href="../../docs/configuration.html">');
    expect(page).toContain('<a href="../../docs/configuration.html" hreflang="en" lang="en">English</a>');
    const english = textOf('docs/configuration.html');
    expect(english).toContain('<html lang="en"');
    expect(english).toContain('<link rel="alternate" hreflang="ja" href="../ja/docs/configuration.html">');
    expect(english).toContain('<a href="../ja/docs/configuration.html" hreflang="ja" lang="ja">日本語</a>');
    // the link of the page of the repository is not needed besides
    expect(page).not.toContain('<p><a href="../../docs/configuration.html"');
    // a page without a translation
    const changes = textOf('changelog.html');
    expect(changes).toContain('<a href="ja/index.html" hreflang="ja" lang="ja">日本語のトップページ</a>');
    expect(changes).not.toContain('rel="alternate"');
    expect(textOf('ja/index.html')).toContain(
      '<a href="../changelog.html" hreflang="en">Changelog <span class="only">(英語のみ)</span></a>',
    );
  });

  it('stays in Japanese: what is written in both languages is linked in the language of the page', () => {
    const pages = readdirSync(join(site, 'ja'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.html'))
      .map((path) => join('ja', path));
    const strayed = pages.flatMap((path) =>
      [
        ...textOf(path)
          .replace(/<nav class="languages".*?<\/nav>|<link .*?>/g, '')
          .matchAll(/ href="(?!https:|data:|#)([^"#]*)[^"]*"/g),
      ]
        .map(([, to]) => relative(site, resolve(site, dirname(path), to!)))
        .filter((to) => !to.startsWith('ja/') && existsSync(join(site, 'ja', to)))
        .map((to) => `${path} leads to ${to}`),
    );
    expect(pages.length).toBeGreaterThan(50);
    expect(strayed).toEqual([]);
  });

  it('has the anchors that GitHub has, in any script', () => {
    expect(textOf('ja/rules/eni-budget.html')).toContain('<h2 id="見つけるもの">');
    expect(textOf('docs/configuration.html')).toMatch(/<h2 id="[a-z-]+">/);
  });

  it('links to nothing of itself that is not there', () => {
    const pages = readdirSync(site, { recursive: true, encoding: 'utf8' }).filter(
      (path) => path.endsWith('.html') && !path.startsWith('playground'),
    );
    const anchors = new Map(
      pages.map((path) => [path, new Set([...textOf(path).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!))]),
    );
    const links = pages.flatMap((path) =>
      [...textOf(path).matchAll(/ (?:href|src)="(?!https:|data:)([^"#]*)(?:#([^"]*))?"/g)].map(([, to, anchor]) => ({
        path,
        to: to === '' ? path : relative(site, resolve(site, dirname(path), to!)),
        anchor,
      })),
    );
    expect(links.length).toBeGreaterThan(2000);
    const broken = links.filter(
      ({ to, anchor }) =>
        !existsSync(join(site, to)) ||
        (anchor !== undefined && to !== 'playground/index.html' && !anchors.get(to)?.has(decodeURIComponent(anchor))),
    );
    expect(broken).toEqual([]);
  });

  it.each([
    ['English', '', 'Try it'],
    ['Japanese', 'ja/', '試してみる'],
  ])(
    'opens the bad example of each rule in the playground, where the rule finds it, from the page in %s',
    (_, folder, tryIt) => {
      const worker = answering({ now: () => 0, replacesWhenChanged });
      const without: string[] = [];
      for (const { meta } of rules) {
        const page = textOf(`${folder}rules/${meta.id}.html`);
        const tried = [...page.matchAll(/<figure class="bad">.*?#(v1\.[\w-]+)">([^<]+)</g)].map(([, link, words]) => {
          expect(words).toBe(tryIt);
          return readLink(link!)!;
        });
        if (tried.length === 0) without.push(meta.id);
        for (const { templates, deployed, options, locale } of tried) {
          expect(locale).toBe(folder === '' ? 'en' : 'ja');
          const settings = { preset: 'all', networksAreComplete: false, options, today: '2026-11-28' } as const;
          const { files } =
            deployed === undefined
              ? worker.lint({ templates, settings })
              : worker.compare({ templates, deployed, settings });
          const found = files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
          expect(found, meta.id).toContain(meta.id);
        }
      }
      expect(without).toEqual([]);
    },
  );

  it('leads from a good example to nothing that its rule finds, with the options that it has', () => {
    const worker = answering({ now: () => 0, replacesWhenChanged });
    const [, link] = /<figure class="good">.*?#(v1\.[\w-]+)">/.exec(textOf('rules/eni-budget.html'))!;
    const { templates, options } = readLink(link!)!;
    expect(options).toEqual({ 'eni-budget': { perVpc: 3 } });
    const settings = { preset: 'all', networksAreComplete: false, options, today: '2026-11-28' } as const;
    const [file] = worker.lint({ templates, settings }).files;
    expect(file!.findings.filter(({ rule }) => rule === 'eni-budget')).toEqual([]);
  });

  it('finds words of Japanese, which has no spaces between them', () => {
    const search = MiniSearch.loadJSON<Hit>(
      JSON.parse(textOf('assets/search-ja.js').replace(/^globalThis\.searchIndex = |;\n$/g, '')),
      searchOptions,
    );
    const found = (words: string) => search.search(words).map(({ id }) => String(id));
    expect(found('インバウンドルール')).toContain('ja/rules/ingress-on-function-security-group.html#見つけるもの');
    expect(found('実行ロール 削除').join()).toContain('ja/rules/');
    // what is in English only is found too, and no page twice
    expect(found('Model Context Protocol').join()).toContain('docs/');
    expect(found('eni-budget').filter((id) => id.startsWith('rules/'))).toEqual([]);
    expect(tokenize('ENI を共有する関数、ｱﾄﾞﾚｽ')).toEqual([
      'ENI',
      'を共',
      '共有',
      '有す',
      'する',
      'る関',
      '関数',
      'アド',
      'ドレ',
      'レス',
    ]);
  });

  describe.skipIf(!hasBrowser)('in a browser', () => {
    it.each([
      ['light', { width: 1280, height: 800 }],
      ['dark', { width: 390, height: 844 }],
    ] as const)('searches without a server, in %s colours', async (colorScheme, viewport) => {
      const start = pathToFileURL(join(site, 'rules/function-cannot-reach-service.html')).href;
      const visit = await Visit.start(browser, start, { viewport, colorScheme });
      const { page } = visit;
      await page.goto(start);
      expect(await visit.barriers()).toEqual([]);
      expect(await visit.overflow()).toBeLessThanOrEqual(0);
      await page.keyboard.press('/');
      await page.keyboard.type('baseline');
      await page.locator('#hits a').first().waitFor();
      expect(await visit.barriers()).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForURL(/baseline|configuration|command-line|changelog|ci/);
      await page.goto(start);
      await page.locator('figure.bad .try').first().click();
      await visit.linted();
      await page.getByRole('link', { name: 'function-cannot-reach-service' }).first().click();
      await page.getByRole('heading', { name: 'function-cannot-reach-service', level: 1 }).waitFor();
      expect(visit.complaints).toEqual([]);
    });

    it('can be read, searched and tried in Japanese', async () => {
      const start = pathToFileURL(join(site, 'rules/eni-budget.html')).href;
      const visit = await Visit.start(browser, start, { viewport: { width: 390, height: 844 }, colorScheme: 'dark' });
      const { page } = visit;
      await page.goto(start);
      await page.getByRole('link', { name: '日本語' }).click();
      await page.getByRole('heading', { name: '見つけるもの' }).waitFor();
      expect(await visit.barriers()).toEqual([]);
      expect(await visit.overflow()).toBeLessThanOrEqual(0);
      await page.getByLabel('検索').fill('オブジェクトとして置かれる応答');
      await page.locator('#hits a', { hasText: 'custom-resource-cannot-answer' }).waitFor();
      await page.getByLabel('検索').fill('存在しない語句');
      expect(await visit.barriers()).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: '試してみる' }).first().click();
      await visit.linted();
      expect(await page.locator('html').getAttribute('lang')).toBe('ja');
      expect(await page.locator('#options-text').textContent()).toBe('eni-budget: {"perVpc":3}');
      await page.getByRole('link', { name: 'eni-budget' }).first().click();
      await page.getByRole('heading', { name: '見つけるもの' }).waitFor();
      expect(visit.complaints).toEqual([]);
    });
  });
});
