import { defineRule } from '../../src/rule/index.ts';
import { messages, summary } from './messages.ts';

/** A suppression that names no rule suppresses nothing, and its author does not know. The engine finds these. */
export default defineRule()({
  meta: {
    id: 'invalid-suppression',
    family: 'template',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },
  create: () => ({}),
});
