import { type Sentence, said } from '../language/sentence.ts';
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
export const limits = {
  /** CloudFormation takes 1 MB; what is much larger is no template. */
  templateBytes: { name: 'template-size', most: 16 * 1024 * 1024, of: 'bytes in a template' },
  /** Saved AWS CLI output, values of parameters, configs, manifests. */
  inputBytes: { name: 'input-size', most: 256 * 1024 * 1024, of: 'bytes in an input file' },
  /** A file that may describe deployments: people write them by hand. */
  descriptionBytes: { name: 'description-size', most: 1024 * 1024, of: 'bytes in a deployment description' },
  deployments: { name: 'deployments', most: 5000, of: 'deployments in the descriptions of a repository' },
  /** Each may name all others, in an environment of its own. */
  deploymentsTogether: {
    name: 'deployments-together',
    most: 250,
    of: 'deployments of the templates of a run and of those that they name',
  },
  repositoryEntries: { name: 'repository-entries', most: 100_000, of: 'files and folders of a repository' },
  /** Each is a run of its own over what it concerns. */
  environments: { name: 'environments', most: 32, of: 'environments of deployment descriptions' },
  /** The patterns that the braces of one represent. */
  patternAlternatives: { name: 'pattern-alternatives', most: 1000, of: 'alternatives in a pattern' },
  /** Matching takes the length of a name to this power. */
  patternStars: { name: 'pattern-stars', most: 4, of: 'stars between two slashes of a pattern' },
  /** Lambda takes 50 MB that are uploaded, and 250 MB of what was in S3, unpacked. */
  archiveBytes: { name: 'archive-size', most: 128 * 1024 * 1024, of: 'bytes in an archive of code' },
  archiveEntries: { name: 'archive-entries', most: 50_000, of: 'files in an archive of code' },
  /** Code shrinks to a tenth; what shrinks far more was made to fill the memory of who unpacks it. */
  archiveGrowth: { name: 'archive-growth', most: 200, of: 'times the packed size of a file of code' },
  /** The files and folders of a repository, looked through for templates beside those that were asked for. */
  searchedEntries: { name: 'searched-entries', most: 100_000, of: 'files and folders in a repository' },
  /** Where there are more, code is read only where a template says that it is. */
  codeSearchEntries: { name: 'code-search-entries', most: 20_000, of: 'files and folders that are searched for code' },
  /** Templates beside those that were asked for, kept as text. */
  siblingBytes: { name: 'sibling-size', most: 2 * 1024 * 1024, of: 'bytes in a template beside the one asked for' },
  allSiblingBytes: { name: 'siblings-size', most: 128 * 1024 * 1024, of: 'bytes in the templates of a repository' },
  /** How far links are followed: an import of a template that another one imports from. */
  linksInARow: { name: 'links-in-a-row', most: 12, of: 'links from one template to the next' },
  nestedStacks: { name: 'nested-stacks', most: 400, of: 'nested stacks below one template' },
  nestingDepth: { name: 'nesting-depth', most: 8, of: 'levels of nested stacks' },
} as const satisfies Readonly<Record<string, Limit>>;

/** How a limit is named where it was reached. */
export const limitTexts = { limit: 'limit {name}: at most {most} {of}', leftOut: '{what} ({limit})' } as const;

/** The limit in words: `limit nested-stacks: at most 400 nested stacks below one template`. */
export function limitInWords({ name, most, of }: Limit): Sentence {
  return said(limitTexts.limit, { name, most, of: said(of) });
}
