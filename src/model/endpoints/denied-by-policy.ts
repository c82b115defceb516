import { matchesActionPattern, patternsOverlap } from '../../aws/action-pattern.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction, Role, Statement } from '../base/entities.ts';
import { entriesOf } from '../base/naming.ts';
import { roleCalls } from '../identity/role-calls.ts';
import { notResourcesIn, resourcesIn } from '../identity/statement-match.ts';
import { patternOf } from '../identity/value-pattern.ts';
import { includes, isAbout } from './allowed-by-both.ts';
import { mayMeet } from './resources-meet.ts';

/** What a function's role allows on a service, where an endpoint policy certainly allows none of it. */
export interface DeniedToRole {
  readonly role: Role;
  /** As the role writes them: `sqs:SendMessage`. */
  readonly actions: readonly string[];
}

/**
 * The calls that a function's role allows on a service, where each of them is denied, or none of the statements that allow
 * anything in a policy can be about it: another action, another resource of the template, or another caller. A role that may assume others says nothing of its calls.
 */
export function deniedToRole(
  core: ModelCore,
  fn: LambdaFunction,
  prefix: string,
  { allows, denies }: { readonly allows: readonly Statement[]; readonly denies: readonly Statement[] },
): DeniedToRole | undefined {
  if (!fn.role.known) return undefined;
  const role = fn.role.value;
  const calls = callsOfRole(core, fn, prefix);
  if (calls === undefined) return undefined;
  const mayPass = calls.some(
    ({ action, statement }) =>
      action === undefined ||
      (allows.some((each) => mayTouch(core, each, role, action, statement)) &&
        !isDenied(core, denies, action, statement)),
  );
  if (mayPass) return undefined;
  return { role, actions: [...new Set(calls.flatMap(({ action }) => (action === undefined ? [] : [action])))] };
}

/** Whether statements may be about a call that a function's role allows on a service. */
export function mayTouchRole(
  core: ModelCore,
  fn: LambdaFunction,
  prefix: string,
  statements: readonly Statement[],
): boolean {
  if (!fn.role.known) return true;
  const role = fn.role.value;
  const calls = callsOfRole(core, fn, prefix);
  if (calls === undefined) return true;
  return calls.some(
    ({ action, statement }) =>
      action === undefined || statements.some((each) => mayTouch(core, each, role, action, statement)),
  );
}

/** The calls that a function's role allows on a service; `undefined` where it may make others. */
function callsOfRole(core: ModelCore, fn: LambdaFunction, prefix: string) {
  const { found, whyIncomplete } = roleCalls(core, fn);
  const calls = found.filter(({ to }) => to.prefix === prefix);
  const mayBeAnother = found.some(({ to, action }) => to.prefix === 'sts' && mayAssume(action));
  return calls.length === 0 || whyIncomplete.length > 0 || mayBeAnother ? undefined : calls;
}

function mayTouch(core: ModelCore, one: Statement, role: Role, action: string, statement: Statement): boolean {
  return mayBeAboutAction(one, action) && mayBeAboutRole(core, one, role) && mayShareResource(core, one, statement);
}

/** Whether denials that hold for everybody are about all calls of an action that a statement of the role allows. */
function isDenied(core: ModelCore, denies: readonly Statement[], action: string, statement: Statement): boolean {
  const resources = resourcesIn(core, statement);
  return resources.length > 0 && resources.every((each) => denies.some((one) => isAbout(core, one, action, each)));
}

function mayAssume(action: string | undefined): boolean {
  return action === undefined || patternsOverlap(action, 'sts:AssumeRole*');
}

function mayBeAboutAction({ actions, notActions }: Statement, action: string): boolean {
  if (notActions.length > 0) return !notActions.some((each) => matchesActionPattern(each, action));
  return actions.some((each) => patternsOverlap(each, action));
}

/**
 * Whether the principals of a statement may be the role: a service and another role are not.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
function mayBeAboutRole({ evaluate, template }: ModelCore, { node }: Statement, role: Role): boolean {
  const principal = evaluate.value(node.get('Principal'));
  if (principal.kind !== 'map') return true;
  const roleName = evaluate.text(role.resource.properties.get('RoleName'));
  return principal.node.entries().some(([kind, values]) => {
    if (kind === 'Service' || kind === 'Federated' || kind === 'CanonicalUser') return false;
    return entriesOf(evaluate.value(values)).some((each) => {
      if (each.kind === 'reference')
        return each.id === role.resource.id || template.resources.get(each.id)?.type !== 'AWS::IAM::Role';
      const named = /:role\/(?:[^*?]*\/)?([\w+=,.@-]+)$/.exec(patternOf(each))?.[1];
      return named === undefined || roleName === undefined || named.toLowerCase() === roleName.toLowerCase();
    });
  });
}

function mayShareResource(core: ModelCore, one: Statement, other: Statement): boolean {
  const [resources, others] = [resourcesIn(core, one), resourcesIn(core, other)];
  if (others.length === 0) return true;
  const left = notResourcesIn(core, one);
  if (left.length > 0) return !others.every((another) => left.some((each) => includes(each, another)));
  if (resources.length === 0) return true;
  return resources.some((each) => others.some((another) => mayMeet(core, each, another)));
}
