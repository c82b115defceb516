/** What the rule finds, in one clause. */
export declare const summary = "A function uses an AWS service that one of its subnets has no path to";
export declare const messages: {
    readonly noPath: {
        readonly remedy: "Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway";
        readonly remedies: {
            readonly gatewayEndpoint: 'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for {endpoint} to {vpc}, or route {subnets} through a NAT gateway';
            readonly interfaceEndpoint: 'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway';
            readonly interfaceEndpointAndDns: 'Set EnableDnsSupport and EnableDnsHostnames of {vpc} to true and add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway';
            readonly endpointByHostedZone: 'Add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} to {vpc} and a private hosted zone whose alias record leads the host name of the service to it, or route {subnets} through a NAT gateway';
            readonly noEndpoint: 'Route {subnets} through a NAT gateway: no VPC endpoint for {service} is known';
            readonly publicApi: "Route {subnets} through a NAT gateway: an interface endpoint for {endpoint} serves private APIs only";
            readonly poolWithDomain: "Route {subnets} through a NAT gateway: an interface endpoint for {endpoint} serves no user pool that has a domain";
            readonly privateApi: 'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP 443 allowed from {functions}: private APIs are reached through it only';
            readonly someApi: "Route {subnets} through a NAT gateway for public APIs; private ones need an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} in {vpc}";
            readonly clusterEndpoint: "Add an interface endpoint (AWS::EC2::VPCEndpoint) for the VpcEndpointServiceName of the cluster to {vpc} and connect to its VpcEndpoint, or route {subnets} through a NAT gateway";
            readonly collectionEndpoint: "Add an AWS::OpenSearchServerless::VpcEndpoint in {vpc} and name it in SourceVPCEs of the network policy of the collection, or route {subnets} through a NAT gateway";
        };
        readonly cdk: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
        readonly cdkRemedies: {
            readonly gatewayEndpoint: "Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('Endpoint', { service: new ec2.GatewayVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly interfaceEndpoint: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly interfaceEndpointAndDns: "Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc} and add an interface endpoint with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly privateApi: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), as private APIs are reached through it only";
        };
        readonly problem: '{functions} {functions:uses|use} {service}, but {subnets} {subnets:has|have} no path to it: {vpc} has neither a route through a NAT gateway nor a VPC endpoint for it';
    };
    readonly internetGateway: {
        readonly remedy: "Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway";
        readonly remedies: {
            readonly gatewayEndpoint: 'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for {endpoint} to {vpc}, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway';
            readonly interfaceEndpoint: 'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway';
            readonly interfaceEndpointAndDns: 'Set EnableDnsSupport and EnableDnsHostnames of {vpc} to true and add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway';
            readonly endpointByHostedZone: 'Add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} to {vpc} and a private hosted zone whose alias record leads the host name of the service to it, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway';
            readonly noEndpoint: 'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway: no VPC endpoint for {service} is known';
            readonly publicApi: "Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway: an interface endpoint for {endpoint} serves private APIs only";
            readonly poolWithDomain: "Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway: an interface endpoint for {endpoint} serves no user pool that has a domain";
            readonly privateApi: 'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP 443 allowed from {functions}: private APIs are reached through it only';
            readonly someApi: "Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway for public APIs; private ones need an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} in {vpc}";
            readonly clusterEndpoint: "Add an interface endpoint (AWS::EC2::VPCEndpoint) for the VpcEndpointServiceName of the cluster to {vpc} and connect to its VpcEndpoint, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway";
            readonly collectionEndpoint: "Add an AWS::OpenSearchServerless::VpcEndpoint in {vpc} and name it in SourceVPCEs of the network policy of the collection, or move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway";
        };
        readonly cdk: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function";
        readonly cdkRemedies: {
            readonly gatewayEndpoint: "Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('Endpoint', { service: new ec2.GatewayVpcEndpointAwsService('{endpoint}') }), or select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function";
            readonly interfaceEndpoint: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function";
            readonly interfaceEndpointAndDns: "Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc} and add an interface endpoint with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function";
            readonly privateApi: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), as private APIs are reached through it only";
        };
        readonly problem: '{functions} {functions:uses|use} {service}, but {tables} {tables:routes|route} it to internet gateway {gateway}, which drops what comes from a function: its network interface has no public address';
    };
    readonly ipv6Only: {
        readonly remedy: "Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway";
        readonly remedies: {
            readonly gatewayEndpoint: 'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for {endpoint} to {vpc}, or route {subnets} through a NAT gateway';
            readonly interfaceEndpoint: 'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway';
            readonly interfaceEndpointAndDns: 'Set EnableDnsSupport and EnableDnsHostnames of {vpc} to true and add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway';
            readonly endpointByHostedZone: 'Add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} to {vpc} and a private hosted zone whose alias record leads the host name of the service to it, or route {subnets} through a NAT gateway';
            readonly noEndpoint: 'Route {subnets} through a NAT gateway: no VPC endpoint for {service} is known';
            readonly publicApi: "Route {subnets} through a NAT gateway: an interface endpoint for {endpoint} serves private APIs only";
            readonly poolWithDomain: "Route {subnets} through a NAT gateway: an interface endpoint for {endpoint} serves no user pool that has a domain";
            readonly privateApi: 'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP 443 allowed from {functions}: private APIs are reached through it only';
            readonly someApi: "Route {subnets} through a NAT gateway for public APIs; private ones need an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} in {vpc}";
            readonly clusterEndpoint: "Add an interface endpoint (AWS::EC2::VPCEndpoint) for the VpcEndpointServiceName of the cluster to {vpc} and connect to its VpcEndpoint, or route {subnets} through a NAT gateway";
            readonly collectionEndpoint: "Add an AWS::OpenSearchServerless::VpcEndpoint in {vpc} and name it in SourceVPCEs of the network policy of the collection, or route {subnets} through a NAT gateway";
        };
        readonly cdk: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
        readonly cdkRemedies: {
            readonly gatewayEndpoint: "Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('Endpoint', { service: new ec2.GatewayVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly interfaceEndpoint: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly interfaceEndpointAndDns: "Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc} and add an interface endpoint with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly privateApi: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), as private APIs are reached through it only";
        };
        readonly problem: '{functions} {functions:uses|use} {service}, but {table} routes only IPv6 to the internet, and {functions} {functions:has|have} no IPv6: Ipv6AllowedForDualStack is not set';
    };
    readonly sibling: {
        readonly remedy: "Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway";
        readonly remedies: {
            readonly gatewayEndpoint: 'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for {endpoint} to {vpc}, or route {subnets} through a NAT gateway';
            readonly interfaceEndpoint: 'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway';
            readonly interfaceEndpointAndDns: 'Set EnableDnsSupport and EnableDnsHostnames of {vpc} to true and add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway';
            readonly endpointByHostedZone: 'Add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} to {vpc} and a private hosted zone whose alias record leads the host name of the service to it, or route {subnets} through a NAT gateway';
            readonly noEndpoint: 'Route {subnets} through a NAT gateway: no VPC endpoint for {service} is known';
            readonly publicApi: "Route {subnets} through a NAT gateway: an interface endpoint for {endpoint} serves private APIs only";
            readonly poolWithDomain: "Route {subnets} through a NAT gateway: an interface endpoint for {endpoint} serves no user pool that has a domain";
            readonly privateApi: 'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP 443 allowed from {functions}: private APIs are reached through it only';
            readonly someApi: "Route {subnets} through a NAT gateway for public APIs; private ones need an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} in {vpc}";
            readonly clusterEndpoint: "Add an interface endpoint (AWS::EC2::VPCEndpoint) for the VpcEndpointServiceName of the cluster to {vpc} and connect to its VpcEndpoint, or route {subnets} through a NAT gateway";
            readonly collectionEndpoint: "Add an AWS::OpenSearchServerless::VpcEndpoint in {vpc} and name it in SourceVPCEs of the network policy of the collection, or route {subnets} through a NAT gateway";
        };
        readonly cdk: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
        readonly cdkRemedies: {
            readonly gatewayEndpoint: "Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('Endpoint', { service: new ec2.GatewayVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly interfaceEndpoint: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly interfaceEndpointAndDns: "Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc} and add an interface endpoint with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly privateApi: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), as private APIs are reached through it only";
        };
        readonly problem: '{functions} {functions:uses|use} {service}, but endpoint {other} serves {serves}, not {endpoint}, and {subnets} {subnets:has|have} no other path to it';
    };
    readonly neverPrivateDns: {
        readonly remedy: "Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway";
        readonly cdk: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
        readonly cdkRemedies: {
            readonly gatewayEndpoint: "Add a gateway endpoint to {vpc}, free of charge, with vpc.addGatewayEndpoint('Endpoint', { service: new ec2.GatewayVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly interfaceEndpoint: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly interfaceEndpointAndDns: "Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc} and add an interface endpoint with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), or give {subnets} a NAT gateway with ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly privateApi: "Add an interface endpoint to {vpc} with vpc.addInterfaceEndpoint('Endpoint', { service: new ec2.InterfaceVpcEndpointAwsService('{endpoint}') }), as private APIs are reached through it only";
        };
        readonly problem: '{functions} {functions:uses|use} {service}, but SDKs never use interface endpoint {other} by default: this service has no private DNS';
        readonly remedies: {
            readonly gatewayEndpoint: 'Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for {endpoint} to {vpc}, or route {subnets} through a NAT gateway';
            readonly interfaceEndpoint: 'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway';
            readonly interfaceEndpointAndDns: 'Set EnableDnsSupport and EnableDnsHostnames of {vpc} to true and add an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP {port} allowed from {functions}, or route {subnets} through a NAT gateway';
            readonly noEndpoint: 'Route {subnets} through a NAT gateway: no VPC endpoint for {service} is known';
            readonly publicApi: "Route {subnets} through a NAT gateway: an interface endpoint for {endpoint} serves private APIs only";
            readonly poolWithDomain: "Route {subnets} through a NAT gateway: an interface endpoint for {endpoint} serves no user pool that has a domain";
            readonly privateApi: 'Add to {vpc} an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} with PrivateDnsEnabled: true and TCP 443 allowed from {functions}: private APIs are reached through it only';
            readonly someApi: "Route {subnets} through a NAT gateway for public APIs; private ones need an interface endpoint (AWS::EC2::VPCEndpoint) for {endpoint} in {vpc}";
            readonly clusterEndpoint: "Add an interface endpoint (AWS::EC2::VPCEndpoint) for the VpcEndpointServiceName of the cluster to {vpc} and connect to its VpcEndpoint, or route {subnets} through a NAT gateway";
            readonly collectionEndpoint: "Add an AWS::OpenSearchServerless::VpcEndpoint in {vpc} and name it in SourceVPCEs of the network policy of the collection, or route {subnets} through a NAT gateway";
            readonly endpointByHostedZone: 'Add a private hosted zone whose alias record leads the host name of the service to {other}, or route {subnets} through a NAT gateway';
        };
    };
    readonly onlyFromSome: {
        readonly problem: '{functions} {functions:reaches|reach} {services} only from some of {functions:its|their} subnets: {tables}, which {subnets} {subnets:uses|use}, {tables:has|have} no route to {services:it|them}';
        readonly remedy: 'Give {tables} the routes and gateway endpoints of the table of {good}, or remove {subnets} from SubnetIds';
    };
    readonly onlyFromPrivate: {
        readonly problem: '{functions} {functions:reaches|reach} {services} only from some of {functions:its|their} subnets: {tables}, which {subnets} {subnets:uses|use}, {tables:routes|route} {services:it|them} to internet gateway {gateway}, which drops what comes from a function';
        readonly remedy: 'Remove {subnets} from SubnetIds';
    };
    readonly aclBlocksAnswers: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksRequests: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly egressToGatewayEndpoint: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to gateway endpoint {endpoint}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the prefix list of the service that {endpoint} serves (DestinationPrefixListId), or to 0.0.0.0/0';
        readonly cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port})), or ec2.Peer.prefixList(id) with the prefix list of the service that {endpoint} serves';
    }>;
    readonly egressToInterfaceEndpoint: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to interface endpoint {endpoint}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the security group of {endpoint}';
        readonly cdk: 'Allow it in {group}: group.connections.allowTo(endpoint, ec2.Port.tcp({port})), to {endpoint}';
    }>;
    readonly egressToInternet: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to 0.0.0.0/0';
        readonly cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))';
    }>;
    readonly egressToOtherNetwork: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to the endpoint behind {gateway}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the range of the network behind {gateway}';
        readonly cdk: 'Allow the range of the network behind {gateway} in {group}: group.addEgressRule(ec2.Peer.ipv4(range), ec2.Port.tcp({port}))';
    }>;
    readonly egressToServiceNetwork: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to the service network of {access}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to 169.254.171.0/24';
        readonly cdk: "Allow it in {group}: group.addEgressRule(ec2.Peer.ipv4('169.254.171.0/24'), ec2.Port.tcp({port}))";
    }>;
    readonly endpointDefaultGroup: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: '{endpoint} has no SecurityGroupIds, so it has {groups}, which allows inbound traffic only from its own members';
        readonly remedy: 'Set SecurityGroupIds of {endpoint} to a group that allows inbound TCP {port} from {from}';
        readonly cdk: 'Give {endpoint} a group that allows inbound TCP {port} from {from}: securityGroups of ec2.InterfaceVpcEndpoint';
    }>;
    readonly endpointGroup: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: '{groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not allow inbound TCP {port} from {from}';
        readonly remedy: 'Add an inbound rule to {group} for TCP {port} from {from}';
        readonly cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: endpoint.connections.allowFrom(fn, ec2.Port.tcp({port}))';
    }>;
    readonly endpointPolicy: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: 'the policy of {endpoint}, which all calls to it go through, allows none of {action}';
        readonly remedy: 'Allow these calls in PolicyDocument of {endpoint} and leave them out of its Deny statements, or remove the policy, as an endpoint without one allows all';
        readonly cdk: 'Allow these calls in the policy of {endpoint} with endpoint.addToPolicy(statement) and leave them out of its Deny statements, or leave the policy out, as an endpoint without one allows all';
    }>;
    readonly endpointPolicyAddress: {
        readonly problem: "{functions} {functions:uses|use} {service}, but the policy of {endpoint}, which all calls to it go through, denies {action}: it asks for aws:SourceIp, which calls through a VPC endpoint do not have";
        readonly remedy: "Compare aws:VpcSourceIp with private ranges instead of aws:SourceIp, in PolicyDocument of {endpoint}";
    };
    readonly endpointPolicyComparison: {
        readonly problem: "{functions} {functions:uses|use} {service}, but the policy of {endpoint}, which all calls to it go through, allows none of {action}: it compares {key} with {value}, which is not the ID of a {holds}";
        readonly remedy: "Compare aws:SourceVpc with the ID of a VPC and aws:SourceVpce with the ID of a VPC endpoint, in PolicyDocument of {endpoint}";
    };
    readonly endpointPolicyForRole: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: 'the policy of {endpoint}, which all calls to it go through, does not allow any of the calls that {role} allows: {actions}';
        readonly remedy: 'Allow {actions} for {role}, on the resources that it names, in PolicyDocument of {endpoint}, and leave them out of its Deny statements';
        readonly cdk: 'Allow {actions} for {role}, on the resources that it names, in the policy of {endpoint} with endpoint.addToPolicy(statement), and leave them out of its Deny statements';
    }>;
    readonly farAclBlocksAnswers: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksRequests: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly gatewayNotOnMainTable: {
        readonly problem: "{functions} {functions:uses|use} {service}, but gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}";
        readonly remedy: "Associate {subnets} with an AWS::EC2::RouteTable, and add that to RouteTableIds of {endpoint}: a template cannot refer to the main route table of a VPC";
    };
    readonly gatewayNotOnTable: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: "gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}";
        readonly remedy: 'Add {tables} to RouteTableIds of {endpoint}';
        readonly cdk: 'Leave out subnets of ec2.GatewayVpcEndpoint for {endpoint}, so that it is on the route tables of all subnets, or add those of {tables} to it';
    }>;
    readonly natAclBlocksAnswers: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksRequests: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natNotInZone: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them";
        readonly remedy: "Add the Availability {subnets:Zone|Zones} of {subnets} to AvailabilityZoneAddresses of {nat}, or remove that property: the gateway then serves all zones of its VPC";
    };
    readonly noPrivateDns: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: '{endpoint} has no private DNS, so calls to {serves} do not go through it';
        readonly remedy: 'Set PrivateDnsEnabled: true on {endpoint}';
        readonly cdk: 'Set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}';
    }>;
    readonly noServiceNetwork: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {vpc} is not associated with a service network: services of VPC Lattice have link-local addresses, to which no route or NAT gateway leads";
        readonly remedy: "Associate {vpc} with the service network (AWS::VpcLattice::ServiceNetworkVpcAssociation)";
    };
    readonly publicAccessOfSubnet: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC";
        readonly remedy: "Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a VPC endpoint for the service";
    };
    readonly publicAccessOfVpc: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}";
        readonly remedy: "Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a VPC endpoint for the service";
    };
    readonly transitGatewayNotInZone: {
        readonly problem: "{functions} {functions:uses|use} {service}, but {attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway";
        readonly remedy: "Add a subnet in the Availability {subnets:Zone|Zones} of {subnets} to SubnetIds of {attachment}";
    };
    readonly vpcDnsOff: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {service}, but", {
        readonly problem: 'private DNS of {endpoint} does not work in {vpc}, where {property} is off';
        readonly remedy: 'Set {property}: true on {vpc}';
        readonly cdk: 'Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc}: {property} is off';
    }>;
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly oneOf: 'one of {names}';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly uses: '{fn} uses {service}: {because}';
    readonly mayUse: '{fn} may use {service}: {because}';
};
