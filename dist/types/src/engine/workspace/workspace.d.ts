import type { Resource, Template } from '../../template/template.js';
import type { FileConfig } from '../config.js';
import { type Source } from '../source.js';
import type { StackDeclaration } from './declaration.js';
/** The files of a run, and what is said of how they belong together. */
export interface WorkspaceInput {
    readonly sources: readonly Source[];
    configFor(source: Source): FileConfig;
    readonly declared: readonly StackDeclaration[];
    /** The resources of networks that are described rather than deployed from here, by their ids in the account. */
    readonly described: ReadonlyMap<string, Resource>;
}
/** Stacks that know each other, as one template. */
export interface Component {
    readonly template: Template;
    readonly sources: readonly Source[];
}
/** What a run consists of: stacks that are looked at together, and templates that stand alone. */
export interface Workspace {
    readonly components: readonly Component[];
    readonly alone: readonly Source[];
}
/** Finds which templates of a run know each other, and joins them. Throws `ConfigError` where a declaration is wrong. */
export declare function readWorkspace(input: WorkspaceInput, environment: string | undefined): Workspace;
