import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../hosts/in-process.ts';
import { root } from '../hosts/process.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const rules = readdirSync(join(root, 'rules')).filter((id) => existsSync(join(root, 'rules', id, 'README.md')));
const translated = rules.filter((id) => existsSync(join(root, 'rules', id, 'README.ja.md')));
const pages = [
  ...translated.map((id) => ({ page: `rules/${id}/README.ja.md`, english: `rules/${id}/README.md` })),
  ...readdirSync(join(root, 'docs/ja')).map((name) => ({ page: `docs/ja/${name}`, english: `docs/${name}` })),
];

/** The blocks of code without what they say to people alone: comments, and the reasons of suppressions. */
const examplesOf = (page: string) =>
  page.match(/^```\w[\s\S]*?^```$/gm)?.map((block) => block.replace(/ *# .*| reason: .*/g, ''));

/** The addresses that a page cites: a translation cites the same ones, since not every page of AWS has a Japanese half. */
const addressesIn = (page: string) => new Set(page.match(/https?:\/\/[\w./#?=&%~:+-]*[\w/]/g));

describe('a page in Japanese', () => {
  it('is there for every rule', () => {
    expect(translated).toEqual(rules);
  });

  it.each(pages)('$page translates the English page as it is now', ({ page, english }) => {
    const [original, translation] = [read(english), read(page)];
    const hash = createHash('sha256').update(original).digest('hex').slice(0, 16);
    // when the English changes: bring the translation up to date, then write this hash into it
    expect(/^<!-- translates: (\w+) -->\n/.exec(translation)?.[1]).toBe(hash);
    expect(examplesOf(translation)).toEqual(examplesOf(original));
    expect(translation.match(/^#+ /gm)).toEqual(original.match(/^#+ /gm));
    expect(addressesIn(translation)).toEqual(addressesIn(original));
  });
});

describe('explain', () => {
  it('prints the page in Japanese', async () => {
    const [id = ''] = translated;
    const { out } = await runHere(root, ['explain', '--locale', 'ja', id]);
    expect(out).toContain('見つけるもの');
    expect(out).not.toContain('translates:');
    expect((await runHere(root, ['explain', id])).out).toContain('What it looks for');
  });
});
