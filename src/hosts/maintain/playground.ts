import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';
import type { Locale } from '../../language/locale.ts';
import { textsIn } from '../../texts.ts';
import { japanese as ofReports } from '../../translations/ja/index.ts';
import type { PageLanguage } from '../playground/page-language.ts';
import { pageTexts } from '../playground/texts.ts';
import { ofEditor, texts } from '../playground/translations/ja.ts';
import { oneYamlLoader, tablesAsText } from './build.ts';
import { notices } from './notices.ts';

const root = resolve(import.meta.dirname, '../../..');
const source = join(root, 'src/hosts/playground');

/** The page, and the licences of what is in it. */
export interface PlaygroundPage {
  readonly html: string;
  readonly notices: string;
}

/**
 * Builds the playground: one page that loads nothing, so that it runs from a file and from any server. Rules are linked to their
 * pages where those are beside it, in the folder that each language has.
 */
export async function playgroundPage(rulePages?: Readonly<Record<Locale, string>>): Promise<PlaygroundPage> {
  const worker = await bundle('worker/worker.ts');
  const page = await bundle('page/main.ts');
  const style = await build({
    ...shared,
    entryPoints: [join(source, 'page/page.css')],
    write: false,
  });
  const html = whole({
    style: style.outputFiles[0]!.text.trim(),
    worker: worker.text,
    script: page.text,
    japanese: JSON.stringify(japanesePage).replaceAll('<', '\\u003c'),
  });
  const folders = Object.entries(rulePages ?? {}).map(([locale, folder]) => `data-rules-${locale}="${folder}" `);
  const linked = html.replace('<html ', `<html ${folders.join('')}`);
  return { html: linked, notices: notices([worker.metafile, page.metafile], root) };
}

/** All that the page says in Japanese, as data: the page reads it when it is chosen. */
const japanesePage: PageLanguage = { texts: { ...ofReports, ...texts }, editor: ofEditor };

const shared = {
  absWorkingDir: root,
  bundle: true,
  minify: true,
  metafile: true,
  write: false,
  legalComments: 'none', // NOTICES.txt holds the licences in full
  logLevel: 'warning',
  target: ['chrome110', 'firefox115', 'safari16.4'],
} satisfies BuildOptions;

async function bundle(entry: string): Promise<{ readonly text: string; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    ...shared,
    entryPoints: [join(source, entry)],
    platform: 'browser',
    format: 'iife',
    plugins: [oneYamlLoader, tablesAsText, replacements],
  });
  return { text: outputFiles[0]!.text, metafile };
}

/** What changes of properties replace a resource: the page has no room for the library that `diff` asks. */
const replacements: Plugin = {
  name: 'replacements',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^playground:replacements$/ }, ({ path }) => ({ path, namespace: 'playground' }));
    onLoad({ filter: /./, namespace: 'playground' }, () => {
      const text = JSON.stringify(replacementTable());
      return { contents: `export default JSON.parse(${JSON.stringify(text)});` };
    });
  },
};

interface Spec {
  readonly schema: { readonly resource: { readonly entities: Readonly<Record<string, ResourceType>> } };
}

interface ResourceType {
  readonly cloudFormationType: string;
  readonly properties: Readonly<Record<string, { readonly causesReplacement?: string }>>;
}

/** The properties whose change replaces a resource, or may, by type: what `replacesWhenChanged` finds in the same specification. */
export function replacementTable(): Readonly<Record<string, Readonly<Record<string, string>>>> {
  const packed = readFileSync(join(root, 'node_modules/@aws-cdk/aws-service-spec/db.json.gz'));
  const { resource } = (JSON.parse(gunzipSync(packed).toString('utf8')) as Spec).schema;
  const types = Object.values(resource.entities).flatMap(({ cloudFormationType, properties }) => {
    const replacing = Object.entries(properties)
      .sort()
      .flatMap(([name, { causesReplacement = 'no' }]) =>
        causesReplacement === 'no' ? [] : [[name, causesReplacement]],
      );
    return replacing.length === 0 ? [] : [[cloudFormationType, Object.fromEntries(replacing)] as const];
  });
  return Object.fromEntries(types.sort());
}

/** Puts the parts into the page, with a policy that allows these and nothing else. */
function whole(parts: Readonly<Record<'style' | 'worker' | 'script' | 'japanese', string>>): string {
  const nonce = createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 22);
  const script = createHash('sha256').update(parts.script).digest('base64');
  const policy = [
    "default-src 'none'",
    `script-src 'sha256-${script}'`,
    'worker-src blob:',
    // the editor writes its styles while it runs, and is given the nonce
    `style-src 'nonce-${nonce}'`,
    'img-src data:',
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types vpclambda-lint',
  ].join('; ');
  const places: readonly (readonly [string, string])[] = [
    [
      '<meta charset="utf-8">',
      `<meta charset="utf-8">\n<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    ],
    ['<style></style>', `<style nonce="${nonce}">${parts.style}</style>`],
    [
      '<script type="text/plain" id="worker"></script>',
      `<script type="text/plain" id="worker">${parts.worker}</script>`,
    ],
    [
      '<script type="text/plain" id="texts-ja"></script>',
      `<script type="text/plain" id="texts-ja">${parts.japanese}</script>`,
    ],
    ['<script></script>', `<script>${parts.script}</script>`],
  ];
  if (/<\/style/i.test(parts.style) || /<\/?script|<!--/i.test(parts.worker + parts.script))
    throw new Error('a part of the page would end its element');
  const markup = readFileSync(join(source, 'page/page.html'), 'utf8');
  refuseUnknownTexts(markup);
  return places.reduce((html, [place, filled]) => {
    const [before, after, ...more] = html.split(place);
    if (after === undefined || more.length > 0) throw new Error(`page.html has no ${place}, or several`);
    return before + filled + after;
  }, markup);
}

/** Every text and label of the page is in its table, so that no language lacks any. */
function refuseUnknownTexts(markup: string): void {
  const known = textsIn(pageTexts) as ReadonlySet<string>;
  // what is for all languages: names of them, code, and what is said where no script runs
  const inLanguage = markup.replace(
    /<!--[\s\S]*?-->|<(noscript|script|style)\b[\s\S]*?<\/\1>|<option [^>]*lang=[^<]*<\/option>/g,
    '',
  );
  const labels = [...inLanguage.matchAll(/ (?:aria-label|title)="([^"]*)"|name="description" content="([^"]*)"/g)];
  const texts = inLanguage.split(/<[^<>]*>/).map((text) => text.trim());
  const unknown = [...labels.map(([, label, content]) => label ?? content!), ...texts].filter(
    (text) => text !== '' && text !== 'vpclambda-lint' && !known.has(text),
  );
  if (unknown.length > 0) throw new Error(`page.html says what pageTexts has not: ${unknown.join(', ')}`);
}

if (process.argv[1] === import.meta.filename) {
  const folder = join(root, 'playground');
  const { html, notices: licences } = await playgroundPage();
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'NOTICES.txt'), licences);
  console.log(`playground/index.html: ${(html.length / 1024 / 1024).toFixed(1)} MB`);
}
