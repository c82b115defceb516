import type { Entry } from '../../../code/program/entry.js';
import type { CodeFolder } from '../../../template/template.js';
import type { Place } from '../../../text/place.js';
import type { ModelCore } from '../../base/core.js';
import type { LambdaFunction } from '../../base/entities.js';
/** The code of a function, as far as it is at hand. */
export interface FunctionCode {
    readonly folder: CodeFolder;
    readonly entry: Entry;
    /** Where the template says what the code is. */
    readonly place: Place;
    /** It is written in the template. */
    readonly isInline: boolean;
    /** Nothing runs with it that is not here: its layers are read too. */
    readonly isWhole: boolean;
    /** The paths of the folders and files that the template names for it, with those of its layers. */
    readonly from: readonly string[];
    /** The path of the file that the handler is taken to mean, where the repository was searched for it. */
    readonly handlerFile?: string;
}
/** Where something in the code is shown: at its line, or where the template names what no editor opens. */
export declare function placeInCode({ folder, isInline, place }: FunctionCode, path: string, line: number): Place;
/**
 * Finds a function's code: in the template itself, at the local path that SAM, CDK or `aws cloudformation package`
 * reads it from, in the image that is built from here, or beside the template that a tool packaged. Nothing for code
 * that lies elsewhere, and where the host reads none.
 */
export declare function codeOf(core: ModelCore, fn: LambdaFunction): FunctionCode | undefined;
