import { describe, expect, test } from 'vitest';
import { parse } from '../../src/syntax/parse.ts';
import type { Key, Range } from '../../src/text/place.ts';

/** What the text says at a place: key, value and whole node. */
function at(text: string, ...keys: Key[]) {
  const { key, value, node, kind, depth } = parse('t', text).locate(keys);
  const slice = (range: Range) => text.slice(range.start.offset, range.end.offset);
  return { key: key && slice(key), value: slice(value), node: slice(node), kind, depth };
}

describe('keys and values', () => {
  test('of a mapping and a list', () => {
    const text = 'a:\n  b: x y # c\n  c:\n  - d\n  - e: 1\n    f: 2 \n\n# end\n';
    expect(at(text)).toEqual({
      key: undefined,
      value: text.slice(0, text.indexOf(' \n\n')),
      node: expect.anything(),
      kind: 'mapping',
      depth: 0,
    });
    expect(at(text, 'a', 'b')).toEqual({ key: 'b', value: 'x y', node: 'x y', kind: 'scalar', depth: 2 });
    expect(at(text, 'a', 'c', 0)).toEqual({ key: '-', value: 'd', node: 'd', kind: 'scalar', depth: 3 });
    expect(at(text, 'a', 'c', 1)).toMatchObject({ key: '-', value: 'e: 1\n    f: 2', kind: 'mapping' });
  });

  test('lines and columns count from 1', () => {
    const { key, value } = parse('t', 'a:\r\n  b: x\r\n').locate(['a', 'b']);
    expect(key).toEqual({ start: { offset: 6, line: 2, column: 3 }, end: { offset: 7, line: 2, column: 4 } });
    expect(value.start).toEqual({ offset: 9, line: 2, column: 6 });
  });

  test('of lists with empty items', () => {
    const text = 'a:\n- x\n-\n# c\n- y\n-\nb: 1\n';
    expect(parse('t', text).value).toEqual({ a: ['x', null, 'y', null], b: 1 });
    expect([0, 1, 2, 3].map((index) => parse('t', text).locate(['a', index]).key?.start.line)).toEqual([2, 3, 5, 6]);
    expect(at(text, 'a', 1)).toMatchObject({ key: '-', value: '', depth: 2 });
    expect(at(text, 'a', 2)).toMatchObject({ value: 'y' });
  });

  test('of brackets and braces', () => {
    const text = 'a: [x, {b, c: 1}, d: 2, "e"]\n';
    expect(at(text, 'a', 0)).toMatchObject({ key: 'x', value: 'x' });
    expect(at(text, 'a', 1, 'b')).toMatchObject({ key: 'b', value: '' });
    expect(at(text, 'a', 1, 'c')).toMatchObject({ key: 'c', value: '1' });
    expect(at(text, 'a', 2)).toMatchObject({ value: 'd: 2', kind: 'mapping' });
    expect(at(text, 'a', 2, 'd')).toMatchObject({ key: 'd', value: '2' });
    expect(at(text, 'a', 3)).toMatchObject({ value: '"e"' });
  });

  test('of explicit keys', () => {
    const text = '? a\n: 1\n? b\n? c\n: - 2\n';
    expect(at(text, 'a')).toMatchObject({ key: 'a', value: '1' });
    expect(at(text, 'b')).toMatchObject({ key: 'b', value: '' });
    expect(at(text, 'c', 0)).toMatchObject({ key: '-', value: '2' });
  });

  test('of keys that are quoted, numbers or hold anything', () => {
    const text = '"q": 1\n\'s t\': 2\n443: 3\na/b~c.d: 4\nFn::ForEach::X: [5]\n0x10: 6\n';
    expect(at(text, 'q').key).toBe('"q"');
    expect(at(text, 's t').value).toBe('2');
    expect(at(text, 443).value).toBe('3');
    expect(at(text, '443').value).toBe('3');
    expect(at(text, 'a/b~c.d').value).toBe('4');
    expect(at(text, 'Fn::ForEach::X', 0).value).toBe('5');
    expect(at(text, '0x10').value).toBe('6');
  });

  test('of values that are not there', () => {
    const text = 'a:\nb: # c\nc: !Ref\nd: &x\ne: 1\n';
    expect(parse('t', text).locate(['a']).value).toMatchObject({
      start: { line: 1, column: 3 },
      end: { line: 1, column: 3 },
    });
    expect(parse('t', text).locate(['b']).value.start).toMatchObject({ line: 2, column: 3 });
    expect(at(text, 'c')).toMatchObject({ value: '', node: '!Ref' });
    expect(at(text, 'd')).toMatchObject({ value: '', node: '&x' });
  });

  test('of block scalars', () => {
    const text = 'a: |-  # c\n  x\n\n  y\n\nb: >\n  z\n';
    expect(at(text, 'a').value).toBe('|-  # c\n  x\n\n  y');
    expect(at(text, 'b').value).toBe('>\n  z');
  });

  test('of equal keys the last counts, as in the value', () => {
    expect(at('a: 1\na: 2\n', 'a').value).toBe('2');
    expect(at('{"a": 1, "a": 2}', 'a').value).toBe('2');
  });

  test('in JSON', () => {
    const text = '{ "a" : [1, {"b\\"c": "x}"}, true ], "d": -1.5e3, "e": {}, "f": [] }';
    expect(at(text, 'a', 0)).toEqual({ key: '1', value: '1', node: '1', kind: 'scalar', depth: 2 });
    expect(at(text, 'a', 1, 'b"c')).toMatchObject({ key: '"b\\"c"', value: '"x}"' });
    expect(at(text, 'a', 2).value).toBe('true');
    expect(at(text, 'd').value).toBe('-1.5e3');
    expect(at(text, 'e').value).toBe('{}');
    expect(at(text, 'f').value).toBe('[]');
  });

  test('behind a byte order mark', () => {
    expect(at('\uFEFFa: x\n', 'a')).toMatchObject({ key: 'a', value: 'x' });
    expect(at('\uFEFF{"a": "x"}', 'a')).toMatchObject({ key: '"a"', value: '"x"' });
  });
});

