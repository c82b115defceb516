/** Items that have something in common: at least one. */
export type Group<Item> = readonly [Item, ...Item[]];
/** Puts items with equal keys together, in the order in which keys come: for one finding about one cause. */
export declare function groupedBy<Item>(items: Iterable<Item>, keyOf: (item: Item) => string): readonly Group<Item>[];
/** Each item once, however often it is named. */
export declare function distinct<Entity extends {
    readonly id: string;
}>(entities: Iterable<Entity>): readonly Entity[];
