export { changesMarkdown } from '../../../../report/views/update.ts';
export { compare } from '../../commands/compare.ts';
