import type { Found, Unknown } from '../../base/answer.js';
import type { ModelCore } from '../../base/core.js';
import type { LambdaFunction, ServiceUse, SharedUse } from '../../base/entities.js';
import type { RoleCall } from '../../identity/role-calls.js';
import type { CodeEvidence } from './code.js';
/** What a function may use, and why that is not known: of no interest where a use of it has a path. */
export interface DoubtfulUse {
    readonly use: ServiceUse;
    readonly why: Unknown;
}
/** What is seen of a function, and of all that share what shows it. */
export interface SeenUses extends Found<ServiceUse> {
    readonly shared: readonly SharedUse[];
}
/** What a role suggests of a function, and of all that act with it. */
export interface PermittedUses extends SeenUses {
    /** Of `whyIncomplete` that of a service which the role names. */
    readonly doubtful: readonly DoubtfulUse[];
}
/**
 * The services that a function's role allows, less what Lambda itself does with them. It need not be known whether it
 * also shows a use that is proven already.
 */
export declare function permittedUses(core: ModelCore, fn: LambdaFunction, { found: calls, whyIncomplete: unseen }: Found<RoleCall>, proven: readonly ServiceUse[], code: CodeEvidence): PermittedUses;
/** Whether a function has a role that nothing else acts with. */
export declare function hasRoleOfItsOwn(core: ModelCore, fn: LambdaFunction): boolean;
