import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/hosts/maintain/site.ts';
import { readLink } from '../../src/hosts/playground/link.ts';
import { answering } from '../../src/hosts/playground/worker/answer.ts';
import { replacesWhenChanged } from '../../src/hosts/replaces.ts';
import { rules } from '../../src/index.ts';
import { hasBrowser, startBrowser, Visit } from '../hosts/playground/browser.ts';
import { folderWith } from '../hosts/process.ts';

describe('the site', () => {
  let site: string;
  const textOf = (path: string) => readFileSync(join(site, path), 'utf8');
  beforeAll(async () => {
    site = folderWith({});
    await buildSite(site);
  });

  it('has a page for each rule, and for each guide', () => {
    const pages = readdirSync(join(site, 'rules')).sort();
    expect(pages).toEqual(rules.map(({ meta }) => `${meta.id}.html`).sort());
    const guides = readdirSync(resolve(import.meta.dirname, '../../docs')).filter((name) => name.endsWith('.md'));
    expect(readdirSync(join(site, 'docs')).length).toBe(guides.length);
    expect(textOf('changelog.html')).toContain('[Unreleased]');
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
        (anchor !== undefined && to !== 'playground/index.html' && !anchors.get(to)?.has(anchor)),
    );
    expect(broken).toEqual([]);
  });

  it('opens the bad example of each rule in the playground, where the rule finds it', () => {
    const worker = answering({ now: () => 0, replacesWhenChanged });
    const settings = { preset: 'all', networksAreComplete: false, today: '2026-11-28' } as const;
    const without: string[] = [];
    for (const { meta } of rules) {
      const page = textOf(`rules/${meta.id}.html`);
      const tried = [...page.matchAll(/<figure class="bad">.*?#(v1\.[\w-]+)">Try it</g)].map(
        ([, link]) => readLink(link!)!,
      );
      if (tried.length === 0) without.push(meta.id);
      for (const { templates, deployed } of tried) {
        const { files } =
          deployed === undefined
            ? worker.lint({ templates, settings })
            : worker.compare({ templates, deployed, settings });
        const found = files.flatMap(({ findings }) => findings.map(({ rule }) => rule));
        expect(found, meta.id).toContain(meta.id);
      }
    }
    // examples that are parts of several stacks, or need options
    expect(without).toEqual(['endpoint-private-dns-conflict', 'eni-budget', 'update-removes-export-in-use']);
  });

  describe.skipIf(!hasBrowser)('in a browser', () => {
    it.each([
      ['light', { width: 1280, height: 800 }],
      ['dark', { width: 390, height: 844 }],
    ] as const)('searches without a server, in %s colours', async (colorScheme, viewport) => {
      const browser = await startBrowser();
      try {
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
      } finally {
        await browser.close();
      }
    });
  });
});
