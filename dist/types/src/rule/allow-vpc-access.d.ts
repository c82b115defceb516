import type { LambdaFunction, Role } from '../model/things.js';
import type { FixRequest } from './define.js';
/** A fix that grants what Lambda needs, with the words for it. */
export interface VpcAccess extends FixRequest {
    /** The managed policy that holds all of it. */
    readonly policy: string;
    /** The property that takes the policy: `ManagedPolicyArns of OrdersRole`. */
    readonly where: string;
}
/** Gives a role the permissions on network interfaces; a role that SAM makes gets them by its function's `Policies`. */
export declare function allowVpcAccess(role: Role, fn: LambdaFunction): VpcAccess;
