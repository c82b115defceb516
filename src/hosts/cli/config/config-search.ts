import { dirname } from 'node:path';
import { ConfigError } from '../../../engine/config/config-error.ts';
import { type ConfigFile, readConfigFile } from '../../../engine/config/config-file.ts';
import { type ConfigLayer, configsToRead } from '../../../engine/config/config-layers.ts';
import { layerName } from '../../../engine/config/layer-name.ts';
import { said } from '../../../language/sentence.ts';
import { limits } from '../../../text/limits.ts';
import { isRefused } from '../../file-access.ts';
import { shownPath, withSlashes } from '../files/files.ts';
import { readBytes } from '../files/read-file.ts';
import { fileTexts } from '../files/texts.ts';
import { configIn } from './config-names.ts';
import { type ConfigText, readConfigText } from './config-text.ts';
import { findNamed } from './named-files.ts';
import type { PluginTrust } from './plugin-trust.ts';
import { configFileTexts } from './texts.ts';

/** How many configs may extend one another in a row. */
const longestChain = 100;

/** Reads config files, each once. */
export interface ConfigSearch {
  /** The configs that hold in a folder: those of the folders above it first, up to one with `root: true`. */
  above(folder: string): Promise<readonly ConfigLayer[]>;
  /** A config file that the user named, with those that it extends. */
  named(path: string): Promise<ConfigLayer>;
}

/** A config with those that it extends, before any code ran. */
interface ReadConfig {
  readonly path: string;
  readonly shown: string;
  /** As it is written. */
  readonly text: ConfigText;
  /** As far as its shape is right. */
  readonly value: ConfigFile;
  readonly extended: ReadonlyMap<string, ReadConfig>;
  /** How many configs the longest chain has that starts here. */
  readonly levels: number;
}

/** Starts a search; paths in messages are shown as seen from the working directory. */
export function configSearch(cwd: string, runsPlugins: boolean): ConfigSearch {
  const byFolder = new Map<string, Promise<readonly ConfigLayer[]>>();
  const byPath = new Map<string, Promise<ConfigLayer>>();
  const read = configFiles(cwd);
  const layerOf = layers(runsPlugins ? undefined : {});
  let trust: Promise<PluginTrust> | undefined;

  async function found(path: string): Promise<ConfigLayer> {
    const config = await read(path);
    if (!runsPlugins || !namesPlugins(config)) return layerOf(config);
    trust ??= import('../lazy/plugins.ts').then(({ pluginTrust }) => pluginTrust(cwd));
    const refused = (await trust)(path);
    return refused === undefined ? layerOf(config) : layers({ refused })(config);
  }
  async function search(folder: string): Promise<readonly ConfigLayer[]> {
    if (isRefused(folder)) return [];
    const path = configIn(folder, (each) => shownPath(each, cwd));
    const own = path === undefined ? [] : [await once(byPath, path, () => found(path))];
    const parent = dirname(folder);
    if (parent === folder || (own[0]?.value as ConfigFile | undefined)?.root) return own;
    return [...(await above(parent)), ...own];
  }
  const above = (folder: string) => once(byFolder, folder, () => search(folder));
  return { above, named: async (path) => layerOf(await read(path)) };
}

/** Whether it or anything that it extends names plugins. */
function namesPlugins(config: ReadConfig, known = new Set<ReadConfig>()): boolean {
  if (known.has(config)) return false;
  known.add(config);
  return (
    (config.value.plugins ?? []).length > 0 || [...config.extended.values()].some((each) => namesPlugins(each, known))
  );
}

/** Makes layers of configs, each once, with their plugins loaded or left out. */
function layers(withoutPlugins: ConfigLayer['withoutPlugins']): (config: ReadConfig) => Promise<ConfigLayer> {
  const made = new Map<ReadConfig, Promise<ConfigLayer>>();
  const layerOf = (config: ReadConfig) => once(made, config, () => make(config));
  async function make({ path, shown, text, value, extended }: ReadConfig): Promise<ConfigLayer> {
    const [below, plugins]: [[string, ConfigLayer][], [string, unknown][]] = [[], []];
    for (const [name, each] of extended) below.push([name, await layerOf(each)]);
    const broken: ConfigError[] = [];
    if (withoutPlugins === undefined && value.plugins !== undefined) {
      const { loadPlugin } = await import('../lazy/plugins.ts');
      for (const [index, name] of value.plugins.entries()) {
        const place = layerName({ path: shown, ...text }, ['plugins', String(index)]);
        const loaded = await loadPlugin(name, path, place).catch((error: unknown) => {
          if (!(error instanceof ConfigError)) throw error;
          broken.push(error);
        });
        plugins.push([name, loaded]);
      }
    }
    return {
      path: shown,
      directory: withSlashes(dirname(path)),
      ...text,
      extended: Object.fromEntries(below),
      plugins: Object.fromEntries(plugins),
      mistakes: broken,
      // of a plugin that failed, the rules are not known either
      ...(broken.length > 0 && { withoutPlugins: {} }),
      ...(withoutPlugins && { withoutPlugins }),
    };
  }
  return layerOf;
}

/** Reads configs with those that they extend, each once however many extend it. */
function configFiles(cwd: string): (path: string) => Promise<ReadConfig> {
  const known = new Map<string, ReadConfig>();
  const names = (paths: readonly string[]) => paths.map((path) => shownPath(path, cwd));
  return (path) => read(path, []);

  async function read(path: string, extending: readonly string[]): Promise<ReadConfig> {
    const had = known.get(path);
    if (had !== undefined) return had;
    const shown = shownPath(path, cwd);
    const chain = [...extending, path];
    if (extending.includes(path)) {
      const circle = names(chain.slice(chain.indexOf(path)));
      throw new ConfigError(
        'extends-itself',
        said(configFileTexts.extendsItself, { shown, circle: circle.join(' -> ') }),
        said(configFileTexts.takeOutOfExtends),
      );
    }
    if (chain.length > longestChain) throw tooLong(chain[0]!);
    const text = await readConfigText(shown, readText(path, shown));
    const { value } = readConfigFile({ path: shown, value: text.value }); // its mistakes are told by the engine
    const extended = new Map<string, ReadConfig>();
    for (const name of configsToRead(value)) {
      const found = findNamed(name, path);
      // What is not found is reported by the engine, which knows the names of the presets.
      if (found) extended.set(name, await read(found, chain));
    }
    const levels = 1 + Math.max(0, ...[...extended.values()].map((each) => each.levels));
    if (levels > longestChain) throw tooLong(path);
    const config = known.get(path) ?? { path, shown, text, value, extended, levels }; // others may have read it meanwhile
    known.set(path, config);
    return config;
  }

  function tooLong(path: string): ConfigError {
    const problem = said(configFileTexts.extendsTooMany, { path: shownPath(path, cwd), longestChain });
    return new ConfigError('extends-too-long', problem, said(configFileTexts.extendLastOfRow));
  }
}

function readText(path: string, shown: string): string {
  const read = readBytes(path, limits.inputBytes);
  if ('bytes' in read) return read.bytes.toString('utf8');
  const why = read.isMissing ? said(configFileTexts.noSuchFile) : read.problem;
  throw new ConfigError(
    'config-unreadable',
    said(configFileTexts.configUnreadable, { shown, why }),
    said(read.isMissing ? configFileTexts.giveConfig : fileTexts.checkPath),
  );
}

function once<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}
