import { type Clause } from '../language/sentence.js';
import type { AnyRule } from '../rule/define.js';
import type { Plugin } from './config/plugin.js';
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
export declare const presets: Readonly<Record<string, (rule: AnyRule) => boolean>>;
/** Makes the catalogue of the built-in rules and those of plugins. */
export declare function catalogueOf(builtIn: readonly AnyRule[], plugins: readonly Plugin[]): RuleCatalogue;
/** The rules that a name in a config means. */
export declare function rulesNamed(catalogue: RuleCatalogue, name: string, at: () => Clause): readonly NamedRule[];
