import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/language/in-words.ts';
import { jsonFault } from '../../src/syntax/json-fault.ts';
import { playing } from '../generated/runs.ts';

const of = (text: string) => inWords(jsonFault(text));

describe('why a text is not JSON', () => {
  it.each([
    ['hello world', 'unexpected "hello" in line 1, column 1'],
    ['{\n  "a": 1,\n  b: 2\n}', 'unexpected "b" in line 3, column 3'],
    ["{'a': 1}", 'unexpected "\'" in line 1, column 2'],
    ['[1, 2,]', 'unexpected "]" in line 1, column 7'],
    ['{"a": 1,}', 'unexpected "}" in line 1, column 9'],
    ['{"a" 1}', 'unexpected "1" in line 1, column 6'],
    ['{"a": 1 "b": 2}', 'unexpected """ in line 1, column 9'],
    ['[1}', 'unexpected "}" in line 1, column 3'],
    ['{} {}', 'unexpected "{" in line 1, column 4'],
    ['[01]', 'unexpected "1" in line 1, column 3'],
    ['<<<<<<< HEAD\n{}', 'unexpected "<" in line 1, column 1'],
    ['["\\x"]', 'unexpected """ in line 1, column 2'],
    ['// why\n{}', 'unexpected "/" in line 1, column 1'],
    ['{"a": "b', 'it ends too early'],
    ['{"a": [1, ', 'it ends too early'],
    ['', 'it ends too early'],
  ])('%j', (text, expected) => {
    expect(of(text)).toBe(expected);
  });

  it('is where a text was cut, or before', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
        const text = JSON.stringify([value]);
        const at = cut % text.length;
        expect(of(text.slice(0, at))).toMatch(/^it ends too early$|^unexpected ".+" in line 1, column \d+$/s);
        expect(of(`${text.slice(0, at)}\u0000${text.slice(at)}`)).toMatch(/column \d+$/);
      }),
      playing(200),
    );
  });

  it('is nowhere in a text that is JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = `${JSON.stringify(value, null, 1)} \n`;
        expect(of(`${text}x`)).toBe(`unexpected "x" in line ${text.split('\n').length}, column 1`);
      }),
      playing(200),
    );
  });
});
