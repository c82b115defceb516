import { type Node } from '../node.js';
import type { Addition, Template } from '../template.js';
import type { Described } from './described.js';
import { type ImportLinks } from './import-links.js';
/** A template that was read as one of several stacks. */
export interface JoinedStack {
    readonly name: string;
    readonly template: Template;
    /** Whether others may use what it gives away, beside the stacks that are seen here. */
    readonly isOpen: boolean;
    readonly stackName: string | undefined;
}
/** A place where one stack names a thing of another by an export, or by an output of a stack. */
interface Import {
    readonly stack: string;
    readonly from: string | undefined;
    readonly section: string;
    readonly node: Node;
    readonly value: Node;
}
/** Several stacks as one template, and which of them know each other. */
export interface Joined {
    readonly template: Template;
    /** Pairs of stacks of which the first uses what the second gives. */
    readonly uses: readonly (readonly [user: string, giver: string])[];
    /** The links between imports and exports whose names only the deployment completes. */
    readonly importLinks: ImportLinks;
}
/**
 * Looks at several stacks as one template: references lead from one to the next through exports, outputs, and the
 * parameters that they are given. What a network that is described consists of comes in as `described`.
 */
export declare function joinStacks(stacks: readonly JoinedStack[], described: Described, linksOfAll?: ImportLinks, additions?: readonly Addition[]): Joined;
/** The pieces of a template that take something from another stack by name. */
export declare function importsIn({ resources, outputs, conditions }: Template): readonly Omit<Import, 'value' | 'stack'>[];
/** Whether a piece takes something from another stack by name. */
export declare function mayImport({ raw }: Pick<Node, 'raw'>): boolean;
export {};
