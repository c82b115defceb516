import { rules as builtIn } from '../rules/index.ts';
import { withPage } from './engine/rule-page.ts';
import type { AnyRule } from './rule/index.ts';

/** All built-in rules, sorted by id, each with the address of its page. */
export const rules: readonly AnyRule[] = builtIn.map(withPage);
