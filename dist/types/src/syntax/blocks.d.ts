import type { CommonYaml } from './common-yaml/read.js';
import type { ReadJson } from './reread/reread-json.js';
/** The lines of one entry of a section, such as one resource: from its key to the next one's. */
export interface Block {
    readonly start: number;
    readonly end: number;
    /** Whether no other entry of its section follows. */
    readonly isLast: boolean;
    /** The same object for the same lines, wherever they are in a later text. */
    readonly lines: object;
}
/**
 * Where each entry of a section is in the text of a template in block style: `Resources:` at its margin, and below it
 * a plain key alone on each line of the section's indentation. Nothing for a text that is written otherwise, or in which
 * the lines that look like keys are not exactly the keys of its value: then a line of a script may be among them. So
 * positions in a template of hundreds of resources are read of those alone that are reported.
 */
export declare function blocksOf(text: string, section: string, value: unknown): ReadonlyMap<string, Block>;
/** The same of a text of which this is known since it was read. */
export declare function blocksIn({ value, sections }: CommonYaml | ReadJson, name: string): ReadonlyMap<string, Block>;
