/** Items that have something in common: at least one. */
export type Group<Item> = readonly [Item, ...Item[]];

/** Puts items with equal keys together, in the order in which keys come: for one finding about one cause. */
export function groupedBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): readonly Group<Item>[] {
  const groups = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}

/** Each item once, however often it is named. */
export function distinct<Entity extends { readonly id: string }>(entities: Iterable<Entity>): readonly Entity[] {
  return groupedBy(entities, ({ id }) => id).map(([entity]) => entity);
}
