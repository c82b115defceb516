import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { locales } from '../../language/locale.ts';
import { type Hit, searchOptions } from '../site/hit.ts';
import { addressIn, siteIn } from './generate/address.ts';
import { notices } from './notices.ts';
import { playgroundPage } from './playground.ts';
import { layout } from './site/layout.ts';
import { type Page, pagesIn, pagesOf } from './site/pages.ts';
import { assetPath, render, type Section } from './site/render.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Writes the documentation as a site, with the playground in it: static files that work from a disk too. */
export async function buildSite(target: string): Promise<void> {
  const pages = pagesOf(root);
  const surroundings = { root, address: addressIn(root), pages };
  const siteAddress = siteIn(root);
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  };
  mkdirSync(join(target, 'assets'), { recursive: true });
  const sectionsOf = new Map<Page, readonly Section[]>();
  for (const page of pages) {
    const { html, sections, assets } = render(page, surroundings);
    write(page.path, layout(page, html, pages, siteAddress));
    for (const asset of assets) cpSync(join(root, asset), join(target, assetPath(asset)));
    sectionsOf.set(page, sections);
  }
  for (const locale of locales) {
    const index = new MiniSearch<Hit>(searchOptions);
    for (const page of pagesIn(locale, pages))
      for (const { anchor, heading, text } of sectionsOf.get(page)!)
        index.add({ id: `${page.path}#${anchor}`, title: page.title, heading, text });
    write(`assets/search-${locale}.js`, `globalThis.searchIndex = ${JSON.stringify(JSON.stringify(index))};\n`);
  }
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['src/hosts/site/search.ts', 'src/hosts/site/site.css'],
    outdir: join(target, 'assets'),
    bundle: true,
    minify: true,
    format: 'iife',
    platform: 'browser',
    target: ['chrome123', 'firefox120', 'safari17.5'],
    legalComments: 'none', // NOTICES.txt holds the licences in full
    metafile: true,
    logLevel: 'warning',
  });
  const playground = await playgroundPage({ en: '../rules/', ja: '../ja/rules/' });
  write('playground/index.html', playground.html);
  write('playground/NOTICES.txt', playground.notices);
  write('assets/NOTICES.txt', notices([metafile], root));
}

if (process.argv[1] === import.meta.filename) {
  const target = join(root, 'site');
  rmSync(target, { recursive: true, force: true });
  await buildSite(target);
  console.log('site/index.html');
}
