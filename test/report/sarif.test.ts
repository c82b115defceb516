import type { Log, Result, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import type { LintResult } from '../../src/engine/result.ts';
import { sarif } from '../../src/report/formats/sarif.ts';
import type { ReportOptions, RuleInfo } from '../../src/report/index.ts';
import { file, finding, full, ORDERS, resultOf } from './literal.ts';

const rule: RuleInfo = {
  id: 'function-cannot-reach-service',
  summary: 'A function uses a service that one of its subnets has no path to',
  family: 'connectivity',
  severity: 'error',
  url: 'https://example.com/rules',
  help: '# Why it matters',
};

function runOf(result: LintResult, options: ReportOptions = {}): Run {
  const log: Log = JSON.parse(sarif(result, options));
  expect(log.version).toBe('2.1.0');
  expect(log.$schema).toMatch(/sarif-2\.1\.0\.json$/);
  expect(log.runs).toHaveLength(1);
  return log.runs[0]!;
}

const resultsOf = (...parameters: Parameters<typeof runOf>): Result[] => runOf(...parameters).results!;
const hashOf = (result: Result) => result.partialFingerprints!.primaryLocationLineHash!;

describe('the SARIF report', () => {
  test('meets what GitHub demands of rules and results', () => {
    const { tool, results } = runOf(full, { rules: [rule] });
    for (const { id, shortDescription, fullDescription, help, properties } of tool.driver.rules!) {
      expect(id).toMatch(/\w/);
      expect(shortDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(fullDescription!.text.length).toBeLessThanOrEqual(1024);
      expect(help!.text).toMatch(/\w/);
      expect(help!.markdown).toMatch(/\w/);
      expect(properties!.tags!.length).toBeLessThanOrEqual(10);
      expect(['very-high', 'high', 'medium', 'low']).toContain(properties!.precision);
      expect(['error', 'warning', 'recommendation']).toContain(properties!['problem.severity']);
    }
    expect(results).toHaveLength(4);
    for (const { ruleId, ruleIndex, message, locations, partialFingerprints } of results!) {
      expect(tool.driver.rules![ruleIndex!]!.id).toBe(ruleId);
      expect(message.text).toMatch(/\w/);
      const { artifactLocation, region } = locations![0]!.physicalLocation!;
      expect(artifactLocation!.uri).toMatch(/^(?!\/|\w+:)[\w.%/-]+$/);
      for (const key of ['startLine', 'startColumn', 'endLine', 'endColumn'] as const)
        expect(region![key]).toBeGreaterThan(0);
      expect(partialFingerprints!.primaryLocationLineHash).toMatch(/^[0-9a-f]{16}:\d+$/);
    }
  });

  test('says all that a finding says', () => {
    expect(resultsOf(full, { rules: [rule] })[0]).toEqual({
      ruleId: 'function-cannot-reach-service',
      ruleIndex: 0,
      level: 'error',
      message: {
        text: 'Fn uses Amazon S3, but SubnetA has no path to it. Only when IsProd is true. Because Role allows s3:GetObject. Because Routes has no default route.\nAdd an AWS::EC2::VPCEndpoint.',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'templates/orders.yaml' },
            region: { startLine: 6, startColumn: 9, endLine: 6, endColumn: 18 },
          },
          logicalLocations: [{ name: 'Fn', kind: 'resource' }],
        },
      ],
      relatedLocations: [
        {
          id: 0,
          physicalLocation: {
            artifactLocation: { uri: 'templates/network.yaml' },
            region: { startLine: 12, startColumn: 3 },
          },
          message: { text: 'Routes holds the local route only' },
        },
        {
          id: 1,
          physicalLocation: {
            artifactLocation: { uri: 'templates/network.yaml' },
            region: { startLine: 8, startColumn: 13 },
          },
          message: { text: 'SubnetA is associated here' },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.any(String) },
      properties: {
        family: 'connectivity',
        pointer: '/Resources/Fn/Properties/VpcConfig/SubnetIds',
        when: 'IsProd is true',
        evidence: ['Role allows s3:GetObject', 'Routes has no default route'],
        suggestions: ['Route SubnetA through NAT'],
      },
    });
  });

  test('hands on fixes and suppressions', () => {
    const [, fixed, , suppressed] = resultsOf(full);
    expect(fixed!.fixes).toEqual([
      {
        description: { text: 'Add SubnetB' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'templates/orders.yaml' },
            replacements: [{ deletedRegion: { charOffset: 110, charLength: 8 }, insertedContent: { text: 'SubnetB' } }],
          },
        ],
      },
    ]);
    expect(fixed!.suppressions).toBeUndefined();
    expect(suppressed!.suppressions).toEqual([{ kind: 'inSource', justification: 'one zone is enough' }]);
  });

  test('describes a rule by what is known of it', () => {
    const [known, unheard] = runOf(full, { rules: [rule] }).tool.driver.rules!;
    expect(known).toEqual({
      id: 'function-cannot-reach-service',
      shortDescription: { text: 'A function uses a service that one of its subnets has no path to.' },
      fullDescription: { text: 'A function uses a service that one of its subnets has no path to.' },
      helpUri: 'https://example.com/rules',
      help: {
        text: 'A function uses a service that one of its subnets has no path to. See https://example.com/rules',
        markdown: '# Why it matters',
      },
      defaultConfiguration: { level: 'error' },
      properties: {
        precision: 'very-high',
        'problem.severity': 'error',
        tags: ['connectivity', 'aws', 'cloudformation', 'lambda', 'vpc'],
      },
    });
    expect(unheard!.shortDescription).toEqual({ text: 'Function in one zone.' });
  });

  test('tells what is no finding as notifications', () => {
    const { invocations, properties } = runOf(full);
    expect(invocations![0]).toMatchObject({
      executionSuccessful: false,
      toolExecutionNotifications: [
        {
          level: 'note',
          message: { text: 'Undecided: parameter SubnetA has no value here (decided by --parameter SubnetA=...).' },
          associatedRule: { id: 'subnet-too-small' },
        },
        { level: 'error', message: { text: 'a comma is missing.' } },
      ],
    });
    expect(properties).toEqual({ undecided: 1 });
    expect(runOf(resultOf(file('a'))).invocations![0]!.executionSuccessful).toBe(true);
  });

  test('knows a finding again when its line moves, and not when the line changes', () => {
    const at = (line: number, source: string) =>
      hashOf(resultsOf(resultOf(file('a.yaml', [finding({ line })])), { sourceOf: () => source })[0]!);
    const before = at(2, ORDERS);
    expect(at(4, `# a\r\n# b\r\n${ORDERS}`)).toBe(before);
    expect(at(2, ORDERS.replace('  Fn:', '    Fn:'))).toBe(before);
    expect(at(2, ORDERS.replace('Fn:', 'Gn:'))).not.toBe(before);
  });

  test('numbers findings that it cannot tell apart', () => {
    const two = resultsOf(resultOf(file('a.yaml', [finding(), finding({ line: 5 })])), { sourceOf: () => '\n\n\n\n' });
    expect(two.map(hashOf).map((hash) => hash.split(':')[1])).toEqual(['1', '2']);
    expect(new Set(two.map(hashOf).map((hash) => hash.split(':')[0])).size).toBe(1);
  });

  test('goes by the pointer in a line that is not in the text', () => {
    const at = (pointer: string, source: string) =>
      hashOf(resultsOf(resultOf(file('a.json', [finding({ pointer })])), { sourceOf: () => source })[0]!);
    const long = `{"a": "${'x'.repeat(500)}"}`;
    expect(at('/Resources/A', long)).toBe(at('/Resources/A', `${long} `));
    expect(at('/Resources/A', long)).not.toBe(at('/Resources/B', long));
  });

  test.each([
    ['./a b/ü#1?.yaml', 'a%20b/%C3%BC%231%3F.yaml'],
    ['dir\\a.yaml', 'dir/a.yaml'],
    ['a:b.yaml', 'a%3Ab.yaml'],
    ['../a.yaml', '../a.yaml'],
    ['/abs/a.yaml', 'file:///abs/a.yaml'],
    ['C:\\abs\\a.yaml', 'file:///C:/abs/a.yaml'],
    ['a\ud800.yaml', 'a%EF%BF%BD.yaml'],
  ])('writes the path %j as the URI %s', (path, uri) => {
    const [result] = resultsOf(resultOf(file(path, [finding()])));
    expect(result!.locations![0]!.physicalLocation!.artifactLocation!.uri).toBe(uri);
  });
});
