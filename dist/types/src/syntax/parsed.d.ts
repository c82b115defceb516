import type { Key, Range } from '../text/place.js';
import type { Block } from './blocks.js';
import type { Fault } from './fault.js';
/** A fault of the text itself: its problem is one clause without a full stop, such as `duplicate key "Timeout" in this mapping`. */
export interface SyntaxProblem extends Fault {
    readonly code: 'unreadable' | 'duplicate-key' | 'several-documents' | 'empty' | 'not-a-mapping' | 'unknown-tag' | 'mapping-as-key';
    readonly range: Range;
    /** Whether the text is one that a template engine has to fill in first. */
    readonly isUnrendered?: boolean;
    /** The keys of the mapping it is in, where that is known. */
    readonly keys?: readonly Key[];
}
/** A comment of a YAML file. `text` is what follows the `#`, trimmed. */
export interface Comment {
    readonly text: string;
    readonly range: Range;
}
/** The ranges of one value and, in a mapping, of its key. */
export interface Located {
    /** The key; of a list item its dash or first character; of the step into a short form its tag. Absent at the top. */
    readonly key?: Range | undefined;
    /** The value without its tag and anchor, up to its last visible character; of no length where none is written. */
    readonly value: Range;
    /** The value with its tag (`!Ref`) and anchor. */
    readonly node: Range;
    readonly kind: 'mapping' | 'sequence' | 'scalar' | 'alias';
    /** How many of the wanted keys were found: fewer than asked means that the nearest parent is meant. */
    readonly depth: number;
}
/** A text that was read. Values are plain data; short forms (`!Ref X`) are long forms (`{Ref: 'X'}`). */
export interface Parsed {
    readonly path: string;
    readonly text: string;
    /** `json` when the text starts with a bracket or brace: what is written into it must be JSON. */
    readonly format: 'yaml' | 'json';
    /**
     * `undefined` when the text can't be read or is empty; of equal keys the last counts. Aliases share one object, yet
     * the value is a tree of bounded size and depth. Nothing is frozen.
     */
    readonly value: unknown;
    readonly problems: readonly SyntaxProblem[];
    /** The place in the text, worked out on first use and remembered. Never throws. */
    locate(keys: readonly Key[]): Located;
    /** The range of a piece of the scalar at `keys`; the scalar's own range when the piece is not in it. */
    locateFragment(keys: readonly Key[], fragment: string): Range;
    /** All comments in order, worked out on first use. JSON has none. */
    comments(): readonly Comment[];
    /** The lines of an entry of a section of a YAML text, where they are found without reading all of it for its places. */
    blockOf(section: string, key: string): Block | undefined;
    /** The entry of a section that a place is in, where that is known; two texts with the same entry have the same places in it. */
    entryAt(keys: readonly Key[]): EntryAt | undefined;
}
/** An entry of a section, such as a resource, of a text that may be edited. */
export interface EntryAt {
    /** The same object as long as the text of the entry is the same. */
    readonly lines: object;
    readonly line: number;
    readonly column: number;
}
