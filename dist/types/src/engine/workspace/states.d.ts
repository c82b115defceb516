import type { ChangeOfSet, UpdateInputs } from '../../model/update/inputs.js';
import { type Source } from '../source.js';
import { type Deployed } from '../update.js';
import { type Component, type Workspace, type WorkspaceInput } from './workspace.js';
/** A workspace as it is deployed now: each source has the stack and location of the one that it is compared with. */
export interface DeployedWorkspace {
    readonly sources: readonly Source[];
    readonly replacesWhenChanged: UpdateInputs['replacesWhenChanged'];
    /** What a change set says, by logical ids, and the template whose stack it is about. */
    readonly changeSet?: {
        readonly of: Source;
        readonly changes: ReadonlyMap<string, ChangeOfSet>;
    };
}
/** A workspace, with what is deployed now of each piece of it. */
export interface ReadStates extends Workspace {
    updateOf(component: Component): UpdateInputs | undefined;
    deployedOf(source: Source): Deployed | undefined;
}
/** Reads a workspace and, where it is compared with what is deployed, that too: in the same pieces. */
export declare function readStates(input: WorkspaceInput & {
    readonly deployed?: DeployedWorkspace;
}, environment: string | undefined): ReadStates;
