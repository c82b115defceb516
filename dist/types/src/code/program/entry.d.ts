import type { Language } from '../languages/language.js';
/** Where a function's code begins. */
export interface Entry {
    /** `Handler` as it is written; `undefined` where it is not known. */
    readonly handler: string | undefined;
    /** Files that a bundler begins with, within the folder: `app.ts`. */
    readonly files: readonly string[];
}
/**
 * The files that a handler may be in, likeliest first, and the name that is called there.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html
 */
export declare function handlerIn(handler: string): {
    readonly files: readonly (readonly [path: string, language: Language])[];
    readonly name: string;
    readonly dottedName: string;
};
/** The files that a module's name may represent, likeliest first. */
export declare function moduleFiles(path: string, language: Language): readonly string[];
