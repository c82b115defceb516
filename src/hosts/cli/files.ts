import { type Stats, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';
import { whyTooLarge } from './glob-size.ts';

/** A file to lint. */
export interface FileToLint {
  /** How it is shown: relative to the working directory when below it, with slashes. */
  readonly path: string;
  readonly absolute: string;
  /** Given by its own name: that it is no template is then worth saying. */
  readonly named: boolean;
  /** Its text comes from standard input. */
  readonly isInput?: boolean;
}

/** An argument that led to nothing, and what to do. */
export interface NotFound {
  readonly path: string;
  readonly message: string;
}

/** What the arguments stand for: files in the order of the arguments, each once, and those that lead nowhere. */
export interface FoundFiles {
  readonly files: readonly FileToLint[];
  readonly notFound: readonly NotFound[];
  /** What the search left out, one line each. */
  readonly notes: readonly string[];
}

/** What a template is usually called; a folder holds much else. */
const templateNames = '**/*.{yaml,yml,json,template}';

/** Finds the files that the arguments name: literal paths, folders, patterns. */
export async function findFiles(operands: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Map<string, FileToLint>();
  const notFound: NotFound[] = [];
  const notes = new Set<string>();
  for (const operand of operands) {
    const stats = tryStat(resolve(cwd, operand));
    if (stats && !stats.isDirectory()) {
      add(files, resolve(cwd, operand), cwd, true);
      continue;
    }
    const pattern = withSlashes(operand);
    if (!stats && !isPattern(pattern)) {
      notFound.push({ path: pattern, message: 'no such file or folder' });
      continue;
    }
    const tooLarge = stats ? undefined : whyTooLarge(pattern);
    if (tooLarge !== undefined) {
      notFound.push({ path: pattern, message: `is not looked for: ${tooLarge}` });
      continue;
    }
    const found = stats ? await inFolder(resolve(cwd, operand)) : await byPattern(pattern, cwd);
    for (const absolute of found.paths) add(files, absolute, cwd, false);
    for (const note of found.notes) notes.add(note);
    if (found.paths.length === 0)
      notFound.push({
        path: pattern,
        message: stats ? 'no .yaml, .yml, .json or .template file in this folder' : 'no file matches this pattern',
      });
  }
  return { files: [...files.values()], notFound, notes: [...notes] };
}

/** How a file is shown: relative when below the working directory (lint-staged passes absolute paths), with slashes. */
export function shownPath(absolute: string, cwd: string): string {
  const below = relative(cwd, absolute);
  return withSlashes(below.startsWith('..') || isAbsolute(below) ? absolute : below || '.');
}

function add(files: Map<string, FileToLint>, absolute: string, cwd: string, named: boolean): void {
  if (!files.has(absolute)) files.set(absolute, { path: shownPath(absolute, cwd), absolute, named });
}

function tryStat(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** Backslashes of Windows as slashes. */
export function withSlashes(path: string): string {
  return sep === '\\' ? path.replaceAll('\\', '/') : path;
}

function isPattern(text: string): boolean {
  return /[*?[\]{}]|[!@+]\(/.test(text);
}

async function inFolder(folder: string): Promise<Found> {
  const found = await search(templateNames, folder, true);
  // A folder that git ignores (cdk.out, .aws-sam) is still linted when it is what was asked for.
  return found.paths.length > 0 ? found : search(templateNames, folder, false);
}

async function byPattern(pattern: string, cwd: string): Promise<Found> {
  const parts = pattern.split('/');
  const fixed = parts.findIndex(isPattern);
  const folder = resolve(cwd, parts.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  return search(parts.slice(fixed).join('/'), folder, true);
}

interface Found {
  readonly paths: readonly string[];
  readonly notes: readonly string[];
}

async function search(pattern: string, folder: string, gitignore: boolean): Promise<Found> {
  if (!tryStat(folder)?.isDirectory()) return { paths: [], notes: [] };
  const { searchFolder } = await import('./lazy/search-folder.ts');
  return searchFolder(pattern, folder, gitignore);
}
