import { type Node } from './node.js';
/** What other stacks give parameters, by name; asked for once the other stacks have been read. */
export type Bindings = ReadonlyMap<string, () => Node | undefined>;
/** A template parameter. */
export interface Parameter {
    /** Its key among the parameters of all stacks. */
    readonly id: string;
    /** Its name in its stack. */
    readonly name: string;
    /** What another stack gives it; nothing where that turns out to be unknown. */
    readonly bound: (() => Node | undefined) | undefined;
    /** The type of what it holds, where that is the value of an SSM parameter that a stack of the run creates. */
    readonly storedType?: string;
    readonly type: string;
    readonly isList: boolean;
    /** The value given from outside. */
    readonly given: string | undefined;
    readonly default: string | undefined;
    /**
     * The values that conditions tell apart, the default's first; `undefined` in the list represents any
     * other value, where there can be one. Empty where no condition looks at the parameter or its value is given.
     */
    readonly classes: readonly (string | undefined)[];
    readonly node: Node;
}
/** The parameters of a template, each with the values that its conditions tell apart. */
export declare function readParameters(section: Node, given: Readonly<Record<string, string>>, compared: ReadonlyMap<string, ReadonlySet<string>>, bindings?: Bindings, lookedUp?: ReadonlyMap<string, readonly string[]>): Map<string, Parameter>;
/**
 * The literals that the conditions compare each parameter with. A list parameter joined or selected from counts as
 * compared with the literal itself: `!Equals [!Join ['', !Ref SubnetIds], '']` asks whether the list is empty. What a mapping has for
 * a parameter tells its keys apart: `!Equals [!FindInMap [Stages, !Ref Stage, Nat], 'true']`.
 */
export declare function comparedLiterals(template: Node): Map<string, Set<string>>;
/** The parameter that one side of an Equals looks at, when it looks at one as a whole. */
export declare function comparedParameter(side: unknown): string | undefined;
