import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { type Cut, cutUp } from '../../src/hosts/maintain/fuzz/mutate.ts';
import { commonNodes, readCommonYaml } from '../../src/syntax/common-yaml/read.ts';
import { loadYaml } from '../../src/syntax/js-yaml/yaml-loader.ts';
import { yamlNodes } from '../../src/syntax/js-yaml/yaml-nodes.ts';
import type { TextNode } from '../../src/syntax/text-node.ts';
import { playing, some } from './runs.ts';

// The reader of common YAML and js-yaml have to agree on each text that the reader takes: on the value, with the order of its
// keys, and on the place of every node. What it does not take is not its own.

const root = resolve(import.meta.dirname, '../..');
const corpus = join(root, '../shared/corpus');

/** What both say of a text that the reader takes; nothing for one that it leaves to js-yaml. */
function answersTo(text: string): { readonly reader: unknown; readonly jsYaml: unknown } | undefined {
  const value = readCommonYaml(text)?.value;
  const node = commonNodes(text);
  expect(node !== undefined, 'it takes a text for its value and its places, or for neither').toBe(value !== undefined);
  if (value === undefined) return undefined;
  const loaded = loadYaml(text);
  const places = yamlNodes(text)?.map(asWritten);
  return {
    reader: { documents: JSON.stringify([value]), places: [asWritten(node!)] },
    jsYaml: { documents: 'refusal' in loaded ? loaded.refusal : JSON.stringify(loaded.documents), places },
  };
}

/** A node without what js-yaml's nodes have beside it. */
function asWritten({ kind, start, valueStart, end, tag, target, entries }: TextNode): object {
  return {
    ...{ kind, start, valueStart, end, tag, isAlias: target !== undefined },
    entries: entries.map((entry) => ({ ...entry, value: asWritten(entry.value) })),
  };
}

/** How many of the texts the reader takes; it has to agree with js-yaml on them. */
function taken(texts: readonly string[]): number {
  const answers = texts.map(answersTo).filter((each) => each !== undefined);
  for (const { reader, jsYaml } of answers) expect(reader).toEqual(jsYaml);
  return answers.length;
}

function yamlTextsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|template)$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8').replace(/^\uFEFF/, ''))
    .filter((text) => !/^\s*[{[]/.test(text));
}

const fixtures = yamlTextsIn(join(root, 'templates-fixtures'));

/** Pieces of YAML that change the meaning of what is around them. */
const piece = fc.constantFrom(
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    '  ',
    '\n  ',
    '\n    ',
    '\n\n',
    ': ',
    ':',
    '- ',
    '-',
    '#',
    ' #',
    "'",
    "''",
    '"',
    '\\"',
  ],
  ...[
    '|',
    '|-',
    '>+',
    '|2',
    '> # c',
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '!',
    '!Ref ',
    '!Sub\n',
    '!GetAtt A.B',
    '!!str ',
    '&a ',
  ],
  ...[
    '*a',
    '<<: ',
    '? ',
    '---\n',
    '\n---\n',
    '...',
    '%',
    '@',
    '`',
    '~',
    'null',
    'True',
    'no',
    '012',
    '1e3',
    '-1',
    '1.50',
    '=',
    '.5',
  ],
  ...[
    'key: ',
    'other:',
    'Type: A',
    '- item',
    '__proto__: ',
    'constructor: ',
    'é',
    '😀',
    '\ud83d',
    '\u2028',
    '\u0007',
    '\\n',
  ],
);
const cuts: fc.Arbitrary<readonly Cut[]> = fc.array(
  fc.record({
    at: fc.nat(),
    length: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(30)),
    added: fc.array(piece, { maxLength: 2 }).map((pieces) => pieces.join('')),
  }),
  { minLength: 1, maxLength: 4 },
);

