import type { Block } from './causes.js';
import type { Hop, Through } from './hop.js';
/** Whether a connection gets to where it is meant to: through what, or where it is blocked. */
export type Path = {
    readonly reached: true;
    readonly through: Through;
    readonly hops: readonly Hop[];
} | {
    readonly reached: false;
    readonly block: Block;
};
