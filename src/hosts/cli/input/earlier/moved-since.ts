import { existsSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import type { Source } from '../../../../engine/source.ts';
import { withSlashes } from '../../files/files.ts';
import { textOf } from '../../files/read-text.ts';
import { folderAtRevision } from '../../git/git.ts';
import { realPath, workTreeOf } from '../../git/work-tree.ts';
import { movedFiles } from './moved-files.ts';

/** A template as a revision of git has it, at another path than today. */
export interface MovedFrom {
  /** From the top of the work tree. */
  readonly path: string;
  readonly text: string;
}

/**
 * Where templates were that a revision of git has not at their paths: at the path of a file of the same name that is alike and is
 * gone. Throws `UsageError`.
 */
export function movedSince(revision: string, lost: readonly Source[], cwd: string): ReadonlyMap<Source, MovedFrom> {
  const byTop = new Map<string, Map<string, Source>>();
  for (const source of lost) {
    const file = realPath(source.location ?? resolve(cwd, source.path));
    const top = workTreeOf(dirname(file));
    if (top === undefined) continue;
    const inTree = byTop.get(top) ?? new Map<string, Source>();
    byTop.set(top, inTree.set(withSlashes(relative(top, file)), source));
  }
  const moved = new Map<Source, MovedFrom>();
  for (const [top, sources] of byTop) {
    const names = new Set([...sources.keys()].map((path) => posix.basename(path)));
    const past = new Map<string, string>();
    for (const [path, read] of folderAtRevision(revision, top) ?? [])
      if (names.has(posix.basename(path)) && !existsSync(join(top, path)))
        past.set(path, textOf(read(), `${revision}:${path}`));
    const next = new Map([...sources].map(([path, { text }]) => [path, text]));
    for (const { was, is } of movedFiles(past, next)) moved.set(sources.get(is)!, { path: was, text: past.get(was)! });
  }
  return moved;
}
