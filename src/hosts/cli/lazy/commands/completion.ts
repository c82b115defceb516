export { completionFor } from '../../commands/completion.ts';
