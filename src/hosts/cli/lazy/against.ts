export { readAgainst } from '../input/against.ts';
