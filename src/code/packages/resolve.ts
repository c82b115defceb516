import { comesWithNode } from '../languages/known-modules.ts';
import { isMap, type JsonMap, jsonIn } from './json-file.ts';
import { entryOf, exported, type SourceAt } from './package-entry.ts';
import { folderOf, foldersUp, pathIn, type RepositoryTop } from './repository.ts';
import { configFor } from './typescript-config.ts';
import { type Workspace, workspaceAt } from './workspaces.ts';

/**
 * The file of the repository that code means by the name of a module: by the paths of its TypeScript config, by `imports` of
 * its package, or as another package of the repository. `undefined` for modules from elsewhere, and where the
 * name may mean several.
 */
export function moduleInRepository(
  top: RepositoryTop,
  from: string,
  module: string,
  sourceAt: SourceAt,
): string | undefined {
  if (module === '' || /^(?:https?|data):|^@aws-sdk\//.test(module) || comesWithNode(module)) return undefined;
  const folder = folderOf(from);
  const byConfig = byTypeScript(top, folder, module, sourceAt);
  if (byConfig !== undefined) return byConfig;
  if (module.startsWith('#')) return byImports(top, folder, module, sourceAt);
  const [, name, rest = ''] = /^((?:@[^@/]{1,100}\/)?[^@/.][^@/]{0,200})(\/.{1,500})?$/.exec(module) ?? [];
  if (name === undefined) return undefined;
  const member = memberNamed(top, folder, name);
  const manifest = member === undefined ? undefined : manifestAt(top, member);
  return manifest && entryOf(top, member!, manifest, rest === '' ? '' : `.${rest}`, sourceAt);
}

function manifestAt(top: RepositoryTop, folder: string): JsonMap | undefined {
  return jsonIn(top.fileAt(pathIn(folder, 'package.json')!));
}

/** Source: https://www.typescriptlang.org/tsconfig/#paths */
function byTypeScript(top: RepositoryTop, folder: string, module: string, sourceAt: SourceAt): string | undefined {
  const { baseUrl, paths } = configFor(top, folder);
  const matching = paths
    .flatMap(([name, targets]) => {
      const [head = '', tail, ...more] = name.split('*');
      if (tail === undefined) return name === module ? [{ length: Number.POSITIVE_INFINITY, rest: '', targets }] : [];
      const isLike =
        more.length === 0 &&
        module.startsWith(head) &&
        module.endsWith(tail) &&
        module.length >= head.length + tail.length;
      return isLike
        ? [{ length: head.length, rest: module.slice(head.length, module.length - tail.length), targets }]
        : [];
    })
    .toSorted((a, b) => b.length - a.length);
  const [best] = matching;
  for (const target of best?.targets ?? []) {
    const found = sourceAt(target.replaceAll('*', () => best!.rest));
    if (found !== undefined) return found;
  }
  const path = baseUrl === undefined ? undefined : pathIn(baseUrl, module);
  return path === undefined ? undefined : sourceAt(path);
}

/** Source: https://nodejs.org/api/packages.html#subpath-imports */
function byImports(top: RepositoryTop, folder: string, module: string, sourceAt: SourceAt): string | undefined {
  const at = packageAround(top, folder);
  const target = at && exported(at.manifest.imports, module, new Set(['node', 'import', 'require', 'default']));
  const path = target?.startsWith('./') ? pathIn(at!.folder, target) : undefined;
  return path === undefined ? undefined : sourceAt(path);
}

interface PackageAround {
  readonly folder: string;
  readonly manifest: JsonMap;
}

function packageAround(top: RepositoryTop, folder: string): PackageAround | undefined {
  for (const each of foldersUp(folder)) {
    const manifest = manifestAt(top, each);
    if (manifest !== undefined) return { folder: each, manifest };
  }
  return undefined;
}

/** The folder of the package of a name that is installed for a folder: by a path that its package.json has, or as a member of a workspace. */
function memberNamed(top: RepositoryTop, folder: string, name: string): string | undefined {
  const around = packageAround(top, folder);
  const asked = around && dependencyOn(around.manifest, name);
  const [, path] = /^(?:file:|link:|portal:|(?=\.\.?\/))(.*)$/.exec(asked ?? '') ?? [];
  if (path !== undefined) {
    const at = path.startsWith('//') ? undefined : pathIn(around!.folder, path);
    return at !== undefined && manifestAt(top, at) !== undefined ? at : undefined;
  }
  // installed from elsewhere, whatever else has its name
  if (around?.manifest.name === name) return around.folder;
  for (const root of foldersUp(folder)) {
    const workspace = workspaceAt(top, root);
    const members = workspace?.members.get(name) ?? [];
    if (members.length > 1) return undefined;
    const [member] = members;
    if (member === undefined) continue;
    return isReplaced(manifestAt(top, root), name) || !isMeant(top, asked, around, workspace!, member)
      ? undefined
      : member;
  }
  return undefined;
}

function dependencyOn(manifest: JsonMap, name: string): string | undefined {
  for (const key of ['dependencies', 'devDependencies', 'optionalDependencies', 'peerDependencies']) {
    const list = manifest[key];
    const asked = isMap(list) && Object.hasOwn(list, name) ? list[name] : undefined;
    if (asked !== undefined) return String(asked);
  }
  return undefined;
}

/** Whether the root says that a package is taken from elsewhere. */
function isReplaced(manifest: JsonMap | undefined, name: string): boolean {
  const pnpm = isMap(manifest?.pnpm) ? manifest.pnpm : {};
  return [manifest?.overrides, manifest?.resolutions, pnpm.overrides].some(
    (each) =>
      isMap(each) &&
      Object.keys(each).some((key) => key === name || key.startsWith(`${name}@`) || key.endsWith(`/${name}`)),
  );
}

/** Whether a dependency as it is written is the member: without a version that fits, it would come from the registry. */
function isMeant(
  top: RepositoryTop,
  asked: string | undefined,
  around: PackageAround | undefined,
  { root, members }: Workspace,
  member: string,
): boolean {
  if (asked === undefined || /^workspace:(?:[\^~*]|[\^~]?\d[\w.+-]*)?$/.test(asked)) return true;
  const isMember =
    around !== undefined && (around.folder === root || [...members.values()].flat().includes(around.folder));
  return isMember && fits(manifestAt(top, member)?.version, asked);
}

/** Whether a version is certainly within a range; ranges of several parts are not read. */
function fits(version: unknown, range: string): boolean {
  if (/^(?:\*|x|)$/.test(range.trim())) return true;
  if (typeof version !== 'string') return false;
  if (version === range) return true;
  const [, operator, ...wanted] = /^(\^|~|>=)\s?(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(range.trim()) ?? [];
  const [, ...own] = /^(\d{1,6})\.(\d{1,6})\.(\d{1,6})$/.exec(version) ?? [];
  if (operator === undefined || own.length === 0) return false;
  const [a, b] = [own.map(Number), wanted.map(Number)] as [number[], number[]];
  const first = a.findIndex((each, index) => each !== b[index]);
  if (first < 0) return true;
  if (a[first]! < b[first]!) return false;
  if (operator === '>=') return true;
  // with a caret the first number that is not zero stays, with a tilde the second
  const fixed =
    operator === '~'
      ? 1
      : Math.max(
          0,
          b.findIndex((each) => each > 0),
        );
  return first > fixed;
}
