import { relative } from 'node:path';
import type { Source } from '../../../engine/source.ts';
import { type ArchiveReader, codeReader } from '../../code-files.ts';
import { codeSearcher } from '../../code-search.ts';
import type { OutsideAnswers } from '../cache/outside.ts';
import { type ConfigReader, configReader } from '../config/config-files.ts';
import { type FileToLint, withSlashes } from '../files/files.ts';
import { type RepositoryAround, repositoriesAround } from '../files/repository.ts';
import type { constructReader } from '../lazy/cdk-constructs.ts';
import type { Options } from '../options.ts';
import { includedText } from './included-text.ts';
import { fragmentFinder } from './module-fragments.ts';

/** How a run reads: what configs say of a file, and a text as a source. */
export interface Reader {
  /** Where paths that users write start from. */
  readonly cwd: string;
  readonly configOf: ConfigReader;
  /** A file that was read: what its paths start from, and how its code is read. */
  readonly sourceOf: SourceReader;
  /** The repository that a file lies in; each folder is looked at once in the life of the reader. */
  readonly repositoryAround: RepositoryAround;
  /** Whether other templates of the repository are looked at; a text without a name lies in none. */
  seesSiblings(file: FileToLint): boolean;
}

/** Makes the source of a text that was read from `absolute` and is shown as `path`. */
export type SourceReader = (path: string, absolute: string, text: string) => Promise<Source>;

/** Loaded when the first zip file is met, in the middle of a lint: there nothing can be waited for. */
const archives = () => require('../lazy/archive.ts') as ArchiveReader;

type ConstructsOf = ReturnType<typeof constructReader>;

/** Makes a reader for these options. `outside` takes down what sources answer. */
export async function readerFor(options: Options, cwd: string, outside?: OutsideAnswers): Promise<Reader> {
  const repositoryAround = repositoriesAround();
  return {
    cwd,
    seesSiblings: ({ isInput }) => !options['no-siblings'] && (!isInput || options['stdin-filename'] !== undefined),
    configOf: await configReader(options, cwd),
    sourceOf: sourceReader(cwd, !options['no-code'], { outside, repositoryAround }),
    repositoryAround,
  };
}

/** Makes what reads sources. Code is read unless `--no-code`, and only when somebody asks what it uses. */
export function sourceReader(
  cwd: string,
  readsCode: boolean,
  {
    outside,
    repositoryAround = repositoriesAround(),
  }: { readonly outside?: OutsideAnswers | undefined; readonly repositoryAround?: RepositoryAround } = {},
): SourceReader {
  let read: ReturnType<typeof codeReader> | undefined;
  let search: ReturnType<typeof codeSearcher> | undefined;
  let constructsOf: ConstructsOf | undefined;
  const fragmentPath = fragmentFinder();
  return async (path, absolute, text) => {
    // as CDK calls its templates
    const isOfCdk = absolute.endsWith('.template.json');
    if (isOfCdk) constructsOf ??= (await import('../lazy/cdk-constructs.ts')).constructReader(cwd);
    const constructs = isOfCdk ? constructsOf : undefined;
    const source: Source = {
      path,
      text,
      location: withSlashes(absolute),
      pathInRepository: () => {
        const top = repositoryAround(absolute);
        return top === undefined ? undefined : withSlashes(relative(top, absolute));
      },
      ...(constructs && { constructs: () => constructs(absolute) }),
      ...(readsCode && {
        codeAt: (at: string) => {
          read ??= codeReader(cwd, archives);
          return read(absolute, at);
        },
        codeSearch: () => {
          search ??= codeSearcher(repositoryAround);
          return search(absolute);
        },
      }),
      includedAt: (at) => includedText(cwd, absolute, at, fragmentPath),
    };
    return outside === undefined ? source : outside.of(source);
  };
}

/** For commands that only look: plugins hold rules, and nothing is judged. */
export function lookingReader(options: Options, cwd: string): Promise<Reader> {
  return readerFor({ ...options, 'no-plugins': true }, cwd);
}
