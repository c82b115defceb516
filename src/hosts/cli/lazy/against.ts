export { readAgainst } from '../against.ts';
