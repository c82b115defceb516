import type { Clause } from '../../language/sentence.js';
import type { Place } from '../../text/place.js';
import type { AclBlock } from '../network/acl-verdict.js';
import type { ServiceNetworkAccess } from '../network/service-networks.js';
import type { Endpoint, Entity, Gateway, NatGateway, NetworkAcl, Role, Route, RouteTable, SecurityGroup, Subnet, TransitAttachment, Vpc, VpcTarget } from './entities.js';
import type { Hop, Through } from './hop.js';
/** Why there is no path: the cause that is nearest to a working path, with all that a message needs to name. */
export type Block = BlockedAt & Cause;
/** Where a path is blocked, whatever the cause. */
export interface BlockedAt {
    /** Where it is to be changed. */
    readonly place: Place;
    /** Where it shows that the path ends here: the subnet that uses a table without a route, say. */
    readonly seenAt: Place;
    /** The steps up to here. */
    readonly hops: readonly Hop[];
}
/** The name of a cause, such as `no-route`. */
export type BlockCause = Cause['cause'];
/** There is nothing that leads there, and something has to be added. */
export type MissingPath = NoRoute | RouteWithoutInternet | InternetGatewayRoute | Ipv6Only | SiblingEndpointOnly | ServiceWithoutPrivateDns;
/** A NAT gateway or NAT instance leads nowhere. */
export type DeadNat = NatWithoutRoute | NatGatewayDetached | NatPrivate | InstanceChecksSource;
/** Something that is there blocks the path, and is to be changed. */
export type BlockingComponent = Exclude<Cause, MissingPath | DeadNat>;
/** A block by one cause, or by one of several. */
export type BlockBy<Name extends BlockCause> = Extract<Block, {
    readonly cause: Name;
}>;
/** What can block a path, one member a cause. */
export type Cause = NoRoute | RouteWithoutInternet | InternetGatewayRoute | Ipv6Only | SiblingEndpointOnly | GatewayEndpointNotOnTable | EndpointWithoutPrivateDns | ServiceWithoutPrivateDns | VpcDnsOff | EndpointGroupBlocks | EndpointDefaultGroupBlocks | EndpointPolicyDenies | EgressNotAllowed | NetworkAclBlocks | NatWithoutRoute | NatGatewayDetached | NatPrivate | NatNotInZone | TransitGatewayNotInZone | InstanceChecksSource | PublicAccessBlocked | TargetGroupBlocks | TargetDefaultGroupBlocks | NoRouteToVpc | NoRouteBack | NoServiceNetwork;
/** The table of the subnet has no route to the internet, and the VPC no endpoint that would do instead. */
export interface NoRoute {
    readonly cause: 'no-route';
    readonly subnet: Subnet;
    readonly table: RouteTable;
}
/** The route leads to another network, which is described as one without a path to the internet. */
export interface RouteWithoutInternet {
    readonly cause: 'route-without-internet';
    readonly subnet: Subnet;
    readonly table: RouteTable;
    /** The transit gateway, peering or appliance that the route names. */
    readonly gateway: Clause;
}
/** The route leads to an internet gateway, which drops what comes from an ENI without a public address. */
export interface InternetGatewayRoute {
    readonly cause: 'internet-gateway-route';
    readonly subnet: Subnet;
    readonly table: RouteTable;
    readonly route: Route;
    readonly gateway: Gateway;
}
/** Only IPv6 is routed to the internet, by an egress-only gateway, and the caller has no IPv6. */
export interface Ipv6Only {
    readonly cause: 'ipv6-only';
    readonly subnet: Subnet;
    readonly table: RouteTable;
}
/** The VPC has an endpoint for another part of the service: `ecr.api`, where `ecr.dkr` is called. */
export interface SiblingEndpointOnly {
    readonly cause: 'sibling-endpoint-only';
    readonly subnet: Subnet;
    readonly endpoint: Endpoint;
    /** What it serves. */
    readonly serves: string;
    /** What is called. */
    readonly wanted: string;
}
/** A gateway endpoint serves the service, but is not on the route table of the subnet. */
export interface GatewayEndpointNotOnTable {
    readonly cause: 'gateway-endpoint-not-on-table';
    readonly endpoint: Endpoint;
    readonly subnet: Subnet;
    readonly table: RouteTable;
}
/** An interface endpoint serves the service, but private DNS is off: its host name leads to public addresses. */
export interface EndpointWithoutPrivateDns {
    readonly cause: 'endpoint-without-private-dns';
    readonly endpoint: Endpoint;
}
/** An interface endpoint serves the service, for which AWS offers no private DNS: default SDK code never calls it. */
export interface ServiceWithoutPrivateDns {
    readonly cause: 'service-without-private-dns';
    readonly subnet: Subnet;
    readonly endpoint: Endpoint;
    readonly service: string;
}
/** The private DNS of an interface endpoint needs a DNS attribute of the VPC that is off. */
export interface VpcDnsOff {
    readonly cause: 'vpc-dns-off';
    readonly endpoint: Endpoint;
    readonly vpc: Vpc;
    readonly property: 'EnableDnsSupport' | 'EnableDnsHostnames';
}
/** The security groups of an interface endpoint, or of an association with a service network, do not allow the caller's connections. */
export interface EndpointGroupBlocks {
    readonly cause: 'endpoint-group-blocks';
    readonly endpoint: Endpoint | ServiceNetworkAccess;
    /** The groups of the endpoint. */
    readonly groups: readonly SecurityGroup[];
    readonly port: number;
    /** The groups of the caller. */
    readonly from: readonly SecurityGroup[];
}
/** The same of an interface endpoint that names no group, and so has the default group of its VPC. */
export interface EndpointDefaultGroupBlocks {
    readonly cause: 'endpoint-default-group-blocks';
    readonly endpoint: Endpoint;
    readonly groups: readonly SecurityGroup[];
    readonly port: number;
    readonly from: readonly SecurityGroup[];
}
/** The policy of the endpoint that takes the calls denies all of them. */
export interface EndpointPolicyDenies {
    readonly cause: 'endpoint-policy-denies';
    readonly endpoint: Endpoint;
    readonly calls: DeniedCalls;
}
/** What an endpoint policy denies. */
export type DeniedCalls = 
/** Every call of a service: `s3:*`; where it compares an id with what is no id of that kind, with that. */
{
    readonly kind: 'service';
    readonly action: string;
    readonly mismatch?: {
        readonly key: string;
        readonly value: string;
        readonly holds: string;
    };
    /** It asks for aws:SourceIp, which calls through an endpoint do not carry. */
    readonly asksForPublicAddress?: true;
}
/** Every call that the role of the functions allows, of those on the service. */
 | {
    readonly kind: 'role';
    readonly action: string;
    readonly actions: readonly string[];
    readonly role: Role;
}
/** The answer to a custom resource, which goes into a bucket of CloudFormation's own. */
 | {
    readonly kind: 'custom-resource-answer';
    readonly action: string;
    readonly bucket: string;
}
/** A call that a service makes as itself. */
 | {
    readonly kind: 'principal';
    readonly action: string;
    readonly principal: string;
};
/** The security groups where a connection starts do not allow it out. */
export interface EgressNotAllowed {
    readonly cause: 'egress-not-allowed';
    readonly groups: readonly SecurityGroup[];
    readonly port: number;
    readonly to: Through;
}
/** A network ACL on the way certainly blocks the requests or, as ACLs are stateless, the answers. */
export interface NetworkAclBlocks {
    readonly cause: 'network-acl-blocks';
    readonly acl: NetworkAcl;
    /** The subnets that it is the network ACL of. */
    readonly subnets: readonly Subnet[];
    /** What these subnets are on the path: where it starts, what it goes to, or where a NAT gateway sends on to the internet. */
    readonly end: 'from' | 'to' | 'nat';
    /** Which packets it blocks; seen from its subnets, requests go out of `from` and `nat` and come in to `to`. */
    readonly packets: AclBlock;
    readonly port: number;
    /** The subnet where the connection starts. */
    readonly caller: Subnet;
    readonly to: Through;
}
/** A public NAT gateway is in a subnet whose table has no default route to an internet gateway. */
export interface NatWithoutRoute {
    readonly cause: 'nat-without-route';
    readonly nat: NatGateway;
    readonly subnet: Subnet;
    readonly table: RouteTable;
}
/** The internet gateway that a NAT gateway leads to is not attached to the VPC. */
export interface NatGatewayDetached {
    readonly cause: 'nat-gateway-detached';
    readonly nat: NatGateway;
    readonly subnet: Subnet;
    readonly gateway: Gateway;
}
/** A NAT gateway is private, and so leads to no internet gateway. */
export interface NatPrivate {
    readonly cause: 'nat-private';
    readonly nat: NatGateway;
}
/** A regional NAT gateway lists its addresses by zone, and the zone of the subnet is not among them. */
export interface NatNotInZone {
    readonly cause: 'nat-not-in-zone';
    readonly nat: NatGateway;
    readonly subnet: Subnet;
}
/** The attachment of the VPC to a transit gateway has no subnet in the zone of the subnet. */
export interface TransitGatewayNotInZone {
    readonly cause: 'transit-gateway-not-in-zone';
    readonly attachment: TransitAttachment;
    readonly subnet: Subnet;
    /** The name of the transit gateway. */
    readonly gateway: Clause;
}
/** The route leads to an instance that drops what is not addressed to itself: its source/destination check is on. */
export interface InstanceChecksSource {
    readonly cause: 'instance-checks-source';
    readonly instance: Entity;
    readonly subnet: Subnet;
    readonly table: RouteTable;
}
/** VPC Block Public Access blocks both directions, and what the NAT gateway is in is not excluded. */
export interface PublicAccessBlocked {
    readonly cause: 'public-access-blocked';
    /** The VPCBlockPublicAccessOptions. */
    readonly options: Entity;
    readonly nat: NatGateway;
    /** What would have to be excluded: the subnet of the NAT gateway (or its VPC), or the VPC of a regional one. */
    readonly excludable: Subnet | Vpc | undefined;
}
/** The security groups of a database, cache, broker, server or mount target do not allow the connection. */
export interface TargetGroupBlocks {
    readonly cause: 'target-group-blocks';
    readonly target: VpcTarget;
    readonly groups: readonly SecurityGroup[];
    readonly port: number;
    readonly from: readonly SecurityGroup[];
    /** The proxy that connects to it, where it is behind one: `from` are the groups of the proxy. */
    readonly proxy?: VpcTarget;
}
/** The same of a database, cache or server that names no group, and so has the default group of its VPC. */
export interface TargetDefaultGroupBlocks {
    readonly cause: 'target-default-group-blocks';
    readonly target: VpcTarget;
    /** The property that would name a group. */
    readonly property: string;
    readonly groups: readonly SecurityGroup[];
    readonly port: number;
    readonly from: readonly SecurityGroup[];
}
/** What is called is in another VPC, to which the table of the subnet has no route. */
export interface NoRouteToVpc {
    readonly cause: 'no-route-to-vpc';
    readonly subnet: Subnet;
    readonly table: RouteTable;
    readonly target: VpcTarget;
    readonly vpc: Vpc;
}
/** What is called is in a peered VPC, where no route leads back to the subnet. */
export interface NoRouteBack {
    readonly cause: 'no-route-back';
    readonly subnet: Subnet;
    readonly target: VpcTarget;
    /** The tables of the subnets of the target. */
    readonly tables: readonly RouteTable[];
    /** The name of the peering. */
    readonly peering: Clause;
}
/** The VPC is associated with no service network of VPC Lattice, and has no endpoint for one. */
export interface NoServiceNetwork {
    readonly cause: 'no-service-network';
    readonly vpc: Vpc;
    /** The service networks and services of the template. */
    readonly services: readonly string[];
}
/** Whether some connections get through all the same: a network ACL drops the answers to certain ports alone. */
export declare function isIntermittent(block: Cause): boolean;
/** What has to be changed, in the words of AWS's Reachability Analyzer: a route table, endpoint, group, ACL, VPC, NAT gateway. */
export declare function componentOf(block: Cause): Entity;
