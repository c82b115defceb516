import type { EnabledRule, FileConfig } from '../../../engine/config/config.ts';
import { rules } from '../../../index.ts';

/** What a config says of how a template is judged, as data that can be handed to another thread. */
export interface ConfigData extends Omit<FileConfig, 'workspace' | 'rules' | 'pluginsLeftOut'> {
  readonly rules: readonly (Omit<EnabledRule, 'rule'> & { readonly id: string })[];
}

const builtIn: ReadonlyMap<string, EnabledRule['rule']> = new Map(rules.map((rule) => [rule.meta.id, rule]));

/** A config as data; nothing where it has rules of plugins, whose code is in this thread alone. */
export function dataOf({ workspace: _, pluginsLeftOut: __, rules, ...config }: FileConfig): ConfigData | undefined {
  if (!rules.every(({ rule }) => builtIn.get(rule.meta.id) === rule)) return undefined;
  return { ...config, rules: rules.map(({ rule, ...enabled }) => ({ ...enabled, id: rule.meta.id })) };
}

/** The config that another thread sent as data. */
export function configFrom({ rules, ...config }: ConfigData): FileConfig {
  return { ...config, rules: rules.map(({ id, ...enabled }) => ({ ...enabled, rule: builtIn.get(id)! })) };
}
