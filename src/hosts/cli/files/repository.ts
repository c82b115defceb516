import { type Dirent, readdirSync } from 'node:fs';
import { dirname, extname, join, resolve } from 'node:path';
import { type Limit, limits } from '../../../text/limits.ts';
import { isRefused } from '../../file-access.ts';
import { projectIn } from '../config/config-names.ts';
import { isTopOfWorkTree, realPaths, workTreeOf } from '../git/work-tree.ts';
import { ignoredByGit } from './ignored-by-git.ts';

/**
 * The folder that holds all that belongs to a file: the work tree that it is in, else that of the nearest config. A
 * config with `root: true` begins a project of its own in either.
 */
export function repositoryAround(file: string): string | undefined {
  return repositoriesAround()(file);
}

/** Tells the repository that a file lies in. */
export type RepositoryAround = (file: string) => string | undefined;

/** The same for many files: of folders above several of them each is looked at once. */
export function repositoriesAround(): RepositoryAround {
  const project = once((folder) => projectIn(folder));
  const isTop = once(isTopOfWorkTree);
  const realOf = realPaths();
  const around = once((folder) => repositoryOf(folder, project, isTop, realOf));
  return (file) => around(dirname(resolve(file)));
}

function once<Result>(look: (folder: string) => Result): (folder: string) => Result {
  const known = new Map<string, { readonly result: Result }>();
  return (folder) => {
    let had = known.get(folder);
    if (had === undefined) {
      had = { result: look(folder) };
      known.set(folder, had);
    }
    return had.result;
  };
}

function repositoryOf(
  folder: string,
  projectAt: (folder: string) => ReturnType<typeof projectIn>,
  isTop: (folder: string) => boolean,
  realOf: (path: string) => string,
): string | undefined {
  const tree = workTreeOf(folder, isTop, realOf);
  const top = tree && asWritten(tree, folder, realOf);
  for (let at = folder; ; at = dirname(at)) {
    const project = projectAt(at);
    if (project?.isRoot || (project !== undefined && top === undefined) || at === top) return at;
    if (at === dirname(at)) return top;
    // what lies above is none of the host's: then this is all that may belong to the file
    if (isRefused(dirname(at))) return at;
  }
}

/** A folder above another with its links unresolved, as the other one is written. */
function asWritten(real: string, below: string, realOf: (path: string) => string): string {
  for (let at = below; at !== dirname(at); at = dirname(at)) if (realOf(at) === real) return at;
  return real;
}

/** The files of a repository that are called as templates are. */
export interface FilesOfRepository {
  readonly files: readonly string[];
  /** The limit at which the search ended. */
  readonly reached?: Limit;
}

const extensions = new Set(['.yaml', '.yml', '.json', '.template']);

/**
 * Finds what may be a template below a folder. Unlike the search for what a user names, it ends at a limit, because a
 * repository may be a whole home folder; it follows no links, and passes over what git ignores and what can't be read.
 */
export function templatesBelow(root: string): FilesOfRepository {
  return filesBelow(root, (name) => extensions.has(extname(name)));
}

/** The files by which the CloudFormation CLI knows a project of its own, found in the same manner. */
export function rpdkConfigsBelow(root: string): readonly string[] {
  return filesBelow(root, (name) => name === '.rpdk-config').files;
}

/** All files whose names are wanted, found in the same manner, if the repository has no more entries than the limit. */
export function filesBelow(
  root: string,
  isWanted: (name: string) => boolean,
  limit: Limit = limits.searchedEntries,
): FilesOfRepository {
  const ignored = ignoredByGit(root);
  const files: string[] = [];
  let seen = 0;
  const waiting = [root];
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = entriesOf(folder);
    seen += entries.length;
    if (folder !== root && isOtherProject(folder, entries)) continue;
    if (seen > limit.most) return { files, reached: limit };
    for (const entry of entries) {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        const isOurs = entry.name !== 'node_modules' && entry.name !== '.git' && !ignored.holds(path, true);
        if (isOurs) waiting.push(path);
      } else if (entry.isFile() && isWanted(entry.name) && !ignored.holds(path, false)) files.push(path);
    }
  }
  return { files: files.sort() };
}

function isOtherProject(folder: string, entries: readonly Dirent[]): boolean {
  return projectIn(folder, (name) => entries.some((entry) => entry.name === name))?.isRoot === true;
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
