import { type Found } from './answer.js';
import type { ModelCore } from './core.js';
import type { Network } from './network.js';
import type { SecurityGroups } from './security-groups.js';
import type { Endpoint, Vpc } from './things.js';
/** The VPC endpoints of a template in one scenario. */
export interface Endpoints {
    readonly all: readonly Endpoint[];
    /** The endpoints in a VPC; `more` says why there may be others. */
    in(vpc: Vpc): Found<Endpoint>;
}
export declare function readEndpoints(core: ModelCore, network: Network, groups: SecurityGroups): Endpoints;
