import type { MessageText } from '../message.js';
/**
 * What is said where something that is there blocks a path: a clause that a rule puts after its own (`{functions} use
 * {service}, but`), and what to change. It is all that is ever said of these causes, by rules and by explain-path.
 */
export declare const causeTexts: {
    readonly gatewayNotOnTable: {
        readonly problem: "gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}";
        readonly remedy: 'Add {tables} to RouteTableIds of {endpoint}';
        readonly cdk: 'Leave out subnets of ec2.GatewayVpcEndpoint for {endpoint}, so that it is on the route tables of all subnets, or add those of {tables} to it';
    };
    readonly gatewayNotOnMainTable: {
        readonly problem: "gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}";
        readonly remedy: 'Associate {subnets} with an AWS::EC2::RouteTable, and add that to RouteTableIds of {endpoint}: a template cannot refer to the main route table of a VPC';
    };
    readonly noPrivateDns: {
        readonly problem: '{endpoint} has no private DNS, so calls to {serves} do not go through it';
        readonly remedy: 'Set PrivateDnsEnabled: true on {endpoint}';
        readonly cdk: 'Set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}';
    };
    readonly vpcDnsOff: {
        readonly problem: 'private DNS of {endpoint} does not work in {vpc}, where {property} is off';
        readonly remedy: 'Set {property}: true on {vpc}';
        readonly cdk: 'Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc}: {property} is off';
    };
    readonly endpointGroup: {
        readonly problem: '{groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not allow inbound TCP {port} from {from}';
        readonly remedy: 'Add an inbound rule to {group} for TCP {port} from {from}';
        readonly cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: endpoint.connections.allowFrom(fn, ec2.Port.tcp({port}))';
    };
    readonly endpointDefaultGroup: {
        readonly problem: '{endpoint} has no SecurityGroupIds, so it has {groups}, which allows inbound traffic only from its own members';
        readonly remedy: 'Set SecurityGroupIds of {endpoint} to a group that allows inbound TCP {port} from {from}';
        readonly cdk: 'Give {endpoint} a group that allows inbound TCP {port} from {from}: securityGroups of ec2.InterfaceVpcEndpoint';
    };
    readonly endpointPolicy: {
        readonly problem: 'the policy of {endpoint}, which all calls to it go through, allows none of {action}';
        readonly remedy: 'Allow these calls in PolicyDocument of {endpoint} and leave them out of its Deny statements, or remove the policy, as an endpoint without one allows all';
        readonly cdk: 'Allow these calls in the policy of {endpoint} with endpoint.addToPolicy(statement) and leave them out of its Deny statements, or leave the policy out, as an endpoint without one allows all';
    };
    readonly endpointPolicyComparison: {
        readonly problem: 'the policy of {endpoint}, which all calls to it go through, allows none of {action}: it compares {key} with {value}, which is not the ID of a {holds}';
        readonly remedy: 'Compare aws:SourceVpc with the ID of a VPC and aws:SourceVpce with the ID of a VPC endpoint, in PolicyDocument of {endpoint}';
    };
    readonly endpointPolicyAddress: {
        readonly problem: 'the policy of {endpoint}, which all calls to it go through, denies {action}: it asks for aws:SourceIp, which calls through a VPC endpoint do not have';
        readonly remedy: 'Compare aws:VpcSourceIp with private ranges instead of aws:SourceIp, in PolicyDocument of {endpoint}';
    };
    readonly endpointPolicyForRole: {
        readonly problem: 'the policy of {endpoint}, which all calls to it go through, does not allow any of the calls that {role} allows: {actions}';
        readonly remedy: 'Allow {actions} for {role}, on the resources that it names, in PolicyDocument of {endpoint}, and leave them out of its Deny statements';
        readonly cdk: 'Allow {actions} for {role}, on the resources that it names, in the policy of {endpoint} with endpoint.addToPolicy(statement), and leave them out of its Deny statements';
    };
    readonly noServiceNetwork: {
        readonly problem: '{vpc} is not associated with a service network: services of VPC Lattice have link-local addresses, to which no route or NAT gateway leads';
        readonly remedy: 'Associate {vpc} with the service network (AWS::VpcLattice::ServiceNetworkVpcAssociation)';
    };
    readonly endpointPolicyForAnswers: {
        readonly problem: "the policy of {endpoint} does not allow {action} on {bucket}, CloudFormation's own buckets for answers";
        readonly remedy: 'Allow {action} for Principal "*" on arn:aws:s3:::{bucket}/* in PolicyDocument of {endpoint}, without a condition on organization or account, and leave it out of Deny statements there';
        readonly cdk: 'Allow {action} for new iam.AnyPrincipal() on arn:aws:s3:::{bucket}/* in the policy of {endpoint}: endpoint.addToPolicy(statement), without a condition on organization or account, and leave it out of Deny statements there';
    };
    readonly endpointPolicyForPrincipal: {
        readonly problem: 'the policy of {endpoint} does not allow {principal} to call {action}';
        readonly remedy: 'Allow the service principal {principal} to call {action} on every resource in PolicyDocument of {endpoint}';
        readonly cdk: 'Allow the service principal {principal} to call {action} on every resource in the policy of {endpoint}: endpoint.addToPolicy(statement)';
    };
    readonly egressToGatewayEndpoint: {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to gateway endpoint {endpoint}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the prefix list of the service that {endpoint} serves (DestinationPrefixListId), or to 0.0.0.0/0';
        readonly cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port})), or ec2.Peer.prefixList(id) with the prefix list of the service that {endpoint} serves';
    };
    readonly egressToInterfaceEndpoint: {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to interface endpoint {endpoint}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the security group of {endpoint}';
        readonly cdk: 'Allow it in {group}: group.connections.allowTo(endpoint, ec2.Port.tcp({port})), to {endpoint}';
    };
    readonly egressToServiceNetwork: {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to the service network of {access}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to 169.254.171.0/24';
        readonly cdk: "Allow it in {group}: group.addEgressRule(ec2.Peer.ipv4('169.254.171.0/24'), ec2.Port.tcp({port}))";
    };
    readonly egressToInternet: {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to 0.0.0.0/0';
        readonly cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))';
    };
    readonly egressToOtherNetwork: {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to the endpoint behind {gateway}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the range of the network behind {gateway}';
        readonly cdk: 'Allow the range of the network behind {gateway} in {group}: group.addEgressRule(ec2.Peer.ipv4(range), ec2.Port.tcp({port}))';
    };
    readonly egressToTarget: {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to {target}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the security group of {target}';
        readonly cdk: 'Allow it in {group}: group.connections.allowTo(target, ec2.Port.tcp({port})), to {target}';
    };
    readonly aclBlocksRequests: {
        readonly problem: '{acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}';
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksAnswers: {
        readonly problem: '{acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need';
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksRequests: {
        readonly problem: '{acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}';
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksAnswers: {
        readonly problem: '{acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave';
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksRequests: {
        readonly problem: '{acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet';
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksAnswers: {
        readonly problem: '{acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive';
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksSomeAnswers: {
        readonly problem: '{acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use';
        readonly remedy: 'Allow inbound TCP 1024-65535 (answers) in {acl}';
    };
    readonly farAclBlocksSomeAnswers: {
        readonly problem: '{acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use';
        readonly remedy: 'Allow outbound TCP 1024-65535 (answers) in {acl}';
    };
    readonly natAclBlocksSomeAnswers: {
        readonly problem: '{acl}, the network ACL of {subnets}, where {through} is, allows answers from the internet only on TCP {ports}, and drops those on the other ports of 1024-65535, which NAT gateways use';
        readonly remedy: 'Allow inbound TCP 1024-65535 (answers) in {acl}';
    };
    readonly natNotInZone: {
        readonly problem: '{nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and {subnets:that|those} of {subnets} {subnets:is|are} not among them';
        readonly remedy: 'Add the Availability {subnets:Zone|Zones} of {subnets} to AvailabilityZoneAddresses of {nat}, or remove that property: the gateway then serves all zones of its VPC';
    };
    readonly transitGatewayNotInZone: {
        readonly problem: '{attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, so traffic from there does not reach the transit gateway';
        readonly remedy: 'Add a subnet in the Availability {subnets:Zone|Zones} of {subnets} to SubnetIds of {attachment}';
    };
    readonly noRouteToVpc: {
        readonly problem: '{tables}, the route {tables:table|tables} of {subnets}, {tables:has|have} no route to {vpc}, the VPC of {target}';
        readonly remedy: 'Add a route for the CIDR block of {vpc} to {tables}, through a VPC peering connection or a transit gateway, and one back for the CIDR {subnets:block|blocks} of {subnets}';
    };
    readonly noRouteBack: {
        readonly problem: '{tables}, the route {tables:table|tables} of {target}, {tables:has|have} no route through {peering} back to {subnets}';
        readonly remedy: 'Add a route through {peering} for the CIDR {subnets:block|blocks} of {subnets} to {tables}';
    };
    readonly publicAccessOfSubnet: {
        readonly problem: '{options} blocks public access in both directions, and excludes neither {subnet}, the subnet of {nat}, nor its VPC';
        readonly remedy: 'Exclude {subnet} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a VPC endpoint for the service';
    };
    readonly publicAccessOfVpc: {
        readonly problem: '{options} blocks public access in both directions, and does not exclude {vpc}, the VPC of {nat}';
        readonly remedy: 'Exclude {vpc} (AWS::EC2::VPCBlockPublicAccessExclusion, allow-egress), set InternetGatewayBlockMode of {options} to block-ingress, or add a VPC endpoint for the service';
    };
    readonly targetGroup: {
        readonly problem: '{groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}';
        readonly remedy: 'Add an inbound rule to {group} for TCP {port} from {from}';
        readonly cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: target.connections.allowFrom(fn, ec2.Port.tcp({port}))';
    };
    readonly targetDefaultGroup: {
        readonly problem: '{target} has no {property}, so it has {groups}, which does not allow inbound TCP {port} from {from}';
        readonly remedy: 'Set {property} of {target} to a group that allows inbound TCP {port} from {from}';
        readonly cdk: 'Give {target} a group of its own, and add an inbound rule to it for TCP {port} from {from}: target.connections.allowFrom(fn, ec2.Port.tcp({port}))';
    };
    readonly targetGroupBehindProxy: {
        readonly problem: '{groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}, the security {from:group|groups} of {proxy}';
        readonly remedy: 'Add an inbound rule to {group} for TCP {port} from {from}';
        readonly cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: target.connections.allowFrom(proxy, ec2.Port.tcp({port}))';
    };
};
/** What a cause calls a group from which traffic comes, where it is the very group that does not allow it. */
export declare const groupTexts: {
    readonly itself: 'itself';
};
/** The message ids of the causes that have texts here. */
export type CauseId = keyof typeof causeTexts;
/** What explain-path and related places say where a path ends because something is missing; rules say it in full. */
export declare const missingTexts: {
    readonly noRoute: '{subnet} uses {table}, which has no route to the internet';
    readonly routeWithoutInternet: '{gateway} does not lead to the internet';
    readonly internetGateway: '{table} routes {destination} to internet gateway {gateway}, which drops what comes from a network interface without a public address';
    readonly ipv6Only: '{table} routes only IPv6 to the internet, and IPv6 is not allowed to the function';
    readonly sibling: '{endpoint} serves {serves}, not {wanted}';
    readonly serviceWithoutPrivateDns: '{endpoint} is an interface endpoint, and {service} has no private DNS: SDKs never use it by default';
    readonly natWithoutRoute: '{nat} is in {subnet}, and {table} has no default route to an internet gateway';
    readonly natGatewayDetached: '{gateway} is not attached to the VPC of {subnet}';
    readonly natPrivate: '{nat} is a private NAT gateway';
    readonly instanceChecksSource: '{instance} drops what is not addressed to itself: its source/destination check is on';
};
/** The clauses of causes after the words of a rule: `{functions} use {service}, but` and the cause. */
export declare function causesAfter<const Lead extends string, Id extends CauseId>(lead: Lead, ids: readonly Id[]): {
    readonly [Each in Id]: Led<Lead, (typeof causeTexts)[Each]>;
};
/** A cause's message after the words of a rule. */
export type Led<Lead extends string, Text extends MessageText> = {
    readonly problem: `${Lead} ${Text['problem']}`;
    readonly remedy: Text['remedy'];
} & (Text extends {
    readonly cdk: infer Cdk;
} ? {
    readonly cdk: Cdk;
} : unknown);
/** Causes that block the path to a service. */
export declare const serviceCauses: readonly ["noServiceNetwork", "egressToServiceNetwork", "gatewayNotOnTable", "gatewayNotOnMainTable", "noPrivateDns", "vpcDnsOff", "endpointGroup", "endpointDefaultGroup", "egressToGatewayEndpoint", "egressToInterfaceEndpoint", "egressToInternet", "egressToOtherNetwork", "aclBlocksRequests", "aclBlocksAnswers", "aclBlocksSomeAnswers", "farAclBlocksRequests", "farAclBlocksAnswers", "farAclBlocksSomeAnswers", "natAclBlocksRequests", "natAclBlocksAnswers", "natAclBlocksSomeAnswers", "natNotInZone", "transitGatewayNotInZone", "publicAccessOfSubnet", "publicAccessOfVpc"];
/** Causes that block the path to the internet. */
export declare const internetCauses: readonly ["egressToInternet", "aclBlocksRequests", "aclBlocksAnswers", "aclBlocksSomeAnswers", "farAclBlocksRequests", "farAclBlocksAnswers", "farAclBlocksSomeAnswers", "natAclBlocksRequests", "natAclBlocksAnswers", "natAclBlocksSomeAnswers", "natNotInZone", "transitGatewayNotInZone", "publicAccessOfSubnet", "publicAccessOfVpc"];
/** Causes that block the path to something in the VPC. */
export declare const targetCauses: readonly ["targetGroup", "egressToTarget", "aclBlocksRequests", "aclBlocksAnswers", "aclBlocksSomeAnswers", "farAclBlocksRequests", "farAclBlocksAnswers", "farAclBlocksSomeAnswers", "noRouteToVpc", "noRouteBack"];
