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
/** The contents of a `.vpclambdalintrc.json`. */
export interface ConfigFile extends FileSettings {
    readonly $schema?: string;
    /** Whether the search for further config files upward ends here. */
    readonly root?: boolean;
    readonly extends?: string | readonly string[];
    readonly plugins?: readonly string[];
    readonly overrides?: readonly ConfigOverride[];
    readonly ignorePatterns?: string | readonly string[];
    readonly reportUnusedSuppressions?: boolean;
}
/** Reads the text of a config file. */
export declare function readConfigFile(path: string, text: string): ConfigFile;
/** Checks the shape of a config, whoever read it. What its names stand for is checked when it is compiled. */
export declare function checkConfigFile(path: string, value: unknown): ConfigFile;
