import type { Resource } from '../template/resource.js';
/** What a sentence may name: an entity of the model, or a resource. Two are the same exactly when their ids are equal. */
export type Nameable = Pick<Resource, 'id' | 'name'> & {
    /** The resource of an entity, where the template has it. */
    readonly resource?: Resource | undefined;
    /** What a resource has itself. */
    readonly node?: Resource['node'];
};
/** An item of a list in a sentence. */
export type Item = string | Nameable;
/**
 * What a text calls the entities that it names: by their names, and where several of one name are among them, by their
 * stacks too: `Fn of orders`.
 */
export declare function labelsOf(items: Iterable<Item>): (item: Item) => string;
/** Names as a sentence has them: `A`, `A and B`, `A, B and 4 others`. */
export declare function listed(items: readonly Item[], most?: number, labelOf?: (item: Item) => string): string;
/** How many different items a list has. */
export declare function countDistinct(items: readonly Item[]): number;
/** A number of items: `1 ENI`, `3 ENIs`, `no ENIs`. */
export declare function counted(count: number, entity: string, entities?: string): string;
