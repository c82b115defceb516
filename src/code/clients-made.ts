import { type ClientSite, mostSites } from './client-site.ts';
import { type Entry, handlerIn } from './entry.ts';
import { type CodeText, languageOf } from './language.ts';
import { type CodeTree, pathsWithin } from './paths.ts';
import { reachFrom } from './reach.ts';
import { filesOfProgram, type PathAndFile } from './reach-by-program.ts';
import { filesByType } from './reach-by-type.ts';
import { lineAt, longestCode, type ReadCode, readCode } from './read-code.ts';

/** A client that the code of a function makes. */
export interface MadeClient extends ClientSite {
  readonly path: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The text of the file without comments. */
  readonly plain: string;
  /** Why it may be that this function never makes it; nothing where its handler leads there. */
  readonly doubt: string | undefined;
}

/** A folder of code as it was read. */
export interface CodeToRead extends CodeTree {
  readonly files: readonly CodeText[];
}

const notFollowed = 'which of its files the handler uses is not known';
const bundled = 'it stands in a bundle, which may hold more than the function uses';

/**
 * The clients that a function's code makes: of a folder that serves several functions only those to which this one's
 * handler leads. Where the handler can't be followed, all of the folder, with a doubt.
 */
export function clientsMade(folder: CodeToRead, entry: Entry): readonly MadeClient[] {
  const indexes = pathsWithin(folder);
  const fileAt = (path: string): ReadCode | undefined => {
    const index = indexes.get(path);
    return index === undefined ? undefined : readCode(folder.files[index]!, path);
  };
  const files = [...indexes.keys()].flatMap((path) => {
    const file = fileAt(path);
    return file === undefined || file.sites.length === 0 ? [] : [{ path, file }];
  });
  if (files.length === 0) return [];
  const isReached = reachOf(entry, indexes, fileAt);
  return files.flatMap(({ path, file }) =>
    file.sites.flatMap((site): MadeClient[] => {
      if (isReached !== undefined && !isReached(path, file, site.offset)) return [];
      const doubt = isReached === undefined ? notFollowed : file.isBundle ? bundled : undefined;
      return [{ ...site, path: file.path, line: lineAt(file.code.plain, site.offset), plain: file.code.plain, doubt }];
    }),
  );
}

/** Why clients of a folder may have been missed: a text is longer than is read, or makes more clients than are counted. */
export function whyIncomplete(folder: CodeToRead): string | undefined {
  for (const [path, index] of pathsWithin(folder)) {
    const file = folder.files[index]!;
    if (languageOf(path) !== undefined && file.text.length > longestCode)
      return `${file.path} has more than ${longestCode / 1024} KB`;
    if ((readCode(file, path)?.sites.length ?? 0) >= mostSites)
      return `${file.path} has more than ${mostSites} clients`;
  }
  return undefined;
}

type IsReached = (path: string, file: ReadCode, offset: number) => boolean | undefined;

/** Whether a handler leads to a place; `undefined` where it can't be followed. */
function reachOf(
  { handler = '', files: entries }: Entry,
  indexes: ReadonlyMap<string, number>,
  fileAt: (path: string) => ReadCode | undefined,
): IsReached | undefined {
  const { files, name, dottedName } = handlerIn(handler);
  const candidates =
    entries.length > 0 ? entries.map((each) => [each.replace(/^\.\//, ''), 'javascript'] as const) : files;
  const starts = candidates.filter(([path, language]) => fileAt(path)?.language === language);
  if (starts.length > 0) {
    const reaches = starts
      .slice(0, Math.max(1, entries.length))
      .map(([path, language]) => reachFrom(path, language === 'python' ? dottedName : name, fileAt));
    if (reaches.includes(undefined)) return undefined;
    return (path, _, offset) => reaches.some((reach) => reach?.holds(path, offset));
  }
  const all = [...indexes.keys()].flatMap((path): PathAndFile[] => {
    const file = fileAt(path);
    return file === undefined ? [] : [{ path, file }];
  });
  const [, className] =
    /(?:^|[.:])(\w+?)(?:_Generated)?::\w+$/.exec(handler) ?? /(?:^|\.)([A-Z]\w*)$/.exec(handler) ?? [];
  const typed = all.map(({ file }) => file).filter(({ language }) => language === 'jvm' || language === 'dotnet');
  const reached = className === undefined ? new Set<ReadCode>() : filesByType(className, typed);
  const counted = reached.size > 0 ? reached : filesOfProgram(all);
  return counted.size === 0 ? undefined : (_, file) => counted.has(file);
}
