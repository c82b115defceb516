export { workspaceLinter } from '../input/workspace-files.ts';
