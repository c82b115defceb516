import type { Locale } from '../../language/locale.ts';
import { said } from '../../language/sentence.ts';
import { isPlainMap } from '../../template/node.ts';
import type { StackReference } from '../workspace/declaration.ts';
import { ConfigError, mostMistakes } from './config-error.ts';
import { configShape } from './config-shape.ts';
import { validators } from './config-validator.generated.ts';
import { layerName, type NamedLayer } from './layer-name.ts';
import { type Fault, faultsOf, keysTo } from './schema-fault.ts';
import { configTexts } from './texts.ts';

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
export function readConfigFile(layer: NamedLayer & { readonly value: unknown }): ReadConfigFile {
  const { value } = layer;
  if (isPlainMap(value) && Object.keys(value).length === 0) return { value, mistakes: [] }; // that of most runs: no validator is put together
  const { validateConfig } = validators();
  if (validateConfig(value)) return { value: value as ConfigFile, mistakes: [] };
  const errors = validateConfig.errors ?? [];
  const mistakes = faultsOf(errors, configShape, '', value).map((fault) => mistakeIn(layer, fault));
  // where there are too many to tell, nothing else is looked for
  const rest = mistakes.length < mostMistakes && errors.reduce((left, error) => without(left, keysTo(error)), value);
  return { value: validateConfig(rest) ? (rest as ConfigFile) : {}, mistakes };
}

function mistakeIn(layer: NamedLayer, { at, keys, problem, remedy }: Fault): ConfigError {
  const path = layerName(layer, keys);
  const where = at === '' ? said(configTexts.whole, { path, problem }) : said(configTexts.at, { at, path, problem });
  return new ConfigError('config-invalid', where, remedy);
}

/** An override in place of one that is wrong as a whole: it is about no file, and keeps the numbers of the others. */
const noOverride: ConfigOverride = { files: [] };

/** A value without what is at `keys`. A list of other items is left out as a whole, since they are told by their numbers. */
function without(value: unknown, [key, ...keys]: readonly string[]): unknown {
  if (key === undefined) return undefined;
  if (Array.isArray(value)) {
    const item = without(value[Number(key)], keys) ?? (isPlainMap(value[Number(key)]) ? noOverride : undefined);
    return item === undefined ? undefined : value.with(Number(key), item);
  }
  if (!isPlainMap(value) || !Object.hasOwn(value, key)) return value;
  const inner = without(value[key], keys);
  const changed = Object.entries(value).map(([name, each]) => [name, name === key ? inner : each] as const);
  return Object.fromEntries(changed.filter(([, each]) => each !== undefined));
}
