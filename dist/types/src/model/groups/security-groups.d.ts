import type { Value } from '../../template/evaluate/value.js';
import { type Found } from '../base/answer.js';
import type { ModelCore } from '../base/core.js';
import type { GroupUse, SecurityGroup, Vpc } from '../base/entities.js';
import type { Network } from '../network/network.js';
/** The security groups of a template in one scenario, and who uses them. */
export interface SecurityGroups {
    of(value: Value): SecurityGroup;
    /** The default group of a VPC, which an endpoint without SecurityGroupIds gets. */
    defaultOf(vpc: Vpc): SecurityGroup;
    readonly all: readonly SecurityGroup[];
    usersOf(group: SecurityGroup): Found<GroupUse>;
    /** The rules of other groups that name a group, each as a text: equal for two groups that others admit alike. */
    admissionsOf(group: SecurityGroup): readonly string[];
}
/** Reads the security groups of a template, with the rules that stand apart from them. */
export declare function readSecurityGroups(core: ModelCore, network: Network): SecurityGroups;
