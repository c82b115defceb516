import type { Addition, Template } from '../template.js';
import type { Described } from './described.js';
import { type ImportLinks, type NamedStack } from './import-links.js';
import { type Crossing } from './imports.js';
/** A template that was read as one of several stacks. */
export interface JoinedStack {
    readonly name: string;
    readonly template: Template;
    /** Whether others may use what it gives away, beside the stacks that are seen here. */
    readonly isOpen: boolean;
    /** Whether others may only use that, and add nothing to it. */
    readonly isComplete?: boolean;
    readonly stackName: string | undefined;
    /** Whether it is deployed in other environments only: then it is linked with nothing, but may be what a name means. */
    readonly isAbsent?: boolean;
    /** Whether its stack may have a name: another template may be known to be deployed by that. */
    readonly mayBeCalled?: (stackName: string) => boolean;
    /** Where its template is, and what a config says of the imports by one of its parameters. */
    readonly location?: string;
    readonly linkFor?: NonNullable<NamedStack['linkFor']>;
    /** The paths of the templates that its nested stacks may have, where they are several. */
    readonly nestedCandidates?: ReadonlyMap<string, readonly string[]>;
}
/** Several stacks as one template, and which of them know each other. */
export interface Joined {
    readonly template: Template;
    /** Pairs of stacks of which the first uses what the second gives. */
    readonly uses: readonly (readonly [user: string, giver: string])[];
    /** The links between imports and exports whose names only the deployment completes. */
    readonly importLinks: ImportLinks;
    /** The names by which stacks use what others give. */
    readonly crossings: readonly Crossing[];
}
/**
 * Looks at several stacks as one template: references lead from one to the next through exports, outputs, and the
 * parameters that they are given. What a network that is described consists of comes in as `described`.
 */
export declare function joinStacks(stacks: readonly JoinedStack[], described: Described, linksOfAll?: ImportLinks, additions?: readonly Addition[]): Joined;
