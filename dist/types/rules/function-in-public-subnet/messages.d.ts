/** What the rule finds, in one clause. */
export declare const summary = "A function is in a public subnet, from which it has no path to the internet";
export declare const messages: {
    readonly publicSubnet: {
        readonly problem: '{functions} {functions:is|are} in {subnets}, where {tables} {tables:routes|route} 0.0.0.0/0 to internet gateway {gateway}, which drops the traffic of functions: their network interfaces have no public addresses';
        readonly remedy: 'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway, or to private subnets with VPC endpoints';
        readonly cdk: 'Select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function, or private ones with VPC endpoints, and leave out allowPublicSubnet of lambda.Function';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly routesToGateway: '{table} routes 0.0.0.0/0 to an internet gateway';
    readonly uses: '{subnet} uses {table}';
    readonly isThereToo: '{name} is there too';
};
/** Why something is undecided. */
export declare const reasons: {
    readonly mayLeaveByIpv6: '{fn} may leave {subnet} over IPv6';
    readonly leadsElsewhereToo: '{table} leads elsewhere too';
};
