import { isPattern, patternsOverlap } from '../../aws/action-pattern.ts';
import { identityOf, type Value } from '../../template/evaluate/value.ts';

/**
 * A value as a pattern of IAM's kind: what isn't known of it represents anything, and so do policy variables such as
 * `${aws:username}`.
 */
export function patternOf(value: Value): string {
  if (value.kind === 'known') return withoutVariables(String(value.value));
  if (value.kind === 'text')
    return value.parts.map((part) => (typeof part === 'string' ? withoutVariables(part) : '*')).join('');
  return value.kind === 'absent' ? '' : '*';
}

/** Whether two values may evaluate to the same text. */
export function canBeEqual(a: Value, b: Value): boolean {
  if (identityOf(a) === identityOf(b)) return true;
  if (a.kind === 'reference' && b.kind === 'reference') return a.id === b.id;
  const [left, right] = [patternOf(a), patternOf(b)];
  return (isPattern(left) || isPattern(right)) && patternsOverlap(left, right);
}

function withoutVariables(text: string): string {
  return text.replace(/\$\{[^}]*\}?/g, '*');
}
