import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rules } from '../../rules/index.ts';
import { lintSource, lintWorkspace } from '../../src/engine/lint.ts';
import type { FileResult } from '../../src/engine/result.ts';
import { KeptAnswer } from '../../src/engine/reuse/kept-answer.ts';
import { Recollection } from '../../src/engine/reuse/recollection.ts';
import { parseAfter, type Source } from '../../src/engine/source.ts';
import { readWorkspace } from '../../src/engine/workspace/workspace.ts';
import { workspaceOfOne } from '../../src/engine/workspace/workspace-input.ts';
import { parse } from '../../src/syntax/parse.ts';
import { isTemplate } from '../../src/template/read-template.ts';
import { japanese } from '../../src/translations/ja/index.ts';
import { enisOfFunctions, type FunctionEnis } from '../../src/views/enis-of-functions.ts';
import { allRules } from '../engine/all-rules.ts';
import { edits } from './edited-texts.ts';
import { playing } from './runs.ts';

/** What is kept of an earlier text of a template must never show: each lint of an edited text is as one from nothing. */

const folder = new URL('../../templates-fixtures/', import.meta.url);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.(?:ya?ml|json)$/.test(name))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .filter((text) => isTemplate(parse('template', text).value));

const inJson = texts
  .map((text) => JSON.stringify(parse('template', text).value, null, 2))
  .filter((text) => parse('template', text).problems.length === 0);

let judged = 0;
const counted = rules.map((rule, index) => ({
  ...rule,
  create(context: never) {
    if (index === 0) judged++;
    return rule.create(context);
  },
})) as typeof rules;

const config = allRules(counted);

const sourceOf = (text: string): Source => ({ path: 'template.yaml', text });

const alone = (text: string) => lintSource(sourceOf(text), config);

const lastOf = new WeakMap<Recollection, Source>();

/** As the language server does it: the text is read from the last one that was a template, too. */
function remembering(text: string, recollection: Recollection): FileResult {
  const source = sourceOf(text);
  if (isTemplate(parseAfter(source, lastOf.get(recollection)).value)) lastOf.set(recollection, source);
  const [result] = lintWorkspace({ ...workspaceOfOne(source, config), recollection });
  return result!;
}

function enisIn(text: string, kept: KeptAnswer<readonly FunctionEnis[]>): readonly FunctionEnis[] {
  const source = sourceOf(text);
  const [component] = readWorkspace(workspaceOfOne(source, config), undefined).components;
  return kept.ask(source, component!, enisOfFunctions);
}

describe('a template that is edited', () => {
  it('has the findings of its text, whatever was said of it before', () => {
    // a word becomes another one of the template, an odd one, or none; a line moves, goes, or comes twice
    const edit = fc.record({ at: fc.nat(), by: fc.nat(), kind: fc.constantFrom(...edits) });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts, ...inJson),
        fc.array(edit, { minLength: 2, maxLength: 6 }),
        (text, steps) => {
          const recollection = new Recollection();
          let edited = text;
          remembering(edited, recollection);
          for (const { at, by, kind } of steps) {
            edited = kind(edited, at, by);
            expect(remembering(edited, recollection)).toEqual(alone(edited));
          }
        },
      ),
      playing(60),
    );
  });

  it('has the findings of before when what was done is undone', () => {
    const edit = fc.record({ at: fc.nat(), by: fc.nat(), kind: fc.constantFrom(...edits) });
    fc.assert(
      fc.property(fc.constantFrom(...texts, ...inJson), edit, edit, (text, first, second) => {
        const recollection = new Recollection();
        const done = [text, first.kind(text, first.at, first.by)];
        done.push(second.kind(done[1]!, second.at, second.by));
        const told = done.map((each) => remembering(each, recollection));
        for (const index of [1, 0]) expect(remembering(done[index]!, recollection)).toEqual(told[index]);
        expect(told[0]).toEqual(alone(text));
      }),
      playing(40),
    );
  });

  it('has its findings in the language of the lint, whatever language they were told in before', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.array(fc.boolean(), { minLength: 2, maxLength: 4 }), (text, turns) => {
        const recollection = new Recollection();
        for (const isJapanese of turns) {
          const spoken = isJapanese ? { ...config, language: japanese } : config;
          const [result] = lintWorkspace({ ...workspaceOfOne(sourceOf(text), spoken), recollection });
          expect(result).toEqual(lintSource(sourceOf(text), spoken));
        }
      }),
      playing(20),
    );
  });

  it('has the ENIs of its text above its functions, whatever they were before', () => {
    const edit = fc.record({ at: fc.nat(), by: fc.nat(), kind: fc.constantFrom(...edits) });
    fc.assert(
      fc.property(
        fc.constantFrom(...texts, ...inJson),
        fc.array(edit, { minLength: 2, maxLength: 6 }),
        (text, steps) => {
          const kept = new KeptAnswer<readonly FunctionEnis[]>();
          let edited = text;
          enisIn(edited, kept);
          for (const { at, by, kind } of steps) {
            edited = kind(edited, at, by);
            if (isTemplate(parse('template', edited).value))
              expect(enisIn(edited, kept)).toEqual(enisIn(edited, new KeptAnswer()));
          }
        },
      ),
      playing(60),
    );
  });

  it('keeps the ENIs of its functions until something that they follow from is another', () => {
    const text = template('words', 'subnet-1');
    const kept = new KeptAnswer<readonly FunctionEnis[]>();
    const before = enisIn(text, kept);
    expect(before).toHaveLength(1);
    expect(enisIn(`# a comment\n${text}`, kept)).toBe(before);
    expect(enisIn(text.replace('role/role', 'role/other'), kept)).toBe(before);
    expect(enisIn(text.replace('[subnet-1]', '[subnet-1, subnet-2]'), kept)).not.toEqual(before);
  });

  it('is judged anew only where something that was read is another', () => {
    const text = template('words', 'subnet-1');
    const recollection = new Recollection();
    remembering(text, recollection);
    const before = judged;
    const same = [`# a comment\n${text}`, text.replace('words', 'other words'), text.replaceAll('\n', '\r\n')];
    for (const each of same) expect(remembering(each, recollection)).toEqual(withoutJudging(() => alone(each)));
    expect(judged).toBe(before);
    remembering(template('words', 'subnet-2'), recollection);
    expect(judged).toBeGreaterThan(before);
  });
});

