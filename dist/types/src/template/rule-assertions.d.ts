import { type Node } from './node.js';
import type { Parameter } from './parameters.js';
/** What parameters may still be; `undefined` in the list is any value that nothing names. */
export type LeftOf = (parameter: Parameter) => readonly (string | undefined)[];
/**
 * The `Rules` of a template: whether they certainly refuse a stack, given what its parameters may still be. Functions that are
 * not read here refuse nothing.
 */
export declare function readRules(root: Node, parameters: ReadonlyMap<string, Parameter>): (left: LeftOf) => boolean;
/** The literals that rules compare each parameter with. */
export declare function literalsOfRules(root: Node): Map<string, Set<string>>;
