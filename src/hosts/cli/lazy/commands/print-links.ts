export { printLinks } from '../../commands/print-links.ts';
