import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { languageOf } from '../code/languages/language.ts';
import type { RepositoryTop } from '../code/packages/repository.ts';
import { longestCode } from '../code/program/read-code.ts';
import { type Clause, type Sentence, said } from '../language/sentence.ts';
import type { CodeFile, CodeFolder } from '../template/template.ts';
import { limitInWords, limits } from '../text/limits.ts';
import { configFileNames, packageFile } from './cli/config/config-names.ts';
import { shownPath } from './cli/files/files.ts';
import { repositoryTop } from './code-repository.ts';
import { codeTexts } from './code-texts.ts';
import { isRefused } from './file-access.ts';
import { isWithin } from './is-within.ts';
import { readUpTo, textOf } from './read-code-text.ts';

const largestFolder = 2 * 1024 * 1024;
const mostFiles = 200;
const mostFolders = 500;

const archive = /\.(?:zip|jar|war|tar|t?gz|whl|aar)$/i;
const zipFile = /\.(?:zip|jar)$/i;

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
 * texts. It runs nothing, and follows no link. Paths are read once in its life. `archives` loads what reads zip files,
 * which few projects hold.
 */
export function codeReader(
  cwd: string,
  archives: () => ArchiveReader,
): (templatePath: string, path: string) => CodeFolder | undefined {
  const known = new Map<string, CodeFolder | undefined>();
  const roots = new Map<string, string>();
  const has = hasSomeOnce();
  const tops = new Map<string, RepositoryTop>();
  const readAt = (folder: string, absolute: string) => {
    const key = `${folder}\0${absolute}`;
    if (!known.has(key)) {
      const root = roots.get(folder) ?? projectOf(folder, has);
      roots.set(folder, root);
      if (!tops.has(root)) tops.set(root, repositoryTop(root, cwd));
      known.set(key, inRepository(read(absolute, root, cwd, archives), absolute, root, tops.get(root)!));
    }
    return known.get(key);
  };
  // all functions of a template may name the same archive, and to resolve its path takes longer than to look it up
  const asNamed = new Map<string, CodeFolder | undefined>();
  return (templatePath, path) => {
    // a name of nothing, or of a device of Windows
    if (path.includes('\0')) return undefined;
    const name = `${templatePath}\0${path}`;
    if (!asNamed.has(name)) {
      const folder = dirname(resolve(cwd, templatePath));
      asNamed.set(name, readAt(folder, resolve(folder, path)));
    }
    return asNamed.get(name);
  };
}

/** What reads zip files. */
export type ArchiveReader = typeof import('./archive.ts');

/**
 * The project that a folder belongs to: its repository, else what lies nearest that a project has one of, else itself. Where
 * the linter runs says nothing of that.
 */
export function projectOf(folder: string, has: HasSome = hasSome): string {
  const above: string[] = [];
  for (let at = folder; ; at = dirname(at)) {
    above.push(at);
    if (at === dirname(at)) break;
  }
  const nearestWith = (names: readonly string[]) => above.find((each) => has(each, names));
  return nearestWith(ofRepositories) ?? nearestWith(ofProjects) ?? folder;
}

/** Whether a folder has an entry of one of these names. */
type HasSome = (folder: string, names: readonly string[]) => boolean;

function hasSome(folder: string, names: readonly string[]): boolean {
  return names.some((name) => existsSync(join(folder, name)));
}

/** The same, which looks once: the folders above all templates of a run are asked about for each of them. */
function hasSomeOnce(): HasSome {
  const known = new Map<readonly string[], Map<string, boolean>>();
  return (folder, names) => {
    const ofNames = known.get(names) ?? new Map<string, boolean>();
    known.set(names, ofNames);
    const answer = ofNames.get(folder) ?? hasSome(folder, names);
    ofNames.set(folder, answer);
    return answer;
  };
}

const ofRepositories = ['.git'];

/** Files that a project has one of. */
const ofProjects = [...configFileNames, packageFile, 'samconfig.toml', 'cdk.json', 'serverless.yml'];

