// A chunk of its own: loading globby takes longer than linting a template.
import { type Dirent, lstat, lstatSync, readdir, readdirSync, stat, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { globby } from 'globby';
import { ignoredByGit } from '../ignored-by-git.ts';

/** What a search found, sorted, and what it left out. */
interface Found {
  readonly paths: readonly string[];
  readonly notes: readonly string[];
}

/**
 * The files below a folder that fit a pattern. What git ignores is hidden from globby rather than taken out by it: so
 * it is not walked, and each ignore file is asked about what is below it alone.
 */
export async function searchFolder(pattern: string, folder: string, gitignore: boolean): Promise<Found> {
  const ignored = gitignore ? ignoredByGit(folder) : undefined;
  const options = { cwd: folder, expandDirectories: false, ignore: ['**/node_modules/**', '**/.git/**'] };
  const found = await globby(pattern, ignored === undefined ? options : { ...options, fs: without(ignored.holds) });
  const paths = found.sort().map((path) => resolve(folder, path));
  return {
    // a pattern without wildcards is looked for without reading folders
    paths: ignored === undefined ? paths : paths.filter((path) => !ignored.holds(path, false)),
    notes: ignored?.notes ?? [],
  };
}

/** The file system, but for what is ignored. */
function without(isIgnored: (path: string, isFolder: boolean) => boolean): object {
  const readVisible = (
    folder: string,
    options: object,
    callback: (error: NodeJS.ErrnoException | null, entries?: Dirent[]) => void,
  ) =>
    readdir(folder, { ...options, withFileTypes: true }, (error, entries) => {
      if (error) callback(error);
      else
        callback(
          null,
          entries.filter((entry) => !isIgnored(join(folder, entry.name), entry.isDirectory())),
        );
    });
  return { lstat, lstatSync, stat, statSync, readdir: readVisible, readdirSync };
}
