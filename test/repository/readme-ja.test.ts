import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArguments } from '../../src/hosts/cli/arguments.ts';
import { runHere } from '../hosts/in-process.ts';
import { folderWith, root } from '../hosts/process.ts';

const page = readFileSync(join(root, 'README.ja.md'), 'utf8');
const blocks = [...page.matchAll(/^```(\w*)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
  language,
  text,
}));
const textsIn = (language: string) => blocks.filter((block) => block.language === language).map(({ text }) => text);

describe('the Japanese README', () => {
  const [template = ''] = textsIn('yaml');
  const [linted, explained] = textsIn('text');
  const cwd = folderWith({ 'template.yaml': template, 'set/template.yaml': template });

  it('names only commands and options that there are', () => {
    const named = [
      ...textsIn('sh'),
      ...[...page.matchAll(/`([^`\n]*vpclambda-lint [^`\n]*)`/g)].map(([, text]) => text!),
    ];
    const commands = named
      .flatMap((text) => text.split('\n'))
      .flatMap((line) => /vpclambda-lint ((?:(?!\s#).)+)/.exec(line)?.[1] ?? []);
    expect(commands.length).toBeGreaterThan(8);
    for (const command of commands) expect(() => readArguments(command.match(/\S+/g) ?? []), command).not.toThrow();
  });

  it('shows what is reported of its example', async () => {
    const { code, out, err } = await runHere(cwd, ['--locale', 'ja', 'template.yaml']);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    // the last line says how long it took
    expect(out.replace(/\n[^\n]*\n$/, '\n')).toBe(linted);
  });

  it('shows the path of its example', async () => {
    const ran = await runHere(cwd, ['explain-path', '--locale', 'ja', 'template.yaml', 'Take', 'sqs']);
    expect(ran).toEqual({ code: 0, err: '', out: explained });
  });

  it('links to every page of docs/ that the README links to, or to its translation', () => {
    const pagesOf = (text: string) =>
      new Set([...text.matchAll(/\]\(docs\/(?:ja\/)?([\w-]+\.md)\)/g)].map(([, name]) => name!));
    const english = pagesOf(readFileSync(join(root, 'README.md'), 'utf8'));
    expect([...english].filter((name) => !pagesOf(page).has(name))).toEqual([]);
  });

  it('is what a config alone says in lint, explain-path, show-model and diff', async () => {
    const [config] = textsIn('json');
    const folder = folderWith({
      'template.yaml': template,
      'later.yaml': template.replace(', !Ref OtherSubnet] }', '] }'),
      '.vpclambdalintrc.json': config!,
    });
    for (const args of [
      ['template.yaml'],
      ['explain-path', 'template.yaml', 'Take', 'sqs'],
      ['show-model', 'template.yaml'],
      ['diff', 'template.yaml', 'later.yaml'],
    ]) {
      const { out } = await runHere(folder, args);
      expect(out, args.join(' ')).toMatch(/[ぁ-んァ-ヶ]/);
      const words = out.match(/(?<![\w"'./:-])(?:the|of|is|has|to|from|and|with|blocked|created|uses)(?![\w./:-])/g);
      expect(words, args.join(' ')).toBeNull();
    }
  });
});
