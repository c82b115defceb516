export { snapshot } from '../snapshot.ts';
