import type { Node } from '../node.js';
import type { Parameter } from '../parameters.js';
import type { Template } from '../template.js';
import type { Import } from './imports.js';
/** A parameter that another stack gives a value, with that value. */
export interface Binding {
    readonly parameter: Parameter;
    readonly node: Node;
}
/** The parameters to which other stacks give values. */
export declare function bindingsOf({ parameters }: Pick<Template, 'parameters'>): readonly Binding[];
/** Pairs of stacks of which the first uses what the second gives. */
export type Uses = readonly (readonly [user: string, giver: string])[];
/** Which stacks use each other: by imports, by the parameters that they are given, and as nested stacks. */
export declare function usesAmong(templates: readonly Template[], { resources }: Pick<Template, 'resources'>, imports: readonly Import[], bindings: readonly Binding[]): Uses;
