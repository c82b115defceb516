import type { Key } from '../text/place.ts';
import { mentionsWritten } from './mentions.ts';
import type { Reads } from './reads.ts';

/**
 * Whether two values are equal in all that was read of the first. Where nothing was read, they may differ: what followed
 * from the first follows from the second.
 */
export function isAsRead(reads: Reads, before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (reads.isWhole) return isEqual(before, after);
  if (!isCollection(before) || !isCollection(after)) return !isCollection(before) && !isCollection(after);
  if (Array.isArray(before) !== Array.isArray(after)) return false;
  if (reads.hasKeys && !hasEqualKeys(before, after)) return false;
  if (reads.hasMentions && !isEqual(before, after) && mentionsWritten(before) !== mentionsWritten(after)) return false;
  for (const [key, below] of reads.below) {
    if (Object.hasOwn(before, key) !== Object.hasOwn(after, key)) return false;
    if (!isAsRead(below, entryOf(before, key), entryOf(after, key))) return false;
  }
  return true;
}

/** Whether two values are equal, the order of keys included: findings are told in it. */
export function isEqual(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (!isCollection(before) || !isCollection(after)) return false;
  if (Array.isArray(before) !== Array.isArray(after) || !hasEqualKeys(before, after)) return false;
  return Object.keys(before).every((key) => isEqual(entryOf(before, key), entryOf(after, key)));
}

function hasEqualKeys(before: object, after: object): boolean {
  const [had, has] = [Object.keys(before), Object.keys(after)];
  return had.length === has.length && had.every((key, index) => key === has[index]);
}

function isCollection(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function entryOf(collection: object, key: Key): unknown {
  return Object.hasOwn(collection, key) ? (collection as Readonly<Record<Key, unknown>>)[key] : undefined;
}
