export { live } from '../../commands/live.ts';
