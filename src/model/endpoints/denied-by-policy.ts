import { matchesActionPattern, patternsOverlap } from '../../aws/action-pattern.ts';
import type { ReferenceValue, Value } from '../../template/evaluate/value.ts';
import type { ModelCore } from '../base/core.ts';
import type { LambdaFunction, Role, Statement } from '../base/entities.ts';
import { entriesOf } from '../base/naming.ts';
import { roleCalls } from '../identity/role-calls.ts';
import { resourcesIn } from '../identity/statement-match.ts';
import { patternOf } from '../identity/value-pattern.ts';

/** What a function's role allows on a service, where an endpoint policy certainly allows none of it. */
export interface DeniedToRole {
  readonly role: Role;
  /** As the role writes them: `sqs:SendMessage`. */
  readonly actions: readonly string[];
}

/**
 * The calls that a function's role allows on a service, where none of the statements that allow anything in a policy can be about one of
 * them: another action, another resource of the template, or another caller. A role that may assume others says nothing of its calls.
 */
export function deniedToRole(
  core: ModelCore,
  fn: LambdaFunction,
  prefix: string,
  allows: readonly Statement[],
): DeniedToRole | undefined {
  if (!fn.role.known) return undefined;
  const role = fn.role.value;
  const { found, whyIncomplete } = roleCalls(core, fn);
  const calls = found.filter(({ to }) => to.prefix === prefix);
  const mayBeAnother = found.some(({ to, action }) => to.prefix === 'sts' && mayAssume(action));
  if (calls.length === 0 || whyIncomplete.length > 0 || mayBeAnother) return undefined;
  const mayPass = calls.some(
    ({ action, statement }) =>
      action === undefined ||
      allows.some(
        (each) =>
          mayBeAboutAction(each, action) && mayBeAboutRole(core, each, role) && mayShareResource(core, each, statement),
      ),
  );
  if (mayPass) return undefined;
  return { role, actions: [...new Set(calls.flatMap(({ action }) => (action === undefined ? [] : [action])))] };
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
  if (resources.length === 0 || others.length === 0) return true;
  return resources.some((each) => others.some((another) => mayMeet(core, each, another)));
}

/** Whether an ARN may fit both of two patterns. */
function mayMeet(core: ModelCore, one: Value, other: Value): boolean {
  const [left, right] = [ofResource(core, one), ofResource(core, other)];
  // what is named by its reference may have any name
  if (left === undefined || right === undefined) return patternsOverlap(patternOf(one), patternOf(other));
  return left.id === right.id && patternsOverlap(left.below, right.below);
}

/** An ARN that begins with that of a resource of the template, and what is written below it: `/*` for the objects of a bucket. */
function ofResource(core: ModelCore, value: Value): { readonly id: string; readonly below: string } | undefined {
  const parts = value.kind === 'text' ? value.parts : value.kind === 'reference' ? [value] : [];
  const [first, ...others] = parts;
  const isOwnArn = isReference(first) && /^(?:Arn|TopicArn)$/.test(first.attribute ?? '');
  // the ARN of a bucket holds nothing but its name
  const bucket = parts.findIndex((part) => isReference(part) && isBucketName(core, part));
  const isBucket =
    bucket > 0 && parts.slice(0, bucket).every((part) => typeof part === 'string' || part.kind === 'unknown');
  const isRefOfArn = isReference(first) && first.attribute === undefined && isNamedByArn(core, first);
  if (isOwnArn || isRefOfArn) return { id: first.id, below: textOf(others) };
  const named = parts[bucket];
  return isBucket && isReference(named) ? { id: named.id, below: textOf(parts.slice(bucket + 1)) } : undefined;
}

function isReference(part: Value | string | undefined): part is ReferenceValue {
  return typeof part === 'object' && part.kind === 'reference';
}

function isBucketName({ template }: ModelCore, { id, attribute }: ReferenceValue): boolean {
  return attribute === undefined && template.resources.get(id)?.type === 'AWS::S3::Bucket';
}

/** Types whose `Ref` is their ARN. */
const namedByArn = new Set(['AWS::SNS::Topic', 'AWS::SecretsManager::Secret', 'AWS::StepFunctions::StateMachine']);

function isNamedByArn({ template }: ModelCore, { id }: ReferenceValue): boolean {
  return namedByArn.has(template.resources.get(id)?.type ?? '');
}

function textOf(parts: readonly (string | Value)[]): string {
  return parts.map((part) => (typeof part === 'string' ? part : '*')).join('');
}
