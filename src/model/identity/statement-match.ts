import { fitsResourcePattern, isPattern, matchesActionPattern, patternsOverlap } from '../../aws/action-pattern.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { ModelCore } from '../base/core.ts';
import type { Statement } from '../base/entities.ts';
import { entriesOf } from '../base/naming.ts';
import { patternOf } from './value-pattern.ts';

/** Whether a statement is about an action such as `ec2:DescribeSubnets`. */
export function coversAction({ actions, notActions }: Statement, action: string): boolean {
  // most actions are written in full, as AWS writes them
  const matches = (written: string) =>
    written === action || (isPattern(written) ? matchesActionPattern(written, action) : isSame(written, action));
  return notActions.length > 0 ? !notActions.some(matches) : actions.some(matches);
}

function isSame(written: string, action: string): boolean {
  return written.length === action.length && written.toLowerCase() === action.toLowerCase();
}

/**
 * Says which resources a statement may be about, each a pattern of its ARN, or `*` for calls that are about none. Says no
 * only for what certainly can't match.
 */
export function resourcesPerhapsCovered(core: ModelCore, statement: Statement): (resource: string) => boolean {
  // as nearly all statements have it that grant what Lambda does itself
  if (statement.node.get('Resource').raw === '*') return () => true;
  const resources = resourcesIn(core, statement);
  if (resources.length > 0) return (resource) => resources.some((value) => mayHold(value, resource));
  const others = notResourcesIn(core, statement);
  return (resource) => !others.some((value) => holdsAll(value, resource));
}

/** Whether a statement is certainly about all resources that a pattern such as `arn:*:ec2:*:*:subnet/*` represents. */
export function coversResource(core: ModelCore, statement: Statement, resource: string): boolean {
  const resources = resourcesIn(core, statement);
  if (resources.length > 0) return resources.some((value) => holdsAll(value, resource));
  const others = notResourcesIn(core, statement);
  return others.length > 0 && others.every((value) => !mayHold(value, resource));
}

/** Whether a resource that is written may be one of those that a pattern represents. */
function mayHold(value: Value, resource: string): boolean {
  if (resource === '*') return value.kind !== 'reference' && matchesActionPattern(patternOf(value), resource);
  return arnsOverlap(patternOf(value), resource);
}

/** Whether a resource that is written certainly represents all that a pattern does. */
function holdsAll(value: Value, resource: string): boolean {
  if (value.kind !== 'known' && value.kind !== 'text') return false;
  const pattern = value.kind === 'known' ? String(value.value) : patternOf(value);
  if (pattern === '*') return value.kind === 'known';
  if (resource === '*' || value.kind === 'text') return false;
  const [parts, needed] = [pattern.split(':'), resource.split(':')];
  // a partition that is written is the one that the template is for
  return (
    parts.length === needed.length &&
    parts.every((part, index) => index === 1 || matchesActionPattern(part, needed[index]!))
  );
}

/** The resources that a statement is about; none where it says which it is not about. */
export function resourcesIn(core: ModelCore, statement: Statement): readonly Value[] {
  return valuesOf(core, statement, 'Resource');
}

/** The resources that a statement is not about, where it says so: it is about all others. */
export function notResourcesIn(core: ModelCore, statement: Statement): readonly Value[] {
  return valuesOf(core, statement, 'NotResource');
}

function valuesOf({ evaluate }: ModelCore, { node }: Statement, key: string): readonly Value[] {
  return entriesOf(evaluate.value(node.get(key)));
}

/** The last part of an ARN that represents every resource of a service. */
const everyResource = '*/*';

/**
 * Whether an ARN may fit both patterns. With all its colons written, each part has to fit its like, and what has to be allowed for every
 * resource is not for those of one type.
 */
function arnsOverlap(pattern: string, arn: string): boolean {
  const [parts, needed] = [pattern.split(':'), arn.split(':')];
  if (parts.length < needed.length) return patternsOverlap(pattern, arn);
  return (
    parts.length === needed.length &&
    parts.every((part, index) =>
      needed[index] === everyResource
        ? fitsResourcePattern(part, everyResource)
        : patternsOverlap(part, needed[index]!),
    )
  );
}

/** The condition of a statement, not there for most. */
export function conditionOf({ evaluate }: ModelCore, { node }: Statement): Value {
  return evaluate.value(node.get('Condition'));
}

/** One test of a condition: all of them have to be met. */
export interface Test {
  readonly operator: string;
  readonly key: string;
  /** The key as it is written. */
  readonly name: string;
  readonly values: readonly Value[];
}

/** The tests of a condition, operators and keys in lower case; `undefined` where some can't be read. */
export function testsOf(core: ModelCore, condition: Value): readonly Test[] | undefined {
  if (condition.kind !== 'map') return undefined;
  const tests: Test[] = [];
  for (const [operator, node] of condition.node.entries()) {
    const keys = core.evaluate.value(node);
    if (keys.kind === 'absent') continue;
    if (keys.kind !== 'map') return undefined;
    for (const [key, values] of keys.node.entries())
      tests.push({
        operator: operator.toLowerCase(),
        key: key.toLowerCase(),
        name: key,
        values: entriesOf(core.evaluate.value(values)),
      });
  }
  return tests;
}
