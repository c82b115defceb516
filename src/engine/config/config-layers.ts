import { said } from '../../language/sentence.ts';
import { didYouMean } from '../did-you-mean.ts';
import { presets } from '../rule-catalogue.ts';
import type { PluginsLeftOut } from './config.ts';
import { ConfigError, type Mistakes } from './config-error.ts';
import { type ConfigFile, readConfigFile } from './config-file.ts';
import { layerName, type NamedLayer } from './layer-name.ts';
import { type Plugin, readPlugin } from './plugin.ts';
import { pathOf } from './schema-fault.ts';
import { configTexts } from './texts.ts';

/** One config file with all that it names, read by the host. The command line is a layer too, the nearest. */
export interface ConfigLayer extends NamedLayer {
  /** What errors call it: the path of the file, or `the command line`. */
  readonly path: string;
  /** The folder its globs speak of, in posix form and in the same terms as the paths of files. */
  readonly directory: string;
  readonly value: unknown;
  /** The configs it extends, by the names it uses; presets need none. */
  readonly extended?: Readonly<Record<string, ConfigLayer>>;
  /** The loaded modules of its plugins, by the names it uses. */
  readonly plugins?: Readonly<Record<string, unknown>>;
  /** What the host found wrong with what it names. */
  readonly mistakes?: readonly ConfigError[];
  /** Set where the host did not load its plugins: entries for rules of plugins are then passed over. */
  readonly withoutPlugins?: Pick<PluginsLeftOut, 'refused'>;
}

/** A config file in its turn, what it extends left out: that is before it. */
export interface FlatLayer extends NamedLayer {
  readonly directory: string;
  readonly value: ConfigFile;
}

/** All layers in the order in which later ones win. */
export interface FlatLayers {
  readonly layers: readonly FlatLayer[];
  readonly plugins: readonly Plugin[];
  /** The preset that was named last. */
  readonly preset: string;
  /** Plugins that were not loaded, by the config that names them. */
  readonly pluginsLeftOut: readonly PluginsLeftOut[];
}

/** The entries of `extends` that the host must read, because they are no presets. */
export function configsToRead(file: ConfigFile): string[] {
  return [file.extends ?? []].flat().filter((name) => !Object.hasOwn(presets, name));
}

/** Puts layers (farthest first) and what they extend into one line, from the nearest `root: true` on. */
export function flattenLayers(layers: readonly ConfigLayer[], mistakes: Mistakes): FlatLayers {
  // Backwards, since the last one wins: what several extend is laid down where it is met last, and only there.
  const backwards: { readonly layer: ConfigLayer; readonly flat: FlatLayer }[] = [];
  let preset: string | undefined;
  // The globs of a shared config speak of the folder of who extends it: it can't know its users' folders.
  const addLayer = (layer: ConfigLayer, directory: string, known: Set<ConfigLayer>) => {
    if (known.has(layer)) return;
    known.add(layer);
    const { path, positionOf } = layer;
    const { value, mistakes: ofShape } = readConfigFile(layer);
    mistakes.add([...ofShape, ...(layer.mistakes ?? [])]);
    backwards.push({ layer, flat: { path, positionOf, directory, value } });
    for (const [index, name] of [...[value.extends ?? []].flat().entries()].reverse()) {
      const extended = ownEntry(layer.extended, name);
      if (Object.hasOwn(presets, name)) preset ??= name;
      else if (extended !== undefined) addLayer(extended, directory, known);
      else mistakes.add([noSuchConfig(layer, name, typeof value.extends === 'string' ? [] : [String(index)])]);
    }
  };

  const isRoot = ({ value }: ConfigLayer) =>
    typeof value === 'object' && value !== null && 'root' in value && value.root === true;
  for (const layer of layers.slice(Math.max(0, layers.findLastIndex(isRoot))).reverse())
    addLayer(layer, layer.directory, new Set());
  const inOrder = backwards.reverse();
  return {
    layers: inOrder.map(({ flat }) => flat),
    preset: preset ?? 'recommended',
    ...mistakes.of(() => pluginsOf(inOrder), { plugins: [], pluginsLeftOut: [] }),
  };
}

function noSuchConfig(layer: ConfigLayer, name: string, index: readonly string[]): ConfigError {
  const keys = ['extends', ...index];
  const [at, path] = [pathOf(keys), layerName(layer, keys)];
  if (/^\.{0,2}[/\\]/.test(name))
    return new ConfigError(
      'no-such-config',
      said(configTexts.nothingToExtend, { at, path, name }),
      said(configTexts.relativeToConfig),
    );
  const remedy =
    didYouMean(name, Object.keys(presets)) ?? said(configTexts.presetsAre, { names: Object.keys(presets).join(', ') });
  return new ConfigError('no-such-config', said(configTexts.noPreset, { at, path, name }), remedy);
}

function pluginsOf(
  layers: readonly { readonly layer: ConfigLayer; readonly flat: FlatLayer }[],
): Pick<FlatLayers, 'plugins' | 'pluginsLeftOut'> {
  const plugins = new Map<string, { readonly plugin: Plugin; readonly module: unknown }>();
  const pluginsLeftOut: PluginsLeftOut[] = [];
  for (const { layer, flat } of layers) {
    const { path: file, withoutPlugins } = layer;
    const requests = flat.value.plugins ?? [];
    if (requests.length > 0 && withoutPlugins !== undefined)
      pluginsLeftOut.push({ file, plugins: requests, ...withoutPlugins });
    else
      for (const request of requests) {
        const module = ownEntry(layer.plugins, request);
        const plugin = readPlugin(request, module);
        const other = plugins.get(plugin.prefix);
        if (other !== undefined && other.module !== module) {
          const problem = said(configTexts.samePrefix, {
            request: other.plugin.request,
            request2: request,
            prefix: plugin.prefix,
          });
          throw new ConfigError(
            'plugin-name-taken',
            said(configTexts.pluginsIn, { file, problem }),
            said(configTexts.renameOne),
          );
        }
        plugins.set(plugin.prefix, { plugin, module });
      }
  }
  return { plugins: [...plugins.values()].map(({ plugin }) => plugin), pluginsLeftOut };
}

/** An entry by a name that a config uses, which may be that of something on every object. */
function ownEntry<Value>(record: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined {
  return record !== undefined && Object.hasOwn(record, name) ? record[name] : undefined;
}
