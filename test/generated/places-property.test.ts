import fc from 'fast-check';
import { dump } from 'js-yaml';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { parse } from '../../src/syntax/parse.ts';
import type { Parsed } from '../../src/syntax/parsed.ts';
import type { Key, Range } from '../../src/text/place.ts';
import { playing } from './runs.ts';

const character = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...'abcXYZ019') },
  { weight: 3, arbitrary: fc.constantFrom(...' :#-\'"\\{}[],&*!|>%@`?$\n\t/.~') },
  { weight: 1, arbitrary: fc.constantFrom('é', '😀', '\u2028', '\u00a0', '\u0007') },
);
const text = fc.string({ unit: character, maxLength: 30 });
const words = fc.array(fc.constantFrom('Ref', '${Vpc.CidrBlock}', 'a:b', '#x', 'lorem', 'arn:aws:lambda'), {
  minLength: 8,
  maxLength: 40,
});
const scalar = fc.oneof(
  text,
  words.map((list) => list.join(' ')),
  words.map((list) => list.join('\n')),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
}));
const template = fc.dictionary(text, value, { minKeys: 1, maxKeys: 5 });

const styles: Record<string, (value: unknown) => string> = {
  'JSON on one line': (value) => JSON.stringify(value),
  'JSON in lines': (value) => JSON.stringify(value, null, 2),
  'JSON with tabs and CRLF': (value) => JSON.stringify(value, null, '\t').replaceAll('\n', '\r\n'),
  'js-yaml, block': (value) => dump(value, { lineWidth: 40 }),
  'js-yaml, lists not indented': (value) => dump(value, { noArrayIndent: true, lineWidth: -1 }),
  'js-yaml, flow inside': (value) => dump(value, { flowLevel: 2 }),
  'js-yaml, double quotes': (value) => dump(value, { forceQuotes: true, quotingType: '"' }),
  'yaml, block': (value) => stringify(value, { lineWidth: 40 }),
  'yaml, deep indentation': (value) => stringify(value, { indent: 4, lineWidth: 0 }),
  'yaml, folded': (value) => stringify(value, { blockQuote: 'folded', lineWidth: 30 }),
  'yaml, single quotes': (value) => stringify(value, { singleQuote: true, defaultStringType: 'QUOTE_SINGLE' }),
  'yaml, flow': (value) => stringify(value, { collectionStyle: 'flow' }),
  'yaml, byte order mark': (value) => `\uFEFF${stringify(value)}`,
};

for (const [name, write] of Object.entries(styles)) {
  test(`every value is where it is said to be: ${name}`, () => {
    fc.assert(
      fc.property(template, (value) => {
        const parsed = parse('t', write(value));
        if (parsed.value === undefined) return; // an independent writer may write what js-yaml can't read
        checkPlaces(parsed, parsed.value, []);
      }),
      playing(16),
    );
  });
}

function checkPlaces(parsed: Parsed, value: unknown, keys: readonly Key[]): void {
  const found = parsed.locate(keys);
  expect(found.depth).toBe(keys.length);
  expect(withoutLastBlanks(readAgain(parsed, keys))).toEqual(withoutLastBlanks(value));
  const key = keys.at(-1);
  if (typeof key === 'string') {
    const slice = sliceOf(parsed, found.key!);
    const alone = readAlone(isInFlow(parsed, keys) ? `{${slice}: 1}` : `? ${slice}\n: 1`);
    expect(Object.keys(alone as object).map(withoutLastBlanks)).toEqual([withoutLastBlanks(key)]);
  }

  if (typeof value === 'string' && value !== '') checkFragment(parsed, value, keys);
  if (Array.isArray(value)) value.forEach((item, index) => void checkPlaces(parsed, item, [...keys, index]));
  else if (typeof value === 'object' && value !== null) {
    for (const [name, child] of Object.entries(value)) checkPlaces(parsed, child, [...keys, name]);
  }
}

/** What the slice of a value says when nothing else is in the text. Its lines keep their indentation. */
function readAgain(parsed: Parsed, keys: readonly Key[]): unknown {
  const found = parsed.locate(keys);
  const slice = sliceOf(parsed, found.node);
  const { start } = found.node;
  if (!found.key) return readAlone(' '.repeat(start.column - 1) + slice);

  if (isInFlow(parsed, keys)) return (readAlone(`[${slice}]`) as unknown[])[0] ?? null;

  const before = ' '.repeat(found.key.start.column - 1) + (typeof keys.at(-1) === 'number' ? '-' : 'k:');
  const isOnLineOfKey = found.key.start.line === start.line;
  const gap = isOnLineOfKey ? before.padEnd(start.column - 1) : `${before}\n${' '.repeat(start.column - 1)}`;
  const alone = readAlone(gap + slice) as Record<string, unknown> | unknown[];
  return Array.isArray(alone) ? alone[0] : alone.k;
}

/** A range ends with the last character that can be seen, so blanks at the end of a block scalar are behind it. */
function withoutLastBlanks(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/[ \t\n]+$/, '');
  if (Array.isArray(value)) return value.map(withoutLastBlanks);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, withoutLastBlanks(child)]));
}

/** Whether the parent is written in brackets: there, text with brackets or commas needs quotes. */
function isInFlow(parsed: Parsed, keys: readonly Key[]): boolean {
  const parent = parsed.locate(keys.slice(0, -1)).value.start.offset;
  const own = parsed.locate(keys);
  return /[[{]/.test(parsed.text[parent]!) && parent < (own.key ?? own.value).start.offset;
}

function readAlone(text: string): unknown {
  const { value, problems } = parse('slice', text);
  expect(problems.filter(({ code }) => code === 'unreadable')).toEqual([]);
  return value;
}

function sliceOf(parsed: Parsed, range: Range): string {
  return parsed.text.slice(range.start.offset, range.end.offset);
}

function checkFragment(parsed: Parsed, value: string, keys: readonly Key[]): void {
  const word = /[A-Za-z0-9$][\w${}.]*/.exec(value)?.[0];
  if (word === undefined) return;
  const slice = sliceOf(parsed, parsed.locateFragment(keys, word));
  expect(slice.replace(/\\\n[ \t]*/g, '')).toBe(word); // a backslash continues a line of double-quoted text
}
