import type { Located, Parsed } from '../syntax/parsed.ts';
import type { Key } from '../text/place.ts';

/** A mapping or list as it is in a text. */
export interface Collection {
  readonly parsed: Parsed;
  readonly keys: readonly Key[];
  readonly kind: 'mapping' | 'sequence';
  /** Flow is `{...}` and `[...]`, all of JSON. */
  readonly style: 'block' | 'flow';
  readonly located: Located;
  /** At least one, in the order of the text. */
  readonly children: readonly [Child, ...Child[]];
}

/** An entry of a mapping or an item of a list. */
export interface Child {
  readonly key: Key;
  readonly value: unknown;
  readonly located: Located & { readonly key: NonNullable<Located['key']> };
}

const knownByParsed = new WeakMap<Parsed, Map<string, Collection | undefined>>();

/**
 * The collection at `keys`, unless it is empty, written in a short form such as `!GetAtt A.B`, or an alias. Remembered,
 * since many fixes change one mapping, such as that of all resources.
 */
export function readCollection(parsed: Parsed, keys: readonly Key[]): Collection | undefined {
  const known = knownByParsed.get(parsed) ?? new Map<string, Collection | undefined>();
  knownByParsed.set(parsed, known);
  const key = JSON.stringify(keys);
  if (!known.has(key)) known.set(key, collectionAt(parsed, keys));
  return known.get(key);
}

function collectionAt(parsed: Parsed, keys: readonly Key[]): Collection | undefined {
  const value = valueAt(parsed.value, keys);
  const located = parsed.locate(keys);
  const kind = Array.isArray(value) ? 'sequence' : 'mapping';
  if (typeof value !== 'object' || value === null || located.kind !== kind || located.depth < keys.length)
    return undefined;
  const childKeys = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  const children: Child[] = [];
  for (const key of childKeys) {
    const place = parsed.locate([...keys, key]);
    if (place.key === undefined || place.depth <= keys.length) return undefined;
    children.push({ key, value: valueAt(value, [key]), located: { ...place, key: place.key } });
  }
  // Objects put keys that look like numbers first: the text has the true order.
  children.sort((a, b) => a.located.key.start.offset - b.located.key.start.offset);
  const [first, ...others] = children;
  if (first === undefined) return undefined;
  const style = '{['.includes(parsed.text.charAt(located.value.start.offset)) ? 'flow' : 'block';
  return { parsed, keys, kind, style, located, children: [first, ...others] };
}

/** The value that keys lead to, or `undefined`. */
export function valueAt(value: unknown, keys: readonly Key[]): unknown {
  let found = value;
  for (const key of keys) {
    if (typeof found !== 'object' || found === null || !isOwnKey(found, key)) return undefined;
    found = (found as Readonly<Record<Key, unknown>>)[key];
  }
  return found;
}

/** Whether a mapping or list has the key itself, not by inheritance. */
export function isOwnKey(value: object, key: Key): boolean {
  return Object.hasOwn(value, key) && !(Array.isArray(value) && typeof key !== 'number');
}

/** Whether a comment lies in the stretch from `start` to `end`. */
export function hasComment(parsed: Parsed, start: number, end: number): boolean {
  return parsed.comments().some(({ range }) => range.start.offset < end && range.end.offset > start);
}

/** Where the content of a node ends: block scalars and empty values run on into white space. */
export function contentEnd({ parsed: { text } }: Pick<Collection, 'parsed'>, { located }: Child): number {
  const { start, end } = located.node;
  if (end.offset > start.offset) return start.offset + text.slice(start.offset, end.offset).trimEnd().length;
  const key = located.key.end.offset;
  const colon = text.slice(key).search(/\S/) + key;
  return text[colon] === ':' ? colon + 1 : key;
}
