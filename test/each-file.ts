import { afterAll } from 'vitest';
import { undoAll } from './at-end.ts';

// it is registered before what a test file registers, and so it comes last
afterAll(undoAll);
