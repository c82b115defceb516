export { narrowToChanges } from '../input/earlier/changed-since.ts';
