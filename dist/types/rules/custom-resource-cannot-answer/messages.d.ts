/** What the rule finds, in one clause. */
export declare const summary = "A function in a VPC answers a custom resource, and has no path to Amazon S3";
export declare const messages: {
    readonly noPath: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {subnets} {subnets:has|have} neither a route through a NAT gateway nor a VPC endpoint for Amazon S3, through which {functions:it answers|they answer}";
        readonly remedy: 'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {vpc} and the resources of that path to DependsOn of {resources}, or remove VpcConfig from {functions}';
        readonly cdk: "Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), and make {resources} depend on it with resource.node.addDependency(endpoint), or leave out vpc of lambda.Function for {functions}";
    };
    readonly onlyFromSome: {
        readonly problem: '{functions} {functions:answers|answer} CloudFormation for {resources} only from some of {functions:its|their} subnets, and otherwise the stack hangs until ServiceTimeout expires (default 1 hour): {tables}, which {subnets} {subnets:uses|use}, {tables:has|have} no route to Amazon S3';
        readonly remedy: 'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {tables} and the resources of that path to DependsOn of {resources}, or remove {subnets} from SubnetIds';
        readonly cdk: "Add a gateway endpoint for all subnets, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), and make {resources} depend on it with resource.node.addDependency(endpoint), or leave {subnets} out of vpcSubnets of lambda.Function";
    };
    readonly internetGateway: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {tables} {tables:routes|route} Amazon S3 to internet gateway {gateway}, which drops what comes from a function";
        readonly remedy: 'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {tables} and the resources of that path to DependsOn of {resources}, or remove VpcConfig from {functions}';
        readonly cdk: "Add a gateway endpoint for all subnets, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), and make {resources} depend on it with resource.node.addDependency(endpoint), or leave out vpc of lambda.Function for {functions}";
    };
    readonly publicAccessOfSubnet: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC";
        readonly remedy: "Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3; then add the resources of that path to DependsOn of {resources}";
    };
    readonly publicAccessOfVpc: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}";
        readonly remedy: "Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3; then add the resources of that path to DependsOn of {resources}";
    };
    readonly noPrivateDns: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {endpoint} has no private DNS, so calls to {serves} do not go through it";
        readonly remedy: "Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3, or set PrivateDnsEnabled: true on {endpoint}; then add the resources of that path to DependsOn of {resources}";
        readonly cdk: "Add a gateway endpoint, free of charge, with vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), or set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}; then make {resources} depend on that: resource.node.addDependency(endpoint)";
    };
    readonly aclBlocksAnswers: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}";
    };
    readonly aclBlocksRequests: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}";
    };
    readonly aclBlocksSomeAnswers: {
        readonly problem: "{functions} cannot always answer {resources}, which hangs the stack: {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}";
    };
    readonly egressToGatewayEndpoint: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {groups} {groups:does|do} not allow outbound TCP {port} to gateway endpoint {endpoint}";
        readonly remedy: "Add an outbound rule to {group} for TCP {port} to the prefix list of the service that {endpoint} serves (DestinationPrefixListId), or to 0.0.0.0/0; then add the resources of that path to DependsOn of {resources}";
    } & {
        readonly cdk: "Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port})), or ec2.Peer.prefixList(id) with the prefix list of the service that {endpoint} serves; then make {resources} depend on that: resource.node.addDependency(endpoint)";
    };
    readonly egressToInterfaceEndpoint: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {groups} {groups:does|do} not allow outbound TCP {port} to interface endpoint {endpoint}";
        readonly remedy: "Add an outbound rule to {group} for TCP {port} to the security group of {endpoint}; then add the resources of that path to DependsOn of {resources}";
    } & {
        readonly cdk: "Allow it in {group}: group.connections.allowTo(endpoint, ec2.Port.tcp({port})), to {endpoint}; then make {resources} depend on that: resource.node.addDependency(endpoint)";
    };
    readonly egressToInternet: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads";
        readonly remedy: "Add an outbound rule to {group} for TCP {port} to 0.0.0.0/0; then add the resources of that path to DependsOn of {resources}";
    } & {
        readonly cdk: "Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port})); then make {resources} depend on that: resource.node.addDependency(endpoint)";
    };
    readonly egressToOtherNetwork: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {groups} {groups:does|do} not allow outbound TCP {port} to the endpoint behind {gateway}";
        readonly remedy: "Add an outbound rule to {group} for TCP {port} to the range of the network behind {gateway}; then add the resources of that path to DependsOn of {resources}";
    } & {
        readonly cdk: "Allow the range of the network behind {gateway} in {group}: group.addEgressRule(ec2.Peer.ipv4(range), ec2.Port.tcp({port})); then make {resources} depend on that: resource.node.addDependency(endpoint)";
    };
    readonly endpointDefaultGroup: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {endpoint} has no SecurityGroupIds, so it has {groups}, which allows inbound traffic only from its own members";
        readonly remedy: "Set SecurityGroupIds of {endpoint} to a group that allows inbound TCP {port} from {from}; then add the resources of that path to DependsOn of {resources}";
    } & {
        readonly cdk: "Give {endpoint} a group that allows inbound TCP {port} from {from}: securityGroups of ec2.InterfaceVpcEndpoint; then make {resources} depend on that: resource.node.addDependency(endpoint)";
    };
    readonly endpointGroup: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not allow inbound TCP {port} from {from}";
        readonly remedy: "Add an inbound rule to {group} for TCP {port} from {from}; then add the resources of that path to DependsOn of {resources}";
    } & {
        readonly cdk: "Add an inbound rule to {group} for TCP {port} from {from}: endpoint.connections.allowFrom(fn, ec2.Port.tcp({port})); then make {resources} depend on that: resource.node.addDependency(endpoint)";
    };
    readonly endpointPolicyForAnswers: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): the policy of {endpoint} does not allow {action} on {bucket}, CloudFormation's own buckets for answers";
        readonly remedy: "Allow {action} for Principal \"*\" on arn:aws:s3:::{bucket}/* in PolicyDocument of {endpoint}, without a condition on organization or account, and leave it out of Deny statements there; then add the resources of that path to DependsOn of {resources}";
    } & {
        readonly cdk: "Allow {action} for new iam.AnyPrincipal() on arn:aws:s3:::{bucket}/* in the policy of {endpoint}: endpoint.addToPolicy(statement), without a condition on organization or account, and leave it out of Deny statements there; then make {resources} depend on that: resource.node.addDependency(endpoint)";
    };
    readonly farAclBlocksAnswers: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}";
    };
    readonly farAclBlocksRequests: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}";
    };
    readonly farAclBlocksSomeAnswers: {
        readonly problem: "{functions} cannot always answer {resources}, which hangs the stack: {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow outbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}";
    };
    readonly gatewayNotOnMainTable: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}";
        readonly remedy: "Associate {subnets} with an AWS::EC2::RouteTable, and add that to RouteTableIds of {endpoint}: a template cannot refer to the main route table of a VPC; then add the resources of that path to DependsOn of {resources}";
    };
    readonly gatewayNotOnTable: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}";
        readonly remedy: "Add {tables} to RouteTableIds of {endpoint}; then add the resources of that path to DependsOn of {resources}";
    } & {
        readonly cdk: "Leave out subnets of ec2.GatewayVpcEndpoint for {endpoint}, so that it is on the route tables of all subnets, or add those of {tables} to it; then make {resources} depend on that: resource.node.addDependency(endpoint)";
    };
    readonly natAclBlocksAnswers: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}";
    };
    readonly natAclBlocksRequests: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}";
    };
    readonly natAclBlocksSomeAnswers: {
        readonly problem: "{functions} cannot always answer {resources}, which hangs the stack: {acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}; then add the resources of that path to DependsOn of {resources}";
    };
    readonly natNotInZone: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them";
        readonly remedy: "Add the Availability {subnets:Zone|Zones} of {subnets} to AvailabilityZoneAddresses of {nat}, or remove that property: the gateway then serves all zones of its VPC; then add the resources of that path to DependsOn of {resources}";
    };
    readonly transitGatewayNotInZone: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): {attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway";
        readonly remedy: "Add a subnet in the Availability {subnets:Zone|Zones} of {subnets} to SubnetIds of {attachment}; then add the resources of that path to DependsOn of {resources}";
    };
    readonly vpcDnsOff: {
        readonly problem: "{functions} cannot answer CloudFormation for {resources}, so the stack hangs until ServiceTimeout expires (default 1 hour): private DNS of {endpoint} does not work in {vpc}, where {property} is off";
        readonly remedy: "Set {property}: true on {vpc}; then add the resources of that path to DependsOn of {resources}";
    } & {
        readonly cdk: "Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc}: {property} is off; then make {resources} depend on that: resource.node.addDependency(endpoint)";
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly answers: '{fn} answers CloudFormation for {resources} through Amazon S3';
};
/** Why something is undecided. */
export declare const reasons: {
    readonly createdLater: '{blocker} blocks the answer, but CloudFormation creates it only after {resource}';
};
