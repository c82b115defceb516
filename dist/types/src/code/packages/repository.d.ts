import type { CodeText } from '../languages/language.js';
/** The repository that a folder of code is part of, read when it is asked. All paths are from its top: `packages/db/index.ts`. */
export interface CodeRepository {
    /** The folder of the code; nothing written for the top itself. */
    readonly at: string;
    readonly top: RepositoryTop;
    /** The places of the files that were read so far because the code of this folder may lead there. */
    readonly read: ReadonlySet<string>;
}
/** What is asked of a repository, by paths from its top. */
export interface RepositoryTop {
    /** A file; nothing where there is none, where it is a link, or where so much was read that no more is. */
    fileAt(path: string): CodeText | undefined;
    /** The names of the folders in a folder. */
    foldersIn(path: string): readonly string[];
}
/** Where a path leads that is written in a folder; `undefined` where it leads out of the repository. */
export declare function pathIn(folder: string, path: string): string | undefined;
/** The folder of a file. */
export declare function folderOf(path: string): string;
/** A folder and those above it, up to the top. */
export declare function foldersUp(folder: string): readonly string[];
