import type { Node } from '../../template/node.js';
import type { Resource } from '../../template/template.js';
import type { Place } from '../../text/place.js';
import type { Answer } from '../answer.js';
import type { Model } from '../model.js';
import type { Fate } from './fate.js';
/** An export that an update takes away or changes while another stack imports it, which CloudFormation refuses. */
export interface ExportInUse {
    readonly name: string;
    /** What becomes of it: nothing has its name any more, or its value becomes that of another resource. */
    readonly change: 'gone' | {
        readonly replaced: Resource;
    };
    /** The output that has it, as it is deployed. */
    readonly output: Node;
    /** The imports of other stacks, with the resource that each stands in. */
    readonly imports: readonly {
        readonly place: Place;
        readonly by: string;
    }[];
}
/**
 * The exports that can't go or change because they are in use.
 * Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/using-cfn-stack-exports.html
 */
export declare function exportsInUse(before: Model, after: Model, fateOf: (resource: Resource) => Answer<Fate>): readonly ExportInUse[];
