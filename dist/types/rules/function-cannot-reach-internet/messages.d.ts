/** What the rule finds, in one clause. */
export declare const summary = "A function calls a host on the internet that one of its subnets has no path to";
/** What blocks a path to the internet that is there. */
export declare const causes: {
    readonly publicAccessOfSubnet: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC";
        readonly remedy: 'Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), or set InternetGatewayBlockMode of {options} to block-ingress';
    };
    readonly publicAccessOfVpc: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}";
        readonly remedy: 'Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), or set InternetGatewayBlockMode of {options} to block-ingress';
    };
    readonly aclBlocksAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksRequests: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly egressToInternet: import("../../src/rule/index.js").Led<"{functions} {functions:calls|call} {hosts}, but", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to 0.0.0.0/0';
        readonly cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))';
    }>;
    readonly farAclBlocksAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksRequests: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksRequests: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natNotInZone: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them";
        readonly remedy: "Add the Availability {subnets:Zone|Zones} of {subnets} to AvailabilityZoneAddresses of {nat}, or remove that property: the gateway then serves all zones of its VPC";
    };
    readonly transitGatewayNotInZone: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway";
        readonly remedy: "Add a subnet in the Availability {subnets:Zone|Zones} of {subnets} to SubnetIds of {attachment}";
    };
};
export declare const messages: {
    readonly publicAccessOfSubnet: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC";
        readonly remedy: 'Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), or set InternetGatewayBlockMode of {options} to block-ingress';
    };
    readonly publicAccessOfVpc: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}";
        readonly remedy: 'Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), or set InternetGatewayBlockMode of {options} to block-ingress';
    };
    readonly noPath: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {subnets} {subnets:has|have} no path to the internet: {tables} {tables:has|have} no route to a NAT gateway";
        readonly remedy: 'Route {subnets} through a NAT gateway, or move {functions} out of the VPC';
        readonly cdk: 'Select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function, with natGateways of ec2.Vpc at least 1, or leave out vpc of lambda.Function';
    };
    readonly noPathToServer: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {subnets} {subnets:has|have} no path to the internet: {tables} {tables:has|have} no route to a NAT gateway";
        readonly remedy: 'Give {functions} the private {servers:address|addresses} of {servers} (PrivateIp) in place of the public {servers:one|ones}';
    };
    readonly internetGateway: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {tables} {tables:routes|route} to internet gateway {gateway}, which drops what comes from a function: its network interface has no public address";
        readonly remedy: 'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway, or out of the VPC';
        readonly cdk: 'Select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function, with natGateways of ec2.Vpc at least 1, or leave out vpc of lambda.Function';
    };
    readonly ipv6Only: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {table} routes only IPv6 to the internet, and {functions} {functions:has|have} no IPv6: Ipv6AllowedForDualStack is not set";
        readonly remedy: 'Route {subnets} through a NAT gateway, or set Ipv6AllowedForDualStack: true in VpcConfig of {functions}, if {hosts} {hosts:has|have} an IPv6 address';
    };
    readonly aclBlocksAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksRequests: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly egressToInternet: import("../../src/rule/index.js").Led<"{functions} {functions:calls|call} {hosts}, but", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to 0.0.0.0/0';
        readonly cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))';
    }>;
    readonly farAclBlocksAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksRequests: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksRequests: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natNotInZone: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them";
        readonly remedy: "Add the Availability {subnets:Zone|Zones} of {subnets} to AvailabilityZoneAddresses of {nat}, or remove that property: the gateway then serves all zones of its VPC";
    };
    readonly transitGatewayNotInZone: {
        readonly problem: "{functions} {functions:calls|call} {hosts}, but {attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway";
        readonly remedy: "Add a subnet in the Availability {subnets:Zone|Zones} of {subnets} to SubnetIds of {attachment}";
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly calls: '{fn} calls {host}: {because}';
};
