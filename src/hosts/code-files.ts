import { closeSync, constants, existsSync, openSync, readdirSync, readSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { languageOf } from '../code/language.ts';
import { longestCode } from '../code/read-code.ts';
import type { CodeFile, CodeFolder } from '../template/template.ts';
import { shownPath } from './cli/files/files.ts';
import { isWithin } from './is-within.ts';

const largestFolder = 2 * 1024 * 1024;
const mostFiles = 200;
const mostFolders = 500;

const archive = /\.(?:zip|jar|war|tar|t?gz|whl|aar)$/i;

/** Folders of libraries and of what builds leave behind. */
const skipped = new Set([
  'node_modules',
  'site-packages',
  '__pycache__',
  'venv',
  'vendor',
  'cdk.out',
  'boto3',
  'botocore',
]);

/**
 * Makes a reader of the code that templates name by local paths: files of the project in which the template is, as
 * texts. It runs nothing, and follows no link. Paths are read once in its life.
 */
export function codeReader(cwd: string): (templatePath: string, path: string) => CodeFolder | undefined {
  const known = new Map<string, CodeFolder | undefined>();
  const roots = new Map<string, string>();
  return (templatePath, path) => {
    // a name of nothing, or of a thing of Windows
    if (path.includes('\0')) return undefined;
    const folder = dirname(resolve(cwd, templatePath));
    const absolute = resolve(folder, path);
    const key = `${folder}\0${absolute}`;
    if (!known.has(key)) {
      const root = roots.get(folder) ?? projectOf(folder, cwd);
      roots.set(folder, root);
      known.set(key, read(absolute, root, cwd));
    }
    return known.get(key);
  };
}

/** The project that a folder belongs to: its repository, else the working directory or package around it, else itself. */
function projectOf(folder: string, cwd: string): string {
  const above: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    above.push(at);
    if (at === dirname(at)) break;
  }
  return (
    above.find((each) => existsSync(join(each, '.git'))) ??
    above.find((each) => each === resolve(cwd) || existsSync(join(each, 'package.json'))) ??
    folder
  );
}

function read(absolute: string, root: string, cwd: string): CodeFolder | undefined {
  try {
    const real = realpathSync(absolute);
    const path = shownPath(absolute, cwd);
    if (!isWithin(real, realpathSync(root))) return { path, files: [], more: [`${path} leads out of the project`] };
    const stats = statSync(real);
    if (stats.isDirectory()) return readFolder(real, path);
    // a pipe would be waited for
    if (!stats.isFile()) return undefined;
    if (archive.test(real)) return { path, files: [], more: [`${path} is an archive`] };
    return languageOf(baseName(real)) === undefined ? undefined : readFiles(path, [{ real, path }], []);
  } catch {
    // not there, or not to be read: packages are often built elsewhere
    return undefined;
  }
}

interface ToRead {
  readonly real: string;
  readonly path: string;
}

/** The files of code in a folder, those near its top first. */
function readFolder(folder: string, shown: string): CodeFolder {
  const files: ToRead[] = [];
  const more: string[] = [];
  const todo = [folder];
  let folders = 0;
  for (let at = todo.shift(); at !== undefined; at = todo.shift()) {
    if (++folders > mostFolders) {
      more.push(`${shown} has more than ${mostFolders} folders`);
      break;
    }
    for (const entry of readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const real = join(at, entry.name);
      const path = join(shown, relative(folder, real)).replaceAll(sep, '/');
      if (entry.name.startsWith('.') || skipped.has(entry.name)) continue;
      if (entry.isSymbolicLink()) {
        // one that looks like a folder, or like code
        if (!entry.name.includes('.') || languageOf(entry.name) !== undefined) more.push(`${path} is a link`);
      } else if (entry.isDirectory()) todo.push(real);
      else if (entry.isFile() && languageOf(relative(folder, real).replaceAll(sep, '/')) !== undefined)
        files.push({ real, path });
    }
  }
  return readFiles(shown, files, more);
}

function readFiles(path: string, toRead: readonly ToRead[], left: readonly string[]): CodeFolder {
  const files: CodeFile[] = [];
  const more = [...left];
  let total = 0;
  for (const each of toRead) {
    if (files.length === mostFiles) {
      more.push(`${path} has more than ${mostFiles} files`);
      break;
    }
    const bytes = readUpTo(each.real, longestCode);
    if (bytes === undefined) {
      more.push(`${each.path} has more than ${longestCode / 1024} KB`);
      continue;
    }
    total += bytes.length;
    if (total > largestFolder) {
      more.push(`${path} has more than ${largestFolder / 1024 / 1024} MB of code`);
      break;
    }
    if (!bytes.includes(0)) files.push({ path: each.path, text: bytes.toString('utf8') });
  }
  return { path, files, more };
}

/** The content of a file; `undefined` when it is longer. A link that took its place meanwhile is not followed. */
function readUpTo(path: string, most: number): Buffer | undefined {
  const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
  try {
    const buffer = Buffer.alloc(most + 1);
    let length = 0;
    for (;;) {
      const count = readSync(file, buffer, length, buffer.length - length, null);
      length += count;
      if (count === 0 || length > most) break;
    }
    return length > most ? undefined : Buffer.from(buffer.subarray(0, length));
  } finally {
    closeSync(file);
  }
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf(sep) + 1);
}
