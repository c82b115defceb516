import { matchesActionPattern, patternsOverlap } from '../../aws/action-pattern.ts';
import { isPlainMap } from '../../template/node.ts';
import type { Unknown } from '../base/answer.ts';
import type { ActionsAllowed, Statements } from '../base/entities.ts';
import { isEverything } from './statement-actions.ts';

/**
 * All that the document of a policy resource can allow, from the text of its properties alone: which role it is for is
 * not known, so neither conditions nor parameters are looked into. `undefined` where any part that may allow something is
 * not written in full. That a statement has a condition or names resources is left out: it may hold, they may match.
 */
export function actionsAllowedIn(properties: unknown): readonly ActionsAllowed[] | undefined {
  if (!isPlainMap(properties)) return undefined;
  // each role of a run asks it of each such policy
  if (!known.has(properties)) known.set(properties, readActions(properties));
  return known.get(properties);
}

const known = new WeakMap<object, readonly ActionsAllowed[] | undefined>();

function readActions(properties: object): readonly ActionsAllowed[] | undefined {
  const document = isWrittenMap(properties) ? properties.PolicyDocument : undefined;
  if (!isWrittenMap(document)) return undefined;
  const statements = listed(document.Statement).map(actionsAllowedBy);
  return statements.every((each) => each !== undefined) ? statements.flat() : undefined;
}

function actionsAllowedBy(statement: unknown): readonly ActionsAllowed[] | undefined {
  if (!isWrittenMap(statement)) return undefined;
  // a Deny allows nothing, whatever it is about
  if (statement.Effect === 'Deny') return [];
  if (statement.Effect !== 'Allow') return undefined;
  const actions = statement.Action === undefined ? [] : listed(statement.Action);
  const notActions = statement.NotAction === undefined ? [] : listed(statement.NotAction);
  const saysSomething = actions.length + notActions.length > 0;
  return saysSomething && actions.every(isWrittenText) && notActions.every(isWrittenText)
    ? [{ actions, notActions }]
    : undefined;
}

/** Why statements of a role that are not seen may allow an action; the action may be a pattern, such as `s3:*`. */
export function whyMayAllow({ whyIncomplete }: Statements, action: string): readonly Unknown[] {
  return whyIncomplete.filter(({ allowed }) => allowed === undefined || someMayAllow(allowed, action));
}

/** Whether some of these may allow an action. */
function someMayAllow(allowed: readonly ActionsAllowed[], action: string): boolean {
  return allowed.some(({ actions, notActions }) =>
    notActions.length > 0
      ? !notActions.some((each) => matchesActionPattern(each, action))
      : actions.some((each) => isEverything(each) || patternsOverlap(each, action)),
  );
}

function listed(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** A mapping whose keys are its own: no intrinsic, macro or loop makes others of it. */
function isWrittenMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return isPlainMap(value) && Object.keys(value).every((key) => key !== 'Ref' && !key.startsWith('Fn::'));
}

/** A text that is the same in every deployment: no loop or dynamic reference fills it in. */
function isWrittenText(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('{');
}
