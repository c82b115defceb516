import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../hosts/in-process.ts';
import { root } from '../hosts/process.ts';

const folder = join(root, 'rules');
const rules = readdirSync(folder).filter((id) => existsSync(join(folder, id, 'README.md')));
const translated = rules.filter((id) => existsSync(join(folder, id, 'README.ja.md')));

const examplesOf = (page: string) => page.match(/^```yaml [\s\S]*?^```$/gm);

describe('a rule page in Japanese', () => {
  it.each(translated)('of %s translates the English page as it is now', (id) => {
    const [english, page] = ['README.md', 'README.ja.md'].map((name) => readFileSync(join(folder, id, name), 'utf8'));
    const hash = createHash('sha256').update(english!).digest('hex').slice(0, 16);
    // when the English changes: bring the translation up to date, then write this hash into it
    expect(/^<!-- translates: (\w+) -->\n/.exec(page!)?.[1]).toBe(hash);
    expect(examplesOf(page!)).toEqual(examplesOf(english!));
    expect(page!.match(/^## /gm)).toHaveLength(english!.match(/^## /gm)!.length);
  });

  it('is what explain prints, and the English one where there is none', async () => {
    const [id = ''] = translated;
    const { out } = await runHere(root, ['explain', '--locale', 'ja', id]);
    expect(out).toContain('見つけるもの');
    expect(out).not.toContain('translates:');
    expect((await runHere(root, ['explain', id])).out).toContain('What it looks for');
    const english = rules.find((rule) => !translated.includes(rule));
    if (english !== undefined)
      expect((await runHere(root, ['explain', '--locale', 'ja', english])).out).toContain('What it looks for');
  });
});
