import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/syntax/parse.ts';
import type { Key } from '../../src/text/place.ts';

const fixtures = resolve(import.meta.dirname, '../../templates-fixtures');

/** The keys of every value below one, and of one entry that is not there in each mapping. */
function placesIn(value: unknown, keys: readonly Key[] = []): (readonly Key[])[] {
  if (typeof value !== 'object' || value === null) return [keys];
  const below = Array.isArray(value)
    ? value.flatMap((item, index) => placesIn(item, [...keys, index]))
    : Object.entries(value).flatMap(([key, entry]) => placesIn(entry, [...keys, key]));
  return [keys, [...keys, 'Missing'], ...below];
}

/** Asks for the places one by one, and again when all of the text has been read for its positions. */
function bothOf(text: string) {
  const [inBlocks, whole] = [parse('template.yaml', text), parse('template.yaml', text)];
  whole.comments();
  const places = placesIn(whole.value).filter(({ length }) => length > 1);
  const answers = (parsed: typeof whole) =>
    places.map((keys) => [keys, parsed.locate(keys), parsed.locateFragment(keys, '${AWS::Region}')]);
  return { inBlocks: answers(inBlocks), whole: answers(whole), blockOf: parse('template.yaml', text).blockOf };
}

describe('positions block by block', () => {
  it('are those of the whole text, in fixtures', () => {
    const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) => /\.ya?ml$/.test(name));
    expect(files.length).toBeGreaterThan(200);
    // one in five, since each place is asked for twice
    for (const file of files.filter((_, index) => index % 5 === 0)) {
      const { inBlocks, whole } = bothOf(readFileSync(join(fixtures, file), 'utf8'));
      expect(inBlocks, file).toEqual(whole);
    }
  });

  const written = {
    plain: 'Resources:\n  A:\n    Type: X\n  # a comment\n\n  B:\n    Type: Y\nOutputs:\n  O:\n    Value: 1\n',
    'with a byte order mark and carriage returns':
      '\uFEFFResources: \r\n  A:\r\n    Type: X\r\n  B:\r\n    T: !Sub "${AWS::Region}"\r\n',
    'without a line break at its end': 'Resources:\n  A:\n    Type: X\n  B:\n    List:\n    - a\n    -',
    'with a comment at the margin':
      'Resources:\n  A:\n    S: |\n      text\n# comment\n  B:\n    Type: !If [a, -, c]\n',
    'with a key of a script at the indentation of resources': 'Resources:\n  A:\n    S: "\n  B:\n  "\n  B: {Type: X}\n',
    'with a resource on one line': 'Resources:\n  A: {Type: X}\n  B:\n    Type: Y\n',
    'with keys in quotes': 'Resources:\n  "A":\n    Type: X\n',
    'with a script that has the name of the section at its margin':
      'Metadata: "\nResources:\n  A:\n  "\nResources:\n  A:\n    Type: X\n',
    'with an end of its document': 'Resources:\n  A:\n    Type: X\n...\n',
  };
  it.each(Object.entries(written))('are those of the whole text, %s', (_, text) => {
    const { inBlocks, whole, blockOf } = bothOf(text);
    expect(blockOf('Resources', 'A')).toBeDefined();
    expect(inBlocks).toEqual(whole);
  });

  const otherwise = {
    'a section in flow style': 'Resources:\n  {\n  A:\n    {Type: X}}\n',
    'an alias': 'Resources:\n  A: &a\n    Type: X\n  B:\n    <<: *a\n',
    'a key that comes twice': 'Resources:\n  A:\n    Type: X\n  A:\n    Type: Y\n',
  };
  it.each(Object.entries(otherwise))('are read from the whole text where there is %s', (_, text) => {
    const { inBlocks, whole, blockOf } = bothOf(text);
    expect(blockOf('Resources', 'A')).toBeUndefined();
    expect(inBlocks).toEqual(whole);
  });
});
