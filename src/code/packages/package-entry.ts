import { isMap, type JsonMap, textsOf } from './json-file.ts';
import { pathIn, type RepositoryTop } from './repository.ts';
import { configFor } from './typescript-config.ts';

/** Finds the file of source that is at a path, or of which a module at that path is made. */
export type SourceAt = (path: string) => string | undefined;

/** What Node.js and bundlers take of a package; types and browsers have files of their own. */
const byImport = new Set(['node', 'import', 'module', 'default']);
const byRequire = new Set(['node', 'require', 'default']);

/**
 * The file of a package in the repository that a name within it means: `''` for the package itself, `./orders` for a path in it.
 * `undefined` where it is not there, or where import and require get different files.
 * Source: https://nodejs.org/api/packages.html#package-entry-points
 */
export function entryOf(
  top: RepositoryTop,
  folder: string,
  manifest: JsonMap,
  within: string,
  sourceAt: SourceAt,
): string | undefined {
  const at = (target: string) => {
    const path = target.startsWith('/') ? undefined : pathIn(folder, target);
    if (path === undefined || (folder !== '' && !path.startsWith(`${folder}/`) && path !== folder)) return undefined;
    return sourceAt(path) ?? compiledFrom(top, folder, path, sourceAt);
  };
  if (manifest.exports !== undefined) {
    const targets = [byImport, byRequire].flatMap((conditions) => exported(manifest.exports, within, conditions) ?? []);
    return only([...new Set(targets)].flatMap((each) => at(each) ?? []));
  }
  if (within !== '') return at(within);
  const named = textsOf([manifest.main, manifest.module].filter((each) => each !== undefined));
  return named.length > 0 ? only(named.flatMap((each) => at(each) ?? [])) : at('./index');
}

function only(paths: readonly string[]): string | undefined {
  const [first, ...others] = new Set(paths);
  return others.length > 0 ? undefined : first;
}

/** What `imports` or `exports` of a package has for a name: the path of a target, from the package. */
export function exported(value: unknown, within: string, conditions: ReadonlySet<string>): string | undefined {
  const isByName = isMap(value) && Object.keys(value).some((key) => /^[.#]/.test(key));
  if (!isByName) return within === '' ? targetOf(value, conditions) : undefined;
  const name = within === '' ? '.' : within;
  if (Object.hasOwn(value, name)) return targetOf(value[name], conditions);
  const patterns = Object.keys(value)
    .filter((key) => key.split('*').length === 2)
    .map((key) => [key, ...key.split('*')] as const)
    .filter(
      ([, head, tail]) =>
        name.startsWith(head!) && name.endsWith(tail!) && name.length > head!.length + tail!.length - 1,
    )
    .toSorted((a, b) => b[1]!.length - a[1]!.length || b[0].length - a[0].length);
  const [best] = patterns;
  if (best === undefined) return undefined;
  const [key, head, tail] = best;
  const rest = name.slice(head!.length, name.length - tail!.length);
  return targetOf(value[key], conditions)?.replaceAll('*', () => rest);
}

function targetOf(value: unknown, conditions: ReadonlySet<string>): string | undefined {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return targetOf(value[0], conditions);
  if (!isMap(value)) return undefined;
  for (const [condition, inner] of Object.entries(value))
    if (conditions.has(condition)) {
      const target = targetOf(inner, conditions);
      if (target !== undefined) return target;
    }
  return undefined;
}

/** The source of what TypeScript writes to its own folder, which no repository holds: `dist/orders.js` of `src/orders.ts`. */
function compiledFrom(top: RepositoryTop, folder: string, path: string, sourceAt: SourceAt): string | undefined {
  const { outDir, rootDir } = configFor(top, folder);
  if (outDir === undefined || rootDir === undefined || outDir === rootDir) return undefined;
  return path.startsWith(`${outDir}/`) ? sourceAt(`${rootDir}/${path.slice(outDir.length + 1)}`) : undefined;
}