/** Lines that look like those of a template, at random. */
const indentation = fc.constantFrom(0, 0, 2, 2, 2, 4, 4, 4, 6, 6, 8, 3, 1).map((count) => ' '.repeat(count));
const scalar = fc.constantFrom(
  ...[
    'a',
    'a b',
    'a: b',
    "'it''s'",
    '"a\\n\\u00e9"',
    '"a\\x41"',
    "'a",
    '1',
    '01',
    '-1',
    'true',
    'Null',
    '~',
    './src',
    '-',
    '--- a',
    '...',
  ],
  ...[
    '<<',
    'a #b',
    'a#b',
    'a:b',
    'a :b',
    '*',
    '&a b',
    '[]',
    '{}',
    '[a, b]',
    "[a, 'b', !Ref C]",
    '{a: b, "c":1}',
    '[a: b]',
    '[a',
    'a]',
    '[[-1], {a: }]',
  ],
  ...[
    '{? a}',
    '|',
    '>-',
    '|+',
    '>',
    '|2-',
    '!Ref A',
    '!Sub |',
    '!GetAtt A.B',
    '!GetAtt A',
    '!If',
    '!Or # c',
    '!Sub "${A}"',
    '!Base64 !Sub a',
    '!Sub 5',
  ],
  ...[
    ':iam::aws',
    ':',
    ': a',
    '<TOKEN>',
    '"a\n  b"',
    '"a \\n\n\t b\\t \n"',
    "'a\n- b'",
    "!Sub 'a\n\n b'",
    "[a, b: c, 'd': 1, <<: x]",
    '[a: 1,\n  b:c, :d]',
    '["a\n b": c]',
    '["a\n b", c: d]',
    '[!Ref a: b, :, <]',
  ],
);
const key = fc.constantFrom(
  'a',
  'b',
  'Key',
  "'q'",
  '"q"',
  'True',
  '1',
  'a b',
  'a ',
  '.a',
  '-a',
  'x/y',
  '<<',
  'constructor',
);
const line = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(key, scalar).map(([each, value]) => `${each}: ${value}`) },
  { weight: 3, arbitrary: key.map((each) => `${each}:`) },
  { weight: 3, arbitrary: scalar.map((value) => `- ${value}`) },
  { weight: 2, arbitrary: fc.tuple(key, scalar).map(([each, value]) => `- ${each}: ${value}`) },
  { weight: 1, arbitrary: scalar },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '', '# comment', '-', '- - a', '- # c', ']', '}', '---', '!Ref a', '\t', '- -'),
  },
);
const ending = fc.constantFrom('\n', '\n', '\n', '\r\n', ' \n', ' # c\n', '');
const lines = fc
  .array(fc.tuple(indentation, line, ending), { minLength: 1, maxLength: 9 })
  .map((each) => each.map((parts) => parts.join('')).join(''));

/** Values in the styles of two writers. */
const text = fc.string({ unit: fc.constantFrom(...'abcT019 :#-\'"\\{}[],&*!|>%@?\n\t.~é'), maxLength: 24 });
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.oneof(
      text,
      fc.lorem({ maxCount: 30 }),
      fc.double({ noNaN: true }),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4 }),
  ),
}));
const written = fc
  .tuple(
    fc.dictionary(text, value, { minKeys: 1, maxKeys: 4 }),
    fc.constantFrom<(value: unknown) => string>(
      (each) => dump(each, { lineWidth: 40 }),
      (each) => dump(each, { noArrayIndent: true, lineWidth: -1 }),
      (each) => dump(each, { flowLevel: 2 }),
      (each) => dump(each, { forceQuotes: true, quotingType: '"' }),
      (each) => stringify(each, { lineWidth: 40 }),
      (each) => stringify(each, { blockQuote: 'folded', lineWidth: 30 }),
      (each) => stringify(each, { collectionStyle: 'flow' }),
    ),
  )
  .map(([each, write]) => write(each));

describe('the reader of common YAML agrees with js-yaml', () => {
  test('on the fixtures, of which it takes nearly all', () => {
    expect(taken(fixtures)).toBeGreaterThan(0.95 * fixtures.length);
  });

  test.skipIf(!existsSync(corpus))('on real templates, of which it takes nearly all (../shared/corpus)', () => {
    const texts = yamlTextsIn(corpus).filter((each) => 'documents' in loadYaml(each));
    expect(taken(texts)).toBeGreaterThan(0.95 * texts.length);
  });

  test('on fixtures that were cut', () => {
    const drawn = some(
      fixtures.filter(({ length }) => length < 6000),
      200,
    );
    let count = 0;
    const cut = fc.tuple(fc.constantFrom(...drawn), cuts).map(([each, where]) => cutUp(each, where));
    fc.assert(
      fc.property(cut, (each) => {
        count += taken([each]);
      }),
      playing(1500),
    );
    expect(count).toBeGreaterThan(300);
  });

  test('on lines at random', () => {
    let count = 0;
    fc.assert(
      fc.property(lines, (each) => {
        count += taken([each]);
      }),
      playing(20_000),
    );
    expect(count).toBeGreaterThan(300);
  });

  test('on what two writers write, as it is and cut', () => {
    let count = 0;
    fc.assert(
      fc.property(written, cuts, (each, where) => {
        count += taken([each, cutUp(each, where)]);
      }),
      playing(3000),
    );
    expect(count).toBeGreaterThan(300);
  });

  test('on how deep values may be nested', () => {
    const nested = (depth: number, part: (each: number) => string, end = '') =>
      Array.from({ length: depth }, (_, each) => part(each)).join('') + end;
    for (const depth of [10, 55, 59, 60, 61, 70]) {
      taken([
        nested(depth, (each) => `${' '.repeat(each)}a:\n`),
        nested(depth, (each) => `${' '.repeat(2 * each)}a: !If\n${' '.repeat(2 * each)}- b:\n`),
        `a: ${'['.repeat(depth)}${']'.repeat(depth)}\n`,
        `a: ${'[!If '.repeat(depth)}1${']'.repeat(depth)}\n`,
        `a: ${'- '.repeat(depth)}1\n`,
        `a:\n  ${'- '.repeat(depth)}1\n`,
      ]);
    }
  });
});
