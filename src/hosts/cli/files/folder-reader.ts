import * as nodeFs from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { type Clause, said } from '../../../language/sentence.ts';
import { accessTo } from '../../file-access.ts';
import { isWithin } from '../../is-within.ts';
import { systemReason } from './system-errors.ts';
import { fileTexts } from './texts.ts';

type Done = (error: NodeJS.ErrnoException | null, entries: nodeFs.Dirent[]) => void;

/** Reads a folder as `fs.readdir` does; one that cannot be read has no entries. */
export type ReadFolder = (path: string, options: { readonly withFileTypes: true }, done: Done) => void;

/**
 * Reads the folders of a search. One that cannot be read is noted, and the search goes on. A link to a folder that is
 * searched anyway, or to one above it, is not followed: that would lead in circles.
 */
export function folderReader(root: string) {
  const problems = new Map<string, Clause>();
  const realRoot = nodeFs.realpathSync.native(root);
  /** The folders above those that are searched, each of which holds several. */
  const realParents = new Map<string, string>();
  const realParentOf = (path: string) => {
    const parent = dirname(path);
    const real = realParents.get(parent) ?? nodeFs.realpathSync.native(parent);
    realParents.set(parent, real);
    return real;
  };

  /** Links are followed out of the root and no further, so that folders that link each other are not multiplied. */
  function isFollowed(path: string): boolean {
    if (path === root) return true;
    const real = nodeFs.realpathSync.native(path);
    const parent = realParentOf(path);
    if (real === join(parent, basename(path))) return true; // no link
    const isBehindLink = parent !== join(realRoot, relative(root, dirname(path)));
    return !isBehindLink && !isWithin(real, realRoot) && !isWithin(realRoot, real);
  }

  function isWanted(path: string): boolean {
    const access = accessTo(path);
    if (access !== undefined && 'problem' in access) {
      problems.set(path, access.problem);
      return false;
    }
    try {
      return isFollowed(path);
    } catch (error) {
      problems.set(path, said(fileTexts.cannotBeReadWhy, { why: systemReason(error) }));
      return false;
    }
  }

  const readdir: ReadFolder = (path, options, done) => {
    if (isWanted(path))
      nodeFs.readdir(path, options, (error, entries) => {
        if (error) problems.set(path, said(fileTexts.cannotBeReadWhy, { why: systemReason(error) }));
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
