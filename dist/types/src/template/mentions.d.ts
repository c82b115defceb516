import { Node } from './node.js';
/** A reference to a logical id, found anywhere in the template. */
export interface Mention {
    /** The id that is referred to. */
    readonly id: string;
    readonly attribute: string | undefined;
    readonly via: 'Ref' | 'Fn::GetAtt' | 'Fn::Sub' | 'DependsOn';
    /** The resource that it is in; `undefined` in outputs and elsewhere. */
    readonly from: string | undefined;
    readonly section: string;
    /** The mapping that is the reference, such as `{Ref: Id}`; for a Sub, the Sub. */
    readonly node: Node;
    /** `${Id.Attribute}` in a Sub. */
    readonly fragment: string | undefined;
    /** Of an output whose security group a stack that is seen imports: others may attach the group, but add nothing to it. */
    readonly isToAttach?: true;
}
/** Finds every reference below a node, or those to one id of those of all stacks. */
export declare function collectMentions(root: Node, section: string, from: string | undefined, found: (mention: Mention) => void, onlyOf?: string): void;
/** Calls back with each name that a piece refers to, as often as it does: for those who need no place. */
export declare function eachIdIn(node: Node, found: (id: string) => void): void;
/** All that a plain value refers to, and where in it, as text that is equal for two values exactly when that is. */
export declare function mentionsWritten(value: unknown): string;
/** The names that a piece refers to, whatever the branches of Fn::If; remembered, since a template never changes. */
export declare function idsMentionedIn({ rawForMentions: raw, stack }: Node): ReadonlySet<string>;
/** What a GetAtt names: `[Id, Attribute]` or `Id.Attribute`. */
export declare function getAttTarget(raw: unknown): {
    readonly id: string;
    readonly attribute: string | undefined;
} | undefined;
