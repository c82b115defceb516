import type { Deployment } from '../../../engine/workspace/deployment.ts';
import { inWords } from '../../../language/in-words.ts';
import type { Clause } from '../../../language/sentence.ts';

/** A file that may describe deployments. */
export interface DescriptionFile {
  readonly absolute: string;
  /** As readers are told of it. */
  readonly shown: string;
  readonly text: string;
}

/** The repository as readers of descriptions may look at it: nothing outside of it is read. */
export interface Repository {
  readonly root: string;
  /** The absolute path of a file of the repository; nothing for what is not there or lies elsewhere. */
  fileAt(...path: readonly string[]): string | undefined;
  /** The text of a file of the repository. */
  textAt(absolute: string): string | undefined;
  shown(absolute: string): string;
}

/** Reads the deployments that a file describes. What is wrong with the file is thrown as `Malformed`. */
export type DescriptionReader = (file: DescriptionFile, repository: Repository) => readonly Deployment[];

/** A file that has the name of a description and is none that can be read. */
export class Malformed extends Error {
  readonly reason: Clause;

  constructor(reason: Clause) {
    super(inWords(reason));
    this.reason = reason;
  }
}