describe('short forms', () => {
  const text = 'a: !If [C, !Ref A, b]\nb: !GetAtt A.B\nc: !Sub\n  - x\n  - k: v\nd: !Ref Condition\n';

  test('the long form is a step that the tag means', () => {
    expect(at(text, 'a')).toMatchObject({ key: 'a', value: '[C, !Ref A, b]', node: '!If [C, !Ref A, b]' });
    expect(at(text, 'a', 'Fn::If')).toMatchObject({ key: '!If', value: '[C, !Ref A, b]', depth: 2 });
    expect(at(text, 'a', 'Fn::If', 2)).toMatchObject({ value: 'b', depth: 3 });
    expect(at(text, 'a', 'Fn::If', 1, 'Ref')).toMatchObject({ key: '!Ref', value: 'A', depth: 4 });
    expect(at(text, 'c', 'Fn::Sub', 1, 'k')).toMatchObject({ key: 'k', value: 'v' });
  });

  test('what only the value has is the nearest key in the text', () => {
    expect(at(text, 'b', 'Fn::GetAtt', 0)).toMatchObject({ value: 'A.B', depth: 2 });
    expect(at(text, 'a', 2)).toMatchObject({ key: 'a', depth: 1 });
    expect(at(text, 'd', 'Condition')).toMatchObject({ key: 'd', depth: 1 });
  });

  test('the long form is found as it is written', () => {
    expect(at('a:\n  Fn::If: [C, x, y]\n', 'a', 'Fn::If', 1)).toMatchObject({ value: 'x', depth: 3 });
  });

  test('a function as the only argument of another', () => {
    const nested = 'a: !Base64\n  Fn::Sub: !Ref B\n';
    expect(at(nested, 'a', 'Fn::Base64', 'Fn::Sub', 'Ref')).toMatchObject({ value: 'B', depth: 4 });
  });
});

describe('aliases and anchors', () => {
  const text = 'a: &x\n  k: [1, 2]\nb: *x # c\nc: &y !Ref Z\nd: *y\n&k e: 1\nf: &z\n- *x\n';

  test('a path leads through an alias', () => {
    expect(at(text, 'b', 'k', 1)).toMatchObject({ value: '2', depth: 3 });
    expect(at(text, 'd', 'Ref')).toMatchObject({ value: 'Z', depth: 2 });
    expect(at(text, 'f', 0, 'k')).toMatchObject({ value: '[1, 2]', depth: 3 });
  });

  test('an alias has a place of its own', () => {
    expect(at(text, 'b')).toMatchObject({ value: '*x', kind: 'alias' });
    expect(at(text, 'a')).toMatchObject({ value: 'k: [1, 2]', node: '&x\n  k: [1, 2]' });
    expect(at(text, 'c')).toMatchObject({ value: 'Z', node: '&y !Ref Z' });
    expect(at(text, 'e')).toMatchObject({ key: 'e', value: '1' });
  });

  test('the last anchor of a name counts', () => {
    expect(at('a: &x [1]\nb: &x [2]\nc: *x\n', 'c', 0).value).toBe('2');
  });
});

