import { said } from '../../language/sentence.ts';
import { optionsSchemaOf } from '../../rule/define.ts';
import type { Severity } from '../../rule/severity.ts';
import { type NamedRule, type RuleCatalogue, rulesNamed } from '../rule-catalogue.ts';
import { ConfigError, type Mistakes } from './config-error.ts';
import type { RuleLevel, RuleSetting } from './config-file.ts';
import { validators } from './config-validator.generated.ts';
import { unknownServicesIn } from './known-names.ts';
import { layerName, type NamedLayer } from './layer-name.ts';
import { isOfPlugin } from './plugin.ts';
import { type CompileSchema, faultsOf, pathOf, type Validator } from './schema-fault.ts';
import { configTexts } from './texts.ts';

/** What one entry of `rules` says of one rule. */
export interface SetRule {
  readonly name: string;
  readonly level: 'off' | 'on' | Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Where settings are: in which layer, below which keys. */
export interface SettingsPlace {
  readonly keys: readonly string[];
  readonly layer: NamedLayer;
}

/** Reads `rules` of a config. Families come first: a rule's own entry wins wherever it is. */
export function readRuleSettings(
  rules: Readonly<Record<string, RuleSetting>>,
  catalogue: RuleCatalogue,
  where: SettingsPlace,
  compileSchema: CompileSchema,
  mistakes: Mistakes,
  hasUnknownPlugins = false,
): SetRule[] {
  const entries = Object.entries(rules);
  const inOrder = [...entries.filter(([name]) => isWildcard(name)), ...entries.filter(([name]) => !isWildcard(name))];
  return inOrder.flatMap(([name, setting]) => {
    const keys = [...where.keys, name];
    const [level, options] = typeof setting === 'string' ? [setting] : setting;
    if (hasUnknownPlugins && !catalogue.byName.has(name) && isOfPlugin(name))
      return [{ name, level: severityOf(level), ...(options && { options }) }];
    const at = () => said(configTexts.in, { at: pathOf(keys), file: layerName(where.layer, keys) });
    const named = mistakes.of(() => rulesNamed(catalogue, name, at), []);
    if (options !== undefined && named.length > 0)
      mistakes.add(faultsOfOptions(named, name, options, { ...where, keys: [...keys, '1'] }, compileSchema));
    return named.map((rule) => ({ name: rule.name, level: severityOf(level), ...(options && { options }) }));
  });
}

function isWildcard(name: string): boolean {
  return name.endsWith('/*');
}

function severityOf(level: RuleLevel): SetRule['level'] {
  return level === 'warn' ? 'warning' : level;
}

function faultsOfOptions(
  [named]: readonly NamedRule[],
  name: string,
  options: Readonly<Record<string, unknown>>,
  { keys, layer }: SettingsPlace,
  compileSchema: CompileSchema,
): readonly ConfigError[] {
  const base = pathOf(keys);
  if (isWildcard(name) || named === undefined) {
    const problem = said(configTexts.familyHasNoOptions, { keys: base, file: layerName(layer, keys) });
    return [new ConfigError('options-invalid', problem, said(configTexts.optionsByRule))];
  }
  const schema = optionsSchemaOf(named.rule);
  const validate = validatorOf(named, compileSchema);
  const faults = validate(options)
    ? unknownServicesIn(options, schema, base)
    : faultsOf(validate.errors ?? [], schema, base, options);
  const hasNone = Object.keys(schema.properties ?? {}).length === 0;
  return faults.map(
    ({ at, keys: inOptions, problem, remedy = hasNone ? said(configTexts.ruleWithoutOptions) : undefined }) => {
      const file = layerName(layer, [...keys, ...inOptions]);
      return new ConfigError('options-invalid', said(configTexts.faultAt, { at, file, problem }), remedy);
    },
  );
}

function validatorOf({ rule, name, plugin }: NamedRule, compileSchema: CompileSchema): Validator {
  const compiled = plugin === undefined ? validators().optionValidators[rule.meta.id] : undefined;
  if (compiled !== undefined) return compiled;
  try {
    return compileSchema(optionsSchemaOf(rule));
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    const problem = said(configTexts.invalidSchema, { name, message: (error as Error).message });
    throw new ConfigError(
      'plugin-invalid',
      problem,
      plugin && said(configTexts.tellAuthor, { plugin: plugin.request }),
    );
  }
}
