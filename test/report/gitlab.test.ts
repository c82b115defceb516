import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { gitlab } from '../../src/report/formats/gitlab.ts';
import { file, finding, full, resultOf } from './literal.ts';

const text = { type: 'string', minLength: 1 };
const isValid = new Ajv().compile({
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: text,
      check_name: text,
      fingerprint: text,
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          path: { type: 'string', pattern: '^(?!\\./|/)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
});

const issuesOf = (...parameters: Parameters<typeof gitlab>) => JSON.parse(gitlab(...parameters));
const printsOf = (...parameters: Parameters<typeof gitlab>) =>
  issuesOf(...parameters).map((issue: { fingerprint: string }) => issue.fingerprint);

describe('the GitLab report', () => {
  test('has an issue for each finding that counts', () => {
    const issues = issuesOf(full, {});
    expect(isValid(issues), JSON.stringify(isValid.errors)).toBe(true);
    expect(issues.map((issue: Record<string, string>) => [issue.severity, issue.check_name])).toEqual([
      ['critical', 'function-cannot-reach-service'],
      ['major', 'function-in-one-zone'],
      ['info', 'versions-keep-old-enis'],
      ['blocker', 'fatal'],
    ]);
    expect(issues[1].description).toBe('Fn runs in one zone. Add a subnet.');
    expect(issues[1].location).toEqual({ path: 'templates/orders.yaml', lines: { begin: 2 } });
  });

  test('has a fingerprint for each issue, and keeps it when lines move', () => {
    const at = (...lines: number[]) =>
      resultOf(
        file(
          './a.yaml',
          lines.map((line) => finding({ line, endLine: line })),
        ),
      );
    const prints = printsOf(at(3, 9, 12), {});
    expect(new Set(prints).size).toBe(3);
    expect(printsOf(at(4, 10, 13), {})).toEqual(prints);
    expect(printsOf(resultOf(file('b.yaml', [finding()])), {})).not.toContain(prints[0]);
  });

  test('is an empty array when all is well', () => {
    expect(gitlab(resultOf(file('a.yaml')), {})).toBe('[]\n');
  });
});
