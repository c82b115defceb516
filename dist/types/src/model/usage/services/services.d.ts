import type { Found, Unknown } from '../../base/answer.js';
import type { ModelCore } from '../../base/core.js';
import type { LambdaFunction, ServiceUse, SharedUse } from '../../base/entities.js';
import { type DoubtfulUse } from './permissions.js';
/** What a function uses. */
export interface FoundUses extends Found<ServiceUse> {
    /** Of `whyIncomplete` that of uses which are seen, but whose calls may go elsewhere. */
    readonly whyElsewhere: readonly Unknown[];
}
/** What a function uses, and what it or another of those that share something uses. */
export interface UsesOfFunction extends FoundUses {
    readonly shared: readonly SharedUse[];
    /** Of `whyIncomplete` that of uses which are of no interest where they have a path. */
    readonly doubtful: readonly DoubtfulUse[];
}
/**
 * The AWS services that a function's code calls, one use for each endpoint: what proves it, or what its role permits
 * where the work of Lambda and others does not explain the permission. Calls that are told to go to another host are left out.
 */
export declare function servicesUsedBy(core: ModelCore, fn: LambdaFunction): UsesOfFunction;
/** Whether a function may be the one that makes a use which it shares with others; `undefined` where its calls may go elsewhere. */
export declare function mayUse(core: ModelCore, fn: LambdaFunction, use: ServiceUse): boolean | undefined;
