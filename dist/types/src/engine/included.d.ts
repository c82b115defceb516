import type { Parsed } from '../syntax/parsed.js';
import type { Key } from '../text/place.js';
/** A file that a template includes, as the host read it. */
export interface IncludedText {
    /** What the file is called in results. */
    readonly path: string;
    readonly text: string;
}
/** A file that a template includes, and where the template does so. */
export interface IncludedFile {
    readonly parsed: Parsed;
    /** The keys of the transform in the template. */
    readonly by: readonly Key[];
}
/** A template that was read, with what its AWS::Include transforms add to the value. */
export interface ParsedTemplate extends Parsed {
    /** All files that were included. */
    includes?(): readonly IncludedFile[];
    /** Where a piece is written, if a file that is included has it: the file, and the keys that lead to it there. */
    writtenIn?(keys: readonly Key[]): {
        readonly parsed: Parsed;
        readonly keys: readonly Key[];
    } | undefined;
}
/** Whether parts of a template may lie in other files: what it includes, and the fragments of its modules. */
export declare function mayHavePartsElsewhere(text: string): boolean;
/**
 * A text that was read, with what its AWS::Include transforms add to the value. For `locate`, places in that are where the
 * transform is: the text has nothing else of it.
 */
export declare function withIncludedFiles(parsed: Parsed, textAt: (location: string) => IncludedText | undefined): ParsedTemplate;
