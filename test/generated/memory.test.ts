import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { rules } from '../../rules/index.ts';
import { check } from '../../src/engine/check.ts';
import { compileConfig } from '../../src/engine/config/compile-config.ts';
import { inWords } from '../../src/language/in-words.ts';
import { parse } from '../../src/syntax/parse.ts';
import { isTemplate, readTemplate } from '../../src/template/read-template.ts';
import { some } from './runs.ts';

/** Whether what was worked out in one scenario is remembered for the next. */
const memory = vi.hoisted(() => ({ isOn: true }));

// without it, every scenario has a template of its own, and every rule is asked in each
vi.mock(import('../../src/model/build-model.ts'), async (original) => {
  const { buildModel } = await original();
  const { readTemplate } = await import('../../src/template/read-template.ts');
  return {
    buildModel: (template, scenario) => {
      if (memory.isOn) return buildModel(template, scenario);
      const value: unknown = structuredClone(template.root.raw);
      return buildModel(readTemplate({ path: template.file, value }, { parameters: {}, pseudo: {} }), scenario);
    },
  };
});
vi.mock(import('../../src/template/scenario/scenario.ts'), async (original) => {
  const scenario = await original();
  return {
    ...scenario,
    recall: (...args: Parameters<typeof scenario.recall>) =>
      (memory.isOn ? scenario.recall(...args) : args[3]()) as never,
  };
});

afterEach(() => {
  memory.isOn = true;
});

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
    for (const path of some(files, 200)) {
      const parsed = parse(path, readFileSync(join(folder, path), 'utf8'));
      if (!isTemplate(parsed.value)) continue;
      const judge = () => check(readTemplate(parsed, { parameters: {}, pseudo: {} }), config.rules);
      memory.isOn = true;
      const remembering = judge();
      memory.isOn = false;
      expect(remembering, path).toEqual(judge());
    }
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
