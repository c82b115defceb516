/** Compiles a glob into a test of relative posix paths. */
export type CompileGlob = (glob: string) => (path: string) => boolean;
/** A question about a path, given in the same terms (absolute or relative) as the folders of the config. */
export type PathTest = (path: string) => boolean;
/** A test for the globs of `overrides`: without a slash they speak of file names, else of paths below the folder. */
export declare function matchesAny(globs: string | readonly string[], directory: string, compile: CompileGlob): PathTest;
/** What patterns say of a path: `undefined` when none of them speaks of it. */
export type IgnoreTest = (path: string) => boolean | undefined;
/** A test for patterns written as in .gitignore: the last that speaks of a path decides, `!` takes it back. */
export declare function ignores(patterns: string | readonly string[], directory: string, compile: CompileGlob): IgnoreTest;
