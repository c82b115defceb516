import type { CodeFolder, CodeSearch } from '../template/template.js';
import { type IncludedText, type ParsedTemplate } from './included.js';
import type { CodeLine } from './result.js';
import type { KeptFacts } from './reuse/kept-facts.js';
/** What the host knows of the construct of CDK that a resource is made of. */
export interface Construct {
    /** Its path in the app: `Orders/Fn/Resource`. */
    readonly path: string;
    /** The line of the user's own code that creates it. */
    readonly createdAt?: CodeLine;
}
/** A construct as a finding names it. */
export interface NamedConstruct extends Construct {
    /** The path of its stack, with which the names of all constructs of the template begin: `Prod/Orders`. */
    readonly stackPath: string;
}
/** Finds the construct that a resource of a file is made of. */
export type ConstructBy = (path: string, logicalId: string | null) => NamedConstruct | undefined;
/** A file as the host read it. */
export interface Source {
    /** What the file is called in results. */
    readonly path: string;
    readonly text: string;
    /** What its stack is called where no config names it; `path` where it is not given. */
    readonly stack?: string;
    /** Where it is, with slashes: what paths in a template start from. `path` where it is not given. */
    readonly location?: string;
    /** Its path below the top of the repository that it lies in; nothing where it lies in none. Asked for by URLs of nested stacks. */
    readonly pathInRepository?: () => string | undefined;
    /** The constructs of a CDK app, by the logical ids of their resources. Asked for when the template is read. */
    readonly constructs?: () => ReadonlyMap<string, Construct>;
    /** Reads the code at a path that the template names; nothing where no code is read. */
    readonly codeAt?: (path: string) => CodeFolder | undefined;
    /** Searches its repository for code; nothing where no code is read, or where it lies in none. */
    readonly codeSearch?: () => CodeSearch | undefined;
    /** Reads a part of the template at a path that it includes, or the fragment of a module (`fragmentLocation`); nothing where none is read. */
    readonly includedAt?: (path: string) => IncludedText | undefined;
    /** What an earlier run found out of the text; nothing where nothing is kept. */
    readonly facts?: KeptFacts;
}
/** Characters of the texts that stay parsed until they are judged, and of those that stay so when all was told of them. */
declare const mostHeld: {
    readonly asked: number;
    readonly told: number;
};
/** The construct that a resource of a source is made of, by what the template says itself, and what the host knows. */
export declare function constructOfResource(source: Source, logicalId: string): NamedConstruct | undefined;
/** The path with which the names of all constructs of a source begin; empty where it has none. */
export declare function stackPathOf(source: Source): string;
/** The paths of constructs that the host knows, for `readTemplate`. */
export declare function constructPathsOf(source: Source): {
    readonly constructPaths?: ReadonlyMap<string, string>;
};
/** The text of a source as values, parsed once for as long as it is held. */
export declare function parsedOf(source: Source): ParsedTemplate;
/** Parses a source whose text is an earlier one that was edited. */
export declare function parseAfter(source: Source, earlier: Source | undefined): ParsedTemplate;
/** Whether a source was parsed, and is held. */
export declare function isParsed(source: Source): boolean;
/** Lets go of what a source was parsed to, where much is held: who asks again has it parsed again. */
export declare function letGo(source: Source, after: keyof typeof mostHeld): void;
/** Answers a question about the text of a source once, however often it is asked. */
export declare function ofSource(find: (source: Source) => boolean): (source: Source) => boolean;
/** What the stack of a template is called where no config declares it. */
export declare function nameOf({ stack, path }: Source): string;
/** What paths in a template start from. */
export declare function locationOf({ location, path }: Source): string;
/** By what the two states of a template know each other. */
export declare function stackOf(source: Source): Pick<Source, 'stack' | 'location'>;
/** Where a path leads that is written in a file at a location: `net/../vpc.yaml` beside it is `vpc.yaml` above. */
export declare function pathFrom(location: string, path: string): string;
export {};
