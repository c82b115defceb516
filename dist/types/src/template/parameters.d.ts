import { type Node } from './node.js';
import type { StackInputs } from './template.js';
/** A template parameter. */
export interface Parameter {
    /** Its name, with the mark of its stack. */
    readonly name: string;
    /** What another stack gives it. */
    readonly bound: (() => Node | undefined) | undefined;
    readonly type: string;
    readonly isList: boolean;
    /** The value given from outside. */
    readonly given: string | undefined;
    readonly default: string | undefined;
    readonly allowed: readonly string[] | undefined;
    /**
     * The values that conditions tell apart, the default's first; `undefined` in the list stands for any
     * other value. Empty where no condition looks at the parameter or its value is given.
     */
    readonly classes: readonly (string | undefined)[];
    readonly node: Node;
}
/** The parameters of a template, each with the values that its conditions tell apart. */
export declare function readParameters(section: Node, given: Readonly<Record<string, string>>, compared: ReadonlyMap<string, ReadonlySet<string>>, bindings?: StackInputs['bound']): Map<string, Parameter>;
/**
 * The literals that the conditions compare each parameter with. A list parameter joined or selected from counts as
 * compared with the literal itself: `!Equals [!Join ['', !Ref SubnetIds], '']` asks whether the list is empty.
 */
export declare function comparedLiterals(conditions: Node): Map<string, Set<string>>;
/** The parameter that one side of an Equals looks at, when it looks at one as a whole. */
export declare function comparedParameter(side: unknown): string | undefined;
