import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, isAbsolute, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ConfigError } from '../../engine/config.ts';
import { type ConfigFile, readConfigFile } from '../../engine/config-file.ts';
import { type ConfigLayer, configsToRead } from '../../engine/config-layers.ts';
import { shownPath, withSlashes } from './files.ts';

const fileName = '.vpclambdalintrc.json';

/** Reads config files, each once. */
export interface ConfigSearch {
  /** The configs that hold in a folder: those of the folders above it first, up to one with `root: true`. */
  above(folder: string): Promise<readonly ConfigLayer[]>;
  /** One config file with those that it extends. */
  at(path: string): Promise<ConfigLayer>;
}

/** Starts a search; paths in messages are shown as seen from the working directory. */
export function configSearch(cwd: string): ConfigSearch {
  const byFolder = new Map<string, Promise<readonly ConfigLayer[]>>();
  const byPath = new Map<string, Promise<ConfigLayer>>();

  async function search(folder: string): Promise<readonly ConfigLayer[]> {
    const path = join(folder, fileName);
    const own = existsSync(path) ? [await at(path)] : [];
    const parent = dirname(folder);
    if (parent === folder || (own[0]?.value as ConfigFile | undefined)?.root) return own;
    return [...(await above(parent)), ...own];
  }
  const above = (folder: string) => once(byFolder, folder, () => search(folder));
  const at = (path: string) => once(byPath, path, () => readLayer(path, cwd, []));
  return { above, at };
}

async function readLayer(path: string, cwd: string, extending: readonly string[]): Promise<ConfigLayer> {
  const shown = shownPath(path, cwd);
  if (extending.includes(path))
    throw new ConfigError('extends-itself', `${shown} extends itself`, 'Take it out of extends');
  const value = readConfigFile(shown, readText(path, shown));
  const extended: Record<string, ConfigLayer> = {};
  for (const name of configsToRead(value)) {
    const found = find(name, path);
    // What is not found is reported by the engine, which knows the names of the presets.
    if (found) extended[name] = await readLayer(found, cwd, [...extending, path]);
    else if (isPath(name))
      throw new ConfigError('no-such-config', `extends in ${shown}: there is no ${name}`, fromHere);
  }
  const plugins: Record<string, unknown> = {};
  for (const name of value.plugins ?? []) plugins[name] = await loadPlugin(name, path, shown);
  return { path: shown, directory: withSlashes(dirname(path)), value, extended, plugins };
}

const fromHere = 'Paths are relative to the folder of the config file';

function readText(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'no such file' : 'cannot be read';
    throw new ConfigError('config-unreadable', `config ${shown}: ${why}`, 'Give --config a file that exists');
  }
}

async function loadPlugin(name: string, configPath: string, shown: string): Promise<unknown> {
  const found = find(name, configPath);
  if (!found)
    throw new ConfigError(
      'no-such-plugin',
      `plugins in ${shown}: there is no ${name}`,
      isPath(name) ? fromHere : `Install it with npm, or write ./${name} for a path`,
    );
  try {
    const { importModule } = await import('./lazy/import-module.ts');
    return await importModule(pathToFileURL(found).href);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const isTypeScript = extname(found) === '.ts' && /Unknown file extension/.test(reason);
    throw new ConfigError(
      'plugin-failed',
      `plugins in ${shown}: ${name} cannot be loaded: ${reason}`,
      isTypeScript ? 'Node before 22.18 reads no TypeScript: build the plugin to JavaScript' : undefined,
    );
  }
}

/** The file that a config names: a path from its folder, or a package that is installed there. */
function find(name: string, configPath: string): string | undefined {
  const path = resolve(dirname(configPath), name);
  const { resolve: resolveModule } = createRequire(configPath);
  for (const wanted of isPath(name) ? [path, join(path, 'index.mjs'), join(path, 'index.ts')] : [name]) {
    try {
      return resolveModule(wanted);
    } catch {
      // The next one may be there.
    }
  }
  return undefined;
}

function isPath(name: string): boolean {
  return name.startsWith('.') || isAbsolute(name);
}

function once<Value>(known: Map<string, Value>, key: string, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
