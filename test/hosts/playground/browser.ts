import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { playgroundPage } from '../../../src/hosts/maintain/playground.ts';
import { readLink, type Shared, writeLink } from '../../../src/hosts/playground/link.ts';
import { builtOnce } from '../process.ts';

const executablePath = '/usr/bin/chromium';

/** Far more than anything of a page takes on a busy machine. */
const longest = 240_000;

/** The tests of the page skip where there is no browser. */
export const hasBrowser = existsSync(executablePath);

/** Starts the browser so that it asks for nothing by itself. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** The page, built from the sources as they are, as a file. It is built once for all tests of a run. */
export async function builtPage(): Promise<string> {
  const folder = await builtOnce('playground', async (unfinished) => {
    const { html } = await playgroundPage();
    mkdirSync(unfinished);
    writeFileSync(join(unfinished, 'index.html'), html);
  });
  return pathToFileURL(join(folder, 'index.html')).href;
}

/** The page in a browser of a size and colour scheme, and what it should not have done. */
export class Visit {
  readonly page: Page;
  /** Requests that leave the page, errors, and what the policy refused. */
  readonly complaints: string[] = [];
  readonly #url: string;

  private constructor(page: Page, url: string) {
    this.page = page;
    this.#url = url;
    page.on('console', (message) => this.complaints.push(message.text()));
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/.test(request.url())) this.complaints.push(request.url());
    });
  }

  /** It ends with the test: a page that stays open keeps blinking. */
  static async start(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Visit> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    context.setDefaultTimeout(longest);
    onTestFinished(() => context.close());
    return new Visit(await context.newPage(), url);
  }

  /** Opens the page with what a link carries, or as it is, and waits for what it finds. */
  async open(shared?: Shared | string): Promise<void> {
    const fragment = shared === undefined ? '' : typeof shared === 'string' ? shared : writeLink(shared);
    await this.page.goto('about:blank');
    await this.page.goto(`${this.#url}#${fragment}`);
    await this.linted();
  }

  /** Waits until the newest text was linted. */
  async linted(): Promise<void> {
    await this.page
      .getByRole('status')
      .filter({ hasText: /[ (]\d+ ms/ })
      .waitFor();
  }

  /** What the address carries: it follows the editor when the keyboard rests. */
  shared(): Shared {
    return readLink(new URL(this.page.url()).hash.slice(1))!;
  }

  async findings(): Promise<readonly string[]> {
    return this.page.locator('#finding-list h3').allTextContents();
  }

  showView(name: 'Findings' | 'Network interfaces' | 'Path' | 'Update'): Promise<void> {
    return this.page.getByRole('tab', { name, exact: true }).click();
  }

  /**
   * What axe finds that keeps people out: the rules that it calls serious and critical. What depends on colours can be
   * asked alone, of a page that was asked for everything in other colours.
   */
  async barriers(of: 'everything' | 'colours' = 'everything'): Promise<readonly string[]> {
    if (!(await this.page.evaluate(`'axe' in globalThis`))) await this.page.evaluate(axe.source);
    const only = of === 'colours' ? `runOnly: ['color-contrast', 'link-in-text-block'], ` : '';
    const run = `axe.run(document, { ${only}resultTypes: ['violations'], preload: false }).then(({ violations }) => violations.flatMap(
      ({ impact, id, nodes }) => ['serious', 'critical'].includes(impact)
        ? nodes.map(({ target, failureSummary }) => id + ' ' + target.join(' ') + ' ' + failureSummary) : []))`;
    return (await this.page.evaluate(run)) as readonly string[];
  }

  /** How many pixels of the page lie beside the window. */
  async overflow(): Promise<number> {
    return (await this.page.evaluate('document.documentElement.scrollWidth - innerWidth')) as number;
  }
}
