import type { AnyRule } from './rule/index.js';
/** All built-in rules, sorted by id, each with the address of its page. */
export declare const rules: readonly AnyRule[];
