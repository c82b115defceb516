export { explainPath } from '../../commands/explain-path.ts';
