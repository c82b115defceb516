// A chunk of its own: loading globby takes longer than linting a template.
import type { Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { globby } from 'globby';
import type { Clause } from '../../../language/sentence.ts';
import { folderReader, type ReadFolder } from '../files/folder-reader.ts';
import { ignoredByGit } from '../files/ignored-by-git.ts';

/** What a search came to: the files, sorted, the folders that could not be read, and what else was left out. */
export interface FilesBelow {
  readonly folder: string;
  readonly files: readonly string[];
  readonly unread: readonly { readonly path: string; readonly problem: Clause }[];
  /** One line each. */
  readonly notes: readonly Clause[];
}

/**
 * The files below a folder that fit a pattern. What git ignores is hidden from globby rather than filtered out by it: so
 * it is not walked, and each ignore file is asked about what is below it alone. Throws where globby takes no such pattern.
 */
export async function searchFolder(pattern: string, folder: string, gitignore: boolean): Promise<FilesBelow> {
  const ignored = gitignore ? ignoredByGit(folder) : undefined;
  const { fs, readdir, unread } = folderReader(folder);
  const found = await globby(pattern, {
    cwd: folder,
    expandDirectories: false,
    ignore: ['**/node_modules/**', '**/.git/**'],
    fs:
      ignored === undefined ? fs : { ...fs, readdir: visible(readdir, ignored.holds) as unknown as typeof fs.readdir },
    suppressErrors: true,
  });
  const files = found.sort().map((path) => resolve(folder, path));
  return {
    folder,
    // a pattern without wildcards is looked for without reading folders
    files: ignored === undefined ? files : files.filter((path) => !ignored.holds(path, false)),
    unread: unread(),
    notes: ignored?.notes ?? [],
  };
}

/** Reads folders, but for what is ignored. */
function visible(readdir: ReadFolder, isIgnored: (path: string, isFolder: boolean) => boolean): ReadFolder {
  const isShown = (folder: string) => (entry: Dirent) => !isIgnored(join(folder, entry.name), entry.isDirectory());
  return (folder, options, done) =>
    readdir(folder, options, (error, entries) => done(error, entries.filter(isShown(folder))));
}
