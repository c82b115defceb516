import { type Entry, handlerIn } from './entry.ts';
import { oncePer } from './once-per.ts';
import { type CodeToRead, pathsWithin } from './paths.ts';
import { filesOf, type ProgramFiles } from './program-files.ts';
import { reachFrom } from './reach.ts';
import { filesOfProgram, type PathAndFile } from './reach-by-program.ts';
import { filesByType } from './reach-by-type.ts';
import type { ReadCode } from './read-code.ts';

/** A part of a file that runs when a function does: statements at its top, or all of it. */
export interface Piece {
  readonly path: string;
  readonly file: ReadCode;
  readonly from: number;
  readonly to: number;
  /** It does nothing but import, or name what is exported. */
  readonly isList: boolean;
}

/** The code of a function, as far as its handler leads. */
export interface Program {
  readonly pieces: readonly Piece[];
  /** Otherwise the pieces are all of the folder. */
  readonly isFollowed: boolean;
  readonly files: ProgramFiles;
  /** `Handler` as it is written, where the pieces are what it leads to. */
  readonly handler?: string;
}

const programs = new WeakMap<CodeToRead, Map<string, Program>>();

/** Follows a function from its handler through a folder. Each is followed once, whatever the number of questions. */
export function programOf(folder: CodeToRead, entry: Entry): Program {
  const known = programs.get(folder) ?? new Map<string, Program>();
  programs.set(folder, known);
  const key = JSON.stringify(entry);
  const program = known.get(key) ?? follow(folder, entry);
  known.set(key, program);
  return program;
}

/** All of a folder: one program for every function whose handler is not followed. */
const wholeOf = oncePer((folder: CodeToRead) => {
  const indexes = pathsWithin(folder);
  const files = filesOf(folder, indexes);
  const readAll = oncePer((): readonly PathAndFile[] =>
    [...indexes.keys()].flatMap((path): PathAndFile[] => {
      const file = files.fileAt(path);
      return file === undefined ? [] : [{ path, file }];
    }),
  );
  const all = () => readAll(folder);
  const unfollowed = oncePer((): Program => ({ pieces: all().map(whole), isFollowed: false, files }));
  return { indexes, files, all, unfollowed: () => unfollowed(folder) };
});

const whole = ({ path, file }: PathAndFile): Piece => ({
  path,
  file,
  from: 0,
  to: file.code.bare.length,
  isList: false,
});

function follow(folder: CodeToRead, { handler = '', files: entries }: Entry): Program {
  const { indexes, files, all, unfollowed } = wholeOf(folder);
  const { fileAt } = files;
  const { files: likely, name, dottedName } = handlerIn(handler);
  const candidates =
    entries.length > 0 ? entries.map((each) => [each.replace(/^\.\//, ''), 'javascript'] as const) : likely;
  const starts = candidates.filter(([path, language]) => fileAt(path)?.language === language);
  if (starts.length > 0) {
    const reaches = starts
      .slice(0, Math.max(1, entries.length))
      .map(([path, language]) => reachFrom(path, language === 'python' ? dottedName : name, files));
    if (reaches.includes(undefined)) return unfollowed();
    const reached = new Set([...indexes.keys(), ...reaches.flatMap((reach) => reach?.paths ?? [])]);
    const pieces = [...reached].flatMap((path) =>
      [...new Set(reaches.flatMap((reach) => reach?.piecesIn(path) ?? []))].map(
        ({ from, to, isImport, exports }): Piece => ({
          path,
          file: fileAt(path)!,
          from,
          to,
          isList: isImport || exports.length > 0,
        }),
      ),
    );
    return { pieces, isFollowed: true, files, handler };
  }
  const [, className] =
    /(?:^|[.:])(\w+?)(?:_Generated)?::\w+$/.exec(handler) ?? /(?:^|\.)([A-Z]\w*)$/.exec(handler) ?? [];
  const typed = all()
    .map(({ file }) => file)
    .filter(({ language }) => language === 'jvm' || language === 'dotnet');
  const reached = className === undefined ? new Set<ReadCode>() : filesByType(className, typed);
  const counted = reached.size > 0 ? reached : filesOfProgram(all());
  if (counted.size === 0) return unfollowed();
  const pieces = all().filter(({ file }) => counted.has(file));
  return { pieces: pieces.map(whole), isFollowed: true, files, handler };
}

/** The words of the pieces, without comments; those in strings count, for some name an operation. */
export function plainTextOf({ file, from, to }: Piece): string {
  return file.code.plain.slice(from, to);
}
