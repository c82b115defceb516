import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../../index.ts';

/** A page of the site, made from a page of the repository. */
export interface Page {
  /** Where it is in the repository, and in the site. */
  readonly source: string;
  readonly path: string;
  readonly title: string;
  /** What it is listed under. */
  readonly group: string;
  readonly markdown: string;
}

const families: Readonly<Record<string, string>> = {
  connectivity: 'Rules: connectivity',
  ingress: 'Rules: inbound rules',
  grouping: 'Rules: grouping',
  'iam-lifecycle': 'Rules: permissions',
  update: 'Rules: updates',
  template: 'Rules: the template itself',
};

/** All pages, in the order in which they are listed. */
export function pagesOf(root: string): readonly Page[] {
  const page = (source: string, path: string, group: string): Page => {
    const markdown = readFileSync(join(root, source), 'utf8').replaceAll('\r\n', '\n');
    const [, title = source] = /^# (.+)$/m.exec(markdown) ?? [];
    return { source, path, title, group, markdown };
  };
  const named = new Set(readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md')));
  const ofDocs = [...linkedIn(readFileSync(join(root, 'README.md'), 'utf8')), ...[...named].sort()];
  const docs = [...new Set(ofDocs)].filter((name) => named.has(name));
  const byFamily = Object.keys(families).flatMap((family) =>
    rules
      .filter(({ meta }) => meta.family === family && existsSync(join(root, 'rules', meta.id, 'README.md')))
      .map(({ meta }) => page(`rules/${meta.id}/README.md`, `rules/${meta.id}.html`, families[family]!)),
  );
  return [
    { ...page('README.md', 'index.html', 'Start'), title: 'vpclambda-lint' },
    ...docs.map((name) => page(`docs/${name}`, `docs/${name.replace(/\.md$/, '.html')}`, 'Guides')),
    page('CHANGELOG.md', 'changelog.html', 'Guides'),
    ...byFamily,
  ];
}

/** The guides in the order in which the start page's table has them. */
function linkedIn(readme: string): readonly string[] {
  return [...readme.matchAll(/^\| \[[^\]]+\]\(docs\/([\w-]+\.md)\)/gm)].map(([, name]) => name!);
}
