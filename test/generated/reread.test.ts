import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/syntax/parse.ts';
import type { Parsed } from '../../src/syntax/parsed.ts';
import type { Key } from '../../src/text/place.ts';
import { edits } from './edited-texts.ts';
import { playing } from './runs.ts';

/** A text that is read from what was read of an earlier one is read as if there had been none. */

const folder = new URL('../../templates-fixtures/', import.meta.url);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ya?ml|json)$/.test(name))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .flatMap((text) => [text, text.replaceAll('\n', '\r\n')]);

// what an edit of one entry may do to the next, and to the section
const odd = `Resources:
  A: {Type: X, Properties: {B: [1, 2]}}

  # about B
  B:
    Type: |+
      words

  1:
    Type: plain
      goes on
  C: &c
  D: "quoted"
Outputs:
    X:
    - 1
    Y:
Other: !Sub
  a: 1
  b: 2
`;

// the same in JSON
const oddJson = `{"Description": "{ \\" }", "Resources": {
  "A": {"Type": "X", "Properties": {"B": [1, 2]}},
  "B" : {
    "Type": "wo\\"rds", "Tags": {}
  }  ,
  "1": {}, "C\\u0064": 5, "D": "quoted"
},
"Empty": {}, "Outputs": {"X": {"Value": 1e3}, "Y": null }, "List": [{"a": 1}]}
`;

/** All that a text says of itself. */
function wholeOf(parsed: Parsed): unknown {
  const places: unknown[] = [];
  const visit = (value: unknown, keys: readonly Key[]) => {
    places.push([keys, parsed.locate(keys), keys.length === 2 ? parsed.blockOf(String(keys[0]), String(keys[1])) : 0]);
    if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) visit(item, [...keys, index]);
    } else if (typeof value === 'object' && value !== null)
      for (const key of Object.keys(value)) visit((value as Record<string, unknown>)[key], [...keys, key]);
  };
  visit(parsed.value, []);
  const written = JSON.stringify(parsed.value, (_, value: unknown) => (Object.is(value, undefined) ? 'none' : value));
  return { written, value: parsed.value, problems: parsed.problems, places, comments: parsed.comments() };
}

describe('a text that is read after another', () => {
  it('has the values, places, comments and faults of itself', () => {
    const edit = fc.record({ at: fc.nat(), by: fc.nat(), kind: fc.constantFrom(...edits) });
    fc.assert(
      fc.property(
        fc.constantFrom(odd, oddJson, ...texts),
        fc.array(edit, { minLength: 2, maxLength: 8 }),
        (text, steps) => {
          let edited = text;
          let parsed = parse('template', text);
          for (const { at, by, kind } of steps) {
            edited = kind(edited, at, by);
            const next = parse('template', edited, parsed);
            expect(wholeOf(next)).toEqual(wholeOf(parse('template', edited)));
            if (next.value !== undefined) parsed = next;
          }
        },
      ),
      playing(100),
    );
  });

  it('has them wherever one character of it is removed, and where a line is added', () => {
    const parsed = parse('template', odd);
    for (let at = 0; at < odd.length; at++)
      for (const between of ['', '\n', '\n  E: 1\n', ' #', '- ']) {
        for (const removed of [0, 3]) {
          const edited = odd.slice(0, at) + between + odd.slice(at + removed);
          expect(wholeOf(parse('template', edited, parsed))).toEqual(wholeOf(parse('template', edited)));
        }
      }
  });

  it('has them wherever something of a JSON text is removed, and where something is written', () => {
    const parsed = parse('template', oddJson);
    for (let at = 0; at <= oddJson.length; at++)
      for (const between of ['', ',', '"', '}', '"E": 1', ', "E": {"Type": "Y"}', '"B": 2,', '"__proto__": 3,'])
        for (const removed of [0, 1, 4]) {
          const edited = oddJson.slice(0, at) + between + oddJson.slice(at + removed);
          const next = parse('template', edited, parsed);
          const alone = parse('template', edited);
          // a text that is broken is read by YAML, from nothing
          if (alone.value !== undefined && alone.problems.length === 0) expect(wholeOf(next)).toEqual(wholeOf(alone));
          else expect(next.problems).toEqual(alone.problems);
        }
  });

  it('keeps the values of entries of a JSON text that are as they were', () => {
    const parsed = parse('template', oddJson);
    const after = parse('template', oddJson.replace('"Tags": {}', '"Tags": {"a": [1]}'), parsed);
    type Value = Record<string, Record<string, object>>;
    const [old, now] = [parsed.value, after.value] as [Value, Value];
    expect(now.Resources!.A).toBe(old.Resources!.A);
    expect(now.Resources!.B).toEqual({ Type: 'wo"rds', Tags: { a: [1] } });
    expect(now.Outputs).toBe(old.Outputs);
    const last = parse('template', after.text.replace(/,\s*"1": \{\}/, ''), after).value as Value;
    expect(last.Resources!.B).toBe(now.Resources!.B);
    expect(Object.keys(last.Resources!)).toEqual(['A', 'B', 'Cd', 'D']);
  });

  it('keeps the values of entries that are as they were', () => {
    const text = 'Resources:\n  A: {Type: X}\n  B:\n    Type: Y\n  C: {Type: Z}\nOutputs:\n  D: {Value: 1}\n';
    type Value = Record<string, Record<string, object>>;
    const before = parse('template', text);
    const after = parse('template', text.replace('Type: Y', 'Type: Longer\n    Other: 1'), before);
    const [old, now] = [before.value, after.value] as [Value, Value];
    expect(now.Resources!.A).toBe(old.Resources!.A);
    expect(now.Resources!.B).toEqual({ Type: 'Longer', Other: 1 });
    expect(now.Resources!.C).toBe(old.Resources!.C);
    expect(now.Outputs).toBe(old.Outputs);
    expect(after.locate(['Resources', 'C', 'Type']).value.start).toMatchObject({ line: 6, column: 13 });
  });
});
