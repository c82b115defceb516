import { type AnyRule, defineRule } from '../rule/define.ts';

/** A suppression that can't be read, names no rule, or says no reason. Reported by the engine, not by a visitor. */
export const invalidSuppression = defineRule()({
  meta: {
    id: 'invalid-suppression',
    family: 'template',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'A suppression that names no rule, gives no reason or cannot be read',
    messages: {
      unknownRule: {
        problem: 'This suppression names {id}, and there is no such rule',
        remedy: 'Name a rule, a family such as connectivity/*, or take the name away',
      },
      withoutReason: {
        problem: 'This suppression gives no reason',
        remedy: 'Say why after {where}',
        // It does what its author wants: worth knowing, no more.
        severity: 'info',
      },
      unreadable: {
        problem: 'This suppression cannot be read: {because}',
        remedy: 'Write {example}',
      },
    },
    schema: { type: 'object', additionalProperties: false, properties: {} },
    defaults: {},
    since: '0.1.0',
  },
  create: () => ({}),
});

/** A suppression that suppresses nothing. Reported by the engine when `reportUnusedSuppressions` is on. */
export const unusedSuppression = defineRule()({
  meta: {
    id: 'unused-suppression',
    family: 'template',
    severity: 'warning',
    presets: [],
    summary: 'A suppression that suppresses nothing',
    messages: {
      unused: { problem: 'This suppression of {id} suppresses nothing', remedy: 'Take it away' },
    },
    schema: { type: 'object', additionalProperties: false, properties: {} },
    defaults: {},
    since: '0.1.0',
  },
  create: () => ({}),
});

/** The rules that the engine itself reports: they can be set and suppressed like any other. */
export const ownRules: readonly AnyRule[] = [invalidSuppression, unusedSuppression];
