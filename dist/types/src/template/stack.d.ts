import type { PseudoParameters } from './template.js';
/**
 * The stack that a piece of a template belongs to: where the names in it are looked up. One file may be several
 * stacks, and several stacks may be looked at as one template.
 */
export interface Stack {
    /** The path of its template, as it was given. */
    readonly file: string;
    /** The whole document of its template. */
    readonly document: unknown;
    readonly pseudo: PseudoParameters;
    /** What stands before the names of its things, so that those of two stacks differ: nothing for one alone. */
    readonly mark: string;
    /** The id of the resource that makes it, for a nested stack. */
    readonly container?: string | undefined;
}
/** The mark of a stack that is looked at together with others. */
export declare function markOf(name: string): string;
/** A text as its reader knows it: names without the marks of their stacks. */
export declare function withoutMarks(text: string): string;
/** A text in which names say whose they are: `HasNat of network`; a nested stack by its logical id. */
export declare function withStackNames(text: string): string;
/** The name of the stack that a marked name is of; `''` where it bears no mark. */
export declare function stackIn(marked: string): string;
