export { newRule } from '../../commands/new-rule.ts';
