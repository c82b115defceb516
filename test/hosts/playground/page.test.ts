import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../../../src/hosts/playground/examples.ts';
import { fixableFixtures } from '../../fixtures/fixable.ts';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';
import { withError } from '../templates.ts';
import { builtPage, hasBrowser, startBrowser, Visit } from './browser.ts';

const only = (name: string, text: string) => ({ templates: [{ name, text }], preset: 'recommended' as const });
const all = (name: string, text: string) => ({ templates: [{ name, text }], preset: 'all' as const });
const desktop = { width: 1280, height: 800 };
const phone = { width: 390, height: 844 };

describe.skipIf(!hasBrowser)('the playground', () => {
  let browser: Browser;
  let url: string;
  beforeAll(async () => {
    [browser, url] = [await startBrowser(), await builtPage()];
  });
  afterAll(() => browser?.close());

  it('finds while one types, shows it beside the line, and asks nothing of anyone', async () => {
    const visit = await Visit.start(browser, url);
    await visit.open(only('orders.yaml', withError.replace('VpcConfig', 'Vpc')));
    const { page } = visit;
    expect(await visit.findings()).toEqual([]);
    expect(await page.locator('.cm-lint-marker').count()).toBe(0);
    await page.getByText('Vpc:').click();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.type('Config');
    const marker = page.locator('.cm-lint-marker-error');
    await marker.waitFor();
    expect(await visit.findings()).toEqual([expect.stringMatching(/^Role does not allow /)]);
    // at the line of the role
    const line = page.locator('.cm-line', { hasText: /^ {2}Role:$/ });
    expect(Math.abs((await marker.boundingBox())!.y - (await line.boundingBox())!.y)).toBeLessThan(12);
    await marker.hover();
    await page.locator('.cm-tooltip', { hasText: 'Role does not allow' }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it('finds the first fault of 300 lines soon', async ({ annotate }) => {
    const lines =
      withError + Array.from({ length: 145 }, (_, at) => `  Queue${at}:\n    Type: AWS::SQS::Queue\n`).join('');
    expect(lines.split('\n').length).toBeGreaterThan(300);
    const visit = await Visit.start(browser, url);
    const began = performance.now();
    await visit.open(only('template.yaml', lines));
    const start = Math.round(performance.now() - began);
    const [, cold] = /in (\d+) ms/.exec((await visit.page.getByRole('status').textContent())!)!;
    await visit.open();
    const pasted = await visit.page.evaluate(`new Promise((found) => {
      const began = performance.now();
      new MutationObserver(() => {
        if (document.querySelectorAll('.finding').length === 1) found(performance.now() - began);
      }).observe(document.getElementById('finding-list'), { childList: true });
      const data = new DataTransfer();
      data.setData('text/plain', ${JSON.stringify(lines)});
      const content = document.querySelector('.cm-content');
      getSelection().selectAllChildren(content);
      content.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    })`);
    const times = `${Math.round(pasted as number)} ms after pasting; ${cold} ms for the first lint of a page that opened in ${start} ms`;
    await annotate(times);
    console.log(`playground, first finding of 300 lines: ${times}`);
    expect(await visit.findings()).toHaveLength(1);
  });

  it('fixes on a click what the command line fixes, to the same bytes', async () => {
    const visit = await Visit.start(browser, url);
    const { page } = visit;
    const fixtures = fixableFixtures();
    expect(fixtures.length).toBeGreaterThan(4);
    for (const { path, text } of fixtures) {
      const name = basename(path);
      const folder = folderWith({ [name]: text });
      await runHere(folder, ['--fix', '--preset', 'all', '--no-config', name]);
      const expected = readFileSync(join(folder, name), 'utf8');
      expect(expected, name).not.toBe(text);
      await visit.open(all(name, text));
      await page.locator('#fix-all').click();
      await expect.poll(() => visit.shared().templates, { message: name }).toEqual([{ name, text: expected }]);
    }
    // one fix alone, in the list
    await visit.open(only('template.yaml', withError));
    await page.locator('.finding .fix').click();
    const folder = folderWith({ 'template.yaml': withError });
    await runHere(folder, ['--fix', '--no-config', 'template.yaml']);
    const expected = readFileSync(join(folder, 'template.yaml'), 'utf8');
    await expect.poll(() => visit.shared().templates[0]!.text).toBe(expected);
    expect(visit.complaints).toEqual([]);
  });

  it('adds, renames and removes templates, which are linked as stacks', async () => {
    const visit = await Visit.start(browser, url);
    const { page } = visit;
    await visit.open(examples[1]);
    expect((await visit.findings()).join()).toContain('the route table of PrivateB');
    await page.getByRole('tab', { name: 'network.yaml' }).click();
    await page.getByRole('button', { name: 'Remove this template' }).click();
    await expect.poll(async () => (await visit.findings()).join()).not.toContain('PrivateB');
    await page.getByRole('button', { name: 'Rename this template' }).click();
    await page.getByLabel('Name', { exact: true }).fill('renamed.yaml');
    await page.getByRole('button', { name: 'OK' }).click();
    await page.getByRole('button', { name: 'Add a template' }).click();
    await page.getByLabel('Name', { exact: true }).fill('renamed.yaml');
    await page.getByRole('button', { name: 'OK' }).click();
    expect(await page.getByRole('alert').textContent()).toContain('There is a template renamed.yaml already');
    await page.getByLabel('Name', { exact: true }).fill('network.yaml');
    await page.keyboard.press('Enter');
    await expect.poll(() => visit.shared().templates.map(({ name }) => name)).toEqual(['renamed.yaml', 'network.yaml']);
    expect(visit.complaints).toEqual([]);
  });

  it('draws the network interfaces, explains a path and compares two states', async () => {
    const visit = await Visit.start(browser, url);
    const { page } = visit;
    await visit.open(examples[0]);
    await visit.showView('Network interfaces');
    await page.getByRole('img', { name: 'Network interfaces of Lambda: 3 (3 addresses used)' }).waitFor();
    await page.locator('#picture .user', { hasText: 'Report' }).click();
    expect(await page.getByRole('tab', { name: 'Path' }).getAttribute('aria-selected')).toBe('true');
    await expect.poll(() => page.locator('#path-function option:checked').textContent()).toBe('Report');
    await page.locator('#path-function').selectOption({ label: 'Report' });
    await page.locator('#path-target').selectOption('internet');
    await page.getByRole('heading', { name: 'From SubnetA: blocked' }).waitFor();
    await page.getByRole('button', { name: 'line 7' }).click();
    expect(await page.evaluate('getSelection().anchorNode.parentElement.closest(".cm-line").textContent')).toContain(
      'SubnetA',
    );

    await visit.open(examples[2]);
    await page.getByRole('heading', { name: 'Network interfaces: 0 created, 0 kept, 1 released' }).waitFor();
    const folder = folderWith({
      'before.yaml': examples[2]!.deployed![0]!.text,
      'after.yaml': examples[2]!.templates[0]!.text,
    });
    const { out } = await runHere(folder, ['diff', 'before.yaml', 'after.yaml', '--no-config', '--format', 'json']);
    const findings = JSON.parse(out).files.flatMap((file: { findings: { message: string }[] }) => file.findings);
    expect(findings.length).toBeGreaterThan(0);
    expect(await page.locator('#update-result .finding h3').allTextContents()).toEqual(
      findings.map(({ message }: { message: string }) => `${message}.`),
    );
    await page.getByRole('button', { name: 'Deployed', exact: true }).click();
    await page.getByText('VpcConfig').waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it('carries everything in a link', async () => {
    const visit = await Visit.start(browser, url);
    const shared = { ...examples[2]!, preset: 'all' as const };
    await visit.open(shared);
    await visit.page.getByRole('button', { name: 'Copy link' }).click();
    await visit.page.getByRole('status').filter({ hasText: 'nothing was uploaded' }).waitFor();
    const link = visit.shared();
    expect(link).toMatchObject({ templates: shared.templates, deployed: shared.deployed, preset: 'all' });
    const other = await Visit.start(browser, url);
    await other.open(new URL(visit.page.url()).hash.slice(1));
    await other.showView('Findings');
    expect(await other.page.locator('#all-rules').isChecked()).toBe(true);
    expect(other.shared()).toEqual(link);
  });

  it('keeps Windows line breaks', async () => {
    const visit = await Visit.start(browser, url);
    const text = withError.replaceAll('\n', '\r\n');
    await visit.open(only('template.yaml', text));
    await visit.page.locator('.finding .fix').click();
    const folder = folderWith({ 'template.yaml': text });
    await runHere(folder, ['--fix', '--no-config', 'template.yaml']);
    const expected = readFileSync(join(folder, 'template.yaml'), 'utf8');
    await expect.poll(() => visit.shared().templates[0]!.text).toBe(expected);
  });

  it('shows names and texts of strangers as text', async () => {
    const visit = await Visit.start(browser, url);
    const { page } = visit;
    const hostile = '<img src=x onerror="globalThis.owned = true">';
    const text = withError
      .replace('Role:\n    Type', `? '${hostile}'\n  :\n    Type`)
      .replace('!GetAtt Role.Arn', `!GetAtt ['${hostile}', Arn]`)
      .replace('Fn:', `? '<svg onload="globalThis.owned = true">'\n  :`);
    await visit.open({
      ...all(hostile, text),
      deployed: [{ name: hostile, text: text.replace('subnet-0b', 'subnet-0c') }],
    });
    for (const view of ['Findings', 'Network interfaces', 'Path', 'Update'] as const) {
      await visit.showView(view);
      await page.waitForTimeout(400);
    }
    await visit.showView('Findings');
    expect((await visit.findings()).join()).toContain(hostile);
    await page.getByRole('button', { name: 'Rename this template' }).click();
    await page.getByRole('heading', { name: `Rename ${hostile}` }).waitFor();
    expect(await page.evaluate('globalThis.owned')).toBeUndefined();
    expect(await page.locator('img').count()).toBe(0);
    // a script that ran all the same could tell no one
    const sent = `fetch('https://example.com/').then(() => 'sent', (error) => error.name)`;
    expect(await page.evaluate(sent)).toBe('TypeError');
    // and no markup is taken from a text at all
    const refused = await page.evaluate(
      `(() => { try { document.body.innerHTML = '<p>'; return 'taken'; } catch (error) { return error.name; } })()`,
    );
    expect(refused).toBe('TypeError');
    expect(
      visit.complaints.filter((each) => !/TrustedHTML|connect-src 'none'|Fetch API cannot load/.test(each)),
    ).toEqual([]);
  });

  it.each(['v1.', 'v1.!!!!', `v1.${'A'.repeat(500_000)}`, 'v1.q1Yqyk8qVrJSKkktLlGqBQA'])(
    'opens with an example where a fragment is hostile or broken',
    async (fragment) => {
      const visit = await Visit.start(browser, url);
      await visit.open(fragment);
      expect(await visit.findings()).not.toEqual([]);
      expect(visit.complaints).toEqual([]);
    },
  );

  it('can be used with the keyboard alone', async () => {
    const visit = await Visit.start(browser, url);
    const { page } = visit;
    await visit.open(examples[1]);
    const name = () =>
      page.evaluate(`(() => {
      const { activeElement: at } = document;
      return at.getAttribute('aria-label') ?? at.textContent.slice(0, 80);
    })()`);
    const order: unknown[] = [];
    for (let at = 0; at < 30 && !String(order.at(-1)).startsWith('Findings'); at += 1) {
      await page.keyboard.press('Tab');
      order.push(await name());
    }
    expect(order).toEqual([
      'Open an example',
      'Language',
      'Copy link',
      expect.stringMatching(/^Use (?:dark|light) colours$/),
      expect.stringMatching(/^images\.yaml/),
      'Add a template',
      'Rename this template',
      'Remove this template',
      'Text of images.yaml', // Tab leaves the editor
      'Findings',
    ]);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await name()).toBe('Path');
    await page.getByRole('heading', { name: /^From PrivateB: blocked/ }).waitFor();
    await page.keyboard.press('End');
    expect(await name()).toBe('Update');
    const begin = 'Compare with the templates as they are now';
    for (let at = 0; at < 4 && (await name()) !== begin; at += 1) await page.keyboard.press('Tab');
    expect(await name()).toBe(begin);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Network interfaces: 0 created, \d kept, 0 released/ }).waitFor();
    expect(visit.complaints).toEqual([]);
  });

  it('says in words on a phone what the picture is too small for', async () => {
    const visit = await Visit.start(browser, url, { viewport: phone });
    const { page } = visit;
    await visit.open(examples[0]);
    await visit.showView('Network interfaces');
    const picture = page.locator('#picture');
    await picture.locator('svg').waitFor();
    expect(await picture.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
    await page.locator('#picture-list').getByRole('button', { name: 'Report' }).first().click();
    await expect.poll(() => page.locator('#path-function option:checked').textContent()).toBe('Report');
    expect(visit.complaints).toEqual([]);
    await page.setViewportSize(desktop);
    await visit.showView('Network interfaces');
    expect(await page.locator('#picture-list').isVisible()).toBe(false);
  });

  // each device has both colours in each view, once as the system has it and once as the reader wants it
  it.each([
    ['desktop', desktop, 'light'],
    ['phone', phone, 'dark'],
  ] as const)(
    'keeps no one out on a %s in either colour scheme, and overflows nowhere',
    async (_, viewport, colorScheme) => {
      // colours that are still on their way to others have no contrast to speak of
      const visit = await Visit.start(browser, url, { viewport, colorScheme, reducedMotion: 'reduce' });
      const { page } = visit;
      const otherColours = () => page.getByRole('button', { name: /^Use (?:dark|light) colours$/ }).click();
      const expectOpen = async (view: string) => {
        const found = await visit.barriers();
        expect(await visit.overflow(), view).toBeLessThanOrEqual(0);
        await otherColours();
        expect([...found, ...(await visit.barriers('colours'))], view).toEqual([]);
        await otherColours();
      };
      await visit.open(examples[2]);
      await page.getByRole('heading', { name: /^Network interfaces: 0 created/ }).waitFor();
      await expectOpen('Update');
      await visit.open(examples[0]);
      for (const view of ['Findings', 'Network interfaces', 'Path'] as const) {
        await visit.showView(view);
        await page.waitForTimeout(500);
        await expectOpen(view);
      }
      for (const of of ['everything', 'colours'] as const) {
        await page.getByRole('button', { name: 'Add a template' }).click();
        expect(await visit.barriers(of), 'dialog').toEqual([]);
        await page.keyboard.press('Escape');
        await otherColours();
      }
      expect(visit.complaints).toEqual([]);
    },
  );
});
