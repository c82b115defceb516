import type { Language } from '../../language/in-words.ts';
import type { Locale } from '../../language/locale.ts';
import { type Sentence, said } from '../../language/sentence.ts';
import type { AnyRule } from '../../rule/define.ts';
import { syntaxRule } from '../findings/syntax-findings.ts';
import { catalogueOf, type NamedRule, presets, type RuleCatalogue, rulesNamed } from '../rule-catalogue.ts';
import { unusedSuppression } from '../suppress/suppressions.ts';
import type {
  ConfigLink,
  EnabledRule,
  FileConfig,
  RuleStateLeftOut,
  SuppressionPolicy,
  WorkspaceConfig,
} from './config.ts';
import { ConfigError, Mistakes } from './config-error.ts';
import type { FileSettings, ParameterValue } from './config-file.ts';
import { type ConfigLayer, type FlatLayer, flattenLayers } from './config-layers.ts';
import { compileGlob, GlobError } from './glob.ts';
import { regionFault } from './known-names.ts';
import { layerName } from './layer-name.ts';
import { type CompileGlob, ignores, matchesAny, type PathTest } from './path-patterns.ts';
import { isOfPlugin } from './plugin.ts';
import { readRuleSettings, type SetRule, type SettingsPlace } from './rule-settings.ts';
import { type CompileSchema, pathOf } from './schema-fault.ts';
import type { TemplateSettings } from './template-settings.ts';
import { configTexts } from './texts.ts';

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

/** Settings that hold for all files, or for those that `appliesTo` names. */
interface Segment extends TemplateSettings {
  readonly appliesTo?: PathTest;
  readonly rules: readonly SetRule[];
  readonly parameters: Readonly<Record<string, string>>;
}

