/** What the rule finds, in one clause. */
export declare const summary = "A NAT gateway does not lead to the internet";
export declare const messages: {
    readonly noRoute: {
        readonly problem: '{nat} is in {subnet}, and {table} has no default route to an internet gateway, so it does not lead to the internet';
        readonly remedy: 'Create {nat} in a subnet whose route table routes 0.0.0.0/0 to an internet gateway';
    };
    readonly detached: {
        readonly problem: '{nats} {nats:needs|need} internet gateway {gateway}, which is not attached to the VPC';
        readonly remedy: 'Add an AWS::EC2::VPCGatewayAttachment of {gateway} to the VPC';
    };
    readonly private: {
        readonly problem: '{functions} {functions:sends|send} traffic that leaves the VPC to {nat}, a private NAT gateway that leads to no other network';
        readonly remedy: 'Route {tables} to a public NAT gateway';
    };
    readonly regionalPrivate: {
        readonly problem: '{functions} {functions:sends|send} traffic that leaves the VPC to {nat}, a regional NAT gateway with ConnectivityType private, which AWS does not support';
        readonly remedy: 'Set ConnectivityType: public on {nat}, or create zonal NAT gateways where private ones are meant';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly leadsTo: '{nat} leads to {gateway}';
};
