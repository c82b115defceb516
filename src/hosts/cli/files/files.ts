import { type Stats, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { messageOf } from '../../../language/message-of.ts';
import type { Clause } from '../../../language/sentence.ts';
import { said } from '../../../language/sentence.ts';
import { isLink, realPath, realPaths } from '../git/work-tree.ts';
import type { FilesBelow } from '../lazy/search-folder.ts';
import { whyTooLarge } from './glob-size.ts';
import { systemReason } from './system-errors.ts';
import { fileTexts } from './texts.ts';

/** A file to lint. */
export interface FileToLint {
  /** How it is shown: relative to the working directory when below it, with slashes. */
  readonly path: string;
  /** Where it is, the links of its folders resolved: one file has one place, however it is named. */
  readonly absolute: string;
  /** The folder that was asked for, and in which a fix may write; of a file that is named, its own. */
  readonly folder: string;
  /** Given by its own name: that it is no template is then worth saying. */
  readonly named: boolean;
  /** Its text comes from standard input. */
  readonly isInput?: boolean;
}

/** An argument that led to nothing, and what to do. */
export interface NotFound {
  readonly path: string;
  readonly message: Clause;
  /** It is a pattern or a folder in which there is nothing. */
  readonly isUnmatched?: boolean;
}

/** What the arguments represent: files in the order of the arguments, each once, and those that lead nowhere. */
export interface FoundFiles {
  readonly files: readonly FileToLint[];
  readonly notFound: readonly NotFound[];
  /** What the search left out, one line each. */
  readonly notes: readonly Clause[];
}

/** What a template is usually called; a folder holds much else. */
const templateNames = '**/*.{yaml,yml,json,template}';

/** Finds the files that the arguments name: literal paths, folders, patterns. */
export async function findFiles(operands: readonly string[], cwd: string): Promise<FoundFiles> {
  const realOf = realPaths();
  const files = new Map<string, FileToLint>();
  const notFound: NotFound[] = [];
  const notes = new Set<Clause>();
  for (const operand of operands) {
    const path = resolve(cwd, operand);
    const stats = tryStat(path);
    if (stats && 'isFile' in stats && !stats.isDirectory()) {
      add(files, placeOf(path, cwd, realOf), dirname(path), true);
      continue;
    }
    const pattern = withSlashes(operand);
    const isFolder = stats !== undefined && 'isFile' in stats;
    if (!isFolder && !isPattern(pattern)) {
      notFound.push({ path: pattern, message: stats?.problem ?? said(fileTexts.noSuchFile) });
      continue;
    }
    const tooLarge = isFolder ? undefined : whyTooLarge(pattern);
    if (tooLarge !== undefined) {
      notFound.push({ path: pattern, message: said(fileTexts.notLookedFor, { why: tooLarge }) });
      continue;
    }
    const found = isFolder ? await inFolder(path) : await byPattern(pattern, cwd);
    if ('problem' in found) {
      notFound.push({ path: pattern, message: found.problem });
      continue;
    }
    for (const written of found.files) add(files, placeOf(written, cwd, realOf), found.folder, false);
    for (const note of found.notes) notes.add(note);
    for (const { path, problem } of found.unread) notFound.push({ path: shownPath(path, cwd), message: problem });
    if (found.files.length === 0 && found.unread.length === 0)
      notFound.push({
        path: pattern,
        isUnmatched: true,
        message: said(isFolder ? fileTexts.noTemplateInFolder : fileTexts.noFileMatches),
      });
  }
  return { files: withoutLinks(files, realOf), notFound, notes: [...notes] };
}

/** How a file is shown: relative when below the working directory (lint-staged passes absolute paths), with slashes. */
export function shownPath(absolute: string, cwd: string): string {
  const below = relative(cwd, absolute);
  return withSlashes(below.startsWith('..') || isAbsolute(below) ? absolute : below || '.');
}

function add(files: Map<string, FileToLint>, { path, absolute }: Placed, folder: string, named: boolean): void {
  if (!files.has(absolute)) files.set(absolute, { path, absolute, folder, named });
}

type Placed = Pick<FileToLint, 'path' | 'absolute'>;

/** Where a file is, and how it is shown: a link of a folder that leads out of the working directory is shown as it is written. */
export function placeOf(written: string, cwd: string, realOf: (path: string) => string = realPath): Placed {
  const absolute = join(realOf(dirname(written)), basename(written));
  const isBelow = shownPath(absolute, cwd) !== withSlashes(absolute);
  return { path: shownPath(isBelow ? absolute : written, cwd), absolute };
}

/** Files without the links to others of them: a template that is there twice would be two stacks. */
function withoutLinks(files: ReadonlyMap<string, FileToLint>, realOf: (path: string) => string): readonly FileToLint[] {
  const all = [...files.values()];
  if (all.length === 1) return all;
  return all.filter(({ absolute }) => !isLink(absolute) || !files.has(realOf(absolute)));
}

/** What is there, `undefined` for nothing, or why that cannot be told: links in a circle, a name that is too long. */
function tryStat(path: string): Stats | { readonly problem: Clause } | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    return { problem: said(fileTexts.cannotBeReadWhy, { why: systemReason(error) }) };
  }
}

/** Backslashes of Windows as slashes. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function isPattern(text: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(text);
}

type Searched = FilesBelow | { readonly problem: Clause };

async function inFolder(folder: string): Promise<Searched> {
  const found = await search(templateNames, folder, true);
  // A folder that git ignores (cdk.out, .aws-sam) is still linted when it is what was asked for.
  return 'problem' in found || found.files.length > 0 ? found : search(templateNames, folder, false);
}

async function byPattern(pattern: string, cwd: string): Promise<Searched> {
  const parts = pattern.split('/');
  const fixed = parts.findIndex(isPattern);
  const folder = resolve(cwd, parts.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  return search(parts.slice(fixed).join('/'), folder, true);
}

async function search(pattern: string, folder: string, gitignore: boolean): Promise<Searched> {
  const stats = tryStat(folder);
  const isFolder = stats !== undefined && 'isFile' in stats && stats.isDirectory();
  if (!isFolder) return { folder, files: [], notes: [], unread: [] };
  const { searchFolder } = await import('../lazy/search-folder.ts');
  try {
    return await searchFolder(pattern, folder, gitignore);
  } catch (error) {
    return {
      problem: said(fileTexts.patternUnusable, { message: messageOf(error) }),
    };
  }
}
