/** A value as it is in the text. All numbers are offsets. */
export interface TextNode {
    readonly kind: 'mapping' | 'sequence' | 'scalar' | 'alias';
    /** Where its tag or anchor starts, or else the value. */
    readonly start: number;
    /** Where the value starts; `valueStart` is `end` when there is none. */
    readonly valueStart: number;
    readonly end: number;
    /** Only a tag that is written: `!Ref`. */
    readonly tag: WrittenTag | undefined;
    /** What a mapping or a list holds. */
    readonly entries: readonly Entry[];
    /** What an alias represents. */
    readonly target: TextNode | undefined;
}
/** A tag with its place. */
export interface WrittenTag {
    readonly name: string;
    readonly start: number;
    readonly end: number;
}
/** An entry of a mapping or an item of a list. */
export interface Entry {
    /** The key as the value has it; an item has its index. */
    readonly key: string;
    /** The key; of an item its dash, or in `[a, b]` its first character. */
    readonly keyStart: number;
    readonly keyEnd: number;
    /** The key is a mapping itself: `key` is how it is written. */
    readonly isMappingKey?: boolean;
    readonly value: TextNode;
}
/** The long form of a short form's tag: `!Sub` is `Fn::Sub`, `!Ref` is `Ref`. Tags of YAML itself have none. */
export declare function longForm(tag: string): string | undefined;
/** Calls back for every node with its keys, in the order of the text. Aliases are not followed. */
export declare function visitNodes(node: TextNode, visit: (node: TextNode, keys: readonly string[]) => void, keys?: readonly string[]): void;
