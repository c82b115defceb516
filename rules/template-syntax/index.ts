import { defineRule } from '../../src/rule/index.ts';
import { messages, summary } from './messages.ts';

/** A text that can't be read hides every other finding, so it is one itself. The parser finds these. */
export default defineRule()({
  meta: {
    id: 'template-syntax',
    family: 'template',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },
  create: () => ({}),
});
