import { describe, expect, test } from 'vitest';
import { parse } from '../../src/syntax/parse.ts';

const read = (text: string) => parse('t.yaml', text).value;
const a = (text: string) => (read(`a: ${text}\n`) as { a: unknown }).a;

describe('short forms become long forms', () => {
  test.each([
    ['!Ref X', { Ref: 'X' }],
    ['!Condition IsProd', { Condition: 'IsProd' }],
    ['!Sub "${X}"', { 'Fn::Sub': '${X}' }],
    ['!If [C, !Ref A, !Ref AWS::NoValue]', { 'Fn::If': ['C', { Ref: 'A' }, { Ref: 'AWS::NoValue' }] }],
    ['!GetAtt A.B', { 'Fn::GetAtt': ['A', 'B'] }],
    ['!GetAtt A.Outputs.B.C', { 'Fn::GetAtt': ['A', 'Outputs.B.C'] }],
    ['!GetAtt [A, B.C]', { 'Fn::GetAtt': ['A', 'B.C'] }],
    ['!Transform {Name: M, Parameters: {}}', { 'Fn::Transform': { Name: 'M', Parameters: {} } }],
    ['!ToJsonString {b: 1}', { 'Fn::ToJsonString': { b: 1 } }],
    ['!Length [1]', { 'Fn::Length': [1] }],
  ])('%s', (text, value) => {
    expect(a(text)).toEqual(value);
  });

  test.each([
    ['!Rain::Embed file.txt', { 'Fn::Rain::Embed': 'file.txt' }],
    ['!Unheard [1]', { 'Fn::Unheard': [1] }],
    ['!Unheard {b: 1}', { 'Fn::Unheard': { b: 1 } }],
    ['!Unheard', { 'Fn::Unheard': null }],
    ['!!binary aGk=', 'aGk='],
  ])('an unknown tag is read: %s', (text, value) => {
    expect(a(text)).toEqual(value);
  });

  test('nothing is lost where an argument is missing', () => {
    expect(a('!GetAtt Name')).toEqual({ 'Fn::GetAtt': ['Name'] });
    expect(a('!GetAtt')).toEqual({ 'Fn::GetAtt': null });
    expect(a('!Ref')).toEqual({ Ref: null });
  });
});

describe('a dash alone in a flow list is text, as CloudFormation reads it', () => {
  test.each([
    ['!Join [-, [a, b]]', { 'Fn::Join': ['-', ['a', 'b']] }],
    ['[ -, - , x, -]', ['-', '-', 'x', '-']],
    ['{ b: [-, "a, - , b"], c: - d }', undefined],
    ['[-, {b: [-]}]', ['-', { b: ['-'] }]],
  ])('%s', (text, value) => {
    if (value === undefined) expect(parse('t.yaml', `a: ${text}\n`).problems).toHaveLength(1);
    else expect(a(text)).toEqual(value);
  });

  test('and every place stays where it is', () => {
    const { start } = parse('t.yaml', 'a: !Join [-, [x, y]]\n').locate(['a', 'Fn::Join', 1, 0]).value;
    expect(start).toEqual({ offset: 14, line: 1, column: 15 });
  });
});

describe('scalars stay what is written', () => {
  test.each([
    ['012345678901', '012345678901'],
    ['123456789012', 123456789012],
    ['99999999999999999999', '99999999999999999999'],
    ['9007199254740993', '9007199254740993'],
    ['0o17', '0o17'],
    ['0x1F', '0x1F'],
    ['13.10', '13.10'],
    ['12e5', '12e5'],
    ['1.0', '1.0'],
    ['+1', '+1'],
    ['-0', '-0'],
    ['.5', '.5'],
    ['.inf', '.inf'],
    ['0.5', 0.5],
    ['-30', -30],
    ['2024-01-31', '2024-01-31'],
    ['2012-10-17T00:00:00Z', '2012-10-17T00:00:00Z'],
    ['yes', 'yes'],
    ['no', 'no'],
    ['on', 'on'],
    ['off', 'off'],
    ['true', true],
    ['False', false],
    ['~', null],
    ['22:30', '22:30'],
    ['!!int 012', '012'],
    ['!!int 12', 12],
    ['!!float 1.5', 1.5],
    ['!!str 12', '12'],
  ])('%s', (text, value) => {
    expect(a(text)).toBe(value);
  });

  test('a number in JSON that is too long for JavaScript stays text', () => {
    expect(read('{"a": 12345678901234567890, "b": 1.5}')).toEqual({ a: '12345678901234567890', b: 1.5 });
  });

  test('account ids as keys keep their zeros', () => {
    expect(read('012345678901: x\n')).toEqual({ '012345678901': 'x' });
  });
});

describe('forms of a file', () => {
  test.each([
    ['a byte order mark', '\uFEFFa: 1\n', 'yaml'],
    ['CRLF', 'a: 1\r\n', 'yaml'],
    ['a lone CR', 'a: 1\rb: 2\r', 'yaml'],
    ['a document start', '---\na: 1\n', 'yaml'],
    ['a comment and a document start', '# c\n---\na: 1\n', 'yaml'],
    ['a directive', '%YAML 1.2\n---\na: 1\n', 'yaml'],
    ['a document end', 'a: 1\n...\n', 'yaml'],
    ['an empty second document', 'a: 1\n---\n', 'yaml'],
    ['JSON', '{"a": 1}', 'json'],
    ['JSON with a byte order mark', '\uFEFF{"a": 1}', 'json'],
    ['JSON with tabs', '{\n\t"a": 1\n}\n', 'json'],
    ['JSON with a trailing comma', '{"a": 1,}', 'json'],
    ['JSON with its colon on the next line', '{"a"\n: 1}', 'json'],
    ['YAML in braces', '{a: 1} # c', 'json'],
  ])('%s', (_, text, format) => {
    const parsed = parse('t', text);
    expect(parsed.problems).toEqual([]);
    expect(parsed.value).toMatchObject({ a: 1 });
    expect(parsed.format).toBe(format);
  });

  test('aliases share one object', () => {
    const value = read('a: &x {k: 1}\nb: *x\n') as { a: object; b: object };
    expect(value.a).toBe(value.b);
  });

  test('a merge key is a key like any other, as in CloudFormation', () => {
    expect(read('a: &x {k: 1}\nb:\n  <<: *x\n')).toEqual({ a: { k: 1 }, b: { '<<': { k: 1 } } });
  });

  test('a key named __proto__ is only a key', () => {
    for (const text of ['{"__proto__": {"x": 1}}', '__proto__: {x: 1}\n']) {
      expect(Object.keys(read(text) as object)).toEqual(['__proto__']);
    }
  });
});
