import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../index.ts';
import { type Locale, locales } from '../../../language/locale.ts';
import type { Words } from '../../site/words.ts';

/** A page of the site, made from a page of the repository. */
export interface Page {
  readonly locale: Locale;
  /** Where it is in the repository, and in the site. */
  readonly source: string;
  readonly path: string;
  readonly title: string;
  /** What it is listed under. */
  readonly group: keyof Words['groups'];
  readonly markdown: string;
  /** Where the site has the same page, in each language that has it, itself among them. */
  readonly paths: Paths;
}

/** Where the site has a page, by language. The repository is written in English, so that each page is in English. */
export type Paths = Readonly<{ en: string } & Partial<Record<Locale, string>>>;

/** Where the pages of a language are: those in English are at the root. */
export function folderOf(locale: Locale): string {
  return locale === 'en' ? '' : `${locale}/`;
}

/** All pages of all languages, in the order in which they are listed. */
export function pagesOf(root: string): readonly Page[] {
  return originals(root).flatMap(({ path, group, sources }) => {
    const written = locales.filter(
      (locale) => sources[locale] !== undefined && existsSync(join(root, sources[locale])),
    );
    const paths = Object.fromEntries(written.map((locale) => [locale, folderOf(locale) + path])) as Paths;
    return written.map((locale): Page => {
      const source = sources[locale]!;
      const markdown = readFileSync(join(root, source), 'utf8').replaceAll('\r\n', '\n');
      const [, heading = source] = /^# (.+)$/m.exec(markdown) ?? [];
      const title = group === 'start' ? 'vpclambda-lint' : heading;
      return { locale, source, path: paths[locale]!, title, group, markdown, paths };
    });
  });
}

/** The pages as a reader of one language is shown them: in English where there is no translation. */
export function pagesIn(locale: Locale, pages: readonly Page[]): readonly Page[] {
  return pages.filter((page) => page.locale === (page.paths[locale] === undefined ? 'en' : locale));
}

/** A page, and where the repository has it or would have it in each language. */
interface Original {
  readonly path: string;
  readonly group: Page['group'];
  readonly sources: Readonly<Partial<Record<Locale, string>>>;
}

const families: readonly Page['group'][] = [
  'connectivity',
  'ingress',
  'grouping',
  'iam-lifecycle',
  'update',
  'template',
];

function originals(root: string): readonly Original[] {
  const named = new Set(readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')));
  const ofDocs = [...linkedIn(readFileSync(join(root, 'README.md'), 'utf8')), ...[...named].sort()];
  const docs = [...new Set(ofDocs)].filter((name) => named.has(name));
  return [
    { path: 'index.html', group: 'start', sources: { en: 'README.md', ja: 'README.ja.md' } },
    ...docs.map(
      (name): Original => ({
        path: `docs/${name.replace(/\.md$/, '.html')}`,
        group: 'guides',
        sources: { en: `docs/${name}`, ja: `docs/ja/${name}` },
      }),
    ),
    { path: 'changelog.html', group: 'guides', sources: { en: 'CHANGELOG.md' } },
    ...families.flatMap((family) =>
      rules
        .filter(({ meta }) => meta.family === family && existsSync(join(root, 'rules', meta.id, 'README.md')))
        .map(
          ({ meta: { id } }): Original => ({
            path: `rules/${id}.html`,
            group: family,
            sources: { en: `rules/${id}/README.md`, ja: `rules/${id}/README.ja.md` },
          }),
        ),
    ),
  ];
}

/** The guides in the order in which the start page's table has them. */
function linkedIn(readme: string): readonly string[] {
  return [...readme.matchAll(/^\| \[[^\]]+\]\(docs\/([\w-]+\.md)\)/gm)].map(([, name]) => name!);
}
