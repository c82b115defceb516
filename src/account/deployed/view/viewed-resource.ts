/** A resource of the view of an account: its name, its type and its properties, those that are `undefined` left out. */
export type ViewedResource = readonly [
  name: string,
  type: string,
  properties: object,
  dependsOn?: readonly string[] | undefined,
];

/** Gives a resource of the view a name that nothing else has: what comes first keeps its own, others add their kind to it. */
export type Named = (name: string, kind: string) => string;

/** Names for a view in which none is taken yet. */
export function freeNames(): Named {
  const taken = new Set<string>();
  return (name, kind) => {
    const free = taken.has(name) ? `${name} (${kind})` : name;
    taken.add(free);
    return free;
  };
}

/** What was said, in an order that does not depend on that of AWS's answers. */
export function sorted<Said>(said: readonly Said[], keyOf: (one: Said) => string | undefined): readonly Said[] {
  const key = (one: Said) => keyOf(one) ?? '';
  return [...said].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** An object without what AWS did not say: a template that has null there would be a broken one. */
export function filled(properties: object): object {
  return Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== undefined && value !== null));
}
