import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runHere } from '../in-process.ts';
import { folderWith, root } from '../process.ts';
import { functions, functionsLater, network } from './article.ts';
import { functionWords } from './english.ts';

const session = [
  ['functions.yaml', 'network.yaml'],
  ['--show-undecided', 'functions.yaml'],
  ['--format', 'markdown', 'functions.yaml', 'network.yaml'],
  ['--format', 'github', 'functions.yaml', 'network.yaml'],
  ['enis', 'functions.yaml', 'network.yaml'],
  ['enis', '--format', 'markdown', 'functions.yaml', 'network.yaml'],
  ['explain-path', 'functions.yaml', 'First', 'sqs'],
  ['explain-path', 'functions.yaml', 'First', 'internet'],
  ['explain-path', 'functions.yaml', 'Fist', 'sqs'],
  ['show-model', 'functions.yaml'],
  ['diff', 'functions.yaml', 'later/functions.yaml'],
  ['diff', '--format', 'markdown', 'functions.yaml', 'later/functions.yaml'],
  ['shop.yaml'],
  ['enis', 'shop.yaml'],
  ['explain-path', 'shop.yaml', 'TakeOrder', 'dynamodb'],
  ['missing.yaml'],
];

/** What only repeats a page of the repository. */
const pages = [['explain', 'function-cannot-reach-service'], ['help'], ['help', 'enis']];

/** Lines of a template as a report quotes them, and what is between backquotes, are as they were written. */
const quoted = /^ *\d* │ .*|```[\s\S]*?```|`[^`]*`/gm;

/** The titles of pages that are cited: the pages of AWS are linked in English. */
const cited = /^ *- .*https?:.*$/gm;

describe('a reader of Japanese', () => {
  it('reads of two stacks and their update without a sentence in English', async () => {
    const folder = folderWith({
      'network.yaml': network,
      'functions.yaml': functions,
      'later/functions.yaml': functionsLater,
      'shop.yaml': readFileSync(join(root, 'templates-fixtures/whole/orders.yaml'), 'utf8'),
    });
    const tell = async (args: readonly string[]) => {
      const { code, out, err } = await runHere(folder, [...args, '--locale', 'ja'], { COLUMNS: '100' });
      return { line: `$ vpclambda-lint --locale ja ${args.join(' ')}`, said: out + err, code };
    };
    const told = [];
    for (const args of session) told.push(await tell(args));
    const shown = told
      .map(({ line, said, code }) => `${line}\n${said}${code === 0 ? '' : `(exit code ${code})\n`}`)
      .join('\n')
      .replaceAll(folder, '~')
      .replace(/https:\S+\/blob\/HEAD/g, '...')
      .replace(/\b\d+(?:\.\d+)? m?s\b/g, '1 ms');
    await expect(shown).toMatchFileSnapshot('article.txt');
    for (const args of pages) told.push(await tell(args));
    const english = told.flatMap(({ said }) =>
      said
        .replace(quoted, '')
        .replace(cited, '')
        .split('\n')
        .filter((line) => functionWords.test(line)),
    );
    expect(english).toEqual([]);
  });
});
