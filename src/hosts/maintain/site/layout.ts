import { type Locale, locales } from '../../../language/locale.ts';
import { words } from '../../site/words.ts';
import { folderOf, type Page, pagesIn } from './pages.ts';

/** A page of the site around its text. It loads nothing but the style, the search and pictures that lie beside it. */
export function layout(page: Page, html: string, pages: readonly Page[], siteAddress: string | undefined): string {
  const { locale } = page;
  const say = words[locale];
  const up = upFrom(page);
  const to = (path: string) => up + (pages.find(({ paths }) => paths.en === path)?.paths[locale] ?? path);
  const title = page.group === 'start' ? page.title : `${page.title} · vpclambda-lint`;
  return `<!doctype html>
<html lang="${locale}" data-up="${up}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
${alternates(page, siteAddress).join('')}<link rel="stylesheet" href="${up}assets/site.css">
<script defer src="${up}assets/search.js"></script>
<title>${escaped(title)}</title>
</head>
<body>
<a class="skip" href="#text">${say.skip}</a>
<header>
<a class="home" href="${up}${folderOf(locale)}index.html">vpclambda-lint</a>
<div class="search" role="search"><input id="search" type="search" placeholder="${say.search}" aria-label="${say.search}" autocomplete="off" spellcheck="false"><div id="hits" class="hits" aria-live="polite" hidden></div></div>
<nav aria-label="${say.site}"><a href="${to('docs/rules.html')}">${say.rules}</a> <a href="${up}playground/index.html#${locale}">${say.playground}</a> <a href="${to('changelog.html')}">${say.changes}</a></nav>
<nav class="languages" aria-label="${say.languages}">${languages(page)}</nav>
</header>
<div class="page">
<nav class="contents" aria-label="${say.pages}"><details id="contents"><summary>${say.allPages}</summary>${navigation(page, pages)}</details></nav>
<main id="text" tabindex="-1">
${html}</main>
</div>
</body>
</html>
`;
}

/** What leads from a page to the root of the site. */
export function upFrom({ path }: Page): string {
  return '../'.repeat(path.split('/').length - 1);
}

/** Tells search engines of the same page in other languages; in full where the address of the site is known. */
function alternates({ paths, ...page }: Page, siteAddress: string | undefined): readonly string[] {
  const base = siteAddress === undefined ? upFrom({ paths, ...page }) : `${siteAddress}/`;
  const link = (language: string, path: string) =>
    `<link rel="alternate" hreflang="${language}" href="${base}${path}">\n`;
  const written = locales.flatMap((locale) => (paths[locale] === undefined ? [] : [link(locale, paths[locale])]));
  return written.length < 2 ? [] : [...written, link('x-default', paths.en)];
}

/** The same page in the other languages; where one lacks it, its start page, which says so. */
function languages(page: Page): string {
  const up = upFrom(page);
  return locales
    .map((locale) => {
      if (locale === page.locale) return `<span aria-current="true">${words[locale].language}</span>`;
      const path = page.paths[locale];
      const [to, label] =
        path === undefined
          ? [`${folderOf(locale)}index.html`, words[locale].startPage]
          : [path, words[locale].language];
      return `<a href="${up}${to}" hreflang="${locale}" lang="${locale}">${label}</a>`;
    })
    .join(' ');
}

function navigation(current: Page, pages: readonly Page[]): string {
  const up = upFrom(current);
  const { groups, englishOnly } = words[current.locale];
  const listed = pagesIn(current.locale, pages);
  return [...new Set(listed.map(({ group }) => group))]
    .map((group) => {
      const items = listed
        .filter((page) => page.group === group)
        .map((page) => {
          const mark = isForeign(page, current.locale)
            ? ` hreflang="${page.locale}"`
            : page.path === current.path
              ? ' aria-current="page"'
              : '';
          const note = isForeign(page, current.locale) ? ` <span class="only">(${englishOnly})</span>` : '';
          return `<li><a href="${up}${page.path}"${mark}>${escaped(page.title)}${note}</a></li>`;
        });
      return `<h2>${groups[group]}</h2>\n<ul>${items.join('\n')}</ul>`;
    })
    .join('\n');
}

function isForeign({ locale }: Page, reader: Locale): boolean {
  return locale !== reader;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
