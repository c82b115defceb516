import type { Attachment, LambdaFunction, RuleContext } from '../../src/rule/index.ts';
import type { messages } from './messages.ts';

/** What the checks of this rule ask and report by. */
export type Context = RuleContext<Record<string, never>, typeof messages>;

/** Where a finding is, and which function it is about: SAM's Globals may have written the VpcConfig elsewhere. */
export function on(fn: LambdaFunction, attachment: Attachment, ...keys: string[]) {
  return { at: attachment.at(...keys), resource: fn.resource.logicalId };
}
