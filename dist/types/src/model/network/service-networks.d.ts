import { type Answer, type Unknown } from '../base/answer.js';
import type { ModelCore } from '../base/core.js';
import type { Entity, SecurityGroup, Vpc } from '../base/entities.js';
import type { SecurityGroups } from '../groups/security-groups.js';
import type { Network } from './network.js';
/** What gives a VPC access to a service network of VPC Lattice: an association, or an endpoint of type ServiceNetwork. */
export interface ServiceNetworkAccess extends Entity {
    readonly vpc: Answer<Vpc>;
    /** The groups that its traffic has to pass; none of an association without any. */
    readonly groups: readonly SecurityGroup[];
}
/** The service networks of VPC Lattice, as far as templates have them. */
export interface ServiceNetworks {
    /** What gives a VPC access; `whyIncomplete` says why there may be others. */
    accessFrom(vpc: Vpc): {
        readonly found: readonly ServiceNetworkAccess[];
        readonly whyIncomplete: readonly Unknown[];
    };
    /** The service networks and services of the template: with none, nothing here says what is called. */
    readonly services: readonly string[];
    /** The ports of the listeners of those services; `undefined` where they have none, or one of a port that is not known. */
    readonly ports: readonly number[] | undefined;
}
/** Source: https://docs.aws.amazon.com/vpc-lattice/latest/ug/service-network-associations.html */
export declare function readServiceNetworks(core: ModelCore, network: Network, groups: SecurityGroups): ServiceNetworks;
