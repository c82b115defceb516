import type { TextNode } from '../text-node.js';
import { CommonReader, type Section } from './reader.js';
/** A text that was read, and where in it the entries of its sections are. */
export interface CommonYaml {
    readonly text: string;
    readonly value: Readonly<Record<string, unknown>>;
    /** Among them may be mappings that are below a tag. */
    readonly sections: readonly Section[];
}
/**
 * The value of a text without byte order mark that is one mapping in the common YAML of templates; nothing for any other
 * text, be it right or wrong: js-yaml reads those.
 */
export declare function readCommonYaml(text: string): CommonYaml | undefined;
/** The node of such a text. */
export declare function commonNodes(text: string): TextNode | undefined;
/** What a reader makes of a text; nothing where the text leaves what it knows. */
export declare function reading<T>(text: string, hasNodes: boolean, read: (reader: CommonReader) => T): T | undefined;
