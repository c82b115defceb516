import { describe, expect, test } from 'vitest';
import { github } from '../../src/report/formats/github.ts';
import { file, finding, full, resultOf } from './literal.ts';

const many = (length: number, severity: 'error' | 'warning' | 'info') =>
  Array.from({ length }, (_, index) => finding({ severity, line: index + 1, endLine: index + 1 }));

describe('the GitHub report', () => {
  test('annotates, the worst first', () => {
    expect(github(full, {})).toBe(
      [
        '::error title=could not be linted,file=broken.json,line=2,col=5::a comma is missing',
        '::error title=function-cannot-reach-service,file=templates/orders.yaml,line=6,endLine=6,col=9,endColumn=18::Fn uses Amazon S3, but SubnetA has no path to it.%0AOnly when IsProd is true.%0ABecause Role allows s3:GetObject.%0ABecause Routes has no default route.%0ASee templates/network.yaml:12:3: Routes holds the local route only.%0ASee templates/network.yaml:8:13: SubnetA is associated here.%0ARemedy: Add an AWS::EC2::VPCEndpoint.',
        '::warning title=function-in-one-zone,file=templates/orders.yaml,line=2,endLine=6::Fn runs in one zone.%0ARemedy: Add a subnet.',
        '::notice title=versions-keep-old-enis,file=templates/orders.yaml,line=1,endLine=1,col=1,endColumn=2::Fn runs in one zone.%0ARemedy: Add a subnet.',
        '3 files: 1 file not linted, 1 error, 1 warning, 1 info',
        '',
      ].join('\n'),
    );
  });

  test('escapes what a command would take for its own', () => {
    const nasty = finding({ rule: 'team/a:b,c%', message: '100% a\r\n::error::b', remedy: 'c' });
    expect(github(resultOf(file('dir\\a,b.yaml', [nasty])), {})).toBe(
      '::warning title=team/a%3Ab%2Cc%25,file=dir/a%2Cb.yaml,line=1,endLine=1,col=1,endColumn=2::100%25 a\\r\\n::error::b.%0ARemedy: c.\n1 file: 1 warning\n',
    );
  });

  test('keeps to the ten of each kind that GitHub shows, and prints the rest', () => {
    const findings = [...many(11, 'info'), ...many(30, 'warning'), ...many(12, 'error')];
    const lines = github(resultOf(file('a.yaml', findings)), {})
      .trimEnd()
      .split('\n');
    for (const kind of ['error', 'warning', 'notice'])
      expect(lines.filter((line) => line.startsWith(`::${kind} `))).toHaveLength(10);
    expect(lines[30]).toBe('23 more than GitHub annotates:');
    expect(lines[31]).toBe('error a.yaml:11:1 Fn runs in one zone (function-in-one-zone)');
    expect(lines.slice(31, -1).map((line) => line.split(' ')[0])).toEqual([
      ...Array(2).fill('error'),
      ...Array(20).fill('warning'),
      'info',
    ]);
    expect(lines.at(-1)).toBe('1 file: 12 errors, 30 warnings, 11 infos');
  });

  test('prints plain lines that the runner does not obey', () => {
    const nasty = finding({ severity: 'error', message: 'a ##[add-mask]b\n::error::c' });
    const lines = github(resultOf(file('::a.yaml', [...many(10, 'error'), nasty])), {}).split('\n');
    expect(lines[11]).toBe('error ::a.yaml:1:1 a # #[add-mask]b\\n::error::c (function-in-one-zone)');
  });

  test('says when all is well', () => {
    expect(github(resultOf(file('a.yaml')), {})).toBe('1 file: no problems\n');
  });
});
