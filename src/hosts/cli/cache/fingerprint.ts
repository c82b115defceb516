import { createHash } from 'node:crypto';

/** What a value consists of cannot be told, so that nothing may be kept by it: a function, an instance of a class. */
export class NoPlainData extends Error {}

const known = new WeakMap<object, string>();

/** A hash of plain data, by which two values are equal. Sets and maps count as plain. Throws `NoPlainData`. */
export function fingerprint(value: unknown): string {
  const isObject = typeof value === 'object' && value !== null;
  const had = isObject ? known.get(value) : undefined;
  if (had !== undefined) return had;
  const hash = createHash('sha256');
  write(value, (text) => void hash.update(text), 0);
  const result = hash.digest('hex');
  if (isObject) known.set(value, result);
  return result;
}

/** No data of ours is nested as deep; what is may be a circle. */
const deepest = 200;

/** Each value begins with its kind and, where it has one, its length: no two values are written alike. */
function write(value: unknown, put: (text: string) => void, depth: number): void {
  if (depth > deepest) throw new NoPlainData();
  const all = (kind: string, items: readonly unknown[]) => {
    put(`${kind}${items.length}:`);
    for (const item of items) write(item, put, depth + 1);
  };
  if (typeof value === 'string') put(`s${value.length}:${value}`);
  else if (value === null || typeof value === 'number' || typeof value === 'boolean' || value === undefined)
    put(`${value};`);
  else if (Array.isArray(value)) all('a', value);
  else if (value instanceof Set) all('t', [...value]);
  else if (value instanceof Map) all('m', [...value].flat(1));
  else if (typeof value === 'object' && isPlain(value)) all('o', Object.entries(value).flat(1));
  else throw new NoPlainData();
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || prototype === Object.prototype;
}
