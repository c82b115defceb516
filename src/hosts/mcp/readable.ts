import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inARow } from '../../language/lists.ts';
import { said } from '../../language/sentence.ts';
import { realPath } from '../cli/git/work-tree.ts';
import type { FileAccess } from '../file-access.ts';
import { isWithin } from '../is-within.ts';
import { mcpTexts } from './texts.ts';
import { ToolError } from './tool-error.ts';

/** The folders that the client opened, and all that may be read. */
export interface Readable {
  /** The folders with their links resolved. */
  folders: readonly string[];
}

/** Refuses all that does not lie below the folders, by links or otherwise. */
export function accessWithin(readable: Readable): FileAccess {
  return (path) => (isReadable(realPath(path), readable) ? undefined : { problem: said(mcpTexts.outside) });
}

/** A path that exists, with the folder that it is shown from. */
export interface OpenPath {
  readonly absolute: string;
  readonly folder: string;
}

/** Finds what a client names: absolute, or relative to one of its folders. Throws `ToolError`. */
export function openPath(path: string, readable: Readable, mustExist = true): OpenPath {
  const { folders } = readable;
  const candidates = folders.map((folder) => resolve(folder, path));
  const absolute = candidates.find((each) => !each.includes('\0') && existsSync(each)) ?? candidates[0];
  const real = absolute === undefined || absolute.includes('\0') ? undefined : realPath(absolute);
  const folder = folders.find((each) => real !== undefined && isWithin(real, each));
  if (absolute === undefined || folder === undefined)
    throw new ToolError(
      folders.length === 0
        ? said(mcpTexts.noFolders, { path })
        : said(mcpTexts.notRead, { path, folders: inARow(folders) }),
    );
  if (mustExist && !existsSync(absolute)) throw new ToolError(said(mcpTexts.noSuchPath, { path }));
  return { absolute: join(absolute), folder };
}

function isReadable(real: string, { folders }: Readable): boolean {
  return folders.some((folder) => isWithin(real, folder));
}
