import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { fixUntilSettled } from '../../src/engine/fix/apply-fixes.ts';
import { lintSource } from '../../src/engine/lint.ts';
import type { Finding } from '../../src/engine/result.ts';
import { parse } from '../../src/syntax/parse.ts';
import { isTemplate } from '../../src/template/read-template.ts';
import { allRules } from '../engine/all-rules.ts';
import { playing, some } from './runs.ts';

/** Laws that hold for any template, tried on fixtures with all rules on. */

const folder = new URL('../../templates-fixtures/', import.meta.url);
const fixtures = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ya?ml|json)$/.test(name))
  .map((name) => {
    const text = readFileSync(new URL(name, folder), 'utf8');
    return { name, text, value: parse(name, text).value };
  })
  .filter(({ value }) => isTemplate(value)) as readonly { name: string; text: string; value: Template }[];

type Section = Readonly<Record<string, unknown>>;
type Template = { readonly Resources: Section; readonly Parameters?: Section; readonly Conditions?: Section };

const config = allRules();

const lint = (text: string) => lintSource({ path: 'template.yaml', text }, config);
const findingsIn = (template: unknown) => lint(JSON.stringify(template)).findings;
/** What is found in the fixtures that laws are tried on, once for all laws. */
const tried = some(fixtures, 90);
const found = new Map(tried.map(({ name, value }) => [name, findingsIn(value)]));

/** What a finding says, wherever it is. */
const said = ({ rule, severity, message, when = '', pointer }: Finding) =>
  [rule, severity, message, when, pointer].join(' | ');
const saidBy = (findings: readonly Finding[]) => findings.map(said).sort();

