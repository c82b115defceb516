import { fitsResourcePattern, matchesActionPattern } from '../../aws/action-pattern.ts';
import { identityOf, type Value } from '../../template/evaluate/value.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction, Statement } from '../base/entities.ts';
import { roleCalls } from '../identity/role-calls.ts';
import { resourcesIn } from '../identity/statement-match.ts';

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
  const isLetThrough = (action: string, resource: Value) =>
    statements.some(
      (statement) =>
        statement.actions.some((pattern) => matchesActionPattern(pattern, action)) &&
        resourcesIn(core, statement).some((pattern) => includes(pattern, resource)),
    );
  return calls.every(({ action, statement }) => {
    const resources = resourcesIn(core, statement);
    return action !== undefined && resources.length > 0 && resources.every((each) => isLetThrough(action, each));
  });
}

/** Whether a pattern of ARNs is about all that another one is. What is not known of one is the same where it is the same value. */
function includes(pattern: Value, other: Value): boolean {
  if (!isText(pattern) || !isText(other)) return identityOf(pattern) === identityOf(other);
  return fitsResourcePattern(identityOf(pattern), identityOf(other));
}

function isText({ kind }: Value): boolean {
  return kind === 'known' || kind === 'text' || kind === 'reference';
}
