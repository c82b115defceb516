import { type Sentence } from '../../language/sentence.js';
import type { LambdaFunction } from '../base/entities.js';
import type { RoleCalls } from './role-calls.js';
/** Which services a function's role lets it call. */
export interface AllowedCalls {
    /** Not so only when everything the role gets is known and nothing in it is about the service. */
    mayCall(prefix: string): boolean;
    /** Some statement names the service. */
    certainlyAllows(prefix: string): boolean;
    /** Why all that statements allow on the service may be for others than the function's code. */
    whyForOthers(prefix: string): Sentence | undefined;
}
/** Which services a function's role lets it call, by IAM prefix. */
export declare function allowedCallsOf(fn: LambdaFunction, calls: RoleCalls): AllowedCalls;
