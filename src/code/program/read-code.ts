import { type BlankedCode, blank } from '../languages/blank.ts';
import type { ClientSite } from '../languages/client-site.ts';
import {
  clientsInDotnet,
  clientsInGo,
  clientsInJvm,
  clientsInRuby,
  clientsInRust,
} from '../languages/compiled-languages.ts';
import { clientsInJavaScript } from '../languages/javascript.ts';
import { type CodeText, type Language, languageOf } from '../languages/language.ts';
import { clientsInPython } from '../languages/python.ts';
import { withoutNeverRun } from '../never-run/never-run.ts';

/** A file of code that was read for its clients. */
export interface ReadCode {
  readonly path: string;
  readonly language: Language;
  readonly code: BlankedCode;
  /** The clients that are created in it, wherever. */
  readonly sites: readonly ClientSite[];
  /** Put together by a machine: whose code makes a client in it can't be told. */
  readonly isBundle: boolean;
}

const scanners: Readonly<Record<Language, (code: BlankedCode) => readonly ClientSite[]>> = {
  javascript: clientsInJavaScript,
  python: clientsInPython,
  ruby: clientsInRuby,
  go: clientsInGo,
  jvm: clientsInJvm,
  dotnet: clientsInDotnet,
  rust: clientsInRust,
};

/** What is longer, in characters, is not read: it was generated, or holds data. */
export const longestCode = 256 * 1024;

/** People write shorter lines. */
const longestLine = 2000;

/** Build constraints of Go that leave a file out of what runs on Lambda. Source: https://pkg.go.dev/cmd/go#hdr-Build_constraints */
const leftOut = /^\/\/(?:go:build| \+build)[ \t]+(?:ignore|tools|wireinject|windows|darwin)[ \t]*$/m;

const readByFile = new WeakMap<CodeText, ReadCode | 'none'>();

/**
 * Reads a file for the SDK clients that it makes; `undefined` for files that are no code of a function. An import alone
 * is no evidence: it makes no call, and bundlers drop it. `pathWithin` is the path in the function's folder: that the
 * folder itself is below one of tests says nothing.
 */
export function readCode(file: CodeText, pathWithin = file.path): ReadCode | undefined {
  const had = readByFile.get(file) ?? read(file, pathWithin) ?? 'none';
  readByFile.set(file, had);
  return had === 'none' ? undefined : had;
}

function read({ path, text }: CodeText, pathWithin: string): ReadCode | undefined {
  const language = languageOf(pathWithin);
  if (language === undefined || text.length > longestCode || (language === 'go' && leftOut.test(text.slice(0, 2000))))
    return undefined;
  const whole = blank(text, language);
  const isBundle = hasLongLine(whole.bare);
  const code = isBundle ? whole : withoutNeverRun(whole, language);
  return { path, language, code, sites: scanners[language](code), isBundle };
}

/** Whether a line is longer than people write. Long strings are no reason: they are blank. */
function hasLongLine(bare: string): boolean {
  let from = 0;
  for (let at = bare.indexOf('\n'); at >= 0; at = bare.indexOf('\n', from)) {
    if (at - from > longestLine && bare.slice(from, at).trim().length > longestLine) return true;
    from = at + 1;
  }
  return bare.length - from > longestLine && bare.slice(from).trim().length > longestLine;
}

/** The line of a place in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
