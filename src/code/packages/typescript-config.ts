import { isMap, type JsonMap, jsonIn, textsOf } from './json-file.ts';
import { folderOf, foldersUp, pathIn, type RepositoryTop } from './repository.ts';

/** What TypeScript's config says of where modules are. */
export interface TypeScriptConfig {
  /** The folder from which names of modules count as paths; nothing where they don't. */
  readonly baseUrl: string | undefined;
  /** Names of modules, with at most one `*`, and the paths from the top that they may mean. */
  readonly paths: readonly (readonly [name: string, targets: readonly string[]])[];
  /** Where compiled files go, and what they are made of there. */
  readonly outDir: string | undefined;
  readonly rootDir: string | undefined;
}

const none: TypeScriptConfig = { baseUrl: undefined, paths: [], outDir: undefined, rootDir: undefined };

/** A config that extends others in more steps is not read to its end. */
const mostSteps = 8;

const known = new WeakMap<RepositoryTop, Map<string, TypeScriptConfig>>();

/** The config that holds for the files of a folder: the nearest one, as bundlers look for it. */
export function configFor(top: RepositoryTop, folder: string): TypeScriptConfig {
  const configs = known.get(top) ?? new Map<string, TypeScriptConfig>();
  known.set(top, configs);
  const had = configs.get(folder);
  if (had !== undefined) return had;
  const path = foldersUp(folder)
    .flatMap((each) => ['tsconfig.json', 'jsconfig.json'].map((name) => pathIn(each, name)!))
    .find((each) => top.fileAt(each) !== undefined);
  const config = path === undefined ? none : read(top, path, folderOf(path), mostSteps);
  configs.set(folder, config);
  return config;
}

/**
 * Reads a config with those that it extends: each option is that of the last one that has it, and paths start from the
 * file that they are in. Source: https://www.typescriptlang.org/tsconfig/#extends
 */
function read(top: RepositoryTop, path: string, leaf: string, steps: number): TypeScriptConfig {
  const config = jsonIn(top.fileAt(path));
  if (config === undefined || steps === 0) return none;
  const folder = folderOf(path);
  // those of packages are options of style
  const above = textsOf(config.extends)
    .filter((each) => each.startsWith('.'))
    .flatMap((each) => extendedBy(top, folder, each) ?? [])
    .map((each) => read(top, each, leaf, steps - 1));
  const options: JsonMap = isMap(config.compilerOptions) ? config.compilerOptions : {};
  const placed = (value: unknown) => {
    if (typeof value !== 'string') return undefined;
    return value.startsWith('${configDir}')
      ? pathIn(leaf, `.${value.slice('${configDir}'.length)}`)
      : pathIn(folder, value);
  };
  const inherited = above.reduce(
    (one, other) => ({
      baseUrl: other.baseUrl ?? one.baseUrl,
      paths: other.paths.length > 0 ? other.paths : one.paths,
      outDir: other.outDir ?? one.outDir,
      rootDir: other.rootDir ?? one.rootDir,
    }),
    none,
  );
  const baseUrl = placed(options.baseUrl) ?? inherited.baseUrl;
  const from = baseUrl ?? folder;
  const paths = isMap(options.paths)
    ? Object.entries(options.paths).map(
        ([name, targets]) =>
          [
            name,
            textsOf(targets).flatMap((each) =>
              each.startsWith('${configDir}') ? (placed(each) ?? []) : (pathIn(from, each) ?? []),
            ),
          ] as const,
      )
    : inherited.paths;
  return {
    baseUrl,
    paths,
    outDir: placed(options.outDir) ?? inherited.outDir,
    rootDir: placed(options.rootDir) ?? inherited.rootDir ?? onlyFolder(config, folder),
  };
}

function extendedBy(top: RepositoryTop, folder: string, written: string): string | undefined {
  const path = pathIn(folder, written);
  return path === undefined
    ? undefined
    : [path, `${path}.json`, `${path}/tsconfig.json`].find((each) => top.fileAt(each) !== undefined);
}

/** The one folder that a config includes: what is compiled is then made of its files alone. */
function onlyFolder({ include, files }: JsonMap, folder: string): string | undefined {
  const [first, ...others] = textsOf(include);
  if (first === undefined || others.length > 0 || files !== undefined) return undefined;
  const [, plain] = /^(?:\.\/)?([\w./-]{1,200}?)\/?(?:\/\*\*?(?:\/\*(?:\.tsx?)?)?)?$/.exec(first) ?? [];
  return plain === undefined ? undefined : pathIn(folder, plain);
}
