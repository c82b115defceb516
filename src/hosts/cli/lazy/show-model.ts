export { showModel } from '../show-model.ts';
