export { applyBaseline } from '../input/baseline-file.ts';
