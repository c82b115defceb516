/** A step into a template: a key of a mapping, or the index of a list item. */
export type Key = string | number;
/** Where something is, said by keys: the position in the text is worked out only when it is reported. */
export interface Place {
    /** The path of the file as it was given. */
    readonly file: string;
    /** The keys from the top of the document. Long forms of intrinsics are steps too: `['Fn::If', 1]`. */
    readonly keys: readonly Key[];
    /** A piece of the scalar at `keys`, such as `${Vpc.CidrBlock}` inside a Sub. */
    readonly fragment?: string;
    /** The line, counted from 1, in a file that is read line by line, such as code: then `keys` is empty. */
    readonly line?: number;
}
/** A point in a text. `offset` counts UTF-16 units from 0; `line` and `column` count from 1. */
export interface Position {
    readonly offset: number;
    readonly line: number;
    readonly column: number;
}
/** A stretch of text, `end` not included. */
export interface Range {
    readonly start: Position;
    readonly end: Position;
}
/** One replacement in a text: the characters from `start` to `end` (offsets) become `text`. */
export interface TextEdit {
    readonly start: number;
    readonly end: number;
    readonly text: string;
}
