import type { FileResult } from '../result.js';
import { type Source } from '../source.js';
import { type DeployedWorkspace } from './states.js';
import { type WorkspaceInput } from './workspace.js';
/** What to lint: the files of a workspace, and which of them were asked for. */
export interface WorkspaceLint extends WorkspaceInput {
    /** Whether a file was asked for; others are only there to be known. */
    isAsked(source: Source): boolean;
    /** Files that findings may lead to besides: descriptions of networks. */
    readonly descriptions: readonly Source[];
    /** The same workspace as it is deployed now, where the two are compared. */
    readonly deployed?: DeployedWorkspace;
}
/**
 * Lints files that may belong together: stacks that know each other are judged as one template. A finding in a file
 * that was not asked for is told where it has to do with one that was.
 */
export declare function lintWorkspace(input: WorkspaceLint): readonly FileResult[];
