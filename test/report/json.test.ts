import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { json } from '../../src/report/formats/json.ts';
import schema from '../../src/report/schemas/json-report.schema.json' with { type: 'json' };
import { file, finding, full, resultOf } from './literal.ts';

const ajv = new Ajv({ allErrors: true, strict: true, allowUnionTypes: true });
const isValid = ajv.compile(schema);

describe('the JSON report', () => {
  test('is what its schema describes', () => {
    expect(isValid(JSON.parse(json(full, {}))), JSON.stringify(isValid.errors)).toBe(true);
    expect(isValid(JSON.parse(json(resultOf(), {})))).toBe(true);
  });

  test.each([
    ['version', '"version": 1', '"version": 2'],
    ['severity', '"severity": "error"', '"severity": "fatal"'],
    ['line', '"line": 6', '"line": 0'],
    ['key', '"remedy"', '"cure"'],
    ['resource', '"resource": "Fn"', '"resource": 1'],
  ])('has a schema that refuses another %s', (_, right, wrong) => {
    const report = json(full, {});
    expect(report).toContain(right);
    expect(isValid(JSON.parse(report.replace(right, wrong)))).toBe(false);
  });

  test('drops nothing, and counts what nothing would decide too', () => {
    const { version, ...rest } = JSON.parse(json(full, {}));
    expect(version).toBe(1);
    const undecided = full.files.flatMap((each) => each.undecided);
    expect(undecided.filter(({ settledBy }) => settledBy === undefined)).not.toEqual([]);
    expect(rest).toEqual({ ...full, summary: { ...full.summary, undecided: undecided.length } });
  });

  test('says null where there is no resource, and nothing where there is nothing to say', () => {
    const bare = finding({ resource: null, evidence: [], suggestions: [] });
    expect(json(resultOf(file('a.yaml', [bare])), {})).toBe(`{
  "version": 1,
  "files": [
    {
      "path": "a.yaml",
      "findings": [
        {
          "rule": "function-in-one-zone",
          "family": "grouping",
          "severity": "warning",
          "message": "Fn runs in one zone",
          "remedy": "Add a subnet",
          "line": 1,
          "column": 1,
          "endLine": 1,
          "endColumn": 2,
          "resource": null,
          "pointer": "/Resources/Fn",
          "related": []
        }
      ],
      "undecided": []
    }
  ],
  "summary": {
    "files": 1,
    "errors": 0,
    "warnings": 1,
    "infos": 0,
    "suppressed": 0,
    "undecided": 0
  }
}
`);
  });

  test('has its keys in one order, whoever made the result', () => {
    const turned = JSON.parse(JSON.stringify(full), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    expect(json(turned, {})).toBe(json(full, {}));
  });

  test('holds errors alone when nothing else is wanted', () => {
    const report = JSON.parse(json(full, { minSeverity: 'error' }));
    expect(report.files[0].findings).toHaveLength(1);
    expect(report.summary).toMatchObject({ errors: 2, warnings: 0, infos: 0, suppressed: 0, undecided: 2 });
    expect(isValid(report)).toBe(true);
  });
});
