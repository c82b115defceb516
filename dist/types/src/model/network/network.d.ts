import { type Value } from '../../template/evaluate/value.js';
import { type Unknown } from '../base/answer.js';
import type { ModelCore } from '../base/core.js';
import type { NatGateway, RouteTable, Subnet, Vpc } from '../base/entities.js';
import { type Escapes } from '../base/escapes.js';
/** The VPCs, subnets, route tables and gateways of a template in one scenario. */
export interface Network {
    vpc(value: Value): Vpc;
    subnet(value: Value): Subnet;
    routeTable(value: Value): RouteTable;
    readonly vpcs: readonly Vpc[];
    readonly subnets: readonly Subnet[];
    readonly routeTables: readonly RouteTable[];
    readonly natGateways: readonly NatGateway[];
    readonly escapes: Escapes;
    /** Why a VPC may hold more than this template shows: it is created elsewhere, or handed to others. */
    openness(vpc: Vpc): readonly Unknown[];
}
/** Reads the VPCs, subnets and routes of a template; each entity when it is asked for. */
export declare function readNetwork(core: ModelCore): Network;
