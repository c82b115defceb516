import { lstatSync, readdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeText } from '../code/languages/language.ts';
import type { RepositoryTop } from '../code/packages/repository.ts';
import { longestCode } from '../code/program/read-code.ts';
import { shownPath } from './cli/files/files.ts';
import { isRefused } from './file-access.ts';
import { readUpTo, textOf } from './read-code-text.ts';

/** More than the code of one repository leads to. */
const mostFiles = 5000;
const mostBytes = 32 * 1024 * 1024;

/** Reads files of a repository as they are asked for, each once. No link is followed, and nothing outside is read. */
export function repositoryTop(root: string, cwd: string): RepositoryTop {
  const files = new Map<string, CodeText | undefined>();
  const folders = new Map<string, readonly string[]>();
  let [read, bytes] = [0, 0];
  let realRoot: string | undefined;
  /** The place of a path, where no part of it is a link. */
  const placeOf = (path: string): string | undefined => {
    if (path.includes('\0') || path.split('/').includes('..')) return undefined;
    const absolute = join(root, path);
    realRoot ??= realpathSync(root);
    return realpathSync(absolute) === join(realRoot, path) && !isRefused(absolute) ? absolute : undefined;
  };
  const readFile = (path: string): CodeText | undefined => {
    // most of what is asked for is not there
    if (lstatSync(join(root, path), { throwIfNoEntry: false })?.isFile() !== true) return undefined;
    const absolute = placeOf(path);
    if (absolute === undefined || read >= mostFiles || bytes >= mostBytes) return undefined;
    const content = readUpTo(absolute, longestCode);
    const text = content && textOf(content);
    if (text === undefined) return undefined;
    read++;
    bytes += content!.length;
    return { path: shownPath(absolute, cwd), text };
  };
  const listFolders = (path: string): readonly string[] => {
    const absolute = placeOf(path);
    if (absolute === undefined) return [];
    const entries = readdirSync(absolute, { withFileTypes: true });
    return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort();
  };
  return {
    fileAt: (path) => remembered(files, path, readFile, undefined),
    foldersIn: (path) => remembered(folders, path, listFolders, []),
  };
}

function remembered<Answer>(
  known: Map<string, Answer>,
  path: string,
  ask: (path: string) => Answer,
  otherwise: Answer,
): Answer {
  if (!known.has(path)) {
    let answer = otherwise;
    try {
      answer = ask(path);
    } catch {
      // not there, or not to be read
    }
    known.set(path, answer);
  }
  return known.get(path)!;
}
