import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { yamlLanguage } from '@codemirror/lang-yaml';
import { classHighlighter, highlightCode } from '@lezer/highlight';
import MarkdownIt, { type Token } from 'markdown-it';
import { type Words, words } from '../../site/words.ts';
import { templatesIn, tryLink } from './examples.ts';
import { upFrom } from './layout.ts';
import type { Page } from './pages.ts';

/** A part of a page below one heading, as it is searched. */
export interface Section {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

/** A page of Markdown as HTML, with what the site needs to know of it. */
export interface Rendered {
  readonly html: string;
  readonly sections: readonly Section[];
  /** The files of the repository that it shows, such as pictures. */
  readonly assets: readonly string[];
}

/** What links are resolved with. */
export interface Surroundings {
  readonly root: string;
  /** Where the repository is: what has no page is read there. */
  readonly address: string;
  readonly pages: readonly Page[];
}

/** Where the site has a file of the repository: two folders may have files of one name. */
export function assetPath(source: string): string {
  return `assets/${source.replaceAll('/', '-')}`;
}

/** A page as HTML, its links as the site has them, and the examples of rules with a link that tries them. */
export function render(page: Page, { root, address, pages }: Surroundings): Rendered {
  const markdown = new MarkdownIt({ html: true, linkify: true });
  const up = upFrom(page);
  const { captions, try: tryIt, table } = words[page.locale];
  const pageOf = new Map(pages.map((each) => [each.source, each]));
  const assets = new Set<string>();
  /** Where a link of the repository leads in the site, and in which language that is where it is another one. */
  const linked = (href: string): { readonly href: string; readonly language?: string } => {
    if (/^(?:[a-z]+:|#)/.test(href)) return { href };
    const [, file = '', anchor = ''] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
    const source = posix.join(dirname(page.source), file).replace(/\/$/, '');
    const target = pageOf.get(source);
    if (target !== undefined) {
      const language = target.locale === page.locale ? {} : { language: target.locale };
      return { href: up + target.path + anchor, ...language };
    }
    if (!existsSync(join(root, source))) throw new Error(`${page.source} links to ${href}, which is not there`);
    return { href: `${address}/blob/HEAD/${source}${anchor}` };
  };
  // the site has its own links to other languages
  const leadsToTranslation = (href: string) => {
    const target = pageOf.get(posix.join(dirname(page.source), href));
    return target !== undefined && target.locale !== page.locale && target.paths === page.paths;
  };

  const tokens = withoutParagraphs(markdown.parse(page.markdown, {}), leadsToTranslation);
  const sections: { anchor: string; heading: string; text: string }[] = [];
  const anchors = new Set<string>();
  let isHeading = false;
  let before: string | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.type === 'heading_open') {
      const { content = '' } = tokens[at + 1] ?? {};
      const words = plain(content);
      const anchor = anchorOf(words, anchors);
      anchors.add(anchor);
      token.attrSet('id', anchor);
      sections.push({ anchor, heading: words, text: '' });
      isHeading = true;
    } else if (token.type === 'heading_close') isHeading = false;
    for (const child of token.children ?? []) {
      const [href, image] = [child.attrGet('href'), child.attrGet('src')];
      if (href !== null) {
        const { href: to, language } = linked(String(href));
        child.attrSet('href', to);
        if (language !== undefined) child.attrSet('hreflang', language);
      }
      if (image !== null) {
        const source = posix.join(dirname(page.source), String(image));
        assets.add(source);
        child.attrSet('src', up + assetPath(source));
      }
    }
    const current = sections.at(-1);
    if (token.type === 'inline' && current !== undefined && !isHeading) current.text += `${plain(token.content)}\n`;
    if (token.type !== 'fence') continue;
    const [language = '', verdict = ''] = token.info.split(' ');
    const { content } = token;
    const kind = kindOf(verdict, content);
    const code = language === 'yaml' ? highlighted(content) : markdown.utils.escapeHtml(content);
    const link = tryLink(page, kind, content, before);
    const tries = link === undefined ? '' : ` <a class="try" href="${up}playground/index.html#${link}">${tryIt}</a>`;
    const caption = kind === undefined ? '' : `<figcaption>${captions[kind]}${tries}</figcaption>`;
    token.type = 'html_block';
    token.content = `<figure${kind === undefined ? '' : ` class="${kind}"`}>${caption}<pre tabindex="0"><code>${code}</code></pre></figure>\n`;
    before = kind === 'before' ? content : undefined;
  }
  // wide tables scroll in themselves
  const html = markdown.renderer
    .render(tokens, markdown.options, {})
    .replaceAll('<table>', `<div class="table" tabindex="0" role="region" aria-label="${table}"><table>`)
    .replaceAll('</table>', '</table></div>');
  return { html, sections, assets: [...assets] };
}

/** What an example shows; nothing where it is no example. */
function kindOf(verdict: string, text: string): keyof Words['captions'] | undefined {
  // what several templates do together is found
  if (verdict === 'part' && templatesIn(text).length > 1) return 'bad';
  return verdict === 'bad' || verdict === 'good' || verdict === 'undecided' || verdict === 'before'
    ? verdict
    : undefined;
}

/** The text without paragraphs that are one link and nothing else, of those that a test names. */
function withoutParagraphs(tokens: readonly Token[], isLeftOut: (href: string) => boolean): Token[] {
  return tokens.filter((_, at) =>
    [at - 2, at - 1, at].every((start) => {
      const [open, inline] = [tokens[start], tokens[start + 1]];
      if (open?.type !== 'paragraph_open') return true;
      const [link, ...rest] = inline?.children ?? [];
      return !(link?.type === 'link_open' && rest.length === 2 && isLeftOut(String(link.attrGet('href'))));
    }),
  );
}

/** YAML with the classes of its tokens, by the editor's own parser. */
function highlighted(text: string): string {
  const { escapeHtml } = new MarkdownIt().utils;
  let html = '';
  highlightCode(
    text,
    yamlLanguage.parser.parse(text),
    classHighlighter,
    (code, classes) => {
      html += classes === '' ? escapeHtml(code) : `<span class="${classes}">${escapeHtml(code)}</span>`;
    },
    () => {
      html += '\n';
    },
  );
  return html;
}

/** The words of Markdown, without its marks. */
function plain(markdown: string): string {
  return markdown
    .replace(/<!--[^>]*-->/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/[`*]/g, '');
}

/** A heading as GitHub writes it in a link, so that the same links work there and here. */
function anchorOf(words: string, taken: ReadonlySet<string>): string {
  const anchor = words
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
  for (let at = 0; ; at += 1) {
    const numbered = at === 0 ? anchor : `${anchor}-${at}`;
    if (!taken.has(numbered)) return numbered;
  }
}
