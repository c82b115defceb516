import { type Language } from '../language/in-words.js';
import type { Filling } from '../language/sentence.js';
import { type AnyRule } from '../rule/define.js';
import { type CompileSchema } from './config/schema-fault.js';
import type { TemplateSettings } from './config/template-settings.js';
import type { Finding } from './result.js';
/** A template that a rule is tried on. */
export interface RuleTestCase<Options = Readonly<Record<string, unknown>>> {
    /** YAML, or JSON when it starts with a brace. */
    readonly template: string;
    /** What the case shows; by default the template itself. */
    readonly name?: string;
    /** Options over the rule's defaults. */
    readonly options?: Partial<Options>;
    /** Values of template parameters, lists as text with commas. */
    readonly parameters?: Readonly<Record<string, string>>;
    readonly settings?: TemplateSettings;
    /** What stays undecided: all of it, in order. Not looked at when left out. */
    readonly undecided?: readonly ExpectedUndecided[];
}
/** A template with findings in it, all of them listed in the order of their lines. */
export interface InvalidRuleTestCase<Options = Readonly<Record<string, unknown>>> extends RuleTestCase<Options> {
    readonly errors: readonly ExpectedFinding[];
    /** The template after the fixes of `--fix`. Left out, there must be none. */
    readonly output?: string;
}
/** What a finding must be, as far as it is said. */
export interface ExpectedFinding {
    readonly messageId?: string;
    /** The blanks of the message. */
    readonly data?: Readonly<Record<string, Filling>>;
    readonly message?: string | RegExp;
    readonly severity?: Finding['severity'];
    readonly line?: number;
    readonly column?: number;
    readonly resource?: string | null;
    readonly when?: string;
}
/** What something undecided must be, as far as it is said. */
export interface ExpectedUndecided {
    readonly reason?: string | RegExp;
    readonly resource?: string | null;
    readonly line?: number;
}
/** What `run` needs of a test framework: vitest, node:test, jest and mocha all have it. */
export interface TestFramework {
    readonly describe: (name: string, body: () => void) => unknown;
    readonly it: (name: string, body: () => void) => unknown;
}
/** Settings of a `RuleTester`. What is left out is looked for among the globals. */
export interface RuleTesterOptions extends Partial<TestFramework> {
    /** Checks options against the rule's schema, such as `(schema) => new Ajv().compile(schema)`. */
    readonly compileSchema?: CompileSchema;
    /** The language of findings, such as `japanese` of vpclambda-lint/japanese; English without it. */
    readonly language?: Language;
}
/** Runs a rule on templates and compares what it reports, as ESLint's class of this name does. */
export declare class RuleTester {
    #private;
    constructor(options?: RuleTesterOptions);
    run<Rule extends AnyRule>(name: string, rule: Rule, cases: {
        readonly valid: readonly (string | RuleTestCase<Rule['meta']['defaults']>)[];
        readonly invalid: readonly InvalidRuleTestCase<Rule['meta']['defaults']>[];
    }): void;
}
