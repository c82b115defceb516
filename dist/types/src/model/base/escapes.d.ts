import type { Resource } from '../../template/resource.js';
import type { Unknown } from './answer.js';
import type { ModelCore } from './core.js';
/** Where others get hold of something of the template, so that they may add to it. */
export interface Escapes {
    /** Exports that hold its id: any stack may import them. */
    exports(id: string, attribute?: string): readonly Unknown[];
    /** Outputs that hold its id, exported or not: somebody may pass them on. */
    outputs(id: string, attribute?: string): readonly Unknown[];
    /** Whether an output holds its id, so that others may use it, even if none of them adds to it. */
    isGivenAway(id: string): boolean;
    /**
     * Nested stacks, custom resources and private types that are given its id create resources we can't see; parameters of
     * Parameter Store and shares give it to others that may.
     */
    receivers(id: string, attribute?: string): readonly Unknown[];
    /** Resources of a type that name it in a property by something that only the deployment works out. */
    unresolved(id: string, type: string, property: string): readonly Unknown[];
    /**
     * Resources of a type, in other stacks or in other templates of the run, of which only the deployment says what they are
     * added to: it may be this resource. `isRelevant` leaves out those that make no difference, by the text of their properties.
     */
    perhapsAdded(to: Pick<Resource, 'id' | 'name'>, type: string, isRelevant?: (properties: unknown) => boolean): readonly Unknown[];
    /** The same, with what each of them says, for questions that differ in what is relevant. */
    additionsPerhapsTo(to: Pick<Resource, 'id' | 'name'>, type: string): readonly PerhapsAdded[];
}
/** What may be added to a resource. */
export interface PerhapsAdded {
    readonly because: Unknown;
    /** Its properties as they are written: what they name is not looked up. */
    readonly properties: unknown;
}
/** Where the ids of a template go. */
export declare function escapesOf(core: ModelCore): Escapes;
