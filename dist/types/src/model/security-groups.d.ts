import type { Value } from '../template/value.js';
import { type Found } from './answer.js';
import type { ModelCore } from './core.js';
import type { Network } from './network.js';
import type { GroupUse, SecurityGroup, Vpc } from './things.js';
/** The security groups of a template in one scenario, and who uses them. */
export interface SecurityGroups {
    of(value: Value): SecurityGroup;
    /** The default group of a VPC, which an endpoint without SecurityGroupIds gets. */
    defaultOf(vpc: Vpc): SecurityGroup;
    readonly all: readonly SecurityGroup[];
    usersOf(group: SecurityGroup): Found<GroupUse>;
}
export declare function readSecurityGroups(core: ModelCore, network: Network): SecurityGroups;
