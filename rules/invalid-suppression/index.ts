import { defineRule } from '../../src/rule/index.ts';

/** A suppression that names no rule suppresses nothing, and its author does not know. The engine finds these. */
export default defineRule()({
  meta: {
    id: 'invalid-suppression',
    family: 'template',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'A suppression names no rule, gives no reason or cannot be read',
    messages: {
      unknownRule: {
        problem: 'This suppression names {id}, and there is no such rule',
        remedy: 'Name a rule or a family such as connectivity/*',
      },
      withoutReason: {
        problem: 'This suppression gives no reason',
        remedy: 'Give a reason after {where}',
        // it does what its author wants
        severity: 'info',
      },
      unreadable: {
        problem: 'This suppression cannot be read: {because}',
        remedy: 'Write {example}',
      },
    },
    since: '0.1.0',
  },
  create: () => ({}),
});
