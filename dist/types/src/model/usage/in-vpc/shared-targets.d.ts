import type { Answer, Found, Unknown } from '../../base/answer.js';
import type { LambdaFunction, Subnet, VpcResourceUse, VpcTarget } from '../../base/entities.js';
import type { Path } from '../../base/path.js';
/** What a function uses in its VPC, and why some of it may be used by others alone. */
export interface FoundTargets extends Found<VpcResourceUse> {
    /** They are in `whyIncomplete` as well. */
    readonly whyForOthers: readonly Unknown[];
}
/** What the answer on what all functions hold needs of the model. */
interface Asked {
    functionOf(id: string): LambdaFunction | undefined;
    usesOf(fn: LambdaFunction): Found<VpcResourceUse>;
    pathOf(fn: LambdaFunction, subnet: Subnet, target: VpcTarget): Answer<Path>;
}
/**
 * What each function uses in its VPC, where an address that every function holds shows no use by one that is blocked while another
 * is not, or may not be: that one may be the user. If all are blocked, whoever uses it is.
 */
export declare function decideSharedTargets(asked: Asked): (fn: LambdaFunction) => FoundTargets;
export {};
