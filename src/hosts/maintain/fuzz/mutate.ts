/** One change of plain data; which place it hits is found by counting, so that it fits any data. */
export interface Mutation {
  readonly at: number;
  readonly how: 'replace' | 'remove' | 'copy' | 'rename' | 'wrap' | 'repeat';
  readonly from: number;
  readonly piece: unknown;
  readonly name: string;
}

/** One change of a text. */
export interface Cut {
  readonly at: number;
  readonly length: number;
  readonly added: string;
}

type Holder = Record<string, unknown> | unknown[];

/** A copy of some data with all mutations, one after the other. */
export function mutated(value: unknown, mutations: readonly Mutation[]): unknown {
  const copy = { root: structuredClone(value) };
  for (const mutation of mutations) mutate(copy, mutation);
  return copy.root;
}

/** A text with all cuts, one after the other. */
export function cutUp(text: string, cuts: readonly Cut[]): string {
  return cuts.reduce((each, { at, length, added }) => {
    const start = at % (each.length + 1);
    return each.slice(0, start) + added + each.slice(start + length);
  }, text);
}

function mutate(root: Holder, { at, how, from, piece, name }: Mutation): void {
  const places = placesIn(root);
  const [holder, key] = places[at % places.length]!;
  const old = Reflect.get(holder, key);
  switch (how) {
    case 'replace':
      put(holder, key, structuredClone(piece));
      return;
    case 'remove':
      if (Array.isArray(holder)) holder.splice(Number(key), 1);
      else if (holder !== root) delete holder[key];
      return;
    case 'copy': {
      const [other, otherKey] = places[from % places.length]!;
      put(holder, key, structuredClone(Reflect.get(other, otherKey)));
      return;
    }
    case 'rename':
      if (Array.isArray(holder) || holder === root) return;
      delete holder[key];
      put(holder, name, old);
      return;
    case 'wrap':
      put(holder, key, from % 2 === 0 ? [old] : Object.fromEntries([[name, old]]));
      return;
    case 'repeat':
      if (Array.isArray(holder)) holder.push(...Array.from({ length: from % 40 }, () => structuredClone(old)));
      else if (holder !== root) for (let i = 0; i < from % 12; i++) put(holder, `${key}${i}`, structuredClone(old));
  }
}

function placesIn(root: Holder): readonly (readonly [Holder, string])[] {
  const places: (readonly [Holder, string])[] = [];
  const visit = (holder: Holder, depth: number): void => {
    for (const [key, value] of Object.entries(holder)) {
      places.push([holder, key]);
      if (typeof value === 'object' && value !== null && depth < 40) visit(value as Holder, depth + 1);
    }
  };
  visit(root, 0);
  return places;
}

/** Also `__proto__` is a key like any other. */
function put(holder: Holder, key: string, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}
