import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../../src/hosts/playground/examples.ts';
import { runHere } from '../in-process.ts';
import { functionWords } from '../japanese/english.ts';
import { folderWith } from '../process.ts';
import { builtPage, hasBrowser, startBrowser, Visit } from './browser.ts';

const views = ['findings', 'picture', 'path', 'update'] as const;
const viewOf = (page: Page, view: (typeof views)[number]) => page.locator(`[data-tab="${view}"]`);

/** All that the page says: what is seen, what is read aloud and what a pointer shows; less what is code or a name. */
const words = `[...document.querySelectorAll('*')].flatMap((element) => {
  if (!element.checkVisibility() || element.closest('script, style, noscript, code, .cm-content, #options-text, option[lang="en"], #path-target')) return [];
  const labels = ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name));
  const texts = [...element.childNodes].filter((node) => node.nodeType === 3).map(({ data }) => data);
  return [...labels, ...texts].filter((text) => text !== null && text.trim() !== '').map((text) => text.trim());
})`;

describe.skipIf(!hasBrowser)('the playground in Japanese', () => {
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    [browser, url] = [await startBrowser(), await builtPage()];
  });
  afterAll(() => browser?.close());

  it('changes its language when that is chosen, in everything that it says', async () => {
    const visit = await Visit.start(browser, url);
    const { page } = visit;
    await visit.open(examples[0]);
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    const english: string[] = [];
    const look = async () => {
      const said = (await page.evaluate(words)) as readonly string[];
      english.push(...said.filter((each) => functionWords.test(each) || /^[A-Z][a-z]+(?: [a-z]+)+\.?$/.test(each)));
    };
    await page.getByLabel('Language').selectOption('ja');
    await page.getByText('Orders は Amazon SQS を使用しますが').waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('ja');
    expect(await page.title()).toBe('vpclambda-lint プレイグラウンド');
    for (const [at, example] of examples.entries()) {
      if (at > 0) await page.locator('#examples').selectOption(String(at));
      await page.getByRole('tab', { name: example.templates[0]!.name }).waitFor();
      for (const view of views) {
        await viewOf(page, view).click();
        await page.waitForTimeout(300);
        await look();
      }
    }
    await page.locator('#add').click();
    await page.locator('#name-input').fill(examples.at(-1)!.templates[0]!.name);
    await page.locator('#name-accept').click();
    await page.getByRole('alert').filter({ hasText: 'すでにあります' }).waitFor();
    await look();
    await page.keyboard.press('Escape');
    await page.locator('#share').click();
    await page.getByRole('status').filter({ hasText: 'アップロードはしていません' }).waitFor();
    await page.locator('.cm-content').click();
    await page.keyboard.press('Control+f');
    await page.locator('.cm-search').waitFor();
    await look();
    expect([...new Set(english)]).toEqual([]);
    // and back, for which nothing has to be read again
    await page.locator('#language').selectOption('en');
    await page.getByRole('tab', { name: 'Network interfaces' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('en');
    expect(await page.evaluate(words)).toEqual(expect.not.arrayContaining([expect.stringMatching(/[ぁ-ん]/)]));
    expect(visit.complaints).toEqual([]);
  });

  it('says what the command line says in Japanese', async () => {
    const visit = await Visit.start(browser, url);
    const { page } = visit;
    const [{ templates, preset }] = examples as [(typeof examples)[number]];
    await visit.open({ templates, preset, locale: 'ja' });
    const folder = folderWith({ 'orders.yaml': templates[0]!.text });
    const { out } = await runHere(folder, ['--locale', 'ja', '--no-config', '--format', 'json', 'orders.yaml']);
    const [{ findings }] = JSON.parse(out).files;
    expect(await visit.findings()).toEqual(findings.map(({ message }: { message: string }) => `${message}。`));
    expect(await page.locator('.finding .remedy').allTextContents()).toEqual(
      findings.map(({ remedy }: { remedy: string }) => `${remedy}。`),
    );
    await viewOf(page, 'picture').click();
    await page.getByRole('img', { name: 'Lambda のネットワークインターフェイス: 3 (アドレス 3 個を使用)' }).waitFor();
    await page.locator('#picture .user', { hasText: 'Report' }).click();
    await page.getByRole('heading', { name: 'SubnetA から: ブロック' }).waitFor();
    expect(await page.locator('#path-function option:checked').textContent()).toBe('Report');
    await visit.open({ ...examples[2]!, locale: 'ja' });
    await page
      .getByRole('heading', { name: 'ネットワークインターフェイス: 作成 0 個、維持 0 個、解放 1 個' })
      .waitFor();
    await page.getByRole('button', { name: 'billing.yaml (デプロイ済み):16' }).click();
    expect(await page.locator('#show-deployed').getAttribute('aria-pressed')).toBe('true');
    expect(visit.complaints).toEqual([]);
  });

  it('keeps the language in the link, and for the next visit', async () => {
    const visit = await Visit.start(browser, url);
    const { page } = visit;
    await visit.open('ja');
    await page.getByRole('tab', { name: '検出', exact: true }).waitFor();
    await expect.poll(() => visit.shared()).toMatchObject({ locale: 'ja' });
    // a link does not choose for its reader
    await visit.open();
    await page.getByRole('tab', { name: 'Findings', exact: true }).waitFor();
    await page.locator('#language').selectOption('ja');
    await visit.open();
    await page.getByRole('tab', { name: '検出', exact: true }).waitFor();
    await visit.open({ ...examples[0]!, locale: 'en' });
    await page.getByRole('tab', { name: 'Findings', exact: true }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it('judges by the options that a link has, and says in Japanese what is wrong with them', async () => {
    const visit = await Visit.start(browser, url);
    const { page } = visit;
    const [{ templates }] = examples as [(typeof examples)[number]];
    await visit.open({ templates, preset: 'all', locale: 'ja', options: { 'eni-budget': { perVpc: 2 } } });
    const over = page.locator('.finding', { hasText: 'eni-budget' });
    expect(await over.count()).toBe(1);
    await page.waitForTimeout(900); // the page has written the address anew
    expect(visit.shared()).toMatchObject({ options: { 'eni-budget': { perVpc: 2 } } });
    await page.getByRole('button', { name: 'オプションを使わない' }).click();
    await over.waitFor({ state: 'detached' });
    await expect.poll(() => visit.shared()).not.toHaveProperty('options');
    await page.goto('about:blank');
    const { writeLink } = await import('../../../src/hosts/playground/link.ts');
    const wrong = writeLink({ templates, preset: 'all', locale: 'ja', options: { 'eni-budget': { perVpc: 'many' } } });
    await page.goto(`${url}#${wrong}`);
    await page.getByRole('status').filter({ hasText: 'eni-budget' }).waitFor();
    expect(await page.getByRole('status').textContent()).toMatch(/[ぁ-ん].*。/);
    expect(visit.complaints).toEqual([]);
  });

  it('can be chosen with the keyboard', async () => {
    const visit = await Visit.start(browser, url);
    const { page } = visit;
    await visit.open(examples[0]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.id')).toBe('language');
    await page.keyboard.press('ArrowDown');
    await page.getByRole('tab', { name: '経路' }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('language');
    await page.getByRole('tab', { name: '検出', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate('document.activeElement.textContent')).toBe('ネットワークインターフェイス');
    expect(visit.complaints).toEqual([]);
  });

  it.each([
    ['desktop', { width: 1280, height: 800 }, 'light'],
    ['phone', { width: 390, height: 844 }, 'dark'],
    ['phone', { width: 320, height: 640 }, 'light'],
  ] as const)(
    'keeps no one out on a %s of %o in %s colours, and overflows nowhere',
    async (_, viewport, colorScheme) => {
      const visit = await Visit.start(browser, url, { viewport, colorScheme });
      const { page } = visit;
      await visit.open({ ...examples[2]!, locale: 'ja', options: { 'eni-budget': { perVpc: 2 } } });
      for (const view of views.toReversed()) {
        await viewOf(page, view).click();
        await page.waitForTimeout(300);
        expect(await visit.barriers()).toEqual([]);
        expect(await visit.overflow()).toBeLessThanOrEqual(0);
      }
      expect(visit.complaints).toEqual([]);
    },
  );
});
