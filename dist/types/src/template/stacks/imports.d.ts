import { type Node } from '../node.js';
import type { Template } from '../template.js';
import type { NamedStack } from './names/named-stack.js';
/** A piece of a template that takes something from another stack by name. */
export interface ImportingPiece {
    readonly from: string | undefined;
    readonly section: string;
    readonly node: Node;
}
/** A place where one stack names a resource of another by an export, or by an output of a stack. */
export interface Import extends ImportingPiece, Pick<Crossing, 'by' | 'name' | 'isBuilt'> {
    readonly stack: string;
    readonly value: Node;
}
/** One name by which a stack uses what another one gives. */
export interface Crossing {
    readonly user: string;
    readonly giver: string;
    readonly by: 'export' | 'output' | 'parameter';
    /** What is named on both sides, as the user writes it. */
    readonly name: string;
    /** Whether only the deployment completes the name. */
    readonly isBuilt: boolean;
}
/** The pieces of a stack that take something from another one by name. */
export declare function importsOf({ template, mayTake }: NamedStack): readonly ImportingPiece[];
/** The pieces of a template that take something from another stack by name. */
export declare function importsIn(template: Template): readonly ImportingPiece[];
/** Whether a piece takes something from another stack by name. */
export declare function mayImport({ raw }: Pick<Node, 'raw'>): boolean;
/** The dynamic references of a template to Parameter Store. */
export declare function referencesToStore({ resources }: Template): readonly ImportingPiece[];
