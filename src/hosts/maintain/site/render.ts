import { existsSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { yamlLanguage } from '@codemirror/lang-yaml';
import { classHighlighter, highlightCode } from '@lezer/highlight';
import MarkdownIt from 'markdown-it';
import { writeLink } from '../../playground/link.ts';
import type { Page } from './pages.ts';

/** A part of a page below one heading, as it is searched. */
export interface Section {
  readonly anchor: string;
  readonly heading: string;
  readonly text: string;
}

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
  const up = '../'.repeat(page.path.split('/').length - 1);
  const pathOf = new Map(pages.map(({ source, path }) => [source, path]));
  const assets = new Set<string>();
  const linked = (href: string): string => {
    if (/^(?:[a-z]+:|#)/.test(href)) return href;
    const [, file = '', anchor = ''] = /^([^#]*)(#.*)?$/.exec(href) ?? [];
    const source = posix.join(dirname(page.source), file).replace(/\/$/, '');
    const path = pathOf.get(source);
    if (path !== undefined) return up + path + anchor;
    if (!existsSync(join(root, source))) throw new Error(`${page.source} links to ${href}, which is not there`);
    return `${address}/blob/HEAD/${source}${anchor}`;
  };

  const tokens = markdown.parse(page.markdown, {});
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
      if (href !== null) child.attrSet('href', linked(String(href)));
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
    const kind = verdict in captions ? verdict : '';
    const code = language === 'yaml' ? highlighted(content) : markdown.utils.escapeHtml(content);
    const caption = captionOf(kind, content, before, up);
    token.type = 'html_block';
    token.content = `<figure${kind === '' ? '' : ` class="${kind}"`}>${caption}<pre tabindex="0"><code>${code}</code></pre></figure>\n`;
    before = verdict === 'before' ? content : undefined;
  }
  // wide tables scroll in themselves
  const html = markdown.renderer
    .render(tokens, markdown.options, {})
    .replaceAll('<table>', '<div class="table" tabindex="0" role="region" aria-label="Table"><table>')
    .replaceAll('</table>', '</table></div>');
  return { html, sections, assets: [...assets] };
}

const captions: Readonly<Record<string, string>> = {
  bad: 'Found',
  good: 'Not found',
  undecided: 'Cannot be told',
  before: 'Deployed',
};

function captionOf(kind: string, text: string, before: string | undefined, up: string): string {
  if (kind === '') return '';
  const link = writeLink({
    templates: [{ name: 'template.yaml', text }],
    deployed: before === undefined ? undefined : [{ name: 'template.yaml', text: before }],
    preset: 'all',
  });
  // the page has the rules as they are without options
  const isTried = kind !== 'before' && !/^# options /m.test(text);
  const tries = !isTried ? '' : ` <a class="try" href="${up}playground/index.html#${link}">Try it</a>`;
  return `<figcaption>${captions[kind]}${tries}</figcaption>`;
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
    .replace(/[^\w -]/g, '')
    .replaceAll(' ', '-');
  for (let at = 0; ; at += 1) {
    const numbered = at === 0 ? anchor : `${anchor}-${at}`;
    if (!taken.has(numbered)) return numbered;
  }
}
