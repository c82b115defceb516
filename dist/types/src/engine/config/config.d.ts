import type { Language } from '../../language/in-words.js';
import type { Clause } from '../../language/sentence.js';
import type { AnyRule } from '../../rule/define.js';
import type { Severity } from '../../rule/severity.js';
import type { ConfigStack } from './config-file.js';
import type { TemplateSettings } from './template-settings.js';
/** A rule that is switched on for a file, with what the config says of it. */
export interface EnabledRule {
    readonly rule: AnyRule;
    /** The name it goes by: its id, for a plugin's rule `plugin/id`. */
    readonly name: string;
    /** A preset switched it on, and presets but `all` are about errors and warnings: its infos are left out. */
    readonly withoutInfos?: boolean;
    /** A severity that overrides those of the rule and its messages. */
    readonly severity?: Severity;
    /** The rule's defaults under the config's options, checked against its schema. */
    readonly options: Readonly<Record<string, unknown>>;
}
/** What config files say of stacks and networks, each with the folder that its paths start from. */
export interface WorkspaceConfig {
    readonly stacks: readonly (ConfigStack & {
        readonly name: string;
        readonly directory: string;
        readonly file: string;
    })[];
    readonly networks: readonly {
        readonly path: string;
        readonly directory: string;
        readonly file: string;
    }[];
    readonly links: readonly ConfigLink[];
}
/** What a config says of one link of a template. */
export interface ConfigLink {
    readonly template: string;
    /** A parameter with which the template names a stack, or a nested stack. */
    readonly name: string;
    /** The path of the template that is meant; `false` for none. */
    readonly to: string | false;
    readonly directory: string;
    readonly file: string;
}
/** Plugins that a config names and that were not loaded. */
export interface PluginsLeftOut {
    readonly file: string;
    readonly plugins: readonly string[];
    /** Why they must not be loaded, and what to do; nothing where the user asked for it. */
    readonly refused?: {
        readonly problem: Clause;
        readonly remedy: Clause;
    };
}
/** All that the config and the command line say about one file. */
export interface FileConfig {
    /** The same for all files that a config is for; nothing where it says nothing of stacks and networks. */
    readonly workspace?: WorkspaceConfig;
    readonly ignored: boolean;
    readonly rules: readonly EnabledRule[];
    /** Values of template parameters by name, as CloudFormation takes them: lists as comma-separated text. */
    readonly parameters: Readonly<Record<string, string>>;
    readonly settings: TemplateSettings;
    /** Whether comments and Metadata in the file may suppress findings. */
    readonly inlineConfig: boolean;
    readonly reportUnusedSuppressions: boolean;
    /** What the config demands of suppressions. */
    readonly suppressions?: SuppressionPolicy;
    /** The day on which this runs, `2026-11-28`, by which suppressions end. Without it, none does. */
    readonly today?: string;
    /** Whether no stack outside of the repository adds to a network that a template exports. */
    readonly networksAreComplete?: boolean;
    /** Every name, alias and `family/*` that a suppression may use. Without it, unknown ones go unnoticed. */
    readonly ruleNames?: ReadonlySet<string>;
    /** The language of what is said; English without it. */
    readonly language?: Language;
    readonly pluginsLeftOut?: readonly PluginsLeftOut[];
    /** What the config says of rules of plugins that were not loaded. */
    readonly rulesLeftOut?: ReadonlyMap<string, RuleStateLeftOut>;
}
/** What a config demands of suppressions: those that fall short have no effect. */
export interface SuppressionPolicy {
    readonly requireReasons: boolean;
    /** The names of the rules that must not be suppressed. */
    readonly forbidden: ReadonlySet<string>;
}
/** What a config says of a rule that is not known: its level, and its options unchecked. */
export interface RuleStateLeftOut {
    readonly level: 'off' | 'on' | Severity;
    readonly options?: Readonly<Record<string, unknown>>;
}
