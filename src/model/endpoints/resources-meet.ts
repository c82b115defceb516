import { patternsOverlap } from '../../aws/action-pattern.ts';
import type { ReferenceValue, Value } from '../../template/evaluate/value.ts';
import type { ModelCore } from '../base/core.ts';
import { patternOf } from '../identity/value-pattern.ts';

/** Whether an ARN may fit both of two patterns. */
export function mayMeet(core: ModelCore, one: Value, other: Value): boolean {
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