describe('laws', () => {
  it('have fixtures to be tried on', () => expect(fixtures.length).toBeGreaterThan(100));

  it('a template broken anywhere is linted, the same each time, in YAML and in JSON, within its lines', () => {
    const piece = fc.oneof(fc.constantFrom(...oddPieces), fc.string(), fc.integer());
    const breakage = fc.record({ at: fc.nat(), piece });
    const broken = fc
      .tuple(fc.constantFrom(...fixtures), fc.array(breakage, { minLength: 1, maxLength: 3 }))
      .map(([{ value }, breakages]) =>
        breakages.reduce<unknown>((each, { at, piece }) => replaceAt(each, at, piece), value),
      );
    fc.assert(
      fc.property(broken, (template) => {
        const json = JSON.stringify(template, null, 1);
        const result = lint(json);
        const { findings } = result;
        expect(findings.filter(({ rule }) => rule === 'rule-crash')).toEqual([]);
        expect(lint(json)).toEqual(result);
        expect(saidBy(lint(dump(JSON.parse(json), { noRefs: true, lineWidth: -1 })).findings)).toEqual(
          saidBy(findings),
        );
        const lines = json.split('\n');
        for (const { line, column, endLine, endColumn } of findings) {
          expect(endLine).toBe(line);
          expect(column).toBeGreaterThan(0);
          expect(endColumn).toBeGreaterThanOrEqual(column);
          expect(endColumn).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
        }
      }),
      playing(30),
    );
  });

  it('a text cut, or with anything in it, is read or is said to be unreadable', () => {
    const cut = fc.tuple(
      fc.constantFrom(...fixtures),
      fc.nat(),
      fc.nat(20),
      fc.oneof(fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', maxLength: 4 })),
    );
    fc.assert(
      fc.property(cut, ([{ text }, at, length, added]) => {
        const start = at % (text.length + 1);
        const broken = text.slice(0, start) + added + text.slice(start + length);
        const { findings } = lint(broken);
        expect(findings.filter(({ rule }) => rule === 'rule-crash')).toEqual([]);
        const lines = broken.split(/\r\n|\r|\n/);
        for (const { line, endColumn } of findings) expect(endColumn).toBeLessThanOrEqual(lines[line - 1]!.length + 1);
      }),
      playing(120),
    );
  });

  it('the order of resources changes nothing but which of several is named first', () => {
    for (const { name, value } of tried) {
      const { Resources, ...others } = value;
      const reversed = { ...others, Resources: Object.fromEntries(Object.entries(Resources).reverse()) };
      const kinds = (findings: readonly Finding[]) =>
        findings.map(({ rule, severity }) => `${rule} ${severity}`).sort();
      expect({ name, kinds: kinds(findingsIn(reversed)) }).toEqual({ name, kinds: kinds(found.get(name)!) });
    }
  });

  it('a resource that nothing refers to changes nothing, under a condition of its own either', () => {
    for (const { name, value } of tried) {
      const { Resources, Parameters = {}, Conditions = {} } = value;
      const more = {
        ...value,
        Parameters: { ...Parameters, UnrelatedStage: { Type: 'String' } },
        Conditions: { ...Conditions, IsUnrelated: { 'Fn::Equals': [{ Ref: 'UnrelatedStage' }, 'prod'] } },
        Resources: { ...Resources, UnrelatedQueue: { Type: 'AWS::SQS::Queue', Condition: 'IsUnrelated' } },
      };
      expect({ name, said: saidBy(findingsIn(more)) }).toEqual({ name, said: saidBy(found.get(name)!) });
    }
  });

  it('fixes leave a template that can be read, and fewer findings', () => {
    let fixed = 0;
    for (const { name, text } of tried) {
      const before = lint(text).findings;
      if (!before.some(({ fix, suppressed }) => fix?.safe === true && suppressed === undefined)) continue;
      const after = fixUntilSettled(name, text, (each) => lint(each).findings).text;
      expect(parse(name, after).problems).toEqual(parse(name, text).problems);
      expect({ name, left: lint(after).findings.length }).toEqual({
        name,
        left: expect.toSatisfy((n) => n < before.length),
      });
      fixed++;
    }
    expect(fixed).toBeGreaterThan(0); // of those that are tried, which are others each time
  });

  it('a comment above a finding suppresses what the rule says of that line, and nothing else', () => {
    for (const { name, text } of some(tried, 40)) {
      const { findings } = lint(text);
      const finding = findings.find(({ rule, suppressed }) => suppressed === undefined && !aboutTheFile.test(rule));
      if (finding === undefined || /^\s*[{[]/.test(text)) continue;
      const lines = text.split('\n');
      const indent = /^ */.exec(lines[finding.line - 1]!)![0];
      lines.splice(finding.line - 1, 0, `${indent}# vpclambda-lint-disable-next-line ${finding.rule} -- a test`);
      const isMeant = ({ rule, line }: Finding) => rule === finding.rule && line === finding.line;
      const [left, wanted] = [lint(lines.join('\n')).findings, findings.filter((each) => !isMeant(each))];
      expect({ name, said: saidBy(left.filter(({ suppressed }) => suppressed === undefined)) }).toEqual({
        name,
        said: saidBy(wanted.filter(({ suppressed }) => suppressed === undefined)),
      });
    }
  });

  it('forty conditions are judged as far as can be, and that there are more is said', () => {
    const names = Array.from({ length: 40 }, (_, index) => `Stage${index}`);
    const each = <T>(make: (name: string) => readonly [string, T]) => Object.fromEntries(names.map(make));
    const { findings, undecided } = lint(
      JSON.stringify({
        Parameters: each((name) => [name, { Type: 'String' }]),
        Conditions: each((name) => [`Is${name}`, { 'Fn::Equals': [{ Ref: name }, 'prod'] }]),
        Resources: each((name) => [
          `Function${name}`,
          {
            Type: 'AWS::Lambda::Function',
            Condition: `Is${name}`,
            Properties: { VpcConfig: { SubnetIds: { 'Fn::If': [`Is${name}`, ['subnet-1'], ['subnet-2']] } } },
          },
        ]),
      }),
    );
    expect(new Set(findings.map(({ resource }) => resource)).size).toBe(40);
    expect(undecided.map(({ rule }) => rule)).toContain('conditions');
  });
});

/** Rules whose findings are about the text or its comments. */
const aboutTheFile = /^template-syntax$|-suppression$/;

/** What is written where something else is meant; names of Object's own members among them. */
const oddPieces: readonly unknown[] = [
  null,
  -1,
  '',
  [],
  {},
  [[]],
  'constructor',
  JSON.parse('{"__proto__": {"polluted": true}}'),
  { toString: null },
  { Ref: 'AWS::NoValue' },
  { Ref: 'constructor' },
  { Ref: { Ref: 'Vpc' } },
  { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] },
  { 'Fn::GetAtt': [] },
  { 'Fn::If': ['NoSuchCondition', { Ref: 'AWS::NoValue' }, [{ Ref: 'Vpc' }]] },
  { 'Fn::If': ['__proto__'] },
  { 'Fn::Sub': '${Vpc.CidrBlock}${Vpc.CidrBlock}${' },
  { 'Fn::Join': ['', [{ 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }, { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }]] },
  { 'Fn::Split': ['', 'a,b'] },
  { 'Fn::Select': [-1, ['a']] },
  { 'Fn::Cidr': ['10.0.0.0/8', 1e9, 1] },
  { 'Fn::FindInMap': ['toString', 'a', 'b'] },
  { 'Fn::ForEach::Loop': ['Name', ['a', 'b'], { '${Name}': { Type: 'AWS::Lambda::Function' } }] },
];

const oddTexts = [
  '\t',
  '\0',
  '\uFEFF',
  '\uD800',
  '\r',
  '\n---\n',
  '&a ',
  '*a',
  '<<: ',
  '!Ref ',
  '!!js/function ',
  ': ',
  '"',
  '{',
];

/** A template with the piece at one of its places put in the place of what is there. */
function replaceAt(template: unknown, at: number, piece: unknown): unknown {
  const copy = structuredClone(template);
  const places: (readonly [object, string])[] = [];
  const visit = (of: unknown): void => {
    if (typeof of !== 'object' || of === null) return;
    for (const [key, value] of Object.entries(of)) {
      places.push([of, key]);
      visit(value);
    }
  };
  visit(copy);
  const [of, key] = places[at % places.length] ?? [];
  if (of === undefined || key === undefined) return copy;
  Object.defineProperty(of, key, { value: piece, enumerable: true, configurable: true, writable: true });
  return copy;
}
