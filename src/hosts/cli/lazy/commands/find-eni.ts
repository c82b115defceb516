export { findEni } from '../../commands/find-eni.ts';
