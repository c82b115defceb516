export { RunTimes } from '../run-times.ts';
