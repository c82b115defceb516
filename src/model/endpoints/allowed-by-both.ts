import { fitsResourcePattern, matchesActionPattern, patternsOverlap } from '../../aws/action-pattern.ts';
import { identityOf, type Value } from '../../template/evaluate/value.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction, Statement } from '../base/entities.ts';
import { roleCalls } from '../identity/role-calls.ts';
import { notResourcesIn, resourcesIn } from '../identity/statement-match.ts';
import { mayMeet } from './resources-meet.ts';

/**
 * Whether statements that allow everybody are about all that a function's role allows on a service: each action of it on each
 * resource. The code can call no more, whatever it calls.
 */
export function isAllThatRoleAllows(
  core: ModelCore,
  fn: LambdaFunction,
  prefix: string,
  statements: readonly Statement[],
): boolean {
  const { found, whyIncomplete } = roleCalls(core, fn);
  const calls = found.filter(({ to }) => to.prefix === prefix);
  if (calls.length === 0 || whyIncomplete.length > 0) return false;
  return calls.every(({ action, statement }) => {
    const resources = resourcesIn(core, statement);
    return (
      action !== undefined &&
      resources.length > 0 &&
      resources.every((each) => statements.some((one) => isAbout(core, one, action, each)))
    );
  });
}

/** Whether a statement is about all calls of an action, which may be a pattern, on all that a pattern of ARNs is about. */
export function isAbout(core: ModelCore, statement: Statement, action: string, resource: Value): boolean {
  const { actions, notActions } = statement;
  const isAboutAction =
    notActions.length > 0
      ? !notActions.some((each) => patternsOverlap(each, action))
      : actions.some((each) => matchesActionPattern(each, action));
  if (!isAboutAction) return false;
  const others = notResourcesIn(core, statement);
  return others.length > 0
    ? !others.some((each) => mayMeet(core, each, resource))
    : resourcesIn(core, statement).some((each) => includes(each, resource));
}

/** Whether a pattern of ARNs is about all that another one is. What is not known of one is the same where it is the same value. */
export function includes(pattern: Value, other: Value): boolean {
  if (!isText(pattern) || !isText(other)) return identityOf(pattern) === identityOf(other);
  return fitsResourcePattern(identityOf(pattern), identityOf(other));
}

function isText({ kind }: Value): boolean {
  return kind === 'known' || kind === 'text' || kind === 'reference';
}
