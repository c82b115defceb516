import type { AttachedFunction, Mount, RuleContext, Subnet } from '../../src/rule/index.ts';
import type { messages } from './messages.ts';

/** What the checks of this rule ask and report by. */
export type Context = RuleContext<Record<string, never>, typeof messages>;

/** What a function mounts, from one of its subnets. */
export interface MountFrom extends AttachedFunction {
  readonly subnet: Subnet;
  readonly mount: Mount;
}
