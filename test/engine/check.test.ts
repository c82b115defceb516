import { describe, expect, it } from 'vitest';
import { type Checked, check } from '../../src/engine/check.ts';
import type { EnabledRule } from '../../src/engine/config/config.ts';
import type { AnyRule } from '../../src/rule/index.ts';
import { parse } from '../../src/syntax/parse.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { allInWords } from '../in-words.ts';
import { fakeRule } from './fake-rules.ts';

/** A rule that does what a test wants it to. */
function ruleOf(create: AnyRule['create'], id = 'some-rule'): AnyRule {
  const messages = {
    wrong: { problem: '{names} {names:is|are} wrong', remedy: 'Correct {names}' },
    minor: { problem: '{names} could be better', remedy: 'Improve {names}', severity: 'info' },
  };
  return { ...fakeRule(id, { messages }), create };
}

const enabled = (rule: AnyRule, more: Partial<EnabledRule> = {}): EnabledRule => ({
  rule,
  name: rule.meta.id,
  options: {},
  ...more,
});

/** What rules say of a text, in words. */
function checked(text: string, ...rules: EnabledRule[]): Checked {
  const parsed = parse('template.yaml', text);
  expect(parsed.problems).toEqual([]);
  return allInWords(check(readTemplate(parsed, { parameters: {}, pseudo: {} }), rules)) as Checked;
}

const queues = `Resources:
  A: { Type: AWS::SQS::Queue }
  B: { Type: AWS::SQS::Queue }
`;

const ofQueues = ruleOf(({ report }) => ({
  'AWS::SQS::Queue': (queue) => report('wrong', { at: queue.at('Type'), data: { names: queue.id } }),
}));

it('notes that what stack sets deploy is not looked at', () => {
  const text = `Resources:
  Baseline:
    Type: AWS::CloudFormation::StackSet
    Properties: { StackSetName: baseline, PermissionModel: SERVICE_MANAGED, TemplateURL: https://example.com/t.yaml }
`;
  expect(checked(text).undecided).toMatchObject([
    { rule: 'stack-sets', resource: 'Baseline', reason: expect.stringContaining('Baseline deploys') },
  ]);
});

describe('what a rule reports', () => {
  it('is its message, filled in, about the resource that its place is in', () => {
    expect(checked(queues, enabled(ofQueues)).findings).toMatchObject([
      { rule: 'some-rule', messageId: 'wrong', severity: 'warning', resource: 'A', problem: 'A is wrong' },
      { rule: 'some-rule', messageId: 'wrong', severity: 'warning', resource: 'B', remedy: 'Correct B' },
    ]);
  });

  it('lists several names, and lets words agree', () => {
    const both = ruleOf(({ model, report }) => ({
      template: () => report('wrong', { at: model.template.root.at(), data: { names: ['A', 'B'] } }),
    }));
    expect(checked(queues, enabled(both)).findings).toMatchObject([{ problem: 'A and B are wrong', resource: null }]);
  });

  it('may have a severity by its message, or by the report', () => {
    const several = ruleOf(({ model, report }) => ({
      template() {
        const at = model.template.root.at();
        report('minor', { at, data: { names: 'A' } });
        report('minor', { at, data: { names: 'B' }, severity: 'error' });
      },
    }));
    const severities = (more: Partial<EnabledRule>) =>
      checked(queues, enabled(several, more)).findings.map(({ severity }) => severity);
    expect(severities({})).toEqual(['info', 'error']);
    // presets but `all` leave infos out
    expect(severities({ withoutInfos: true })).toEqual(['error']);
  });
});

describe('a rule that crashes', () => {
  const crashing = ruleOf(
    ({ report }) => ({
      'AWS::SQS::Queue'(queue) {
        report('wrong', { at: queue.at(), data: { names: queue.id } });
        if (queue.id === 'B') throw new Error('no queue like this');
      },
    }),
    'crashing-rule',
  );

  it('is one finding that names rule and resource, and the others go on', () => {
    const { findings } = checked(queues, enabled(crashing, { name: 'acme/crashing-rule' }), enabled(ofQueues));
    expect(findings.filter(({ rule }) => rule === 'some-rule')).toHaveLength(2);
    expect(findings.filter(({ rule }) => rule === 'plugin-crash')).toMatchObject([
      {
        severity: 'error',
        resource: 'B',
        problem: 'Rule acme/crashing-rule failed at B: no queue like this',
        remedy: expect.stringContaining('"acme/crashing-rule": "off"'),
      },
    ]);
  });

  it.each<readonly [string, () => unknown, string]>([
    ['nothing', () => null, 'null'],
    ['what has no text', () => ({ toString: () => Symbol('a') }), 'object'],
    ['an error without a text', () => Object.assign(new Error(), { message: Symbol('a') }), 'Symbol(a)'],
  ])('is one finding whatever it throws: %s', (_, thrown, reason) => {
    const throwing = ruleOf(
      () => ({
        'template:exit'() {
          throw thrown();
        },
      }),
      'throwing-rule',
    );
    const { findings } = checked(queues, enabled(throwing), enabled(ofQueues));
    expect(findings.filter(({ rule }) => rule === 'some-rule')).toHaveLength(2);
    expect(findings.filter(({ rule }) => rule === 'rule-crash')).toMatchObject([
      { problem: `Rule throwing-rule failed at the template: ${reason}` },
    ]);
  });

  it('is one finding, however many scenarios there are', () => {
    const { findings } = checked(
      `Conditions: { IsProd: !Equals [!Ref AWS::Region, eu-west-1] }
Resources:
  A: { Type: AWS::SQS::Queue }
  B: { Type: AWS::SQS::Queue }
  C: { Type: AWS::SQS::Queue, Condition: IsProd }
`,
      enabled(crashing),
    );
    expect(findings.filter(({ rule }) => rule === 'rule-crash')).toHaveLength(1);
  });

  it.each<readonly [string, AnyRule['create']]>([
    [
      'when it is made',
      () => {
        throw new Error('oops');
      },
    ],
    [
      'at the end, after it saw something else',
      () => ({
        'AWS::SQS::Queue'() {},
        'template:exit'() {
          throw new Error('oops');
        },
      }),
    ],
  ])('names the template %s', (_, create) => {
    expect(checked(queues, enabled(ruleOf(create))).findings).toMatchObject([
      { rule: 'rule-crash', resource: null, problem: 'Rule some-rule failed at the template: oops' },
    ]);
  });

  it('is one that reports a message it does not have', () => {
    const misspelt = ruleOf(({ model, report }) => ({
      template: () => report('wrnog', { at: model.template.root.at(), data: {} }),
    }));
    expect(checked(queues, enabled(misspelt)).findings).toMatchObject([
      { rule: 'rule-crash', problem: expect.stringContaining('no message "wrnog" in some-rule') },
    ]);
  });
});

