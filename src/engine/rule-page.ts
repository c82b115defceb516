import type { AnyRule } from '../rule/define.ts';
import { homepage } from './address.generated.ts';

/** A built-in rule with the address of its page: rules themselves don't know where they are kept. */
export function withPage(rule: AnyRule): AnyRule {
  return { ...rule, meta: { ...rule.meta, url: `${homepage}/blob/HEAD/rules/${rule.meta.id}/README.md` } };
}
