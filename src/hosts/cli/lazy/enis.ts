export { enis } from '../enis.ts';