describe('scenarios', () => {
  const conditional = `Parameters:
  Stage: { Type: String, AllowedValues: [dev, prod] }
Conditions:
  IsProd: !Equals [!Ref Stage, prod]
  IsDev: !Not [!Condition IsProd]
Resources:
  Always: { Type: AWS::SQS::Queue }
  Big: { Type: AWS::SQS::Queue, Condition: IsProd }
  Small: { Type: AWS::SQS::Queue, Condition: IsDev }
`;

  it('are named where a finding does not hold in all of them', () => {
    const { findings } = checked(conditional, enabled(ofQueues));
    expect(findings.map(({ resource, when }) => [resource, when])).toEqual([
      ['Always', undefined],
      ['Big', 'IsProd is true'],
      ['Small', 'IsProd is false'],
    ]);
  });

  it('say once what is undecided in several', () => {
    const asking = ruleOf(({ undecided }) => ({
      'AWS::SQS::Queue': (queue) => undecided({ because: `${queue.id} is odd`, place: queue.at() }),
    }));
    expect(checked(conditional, enabled(asking)).undecided.map(({ resource, reason }) => [resource, reason])).toEqual([
      ['Always', 'Always is odd'],
      ['Big', 'Big is odd'],
      ['Small', 'Small is odd'],
    ]);
  });

  it('are as few as are asked for', () => {
    let models = 0;
    const indifferent = ruleOf(() => {
      models++;
      return {};
    });
    checked(conditional, enabled(indifferent));
    expect(models).toBe(1);
  });

  it('that are too many are said to be undecided', () => {
    const names = Array.from({ length: 12 }, (_, index) => `C${index}`);
    const { undecided } = checked(
      `Parameters:
${names.map((name) => `  ${name}: { Type: String, AllowedValues: ["yes", "no"] }`).join('\n')}
Conditions:
${names.map((name) => `  Is${name}: !Equals [!Ref ${name}, "yes"]`).join('\n')}
Resources:
${names.map((name) => `  Q${name}: { Type: AWS::SQS::Queue, Condition: Is${name} }`).join('\n')}
`,
      enabled(ofQueues),
    );
    expect(undecided).toMatchObject([
      { rule: 'conditions', reason: expect.stringMatching(/more than 64 combinations/) },
    ]);
  });
});

describe('what a rule hands on as undecided', () => {
  const at = { file: 'template.yaml', keys: ['Resources', 'A'] };

  it.each<readonly [string, Parameters<Parameters<AnyRule['create']>[0]['undecided']>[0], readonly string[]]>([
    ['a reason', { because: 'x is not known', place: at }, ['x is not known']],
    ['reasons', [{ because: 'x' }, { because: 'y' }], ['x', 'y']],
    ['an answer that is not known', { known: false, because: [{ because: 'x' }] }, ['x']],
    ['an answer that is known', { known: true, value: false, evidence: [] }, []],
    ['what may be whyIncomplete', { found: [1], whyIncomplete: [{ because: 'x' }] }, ['x']],
    ['what is all', { found: [1], whyIncomplete: [] }, []],
    ['what would decide it', { because: 'x', settledBy: '--parameter X' }, ['x']],
  ])('may be %s', (_, what, reasons) => {
    const rule = ruleOf(({ undecided }) => ({ template: () => undecided(what) }));
    expect(checked(queues, enabled(rule)).undecided.map(({ reason }) => reason)).toEqual(reasons);
  });

  it('is about the resource that its place is in, unless the rule says which', () => {
    const rule = ruleOf(({ undecided }) => ({
      template() {
        undecided({ because: 'x', place: at });
        undecided({ because: 'y', place: at }, { resource: 'B' });
      },
    }));
    expect(checked(queues, enabled(rule)).undecided).toMatchObject([
      { resource: 'A', reason: 'x' },
      { resource: 'B', reason: 'y' },
    ]);
  });
});
