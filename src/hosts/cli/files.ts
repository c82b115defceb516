import { type Stats, statSync } from 'node:fs';
import { isAbsolute, relative, resolve, sep } from 'node:path';

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
}

/** What a template is usually called; a folder holds much else. */
const templateNames = '**/*.{yaml,yml,json,template}';

/** Finds the files that the arguments name: literal paths, folders, patterns. */
export async function findFiles(operands: readonly string[], cwd: string): Promise<FoundFiles> {
  const files = new Map<string, FileToLint>();
  const notFound: NotFound[] = [];
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
    const found = stats ? await inFolder(resolve(cwd, operand)) : await byPattern(pattern, cwd);
    for (const absolute of found) add(files, absolute, cwd, false);
    if (found.length === 0)
      notFound.push({
        path: pattern,
        message: stats ? 'no .yaml, .yml, .json or .template file in this folder' : 'no file matches this pattern',
      });
  }
  return { files: [...files.values()], notFound };
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

async function inFolder(folder: string): Promise<string[]> {
  const found = await search(templateNames, folder, true);
  // A folder that git ignores (cdk.out, .aws-sam) is still linted when it is what was asked for.
  return found.length > 0 ? found : search(templateNames, folder, false);
}

async function byPattern(pattern: string, cwd: string): Promise<string[]> {
  const parts = pattern.split('/');
  const fixed = parts.findIndex(isPattern);
  // From the last fixed folder down: .gitignore files are not understood above the folder that is searched.
  const folder = resolve(cwd, parts.slice(0, fixed).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  return search(parts.slice(fixed).join('/'), folder, true);
}

async function search(pattern: string, folder: string, gitignore: boolean): Promise<string[]> {
  if (!tryStat(folder)?.isDirectory()) return [];
  const { globby } = await import('./lazy/globby.ts');
  const ignore = ['**/node_modules/**', '**/.git/**'];
  const found = await globby(pattern, { cwd: folder, gitignore, expandDirectories: false, ignore });
  return found.sort().map((path) => resolve(folder, path));
}
