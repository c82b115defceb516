import { dirname, resolve } from 'node:path';
import { type Config, type ConfigInput, compileConfig } from '../../../engine/config/compile-config.ts';
import type { FileConfig } from '../../../engine/config/config.ts';
import type { ConfigFile } from '../../../engine/config/config-file.ts';
import type { ConfigLayer } from '../../../engine/config/config-layers.ts';
import { commandLine } from '../../../engine/config/layer-name.ts';
import { didYouMean } from '../../../engine/did-you-mean.ts';
import { presets } from '../../../engine/rule-catalogue.ts';
import { rules } from '../../../index.ts';
import type { Locale } from '../../../language/locale.ts';
import { said } from '../../../language/sentence.ts';
import { isPlainMap } from '../../../template/node.ts';
import { withSlashes } from '../files/files.ts';
import { workTreeOf } from '../git/work-tree.ts';
import type { Options } from '../options.ts';
import { UsageError } from '../usage-error.ts';
import { configSearch } from './config-search.ts';
import { ignoreReader } from './lint-ignore.ts';
import { readParameter, readParameterFile } from './parameter-files.ts';
import { configFileTexts } from './texts.ts';

/** What config files and the command line say about a file, by its absolute path. */
export type ConfigReader = (path: string) => Promise<FileConfig>;

/** Makes a reader of configs for these options. Files with the same config files share one compiled config. */
export async function configReader(options: Options, cwd: string): Promise<ConfigReader> {
  const choices = (['config', 'trusted-config', 'no-config'] as const).filter((name) => options[name] !== undefined);
  if (choices.length > 1)
    throw new UsageError(
      said(configFileTexts.contradictEachOther, { choices: choices.map((name) => `--${name}`) }),
      said(configFileTexts.giveOneOfThem),
    );
  const search = configSearch(cwd, !options['no-plugins']);
  const commandLine = await commandLineLayer(options, cwd);
  const { only, skip } = options;
  const chosen = options.config ?? options['trusted-config'];
  const trusted = options['trusted-config'];
  const trustedTree = trusted === undefined ? undefined : workTreeOf(dirname(resolve(cwd, trusted)));
  let named: Promise<readonly ConfigLayer[]> | undefined;
  const layersFor = (path: string): Promise<readonly ConfigLayer[]> | readonly ConfigLayer[] => {
    if (options['no-config']) return [];
    if (chosen === undefined) return search.above(dirname(path));
    named ??= search.named(resolve(cwd, chosen)).then((layer) => [layer]);
    return named;
  };
  // a stranger's template must not be able to hide
  const isIgnored = options['no-config'] || trusted !== undefined ? () => false : ignoreReader(cwd);
  const compiled = new Map<string, Promise<Config>>();
  return async (path) => {
    if (trustedTree !== undefined && workTreeOf(dirname(path)) === trustedTree)
      throw new UsageError(
        said(configFileTexts.trustedConfigInWorkTree, { trusted: trusted ?? '' }),
        said(configFileTexts.checkOutElsewhere),
      );
    const files = await layersFor(path);
    const key = files.map((layer) => layer.path).join('\n');
    const config =
      compiled.get(key) ?? compile([...files, commandLine], { inlineConfig: !options['no-inline-config'], only, skip });
    compiled.set(key, config);
    const answer = (await config).forFile(withSlashes(path));
    return isIgnored(path) ? { ...answer, ignored: true } : answer;
  };
}

async function compile(
  layers: readonly ConfigLayer[],
  options: Pick<ConfigInput, 'inlineConfig' | 'only' | 'skip'>,
): Promise<Config> {
  const all = [...withExtended(layers)];
  const hasPlugins = all.some(({ plugins }) => plugins && Object.keys(plugins).length > 0);
  return compileConfig({
    layers,
    builtIn: rules,
    ...(all.some(({ value }) => isPlainMap(value) && value.locale === 'ja') && {
      languages: { ja: (await import('../lazy/japanese.ts')).japanese() },
    }),
    ...(hasPlugins && { compileSchema: (await import('../lazy/ajv.ts')).compileSchema }),
    ...options,
    today: new Date().toISOString().slice(0, 10),
  });
}

/** Layers with all that they extend, each once. */
function withExtended(layers: readonly ConfigLayer[]): ReadonlySet<ConfigLayer> {
  const all = new Set(layers);
  for (const { extended } of all) for (const each of Object.values(extended ?? {})) all.add(each); // a set grows as it is read
  return all;
}

/** The options as the config file that is nearest of all. */
async function commandLineLayer(options: Options, cwd: string): Promise<ConfigLayer> {
  const parameters: Record<string, string> = {};
  for (const file of options.parameters) Object.assign(parameters, await readParameterFile(file, cwd));
  for (const each of options.parameter) {
    const [name, value] = readParameter(each);
    parameters[name] = value;
  }
  const { preset } = options;
  if (preset !== undefined && !Object.hasOwn(presets, preset))
    throw new UsageError(
      said(configFileTexts.noSuchPreset, { preset }),
      didYouMean(preset, Object.keys(presets)) ??
        said(configFileTexts.usePreset, { presets: Object.keys(presets).join(', ') }),
    );
  const ignorePatterns = options['ignore-pattern'];
  const value: ConfigFile = {
    ...(preset && { extends: preset }),
    ...(options.rule.length > 0 && {
      rules: Object.fromEntries(options.rule.map(readRule)) as ConfigFile['rules'] & {},
    }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
    ...(options.region && { region: options.region }),
    ...(options.locale && { locale: options.locale as Locale }),
    ...(ignorePatterns.length > 0 && { ignorePatterns }),
    ...(options['report-unused'] && { reportUnusedSuppressions: true }),
  };
  return { path: commandLine, directory: withSlashes(cwd), value };
}

/** Reads `id: severity` or `id: ["severity", {...}]`; whether they exist is for the engine to say. */
function readRule(text: string): [string, unknown] {
  const [, id, setting = ''] = /^"?([^":\s]+)"?\s*:\s*(\S.*)$/s.exec(text.trim()) ?? [];
  if (!id) throw new UsageError(said(configFileTexts.ruleWithoutSeverity, { text }), said(configFileTexts.writeRule));
  if (!/^[[{"]/.test(setting)) return [id, setting];
  try {
    return [id, JSON.parse(setting)];
  } catch {
    throw new UsageError(
      said(configFileTexts.ruleNotJson, { text }),
      said(configFileTexts.writeRuleAs, { setting: `'${id}: ["error", {...}]'` }),
    );
  }
}
