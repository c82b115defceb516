import type { FileConfig } from './config/config.js';
import type { FileResult, LintResult } from './result.js';
import { type Source } from './source.js';
import { type DeployedWorkspace, type WorkspaceLint } from './workspace/workspace-input.js';
/**
 * Lints files that may belong together: texts to findings, for every run there is. Stacks that know each other are
 * judged as one template. A finding in a file that was not asked for is told where it has to do with one that was.
 * `failed` makes the result of a file on which our own code broke down; without it, that is thrown.
 */
export declare function lintWorkspace(workspace: WorkspaceLint, failed?: (path: string, error: unknown) => FileResult): readonly FileResult[];
/** Lints one template, by itself: a workspace of one. */
export declare function lintSource(source: Source, config: FileConfig, deployed?: DeployedWorkspace): FileResult;
/** Lints several templates, each by itself and by its own config. */
export declare function lint(sources: readonly Source[], configFor: (path: string) => FileConfig): LintResult;
