import type { Node } from '../../node.js';
import type { PassedOver } from '../twins.js';
import type { NamedStack } from './named-stack.js';
/** Imports of one stack by names with the same holes, such as the name of the network's stack. */
export interface ImportLink {
    readonly stack: string;
    /** What the names have in common that only the deployment says: `NetworkStack`. */
    readonly holes: readonly string[];
    /** Its imports as the stack writes them. */
    readonly names: readonly string[];
    /** The stacks that they may lead to: linked where it is one, named where there are several. */
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
 * Finds which stacks imports mean where names are built of parts that only the deployment gives, such as
 * `${NetworkStack}-SubnetA` here and `${AWS::StackName}-SubnetA` there; `giversOf` has the reasoning. A wrong link would be
 * worse than none: where several stacks can be meant, where something is missing, or where both sides are given values that
 * contradict each other, none is taken. What a config says of one of the parts wins.
 */
export declare function linkImports(stacks: readonly NamedStack[], importsOf: (stack: NamedStack) => readonly Node[], isExported: (argument: Node) => boolean, passedOver: PassedOver): ImportLinks;
