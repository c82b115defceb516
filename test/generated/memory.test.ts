import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/engine/check.ts';
import { compileConfig } from '../../src/engine/config/compile-config.ts';
import { inWords } from '../../src/language/in-words.ts';
import * as models from '../../src/model/build-model.ts';
import { parse } from '../../src/syntax/parse.ts';
import { isTemplate, readTemplate } from '../../src/template/read-template.ts';
import * as scenarios from '../../src/template/scenario/scenario.ts';
import { some } from './runs.ts';

let forgotten = 0;

/** Without it, every scenario has a template of its own, and every rule is asked in each. */
function withoutMemory<T>(judge: () => T): T {
  const { buildModel } = models;
  const forgetting = [
    vi.spyOn(models, 'buildModel').mockImplementation((template, scenario) => {
      const value: unknown = structuredClone(template.root.raw);
      return buildModel(readTemplate({ path: template.file, value }, { parameters: {}, pseudo: {} }), scenario);
    }),
    vi.spyOn(scenarios, 'recall').mockImplementation((...args) => args[3]()),
  ];
  try {
    return judge();
  } finally {
    for (const each of forgetting) {
      forgotten += each.mock.calls.length;
      each.mockRestore();
    }
  }
}

const root = resolve(import.meta.dirname, '../..');
const never = () => {
  throw new Error('no config needs this');
};
const all = { path: 'config', directory: '/', value: { extends: ['all'] } };
const config = compileConfig({ layers: [all], builtIn: rules, compileGlob: never, compileSchema: never }).forFile('t');

describe.each(['templates-fixtures', '../shared/corpus'])('what is remembered across scenarios of %s', (name) => {
  const folder = join(root, name);
  const files = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && /\.(?:ya?ml|json|template)$/.test(entry.name))
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
        .sort()
    : [];

  it.skipIf(files.length === 0)('changes no finding', () => {
    for (const path of some(files, 100)) {
      const parsed = parse(path, readFileSync(join(folder, path), 'utf8'));
      if (!isTemplate(parsed.value)) continue;
      const judge = () => check(readTemplate(parsed, { parameters: {}, pseudo: {} }), config.rules);
      expect(judge(), path).toEqual(withoutMemory(judge));
    }
    expect(forgotten).toBeGreaterThan(100);
  });
});

it('keeps what a policy says apart by scenario', () => {
  const parsed = parse('template.yaml', narrowedUnlessProd);
  const { findings } = check(readTemplate(parsed, { parameters: {}, pseudo: {} }), config.rules);
  expect(findings.map(({ rule, messageId, when }) => [rule, messageId, when && inWords(when)])).toContainEqual([
    'role-without-eni-permissions',
    'narrowed',
    'IsProd is false',
  ]);
});

const narrowedUnlessProd = `
Parameters:
  Stage: { Type: String, Default: prod }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      Policies:
        - PolicyName: interfaces
          PolicyDocument:
            Statement:
              Effect: Allow
              Action: 'ec2:*NetworkInterface*'
              Resource: !If [IsProd, '*', 'arn:aws:ec2:*:*:vpc/*']
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt Role.Arn
      VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }
`;
