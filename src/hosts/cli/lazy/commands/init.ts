export { init } from '../../commands/init.ts';
