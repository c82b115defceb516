/** What the rule finds, in one clause. */
export declare const summary = "A VPC endpoint that code with default settings never uses, or that cannot be created";
export declare const messages: {
    readonly noPrivateDns: {
        readonly problem: '{endpoint}, an interface endpoint for {service}, has no private DNS: the host name that SDKs call still resolves to public addresses';
        readonly remedy: 'Set PrivateDnsEnabled: true on {endpoint}';
        readonly cdk: 'Set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}';
    };
    readonly vpcDnsOff: {
        readonly problem: 'Private DNS of {endpoints} does not work in {vpc}, where {properties} {properties:is|are} off';
        readonly remedy: 'Set {settings} on {vpc}';
    };
    readonly noGateway: {
        readonly problem: '{endpoint} is of type Gateway{byDefault}, and {service} has no gateway endpoints: it cannot be created';
        readonly remedy: 'Set VpcEndpointType: Interface, SubnetIds, SecurityGroupIds and PrivateDnsEnabled: true on {endpoint}';
        readonly severity: 'error';
    };
    readonly noInterface: {
        readonly problem: '{endpoint} is of type Interface, and {service} has only gateway endpoints: it cannot be created';
        readonly remedy: 'Set VpcEndpointType: Gateway and RouteTableIds on {endpoint}';
        readonly severity: 'error';
    };
    readonly withoutGateway: {
        readonly problem: '{endpoint} has private DNS for {service} only for inbound Resolver endpoints, which requires a gateway endpoint for {service}, and {vpc} has none: it cannot be created';
        readonly remedy: 'Add a gateway endpoint (AWS::EC2::VPCEndpoint) for {service} to {vpc} and to DependsOn of {endpoint}, or set PrivateDnsOnlyForInboundResolverEndpoint: AllResolvers';
        readonly severity: 'error';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly needsDns: 'private DNS of {endpoint} needs it';
};
/** What is said of a type that is not written. */
export declare const byDefault: {
    readonly type: ', the default of VpcEndpointType';
};
