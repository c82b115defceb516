/** A text of code, by the path of its file. */
export interface CodeText {
    readonly path: string;
    readonly text: string;
    /** Its path within the folder, where it is not that of the file: what an image or a layer holds was put elsewhere. */
    readonly within?: string;
}
/** A language for which there are SDKs, or several that look the same to who reads their clients. */
export type Language = 'javascript' | 'python' | 'ruby' | 'go' | 'jvm' | 'dotnet' | 'rust';
/** The language of a file that may be a function's own code; `undefined` for anything else: data, tests, libraries. */
export declare function languageOf(path: string): Language | undefined;
