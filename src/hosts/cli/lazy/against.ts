export { readAgainst } from '../input/earlier/against.ts';
