export { showModel } from '../../commands/show-model.ts';
