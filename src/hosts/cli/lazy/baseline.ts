export { applyBaseline } from '../input/earlier/baseline-file.ts';
