import type { Clause } from '../../language/sentence.js';
import type { Place } from '../../text/place.js';
import type { Endpoint, Entity, Gateway, GroupRule, NatGateway, RouteTable, RouteTarget, SecurityGroup, Subnet, Vpc, VpcTarget } from './entities.js';
/** What a path leads through on its way out of the caller's subnet, or what it ends at inside the VPC. */
export type Through = {
    readonly kind: 'gateway-endpoint';
    readonly endpoint: Endpoint;
} | {
    readonly kind: 'interface-endpoint';
    readonly endpoint: Endpoint;
} | {
    readonly kind: 'nat-gateway';
    readonly nat: NatGateway;
} | {
    readonly kind: 'internet-gateway';
    readonly gateway: Gateway;
}
/** A transit gateway, peering or appliance, by the name that the route gives it: the internet is behind it. */
 | {
    readonly kind: 'other-network';
    readonly gateway: Clause;
}
/** The same, with an endpoint behind it. */
 | {
    readonly kind: 'endpoint-in-other-network';
    readonly gateway: Clause;
}
/** An association with a service network of VPC Lattice, or an endpoint for one. */
 | {
    readonly kind: 'service-network';
    readonly access: Entity;
} | {
    readonly kind: 'target';
    readonly target: VpcTarget;
};
/** One step of a path, which lets the packets on. Where a path is blocked, its block says the step that does not. */
export type Hop = {
    readonly place: Place;
} & ({
    readonly kind: 'subnet-uses-table';
    readonly subnet: Subnet;
    readonly table: RouteTable;
}
/** A route; its destination is `undefined` where only the deployment says it. */
 | {
    readonly kind: 'route';
    readonly table: RouteTable;
    readonly destination: string | undefined;
    readonly target: RouteTarget;
} | {
    readonly kind: 'nat-in-subnet';
    readonly nat: NatGateway;
    readonly subnet: Subnet;
    readonly table: RouteTable;
} | {
    readonly kind: 'regional-nat';
    readonly nat: NatGateway;
} | {
    readonly kind: 'internet-behind-other-network';
    readonly gateway: Clause;
} | {
    readonly kind: 'endpoint-behind-other-network';
    readonly gateway: Clause;
    readonly service: string;
} | {
    readonly kind: 'gateway-endpoint-on-table';
    readonly endpoint: Endpoint;
    readonly table: RouteTable;
} | {
    readonly kind: 'interface-endpoint-serves';
    readonly endpoint: Endpoint;
    readonly service: string;
} | {
    readonly kind: 'service-network';
    readonly access: Entity;
    readonly vpc: Vpc;
} | {
    readonly kind: 'group-allows';
    readonly group: SecurityGroup;
    readonly direction: GroupRule['direction'];
    readonly port: number;
    readonly rule: GroupRule;
}
/** A group without outbound rules, which has AWS's own that allows all. */
 | {
    readonly kind: 'group-allows-by-default';
    readonly group: SecurityGroup;
});
