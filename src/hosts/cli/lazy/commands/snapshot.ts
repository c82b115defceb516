export { snapshot } from '../../commands/snapshot.ts';
