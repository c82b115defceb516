import { type Found, type Unknown } from '../base/answer.js';
import type { ModelCore } from '../base/core.js';
import type { Endpoint, Vpc } from '../base/entities.js';
import type { SecurityGroups } from '../groups/security-groups.js';
import type { Network } from '../network/network.js';
/** The VPC endpoints of a template in one scenario. */
export interface Endpoints {
    readonly all: readonly Endpoint[];
    /** The endpoints in a VPC; `whyIncomplete` says why there may be others. */
    in(vpc: Vpc): Found<Endpoint>;
    /** Why another template of the run may add an endpoint for one of these services to a VPC of this template. */
    perhapsAdded(vpc: Vpc, services: readonly string[]): readonly Unknown[];
}
/** Reads the VPC endpoints of a template; each property when it is asked for. */
export declare function readEndpoints(core: ModelCore, network: Network, groups: SecurityGroups): Endpoints;
