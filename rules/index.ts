// Made by `npm run generate` from the folders beside this file.
import type { AnyRule } from '../src/rule/index.ts';
import functionCannotReachService from './function-cannot-reach-service/index.ts';
import invalidSuppression from './invalid-suppression/index.ts';
import templateSyntax from './template-syntax/index.ts';
import unusedSuppression from './unused-suppression/index.ts';

/** All built-in rules, sorted by id. */
export const rules: readonly AnyRule[] = [
  functionCannotReachService,
  invalidSuppression,
  templateSyntax,
  unusedSuppression,
];
