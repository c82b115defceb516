import { type Sentence, said } from '../language/sentence.ts';
import { targetInProgram } from './client-targets.ts';
import { type ClientSite, mostSites } from './languages/client-site.ts';
import { languageOf } from './languages/language.ts';
import type { Entry } from './program/entry.ts';
import { mayRun } from './program/may-run.ts';
import { oncePer } from './program/once-per.ts';
import { type CodeToRead, pathsWithin } from './program/paths.ts';
import { type Piece, type Program, programOf } from './program/program.ts';
import { lineAt, longestCode } from './program/read-code.ts';
import { reasons } from './reasons.ts';

/** A client that the code of a function makes. */
export interface MadeClient extends ClientSite {
  readonly path: string;
  /** The line, counted from 1. */
  readonly line: number;
  /** The piece of code that it is in. */
  readonly piece: Piece;
  /** Why it may be that this function never makes it; nothing where its handler leads there. */
  readonly doubt: Sentence | undefined;
}

const notFollowed = said(reasons.unknownFiles);
const bundled = said(reasons.inBundle);

/**
 * The clients that a function's code makes: of a folder that serves several functions only those to which this one's
 * handler leads. Where the handler can't be followed, all of the folder, with a doubt.
 */
export function clientsMade(folder: CodeToRead, entry: Entry): readonly MadeClient[] {
  return clientsOf(programOf(folder, entry));
}

const clientsOf = oncePer((program: Program): readonly MadeClient[] =>
  program.pieces.flatMap((piece) => {
    const { file, from, to } = piece;
    return file.sites.flatMap((site): MadeClient[] => {
      if (site.offset < from || site.offset >= to || !mayRun(program, piece, site.offset)) return [];
      const doubt = program.isFollowed ? (file.isBundle ? bundled : undefined) : notFollowed;
      const target = targetInProgram(site, piece, program);
      return [{ ...site, target, path: file.path, line: lineAt(file.code.plain, site.offset), piece, doubt }];
    });
  }),
);

/**
 * Why clients of a function may have been missed: a text of its folder is longer than is read, or one that it uses makes
 * more clients than are counted.
 */
export function whyCodeUnread(folder: CodeToRead, entry: Entry): Sentence | undefined {
  for (const [path, index] of pathsWithin(folder)) {
    const file = folder.files[index]!;
    if (languageOf(path) !== undefined && file.text.length > longestCode)
      return said(reasons.longFile, { path: file.path, kilobytes: longestCode / 1024 });
  }
  const crowded = programOf(folder, entry).pieces.find(({ file }) => file.sites.length >= mostSites);
  return crowded && said(reasons.manyClients, { path: crowded.file.path, most: mostSites });
}
