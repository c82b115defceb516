import type { Locale } from '../../language/locale.js';
import type { StackReference } from '../workspace/declaration.js';
import { ConfigError } from './config-error.js';
import { type NamedLayer } from './layer-name.js';
/** What the config says of a rule: off, on with its own severities, or on with this one for all it finds. */
export type RuleLevel = 'off' | 'on' | 'info' | 'warn' | 'warning' | 'error';
/** A level, or a level with options. */
export type RuleSetting = RuleLevel | readonly [RuleLevel, Readonly<Record<string, unknown>>?];
/** Value of a template parameter: a list is written with commas between its items. */
export type ParameterValue = string | number | boolean | readonly (string | number)[];
/** What the config may say of some files as well as of all. */
export interface FileSettings {
    readonly rules?: Readonly<Record<string, RuleSetting>>;
    readonly parameters?: Readonly<Record<string, ParameterValue>>;
    readonly region?: string;
    readonly account?: string;
    readonly partition?: string;
}
/** Settings for the files that a glob names. */
export interface ConfigOverride extends FileSettings {
    readonly files: string | readonly string[];
    readonly excludedFiles?: string | readonly string[];
}
/** What a config says of one stack. */
export interface ConfigStack {
    /** The path of its template, from the folder of the config. */
    readonly template: string;
    readonly stackName?: string;
    /** What its parameters are given, by name or by a pattern with `*`. */
    readonly parameters?: Readonly<Record<string, ConfigGiven>>;
    /** Files of parameter values: several are environments, named by their keys or by the files. */
    readonly parameterFiles?: string | readonly string[] | Readonly<Record<string, string>>;
    readonly region?: string;
    readonly account?: string;
    /** Whether stacks that are not listed use what it exports. */
    readonly shared?: boolean;
}
/** A value, an entity of another stack, or a list of both. */
export type ConfigGiven = ParameterValue | StackReference | readonly (string | number | StackReference)[];
/** The contents of a config, whatever it is written in. */
export interface ConfigFile extends FileSettings {
    readonly $schema?: string;
    /** Whether the search for further config files upward ends here. */
    readonly root?: boolean;
    readonly extends?: string | readonly string[];
    readonly plugins?: readonly string[];
    readonly overrides?: readonly ConfigOverride[];
    readonly ignorePatterns?: string | readonly string[];
    readonly reportUnusedSuppressions?: boolean;
    /** The language of reports. */
    readonly locale?: Locale;
    readonly suppressions?: {
        /** Whether suppressions without a reason have no effect. */
        readonly requireReasons?: boolean;
        /** Rules and families whose findings must not be suppressed. */
        readonly forbid?: string | readonly string[];
    };
    /** Whether no stack outside of the repository adds to a network that a template exports. */
    readonly networksAreComplete?: boolean;
    /** The stacks that share networks, groups or roles, by a name for each. */
    readonly stacks?: Readonly<Record<string, ConfigStack>>;
    /** What templates are linked with, by their paths, and by parameters and nested stacks; `false` for nothing. */
    readonly links?: Readonly<Record<string, Readonly<Record<string, string | false>>>>;
    /** Paths of descriptions of networks that no template makes. */
    readonly networks?: string | readonly string[];
}
/** A config as far as its shape is right, and its mistakes. */
export interface ReadConfigFile {
    readonly value: ConfigFile;
    readonly mistakes: readonly ConfigError[];
}
/** Checks the shape of a config, whoever read it. What its names represent is checked when it is compiled. */
export declare function readConfigFile(layer: NamedLayer & {
    readonly value: unknown;
}): ReadConfigFile;
