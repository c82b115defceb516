import { summarize } from '../../src/engine/findings/summary.ts';
import type { FileResult, Finding, LintResult } from '../../src/engine/result.ts';

/** A finding that says only what a test is about. */
export function finding(given: Partial<Finding> = {}): Finding {
  return {
    rule: 'function-in-one-zone',
    family: 'grouping',
    severity: 'warning',
    message: 'Fn runs in one zone',
    remedy: 'Add a subnet',
    line: 1,
    column: 1,
    endLine: given.line ?? 1,
    endColumn: 2,
    resource: 'Fn',
    pointer: '/Resources/Fn',
    related: [],
    ...given,
  };
}

/** A file with these findings. */
export function file(path: string, findings: readonly Finding[] = [], more: Partial<FileResult> = {}): FileResult {
  return { path, findings, undecided: [], ...more };
}

/** A result with the counts that the engine gives. */
export function resultOf(...files: FileResult[]): LintResult {
  return { files, summary: summarize(files) };
}

/** The template that `full` is about. */
export const ORDERS = `Resources:
  Fn:
    Type: AWS::Lambda::Function
    Properties:
      VpcConfig:
        SubnetIds: [!Ref SubnetA]
`;

/** A result with something of everything. */
export const full: LintResult = resultOf(
  file(
    'templates/orders.yaml',
    [
      finding({
        rule: 'function-cannot-reach-service',
        family: 'connectivity',
        severity: 'error',
        message: 'Fn uses Amazon S3, but SubnetA has no path to it',
        remedy: 'Add an AWS::EC2::VPCEndpoint',
        line: 6,
        column: 9,
        endLine: 6,
        endColumn: 18,
        pointer: '/Resources/Fn/Properties/VpcConfig/SubnetIds',
        when: 'IsProd is true',
        evidence: ['Role allows s3:GetObject', 'Routes has no default route'],
        related: [
          { path: 'templates/network.yaml', line: 12, column: 3, message: 'Routes holds the local route only' },
          { path: 'templates/network.yaml', line: 8, column: 13, message: 'SubnetA is associated here' },
        ],
        suggestions: [{ title: 'Route SubnetA through NAT', safe: false, edits: [{ start: 3, end: 3, text: 'x' }] }],
      }),
      finding({
        line: 2,
        column: 3,
        endLine: 6,
        endColumn: 34,
        fix: { title: 'Add SubnetB', safe: true, edits: [{ start: 110, end: 118, text: 'SubnetB' }] },
      }),
      finding({ rule: 'versions-keep-old-enis', severity: 'info', resource: null, pointer: '' }),
      finding({ line: 3, suppressed: { kind: 'comment', reason: 'one zone is enough' } }),
    ],
    {
      undecided: [
        {
          ...{ rule: 'subnet-too-small', resource: 'Fn', line: 6 },
          reason: 'parameter SubnetA has no value here',
          settledBy: '--parameter SubnetA=...',
          questions: [
            { rule: 'subnet-too-small', resource: 'Fn', line: 6 },
            { rule: 'function-in-public-subnet', resource: 'Fn', line: 6 },
            { rule: 'function-in-public-subnet', resource: 'Other', line: 6 },
          ],
        },
        {
          ...{ rule: 'subnet-too-small', resource: 'Fn', line: 2 },
          reason: 'nothing says',
          questions: [{ rule: 'subnet-too-small', resource: 'Fn', line: 2 }],
        },
      ],
    },
  ),
  file('clean.yaml'),
  file('broken.json', [], { fatal: { message: 'a comma is missing', line: 2, column: 5 } }),
);
