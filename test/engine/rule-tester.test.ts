import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { type InvalidRuleTestCase, RuleTester } from '../../src/engine/rule-tester.ts';
import { japanese } from '../../src/hosts/japanese.ts';
import { defineRule, type RuleContext } from '../../src/rule/define.ts';
import type { MessageText } from '../../src/rule/message.ts';
import type { Resource } from '../../src/template/resource.ts';

const rule = defineRule<{ ignore: string[] }>()({
  meta: {
    id: 'queue-without-name',
    family: 'template',
    severity: 'warning',
    presets: ['recommended'],
    summary: 'A queue has no name',
    messages: {
      unnamed: { problem: '{queue} (one) has no name', remedy: 'Set QueueName' },
      other: { problem: 'Other', remedy: '-' },
    },
    schema: { type: 'object', additionalProperties: false, properties: { ignore: { type: 'array' } } },
    defaults: { ignore: [] },
  },
  create: ({ report, options, undecided }) => ({
    'AWS::SQS::Queue'(resource) {
      if (options.ignore.includes(resource.id)) undecided({ because: `${resource.id} is ignored` });
      else if (resource.id !== 'Named') {
        const edit = { kind: 'set', at: resource.at(), key: 'DeletionPolicy', value: 'Delete' } as const;
        const fix = { title: 'Delete it', edits: [edit] };
        report('unnamed', { at: resource.at(), data: { queue: resource.id }, fix });
      }
    },
  }),
});

const bad = 'Resources:\n  A:\n    Type: AWS::SQS::Queue\n';
const fixed = 'Resources:\n  A:\n    Type: AWS::SQS::Queue\n    DeletionPolicy: Delete\n';
const good = '{"Resources": {"Named": {"Type": "AWS::SQS::Queue"}}}';

new RuleTester({
  describe,
  it,
  language: { ...japanese, '{queue} (one) has no name': '{queue} に名前がありません' },
}).run('a rule under test, in another language', rule, {
  valid: [good],
  invalid: [
    {
      template: bad,
      output: fixed,
      errors: [{ messageId: 'unnamed', data: { queue: 'A' }, message: 'A に名前がありません' }],
    },
  ],
});

new RuleTester({ describe, it, compileSchema: (schema) => new Ajv().compile(schema) }).run('a rule under test', rule, {
  valid: [
    good,
    { name: 'ignored', template: bad, options: { ignore: ['A'] }, undecided: [{ reason: /A is ignored/ }] },
  ],
  invalid: [
    {
      name: 'unnamed',
      template: bad,
      errors: [
        {
          messageId: 'unnamed',
          data: { queue: 'A' },
          message: /^A/,
          severity: 'warning',
          line: 2,
          column: 3,
          resource: 'A',
        },
      ],
      output: fixed,
    },
  ],
});

describe('a case that is wrong', () => {
  const run = (change: Partial<InvalidRuleTestCase<{ ignore: string[] }>>) => () =>
    new RuleTester({
      describe: (_, body) => body(),
      it: (_, body) => body(),
      compileSchema: (schema) => new Ajv().compile(schema),
    }).run('x', rule, { valid: [], invalid: [{ template: bad, errors: [{}], output: fixed, ...change }] });

  it('is not this one', () => expect(run({})).not.toThrow());

  it.each<[string, Partial<InvalidRuleTestCase<{ ignore: string[] }>>, string]>([
    ['too few errors', { errors: [] }, 'an invalid case needs errors'],
    ['too many errors', { errors: [{}, {}] }, '1 finding reported, but 2 expected'],
    ['another message', { errors: [{ messageId: 'other' }] }, 'is not "other"'],
    ['no such message', { errors: [{ messageId: 'nothing' }] }, 'has no message "nothing"'],
    ['other data', { errors: [{ messageId: 'unnamed', data: { queue: 'B' } }] }, 'is not "unnamed" of these data'],
    ['another text', { errors: [{ message: 'A' }] }, 'message is "A (one) has no name", not "A"'],
    ['another line', { errors: [{ line: 3 }] }, 'finding 1: line is 2, not 3'],
    ['another severity', { errors: [{ severity: 'error' }] }, 'severity is "warning", not "error"'],
    ['something undecided', { undecided: [{}] }, '0 undecided reported, but 1 expected'],
    ['another output', { output: bad }, 'output is:'],
    ['wrong options', { options: { ignore: 1 } as never }, 'options.ignore: must be a list'],
  ])('%s', (_, change, message) => {
    expect(run(change)).toThrow(message);
  });

  it('a fix without an output', () => {
    const { output: _, ...rest } = { template: bad, errors: [{}], output: fixed };
    const tester = new RuleTester({ describe: (_, body) => body(), it: (_, body) => body() });
    expect(() => tester.run('x', rule, { valid: [], invalid: [rest] })).toThrow('no output is expected');
  });

  it('something that is no rule', () => {
    const tester = new RuleTester({ describe: (_, body) => body(), it: (_, body) => body() });
    expect(() => tester.run('x', { ...rule, meta: { ...rule.meta, id: 'No' } }, { valid: [], invalid: [] })).toThrow(
      'meta.id',
    );
  });
});

describe('a rule that names what there is not', () => {
  const failing =
    (visitor: object, problem = '{queue} has no name', options?: object) =>
    () =>
      new RuleTester({ describe: (_, body) => body(), it: (_, body) => body() }).run(
        'x',
        {
          meta: {
            ...rule.meta,
            messages: { unnamed: { problem, remedy: 'Set QueueName' } },
            schema: { type: 'object', properties: { ignore: { type: 'array', items: { format: 'aws-service' } } } },
          },
          create: ({ report }: Pick<RuleContext<object, Record<string, MessageText>>, 'report'>) => ({
            'AWS::SQS::Queue': (resource: Resource) =>
              report('unnamed', { at: resource.at(), data: { queue: resource } }),
            ...visitor,
          }),
        } as unknown as typeof rule,
        { valid: [{ template: bad, ...(options && { options: options as never }) }], invalid: [] },
      );

  it.each<[string, () => void, string]>([
    ['a visitor', failing({ fucntion() {} }), 'no visitor "fucntion". Did you mean "function"?'],
    [
      'a blank',
      failing({}, '{qeue} has no name'),
      'the message has {qeue}, and data has no "qeue". Did you mean "queue"?',
    ],
    [
      'a service',
      failing({}, '{queue}', { ignore: ['xry'] }),
      'options.ignore[0]: no AWS service has the IAM prefix "xry"',
    ],
  ])('%s', (_, run, expected) => expect(run).toThrow(expected));

  it('shows what the rule said, or that it said nothing', () => {
    expect(failing({})).toThrow('1 finding reported, but 0 expected\nReported:\n  2:3 warning queue-without-name');
    const nothing = () =>
      new RuleTester({ describe: (_, body) => body(), it: (_, body) => body() }).run('x', rule, {
        valid: [],
        invalid: [{ template: bad, options: { ignore: ['A'] }, errors: [{}] }],
      });
    expect(nothing).toThrow(
      '0 findings reported, but 1 expected\nThe rule reported nothing\nUndecided:\n  1 A is ignored',
    );
  });
});
