import * as nodeFs from 'node:fs';
import { join, relative, sep } from 'node:path';
import { systemReason } from './system-errors.ts';

type Done = (error: NodeJS.ErrnoException | null, entries: nodeFs.Dirent[]) => void;

/** Reads a folder as `fs.readdir` does; one that cannot be read has no entries. */
export type ReadFolder = (path: string, options: { readonly withFileTypes: true }, done: Done) => void;

/**
 * Reads the folders of a search. One that cannot be read is noted, and the search goes on. A link to a folder that is
 * searched anyway, such as one above it, is not followed: that would lead in circles.
 */
export function folderReader(root: string) {
  const problems = new Map<string, string>();
  /** Folders elsewhere that links lead to, and by which path each is searched. */
  const linked = new Map<string, string>();
  const realRoot = nodeFs.realpathSync.native(root);

  function isSearchedAnyway(path: string): boolean {
    const real = nodeFs.realpathSync.native(path);
    if (real === join(realRoot, relative(root, path))) return false;
    const isBelow = real === realRoot || real.startsWith(realRoot.endsWith(sep) ? realRoot : realRoot + sep);
    if (isBelow) return true;
    if (!linked.has(real)) linked.set(real, path);
    return linked.get(real) !== path;
  }

  function isWanted(path: string): boolean {
    try {
      return !isSearchedAnyway(path);
    } catch (error) {
      problems.set(path, `cannot be read: ${systemReason(error)}`);
      return false;
    }
  }

  const readdir: ReadFolder = (path, options, done) => {
    if (isWanted(path))
      nodeFs.readdir(path, options, (error, entries) => {
        if (error) problems.set(path, `cannot be read: ${systemReason(error)}`);
        done(null, entries ?? []);
      });
    else done(null, []);
  };

  return {
    readdir,
    fs: { ...nodeFs, readdir } as unknown as typeof nodeFs,
    unread: () =>
      [...problems].map(([path, problem]) => ({ path, problem })).sort((a, b) => (a.path < b.path ? -1 : 1)),
  };
}
