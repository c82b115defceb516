import type { Answer, Endpoint, Entity, Place, RuleContext, Vpc } from '../../src/rule/index.ts';
import type { messages } from './messages.ts';

/** What the checks of this rule ask and report by. */
export type Context = RuleContext<Record<string, never>, typeof messages>;

/** An endpoint that takes names over once its VPC resolves them. */
export interface Waiting {
  readonly vpc: Vpc;
  readonly endpoint: Endpoint;
}

/** The property that says so; the entity itself where it is not written. */
export function placeOf(setting: Answer<unknown>, { place }: Entity): Place {
  return (setting.known ? setting.evidence[0]?.place : undefined) ?? place;
}
