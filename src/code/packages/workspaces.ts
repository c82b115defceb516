import { parse } from '../../syntax/parse.ts';
import { isMap, jsonIn, textsOf } from './json-file.ts';
import { pathIn, type RepositoryTop } from './repository.ts';

/** The packages of a repository that install each other by name. */
export interface Workspace {
  /** The folder whose package.json, pnpm-workspace.yaml, lerna.json or rush.json names the members. */
  readonly root: string;
  /** The folders of members, by the names of their packages; several where two have one name. */
  readonly members: ReadonlyMap<string, readonly string[]>;
}

/** More folders than this are not looked through for members. */
const mostFolders = 2000;
const deepest = 6;

const known = new WeakMap<RepositoryTop, Map<string, Workspace | undefined>>();

/**
 * The workspace of which a folder is the root. Sources: https://docs.npmjs.com/cli/using-npm/workspaces,
 * https://pnpm.io/pnpm-workspace_yaml, https://lerna.js.org/docs/api-reference/configuration and
 * https://rushjs.io/pages/configs/rush_json/
 */
export function workspaceAt(top: RepositoryTop, root: string): Workspace | undefined {
  const workspaces = known.get(top) ?? new Map<string, Workspace | undefined>();
  known.set(top, workspaces);
  if (!workspaces.has(root)) workspaces.set(root, read(top, root));
  return workspaces.get(root);
}

function read(top: RepositoryTop, root: string): Workspace | undefined {
  const folders = ofRush(top, root) ?? foldersBy(top, root, patternsOf(top, root));
  if (folders === undefined) return undefined;
  const members = new Map<string, string[]>();
  for (const folder of folders) {
    const name = jsonIn(top.fileAt(pathIn(folder, 'package.json')!))?.name;
    if (typeof name === 'string') members.set(name, [...(members.get(name) ?? []), folder]);
  }
  return { root, members };
}

function patternsOf(top: RepositoryTop, root: string): readonly string[] {
  const json = (name: string) => jsonIn(top.fileAt(pathIn(root, name)!));
  const written = json('package.json')?.workspaces;
  const own = textsOf(isMap(written) ? written.packages : written);
  const pnpm = top.fileAt(pathIn(root, 'pnpm-workspace.yaml')!);
  const value = pnpm && parse(pnpm.path, pnpm.text).value;
  return [...own, ...textsOf(isMap(value) ? value.packages : undefined), ...textsOf(json('lerna.json')?.packages)];
}

function ofRush(top: RepositoryTop, root: string): readonly string[] | undefined {
  const projects = jsonIn(top.fileAt(pathIn(root, 'rush.json')!))?.projects;
  if (!Array.isArray(projects)) return undefined;
  return projects.flatMap((each) =>
    isMap(each) && typeof each.projectFolder === 'string' ? (pathIn(root, each.projectFolder) ?? []) : [],
  );
}

/** The folders that patterns mean; `undefined` where there are none, or where one is not understood. */
function foldersBy(top: RepositoryTop, root: string, patterns: readonly string[]): ReadonlySet<string> | undefined {
  const wanted = patterns.filter((each) => !each.startsWith('!')).map(segmentsOf);
  const unwanted = patterns.filter((each) => each.startsWith('!')).map((each) => segmentsOf(each.slice(1)));
  if (wanted.length === 0 || [...wanted, ...unwanted].includes(undefined)) return undefined;
  const found = new Set<string>();
  let looked = 0;
  const walk = (folder: string, inner: readonly string[]): boolean => {
    if (
      inner.length > 0 &&
      wanted.some((each) => matches(inner, each!)) &&
      !unwanted.some((each) => matches(inner, each!))
    )
      found.add(folder);
    if (inner.length === deepest || !wanted.some((each) => mayLeadOn(inner, each!))) return true;
    for (const name of top.foldersIn(folder)) {
      if (name === 'node_modules' || name.startsWith('.')) continue;
      if (++looked > mostFolders || !walk(pathIn(folder, name)!, [...inner, name])) return false;
    }
    return true;
  };
  return walk(root, []) ? found : undefined;
}

/** A pattern of names, `*` within a name and `**` for folders at any depth; nothing else is understood. */
function segmentsOf(pattern: string): readonly string[] | undefined {
  const segments = pattern.split('/').filter((each) => each !== '' && each !== '.');
  const isPlain = segments.every((each) => each === '**' || /^[\w.@ -]{0,100}\*?[\w.@ -]{0,100}$/.test(each));
  return isPlain && !segments.includes('..') ? segments : undefined;
}

function matches(names: readonly string[], pattern: readonly string[]): boolean {
  const [first, ...rest] = pattern;
  if (first === undefined) return names.length === 0;
  if (first === '**') return matches(names, rest) || (names.length > 0 && matches(names.slice(1), pattern));
  return names.length > 0 && isNamed(names[0]!, first) && matches(names.slice(1), rest);
}

function mayLeadOn(names: readonly string[], pattern: readonly string[]): boolean {
  for (const [index, name] of names.entries()) {
    const segment = pattern[index];
    if (segment === '**') return true;
    if (segment === undefined || !isNamed(name, segment)) return false;
  }
  return pattern.length > names.length;
}

function isNamed(name: string, pattern: string): boolean {
  const star = pattern.indexOf('*');
  if (star < 0) return name === pattern;
  const [head, tail] = [pattern.slice(0, star), pattern.slice(star + 1)];
  return name.length >= head.length + tail.length && name.startsWith(head) && name.endsWith(tail);
}
