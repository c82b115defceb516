import { defineRule } from '../../src/rule/index.ts';
import { messages, summary } from './messages.ts';

/** A suppression that outlived its finding hides the next one. The engine finds these. */
export default defineRule()({
  meta: {
    id: 'unused-suppression',
    family: 'template',
    severity: 'warning',
    // only on request: `reportUnusedSuppressions`
    presets: [],
    summary,
    messages,
    since: '0.1.0',
  },
  create: () => ({}),
});
