import { patternsOverlap } from '../../aws/action-pattern.ts';
import { managedPolicy } from '../../aws/managed-policies.ts';
import type { Statement } from '../base/entities.ts';

/**
 * Whether a statement allows an action that fits a pattern, which names its service in full: `s3:Get*`. `*` alone is about
 * no service.
 */
export function allowsSome({ effect, managedPolicy: name, actions }: Statement, pattern: string): boolean {
  if (effect !== 'Allow') return false;
  const colon = pattern.indexOf(':');
  if (name !== undefined) return managedPolicy(name)?.services.includes(pattern.slice(0, colon)) === true;
  // most are about another service, and to compare patterns takes longer
  const service = pattern.slice(0, colon + 1).toLowerCase();
  return actions.some(
    (action) => action.slice(0, colon + 1).toLowerCase() === service && patternsOverlap(action, pattern),
  );
}

/** Whether a statement allows a service, by IAM prefix, be it one that a policy of AWS allows by the way. */
export function allowsService(statement: Statement, prefix: string): boolean {
  const { effect, managedPolicy: name } = statement;
  const isAlso = effect === 'Allow' && name !== undefined && managedPolicy(name)?.also.includes(prefix) === true;
  return isAlso || allowsSome(statement, `${prefix}:*`);
}

/** Whether a statement allows services that it doesn't name. */
export function isBroad({ managedPolicy: name, notActions, actions }: Statement): boolean {
  if (name !== undefined) return /^unknown/.test(managedPolicy(name)?.kind ?? 'unknown');
  return notActions.length > 0 || actions.some(isEverything);
}

/** Whether an action pattern is about more than one service: `*`. */
export function isEverything(action: string): boolean {
  const colon = action.indexOf(':');
  return colon < 0 || /[*?]/.test(action.slice(0, colon));
}
