import type { Resource } from '../../template/resource.js';
import type { Answer } from '../base/answer.js';
import type { Eni, LambdaFunction, SecurityGroup, Subnet } from '../base/entities.js';
import type { Model } from '../model.js';
import type { ResourceChange } from './change.js';
/** What an update does to the Hyperplane ENIs: those of `before` are kept or released, those of after kept or created. */
export interface EniChanges {
    readonly created: readonly Eni[];
    /** With the users that they have after the update. */
    readonly kept: readonly Eni[];
    readonly released: readonly ReleasedEni[];
}
/** An ENI that nothing in the templates uses any more, with the users that it has had. */
export interface ReleasedEni extends Eni {
    /** Functions that stay, and of which a published version keeps the ENI all the same. */
    readonly heldBy: readonly LambdaFunction[];
    /** Functions that go out of the stack and stay in the account, with the ENI. */
    readonly retained: readonly LambdaFunction[];
    /** What is not known of its network, or of the one that a user has instead: they may be the same, by another name. */
    readonly perhapsSame: readonly (Subnet | SecurityGroup)[];
}
/**
 * Compares the ENIs of two models. An ENI is the same where subnet and groups are: a group that is replaced is another
 * group, whatever its logical id.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
 */
export declare function compareEnis(before: Model, after: Model, resourceChangeOf: (resource: Resource) => Answer<ResourceChange>, versionsKept: (fn: LambdaFunction) => readonly Resource[], isRefused: (resource: Resource) => boolean): EniChanges;
