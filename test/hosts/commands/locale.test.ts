import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith } from '../process.ts';
import { withError, withWarning } from '../templates.ts';

const files = { 'bad.yaml': withError, 'warns.yaml': withWarning };
const japanese = /[ぁ-んァ-ヶ一-龠]/;

/** What a JSON report says in prose; all else is for programs. */
const prose = new Set([
  'message',
  'messageInEnglish',
  'remedy',
  'when',
  'reason',
  'evidence',
  'title',
  'settledBy',
  'description',
  'suggestions',
  // of a rule, in SARIF
  'shortDescription',
  'fullDescription',
  'help',
  'helpUri',
]);

/** A report without what people read. */
function withoutProse(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProse);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => !prose.has(key));
  return Object.fromEntries(kept.map(([key, each]) => [key, withoutProse(each)]));
}

async function messages(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const { out, err } = await runHere(cwd, [...args, '--format', 'json', '.'], env);
  expect(err).toBe('');
  const { files: results } = JSON.parse(out) as { files: { findings: { message: string }[] }[] };
  return results.flatMap(({ findings }) => findings.map(({ message }) => message)).join('\n');
}

describe('the language of reports', () => {
  it('is English, whatever the environment says', async () => {
    const cwd = folderWith(files);
    expect(await messages(cwd, [], { LANG: 'ja_JP.UTF-8', LC_ALL: 'ja_JP.UTF-8' })).not.toMatch(japanese);
  });

  it('is what --locale says, and with auto what the environment says', async () => {
    const cwd = folderWith(files);
    expect(await messages(cwd, ['--locale', 'ja'])).toMatch(japanese);
    expect(await messages(cwd, ['--locale', 'auto'], { LANG: 'ja_JP.UTF-8' })).toMatch(japanese);
    expect(await messages(cwd, ['--locale', 'auto'], { LANG: 'ja_JP.UTF-8', LC_ALL: 'C' })).not.toMatch(japanese);
    expect(await messages(cwd, ['--locale', 'auto'])).not.toMatch(japanese);
  });

  it('is what the config says, unless the command line says otherwise', async () => {
    const cwd = folderWith({ ...files, '.vpclambdalintrc.json': '{ "locale": "ja" }' });
    expect(await messages(cwd, [])).toMatch(japanese);
    expect(await messages(cwd, ['--locale', 'en'])).not.toMatch(japanese);
  });

  it('is refused when there is no such language', async () => {
    const cwd = folderWith(files);
    expect(await runHere(cwd, ['--locale', 'fr', '.'])).toEqual({
      code: 2,
      out: '',
      err: 'vpclambda-lint: --locale fr: reports are not written in it\n  Use en, ja or auto\n',
    });
    writeFileSync(join(cwd, '.vpclambdalintrc.json'), '{ "locale": "fr" }');
    const ran = await runHere(cwd, ['.']);
    expect(ran).toMatchObject({ code: 2, out: '' });
    expect(ran.err).toContain('locale in .vpclambdalintrc.json');
  });

  it.each(['json', 'sarif', 'gitlab'])('changes only prose in %s', async (format) => {
    const cwd = folderWith(files);
    const [english, inJapanese] = await Promise.all(
      ['en', 'ja'].map(async (locale) => JSON.parse((await runHere(cwd, ['--locale', locale, '-f', format, '.'])).out)),
    );
    expect(JSON.stringify(inJapanese)).toMatch(japanese);
    // what leads to the page of a rule leads to that page in the language of the report
    expect(JSON.stringify(inJapanese)).not.toContain('/README.md');
    expect(withoutProse(inJapanese)).toEqual(withoutProse(english));
  });

  it('does not matter to a baseline', async () => {
    const cwd = folderWith(files);
    const known = ['--baseline', 'known.json'];
    await runHere(cwd, [...known, '--update-baseline', '--locale', 'ja', '.']);
    // what was found is kept with it for those who read the file, in their language
    const written = () => readFileSync(join(cwd, 'known.json'), 'utf8').replace(/"message": .*/g, '');
    const inJapanese = written();
    expect((await runHere(cwd, [...known, '--max-warnings', '0', '.'])).code).toBe(0);
    rmSync(join(cwd, 'known.json'));
    await runHere(cwd, [...known, '--update-baseline', '.']);
    expect(written()).toBe(inJapanese);
    expect((await runHere(cwd, [...known, '--max-warnings', '0', '--locale', 'ja', '.'])).code).toBe(0);
  });
});
