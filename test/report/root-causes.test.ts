import { describe, expect, it } from 'vitest';
import type { Undecided } from '../../src/engine/result.ts';
import { text } from '../../src/report/formats/text.ts';
import { htmlReport } from '../../src/report/html/html-report.ts';
import { file, finding, resultOf } from './literal.ts';

const open = (reason: string, settledBy: string | undefined, questions: number): Undecided => ({
  rule: 'function-in-one-zone',
  resource: 'Fn',
  line: 3,
  reason,
  ...(settledBy !== undefined && { settledBy }),
  questions: Array.from({ length: questions }, (_, index) => ({
    rule: 'function-in-one-zone',
    resource: `Fn${index}`,
    line: 3,
  })),
});

describe('what several files have in the same words', () => {
  const result = resultOf(
    file('a.yaml', [finding(), finding({ line: 9, message: 'Other runs in one zone' })]),
    file('b.yaml', [finding({ line: 4 })]),
    file('c.yaml', [finding({ line: 5, pointer: '/Resources/Else' })]),
  );

  it('is shown once, with all places, and counted in full', () => {
    const shown = text(result, {});
    expect(shown.match(/Fn runs in one zone/g)).toHaveLength(2); // c.yaml has it at another resource
    expect(shown).toContain('also in  b.yaml:4:1');
    expect(shown).not.toMatch(/^b\.yaml$/m);
    expect(shown).toContain('4 warnings in 3 files');
  });

  it('is one in the page as well', () => {
    const page = htmlReport(result, {});
    expect(page.match(/<article class="warning">/g)).toHaveLength(3);
    expect(page).toContain('<dt>also in</dt><dd><code>b.yaml:4:1</code></dd>');
  });

  it('is told of one file as it is', () => {
    const twice = resultOf(file('a.yaml', [finding(), finding()]));
    expect(text(twice, {}).match(/Fn runs in one zone/g)).toHaveLength(2);
  });
});

describe('what is undecided', () => {
  const result = resultOf(
    file('a.yaml', [finding()], {
      undecided: [open('X is not known', '--parameter X=...', 1), open('Y is not known', '--parameter Y=...', 5)],
    }),
    file('b.yaml', [], { undecided: [open('Y is not known', '--parameter Y=...', 5)] }),
  );

  it('is listed by input, that which decides most first, and named in the summary', () => {
    const shown = text(result, { showUndecided: true });
    expect(shown.indexOf('Y is not known')).toBeLessThan(shown.indexOf('X is not known'));
    expect(shown).toContain('also in  b.yaml:3');
    expect(shown).toContain('10 of 11 questions depend on one input: Y is not known');
    expect(shown).toContain('needs --parameter Y=...');
  });

  it('is counted where it is not asked for', () => {
    expect(text(result, {})).not.toContain('depend on one input');
  });
});

describe('--summary', () => {
  it('counts the findings of each rule', () => {
    const result = resultOf(
      file('a.yaml', [finding(), finding({ rule: 'eni-budget', severity: 'error' })]),
      file('b.yaml', [finding(), finding({ suppressed: { kind: 'comment', reason: '' } })]),
    );
    expect(text(result, { summary: true })).toMatchInlineSnapshot(`
      "  errors  warnings  files  rule
             1         0      1  eni-budget
             0         2      2  function-in-one-zone

      ✖ 1 error, 2 warnings in 2 files
        1 suppressed
        2 files
      "
    `);
    expect(text(resultOf(file('a.yaml')), { summary: true })).toMatch(/^✔ No problems/);
  });
});

describe('the page', () => {
  it('escapes whatever it shows, links what is an address, and loads nothing', () => {
    const bad = `<img src=x onerror=alert(1)>"'&\u202e`;
    const page = htmlReport(
      resultOf(
        file(
          bad,
          [
            finding({ message: bad, remedy: bad, when: bad, pointer: `/${bad}`, rule: bad, evidence: [bad] }),
            finding({ related: [{ path: bad, line: 1, column: 1, message: bad }], rule: 'acme/x' }),
          ],
          { undecided: [open(bad, bad, 1)], fatal: { message: bad, line: 1, column: 1 } },
        ),
      ),
      {
        sourceOf: () => bad,
        rules: [{ id: 'acme/x', summary: bad, family: 'grouping', severity: 'error', url: 'javascript:alert(1)' }],
      },
    );
    expect(page).not.toMatch(/<img|javascript:|\u202e|<script/);
    expect(page).toContain("default-src 'none'");
    const texts = page.replace(/<style>[^<]*<\/style>/, '').replace(/<[^<>]*>/g, '');
    expect(texts).not.toMatch(/[<>]/);
  });
});
