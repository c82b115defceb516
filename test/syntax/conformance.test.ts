import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isAlias, isMap, isScalar, isSeq, Lexer, type Node, parseAllDocuments } from 'yaml';
import { parse } from '../../src/syntax/parse.ts';
import { longForm } from '../../src/syntax/text-node.ts';
import type { Key } from '../../src/text/place.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpus = join(root, '../shared/corpus');

/** What the independent parser says about one path. Offsets; `undefined` where it has none. */
interface Expected {
  readonly keys: readonly Key[];
  readonly key?: readonly [number, number];
  readonly value?: readonly [number, number];
}

function expectedPlaces(text: string): Expected[] | undefined {
  const documents = parseAllDocuments(text, { logLevel: 'silent', uniqueKeys: false, keepSourceTokens: true });
  if (!Array.isArray(documents) || documents.some((document) => document.errors.length > 0)) return undefined;
  const places: Expected[] = [];

  function walk(node: Node | null, keys: readonly Key[], key?: readonly [number, number]): void {
    const long = node?.tag === undefined ? undefined : longForm(node.tag);
    const value = node && node.srcToken?.type !== 'alias' && !isEmpty(node) ? valueRange(node) : undefined;
    places.push({ keys, ...(key && { key }), ...(value && { value }) });
    const inside = long === undefined ? keys : [...keys, long];
    if (isMap(node)) {
      // Of equal keys the last one counts.
      const pairs = new Map(node.items.map((pair) => [keyName(pair.key), pair]));
      for (const [name, pair] of pairs) {
        const keyNode = pair.key as Node;
        const range = keyNode?.range ? ([keyNode.range[0], keyNode.range[1]] as const) : undefined;
        if (name !== undefined) walk(pair.value as Node | null, [...inside, name], range);
      }
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) walk(item as Node | null, [...inside, index]);
    }
  }

  function valueRange(node: Node): readonly [number, number] | undefined {
    return node.range
      ? [node.range[0], node.range[0] + text.slice(node.range[0], node.range[1]).trimEnd().length]
      : undefined;
  }

  walk(documents[0]?.contents as Node | null, []);
  return places;
}

function isEmpty(node: Node): boolean {
  return isScalar(node) && node.range?.[0] === node.range?.[1];
}

/** Keys that are mappings or lists have no name in a path. */
function keyName(key: unknown): string | undefined {
  if (isAlias(key) || !isScalar(key)) return undefined;
  return key.type === 'PLAIN' && key.source !== undefined ? key.source : String(key.value);
}

interface Differences {
  /** Files that one of the two parsers can't read. */
  refused: number;
  paths: number;
  missing: string[];
  keyStart: string[];
  keyEnd: string[];
  valueStart: string[];
  valueEnd: string[];
  /** The other parser counts comments behind a value as a part of it. Nothing else may be between the two ends. */
  commentsBehind: number;
}

function compare(files: readonly string[]): Differences {
  const all: Differences = {
    refused: 0,
    paths: 0,
    missing: [],
    keyStart: [],
    keyEnd: [],
    valueStart: [],
    valueEnd: [],
    commentsBehind: 0,
  };
  for (const file of files) {
    const text = decode(readFileSync(file));
    const parsed = parse(file, text);
    const expected = parsed.value === undefined ? undefined : expectedPlaces(text);
    if (!expected) all.refused++;
    for (const { keys, key, value } of expected ?? []) {
      const found = parsed.locate(keys);
      const where = () => `${relative(root, file)} ${JSON.stringify(keys)} line ${found.value.start.line}`;
      all.paths++;
      if (found.depth !== keys.length) all.missing.push(where());
      else {
        if (key && found.key?.start.offset !== key[0]) all.keyStart.push(where());
        if (key && found.key?.end.offset !== key[1]) all.keyEnd.push(where());
        if (value && found.value.start.offset !== value[0]) all.valueStart.push(where());
        const end = found.value.end.offset;
        if (value && end < value[1] && /^(?:\s+#.*)+$/.test(text.slice(end, value[1]))) all.commentsBehind++;
        else if (value && end !== value[1]) all.valueEnd.push(where());
      }
    }
  }
  return all;
}

function decode(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return bytes.toString('utf16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return Buffer.from(bytes).swap16().toString('utf16le');
  return bytes.toString('utf8');
}

function templatesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|json|template)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const none = { missing: [], keyStart: [], keyEnd: [], valueStart: [], valueEnd: [] };

describe('places agree with an independent parser', () => {
  test('in our own fixtures', () => {
    expect(compare(templatesIn(join(root, 'templates-fixtures')))).toMatchObject(none);
  });

  test.skipIf(!existsSync(corpus))('in real templates (../shared/corpus)', () => {
    const files = templatesIn(corpus);
    expect({ files: files.length, ...compare(files) }).toEqual({
      ...none,
      files: 157,
      paths: 121_195,
      refused: 14,
      commentsBehind: 48,
    });
  });

  test.skipIf(!existsSync(corpus))('and so do comments (../shared/corpus)', () => {
    let count = 0;
    for (const file of templatesIn(corpus)) {
      const parsed = parse(file, decode(readFileSync(file)));
      if (parsed.format === 'json' || parsed.value === undefined) continue;
      const found = parsed.comments().map(({ range: { start, end } }) => parsed.text.slice(start.offset, end.offset));
      expect(found, file).toEqual(expectedComments(parsed.text));
      count += found.length;
    }
    expect(count).toBeGreaterThan(1000);
  });
});

/** The lexer marks the text of a scalar by a token of its own in front of it. */
function expectedComments(text: string): string[] {
  const tokens = [...new Lexer().lex(text)];
  return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== '\x1f');
}
