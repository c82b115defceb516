import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from '../../src/syntax/parse.ts';
import type { Parsed } from '../../src/syntax/parsed.ts';
import { isTemplate } from '../../src/template/read-template.ts';
import { edits } from './edited-texts.ts';
import { playing } from './runs.ts';

/** A text that breaks while it is typed has the faults that it has when all of it is read. */

const folder = new URL('../../templates-fixtures/', import.meta.url);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ya?ml|json)$/.test(name))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .filter((text) => isTemplate(parse('template', text).value));

/** Resources of one template before and behind those of another, so that there is much that stays as it is. */
const long = texts
  .filter((text) => /^Resources:\n {2}\w/m.test(text))
  .map((text) => {
    const entries = (name: string) =>
      Array.from({ length: 6 }, (_, index) => `  ${name}${index}:\n    Type: AWS::SNS::Topic\n`).join('');
    return `${text.replace(/^Resources:\n/m, `Resources:\n${entries('Before')}`).trimEnd()}\n`.replace(
      /(?=\n(?:Outputs|Parameters|Conditions):|$)(?![\s\S]*\n {2}Behind)/,
      `\n${entries('Behind').trimEnd()}`,
    );
  });
const inJson = [...texts, ...long]
  .map((text) => parse('template', text))
  .filter(({ problems }) => problems.length === 0)
  .map(({ value }, index) => JSON.stringify(value, null, index % 4));

const brackets = [
  '{',
  '}',
  '[',
  ']',
  ',',
  '"',
  "'",
  ':',
  '\n',
  ' ',
  '  ',
  '-',
  '&a ',
  '*a',
  '---\n',
  '|',
  '\t',
  '%',
  '@',
];
/** Typed, or removed. */
const typing = [
  (text: string, at: number, by: number) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + brackets[by % brackets.length]! + text.slice(place);
  },
  (text: string, at: number, by: number) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + text.slice(place + 1 + (by % 3));
  },
  // a word at the end of a line, before its colon is there
  (text: string, at: number, by: number) => {
    const lines = text.split('\n');
    return lines
      .toSpliced(at % lines.length, 0, `${' '.repeat(by % 9)}Orders${by % 2 === 0 ? '' : ' Queue'}`)
      .join('\n');
  },
];

const shown = ({ value, problems }: Parsed) => JSON.stringify({ value, problems });

it('has its value and its faults, keystroke by keystroke', () => {
  const edit = fc.record({
    at: fc.nat(),
    by: fc.nat(),
    kind: fc.constantFrom(...edits, ...typing, ...typing, ...typing),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...texts, ...long, ...inJson),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      (text, steps) => {
        let last = parse('template.yaml', text);
        let edited = text;
        for (const { at, by, kind } of steps) {
          edited = kind(edited, at, by);
          const read = parse('template.yaml', edited, last);
          expect(shown(read)).toBe(shown(parse('template.yaml', edited)));
          // what is broken is typed on, and then taken back
          if (isTemplate(read.value)) last = read;
          else if (by % 3 > 0) edited = last.text;
        }
      },
    ),
    playing(1500),
  );
});
