export { findEni } from '../find-eni.ts';
