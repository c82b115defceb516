/** What gives pollers a path, by what else the source allows. */
declare const remedies: {
    readonly endpoints: 'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}';
    readonly orNat: 'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, or route the subnets through a NAT gateway';
    readonly orProvisioned: 'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, or set ProvisionedPollerConfig on the mapping, which needs no endpoints';
    readonly orNatOrProvisioned: 'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, route the subnets through a NAT gateway, or set ProvisionedPollerConfig on the mapping, which needs neither';
};
/** What the rule finds, in one clause. */
export declare const summary = "The network of an event source gives its pollers no path to Lambda, STS or Secrets Manager";
export type RemedyName = keyof typeof remedies;
export declare const messages: {
    readonly noPath: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but its {subnets:subnet|subnets} {subnets} {subnets:has|have} neither a route through a NAT gateway nor VPC endpoints for {services}: the function is never invoked";
        readonly remedy: "Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}";
        readonly remedies: {
            readonly endpoints: 'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}';
            readonly orNat: 'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, or route the subnets through a NAT gateway';
            readonly orProvisioned: 'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, or set ProvisionedPollerConfig on the mapping, which needs no endpoints';
            readonly orNatOrProvisioned: 'Add interface endpoints for {endpoints} with PrivateDnsEnabled: true and TCP 443 allowed from {groups}, route the subnets through a NAT gateway, or set ProvisionedPollerConfig on the mapping, which needs neither';
        };
        readonly cdk: "Add interface endpoints for {endpoints} that {groups} may call: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups })";
        readonly cdkRemedies: {
            readonly endpoints: "Add interface endpoints for {endpoints} that {groups} may call: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups })";
            readonly orNat: "Add interface endpoints for {endpoints} that {groups} may call: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups }), or select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS";
            readonly orProvisioned: "Add interface endpoints for {endpoints} that {groups} may call: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups }), or set provisionedPollerConfig of lambda.EventSourceMapping, which needs no endpoints";
            readonly orNatOrProvisioned: "Add interface endpoints for {endpoints} that {groups} may call: vpc.addInterfaceEndpoint(id, { service: new ec2.InterfaceVpcEndpointAwsService(name), securityGroups }), select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS, or set provisionedPollerConfig of lambda.EventSourceMapping, which needs neither";
        };
    };
    readonly egress: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {groups}, the security {groups:group|groups} of {polled}, {groups:does|do} not allow outbound TCP 443 to {services}";
        readonly remedy: 'Add an outbound rule to {group} for TCP 443 to the security groups of the endpoints, or to 0.0.0.0/0';
        readonly cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp(443))';
    };
    readonly aclBlocksAnswers: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksRequests: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksSomeAnswers: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly endpointDefaultGroup: import("../../src/rule/index.js").Led<"{mappings} {mappings:polls|poll} {polled} in on-demand mode, but", {
        readonly problem: '{endpoint} has no SecurityGroupIds, so it has {groups}, which allows inbound traffic only from its own members';
        readonly remedy: 'Set SecurityGroupIds of {endpoint} to a group that allows inbound TCP {port} from {from}';
        readonly cdk: 'Give {endpoint} a group that allows inbound TCP {port} from {from}: securityGroups of ec2.InterfaceVpcEndpoint';
    }>;
    readonly endpointGroup: import("../../src/rule/index.js").Led<"{mappings} {mappings:polls|poll} {polled} in on-demand mode, but", {
        readonly problem: '{groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not allow inbound TCP {port} from {from}';
        readonly remedy: 'Add an inbound rule to {group} for TCP {port} from {from}';
        readonly cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: endpoint.connections.allowFrom(fn, ec2.Port.tcp({port}))';
    }>;
    readonly endpointPolicyForPrincipal: import("../../src/rule/index.js").Led<"{mappings} {mappings:polls|poll} {polled} in on-demand mode, but", {
        readonly problem: 'the policy of {endpoint} does not allow {principal} to call {action}';
        readonly remedy: 'Allow the service principal {principal} to call {action} on every resource in PolicyDocument of {endpoint}';
        readonly cdk: 'Allow the service principal {principal} to call {action} on every resource in the policy of {endpoint}: endpoint.addToPolicy(statement)';
    }>;
    readonly farAclBlocksAnswers: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksRequests: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksSomeAnswers: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksAnswers: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksRequests: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksSomeAnswers: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natNotInZone: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them";
        readonly remedy: "Add the Availability {subnets:Zone|Zones} of {subnets} to AvailabilityZoneAddresses of {nat}, or remove that property: the gateway then serves all zones of its VPC";
    };
    readonly noPrivateDns: import("../../src/rule/index.js").Led<"{mappings} {mappings:polls|poll} {polled} in on-demand mode, but", {
        readonly problem: '{endpoint} has no private DNS, so calls to {serves} do not go through it';
        readonly remedy: 'Set PrivateDnsEnabled: true on {endpoint}';
        readonly cdk: 'Set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}';
    }>;
    readonly publicAccessOfSubnet: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC";
        readonly remedy: "Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a VPC endpoint for the service";
    };
    readonly publicAccessOfVpc: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}";
        readonly remedy: "Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a VPC endpoint for the service";
    };
    readonly transitGatewayNotInZone: {
        readonly problem: "{mappings} {mappings:polls|poll} {polled} in on-demand mode, but {attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway";
        readonly remedy: "Add a subnet in the Availability {subnets:Zone|Zones} of {subnets} to SubnetIds of {attachment}";
    };
    readonly vpcDnsOff: import("../../src/rule/index.js").Led<"{mappings} {mappings:polls|poll} {polled} in on-demand mode, but", {
        readonly problem: 'private DNS of {endpoint} does not work in {vpc}, where {property} is off';
        readonly remedy: 'Set {property}: true on {vpc}';
        readonly cdk: 'Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc}: {property} is off';
    }>;
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly needs: '{each} needs {service}';
};
/** What a source is called that the template names by its brokers alone. */
export declare const names: {
    readonly cluster: 'a Kafka cluster';
};
export {};
