import { type TextNode } from '../text-node.js';
/** What is thrown where a text leaves the subset. */
export declare const outside: {
    readonly isOutside: true;
};
/** An entry of a section, such as one resource. */
export interface SectionEntry {
    readonly key: string;
    /** Where the line of its key starts. */
    readonly start: number;
    /** The same object as long as its lines are the same. */
    readonly lines: object;
}
/** The value of a key at the margin that is a block of entries, such as all resources. */
export interface Section {
    readonly mapping: Readonly<Record<string, unknown>>;
    /** In the order of the text. */
    readonly entries: readonly SectionEntry[];
    /** The indentation of their keys. */
    readonly column: number;
    readonly end: number;
}
/**
 * Reads a text in the YAML that templates are written in: blocks, plain and quoted scalars, block scalars, flow
 * collections, short forms. Between two nodes of a block it is at the first character of a line that has content.
 */
export declare class CommonReader {
    #private;
    constructor(text: string, hasNodes: boolean);
    /** Reads the one document, which is a mapping; its node is there when nodes are built. */
    readDocument(): {
        value: Readonly<Record<string, unknown>>;
        node: TextNode | undefined;
        sections: Section[];
    };
    /** Reads a text that is nothing but entries of a section: what `readDocument` makes of these lines in their place. */
    readEntries(column: number): Section;
}
