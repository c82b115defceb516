import type { TemplateSettings } from '../config/template-settings.js';
/** What a config, a cloud assembly or a deployment description says of one stack. */
export interface StackDeclaration {
    readonly name: string;
    /** Where its template is, in the terms of `Source.location`. */
    readonly template: string;
    /** What CloudFormation calls it: what `AWS::StackName` evaluates to. */
    readonly stackName?: string;
    /** Whether others than the declared stacks may use what it exports. */
    readonly isOpen?: boolean;
    readonly settings?: TemplateSettings;
    /** What its parameters are given, by name or by a pattern with `*`. */
    readonly parameters?: Readonly<Record<string, ParameterSource>>;
    /** The values that its deployed stack has, where those are described: what else is said of a parameter wins. */
    readonly deployed?: Readonly<Record<string, string>>;
    /** Values by environment, such as those of `prod.json`; those by the name `''` hold where an environment has none. */
    readonly environments?: Readonly<Record<string, Readonly<Record<string, string>>>>;
    /** Where this is said: what errors name. */
    readonly where: string;
    /**
     * The deployment description that says it. What a config and the command line say wins over it, and what does not fit its
     * template is passed over.
     */
    readonly description?: DeploymentDescription;
    /** The environments that it is deployed in; in each where this is missing. */
    readonly only?: ReadonlySet<string>;
}
/** A file that describes deployments, and which of them is meant: what it calls the environment, or the name of the stack. */
export interface DeploymentDescription {
    readonly file: string;
    readonly environment?: string;
    /** How many environments were left out that differ from it in names alone. */
    readonly alike?: number;
}
/** A value, or where it comes from; a list may hold both. */
export type ParameterSource = string | StackReference | readonly (string | StackReference)[];
/** An entity of another stack: its output or resource of that name; of the parameter's own name where none is given. */
export interface StackReference {
    readonly stack: string;
    readonly output?: string;
    readonly resource?: string;
}
/** A link that a config fixes or forbids: what the imports by a parameter of a template lead to, or what a stack nests. */
export interface DeclaredLink {
    /** Where the template is, in the terms of `Source.location`. */
    readonly template: string;
    /** The parameter, or the logical id of the nested stack. */
    readonly name: string;
    /** Where the template is that is meant; nothing where the two are linked with none. */
    readonly to: string | undefined;
    /** The config that says it. */
    readonly where: string;
}
/** What is declared in one environment. */
export declare function declaredIn(declared: readonly StackDeclaration[], environment: string | undefined): readonly StackDeclaration[];
