import type { Clause } from '../../language/sentence.js';
import type { Reads } from '../reads.js';
/** Values of pseudo parameters, where they are given. */
export interface PseudoParameters {
    readonly stackName?: string | undefined;
    readonly region?: string | undefined;
    readonly account?: string | undefined;
    readonly partition?: string | undefined;
}
/**
 * The stack that a piece of a template belongs to: where the names in it are looked up. One file may be several
 * stacks, and several stacks may be looked at as one template.
 */
export interface Stack {
    /** The path of its template, as it was given. */
    readonly file: string;
    /** The whole document of its template. */
    readonly document: unknown;
    /** Takes down what is read of the document, where somebody wants to know. */
    readonly reads?: Reads | undefined;
    readonly pseudo: PseudoParameters;
    /** What it is called among the stacks that are looked at together; `''` for one that is looked at alone. */
    readonly name: string;
    /** What readers call its resources, by logical id, where that is not the logical id: CDK's constructs. */
    readonly names?: ReadonlyMap<string, Clause> | undefined;
    /** The Regions that it can be deployed to, where every deployment looks its Region up in mappings. */
    readonly regionsLookedUp?: readonly string[] | undefined;
    /** The id of the resource that creates it, for a nested stack. */
    readonly container?: string | undefined;
}
/**
 * The id of what a stack calls by a name: equal for two exactly when they are the same resource, parameter or condition of
 * the same stack. It is a key, not for readers, and no one takes it apart again: whoever needs the stack or the name asks
 * the resource, the parameter or the piece of text.
 */
export declare function idIn({ name }: Pick<Stack, 'name'>, logicalId: string): string;
