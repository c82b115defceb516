import type { Sentence } from '../../language/sentence.ts';
/** A place in code where a client of an AWS service is created. */
export interface ClientSite {
  /** The client's name, in one of the ways that SDKs write it: `s3`, `secrets-manager`. */
  readonly client: string;
  /** What is there: `new S3Client`, `boto3.client('s3')`. */
  readonly shown: string;
  readonly offset: number;
  readonly target: CallTarget;
}

/** Where a client's calls go, by the options that it is made with. */
export interface CallTarget {
  /** The Region that is written; `undefined` where it is the function's own. */
  readonly region?: string;
  /** The environment variable of the function that holds the Region. */
  readonly regionIn?: string;
  /** The host that the options name: another than that of AWS, as a proxy is, or one that an environment variable of the function holds. */
  readonly host?: 'another' | { readonly variable: string };
  /** The Region is handed in, by what is in other files as well. */
  readonly isHandedIn?: true;
  /** Why they may go elsewhere: `its options may name another host`. */
  readonly doubt?: Sentence;
}

/** More clients than anybody makes in one file: what is beyond is not read, so that no text takes long. */
export const mostSites = 200;
