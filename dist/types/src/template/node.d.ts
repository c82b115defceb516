import type { Key, Place } from '../text/place.js';
import type { Stack } from './stacks/stack.js';
/** What both of them are, so that one look tells them from plain values. */
declare abstract class Derived {
}
/** A mapping put together from several places, such as SAM's Globals under a function's own properties. */
export declare class DerivedMap extends Derived {
    readonly entries: ReadonlyMap<string, Node>;
    constructor(entries: ReadonlyMap<string, Node>);
}
/** A list put together from several places. */
export declare class DerivedList extends Derived {
    readonly items: readonly Node[];
    constructor(items: readonly Node[]);
}
/** A piece of a template as it is written, intrinsics and all, together with its place. */
export declare class Node {
    /** What is written here. Read it by the members below, which take down what was read. */
    private readonly value;
    /** Where the names in it are looked up. */
    readonly stack: Stack;
    /** Set where the piece is not written anywhere: everything below it is at the line that caused it. */
    readonly derived: boolean;
    private known;
    private readonly parent;
    private readonly key;
    private taken;
    /** The keys that lead to it, or the piece that it is right below and its key there. */
    constructor(raw: unknown, stack: Stack, keys: readonly Key[] | undefined, derived?: boolean, parent?: Node | undefined, key?: Key | undefined);
    /** The path of the file that it is written in. */
    get file(): string;
    /** The keys that lead to it. Put together when asked for: most pieces are looked at and never reported. */
    get keys(): readonly Key[];
    /** All that is written here. */
    get raw(): unknown;
    private takeWhole;
    /** A scalar as it is written; of a mapping or a list nothing but that it is one, for whoever goes on to pieces of it. */
    get scalarOrShape(): unknown;
    /** The same as `raw`, for whoever asks for nothing but what it refers to. */
    get rawForMentions(): unknown;
    /** What is read of it is taken down here. What follows from pieces was read when it was put together. */
    private get reads();
    /** The value, of which only what kind it is of is looked at. */
    private seen;
    /** The same for who looks at its keys or items. */
    private withKeys;
    /** A piece below this one. */
    private child;
    /** The place of this piece, or of one below it; a key that is not written falls back to its parent when located. */
    at(...keys: Key[]): Place;
    /** The place of a piece of this scalar, such as `${Vpc}` in a Sub. */
    atFragment(fragment: string): Place;
    get isMap(): boolean;
    get isList(): boolean;
    /**
     * The entry of a mapping; a node of `undefined` at the place where it would be when there is none. What a macro among the
     * keys may add is not known to be absent: it is the macro, which has no value that is known.
     */
    get(key: string): Node;
    /** Whether something is written here, and not left to a macro. */
    get isWritten(): boolean;
    /** The keys of a mapping that is written; none for anything else. */
    get keysWritten(): readonly string[];
    /** The entries of a mapping in order; none for anything else. */
    entries(): readonly (readonly [string, Node])[];
    /** The items of a list in order; none for anything else. */
    items(): readonly Node[];
    /** A piece that is written nowhere but follows from this one. */
    derive(raw: unknown): Node;
    /** The one key of a mapping that is an intrinsic; nothing for anything else. */
    get intrinsic(): string | undefined;
}
/** The intrinsic that a value is as it is written, by its one key; nothing for anything else. */
export declare function intrinsicOf(raw: unknown): string | undefined;
/** Whether a value is a mapping as a parser makes it. */
export declare function isPlainMap(value: unknown): value is Record<string, unknown>;
export {};
