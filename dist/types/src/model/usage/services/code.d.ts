import { type Clause } from '../../../language/sentence.js';
import type { Found } from '../../base/answer.js';
import type { ModelCore } from '../../base/core.js';
import type { LambdaFunction, ServiceUse } from '../../base/entities.js';
import type { AllowedCalls } from '../../identity/allowed-calls.js';
/** What a function's code says of the services that it calls. */
export interface CodeEvidence extends Found<ServiceUse> {
    /** All of it is read, and all clients that it may make are seen: there is no need to ask what else suggests a call. */
    readonly isComplete: boolean;
    /** What it says against a call that something else suggests; `undefined` where it says nothing. */
    against(use: ServiceUse): Contradiction | undefined;
}
/** What speaks against a call of a service. */
export interface Contradiction {
    /** All of the code is read, and makes no such call. */
    readonly isCertain: boolean;
    /** It speaks against a permission alone: that a variable names something of the service is stronger. */
    readonly isWeak: boolean;
    /** One clause: `its code makes no client of Amazon S3`. */
    readonly because: Clause;
}
/**
 * The services of which a function's code makes a client. A client that the handler leads to proves a call, unless the
 * role allows nothing on the service, the client is made for another host or Region, or only signs. An import alone is
 * no evidence. Where the handler can't be followed, a role of the function's own has to say the same.
 */
export declare function codeEvidenceOf(core: ModelCore, fn: LambdaFunction, role: AllowedCalls): CodeEvidence;
