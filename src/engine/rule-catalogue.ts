import { type Clause, said } from '../language/sentence.ts';
import type { AnyRule } from '../rule/define.ts';
import { ConfigError } from './config/config-error.ts';
import type { Plugin } from './config/plugin.ts';
import { configTexts } from './config/texts.ts';
import { didYouMean } from './did-you-mean.ts';

/** A rule with the name it goes by: its id, for a plugin's rule `plugin/id`. */
export interface NamedRule {
  readonly name: string;
  readonly rule: AnyRule;
  readonly plugin?: Plugin;
}

/** All rules there are, found by name, alias, family or plugin. */
export interface RuleCatalogue {
  readonly rules: readonly NamedRule[];
  /** Every name, alias and wildcard with the rules it means. */
  readonly byName: ReadonlyMap<string, readonly NamedRule[]>;
}

/** The presets a config can start from: filters over what rules say of themselves. */
export const presets: Readonly<Record<string, (rule: AnyRule) => boolean>> = {
  recommended: ({ meta }) => meta.presets.includes('recommended'),
  // Whatever is recommended is also in the stricter preset: rules need not say both.
  strict: ({ meta }) => meta.presets.length > 0,
  all: () => true,
  none: () => false,
};

/** Makes the catalogue of the built-in rules and those of plugins. */
export function catalogueOf(builtIn: readonly AnyRule[], plugins: readonly Plugin[]): RuleCatalogue {
  const rules: NamedRule[] = builtIn.map((rule) => ({ name: rule.meta.id, rule }));
  for (const plugin of plugins) {
    for (const [id, rule] of plugin.rules) rules.push({ name: `${plugin.prefix}/${id}`, rule, plugin });
  }
  const byName = new Map<string, NamedRule[]>();
  const add = (name: string, named: NamedRule) => byName.set(name, [...(byName.get(name) ?? []), named]);
  for (const named of rules) {
    const prefix = named.plugin === undefined ? '' : `${named.plugin.prefix}/`;
    add(named.name, named);
    for (const alias of named.rule.meta.aliases ?? []) add(prefix + alias, named);
    add(`${named.rule.meta.family}/*`, named);
    if (prefix !== '') add(`${prefix}*`, named);
  }
  return { rules, byName };
}

/** The rules that a name in a config means. */
export function rulesNamed(catalogue: RuleCatalogue, name: string, at: () => Clause): readonly NamedRule[] {
  const named = catalogue.byName.get(name);
  if (named !== undefined) return named;
  const remedy = didYouMean(name, catalogue.byName.keys()) ?? said(configTexts.seeRules);
  throw new ConfigError('no-such-rule', said(configTexts.noSuchRule, { at: at() }), remedy);
}
