import { describe, expect, test } from 'vitest';
import { markdown } from '../../src/report/formats/markdown.ts';
import { file, finding, full, resultOf } from './literal.ts';

describe('the Markdown report', () => {
  test('is a table, the worst first', () => {
    const url = 'https://example.com/r';
    const rules = [{ id: 'function-in-one-zone', summary: 's', family: 'grouping', severity: 'warning', url }] as const;
    expect(markdown(full, { rules })).toBe(`## vpclambda-lint

**1 file not linted, 1 error, 1 warning, 1 info** in 3 files, 1 suppressed, 1 undecided.

| | Where | Finding | Rule |
| --- | --- | --- | --- |
| fatal | broken.json:2:5 | a comma is missing |  |
| error | templates/orders.yaml:6:9 | Fn uses Amazon S3, but SubnetA has no path to it (only when IsProd is true)<br>Add an AWS::EC2::VPCEndpoint | function-cannot-reach-service |
| warning | templates/orders.yaml:2:3 | Fn runs in one zone<br>Add a subnet | [function-in-one-zone](https://example.com/r) |
| info | templates/orders.yaml:1:1 | Fn runs in one zone<br>Add a subnet | versions-keep-old-enis |
`);
  });

  test('says when all is well', () => {
    expect(markdown(resultOf(file('a.yaml')), {})).toBe('## vpclambda-lint\n\n**No problems** in 1 file.\n');
  });

  test('shows names as they are', () => {
    const nasty = finding({ message: '<img src=x> | a*b_c `d`\n[e](f) ![g] \\ & $h$' });
    expect(markdown(resultOf(file('a|b.yaml', [nasty])), {})).toContain(
      '| warning | a\\|b.yaml:1:1 | &lt;img src=x&gt; \\| a\\*b\\_c \\`d\\` \\[e\\](f) !\\[g\\] \\\\ &amp; \\$h\\$<br>',
    );
  });

  test('stays under the megabyte that GitHub takes, counted in UTF-8, and says what is missing', () => {
    const findings = Array.from({ length: 20_000 }, () => finding({ message: '注文は一つの区域だけ🚀'.repeat(3) }));
    const shown = markdown(resultOf(file('a.yaml', findings)), {});
    const bytes = new TextEncoder().encode(shown).length;
    expect(bytes).toBeLessThan(1_000_100);
    expect(bytes).toBeGreaterThan(990_000);
    const rows = shown.match(/^\| warning /gm)!.length;
    expect(shown.endsWith(`\n\n${20_000 - rows} rows more did not fit here; the log has everything.\n`)).toBe(true);
  });
});
