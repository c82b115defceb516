import type { Addition, Template } from '../template.js';
import type { Described } from './described.js';
import { type Crossing } from './imports.js';
import type { JoinedStack } from './joined-stack.js';
import { type ImportLinks } from './names/import-links.js';
import { type Uses } from './stack-uses.js';
/** Several stacks as one template, and which of them know each other. */
export interface Joined {
    readonly template: Template;
    /** Pairs of stacks of which the first uses what the second gives. */
    readonly uses: Uses;
    /** The links between imports and exports whose names only the deployment completes. */
    readonly importLinks: ImportLinks;
    /** The names by which stacks use what others give. */
    readonly crossings: readonly Crossing[];
}
/**
 * Looks at several stacks as one template: references lead from one to the next through exports, outputs, and the
 * parameters that they are given. What a network that is described consists of comes in as `described`. Each piece needs
 * others to answer, so all of them are worked out only when they are asked.
 */
export declare function joinStacks(stacks: readonly JoinedStack[], described: Described, linksOfAll?: ImportLinks, additions?: readonly Addition[]): Joined;
