import type { Unknown } from './answer.js';
import type { ModelCore } from './core.js';
/** Where others get hold of something of the template, so that they may add to it. */
export interface Escapes {
    /** Exports that hold its id: any stack may import them. */
    exports(id: string, attribute?: string): readonly Unknown[];
    /** Outputs that hold its id, exported or not: somebody may pass them on. */
    outputs(id: string, attribute?: string): readonly Unknown[];
    /**
     * Nested stacks, custom resources and private types that are given its id create resources we can't see; parameters of
     * Parameter Store and shares give it to others that may.
     */
    makers(id: string, attribute?: string): readonly Unknown[];
    /** Resources of a type that name it in a property by something that only the deployment works out. */
    unresolved(id: string, type: string, property: string): readonly Unknown[];
}
export declare function readEscapes(core: ModelCore): Escapes;
