import type { Node } from '../../template/node.js';
import type { Resource } from '../../template/resource.js';
import type { Place } from '../../text/place.js';
import type { Answer } from '../base/answer.js';
import type { Model } from '../model.js';
import type { ResourceChange } from './change.js';
/** An export that an update removes or changes while another stack imports it, which CloudFormation refuses. */
export interface ExportInUse {
    readonly name: string;
    readonly change: ExportChange;
    /** The output that has it, as it is deployed. */
    readonly output: Node;
    /** The imports of other stacks, with the resource that each is in. */
    readonly imports: readonly Import[];
    /**
     * Whether it is in use whatever is deployed first. Where the importers stop importing it in the same update, it is only while
     * the stack that exports it is updated before theirs.
     */
    readonly isCertain: boolean;
}
/**
 * What becomes of an export: nothing has its name any more, it changes with a resource that is replaced, it becomes that
 * of another resource, or its text or list has other parts. `at` is what changes it.
 */
type ExportChange = {
    readonly kind: 'gone';
} | {
    readonly kind: 'changes' | 'becomes';
    readonly resource: Resource;
    readonly at: Place;
} | {
    readonly kind: 'differs';
    readonly at: Place;
};
/** An import of another stack, and the resource that it is in. */
interface Import {
    readonly place: Place;
    readonly by: string;
    /** The id of the resource. */
    readonly from: string | undefined;
    /** The name of the stack. */
    readonly stack: string;
}
/**
 * The exports that can't go or change because they are in use.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
 */
export declare function exportsInUse(before: Model, after: Model, resourceChangeOf: (resource: Resource) => Answer<ResourceChange>): readonly ExportInUse[];
export {};
