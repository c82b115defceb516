import { readFileSync } from 'node:fs';
import { describe, expect, test, vi } from 'vitest';
import admitsNoPoller from '../../rules/event-source-group-blocks-poller/index.ts';
import admitsNoCaller from '../../rules/function-cannot-reach-database/index.ts';
import type { Undecided } from '../../src/engine/result.ts';
import { text } from '../../src/report/formats/text.ts';
import { lintWith } from '../fixtures/lint-with.ts';
import { file, finding, full, ORDERS, resultOf } from './literal.ts';

const sources: Record<string, string> = { 'templates/orders.yaml': ORDERS, 'broken.json': '{\n  "a" "b"}' };
const sourceOf = (path: string) => sources[path];

describe('the text report', () => {
  test('shows lines, reasons, places and remedies, and sums up', () => {
    const rules = [{ id: 'a', summary: 'b', family: 'update', severity: 'info' }] as const;
    expect(text(full, { sourceOf, rules, milliseconds: 38.4 })).toBe(`templates/orders.yaml

  6:9  error    Fn uses Amazon S3, but SubnetA has no path to it  function-cannot-reach-service
      │
    6 │         SubnetIds: [!Ref SubnetA]
      │         ^^^^^^^^^  Fn › VpcConfig › SubnetIds
      │
      │ only     when IsProd is true
      │ because  Role allows s3:GetObject
      │ and      Routes has no default route
      │ see      templates/network.yaml:12:3  Routes holds the local route only
      │          templates/network.yaml:8:13  SubnetA is associated here
      │ remedy   Add an AWS::EC2::VPCEndpoint
      ╰ or       Route SubnetA through NAT

  2:3  warning  Fn runs in one zone  function-in-one-zone
      │
    2 │   Fn:
      │   ^^^  Fn
      │
      │ remedy   Add a subnet
      ╰ --fix    Add SubnetB

  1:1  info     Fn runs in one zone  versions-keep-old-enis
      │
    1 │ Resources:
      │ ^
      │
      ╰ remedy   Add a subnet

broken.json

  2:5  fatal    a comma is missing
      │
    2 │   "a" "b"}
      ╰     ^

✖ 1 file not linted, 1 error, 1 warning, 1 info in 1 file
  1 can be fixed with --fix, 1 suppressed, 1 undecided (--show-undecided lists it)
  3 files, 1 rule, 38 ms
`);
  });

  test('says when all is well', () => {
    expect(text(resultOf(file('a.yaml'), file('b.yaml')), { milliseconds: 1234 })).toBe(
      '✔ No problems\n  2 files, 1.2 s\n',
    );
  });

  test('shows errors alone when nothing else is wanted', () => {
    const quiet = text(full, { minSeverity: 'error' });
    expect(quiet).toContain('function-cannot-reach-service');
    expect(quiet).not.toContain('warning');
    expect(quiet).not.toContain('info');
    expect(quiet).toContain('1 error in 1 file');
  });

  test('lists each unknown value once, with the questions that depend on it and what decides it', () => {
    const shown = text(full, { showUndecided: true });
    expect(shown).toContain(`
    6  undecided  parameter SubnetA has no value here
      │ for      Fn, Other
      │ rules    subnet-too-small, function-in-public-subnet
      ╰ needs    --parameter SubnetA=...
`);
    expect(shown).not.toContain('nothing says');
    expect(shown).not.toContain('--show-undecided');
  });

  test('says no problems only of what was decided, and names the input that would decide most of the rest', () => {
    const entry = (reason: string, settledBy: string, ...resources: string[]): Undecided => ({
      ...{ rule: 'a', resource: resources[0]!, line: 1, reason, settledBy },
      questions: resources.flatMap((resource) => ['a', 'b'].map((rule) => ({ rule, resource, line: 1 }))),
    });
    const subnets = entry('parameter SubnetIds has no value here', '--parameter SubnetIds=...', 'Fn', 'Other');
    const group = entry('parameter GroupId has no value here', '--parameter GroupId=...', 'Fn');
    const of = (inVpc: number, decided: number) =>
      text(resultOf(file('a.yaml', [], { undecided: [group, subnets], functions: { inVpc, decided } })), {});
    expect(of(2, 0)).toBe(`○ Undecided: nothing was found, but Fn and Other could not be judged in full
  2 undecided (--show-undecided lists them)
  not judged: a, b
  4 of 6 questions depend on one input: parameter SubnetIds has no value here
  needs --parameter SubnetIds=...
  1 file
`);
    expect(of(5, 3)).toContain('✔ No problems in 3 of 5 functions; others are undecided\n');
    const three = entry('parameter SubnetIds has no value here', '--parameter SubnetIds=...', 'Fn', 'Other', 'Third');
    const narrow = text(resultOf(file('a.yaml', [], { undecided: [three], functions: { inVpc: 3, decided: 0 } })), {
      width: 60,
    });
    expect(narrow).toBe(`○ Undecided: nothing was found, but Fn, Other and Third
  could not be judged in full
  1 undecided (--show-undecided lists it)
  not judged: a, b
  6 of 6 questions depend on one input: parameter
    SubnetIds has no value here
  needs --parameter SubnetIds=...
  1 file
`);
    // nothing decides it, so it is not listed, but nothing was decided either
    const { settledBy: _, ...custom } = entry('Lookup.SubnetIds is created elsewhere', '', 'Fn');
    const unlisted = resultOf(file('a.yaml', [], { undecided: [custom], functions: { inVpc: 1, decided: 0 } }));
    expect(
      text(unlisted, { showUndecided: true }),
    ).toBe(`○ Undecided: nothing was found, but Fn could not be judged in full
  not judged: a, b
  because Lookup.SubnetIds is created elsewhere
  1 file
`);
    const doubt = resultOf(
      file('a.yaml', [], { undecided: [{ ...custom, isDoubt: true }], functions: { inVpc: 1, decided: 1 } }),
    );
    expect(text(doubt, { showUndecided: true })).toBe('✔ No problems\n  1 file\n');
    expect(text(resultOf(file('a.yaml', [], { functions: { inVpc: 2, decided: 2 } })), {})).toContain(
      '✔ No problems\n',
    );
  });

  test('does without the source', () => {
    expect(text(resultOf(file('a.yaml', [finding()])), {})).toContain(
      '  1:1  warning  Fn runs in one zone  function-in-one-zone\n      ╰ remedy   Add a subnet\n',
    );
  });

  test('says once what remedy and fix say alike', () => {
    const fix = { title: 'Add a subnet', safe: true, edits: [] };
    const shown = text(resultOf(file('a.yaml', [finding({ fix })])), {});
    expect(shown.match(/Add a subnet/g)).toHaveLength(1);
    expect(shown).toContain('Add a subnet (--fix does it)');
  });

  test.each([
    [admitsNoCaller, 'admits-another-port'],
    [admitsNoPoller, 'broker-with-rabbitmq'],
  ])('offers no choice in a change that the remedy names', (rule, fixture) => {
    const path = `templates-fixtures/${rule.meta.id}/${fixture}.yaml`;
    const linted = lintWith(rule, path, readFileSync(path, 'utf8'));
    expect(linted.findings.flatMap(({ suggestions = [] }) => suggestions)).not.toEqual([]);
    expect(text(resultOf(linted), {})).not.toMatch(/[│╰] or /);
  });

  test('offers an unsafe fix as a choice and does not count it', () => {
    const fix = { title: 'Drop the group', safe: false, edits: [] };
    const shown = text(resultOf(file('a.yaml', [finding({ fix })])), {});
    expect(shown).toContain('╰ or       Drop the group');
    expect(shown).not.toContain('--fix');
  });

  test('says a place once, wraps beside it, and leaves out what was said already', () => {
    const shown = text(
      resultOf(
        file('a.yaml', [
          finding({
            endColumn: 3,
            evidence: ['Fn names Queue', 'a reason of its own'],
            related: [
              { path: 'a.yaml', line: 7, column: 1, message: 'Fn names Queue' },
              { path: 'a.yaml', line: 12, column: 3, message: 'Fn is in SubnetA, which is long enough to wrap' },
              { path: 'a.yaml', line: 12, column: 3, message: 'Fn is in SubnetB' },
            ],
            suggestions: [{ title: 'Add a', safe: false, edits: [] }],
          }),
        ]),
      ),
      { sourceOf: () => 'Fn: {}', width: 60 },
    );
    expect(shown.slice(0, shown.indexOf('✖'))).toBe(`a.yaml

  1:1  warning  Fn runs in one zone  function-in-one-zone
      │
    1 │ Fn: {}
      │ ^^
      │
      │ because  a reason of its own
      │ see      7:1   Fn names Queue
      │          12:3  Fn is in SubnetA, which is long
      │                enough to wrap
      │                Fn is in SubnetB
      ╰ remedy   Add a subnet

`);
  });

  test('names no line of a file that is not there', () => {
    const fatal = { message: 'no such file or folder', line: 1, column: 1 };
    expect(text(resultOf(file('nope.yaml', [], { fatal })), { rules: [] })).toBe(`nope.yaml

       fatal    no such file or folder

✖ 1 file not linted
  1 file
`);
  });

  test('counts related places beyond ten', () => {
    const related = Array.from({ length: 12 }, (_, index) => ({ path: 'b', line: index + 1, column: 1, message: 'm' }));
    const shown = text(resultOf(file('a.yaml', [finding({ related })])), {});
    expect(shown).toContain('b:10:1');
    expect(shown).not.toContain('b:11:1');
    expect(shown).toContain('and 2 more: --format json has them all');
  });

  test('keeps to the width, and puts the rule on a line of its own', () => {
    const message = 'Fn uses Amazon S3 and Amazon SQS, and neither has an endpoint that its subnets route to';
    const evidence = ['a reason that is a good deal longer than the columns that there are'];
    const shown = text(resultOf(file('a.yaml', [finding({ message, evidence })])), { width: 60 });
    for (const line of shown.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
    expect(shown).toContain('\n                route to  function-in-one-zone\n');
    const narrow = text(resultOf(file('a.yaml', [finding({ message: 'x'.repeat(30) })])), { width: 60 });
    expect(narrow).toContain(`${'x'.repeat(30)}\n                function-in-one-zone\n`);
  });

  test('has colours only where they are wanted', () => {
    expect(text(full, { sourceOf, colour: false })).not.toContain('\x1b');
    const coloured = text(full, { sourceOf, colour: true });
    expect(coloured).toContain('\x1b[31merror');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is removed
    expect(coloured.replace(/\x1b\[\d+m/g, '')).toBe(text(full, { sourceOf }));
  });

  test('lets no name or line of a template speak to the terminal', () => {
    const nasty = 'a\x1b[2Jb\x07\u202ec\r\nd';
    const one = finding({
      message: nasty,
      remedy: nasty,
      evidence: [nasty],
      pointer: `/Resources/${nasty}`,
      related: [{ path: nasty, line: 1, column: 1, message: nasty }],
    });
    const shown = text(resultOf(file(nasty, [one])), { sourceOf: () => nasty });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: controls are what must not be there
    expect(shown).not.toMatch(/[\x00-\x09\x0b-\x1f\u202e]/);
    expect(shown).toContain(String.raw`a\u{1b}[2Jb\u{7}\u{202e}c\r\nd`);
  });

  test('splits a source once and looks at a bounded piece of a long line for each finding', () => {
    const source = `{${'"key": "value", '.repeat(25_000)}}`;
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      finding({ column: 100_000 + 10 * index, endColumn: 400_000 }),
    );
    const split = vi.spyOn(String.prototype, 'split');
    const slice = vi.spyOn(String.prototype, 'slice');
    const shown = text(resultOf(file('one-line.json', findings)), { sourceOf: () => source });
    const splits = split.mock.contexts.filter((each) => String(each) === source).length;
    const looked = slice.mock.results.reduce((sum, each) => sum + String(each.value).length, 0);
    vi.restoreAllMocks();

    expect(splits).toBe(1);
    expect(looked / findings.length).toBeLessThan(2000);
    expect(shown.length / findings.length).toBeLessThan(500);
  });
});
