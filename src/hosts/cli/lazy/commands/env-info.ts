export { envInfo } from '../../commands/env-info.ts';
