export { init } from '../../commands/init/init.ts';
