import type { Node } from '../node.js';
import type { Template } from '../template.js';
/** What a config says of imports: where the template is that they lead to, or that they lead to none. */
export interface LinkOfConfig {
    readonly to: string | undefined;
    readonly where: string;
}
/** A stack among others, as far as links by name need it. */
export interface NamedStack {
    readonly name: string;
    readonly template: Template;
    /** Whether it is deployed in other environments only. */
    readonly isAbsent?: boolean;
    /** Whether its stack may have a name: another template may be known to be deployed by that. */
    readonly mayBeCalled?: (stackName: string) => boolean;
    /** Where its template is. */
    readonly location?: string;
    /** What a config says of the imports by one of its parameters. */
    readonly linkFor?: (parameter: string) => LinkOfConfig | undefined;
}
/** Imports of one stack by names with the same holes, such as the name of the network's stack. */
export interface ImportLink {
    readonly stack: string;
    /** What the names have in common that only the deployment says: `NetworkStack`. */
    readonly holes: readonly string[];
    /** Its imports as the stack writes them. */
    readonly names: readonly string[];
    /** The stacks that export all of them: linked where it is one, named where there are several. */
    readonly candidates: readonly string[];
    /** The config that says so. */
    readonly fixedBy?: string;
}
/** The links between imports and exports whose names only the deployment completes. */
export interface ImportLinks {
    /** What a config says of an import. */
    declaredFor(argument: Node): {
        readonly value: Node | undefined;
        readonly where: string;
    } | undefined;
    /** The value that an import leads to, by the name that it imports. */
    valueOf(argument: Node): Node | undefined;
    /** The link that an import belongs to, linked or not. */
    linkOf(argument: Node): ImportLink | undefined;
    readonly all: readonly ImportLink[];
}
/**
 * Finds which stack an import means where names are built of parts that only the deployment gives, such as
 * `${NetworkStack}-SubnetA` here and `${AWS::StackName}-SubnetA` there. All imports of a stack with the same parts go to
 * one stack, so that is linked which alone exports all of them, unless one of them is the name of an export as it is. A
 * wrong link would be worse than none: of several candidates, where something is missing, or where both sides are given
 * values that contradict each other, none is taken. What a config says of one of the parts wins.
 */
export declare function linkImports(stacks: readonly NamedStack[], importsOf: (template: Template) => readonly Node[], isExported: (argument: Node) => boolean): ImportLinks;
