export { compare } from '../../commands/compare.ts';
