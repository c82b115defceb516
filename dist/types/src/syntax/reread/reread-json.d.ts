/** A JSON text without faults, and where in it the entries of its sections are. */
export interface ReadJson {
    readonly text: string;
    readonly value: Readonly<Record<string, unknown>>;
    readonly sections: readonly JsonSection[];
}
/** The value of a key of the template that is a mapping, such as all resources. */
interface JsonSection {
    readonly mapping: Readonly<Record<string, unknown>>;
    /** Behind its opening brace. */
    readonly start: number;
    /** Its closing brace. */
    readonly end: number;
    /** In the order of the text. */
    readonly entries: readonly JsonEntry[];
}
/** An entry of a section, such as one resource, from its key to the end of its value. */
export interface JsonEntry {
    readonly key: string;
    readonly start: number;
    readonly end: number;
    /** The same object as long as its text is the same. */
    readonly lines: object;
}
/** Where the entries of the sections are in a text that JSON.parse has accepted, and in which no key comes twice. */
export declare function readJsonSections(text: string, value: Readonly<Record<string, unknown>>): ReadJson;
/**
 * The same as reading a text anew, from what was read of an earlier one: where they differ within some entries of one section,
 * those alone are read, and all others are the same objects as before. Nothing where that can't be told.
 */
export declare function rereadJson(text: string, earlier: ReadJson): ReadJson | undefined;
export {};
