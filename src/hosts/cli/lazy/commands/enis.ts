export { enis } from '../../commands/enis.ts';
