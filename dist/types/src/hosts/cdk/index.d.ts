import { type ConfigFile, type Finding } from '../../index.js';
import { type AnyConstruct } from './constructs.js';
import { type ValidationReport } from './violations.js';
export type { Finding } from '../../index.js';
export type { AnyConstruct } from './constructs.js';
export type { ValidationReport, ViolatingResource, Violation } from './violations.js';
/** How an app is linted. */
export interface LintOptions {
    /** What a config file would say: presets, rules, parameters, Region, language. */
    readonly config?: ConfigFile;
}
/** A template as `Template.fromStack` of aws-cdk-lib/assertions gives it, or the object that it represents. */
export type SynthesizedTemplate = {
    toJSON(): object;
} | object;
/** How one template is linted. */
export interface TemplateLintOptions extends LintOptions {
    /** The stack of the template: findings then name its constructs in place of logical ids. */
    readonly stack?: AnyConstruct;
}
/**
 * The findings in the template of a stack, for unit tests: `expect(lint(Template.fromStack(stack))).toEqual([])`. What is
 * suppressed is left out.
 */
export declare function lint(template: SynthesizedTemplate, { config, stack }?: TemplateLintOptions): readonly Finding[];
/** What CDK hands to a plugin, as far as it is asked. */
export interface ValidationContext {
    /** The paths of all templates of the app. */
    readonly templatePaths: readonly string[];
    /** The app, where this version of CDK gives it. */
    readonly appConstruct?: AnyConstruct;
}
/**
 * A plugin that lints what an app synthesizes: `Validations.of(app).addPlugins(new VpcLambdaLint())`, and in older versions
 * `new App({ policyValidationBeta1: [new VpcLambdaLint()] })`. Errors fail the synthesis.
 */
export declare class VpcLambdaLint {
    readonly name = "vpclambda-lint";
    readonly ruleIds: string[];
    private readonly options;
    constructor(options?: LintOptions);
    validate({ templatePaths, appConstruct }: ValidationContext): ValidationReport;
}
