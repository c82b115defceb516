export { explainPath } from '../explain-path.ts';