test('a missing key is its nearest parent', () => {
  expect(at('a:\n  b: 1\n', 'a', 'zz', 'y')).toMatchObject({ key: 'a', value: 'b: 1', depth: 1 });
  expect(at('a: [1]\n', 'a', 5)).toMatchObject({ key: 'a', depth: 1 });
  expect(at('a: [1]\n', 'a', 'x')).toMatchObject({ key: 'a', depth: 1 });
  expect(at('a: [1]\n', 'a', '')).toMatchObject({ key: 'a', depth: 1 });
  expect(at('a: x\n', 'a', 0)).toMatchObject({ value: 'x', depth: 1 });
});

describe('fragments of scalars', () => {
  const find = (text: string, fragment: string, ...keys: Key[]) => {
    const { start, end } = parse('t', text).locateFragment(keys, fragment);
    return [start.line, start.column, text.slice(start.offset, end.offset)];
  };

  test.each([
    ['plain', 'a: x ${V} y\n', [1, 6, '${V}']],
    ['plain on two lines', 'a: x\n   ${V} y\n', [2, 4, '${V}']],
    ['single quotes', "a: 'it''s ${V}'\n", [1, 11, '${V}']],
    ['double quotes', 'a: "\\t\\x41\\u0041 ${V}"\n', [1, 18, '${V}']],
    ['literal block', 'a: |\n  x\n\n    ${V}\n', [4, 5, '${V}']],
    ['literal block, CRLF', 'a: |\r\n  x\r\n  y ${V}\r\n', [3, 5, '${V}']],
    ['folded block', 'a: >-\n  x\n  y ${V}\n', [3, 5, '${V}']],
    ['block with indentation stated', 'a: |2\n    x\n  ${V}\n', [3, 3, '${V}']],
    ['a short form', 'a: !Sub "x ${V}"\n', [1, 12, '${V}']],
  ])('%s', (_, text, expected) => {
    expect(find(text, '${V}', 'a')).toEqual(expected);
  });

  test('in JSON with escapes', () => {
    expect(find('{"a": {"Fn::Sub": "\\"\\n${V}"}}', '${V}', 'a', 'Fn::Sub')).toEqual([1, 24, '${V}']);
    expect(find('{"a": "x\\"y"}', 'x"y', 'a')).toEqual([1, 8, 'x\\"y']);
  });

  test('over a folded line break', () => {
    expect(find('a: >\n  one\n  two\n', 'one two', 'a')).toEqual([2, 3, 'one\n  two']);
  });

  test('through an alias, and where the path ends early', () => {
    expect(find('a: &x ${V}\nb: *x\n', '${V}', 'b')).toEqual([1, 7, '${V}']);
    expect(find('a: !GetAtt A.Arn\n', 'Arn', 'a', 'Fn::GetAtt', 1)).toEqual([1, 14, 'Arn']);
  });

  test('behind an escape of no character', () => {
    expect(find('a: "\\UFFFFFFFF ${V}"\n', '${V}', 'a')).toEqual([1, 16, '${V}']);
  });

  test('the first of several', () => {
    expect(find('a: ${V} ${V}\n', '${V}', 'a')).toEqual([1, 4, '${V}']);
  });

  test('a piece that is not there is the whole scalar', () => {
    expect(find('a: xyz\n', 'q', 'a')).toEqual([1, 4, 'xyz']);
    expect(find('a: {b: 1}\n', 'b', 'a')).toEqual([1, 4, '{b: 1}']);
    expect(find('a: xyz\n', '', 'a')).toEqual([1, 4, 'xyz']);
  });
});

describe('comments', () => {
  const commentsOf = (text: string) =>
    parse('t', text)
      .comments()
      .map(({ text, range: { start } }) => `${start.line}:${start.column} ${text}`);

  test('are what follows a blank and a hash outside of text', () => {
    const text =
      '# one\na: x # two\nb: "# no" # three\nc: a#b\n\'# d\': |  # four\n  #!/bin/sh\n  # no\n# five\ne: [1, # six\n  2]\n';
    expect(commentsOf(text)).toEqual(['1:1 one', '2:6 two', '3:11 three', '5:11 four', '8:1 five', '9:8 six']);
  });

  test('stand between a tag or an anchor and its value too', () => {
    expect(commentsOf('a: !If # one\n  - x\nb: &x # two\n  c: 1\n')).toEqual(['1:8 one', '3:7 two']);
  });

  test('are counted behind a byte order mark and in CRLF', () => {
    expect(commentsOf('\uFEFF# one\r\na: 1 # two\r\n')).toEqual(['1:1 one', '2:6 two']);
  });

  test('are not in JSON', () => {
    expect(commentsOf('{"a": "x # y"}')).toEqual([]);
    expect(commentsOf('{a: 1, # one\n}')).toEqual(['1:8 one']);
  });
});
