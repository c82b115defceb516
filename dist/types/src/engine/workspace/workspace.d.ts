import { type Described } from '../../template/stacks/described.js';
import { type Joined } from '../../template/stacks/join-stacks.js';
import type { Template } from '../../template/template.js';
import type { FileConfig } from '../config/config.js';
import type { RawUndecided } from '../result.js';
import { type Source } from '../source.js';
import type { StackDeclaration } from './declaration.js';
/** The files of a run, and what is said of how they belong together. */
export interface WorkspaceInput {
    readonly sources: readonly Source[];
    configFor(source: Source): FileConfig;
    readonly declared: readonly StackDeclaration[];
    /** What is known of networks that no template makes. */
    readonly described: Described;
    /** What the host could not read, and why. */
    readonly incomplete?: readonly RawUndecided[];
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
/** Stacks that know each other, as one template. */
export interface Component {
    readonly template: Template;
    /** The names of its stacks. */
    readonly names: readonly string[];
    readonly sources: readonly Source[];
    /** Links between its stacks that follow from names alone: findings on their strength say so. */
    readonly assumed: readonly AssumedLink[];
}
/** A link that follows from the names of exports, in words, with the files that it leads from and to. */
export interface AssumedLink {
    readonly from: string;
    readonly to: string;
    readonly because: string;
}
/** What a run consists of: stacks that are looked at together, and templates that stand alone. */
export interface Workspace {
    readonly components: readonly Component[];
    readonly alone: readonly Source[];
    /** Pairs of stacks of which the first uses what the second gives. */
    readonly uses: Joined['uses'];
    /** What was left out, and why. */
    readonly incomplete: readonly RawUndecided[];
}
/** Whether a template may have to do with other stacks. */
export declare function mayLink({ text }: Source): boolean;
/** What the stack of a template is called where nobody declares it. */
export declare function nameOf({ stack, path }: Source): string;
/** Finds which templates of a run know each other, and joins them. Throws `ConfigError` where a declaration is wrong. */
export declare function readWorkspace(input: WorkspaceInput, environment: string | undefined): Workspace;
/** The environments that stacks are declared for; one without a name where there are none. */
export declare function environmentsOf({ declared }: Pick<WorkspaceInput, 'declared'>): readonly (string | undefined)[];
