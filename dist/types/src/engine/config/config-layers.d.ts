import type { PluginsLeftOut } from './config.js';
import { ConfigError, type Mistakes } from './config-error.js';
import { type ConfigFile } from './config-file.js';
import { type NamedLayer } from './layer-name.js';
import { type Plugin } from './plugin.js';
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
export declare function configsToRead(file: ConfigFile): string[];
/** Puts layers (farthest first) and what they extend into one line, from the nearest `root: true` on. */
export declare function flattenLayers(layers: readonly ConfigLayer[], mistakes: Mistakes): FlatLayers;
