import type { Page } from './pages.ts';

/** A page of the site around its text. It loads nothing but the style, the search and pictures that lie beside it. */
export function layout(page: Page, html: string, pages: readonly Page[]): string {
  const up = '../'.repeat(page.path.split('/').length - 1);
  const title = page.path === 'index.html' ? page.title : `${page.title} · vpclambda-lint`;
  return `<!doctype html>
<html lang="en" data-up="${up}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}assets/site.css">
<script defer src="${up}assets/search.js"></script>
<title>${escaped(title)}</title>
</head>
<body>
<a class="skip" href="#text">Skip to the text</a>
<header>
<a class="home" href="${up}index.html">vpclambda-lint</a>
<div class="search" role="search"><input id="search" type="search" placeholder="Search" aria-label="Search" autocomplete="off" spellcheck="false"><div id="hits" class="hits" aria-live="polite" hidden></div></div>
<nav aria-label="Site"><a href="${up}docs/rules.html">Rules</a> <a href="${up}playground/index.html">Playground</a> <a href="${up}changelog.html">Changes</a></nav>
</header>
<div class="page">
<nav class="contents" aria-label="Pages"><details id="contents"><summary>All pages</summary>${navigation(page, pages, up)}</details></nav>
<main id="text" tabindex="-1">
${html}</main>
</div>
</body>
</html>
`;
}

function navigation(current: Page, pages: readonly Page[], up: string): string {
  const groups = [...new Set(pages.map(({ group }) => group))];
  return groups
    .map((group) => {
      const items = pages
        .filter((page) => page.group === group)
        .map(
          ({ path, title }) =>
            `<li><a href="${up}${path}"${path === current.path ? ' aria-current="page"' : ''}>${escaped(title)}</a></li>`,
        );
      return `<h2>${group}</h2>\n<ul>${items.join('\n')}</ul>`;
    })
    .join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
