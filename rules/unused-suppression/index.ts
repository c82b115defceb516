import { defineRule } from '../../src/rule/index.ts';

/** A suppression that outlived its finding hides the next one. The engine finds these. */
export default defineRule()({
  meta: {
    id: 'unused-suppression',
    family: 'template',
    severity: 'warning',
    // only on request: `reportUnusedSuppressions`
    presets: [],
    summary: 'A suppression suppresses nothing',
    messages: {
      unused: { problem: 'This suppression of {id} suppresses nothing', remedy: 'Remove it' },
    },
    since: '0.1.0',
  },
  create: () => ({}),
});
