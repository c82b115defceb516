import { type Sentence } from '../../language/sentence.js';
import type { AnyRule } from '../../rule/define.js';
/** Rules from outside, loaded and checked. */
export interface Plugin {
    /** What its rules are called by: `acme` in `acme/function-without-tracing`. */
    readonly prefix: string;
    /** How the config asked for it. */
    readonly request: string;
    readonly version?: string;
    readonly rules: ReadonlyMap<string, AnyRule>;
}
/** What a plugin's module exports, as its default or by name. */
export interface PluginModule {
    readonly meta?: {
        readonly name?: string;
        readonly version?: string;
    };
    readonly rules: Readonly<Record<string, AnyRule>>;
}
/** Checks a plugin that the host loaded: what is wrong is said now, not when a rule first runs. */
export declare function readPlugin(request: string, loaded: unknown): Plugin;
/** Whether a name in a config can only be that of a plugin's rule: `acme/function-without-tracing`, `@team/acme/*`. */
export declare function isOfPlugin(name: string): boolean;
/** What is wrong with something that should be a rule. */
export declare function ruleFault(rule: unknown): Sentence | undefined;
