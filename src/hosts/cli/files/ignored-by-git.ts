import { existsSync, lstatSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { Clause } from '../../../language/sentence.ts';
import { said } from '../../../language/sentence.ts';
import { type IgnoreFile, readIgnoreFile } from './ignore-file.ts';
import { fileTexts } from './texts.ts';

/** No one writes a longer one; each path that is found is held against what it says. */
const largestIgnoreFile = 128 * 1024;

/** Which paths are ignored, by the ignore files from the top down to each. */
export interface Ignored {
  holds(path: string, isFolder: boolean): boolean;
  /** The files that were too large to be read, with the limit. */
  readonly notes: readonly Clause[];
}

interface Folder {
  readonly isIgnored: boolean;
  /** The ignore files that speak of what is in it, the nearest first, and the folder of each. */
  readonly files: readonly (readonly [folder: string, says: IgnoreFile])[];
}

/** Asks about paths below a folder: what git ignores, by the `.gitignore` files from the repository's top down. */
export function ignoredByGit(searched: string): Ignored {
  return ignoredBy('.gitignore', repositoryOf(searched) ?? searched);
}

/** Asks what files of this name ignore, from `top` down. Each is read once, when somebody asks about its folder. */
export function ignoredBy(ignoreFile: string, top: string): Ignored {
  const folders = new Map<string, Folder>();
  const notes: Clause[] = [];

  const folderAt = (path: string): Folder => {
    const had = folders.get(path);
    if (had !== undefined) return had;
    const isTop = path === top || path === dirname(path);
    const above = isTop ? { isIgnored: false, files: [] } : folderAt(dirname(path));
    const isIgnored = above.isIgnored || (!isTop && isNamed(path, true, above));
    const own = isIgnored ? undefined : readFrom(join(path, ignoreFile));
    const folder = { isIgnored, files: own === undefined ? above.files : [[path, own] as const, ...above.files] };
    folders.set(path, folder);
    return folder;
  };
  const readFrom = (path: string): IgnoreFile | undefined => {
    // git follows no link here, and a pipe would be waited for
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (!stats?.isFile()) return undefined;
    if (stats.size > largestIgnoreFile) {
      notes.push(said(fileTexts.ignoreFileTooLarge, { path, most: largestIgnoreFile / 1024 }));
      return undefined;
    }
    try {
      return readIgnoreFile(readFileSync(path, 'utf8'));
    } catch {
      // not ours to read: then it ignores nothing
      return undefined;
    }
  };
  return {
    notes,
    holds(path, isFolder) {
      const folder = folderAt(dirname(path));
      return folder.isIgnored || isNamed(path, isFolder, folder);
    },
  };
}

function isNamed(path: string, isFolder: boolean, { files }: Folder): boolean {
  for (const [folder, says] of files) {
    const below = path.slice(folder.endsWith(sep) ? folder.length : folder.length + 1);
    const said = says(sep === '\\' ? below.replaceAll('\\', '/') : below, isFolder);
    if (said !== undefined) return said;
  }
  return false;
}

/** The folder of the repository that a folder is in. */
function repositoryOf(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at;
    if (at === dirname(at)) return undefined;
  }
}
