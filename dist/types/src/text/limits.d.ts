import { type Sentence } from '../language/sentence.js';
/** A bound on work: what it counts, so that a message can name it. */
export interface Limit {
    readonly name: string;
    readonly most: number;
    /** What there may be so many of. */
    readonly of: string;
}
/**
 * How much is looked at, in one place. Each bound is far above what people deploy, and there so that no input can keep
 * the linter busy for ever. Whoever stops at one says so, by its name: what lies beyond was not judged.
 */
export declare const limits: {
    /** CloudFormation takes 1 MB; what is much larger is no template. */
    readonly templateBytes: {
        readonly name: 'template-size';
        readonly most: number;
        readonly of: 'bytes in a template';
    };
    /** Saved AWS CLI output, values of parameters, configs, manifests. */
    readonly inputBytes: {
        readonly name: 'input-size';
        readonly most: number;
        readonly of: 'bytes in an input file';
    };
    /** A file that may describe deployments: people write them by hand. */
    readonly descriptionBytes: {
        readonly name: 'description-size';
        readonly most: number;
        readonly of: 'bytes in a deployment description';
    };
    readonly deployments: {
        readonly name: 'deployments';
        readonly most: 5000;
        readonly of: 'deployments in the descriptions of a repository';
    };
    /** Each may name all others, in an environment of its own. */
    readonly deploymentsTogether: {
        readonly name: 'deployments-together';
        readonly most: 250;
        readonly of: 'deployments of the templates of a run and of those that they name';
    };
    readonly repositoryEntries: {
        readonly name: 'repository-entries';
        readonly most: 100000;
        readonly of: 'files and folders of a repository';
    };
    /** Each is a run of its own over what it concerns. */
    readonly environments: {
        readonly name: 'environments';
        readonly most: 32;
        readonly of: 'environments of deployment descriptions';
    };
    /** The patterns that the braces of one represent. */
    readonly patternAlternatives: {
        readonly name: 'pattern-alternatives';
        readonly most: 1000;
        readonly of: 'alternatives in a pattern';
    };
    /** Matching takes the length of a name to this power. */
    readonly patternStars: {
        readonly name: 'pattern-stars';
        readonly most: 4;
        readonly of: 'stars between two slashes of a pattern';
    };
    /** Lambda takes 50 MB that are uploaded, and 250 MB of what was in S3, unpacked. */
    readonly archiveBytes: {
        readonly name: 'archive-size';
        readonly most: number;
        readonly of: 'bytes in an archive of code';
    };
    readonly archiveEntries: {
        readonly name: 'archive-entries';
        readonly most: 50000;
        readonly of: 'files in an archive of code';
    };
    /** Code shrinks to a tenth; what shrinks far more was made to fill the memory of who unpacks it. */
    readonly archiveGrowth: {
        readonly name: 'archive-growth';
        readonly most: 200;
        readonly of: 'times the packed size of a file of code';
    };
    /** The files and folders of a repository, looked through for templates beside those that were asked for. */
    readonly searchedEntries: {
        readonly name: 'searched-entries';
        readonly most: 100000;
        readonly of: 'files and folders in a repository';
    };
    /** Where there are more, code is read only where a template says that it is. */
    readonly codeSearchEntries: {
        readonly name: 'code-search-entries';
        readonly most: 20000;
        readonly of: 'files and folders that are searched for code';
    };
    /** Templates beside those that were asked for, kept as text. */
    readonly siblingBytes: {
        readonly name: 'sibling-size';
        readonly most: number;
        readonly of: 'bytes in a template beside the one asked for';
    };
    readonly allSiblingBytes: {
        readonly name: 'siblings-size';
        readonly most: number;
        readonly of: 'bytes in the templates of a repository';
    };
    /** How far links are followed: an import of a template that another one imports from. */
    readonly linksInARow: {
        readonly name: 'links-in-a-row';
        readonly most: 12;
        readonly of: 'links from one template to the next';
    };
    readonly nestedStacks: {
        readonly name: 'nested-stacks';
        readonly most: 400;
        readonly of: 'nested stacks below one template';
    };
    readonly nestingDepth: {
        readonly name: 'nesting-depth';
        readonly most: 8;
        readonly of: 'levels of nested stacks';
    };
};
/** How a limit is named where it was reached. */
export declare const limitTexts: {
    readonly limit: 'limit {name}: at most {most} {of}';
    readonly leftOut: '{what} ({limit})';
};
/** The limit in words: `limit nested-stacks: at most 400 nested stacks below one template`. */
export declare function limitInWords({ name, most, of }: Limit): Sentence;