describe('a resource that is being written', () => {
  const text = template('words', 'subnet-1');
  const typed = [
    'New:',
    'New:\n    Type:',
    'New:\n    Type: AW',
    'New:\n    Type: AWS::SQS::Que',
    'New:\n    Type: AWS::SNS::Topic\n    Properties:\n      TopicName: new',
    'Other: {Type: AWS::SNS::Topic}',
  ];
  it.each(typed)('is not judged while no rule can have noticed it: %s', (resource) => {
    const recollection = new Recollection();
    remembering(text, recollection);
    const edited = `${text}  ${resource}\n`;
    const before = judged;
    expect(remembering(edited, recollection)).toEqual(withoutJudging(() => alone(edited)));
    expect(judged).toBe(before);
    expect(remembering(text, recollection)).toEqual(withoutJudging(() => alone(text)));
    expect(judged).toBe(before);
  });

  it('is judged where a plugin may look at all resources', () => {
    const plugged = { ...config, rules: config.rules.map((rule) => ({ ...rule, name: `plugin/${rule.name}` })) };
    const recollection = new Recollection();
    lintWorkspace({ ...workspaceOfOne(sourceOf(text), plugged), recollection });
    const before = judged;
    lintWorkspace({ ...workspaceOfOne(sourceOf(`${text}  New:\n`), plugged), recollection });
    expect(judged).toBeGreaterThan(before);
  });

  const noticed = [
    'Role: {Type: AWS::SNS::Topic}',
    'New: {Type: AWS::Lambda::Function}',
    'New: {Type: AWS::SNS::Topic, Properties: {Name: !Ref Function}}',
    'New: {Type: AWS::SNS::Topic, Condition: None}',
    'New: {Type: Custom::Other}',
    'New: {Type: AWS::EC2::SecurityGroupEgress}',
    '"N\\x65w": {Type: AWS::SNS::Topic}',
  ];
  it.each(noticed)('is judged where one may: %s', (resource) => {
    const recollection = new Recollection();
    remembering(text.replace('[subnet-1]', '[subnet-1, !Ref Role]'), recollection);
    const edited = `${text.replace('[subnet-1]', '[subnet-1, !Ref Role]')}  ${resource}\n`;
    const before = judged;
    expect(remembering(edited, recollection)).toEqual(withoutJudging(() => alone(edited)));
    expect(judged).toBeGreaterThan(before);
  });
});

function withoutJudging<T>(lint: () => T): T {
  const before = judged;
  const result = lint();
  judged = before;
  return result;
}

function template(description: string, subnet: string): string {
  return `Resources:
  Function:
    Type: AWS::Lambda::Function
    Properties:
      Description: ${description}
      Role: arn:aws:iam::123456789012:role/role
      VpcConfig:
        SubnetIds: [${subnet}]
        SecurityGroupIds: [sg-1]
`;
}
