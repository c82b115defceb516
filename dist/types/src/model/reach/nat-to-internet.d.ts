import { type Answer, type Unknown } from '../base/answer.js';
import type { BlockBy } from '../base/causes.js';
import type { Gateway, NatGateway, Subnet } from '../base/entities.js';
import type { Hop, Through } from '../base/hop.js';
/** The part of a path that is behind a NAT gateway. */
export type NatPath = {
    readonly reached: true;
    readonly through: Through;
    readonly hops: readonly Hop[];
} | {
    readonly reached: false;
    readonly block: BlockBy<'nat-without-route' | 'nat-gateway-detached' | 'nat-private'>;
};
/**
 * Whether a NAT gateway leads to the internet: a public zonal one does from a subnet whose table routes 0.0.0.0/0 to
 * an internet gateway that is attached to the VPC.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html
 */
export declare function natToInternet(nat: NatGateway): Answer<NatPath>;
/** Whether a gateway is attached to the VPC of a subnet. */
export declare function isAttached(gateway: Gateway, subnet: Subnet): boolean | Unknown;
