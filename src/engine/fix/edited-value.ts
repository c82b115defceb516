import type { EditRequest } from '../../rule/edit-request.ts';
import type { Key } from '../../text/place.ts';

/** What a template's value is after the changes, or `undefined` when one of them can't be applied. */
export function editedValue(value: unknown, requests: readonly EditRequest[]): unknown {
  // Indices speak of the text as it is: what removes items goes last, and from the end.
  const removals = requests.filter(({ kind }) => kind === 'remove');
  const others = requests.filter(({ kind }) => kind !== 'remove');
  removals.sort((a, b) => -compareKeys(a.at.keys, b.at.keys));
  let edited = value;
  for (const request of [...others, ...removals]) edited = edit(edited, request.at.keys, request);
  return edited;
}

function edit(value: unknown, [key, ...rest]: readonly Key[], request: EditRequest): unknown {
  if (key === undefined) return change(value, request);
  if (Array.isArray(value)) {
    if (typeof key !== 'number' || key >= value.length) return undefined;
    if (request.kind === 'remove' && rest.length === 0) return value.filter((_, index) => index !== key);
    return value.map((item, index) => (index === key ? edit(item, rest, request) : item));
  }
  if (typeof key !== 'string' || (value !== undefined && value !== null && !isMapping(value))) return undefined;
  const mapping = value ?? {};
  const old = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
  const isRemoved = request.kind === 'remove' && rest.length === 0;
  if (isRemoved && old === undefined) return undefined;
  // copied whole, which is many times as fast as copying all but one key
  const edited = { ...mapping };
  if (isRemoved) delete edited[key];
  else Object.defineProperty(edited, key, { ...plain, value: edit(old, rest, request) });
  return edited;
}

/** What an assignment makes, but for the name `__proto__`. */
const plain = { enumerable: true, configurable: true, writable: true };

function change(value: unknown, request: EditRequest): unknown {
  if (request.kind === 'remove') return undefined;
  // what is not there can't be replaced
  if (request.kind === 'replace') return value === undefined ? undefined : request.value;
  if (request.kind === 'set') {
    if (value !== undefined && value !== null && !isMapping(value)) return undefined;
    return Object.defineProperty({ ...value }, request.key, { ...plain, value: request.value });
  }
  if (value === undefined || value === null) return [request.value];
  if (Array.isArray(value)) return [...value, request.value];
  return typeof value === 'object' ? undefined : [value, request.value];
}

/** Whether two template values say the same. The order of a mapping's keys says nothing. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (Array.isArray(a))
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSameValue(item, b[i]));
  if (!isMapping(a) || !isMapping(b)) return Object.is(a, b);
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(b, key) && isSameValue(a[key], b[key]))
  );
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function compareKeys(a: readonly Key[], b: readonly Key[]): number {
  for (const [index, key] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (typeof key === 'number' && typeof other === 'number' && key !== other) return key - other;
  }
  return a.length - b.length;
}
