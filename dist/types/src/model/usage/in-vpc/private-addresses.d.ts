import { type Clause } from '../../../language/sentence.js';
import type { Resource } from '../../../template/resource.js';
import type { Place } from '../../../text/place.js';
import { type Found } from '../../base/answer.js';
import type { ModelCore } from '../../base/core.js';
import type { LambdaFunction } from '../../base/entities.js';
/** A private address that a function holds. */
export interface PrivateAddress {
    readonly target: Resource;
    /** What it is: `RDS database`. */
    readonly what: string;
    /** Whether it may have a public address as well, as a server may. */
    readonly mayBePublicToo: boolean;
    /** One clause: `its environment variable DB_HOST holds the address of Database`. */
    readonly because: Clause;
    readonly place: Place;
}
/**
 * The databases, caches, brokers and servers whose private address a function holds, to connect to them. A port
 * or a secret alone is no address: the Data API needs no more. `whyIncomplete` where it is not known whether one is private, or
 * where every function has the variable.
 */
export declare function privateAddressesHeldBy(core: ModelCore, fn: LambdaFunction): Found<PrivateAddress>;
/** A rotation of a secret whose function Secrets Manager creates outside of all VPCs, and the private database that it signs in to. */
export interface OutsideRotation {
    readonly schedule: Resource;
    readonly target: Resource;
    /** One clause: `Rotation rotates the secret of Database`. */
    readonly because: Clause;
    readonly place: Place;
}
/**
 * The hosted rotations without subnets before databases that have no public address.
 * Source: https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotation-network-rqmts.html
 */
export declare function outsideRotations(core: ModelCore): Found<OutsideRotation>;
