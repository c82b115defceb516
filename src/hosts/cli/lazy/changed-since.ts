export { narrowToChanges } from '../input/changed-since.ts';
