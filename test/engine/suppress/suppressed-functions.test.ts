import { describe, expect, it } from 'vitest';
import { rules } from '../../../rules/index.ts';
import type { FileResult, Finding } from '../../../src/engine/result.ts';
import type { AnyRule } from '../../../src/rule/define.ts';
import { parse } from '../../../src/syntax/parse.ts';
import { type Fixture, fixturesOf } from '../../fixtures/fixture.ts';
import { lintedWith, linting, lintWith } from '../../fixtures/lint-with.ts';

type Resources = Record<string, { readonly Type?: string; readonly Metadata?: object }>;

const all = rules as readonly AnyRule[];

/** The functions of a template. */
function functionsOf(resources: Resources): readonly string[] {
  return Object.entries(resources).flatMap(([id, { Type = '' }]) =>
    /^AWS::(?:Lambda|Serverless)::Function$/.test(Type) ? [id] : [],
  );
}

const namesIn = ({ message }: Finding, functions: readonly string[]) =>
  functions.filter((id) => new RegExp(`(?<![\\w-])${id}(?![\\w-])`).test(message));

/** What a finding says, whatever the lines are. */
const said = ({ rule, message, pointer }: Finding) => `${rule} ${message} ${pointer}`;

/** Rules whose findings are about what several functions do in different ways: one alone is no finding. */
const aboutSeveral = new Set(['functions-could-share-security-group', 'subnet-lists-diverge']);

const tried = all.filter(({ meta }) => meta.family !== 'template' && fixturesOf(meta.id).length > 0);

describe.each(tried.map((rule) => [rule.meta.id, rule] as const))('a suppression of %s on a function', (id, rule) => {
  it.each(fixturesOf(id).map((fixture) => [fixture.path, fixture] as const))(
    'takes that function out of its findings and changes nothing else: %s',
    (_, fixture) => {
      const value = parse(fixture.path, fixture.text).value as { readonly Resources: Resources };
      const how = linting(fixture, all);
      const ofRule = ({ findings }: FileResult) => findings.filter((finding) => finding.rule === id);
      const lint = (Resources: Resources) =>
        ofRule(lintWith(rule, fixture.path, JSON.stringify({ ...value, Resources }), how));
      const functions = functionsOf(value.Resources);
      const { result } = lintedWith(rule, fixture.path, JSON.stringify(value), how);
      const before = ofRule(result).filter(({ suppressed }) => suppressed === undefined);
      // who is left out of a long list is not seen
      if (before.some(({ message }) => /\d+ others/.test(message))) return;
      for (const fn of functions) {
        // that one of several does something may be about the others
        const about = before.filter(
          (finding) =>
            namesIn(finding, functions).includes(fn) &&
            !/^one of | has \d+ inbound rules?, but only functions use it \(.* and /.test(finding.message),
        );
        if (about.length === 0) continue;
        const Metadata = { 'vpclambda-lint': { disable: [id], reason: 'a test' } };
        const after = lint({ ...value.Resources, [fn]: { ...value.Resources[fn], Metadata } });
        const open = after.filter(({ suppressed }) => suppressed === undefined);
        expect(open.filter((finding) => namesIn(finding, functions).includes(fn)).map(said), fn).toEqual(
          before.filter((finding) => !about.includes(finding) && namesIn(finding, functions).includes(fn)).map(said),
        );
        const others = (findings: readonly Finding[]) => new Set(findings.flatMap((each) => namesIn(each, functions)));
        // findings that are about others stay as they are
        const untouched = before.filter((finding) => !about.includes(finding)).map(said);
        expect(open.map(said)).toEqual(expect.arrayContaining(untouched));
        // others of the same findings are reported still, and no others are
        const left = [...others(before)].filter((each) => each !== fn || others(open).has(fn));
        if (aboutSeveral.has(id)) expect(left).toEqual(expect.arrayContaining([...others(open)]));
        else expect([...others(open)].sort()).toEqual(left.sort());
        expect(open.length).toBeLessThanOrEqual(before.length);
      }
    },
  );
});

describe('a comment where a function is defined', () => {
  const id = 'function-cannot-reach-service';
  const rule = all.find(({ meta }) => meta.id === id)!;
  const [{ text }] = fixturesOf(id).filter(({ path }) => path.endsWith('/suppressed-for-another-rule.yaml')) as [
    Fixture,
  ];
  const open = (commented: string) =>
    lintWith(rule, 'template.yaml', commented).findings.flatMap(({ rule, message, suppressed }) =>
      rule === id && suppressed === undefined ? [message] : [],
    );

  it.each([
    ['above it', /^ {2}Report:$/m, '  # vpclambda-lint-disable-next-line connectivity/* -- central\n$&'],
    ['on its line', /^ {2}Report:$/m, '$& # vpclambda-lint-disable-line connectivity/* -- central'],
    ['around it', /^ {2}ReportRole:$/m, '  # vpclambda-lint-disable connectivity/* -- central\n$&'],
  ])('counts %s', (_, at, comment) => {
    expect(open(text)).toEqual([expect.stringMatching(/^Accept and Report use/)]);
    expect(open(text.replace(at, comment))).toEqual([expect.stringMatching(/^Accept uses .* but SubnetA has no path/)]);
  });
});
