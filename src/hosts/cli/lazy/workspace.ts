export { workspaceLinter } from '../workspace-files.ts';