/** Lets a folder of code lead to the rest of its repository: what its files import there is read when it is asked for. */
function inRepository(
  folder: CodeFolder | undefined,
  absolute: string,
  root: string,
  top: RepositoryTop,
): CodeFolder | undefined {
  if (folder === undefined || folder.isArchive || !isWithin(absolute, root) || !isFolder(absolute)) return folder;
  const read = new Set<string>();
  const fileAt = (path: string) => {
    const file = top.fileAt(path);
    if (file !== undefined) read.add(join(root, path));
    return file;
  };
  return {
    ...folder,
    repository: { at: relative(root, absolute).replaceAll(sep, '/'), top: { ...top, fileAt }, read },
  };
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function read(absolute: string, root: string, cwd: string, archives: () => ArchiveReader): CodeFolder | undefined {
  try {
    const real = realpathSync(absolute);
    const path = shownPath(absolute, cwd);
    if (!isWithin(real, realpathSync(root)))
      return { path, files: [], whyIncomplete: [said(codeTexts.leadsOut, { path })] };
    if (isRefused(real)) return { path, files: [], whyIncomplete: [said(codeTexts.mayNotBeRead, { path })] };
    const stats = statSync(real);
    if (stats.isDirectory()) return readFolder(real, path);
    // a pipe would be waited for
    if (!stats.isFile()) return undefined;
    if (zipFile.test(real)) return readZip(real, path, archives());
    if (archive.test(real)) return { path, files: [], whyIncomplete: [said(codeTexts.isArchive, { path })] };
    return languageOf(baseName(real)) === undefined
      ? undefined
      : readFiles(path, [{ path, bytes: () => readUpTo(real, longestCode) }], []);
  } catch {
    // not there, or not to be read: packages are often built elsewhere
    return undefined;
  }
}

interface ToRead {
  readonly path: string;
  /** Its bytes; `undefined` when they are more than is read. */
  bytes(): Uint8Array | undefined;
}

/** The files of code in a folder, those near its top first. */
function readFolder(folder: string, shown: string): CodeFolder {
  const files: ToRead[] = [];
  const whyIncomplete: Clause[] = [];
  const whyCut: Clause[] = [];
  const todo = [folder];
  let folders = 0;
  let installed: ReadonlySet<string> = new Set();
  for (let at = todo.shift(); at !== undefined; at = todo.shift()) {
    if (++folders > mostFolders) {
      whyCut.push(said(codeTexts.moreFolders, { path: shown, most: mostFolders }));
      break;
    }
    const entries = readdirSync(at, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
    if (at === folder) {
      const records = entries.filter((entry) => entry.isDirectory() && distInfo.test(entry.name));
      installed = installedBy(records.slice(0, mostRecords).map(({ name }) => textAt(join(at!, name, 'RECORD'))));
    }
    for (const entry of entries) {
      const real = join(at, entry.name);
      const within = relative(folder, real).replaceAll(sep, '/');
      const path = join(shown, within).replaceAll(sep, '/');
      if (entry.name.startsWith('.') || skipped.has(entry.name) || installed.has(within)) continue;
      if (entry.isSymbolicLink()) {
        // one that looks like a folder, or like code
        if (!entry.name.includes('.') || languageOf(entry.name) !== undefined)
          whyIncomplete.push(said(codeTexts.isLink, { path }));
      } else if (entry.isDirectory()) todo.push(real);
      else if (entry.isFile() && isReadAsCode(within)) files.push({ path, bytes: () => readUpTo(real, longestCode) });
    }
  }
  return readFiles(shown, files, whyIncomplete, whyCut);
}

/** The files of code in a zip file, those near its top first. */
function readZip(real: string, shown: string, { readArchive, Unreadable }: ArchiveReader): CodeFolder {
  const unread = (why: Sentence): CodeFolder => ({
    path: shown,
    files: [],
    whyIncomplete: [said(codeTexts.notReadable, { path: shown, why })],
  });
  const content = readUpTo(real, limits.archiveBytes.most);
  if (content === undefined) return unread(limitInWords(limits.archiveBytes));
  try {
    const archive = readArchive(content);
    const records = archive.paths.filter((path) => record.test(path)).slice(0, mostRecords);
    const installed = installedBy(
      [...archive.unpack(new Set(records), longestCode).values()].map((bytes) => textOf(bytes) ?? ''),
    );
    const paths = archive.paths
      .filter((path) => isReadAsCode(path) && !isSkipped(path) && !installed.has(path.split('/', 1)[0]!))
      .toSorted((a, b) => depthOf(a) - depthOf(b) || (a < b ? -1 : 1));
    const unpacked = archive.unpack(new Set(paths.slice(0, mostFiles)), longestCode);
    const files = paths.map((path) => ({ path: `${shown}/${path}`, bytes: () => unpacked.get(path) }));
    return { ...readFiles(shown, files, []), isArchive: true };
  } catch (error) {
    if (error instanceof Unreadable) return unread(error.why);
    throw error;
  }
}

/** Whether a file is read: code, and what says how an image is made. */
export function isReadAsCode(path: string): boolean {
  return languageOf(path) !== undefined || dockerfile.test(path);
}

const dockerfile = /(?:^|\/)(?:[\w-]{1,100}\.)?dockerfile(?:\.[\w-]{1,100})?$/i;

function isSkipped(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((part) => part.startsWith('.') || skipped.has(part));
}

function depthOf(path: string): number {
  return path.split('/').length;
}

const distInfo = /^[^/]+\.dist-info$/;
const record = /^[^/]+\.dist-info\/RECORD$/;
/** More packages than fit into a function. */
const mostRecords = 200;

/**
 * What pip put beside the code, at the top of a package: its `RECORD` lists the files of each library.
 * Source: https://packaging.python.org/en/latest/specifications/recording-installed-packages/
 */
function installedBy(records: readonly string[]): ReadonlySet<string> {
  const names = records.flatMap((text) => text.split('\n').map((line) => line.split(/[/,]/, 1)[0]!));
  return new Set(names.filter((name) => name !== '' && name !== '..'));
}

function textAt(path: string): string {
  try {
    const bytes = readUpTo(path, longestCode);
    return (bytes && textOf(bytes)) ?? '';
  } catch {
    return '';
  }
}

function readFiles(
  path: string,
  toRead: readonly ToRead[],
  whyIncomplete: readonly Clause[],
  cut: readonly Clause[] = [],
): CodeFolder {
  const files: CodeFile[] = [];
  const whyCut = [...cut];
  let total = 0;
  for (const each of toRead) {
    if (files.length === mostFiles) {
      whyCut.push(said(codeTexts.moreFiles, { path, most: mostFiles }));
      break;
    }
    const bytes = each.bytes();
    if (bytes === undefined) {
      whyCut.push(said(codeTexts.moreBytes, { path: each.path, kilobytes: longestCode / 1024 }));
      continue;
    }
    total += bytes.length;
    if (total > largestFolder) {
      whyCut.push(said(codeTexts.moreCode, { path, megabytes: largestFolder / 1024 / 1024 }));
      break;
    }
    const text = textOf(bytes);
    if (text !== undefined) files.push({ path: each.path, text });
  }
  return { path, files, whyIncomplete, ...(whyCut.length > 0 && { whyCut }) };
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf(sep) + 1);
}
