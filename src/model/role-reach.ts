import { patternsOverlap } from '../aws/action-pattern.ts';
import { managedPolicy } from '../aws/managed-policies.ts';
import { lazy, remember } from './lazy.ts';
import type { LambdaFunction, Statement } from './things.ts';

/** Which services a function's role lets it call. */
export interface RoleReach {
  /** Not so only when everything the role gets is known and nothing in it is about the service. */
  mayCall(prefix: string): boolean;
  /** Some statement names the service. */
  surelyAllows(prefix: string): boolean;
}

/** Which services a function's role lets it call, by IAM prefix. */
export function roleReachOf(fn: LambdaFunction): RoleReach {
  const statements = fn.role.known ? fn.role.value.statements : undefined;
  const isComplete = statements !== undefined && statements.more.length === 0;
  const allows = statements?.found.filter(({ effect }) => effect === 'Allow') ?? [];
  const surelyAllows = remember((prefix) => allows.some((each) => isAbout(each, prefix)));
  const isWide = lazy(() => allows.some(isBroad));
  return { mayCall: (prefix) => !isComplete || surelyAllows(prefix) || isWide(), surelyAllows };
}

function isAbout(statement: Statement, prefix: string): boolean {
  if (statement.managedPolicy !== undefined)
    return managedPolicy(statement.managedPolicy)?.services.includes(prefix) === true;
  return statement.actions.some((action) => !isEverything(action) && patternsOverlap(action, `${prefix}:*`));
}

/** Whether a statement allows services that it doesn't name. */
function isBroad({ managedPolicy: name, notActions, actions }: Statement): boolean {
  if (name !== undefined) return /^unknown/.test(managedPolicy(name)?.kind ?? 'unknown');
  return notActions.length > 0 || actions.some(isEverything);
}

/** Whether an action pattern is about more than one service: `*`. */
export function isEverything(action: string): boolean {
  const colon = action.indexOf(':');
  return colon < 0 || /[*?]/.test(action.slice(0, colon));
}
