import { describe, expect, test } from 'vitest';
import { inWords } from '../../src/language/in-words.ts';
import { parse } from '../../src/syntax/parse.ts';

/** Each problem as `code line:column`. */
function problemsOf(text: string): string[] {
  return parse('t', text).problems.map(({ code, range: { start } }) => `${code} ${start.line}:${start.column}`);
}

const remedyOf = (text: string) =>
  parse('t', text).problems.map(({ problem, remedy }) => `${inWords(problem)}. ${inWords(remedy)}`);

describe('files that hold no template', () => {
  test.each(['', '\n\n', '# only a comment\n', '---\n', '\uFEFF', 'null'])('empty: %j', (text) => {
    expect(problemsOf(text)).toEqual(['empty 1:1']);
    expect(parse('t', text).value).toBeUndefined();
  });

  test.each([
    ['- a\n- b\n', '1:1'],
    ['# c\njust text\n', '2:1'],
    ['[1]', '1:1'],
  ])('no mapping: %j', (text, place) => {
    expect(problemsOf(text)).toEqual([`not-a-mapping ${place}`]);
  });
});

describe('duplicate keys', () => {
  test('all of them are found, at the later key, with the mapping that they are in', () => {
    const parsed = parse('t', 'A:\n  x: 1\n  y: 2\n  x: 3\n  "y": 4\nA: !If\n  - k: 1\n    k: 2\n');
    expect(parsed.value).toEqual({ A: { 'Fn::If': [{ k: 2 }] } });
    expect(parsed.problems.map(({ keys, range: { start } }) => [start.line, start.column, keys])).toEqual([
      [4, 3, ['A']],
      [5, 3, ['A']],
      [6, 1, []],
      [8, 5, ['A', 'Fn::If', '0']],
    ]);
  });

  test('in JSON, where JSON.parse says nothing', () => {
    expect(problemsOf('{"a": {"x": 1,\n "x" : 2}}')).toEqual(['duplicate-key 2:2']);
    expect(parse('t', '{"x": 1, "x": 2}').value).toEqual({ x: 2 });
  });

  test.each([
    '{"a": ":x", "b": [":latest", ":"], "c": {"d": ":"}}',
    '{"a": "{\\"a\\":\\"a\\":1}", "b\\"": 1, "c\\\\": 2}',
    '{"a,": 1, "b:": 2, "c ": 3, "": 4, "d": {"": 5}}',
    '{ "a" : 1, "b"\n:\n2 }',
    '{"a\\n": 1, "a\\u0062": 2}',
  ])('none where quotes and colons only look like keys: %s', (text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  test.each(['{"a:": 1, "a:": 2}', '{"a\\\\": 1, "a\\\\": 2}', '{"": 1, "": 2}', '{"a": 1, "\\u0061": 2}'])(
    'found for odd keys: %s',
    (text) => {
      expect(problemsOf(text)).toHaveLength(1);
    },
  );

  test('the same key in another mapping is none', () => {
    expect(problemsOf('a: {x: 1}\nb: {x: 1}\n')).toEqual([]);
  });

  test('a duplicate in a later document is not told of', () => {
    expect(problemsOf('a: 1\n---\nb: 1\nb: 2\n')).toEqual(['several-documents 3:1']);
  });
});

test('of several documents the first that is not empty is read', () => {
  const parsed = parse('t', '---\n---\na: 1\n---\nb: 2\n---\nc: 3\n');
  expect(parsed.value).toEqual({ a: 1 });
  expect(problemsOf(parsed.text)).toEqual(['several-documents 5:1']);
  expect(parsed.locate(['a']).key?.start.line).toBe(3);
});

test('a tag with a colon is a slip', () => {
  const parsed = parse('t', 'a: !Equals: [1, 2]\nb: |\n  !Ref: x\n');
  expect(parsed.value).toEqual({ a: { 'Fn::Equals:': [1, 2] }, b: '!Ref: x\n' });
  expect(problemsOf(parsed.text)).toEqual(['unknown-tag 1:4']);
});

describe('texts that can not be read say where and what to do', () => {
  test.each([
    ['a tab', 'a:\n\tb: 1\n', '2:1', /tab.*spaces/],
    ['a tab behind blanks', 'a:\n  b: 1\n  \tc: 2\n', '3:3', /tab.*spaces/],
    ['an open double quote', 'a: 1\nb: "x\nc: 2\n', '2:4', /missing quote/],
    ['an open single quote', "a: 'x\n", '1:4', /missing quote/],
    ['an open bracket', 'a: [1, 2\n', '1:4', /missing bracket/],
    ['a missing comma', '{"a": 1\n "b": 2}', '2:2', /comma/],
    ['a missing comma between texts', '{"a": "1"\n "b": 2}', '2:2', /comma/],
    ['a missing comma between texts that touch', '["a""b"]', '1:5', /comma/],
    ['a missing comma after a quoted text', 'a: {b: "c" d: 1}', '1:12', /comma/],
    [
      'a quote that is missing at the end of a line',
      '{"a": "one,\n "b": 2}',
      '1:7',
      /not closed.*Add the missing quote/,
    ],
    ['a quote that is missing at the end of a key', '{"a: "one"}', '1:6', /opens the next before this one is closed/],
    ['three quotes', '{"a": """one"""}', '1:7', /three quotation marks in a row.*Write one quotation mark/],
    ['three quotes in YAML', 'a: """one"""\n', '1:4', /three quotation marks in a row/],
    ['quotes within a text', '{"a": "an "old" one"}', '1:11', /closes the text too early.*\\"/],
    ['quotes within a text in YAML', 'a: "an "old" one"\n', '1:8', /closes the text too early/],
    ['an apostrophe', "a: {b: 'it's', c: 1}", '1:11', /closes the text too early.*''/],
    ['a second colon', 'a: b: c\n', '1:5', /the value of "a" has a colon.*quotes around/],
    ['a second colon in a list', '- a.b: c d: e\n', '1:11', /the value of "a\.b" has a colon/],
    ['a second colon of a text of two lines', 'a: b\n  c: d\n', '2:4', /the indentation or a colon/],
    ['a text behind a quoted one', "a: 'b c' (d)\n", '1:10', /text follows the closing quote.*between the quotes/],
    ['a text behind one with quotes in it', 'a: "b \\" c" \'d\'\n', '1:13', /text follows the closing quote/],
    ['a line out of place', 'a:\n  b: 1\n c: 2\n', '3:2', /Align/],
    ['a bare star', 'Action: *\n', '1:10', /quotes around a text that starts with "\*"/],
    ['an alias of nothing', 'a: *b\n', '1:6', /quotes/],
    ['an at sign', 'a: @b\n', '1:4', /"@"/],
    ['a backslash', 'a: "C:\\dir"\n', '1:8', /single quotes/],
    ['two tags', 'a: !GetAZs !Ref X\n', '1:12', /long form/],
    ['cookiecutter', 'Description: >\n  {{ cookiecutter.name }}\na: {{ x }}-y\n', '2:3', /template engine/],
    ['Jinja', 'a: 1\n{% if x %}\nb: 2\n{% endif %}\n', '2:1', /template engine/],
    ['ERB', 'a: 1\n<% if x %>\nb: 2\n<% end %>\n', '2:1', /template engine/],
    ['Mustache', 'a:\n  {{#x}}\n  b: 2\n  {{/x}}\n', '2:3', /template engine/],
    ['a merge conflict', 'a: 1\n<<<<<<< HEAD\nb: 2\n=======\nb: 3\n>>>>>>> x\n', '2:1', /conflict/],
    ['a null byte', 'a: \0\n', '1:4', /UTF-8/],
    ['a byte order mark before it', '\uFEFFa: @b\n', '1:4', /"@"/],
    ['CRLF before it', 'a: 1\r\nb: @b\r\n', '2:4', /"@"/],
  ])('%s', (_, text, place, words) => {
    expect(problemsOf(text)).toEqual([`unreadable ${place}`]);
    expect(remedyOf(text)[0]).toMatch(words);
    expect(parse('t', text).value).toBeUndefined();
  });

  test('a dynamic reference is no placeholder of a template engine', () => {
    expect(remedyOf('a: {{resolve:ssm:x}}: @\n')[0]).not.toMatch(/template engine/);
  });

  test('places of an unreadable text are its first line', () => {
    const parsed = parse('t', 'a: @b\n');
    expect(parsed.locate(['a', 'b'])).toMatchObject({ depth: 0, value: { start: { line: 1, column: 1 } } });
    expect(parsed.locateFragment(['a'], 'b').start.line).toBe(1);
    expect(parsed.comments()).toEqual([]);
  });
});

describe('bombs', () => {
  test.each([
    ['lists in JSON', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['mappings in JSON', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
    ['lists in YAML', `a: ${'['.repeat(100_000)}`],
    ['dashes', `${'- '.repeat(100_000)}a`],
    [
      'aliases of aliases',
      `${Array.from({ length: 300 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}` : ''}]`).join('\n')}\n`,
    ],
    [
      'a million laughs',
      `${Array.from({ length: 30 }, (_, i) => `a${i}: &a${i} [${i ? `*a${i - 1}, *a${i - 1}` : 'lol'}]`).join('\n')}\n`,
    ],
    ['an alias in itself', 'a: &a\n  b: *a\n'],
  ])('%s are a problem, not a crash', (_, text) => {
    const parsed = parse('t', text);
    expect(parsed.value).toBeUndefined();
    expect(parsed.problems.map(({ code }) => code)).toEqual(['unreadable']);
    expect(parsed.locate(['a', 'b', 0]).depth).toBeLessThanOrEqual(3);
  });

  test('as deep as a template may be', () => {
    expect(problemsOf(`{"a": ${'['.repeat(150)}${']'.repeat(150)}}`)).toEqual([]);
  });

  test('an alias that is used often is fine', () => {
    expect(problemsOf(`a: &a {x: [1, 2]}\nb: [${Array(1000).fill('*a').join(', ')}]\n`)).toEqual([]);
  });
});

describe('a colon without a space', () => {
  test.each([
    ['the line below shows the fault', 'A:\n  Runtime:python3.13\n  Handler: a.b\n', '2:10', 'Runtime'],
    ['a comment between', 'A:\n  Runtime:python3.13\n\n  # c\n  Handler: a.b\n', '2:10', 'Runtime'],
    ['the last of a mapping', 'A:\n  Runtime: x\n  Handler:a.b\nB:\n  c: d\n', '3:10', 'Handler'],
    ['a mapping below', 'A:\n  B:\n    Type:AWS::SQS::Queue\n    Properties: { a: b }\n', '3:9', 'Type'],
    ['in a list', 'A:\n  - Key:a\n    Value: b\n', '2:8', 'Key'],
    ['Windows line ends', 'A:\r\n  Runtime:x\r\n  Handler: y\r\n', '2:10', 'Runtime'],
  ])('%s', (_, text, place, key) => {
    expect(problemsOf(text)).toEqual([`unreadable ${place}`]);
    expect(remedyOf(text)).toEqual([
      `no space follows the colon after "${key}", so the line is read as one string. Write a space after the colon`,
    ]);
  });

  test.each([
    'A:\n  - arn:aws:s3\n    B: c\n',
    'A:\n  - http://a\n    B: c\n',
    'A:\n  AWS::SQS\n  B: c\n',
    'A:\n    x:y\n  B: c\n',
  ])('none where a text has colons: %j', (text) => {
    expect(remedyOf(text).join()).not.toContain('no space follows');
  });
});
