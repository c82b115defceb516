import { type AnyRule, defineRule } from '../../src/rule/define.ts';

/** A rule that reports nothing by itself: tests hand its findings in. */
export function fakeRule(id: string, meta: Partial<AnyRule['meta']> = {}): AnyRule {
  return defineRule<Record<string, unknown>>()({
    meta: {
      id,
      family: 'connectivity',
      severity: 'warning',
      presets: ['recommended', 'strict'],
      summary: 'A rule for tests',
      messages: { wrong: { problem: '{name} is wrong', remedy: 'Correct it' } },
      schema: {
        type: 'object',
        additionalProperties: false,
        properties: { ignore: { type: 'array', items: { type: 'string' } } },
      },
      defaults: { ignore: [] },
      ...meta,
    },
    create: () => ({}),
  }) as AnyRule;
}
