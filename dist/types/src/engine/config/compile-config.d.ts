import type { Language } from '../../language/in-words.js';
import type { Locale } from '../../language/locale.js';
import type { AnyRule } from '../../rule/define.js';
import { type NamedRule } from '../rule-catalogue.js';
import type { FileConfig } from './config.js';
import { type ConfigLayer } from './config-layers.js';
import { type CompileGlob } from './path-patterns.js';
import { type CompileSchema } from './schema-fault.js';
/** What a config is made of. */
export interface ConfigInput {
    /** Config files from the farthest folder to the nearest, then the command line. */
    readonly layers: readonly ConfigLayer[];
    readonly builtIn: readonly AnyRule[];
    /** The texts of languages, where layers name any but English. */
    readonly languages?: Readonly<Partial<Record<Locale, Language>>>;
    /** Another way to read the globs of `overrides` and `ignorePatterns`. */
    readonly compileGlob?: CompileGlob;
    /** Needed only for options of a plugin's rule. */
    readonly compileSchema?: CompileSchema;
    /** Whether files may suppress findings: true unless `--no-inline-config`. */
    readonly inlineConfig?: boolean;
    /** The only rules that run, on or off as they may be, and families of which those run that are on. */
    readonly only?: readonly string[];
    /** Rules or families that do not run. */
    readonly skip?: readonly string[];
    /** The day on which this runs, `2026-11-28`, by which suppressions end. Without it, none does. */
    readonly today?: string;
}
/** A config that was checked, ready to be asked about files. */
export interface Config {
    /** All rules there are, on or off. */
    readonly rules: readonly NamedRule[];
    /** What the config says about one file; files that no override tells apart share one answer. */
    forFile(path: string): FileConfig;
}
/** Checks config files against each other and against the rules there are. Throws `ConfigError`. */
export declare function compileConfig(input: ConfigInput): Config;
