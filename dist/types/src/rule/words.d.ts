import type { Resource } from '../template/resource.js';
/** What a sentence may name: an entity of the model, or a resource. Two are the same exactly when their ids are equal. */
export type Nameable = Pick<Resource, 'id' | 'name'> & {
    /** The resource of an entity, where the template has it. */
    readonly resource?: Resource | undefined;
    /** What a resource has itself. */
    readonly node?: Resource['node'];
};
/** A number of items: `1 ENI`, `3 ENIs`, `no ENIs`. */
export declare function counted(count: number, entity: string, entities?: string): string;
