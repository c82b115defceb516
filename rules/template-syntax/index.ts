import { defineRule } from '../../src/rule/index.ts';
import { messages } from './messages.ts';

/** A text that can't be read hides every other finding, so it is one itself. The parser finds these. */
export default defineRule()({
  meta: {
    id: 'template-syntax',
    family: 'template',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary: 'The text of a template cannot be read as it is meant',
    messages,
    since: '0.1.0',
  },
  create: () => ({}),
});
