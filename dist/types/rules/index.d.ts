import type { AnyRule } from '../src/rule/index.js';
/** All built-in rules, sorted by id. */
export declare const rules: readonly AnyRule[];
