export { merge } from '../../commands/merge.ts';
