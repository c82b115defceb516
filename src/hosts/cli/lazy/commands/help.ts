export { helpFor } from '../../commands/help.ts';
