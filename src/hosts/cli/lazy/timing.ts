export { statsOf } from '../run-stats.ts';
export { RunTimes } from '../run-times.ts';
