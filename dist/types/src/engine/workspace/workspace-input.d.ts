import type { ChangeOfSet, UpdateInputs } from '../../model/update/inputs.js';
import { type Described } from '../../template/stacks/described.js';
import type { Joined } from '../../template/stacks/join-stacks.js';
import type { Addition } from '../../template/template.js';
import type { FileConfig } from '../config/config.js';
import type { RawUndecided } from '../result.js';
import type { Recollection } from '../reuse/recollection.js';
import type { Source } from '../source.js';
import type { Stopwatch } from '../stopwatch.js';
import type { DeclaredLink, StackDeclaration } from './declaration.js';
/** The files of a run, and what is said of how they belong together. */
export interface WorkspaceInput {
    readonly sources: readonly Source[];
    configFor(source: Source): FileConfig;
    readonly declared: readonly StackDeclaration[];
    /** The links that configs fix or forbid. */
    readonly links?: readonly DeclaredLink[];
    /** What is known of networks that no template makes. */
    readonly described: Described;
    /** What the host could not read, and why. */
    readonly incomplete?: readonly RawUndecided[];
    /** What templates add that are not here. */
    readonly added?: Added;
    /** Set where two states of the same stacks are compared. */
    readonly state?: StateOfUpdate;
}
/** One of the two states of a workspace that are compared: what is deployed, or what is to come. */
export interface StateOfUpdate {
    readonly isPast: boolean;
    /** The same template in the other state. */
    counterpartOf(source: Source): Source | undefined;
    /** The stacks that may have to do with others, in either state, by the names of their sources. */
    readonly linked: ReadonlySet<string>;
    /** Which stacks use which in the other state: what belongs together in one is looked at together in both. */
    readonly uses: Joined['uses'];
}
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
/** What to lint: the files of a workspace, and which of them were asked for. */
export interface WorkspaceLint extends WorkspaceInput {
    /** Whether a file was asked for; others are only there to be known. */
    isAsked(source: Source): boolean;
    /** Whether a file was found in the repository: nothing is told in it. */
    isSibling?(source: Source): boolean;
    /** Files that findings may lead to besides: descriptions of networks. */
    readonly descriptions: readonly Source[];
    /** The same workspace as it is deployed now, where the two are compared. */
    readonly deployed?: DeployedWorkspace;
    /** What was said of an earlier text of the one template that was asked for, in the same workspace. */
    readonly recollection?: Recollection;
    /** How many related places of a finding are told, where whoever reports it shows no more. */
    readonly mostRelated?: number;
    /** Takes down how long each stage and rule takes. */
    readonly stopwatch?: Stopwatch;
    /** Where some of it is linted by others at the same time, such as threads. */
    readonly helpers?: Helpers;
    /** Is told how many of the components have been judged. */
    progress?(done: number, all: number): void;
}
/** What templates add to what others create, with the templates that findings may lead to because of that. */
export interface Added {
    readonly additions: readonly Addition[];
    readonly sources: readonly Source[];
}
/** Others that lint at the same time. */
export interface Helpers {
    /**
     * Is told once which templates may be judged apart, before any is judged, and gives those that are judged here, one by
     * one: the others take the rest, and their results are theirs to tell.
     */
    share(separable: readonly Source[], added: Added): Iterable<Source>;
    /** How many of them have been begun, here or elsewhere. */
    begun(): number;
}
/** A template by itself, or with what others add. */
export declare function workspaceOfOne(source: Source, config: FileConfig, deployed?: DeployedWorkspace, added?: Added): WorkspaceLint;
