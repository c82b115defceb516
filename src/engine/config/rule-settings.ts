import { said } from '../../language/sentence.ts';
import { optionsSchemaOf } from '../../rule/define.ts';
import type { Severity } from '../../rule/severity.ts';
import { type NamedRule, type RuleCatalogue, rulesNamed } from '../rule-catalogue.ts';
import { ConfigError } from './config-error.ts';
import type { RuleLevel, RuleSetting } from './config-file.ts';
import { validators } from './config-validator.generated.ts';
import { unknownServiceIn } from './known-names.ts';
import { layerName } from './layer-name.ts';
import { isOfPlugin } from './plugin.ts';
import { type CompileSchema, faultOf, pathOf, type Validator } from './schema-fault.ts';
import { configTexts } from './texts.ts';

/** What one entry of `rules` says of one rule. */
export interface SetRule {
  readonly name: string;
  readonly level: 'off' | 'on' | Severity;
  readonly options?: Readonly<Record<string, unknown>>;
}

/** Reads `rules` of a config. Families come first: a rule's own entry wins wherever it is. */
export function readRuleSettings(
  rules: Readonly<Record<string, RuleSetting>>,
  catalogue: RuleCatalogue,
  where: { readonly keys: readonly string[]; readonly file: string },
  compileSchema: CompileSchema,
  hasUnknownPlugins = false,
): SetRule[] {
  const entries = Object.entries(rules);
  const inOrder = [...entries.filter(([name]) => isWildcard(name)), ...entries.filter(([name]) => !isWildcard(name))];
  return inOrder.flatMap(([name, setting]) => {
    const keys = [...where.keys, name];
    const [level, options] = typeof setting === 'string' ? [setting] : setting;
    if (hasUnknownPlugins && !catalogue.byName.has(name) && isOfPlugin(name))
      return [{ name, level: severityOf(level), ...(options && { options }) }];
    const named = rulesNamed(catalogue, name, said(configTexts.in, { at: pathOf(keys), file: layerName(where.file) }));
    if (options !== undefined) checkOptions(named, name, options, { ...where, keys: [...keys, '1'] }, compileSchema);
    return named.map((rule) => ({ name: rule.name, level: severityOf(level), ...(options && { options }) }));
  });
}

function isWildcard(name: string): boolean {
  return name.endsWith('/*');
}

function severityOf(level: RuleLevel): SetRule['level'] {
  return level === 'warn' ? 'warning' : level;
}

function checkOptions(
  [named]: readonly NamedRule[],
  name: string,
  options: Readonly<Record<string, unknown>>,
  { keys, file }: { readonly keys: readonly string[]; readonly file: string },
  compileSchema: CompileSchema,
): void {
  if (isWildcard(name) || named === undefined) {
    const remedy = said(configTexts.optionsByRule);
    throw new ConfigError(
      'options-invalid',
      said(configTexts.familyHasNoOptions, { keys: pathOf(keys), file: layerName(file) }),
      remedy,
    );
  }
  const schema = optionsSchemaOf(named.rule);
  const validate = validatorOf(named, compileSchema);
  const fault = validate(options)
    ? unknownServiceIn(options, schema, pathOf(keys))
    : faultOf(validate.errors?.[0], schema, pathOf(keys), options);
  if (fault === undefined) return;
  const { at, problem, remedy } = fault;
  throw new ConfigError('options-invalid', said(configTexts.faultAt, { at, file: layerName(file), problem }), remedy);
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
