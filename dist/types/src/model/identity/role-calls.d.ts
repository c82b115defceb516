import { type ActionEndpoint } from '../../aws/services.js';
import { type Sentence } from '../../language/sentence.js';
import type { Found } from '../base/answer.js';
import type { ModelCore } from '../base/core.js';
import type { LambdaFunction, Statement } from '../base/entities.js';
/** A call that a role allows and that the work of Lambda and others does not explain, or not in full. */
export interface RoleCall {
    readonly statement: Statement;
    /** As it is written: `dynamodb:PutItem`; `undefined` for a managed policy of AWS's. */
    readonly action: string | undefined;
    readonly to: ActionEndpoint;
    /** Why it need not be the function's code that makes it. */
    readonly doubt: Sentence | undefined;
}
/** The calls that a role allows. */
export interface RoleCalls extends Found<RoleCall> {
    /** The services that Lambda polls with the role, by IAM prefix. */
    readonly polled: ReadonlySet<string>;
}
/** The calls that a function's role allows. What it allows without naming a service is a reason why there may be more. */
export declare function roleCalls(core: ModelCore, fn: LambdaFunction): RoleCalls;