/** Whether a rule is on, and with what, while segments are laid over each other. */
interface RuleState {
  readonly isOn: boolean;
  /** Switched on by a preset that is about errors and warnings only. */
  readonly withoutInfos?: boolean;
  readonly severity?: EnabledRule['severity'];
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Checks config files against each other and against the rules there are. Throws `ConfigError`. */
export function compileConfig(input: ConfigInput): Config {
  const mistakes = new Mistakes();
  const { layers, plugins, preset, pluginsLeftOut } = flattenLayers(input.layers, mistakes);
  const hasUnknownPlugins = pluginsLeftOut.length > 0;
  const catalogue = catalogueOf(input.builtIn, plugins);
  const globsOf =
    (file: string): CompileGlob =>
    (glob) => {
      try {
        return (input.compileGlob ?? compileGlob)(glob);
      } catch (error) {
        if (!(error instanceof GlobError)) throw error;
        const shown = glob.length > 40 ? `${glob.slice(0, 40)}...` : glob;
        throw new ConfigError(
          'glob-too-large',
          said(configTexts.pattern, { shown, file, message: error.why }),
          said(configTexts.writeSeveralPatterns),
        );
      }
    };
  const compileSchema = input.compileSchema ?? notGiven('compileSchema', said(configTexts.optionsOfPlugin));
  const readSegment = (settings: FileSettings, { keys, layer }: SettingsPlace): Segment => ({
    rules: readRuleSettings(
      settings.rules ?? {},
      catalogue,
      { keys: [...keys, 'rules'], layer },
      compileSchema,
      mistakes,
      hasUnknownPlugins,
    ),
    parameters: mapValues(settings.parameters ?? {}, parameterText),
    ...templateSettings(withRegion(settings, { keys, layer }, mistakes)),
  });
  const readGlobs = (patterns: string | readonly string[], { path, directory }: FlatLayer): PathTest =>
    mistakes.of(() => matchesAny(patterns, directory, globsOf(path)), matchesNothing);

  const segments = layers.flatMap((layer): Segment[] => [
    readSegment(layer.value, { keys: [], layer }),
    ...(layer.value.overrides ?? []).map((override, index): Segment => {
      const isIn = readGlobs(override.files, layer);
      const isOut = readGlobs(override.excludedFiles ?? [], layer);
      const segment = readSegment(override, { keys: ['overrides', String(index)], layer });
      return { ...segment, appliesTo: (file) => isIn(file) && !isOut(file) };
    }),
  ]);
  const ignoreTests = layers
    .filter(({ value }) => value.ignorePatterns !== undefined)
    .map(({ value, directory, path }) =>
      mistakes.of(() => ignores(value.ignorePatterns!, directory, globsOf(path)), matchesNothing),
    );
  const reportUnused = layers.findLast(({ value }) => value.reportUnusedSuppressions !== undefined);
  const complete = layers.findLast(({ value }) => value.networksAreComplete !== undefined);
  const locale = layers.findLast(({ value }) => value.locale !== undefined)?.value.locale ?? 'en';
  const language = locale === 'en' ? undefined : (input.languages?.[locale] ?? languageNotGiven(locale));
  const workspace = workspaceOf(layers, mistakes);
  const suppressions = suppressionPolicyOf(layers, catalogue, mistakes);
  const chosen = chosenRules(input, catalogue, hasUnknownPlugins, mistakes);
  mistakes.throwAny();
  const shared = {
    chosen,
    ...(workspace && { workspace }),
    ...(suppressions && { suppressions }),
    ...(language && { language }),
    ...(input.today !== undefined && { today: input.today }),
    ...(complete?.value.networksAreComplete && { networksAreComplete: true }),
    inlineConfig: input.inlineConfig ?? true,
    ...(hasUnknownPlugins ? { pluginsLeftOut } : { ruleNames: new Set(catalogue.byName.keys()) }),
    reportUnusedSuppressions: reportUnused?.value.reportUnusedSuppressions,
  };

  const answers = new Map<string, FileConfig>();
  return {
    rules: catalogue.rules,
    forFile(path) {
      const ignored = ignoreTests.reduce((soFar, test) => test(path) ?? soFar, false);
      const applying = segments.filter(({ appliesTo }) => appliesTo?.(path) ?? true);
      const key = [ignored, ...segments.map((segment) => applying.includes(segment))].join();
      const answer = answers.get(key) ?? { ignored, ...layOver(applying, catalogue, preset, shared) };
      answers.set(key, answer);
      return answer;
    },
  };
}

const matchesNothing = () => false;

/** What the layers demand of suppressions; each demand by the nearest that says something of it. */
function suppressionPolicyOf(
  layers: readonly FlatLayer[],
  catalogue: RuleCatalogue,
  mistakes: Mistakes,
): SuppressionPolicy | undefined {
  const saying = layers.filter(({ value }) => value.suppressions !== undefined);
  if (saying.length === 0) return undefined;
  const forbidding = saying.findLast(({ value }) => value.suppressions?.forbid !== undefined);
  const names = forbidding?.value.suppressions?.forbid ?? [];
  const forbidden = [names].flat().flatMap((name, index) => {
    const keys = ['suppressions', 'forbid', ...(Array.isArray(names) ? [String(index)] : [])];
    const at = () => said(configTexts.in, { at: pathOf(keys), file: layerName(forbidding!, keys) });
    return mistakes.of(() => rulesNamed(catalogue, name, at), []).map((rule) => rule.name);
  });
  return {
    requireReasons:
      saying.findLast(({ value }) => value.suppressions?.requireReasons !== undefined)?.value.suppressions
        ?.requireReasons === true,
    forbidden: new Set(forbidden),
  };
}

/** What `only` and `skip` make of a rule. That a template can be read is always checked: unread, it would look clean. */
function chosenRules(
  { only = [], skip = [] }: ConfigInput,
  catalogue: RuleCatalogue,
  hasUnknownPlugins: boolean,
  mistakes: Mistakes,
): (name: string, state: RuleState) => RuleState {
  const namesOf = (given: readonly string[], option: string) =>
    new Set(
      given.flatMap((name) =>
        hasUnknownPlugins && !catalogue.byName.has(name) && isOfPlugin(name)
          ? []
          : mistakes.of(() => rulesNamed(catalogue, name, () => `--${option} ${name}`), []).map((rule) => rule.name),
      ),
    );
  const wanted = namesOf(only, 'only');
  const unwanted = namesOf(skip, 'skip');
  const switchedOn = namesOf(
    only.filter((name) => !name.endsWith('/*')),
    'only',
  );
  return (name, state) => {
    if (unwanted.has(name)) return { ...state, isOn: false };
    if (only.length === 0) return state;
    if (!wanted.has(name)) return { ...state, isOn: state.isOn && name === syntaxRule };
    return state.isOn || !switchedOn.has(name)
      ? state
      : { isOn: true, ...(state.options && { options: state.options }) };
  };
}

/** The stacks, networks and links of all layers; what a nearer layer says of a stack or link wins. */
function workspaceOf(layers: readonly FlatLayer[], mistakes: Mistakes): WorkspaceConfig | undefined {
  const stacks = new Map<string, WorkspaceConfig['stacks'][number]>();
  const networks: WorkspaceConfig['networks'][number][] = [];
  const links: ConfigLink[] = [];
  for (const layer of layers) {
    const { value, directory, path: file } = layer;
    for (const [name, stack] of Object.entries(value.stacks ?? {}))
      stacks.set(name, { ...withRegion(stack, { keys: ['stacks', name], layer }, mistakes), name, directory, file });
    networks.push(...[value.networks ?? []].flat().map((path) => ({ path, directory, file })));
    for (const [template, ofTemplate] of Object.entries(value.links ?? {}))
      for (const [name, to] of Object.entries(ofTemplate)) links.push({ template, name, to, directory, file });
  }
  if (stacks.size + networks.length + links.length === 0) return undefined;
  return { stacks: [...stacks.values()], networks, links };
}

/** Settings whose Region AWS has, or may have by now. */
function withRegion<Settings extends { readonly region?: string }>(
  settings: Settings,
  { keys, layer }: SettingsPlace,
  mistakes: Mistakes,
): Settings {
  const ofRegion = [...keys, 'region'];
  const fault = settings.region === undefined ? undefined : regionFault(settings.region, pathOf(ofRegion));
  if (fault !== undefined) {
    const { at, problem, remedy } = fault;
    const file = layerName(layer, ofRegion);
    mistakes.add([new ConfigError('no-such-region', said(configTexts.faultAt, { at, file, problem }), remedy)]);
  }
  return settings;
}

function notGiven(name: string, need: Sentence): () => never {
  return () => {
    throw new ConfigError(
      'not-given',
      said(configTexts.notGiven, { need, name }),
      said(configTexts.giveToCompile, { name }),
    );
  };
}

function languageNotGiven(locale: string): never {
  throw new ConfigError(
    'not-given',
    said(configTexts.notGiven, { need: said(configTexts.textsIn, { locale }), name: 'languages' }),
    said(configTexts.giveLanguages, { languages: '{ ja: japanese }' }),
  );
}

/** Lays segments over a preset, later ones over earlier ones. */
function layOver(
  segments: readonly Segment[],
  { rules }: RuleCatalogue,
  preset: string,
  shared: Pick<
    FileConfig,
    | 'inlineConfig'
    | 'language'
    | 'workspace'
    | 'networksAreComplete'
    | 'ruleNames'
    | 'pluginsLeftOut'
    | 'suppressions'
    | 'today'
  > & {
    reportUnusedSuppressions: boolean | undefined;
    chosen: (name: string, state: RuleState) => RuleState;
  },
): Omit<FileConfig, 'ignored'> {
  const isInPreset = presets[preset]!;
  const withoutInfos = preset !== 'all';
  const states = new Map(
    rules.map(({ name, rule }): [string, RuleState] => [name, { isOn: isInPreset(rule), withoutInfos }]),
  );
  const rulesLeftOut = new Map<string, RuleStateLeftOut>();
  for (const { name, level, options } of segments.flatMap((segment) => segment.rules)) {
    const state = states.get(name);
    if (state === undefined) {
      rulesLeftOut.set(name, { level, ...(options && { options }) });
      continue;
    }
    const kept = options ?? state.options;
    states.set(name, {
      isOn: level !== 'off',
      ...(level === 'off' || level === 'on' ? {} : { severity: level }),
      ...(kept && { options: kept }),
    });
  }
  const unused = states.get(unusedSuppression);
  if (unused !== undefined)
    states.set(unusedSuppression, { ...unused, isOn: shared.reportUnusedSuppressions ?? unused.isOn });
  for (const [name, state] of states) states.set(name, shared.chosen(name, state));
  const isUnusedReported = states.get(unusedSuppression)?.isOn === true;
  return {
    rules: rules.flatMap(({ name, rule }) => enable(name, rule, states.get(name)!)),
    parameters: Object.assign({}, ...segments.map(({ parameters }) => parameters)),
    settings: Object.assign({}, ...segments.map(templateSettings)),
    inlineConfig: shared.inlineConfig,
    ...(shared.workspace && { workspace: shared.workspace }),
    ...(shared.networksAreComplete && { networksAreComplete: true }),
    reportUnusedSuppressions: isUnusedReported,
    ...(shared.suppressions && { suppressions: shared.suppressions }),
    ...(shared.language && { language: shared.language }),
    ...(shared.today !== undefined && { today: shared.today }),
    ...(shared.ruleNames && { ruleNames: shared.ruleNames }),
    ...(shared.pluginsLeftOut && { pluginsLeftOut: shared.pluginsLeftOut, rulesLeftOut }),
  };
}

function enable(name: string, rule: AnyRule, { isOn, withoutInfos, severity, options }: RuleState): EnabledRule[] {
  if (!isOn) return [];
  return [
    {
      name,
      rule,
      ...(severity && { severity }),
      ...(withoutInfos && { withoutInfos }),
      options: { ...rule.meta.defaults, ...options },
    },
  ];
}

function templateSettings({ region, account, partition }: TemplateSettings): TemplateSettings {
  return {
    ...(region !== undefined && { region }),
    ...(account !== undefined && { account }),
    ...(partition !== undefined && { partition }),
  };
}

/** As CloudFormation takes it: lists as text with commas. */
function parameterText(value: ParameterValue): string {
  return Array.isArray(value) ? value.join(',') : String(value);
}

function mapValues<From, To>(record: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
