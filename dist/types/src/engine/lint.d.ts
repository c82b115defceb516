import type { FileConfig } from './config.js';
import type { FileResult, LintResult } from './result.js';
/** A file as the host read it. */
export interface Source {
    readonly path: string;
    readonly text: string;
}
/** Lints one template: text to findings, with nothing from outside but the config. */
export declare function lintSource(source: Source, config: FileConfig): FileResult;
/** Lints several templates, each by its own config. */
export declare function lint(sources: readonly Source[], configFor: (path: string) => FileConfig): LintResult;
