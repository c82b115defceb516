import { limits } from './text/limits.js';
type LimitKinds = {
    readonly [Key in keyof typeof limits]: (typeof limits)[Key]['of'];
};
/** Every table of texts: what reports say is one of these with its blanks filled in. */
declare const tables: {
    readonly ruleTexts: {
        readonly customResourceCannotAnswer: typeof import("../rules/custom-resource-cannot-answer/messages.js");
        readonly customResourceFunctionGoesIdle: typeof import("../rules/custom-resource-function-goes-idle/messages.js");
        readonly customResourceOutlivesItsNetwork: typeof import("../rules/custom-resource-outlives-its-network/messages.js");
        readonly dualStackEgressIsIpv4Only: typeof import("../rules/dual-stack-egress-is-ipv4-only/messages.js");
        readonly egressToNowhere: typeof import("../rules/egress-to-nowhere/messages.js");
        readonly endpointMissedByGlobalHost: typeof import("../rules/endpoint-missed-by-global-host/messages.js");
        readonly endpointNeverUsedByDefaultSdk: typeof import("../rules/endpoint-never-used-by-default-sdk/messages.js");
        readonly endpointPrivateDnsConflict: typeof import("../rules/endpoint-private-dns-conflict/messages.js");
        readonly eniBudget: typeof import("../rules/eni-budget/messages.js");
        readonly eniPermissionsCanGoFirst: typeof import("../rules/eni-permissions-can-go-first/messages.js");
        readonly eniPermissionsNeverApply: typeof import("../rules/eni-permissions-never-apply/messages.js");
        readonly eventSourceCannotReachLambda: typeof import("../rules/event-source-cannot-reach-lambda/messages.js");
        readonly eventSourceGroupBlocksPoller: typeof import("../rules/event-source-group-blocks-poller/messages.js");
        readonly functionCannotMountFileSystem: typeof import("../rules/function-cannot-mount-file-system/messages.js");
        readonly functionCannotReachDatabase: typeof import("../rules/function-cannot-reach-database/messages.js");
        readonly functionCannotReachInternet: typeof import("../rules/function-cannot-reach-internet/messages.js");
        readonly functionCannotReachService: typeof import("../rules/function-cannot-reach-service/messages.js");
        readonly functionInOneZone: typeof import("../rules/function-in-one-zone/messages.js");
        readonly functionInPublicSubnet: typeof import("../rules/function-in-public-subnet/messages.js");
        readonly functionOutlivesRole: typeof import("../rules/function-outlives-role/messages.js");
        readonly functionOutsideVpcUsesPrivateDatabase: typeof import("../rules/function-outside-vpc-uses-private-database/messages.js");
        readonly functionsCouldShareSecurityGroup: typeof import("../rules/functions-could-share-security-group/messages.js");
        readonly ingressOnFunctionSecurityGroup: typeof import("../rules/ingress-on-function-security-group/messages.js");
        readonly invalidSuppression: typeof import("../rules/invalid-suppression/messages.js");
        readonly natGatewayWithoutInternet: typeof import("../rules/nat-gateway-without-internet/messages.js");
        readonly natInstanceChecksSource: typeof import("../rules/nat-instance-checks-source/messages.js");
        readonly privateDnsCapturesPublicApi: typeof import("../rules/private-dns-captures-public-api/messages.js");
        readonly roleWithoutDependency: typeof import("../rules/role-without-dependency/messages.js");
        readonly roleWithoutEniPermissions: typeof import("../rules/role-without-eni-permissions/messages.js");
        readonly standaloneEgressRemovesAllowAll: typeof import("../rules/standalone-egress-removes-allow-all/messages.js");
        readonly subnetListsDiverge: typeof import("../rules/subnet-lists-diverge/messages.js");
        readonly subnetTooSmall: typeof import("../rules/subnet-too-small/messages.js");
        readonly templateSyntax: typeof import("../rules/template-syntax/messages.js");
        readonly unrestrictedEgress: typeof import("../rules/unrestricted-egress/messages.js");
        readonly unusedSuppression: typeof import("../rules/unused-suppression/messages.js");
        readonly updateDeletesGroupInUse: typeof import("../rules/update-deletes-group-in-use/messages.js");
        readonly updateDeletesSubnetInUse: typeof import("../rules/update-deletes-subnet-in-use/messages.js");
        readonly updateLeavesVpcWithDualStackFlag: typeof import("../rules/update-leaves-vpc-with-dual-stack-flag/messages.js");
        readonly updateRemovesExportInUse: typeof import("../rules/update-removes-export-in-use/messages.js");
        readonly updateRemovesPermissionsFirst: typeof import("../rules/update-removes-permissions-first/messages.js");
        readonly updateReplacesFunction: typeof import("../rules/update-replaces-function/messages.js");
        readonly updateStrandsVersions: typeof import("../rules/update-strands-versions/messages.js");
        readonly versionsKeepOldEnis: typeof import("../rules/versions-keep-old-enis/messages.js");
        readonly vpcConfigInvalid: typeof import("../rules/vpc-config-invalid/messages.js");
    };
    readonly blockedFromTexts: {
        readonly isIn: '{fn} is in {subnet}';
    };
    readonly deletionMessages: {
        readonly removed: {
            readonly problem: '{network} {network:is|are} deleted in the same update in which {functions} {functions:stops|stop} using {network:it|them}: {network:its|their} network interfaces are released up to 20 minutes later, and until then deleting {network:it|them} fails';
            readonly remedy: 'Deploy twice: first remove {network} from {functions}, and once {network:its|their} network interfaces are deleted, remove {network} {network:itself|themselves}';
        };
        readonly replaced: {
            readonly problem: 'A change of {property} replaces {network}: CloudFormation moves {functions} to the new one and deletes the old one at once, while its network interfaces are released up to 20 minutes later, so the deletion fails';
            readonly remedy: 'Keep {property} of {network} unchanged; or add a new one beside it, deploy {functions} with that, and remove {network} in a later update';
        };
        readonly replacedAlong: {
            readonly problem: 'A change of {property} replaces {changed}, and {network} with it: CloudFormation moves {functions} to the new {network:one|ones} and deletes the old {network:one|ones} at once, while {network:its|their} network interfaces are released up to 20 minutes later, so the deletion fails';
            readonly remedy: 'Keep {property} of {changed} unchanged; or add new ones beside the old ones, deploy {functions} with those, and remove the old ones in a later update';
        };
        readonly held: {
            readonly problem: '{network} {network:is|are} deleted, but published versions of {holders} keep {network:its|their} network interfaces for as long as they exist: deleting {network:it|them} fails';
            readonly remedy: 'Deploy {functions} without {network} first, delete the old versions of {holders}, and once the network interfaces are deleted, remove {network}';
        };
        readonly retained: {
            readonly problem: '{network} {network:is|are} deleted, but {functions} as deployed {functions:is|are} retained and {functions:goes|go} on using {network:it|them}: deleting {network:it|them} fails';
            readonly remedy: 'Keep {network} in the template for as long as {functions} {functions:exists|exist}, or retain {network:it|them} as well';
        };
        readonly otherStack: {
            readonly problem: '{functions} {functions:stops|stop} using {network}, which the update of another stack deletes: {network:its|their} network interfaces are released up to 20 minutes after {functions} {functions:is|are} updated, and until then deleting {network:it|them} fails';
            readonly remedy: 'Update the stack of {functions} first, wait until the network interfaces are deleted, then update the stack of {network}';
            readonly severity: 'warning';
        };
        readonly mappingLeaves: {
            readonly problem: '{network} {network:is|are} deleted in the same update in which {mappings} {mappings:stops|stop} using {network:it|them}: Lambda releases the network interfaces of the pollers later, and until then deleting {network:it|them} fails';
            readonly remedy: 'Keep {network} in this update, and remove {network:it|them} once the network interfaces are deleted';
            readonly severity: 'warning';
        };
        readonly waits: {
            readonly problem: '{network} {network:is|are} deleted together with {functions}, and {network:its|their} network interfaces are released up to 20 minutes later: CloudFormation waits for that only where the role that deploys may call ec2:DescribeNetworkInterfaces';
            readonly remedy: 'Allow the role that deploys to call ec2:DescribeNetworkInterfaces, or remove {functions} first and {network} in a later update';
            readonly severity: 'info';
        };
        readonly waitsForOld: {
            readonly problem: '{network} {network:is|are} deleted together with the old {functions}, which this update replaces, and {network:its|their} network interfaces are released up to 20 minutes later: CloudFormation waits for that only where the role that deploys may call ec2:DescribeNetworkInterfaces';
            readonly remedy: 'Allow the role that deploys to call ec2:DescribeNetworkInterfaces, or keep {network} in this update and remove {network:it|them} in a later one';
            readonly severity: 'info';
        };
        readonly mappingGoes: {
            readonly problem: '{network} {network:is|are} deleted together with {mappings}, and Lambda releases the network interfaces of the pollers later: CloudFormation waits for those of functions only, so deleting {network:it|them} may fail';
            readonly remedy: 'Delete {mappings} first, and {network} in a later update, once the network interfaces are deleted';
            readonly severity: 'info';
        };
    };
    readonly deletionRelated: {
        readonly eni: 'the ENI of {users} in {subnet} with {groups}';
        readonly isReleased: '{eni} is released by this update';
        readonly isHeld: 'published versions of {holders} keep {eni}';
        readonly staysWith: '{eni} stays with {functions}, which {functions:is|are} retained';
        readonly asDeployed: '{entity} as deployed';
        readonly afterUpdate: '{entity} after the update';
    };
    readonly counts: {
        readonly enis: '{count} {count:ENI|ENIs}';
        readonly atLeastEnis: 'at least {count} {count:ENI|ENIs}';
        readonly atLeast: 'at least {count}';
        readonly groups: '{count} {count:security group|security groups}';
        readonly setsOfGroups: '{count} {count:set|sets} of security groups';
        readonly subnets: '{count} {count:subnet|subnets}';
        readonly inboundRules: '{count} {count:inbound rule|inbound rules}';
    };
    readonly titles: {
        readonly replaceBy: 'Replace {written} with {arn}';
        readonly dependOn: 'Add {added} to DependsOn of {resources}';
        readonly setProperty: 'Set {property}: {value} on {resources}';
        readonly setRole: 'Set Role: !GetAtt {role}.Arn on {fn}';
        readonly allowFromItself: 'Add an inbound rule to {group} for TCP {port} from {group} itself';
        readonly allowFrom: 'Add an inbound rule to {target} for TCP {port} from {source}';
        readonly addTo: 'Add {policy} to {where}';
        readonly policiesOf: 'Policies of {fn}';
        readonly managedPoliciesOf: 'ManagedPolicyArns of {role}';
        readonly onlyPorts: 'Allow only outbound TCP {ports} in {group}';
        readonly sameByIpv6: 'Allow the same outbound traffic over IPv6 in {group}';
        readonly removeInboundRules: 'Remove the inbound rules of {group}';
        readonly excludeLambda: 'Exclude Lambda from {resource}';
        readonly setProperties: 'Set {settings} on {resource}';
    };
    readonly routeTexts: {
        readonly leadsThere: 'the route to {component}';
        readonly isBehindIt: '{fn} sends its traffic there';
    };
    readonly userTexts: {
        readonly hasInterfaces: '{user} has network interfaces in a VPC';
        readonly roleOfSam: 'The role that SAM creates for {fn}';
    };
    readonly fixTitles: {
        readonly addTables: 'Add {tables} to RouteTableIds of {endpoint}';
        readonly switchOn: 'Set {property}: true on {entity}';
    };
    readonly causeTexts: {
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
    readonly missingTexts: {
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
    readonly groupTexts: {
        readonly itself: 'itself';
    };
    readonly hopTexts: {
        readonly 'subnet-uses-table': '{subnet} uses {table}';
        readonly route: '{table} routes {destination} to {target}';
        readonly 'route-of-unknown-destination': '{table} routes some addresses to {target}';
        readonly 'nat-in-subnet': '{nat} is in {subnet}, which uses {table}';
        readonly 'regional-nat': '{nat} is a regional NAT gateway';
        readonly 'internet-behind-other-network': 'the internet is reached through {gateway}';
        readonly 'endpoint-behind-other-network': 'behind {gateway} there is an endpoint for {service}';
        readonly 'gateway-endpoint-on-table': '{endpoint} is on {table}';
        readonly 'interface-endpoint-serves': '{endpoint} serves {service} with private DNS';
        readonly 'service-network': '{access} gives {vpc} access to a service network';
        readonly 'group-allows-egress': '{group} allows outbound TCP {port}';
        readonly 'group-allows-ingress': '{group} allows inbound TCP {port}';
        readonly 'group-allows-by-default': '{group} has no outbound rules of its own, so the default rule of AWS allows all outbound traffic';
    };
    readonly throughTexts: {
        readonly 'gateway-endpoint': 'gateway endpoint {endpoint}';
        readonly 'interface-endpoint': 'interface endpoint {endpoint}';
        readonly 'nat-gateway': 'NAT gateway {nat}';
        readonly 'internet-gateway': 'internet gateway {gateway}';
        readonly 'other-network': '{gateway}';
        readonly 'endpoint-in-other-network': 'an endpoint behind {gateway}';
        readonly 'service-network': '{access}';
        readonly target: '{target}';
    };
    readonly pathTexts: {
        readonly through: 'through {through}';
        readonly to: 'to {target}';
    };
    readonly whenTexts: {
        readonly is: '{name} is {value}';
        readonly isOfStack: '{name} of {stack} is {value}';
        readonly and: '{some} and {next}';
        readonly or: '{some}, or {next}';
        readonly example: 'for example {when}';
        readonly someHold: 'some combinations of conditions hold';
        readonly ofThoseJudged: '{when} (of the {count} combinations of conditions that were judged)';
    };
    readonly environmentTexts: {
        readonly deployed: 'deployed with {environments}';
        readonly listed: '{values}';
        readonly deployedAndWhen: 'deployed with {environments}, and {when}';
    };
    readonly checkTexts: {
        readonly tooManyCombinations: 'the conditions have more than {count} combinations: only {count} were judged';
        readonly valuesCompared: 'values of the parameters that they compare: --parameter Name=...';
        readonly templateDeployed: 'the template that it deploys, on its own';
        readonly stackSet: 'what {stackSet} deploys to accounts and Regions is not analyzed';
        readonly fewerElsewhere: 'in other combinations of conditions, it affects fewer of these';
        readonly describedHere: 'described here';
        readonly includedHere: 'included here';
        readonly changeItHere: 'this is where to change it';
        readonly theTemplate: 'the template';
        readonly ruleFailed: 'Rule {rule} failed at {subject}: {reason}';
        readonly ruleFailedRemedy: 'Switch the rule off ("{rule}": "off") and report this to whoever wrote it';
    };
    readonly ruleFaultTexts: {
        readonly noMessage: 'no message "{messageId}" in {rule}';
        readonly noMessageButMeant: 'no message "{messageId}" in {rule}. {meant}';
        readonly noVisitor: 'no visitor "{key}". {remedy}';
        readonly useVisitor: 'Use a type of resources, or {keys}';
        readonly promise: 'it returned a promise, which is not awaited: visitors must not be async';
        readonly noDetails: 'report needs an object with at and data';
        readonly noPlace: 'report: "at" is not a place';
        readonly evidence: 'report: "evidence" is not a list of texts';
        readonly see: 'report: "see" is not a list of {shape}';
        readonly suggest: 'report: "suggest" is not a list';
        readonly fix: 'report: "{name}" must be {shape} with edits of kind set, append or remove';
        readonly blank: 'report: the message has {blank}, and data has no "{name}". {remedy}';
        readonly giveBlank: 'Give it in data: {shape}';
    };
    readonly listTexts: {
        readonly last: '{items} and {last}';
        readonly next: '{items}, {next}';
        readonly or: '{items} or {next}';
        readonly others: '{count} others';
        readonly ofStack: '{name} of {stack}';
    };
    readonly refusals: {
        readonly mergeConflict: {
            readonly problem: 'a merge conflict is left in the file';
            readonly remedy: 'Resolve the conflict and remove its markers';
        };
        readonly unrendered: {
            readonly problem: 'the file has placeholders of a template engine, so it is not a template yet';
            readonly remedy: 'Lint the file that the template engine renders';
        };
        readonly binary: {
            readonly problem: 'the file holds characters that are not text';
            readonly remedy: 'Save the file as UTF-8 and remove control characters';
        };
        readonly tooDeep: {
            readonly problem: 'values are nested too deep to be read';
            readonly remedy: 'Flatten the values at this place';
        };
        readonly tooDeepJson: {
            readonly problem: 'values are nested too deep to be read';
            readonly remedy: 'Flatten the values';
        };
        readonly tab: {
            readonly problem: 'a tab is used for indentation';
            readonly remedy: 'Indent with spaces';
        };
        readonly quoteNotClosed: {
            readonly problem: 'a quoted text is not closed';
            readonly remedy: 'Add the missing quote';
        };
        readonly bracketNotClosed: {
            readonly problem: 'a list or mapping in brackets is not closed';
            readonly remedy: 'Add the missing bracket';
        };
        readonly aliasWithoutName: {
            readonly problem: '"*" starts an alias, but no name follows';
            readonly remedy: 'Put quotes around a text that starts with "*"';
        };
        readonly aliasUnknown: {
            readonly problem: '"*" starts an alias, but {reason}';
            readonly remedy: 'Put quotes around a text that starts with "*"';
        };
        readonly twoShortForms: {
            readonly problem: 'two short forms of functions follow each other';
            readonly remedy: 'Write the outer function in its long form, such as Fn::GetAZs: !Ref AWS::Region';
        };
        readonly unknownEscape: {
            readonly problem: 'a backslash in double quotes starts no escape that YAML knows';
            readonly remedy: 'Write the backslash twice, or use single quotes';
        };
        readonly reservedStart: {
            readonly problem: 'a text can\'t start with "{character}"';
            readonly remedy: 'Put quotes around it';
        };
        readonly threeQuotes: {
            readonly problem: 'three quotation marks in a row, where one begins or ends a string';
            readonly remedy: 'Write one quotation mark there, and escape those inside the string';
        };
        readonly quoteTooEarly: {
            readonly problem: 'a quote closes the text too early, or opens the next before this one is closed';
            readonly remedy: 'Add the missing quote, or write {escaped} for a quote within the text';
        };
        readonly commaMissing: {
            readonly problem: 'a comma is missing between two entries';
            readonly remedy: 'Add the comma or the closing bracket, or put quotes around a text that has either in it';
        };
        readonly indentation: {
            readonly problem: 'the indentation or a colon is wrong here';
            readonly remedy: 'Align this line with its neighbours, add a missing colon, or put quotes around a text that has ": " or quotes in it';
        };
        readonly colonWithoutSpace: {
            readonly problem: 'no space follows the colon after "{key}", so the line is read as one string';
            readonly remedy: 'Write a space after the colon';
        };
        readonly textBehindQuote: {
            readonly problem: 'more text follows the closing quote of a value';
            readonly remedy: 'Put all of the value between the quotes, or remove what follows them';
        };
        readonly secondColon: {
            readonly problem: 'the value of "{key}" has a colon and a space in it, as only a key may have';
            readonly remedy: 'Put quotes around the value, or write it on the next line, indented further, if it is a mapping';
        };
        readonly listIndentation: {
            readonly problem: 'this line does not fit the list before it';
            readonly remedy: 'Align it with the dashes of the list';
        };
        readonly other: {
            readonly problem: "the text can't be read: {reason}";
            readonly remedy: 'Correct the YAML at this place';
        };
    };
    readonly jsonFaultTexts: {
        readonly endsEarly: 'it ends too early';
        readonly unexpected: 'unexpected "{found}" in line {line}, column {column}';
    };
    readonly faults: {
        readonly duplicateKey: {
            readonly problem: 'duplicate key "{key}" in this mapping';
            readonly remedy: 'Keep one of the two, or rename one';
        };
        readonly tagWithColon: {
            readonly problem: 'the tag {tag} ends with a colon, so it names no function';
            readonly remedy: 'Write {name} without the colon';
        };
        readonly mappingAsKey: {
            readonly problem: 'a mapping is used as a key';
            readonly remedy: 'Write a string as the key';
        };
        readonly severalDocuments: {
            readonly problem: 'the file holds several YAML documents, but a template is one';
            readonly remedy: 'Move each document to a file of its own';
        };
        readonly empty: {
            readonly problem: 'the file is empty';
            readonly remedy: 'Add a template with a Resources section';
        };
        readonly list: {
            readonly problem: 'the file holds a list, not a mapping with sections such as Resources';
            readonly remedy: 'Name a template file';
        };
        readonly singleValue: {
            readonly problem: 'the file holds a single value, not a mapping with sections such as Resources';
            readonly remedy: 'Name a template file';
        };
        readonly endlessAlias: {
            readonly problem: 'an alias is inside the value that it refers to';
            readonly remedy: 'Write the values out instead of using aliases';
        };
        readonly aliasesTooDeep: {
            readonly problem: 'aliases nest its values too deep';
            readonly remedy: 'Write the values out instead of using aliases';
        };
        readonly aliasesTooMany: {
            readonly problem: 'aliases expand it to more than {most} values';
            readonly remedy: 'Write the values out instead of using aliases';
        };
    };
    readonly limitTexts: {
        readonly limit: 'limit {name}: at most {most} {of}';
        readonly leftOut: '{what} ({limit})';
    };
    readonly limitKinds: LimitKinds;
    readonly configTexts: {
        readonly pattern: 'pattern {shown} in {file}: {message}';
        readonly writeSeveralPatterns: 'Write several patterns';
        readonly faultAt: '{at} in {file}: {problem}';
        readonly notGiven: '{need} need {name}';
        readonly giveToCompile: 'Give {name} to compileConfig';
        readonly giveLanguages: 'Import japanese from vpclambda-lint/japanese, and give compileConfig languages: {languages}';
        readonly noPreset: '{at} in {path}: no preset or config "{name}"';
        readonly nothingToExtend: '{at} in {path}: there is no {name}';
        readonly relativeToConfig: 'Paths are relative to the folder of the config file';
        readonly pluginsIn: 'plugins in {file}: {problem}';
        readonly renameOne: 'Rename one of them';
        readonly noService: 'no AWS service has the IAM prefix "{name}"';
        readonly nameService: 'Name a service as IAM does in actions, such as "secretsmanager"';
        readonly noRegion: '"{name}" is not an AWS Region';
        readonly pluginInvalid: 'plugin {request}: {problem}';
        readonly familyHasNoOptions: '{keys} in {file}: a family has no options';
        readonly ruleWithoutOptions: 'The rule has no options: write its severity alone';
        readonly notValid: 'is not valid';
        readonly unknownKey: 'no such key';
        readonly missing: 'is missing';
        readonly notAllowed: 'is not one of the allowed values';
        readonly noSuchRule: '{at}: no such rule';
        readonly samePrefix: 'plugins {request} and {request2} both call themselves "{prefix}"';
        readonly nameRegion: 'Name it as AWS does, such as "eu-west-1"';
        readonly optionsByRule: 'Give options to each rule by its own name';
        readonly invalidSchema: 'the schema of rule {name} is invalid: {message}';
        readonly seeRules: 'See --list-rules for all there are';
        readonly at: '{at} in {path}: {problem}';
        readonly whole: '{path}: {problem}';
        readonly presetsAre: 'Presets: {names}';
        readonly tellAuthor: 'Tell the author of {plugin}';
        readonly optionsOfPlugin: "options of a plugin's rule";
        readonly textsIn: 'texts in "{locale}"';
        readonly commandLine: 'the command line';
        readonly in: '{at} in {file}';
    };
    readonly globTexts: {
        readonly longer: 'it is longer than {most} characters';
        readonly deeper: 'its groups are nested deeper than {most} levels';
        readonly wider: '{range} means more than {most} names';
    };
    readonly pluginTexts: {
        readonly noRules: 'has no rules';
        readonly exportRules: 'Export {shape}';
        readonly noPrefix: '"{prefix}" can\'t be the prefix of its rules';
        readonly giveName: 'Give it another meta.name or file name';
        readonly otherId: 'meta.id is not "{id}"';
        readonly atRule: '{at}: {problem}';
        readonly noRule: 'is not a rule: define it with defineRule';
        readonly noMeta: 'meta is missing';
        readonly id: 'meta.id must be words with dashes, such as "function-without-tracing"';
        readonly family: 'meta.family must be one of {families}';
        readonly noSeverity: 'meta.severity must be error, warning or info';
        readonly presets: 'meta.presets must be a list of "recommended" and "strict", or empty';
        readonly summary: 'meta.summary is missing';
        readonly messages: 'meta.messages is missing';
        readonly message: 'meta.messages.{id} must have a problem and a remedy';
        readonly schema: 'meta.schema must be a JSON schema of type "object"';
        readonly defaults: 'meta.defaults must be an object';
        readonly aliases: 'meta.aliases must be a list of ids';
        readonly create: 'create must be a function';
    };
    readonly bindingTexts: {
        readonly noParameterInStack: 'stacks.{stack}.parameters in {where}: its template has no parameter {pattern}';
        readonly parametersAre: 'Its parameters: {names}';
        readonly noParameters: 'It has none';
        readonly parameterIn: 'stacks.{stack}.parameters.{parameter} in {where}';
        readonly stacksLeftOut: 'some of the stacks nested below {path} were not looked at';
        readonly thereIsNoStack: '{at}: there is no stack "{stack}"';
        readonly declareStack: 'Declare it in stacks';
        readonly hasNoOutput: '{at}: {file} has no output {name}';
        readonly hasNoPiece: '{at}: {file} has no output or resource {name}';
        readonly hasNoResource: '{at}: {file} has no resource {name}';
        readonly nameOutputResource: 'Name an output or a resource of it';
        readonly noLinkTarget: 'links in {where}: {path} has no parameter or nested stack {name}';
        readonly linkTargetsAre: 'It has {names}';
    };
    readonly networkFileTexts: {
        readonly cliOutput: '{path} is what the AWS CLI prints, not a description of networks';
        readonly vpcHasNoRoute: '{keys}: the VPC has no route table {routeTable}';
        readonly fault: '{place} {problem}';
        readonly at: '{at}: {problem}';
        readonly listIt: 'List it in routeTables';
    };
    readonly accountTexts: {
        readonly notRead: 'the account as it was read has no {entity}';
        readonly natNotRead: 'the account as it was read has no {nat}';
        readonly groupNotRead: 'the account as it was read has no {group}';
        readonly nameNotRead: 'the account as it was read has no {name}';
        readonly roleNotRead: 'the role {role} was not read';
        readonly capacityProviderNotRead: 'the network of capacity provider {provider} was not read';
        readonly vpcNotRead: '{vpc} was not read, and {subnet} uses its main route table';
        readonly beyondNotRead: '{table} routes {destination} to {target}, and what lies beyond that was not read';
        readonly someBeyondNotRead: '{table} routes some addresses to {target}, and what lies beyond that was not read';
        readonly fileSystemNotRead: 'the file system that it mounts was not read';
        readonly polledNotRead: 'what {mapping} polls was not read';
        readonly sourceNotRead: 'the source of {mapping}, {source}, was not read';
    };
    readonly deployedTexts: {
        readonly dependsOnHidden: 'it applies when {when}, which the account does not tell';
        readonly stateFailed: 'Lambda could not set {name} up, so every invocation of it fails: {code}';
        readonly stateInactive: '{name} is Inactive: Lambda has removed its network interfaces, and the next invocation fails while they are created again';
        readonly updateFailed: 'the last update of {name} failed: {code}';
        readonly blackhole: 'the route of {table} to {to} drops everything, because {target} is deleted, detached or stopped (blackhole)';
        readonly deadNat: 'the route of {table} to {to} drops everything, because the state of {target} is {state}';
    };
    readonly adviceTexts: {
        readonly withCommand: '{text}: {command}';
        readonly noCommand: '{text}: no command is given, because a name in it cannot be written safely';
        readonly managed: 'It does not belong to a function: {operator} manages it.';
        readonly otherType: 'It does not belong to Lambda: its type is {type}.';
        readonly otherTypeDescribed: 'It does not belong to Lambda: its type is {type}, its description "{description}".';
        readonly heldBy: 'It does not belong to Lambda, but to {holder}.';
        readonly deletedWithIt: 'AWS deletes it together with that: it cannot be detached or deleted by hand.';
        readonly attached: 'It is attached to {instance}.';
        readonly otherAccount: 'It belongs to account {owner}, and the listed functions to account {account}: run this again with credentials of {owner}.';
        readonly wait: 'Lambda deletes it within 20 minutes after its last user stops using it; do not detach or delete it by hand.';
        readonly goneAndWait: 'No function or version has {subnet}: its users are deleted, and Lambda deletes it within 20 minutes after the last of them; do not detach or delete it by hand.';
        readonly noneHasSubnet: 'No function or version has {subnet}.';
        readonly pollersNotLookedAt: 'Whether pollers of event sources use it was not checked.';
        readonly noneHasGroups: 'Functions have {subnet}, but none has exactly the groups {groups}.';
        readonly changesNotLookedAt: 'Whether its groups were changed by hand was not checked.';
        readonly noChange: 'CloudTrail records no change of its groups by hand in the last 90 days.';
        readonly roleNeeded: 'Lambda deletes it with the execution role of its last user: where that role was deleted first, create a role with the same name that may call ec2:DeleteNetworkInterface, and keep it until the ENI is deleted.';
        readonly support: 'If it still exists after 24 hours, contact AWS Support';
        readonly leaveVpc: '{fn} is configured with its subnet and groups. To detach the function from the VPC';
        readonly moreHold: '{count} more functions and versions hold it as well.';
        readonly aliasKeeps: 'Alias {alias} keeps version {version} of {fn}. To point it at another version';
        readonly aliasesKeep: 'Aliases that point to version {version} of {fn} keep it: point them at another version first. To list them';
        readonly deleteVersion: 'Version {version} of {fn} was published with its subnet and groups. To delete it';
        readonly polls: 'Event source mapping {mapping} polls {source} for {fn} from there. To delete the mapping';
        readonly possiblePollers: 'Pollers of event sources have ENIs too, with the subnets and groups of their source, which Lambda does not list: check {sources}.';
        readonly roleGone: 'The execution role {role} does not exist, so Lambda cannot delete the ENI: create it again with the same name and AWSLambdaVPCAccessExecutionRole, and keep it until the ENI is deleted.';
        readonly roleMayNot: 'The execution role {role} may not delete ENIs';
        readonly checkRole: 'Check that its execution role exists and may delete ENIs';
        readonly changedBy: '{by} gave it the groups {groups} by hand at {time}, so its groups no longer tell who uses it: any of the {count} functions and versions in {subnet} may hold it.';
        readonly madeForThere: 'Lambda created it for {fn}, which now has another network.';
        readonly madeForGone: 'Lambda created it for {fn}, which no longer exists.';
        readonly none: '(none)';
    };
    readonly otherHolderTexts: {
        readonly loadBalancer: 'the load balancer {name}';
        readonly endpoint: 'the VPC endpoint {name}';
        readonly natGateway: 'the NAT gateway {name}';
        readonly transitGateway: 'the transit gateway attachment {name}';
        readonly fileSystem: 'a mount target of the file system {name}';
        readonly database: 'a database of Amazon RDS, Aurora, DocumentDB or Neptune';
        readonly redshift: 'a cluster of Amazon Redshift';
        readonly dms: 'a replication instance of AWS DMS';
        readonly cache: 'the cache {name} of Amazon ElastiCache';
        readonly dax: 'the DAX cluster {name}';
        readonly search: 'the domain {name} of Amazon OpenSearch Service';
        readonly kafka: 'the Amazon MSK cluster {name}';
        readonly ecs: 'a task of Amazon ECS';
        readonly eks: 'the Amazon EKS cluster {name}';
        readonly glue: 'a connection of AWS Glue with the role {name}';
        readonly studio: 'the Amazon SageMaker domain {name}';
        readonly notebook: 'a notebook instance of Amazon SageMaker';
        readonly directory: 'the directory {name} of AWS Directory Service';
        readonly workspace: 'a WorkSpace';
        readonly resolver: 'the Route 53 Resolver endpoint {name}';
    };
    readonly schemaTexts: {
        readonly allowed: 'Allowed: {names}';
        readonly mustBe: 'must be {kinds}';
        readonly mustBeLimit: 'must be {comparison} {limit}';
        readonly tooShort: 'must not be shorter than {limit}';
        readonly tooLong: 'must not be longer than {limit}';
        readonly twice: 'holds an item twice';
        readonly mustMatch: 'must match {pattern}';
        readonly kinds: {
            readonly object: 'an object';
            readonly array: 'a list';
            readonly string: 'a string';
            readonly number: 'a number';
            readonly integer: 'a whole number';
            readonly boolean: 'true or false';
        };
    };
    readonly reportTexts: {
        readonly counts: {
            readonly errors: '{count} {count:error|errors}';
            readonly warnings: '{count} {count:warning|warnings}';
            readonly infos: '{count} {count:info|infos}';
            readonly files: '{count} {count:file|files}';
            readonly rules: '{count} {count:rule|rules}';
            readonly functions: '{count} {count:function|functions}';
            readonly questions: '{count} {count:question|questions}';
            readonly findings: '{count} {count:finding|findings}';
            readonly notLinted: '{count} {count:file|files} not linted';
            readonly suppressed: '{count} suppressed';
            readonly inBaseline: '{count} in the baseline';
            readonly fixable: '{count} can be fixed with --fix';
            readonly undecided: '{count} undecided';
            readonly undecidedListed: '{count} undecided (--show-undecided lists {count:it|them})';
        };
        readonly found: {
            readonly inFiles: '{problems} in {files}';
            readonly next: '{items}, {next}';
            readonly last: '{items} and {last}';
        };
        readonly verdict: {
            readonly none: 'No problems';
            readonly noneAnalyzed: 'No problems in what was analyzed';
            readonly noneInSome: 'No problems in {decided} of {functions}; others are undecided';
            readonly undecided: 'Undecided: nothing was found, but {functions} could not be judged in full';
            readonly notJudged: 'not judged: {rules}';
            readonly because: 'because {reason}';
            readonly dependsOnOne: '{count} of {questions} {count:depends|depend} on one input: {reason}';
            readonly needs: 'needs {input}';
        };
        readonly severities: {
            readonly error: 'error';
            readonly warning: 'warning';
            readonly info: 'info';
            readonly fatal: 'fatal';
        };
        readonly labels: {
            readonly undecided: 'undecided';
            readonly because: 'because';
            readonly and: 'and';
            readonly only: 'only';
            readonly see: 'see';
            readonly remedy: 'remedy';
            readonly or: 'or';
            readonly for: 'for';
            readonly rules: 'rules';
            readonly needs: 'needs';
            readonly alsoIn: 'also in';
        };
        readonly details: {
            readonly when: 'when {when}';
            readonly fixDoesIt: '{remedy} (--fix does it)';
            readonly more: 'and {count} more: --format json has them all';
            readonly firstAndMore: '{names} and {count} more: --format json has them all';
            readonly decidedBy: '{reason} (decided by {input})';
        };
        readonly sentences: {
            readonly onlyWhen: 'Only when {when}';
            readonly because: 'Because {reason}';
            readonly see: 'See {place}: {message}';
            readonly remedy: 'Remedy: {remedy}';
            readonly inTemplate: 'in the template';
            readonly ofTemplate: '{resource} in the template';
        };
        readonly path: {
            readonly title: '{fn} to {target}';
            readonly because: 'because';
            readonly from: 'from';
            readonly by: ', by';
            readonly when: 'when {when}';
            readonly reachable: 'reachable';
            readonly blocked: 'blocked';
            readonly unknown: 'not known';
            readonly needs: 'needs {input}';
        };
        readonly model: {
            readonly linked: 'linked:';
            readonly mayHoldMore: 'may hold more:';
            readonly when: 'when {when}';
            readonly incomplete: 'Not all combinations of the conditions were looked at.';
            readonly enis: 'Hyperplane ENIs: {count}';
            readonly oneForEach: ' + one for each subnet of {list}';
            readonly onlyForEach: 'Hyperplane ENIs: one for each subnet of {lists}';
            readonly subnetWith: '{subnet} with {groups}';
            readonly sharedBy: 'shared by';
            readonly functions: '{count} {count:function|functions}';
            readonly vpcs: '{count} {count:VPC|VPCs}';
            readonly subnets: '{count} {count:subnet|subnets}';
            readonly groups: '{count} {count:security group|security groups}';
            readonly role: 'role';
            readonly uses: 'uses';
            readonly from: 'from';
            readonly dnsSupport: 'DNS support';
            readonly dnsHostnames: ', DNS hostnames';
            readonly endpoint: 'endpoint';
            readonly privateDns: ', private DNS {answer}';
            readonly range: 'range';
            readonly zone: 'zone';
            readonly routesBy: 'routes by';
            readonly networkAcl: 'network ACL';
            readonly out: 'out';
            readonly in: 'in';
            readonly usedBy: 'used by';
            readonly notKnown: 'not known: {reason}';
            readonly on: 'on';
            readonly off: 'off';
            readonly list: '{names}';
            readonly proven: 'proven';
            readonly permitted: 'permitted';
        };
        readonly update: {
            readonly title: 'Network interfaces of Lambda: {summary}';
            readonly markdownTitle: '**Network interfaces of Lambda:** {summary}';
            readonly onlyUpdates: 'Only rules about updates ran: lint the template for all others';
            readonly createdCount: '{count} created';
            readonly keptCount: '{count} kept';
            readonly releasedCount: '{count} released';
            readonly notes: '{count} {count:note|notes}';
            readonly created: 'created';
            readonly kept: 'kept';
            readonly released: 'released';
            readonly createdTakes: 'created: some minutes, in which a function keeps the network it had, and a new one is Pending';
            readonly releasedTakes: 'released: up to 20 minutes after the update';
            readonly keepIt: 'published versions of {functions} keep it';
            readonly columns: {
                readonly eni: 'ENI';
                readonly subnet: 'Subnet';
                readonly groups: 'Security groups';
                readonly users: 'Users';
            };
        };
        readonly machines: {
            readonly language: 'en';
            readonly noProblems: 'no problems';
            readonly notLintedCase: 'could not be linted';
            readonly findingAt: '{rule} at {position}';
            readonly undecided: 'Undecided: {reason}';
            readonly undecidedAt: '{place} undecided: {reason} ({rules})';
            readonly moreThanAnnotated: '{count} more than GitHub annotates:';
            readonly total: '{files}: {found}';
            readonly rowsLeft: '{count} {count:row|rows} more did not fit here; the log has everything.';
            readonly where: 'Where';
            readonly finding: 'Finding';
            readonly rule: 'Rule';
            readonly inFiles: '**{verdict}** in {files}.';
            readonly onlyWhen: '{problem} (only when {when})';
            readonly undecidedTitle: 'Undecided';
            readonly interfaces: 'Network interfaces of Lambda';
            readonly withFindings: '{files}, {count} with findings';
            readonly wherePlace: 'where';
            readonly ruleOf: 'rule';
        };
        readonly holders: {
            readonly notLambdas: 'Not an ENI of Lambda';
            readonly versions: '{count} function {count:version|versions}';
            readonly mappings: '{count} event source {count:mapping|mappings}';
            readonly held: 'Held by {held}';
            readonly both: '{versions} and {mappings}';
            readonly changedByHand: 'Its groups were changed by hand: any of {versions} may hold it';
            readonly noFunctionInSubnet: 'No function is in its subnet';
            readonly notFound: 'No function has its subnet and groups';
            readonly more: 'and {count} more';
            readonly note: 'note: {note}';
        };
        readonly deployed: {
            readonly about: '{entity}: {message}';
            readonly asDeployed: '{functions} as deployed now';
        };
        readonly summaryTable: {
            readonly errors: 'errors';
            readonly warnings: 'warnings';
            readonly infos: 'infos';
            readonly files: 'files';
            readonly rule: 'rule';
        };
    };
    readonly viewTexts: {
        readonly noFunction: 'there is no function {name}';
        readonly noTarget: '{name} is neither a service nor a resource of {file}';
        readonly theInternet: 'the internet';
        readonly itsSubnets: 'its subnets';
        readonly noSubnet: 'no subnet';
        readonly notShown: 'how {fn} would connect to {target} is not shown';
        readonly inNoVpcNotShown: '{fn} is in no VPC: how it would connect to {target} is not shown';
        readonly inNoVpc: "{fn} is in no VPC: it uses Lambda's own network";
        readonly ownNetwork: "Lambda's own network";
        readonly inVpc: '{service} has its addresses in a VPC: name the resource';
        readonly notKnown: 'not known';
        readonly notKnownBecause: 'not known: {reason}';
        readonly pathBy: 'by {through}';
        readonly pathNone: 'none: {cause}';
        readonly routeTo: '{destination} to {target}';
        readonly someAddresses: 'some addresses';
        readonly everythingByDefault: 'all traffic to everywhere, by default';
        readonly someProtocol: 'some protocol';
        readonly allTraffic: 'all traffic';
        readonly trafficTo: '{traffic} to {peer}';
        readonly trafficFrom: '{traffic} from {peer}';
        readonly prefixList: 'prefix list {list}';
        readonly nothing: 'nothing';
        readonly askedFor: 'it is asked for';
        readonly takenOver: 'private DNS of {endpoint} resolves the default host name of {api} to it, and it serves private APIs only';
        readonly perhapsTakenOver: 'private DNS of {endpoint} resolves the default host names of APIs to it, and it does not serve these calls: whether they go to a custom domain is not known';
    };
    readonly resourceTexts: {
        readonly kinds: {
            readonly function: 'function';
            readonly group: 'security group';
            readonly subnet: 'subnet';
            readonly vpc: 'VPC';
            readonly endpoint: 'endpoint';
            readonly role: 'role';
        };
        readonly attachmentUnknown: 'its attachment is not known: {reason}';
        readonly ownNetwork: "in no VPC: it calls from Lambda's own network";
        readonly inWith: 'in {subnets} with {groups}';
        readonly pathFrom: '{service} from {subnet}: {path}';
        readonly role: 'role: {role}';
        readonly usedByNothing: 'used by nothing in the templates';
        readonly usedBy: 'used by {users}';
        readonly onEnis: 'on {count} {count:ENI|ENIs} of Lambda';
        readonly inbound: 'inbound: {rule}';
        readonly outbound: 'outbound: {rule}';
        readonly noEni: 'no ENI of Lambda';
        readonly eniWithOf: 'ENI with {groups}, of {users}';
        readonly addressesUsable: 'addresses: {cidr}; usable: {usable}';
        readonly routeTable: 'route table: {table}';
        readonly route: 'route: {route}';
        readonly networkAcl: 'network ACL: {acl}';
        readonly addresses: 'addresses: {cidrs}';
        readonly enisOfLambda: '{count} {count:ENI|ENIs} of Lambda';
        readonly noEnis: 'no ENIs of Lambda';
        readonly endpoint: 'endpoint {endpoint}: {service}, {type}';
        readonly dns: 'DNS support: {support}; DNS hostnames: {hostnames}';
        readonly endpointFor: '{type} endpoint for {service}; private DNS: {privateDns}';
        readonly reachedByNone: 'no function is known to reach the service';
        readonly reachedBy: 'the service is used by {functions}';
        readonly in: 'in {subnets}';
        readonly noFunctionHasIt: 'no function has it';
        readonly roleOf: 'execution role of {functions}';
        readonly interfaces: 'network interfaces: {permissions}';
        readonly mayManage: 'it may manage them';
        readonly lacks: 'it lacks {actions}';
        readonly lacksPerhaps: 'it lacks {actions}, unless what is not shown grants it';
        readonly none: 'none';
        readonly notKnown: 'not known ({reason})';
        readonly noReason: 'no reason is given';
        readonly enis: '{count} {count:ENI|ENIs}';
        readonly noEnisOfIt: 'no ENIs';
        readonly oneInEach: 'one ENI in each subnet of {lists}';
        readonly enisAndEach: '{enis} and {each}';
        readonly notShared: '{enis}, not shared';
        readonly sharedWith: '{enis}, shared with {users}';
    };
    readonly planTexts: {
        readonly onePerSubnet: 'one per subnet of {list}';
        readonly severalPerSubnet: '{count} per subnet of {list}';
        readonly plus: '{counts} + {next}';
        readonly enis: '{count} {count:ENI|ENIs}';
        readonly enisMixed: 'ENIs: {counts}';
        readonly environment: 'the environment is {name}';
        readonly inEnvironment: '{enis} in the environment {environment}';
        readonly differsWhen: '{enis}, {difference}, when {when}';
        readonly differs: '{enis}, {difference}';
        readonly without: 'without {gone}';
        readonly with: 'with {come}';
        readonly withoutAndWith: 'without {gone} and with {come}';
        readonly notFor: 'the same ones not for {gone}';
        readonly alsoFor: 'the same ones also for {come}';
        readonly notForButFor: 'the same ones not for {gone} but also for {come}';
        readonly otherSubnets: 'the same ones in subnets that are otherwise different';
        readonly otherUsers: 'the same ones with other users or versions';
        readonly eniOf: 'that of {groups} in {subnet}';
        readonly noGroup: 'no security group';
        readonly moreCombinations: '{count} more combinations of conditions give other results';
        readonly tooManyCombinations: 'the conditions have too many combinations to look at all of them';
        readonly zoneOfRegion: 'zone {number} of the Region';
        readonly rangesUnknown: 'the range of {subnets} is not known';
        readonly onInstances: '{fn} runs on instances, whose own network interfaces are not counted';
        readonly subnetsOfPolledUnknown: 'the subnets of what {source} polls are not known';
        readonly lengthUnknown: 'how many subnets {list} holds is not known';
    };
    readonly planReportTexts: {
        readonly noEnis: 'No function is attached to a VPC for certain, and nothing polls in one: Lambda creates no Hyperplane network interfaces';
        readonly headline: 'Network interfaces of Lambda: {count}';
        readonly headlineUsed: 'Network interfaces of Lambda: {count} ({addresses} {addresses:address|addresses} used)';
        readonly when: 'When {when}';
        readonly vpcUnknown: 'a VPC that is not known';
        readonly vpcWithQuota: '{vpc} · {quota}';
        readonly enisCounted: 'ENIs: {count}';
        readonly enisCountedOf: 'ENIs: {count}, of {quota}';
        readonly enisOf: '{count} of {quota} ENIs';
        readonly quotaNote: 'A VPC may have {quota} network interfaces of Lambda and EFS, unless raised (quota L-9FEE3D26)';
        readonly roomNote: 'Addresses left are those that these templates do not take; Lambda adds ENIs under load, and others may use the subnet';
        readonly eachUses: '{used} {used:address|addresses} used in each';
        readonly leftUnknown: '{used} {used:address|addresses} used, left is not known';
        readonly tooMany: '{used} of {usable} addresses needed, {lacking} too many';
        readonly left: '{used} of {usable} addresses used, {left} left';
        readonly eachOf: 'each subnet of {list}';
        readonly poller: 'poller {name}';
        readonly pollerOf: 'poller {name} of {polled}';
        readonly pollerFor: 'poller {name} for {called}';
        readonly pollerOfFor: 'poller {name} of {polled} for {called}';
        readonly withVersions: '{name} with {versions:version|versions} {versions}';
        readonly plusVersions: '{name} + {count} {count:version|versions}';
        readonly taker: '{what} {name}';
        readonly fewer: '{count} {count:ENI|ENIs}';
        readonly atLeast: 'at least {count} {count:ENI|ENIs}';
        readonly saving: '{sets} are equivalent for {users}: with one of them for all, Lambda creates {enis} fewer';
        readonly noGroup: 'no security group';
        readonly decidedBy: '{reason} (decided by {input})';
        readonly zoneUnknown: 'zone not known';
        readonly lambdaVpc: "Lambda's own VPC";
        readonly nat: 'VPC-to-VPC NAT';
        readonly natTitle: "{nat} with {groups}: from Lambda's VPC into yours, never back";
        readonly users: '{count} {count:user|users}: {users}';
        readonly moreUsers: 'and more: {count} {count:user|users} in all';
        readonly more: 'and {count} more';
        readonly besides: 'besides: {others}';
        readonly roomWith: '{room}, with {others}';
        readonly asIn: 'as in {subnet}';
        readonly eniInWith: 'ENI in {number} {subnet} with {groups}, {users}';
        readonly oneFor: 'one with {groups} for {users}';
        readonly described: '{subnet} of {vpc}: {enis}; {room}.';
        readonly inTwoVpcs: 'Functions run in a VPC of Lambda, and reach yours through network interfaces.';
        readonly picture: 'Picture';
        readonly table: 'Table';
        readonly headings: {
            readonly savings: 'What sharing security groups would save';
            readonly otherwise: 'With other conditions';
            readonly undecided: 'Not known';
        };
        readonly marks: {
            readonly saves: 'Saves';
            readonly otherwise: 'Else';
        };
        readonly labels: {
            readonly saves: 'Saves:';
            readonly otherwise: 'Otherwise:';
            readonly undecided: 'Not known:';
        };
        readonly columns: {
            readonly subnet: 'Subnet';
            readonly range: 'Range';
            readonly zone: 'Zone';
            readonly addresses: 'Addresses';
            readonly groups: 'Security groups';
            readonly groupsOfEni: 'Security groups of the ENI';
            readonly users: 'Shared by';
        };
    };
    readonly mergeTexts: {
        readonly ofTwoFormats: '{file} is {format}, and {other} is {otherFormat}';
        readonly mergeByThemselves: 'Merge the reports of each format by themselves';
        readonly formats: {
            readonly json: 'a JSON report';
            readonly sarif: 'a SARIF log';
            readonly junit: 'a JUnit report';
        };
        readonly oneOfSeveral: '{file} is one of {count} {count:shard|shards}, and {other} one of {otherCount}';
        readonly giveOneRun: 'Give the reports of one run';
        readonly differentRuns: '{file} and {other} are of different runs: their templates, options or versions differ';
        readonly runOnSameCommit: 'Run all shards on the same commit with the same options, and merge their reports';
        readonly sameShard: '{file} and {other} are both of shard {shard}';
        readonly giveOne: 'Give one of them';
        readonly noReportOf: 'there is no report of shard {shards}';
        readonly giveAll: 'Give the reports of all shards';
        readonly noReport: '{file} is not a report that can be merged: {why}';
        readonly giveWritten: 'Give reports that vpclambda-lint --shard wrote, of --format json, sarif or junit';
        readonly noSuites: 'it is XML without test suites';
        readonly empty: 'it is empty';
        readonly neitherXmlNorJson: 'it is neither XML nor JSON: {message}';
        readonly otherJson: 'it is another kind of JSON';
        readonly noFilesNorRuns: 'it has neither "files" nor "runs"';
        readonly notOfShard: '{file} is not of a shard';
        readonly writeWithShard: 'Write it with vpclambda-lint --shard 1/4 ...';
        readonly incomplete: 'what it says of its shard is incomplete';
        readonly claims: 'it claims to be of shard {shard}';
        readonly twice: '{path} is in {other} and in {file}';
        readonly giveOnce: 'Give each report once, all of the same run';
        readonly positions: 'its positions do not fit its files';
        readonly notAsWritten: '{file} is not as --shard wrote it: {why}';
        readonly writeAgain: 'Write it again';
        readonly noFiles: 'it has no "files"';
        readonly noResult: 'entry {number} of "files" is not the result of a file';
        readonly noTestSuites: 'it has no test suites';
        readonly suiteIncomplete: 'test suite {number} is incomplete';
        readonly noRun: 'it has no run with a tool';
        readonly lacks: 'its run lacks results, notifications or rules';
        readonly noLocation: 'a result or notification has no location';
        readonly noRule: 'a result has no rule';
    };
    readonly linkTexts: {
        readonly importsExport: '{from} imports {names}, and only {to} exports {names:it|them}';
        readonly readsOutput: '{from} reads the {names:output|outputs} {names} of the stack of {to}';
        readonly readsParameter: '{from} reads the SSM {names:parameter|parameters} {names}, and only {to} creates {names:it|them}';
        readonly takesValues: '{path} takes {names} from {description}';
        readonly descriptionOf: '{file} ({environment})';
        readonly valuesIn: 'the values in {file}';
        readonly valuesFor: 'the values for {environment} in {file}';
        readonly valuesForSimilar: 'the values for {environment} and {alike} {alike:similar environment|similar environments} in {file}';
        readonly namesStack: '{names} of {user} names the stack {stack}, which {description} deploys from {path}';
        readonly isOutput: '{names} of {user} {names:is|are} {outputs} of {path}';
        readonly leadsTo: '{holes} of {from} leads to {to}, as links in {where} says';
        readonly takenToLeadTo: '{holes} of {from} is taken to lead to {to}, the only template that exports {names}';
        readonly nestsByLink: '{stack} in {from} nests {to}, as links in {where} says';
        readonly nestsByUrl: 'TemplateURL of {stack} in {from} is taken to mean {to}, the only template that fits';
        readonly nestsByFolder: 'TemplateURL of {stack} in {from} is taken to mean {to}, in the only folder that has a template for each URL that begins like it';
        readonly nests: '{stack} in {from} nests {to}';
    };
    readonly changeTexts: {
        readonly counts: '{created} created, {kept} kept, {released} released';
        readonly when: '{counts} when {when}';
        readonly perhapsKept: 'the network of {users} may be the same by another name, and its network interfaces kept: what {networks} {networks:is|are} is not known here';
        readonly tooMany: 'the conditions have too many combinations to look at all of them';
        readonly otherwise: 'deployed with {environment}, network interfaces change differently';
    };
    readonly suppressionTexts: {
        readonly allRules: 'all rules';
        readonly noDirective: '"{word}" is not a directive';
        readonly noDirectiveButMeant: '"{word}" is not a directive (did you mean "{meant}"?)';
        readonly noDate: '"until {until}" is not a date such as 2027-03-31';
        readonly wrongKey: 'the key must be "{name}", not "{key}"';
        readonly noList: 'it has no list "disable"';
        readonly strangeKey: '"{key}" is not one of {keys}';
        readonly noRuleId: 'an item is not a rule id';
        readonly nameARule: 'Name a rule or a family such as connectivity/*';
    };
    readonly meantTexts: {
        readonly didYouMean: 'Did you mean "{name}"?';
    };
    readonly entityNames: {
        readonly mainTable: 'the main route table of {vpc}';
        readonly defaultAcl: 'the default network ACL';
        readonly defaultGroup: 'the default security group of {vpc}';
        readonly fileSystemAt: 'the file system at {path}';
        readonly otherEntriesOf: 'other entries of {list}';
        readonly publicAddressOf: 'the public address of {resource}';
        readonly functionUrlOf: 'the function URL {resource}';
        readonly publicApiOf: 'the public API {resource}';
        readonly rotationFunction: "{resource}'s rotation function";
        readonly event: 'event {event} of {function}';
        readonly output: 'output {output}';
        readonly ownPath: 'a path of its own';
        readonly notNamed: 'what is not named';
    };
    readonly resourceNames: {
        readonly functionOf: 'the function of {served}';
        readonly functionOfSeveral: 'the function of {served} and {count} {count:other|others}';
        readonly partOf: '{part} of {whole}';
    };
    readonly valueNames: {
        readonly parameter: 'parameter {parameter}';
        readonly entry: 'entry {position} of {list}';
        readonly joined: '{list}, joined';
        readonly imported: 'the import {name}';
    };
    readonly inputsOfNetworks: {
        readonly subnetId: 'the ID of a subnet in place of {text}';
        readonly subnetIdForEmpty: 'the ID of a subnet in place of the empty text';
        readonly groupId: 'the ID of a security group in place of {text}';
        readonly groupIdForEmpty: 'the ID of a security group in place of the empty text';
        readonly descriptionOfNetwork: 'a description of the network that it belongs to: see "networks" of the config, and `vpclambda-lint snapshot`';
        readonly networksAreComplete: '"networksAreComplete": true in the config, if everything that adds to the network is in the repository';
        readonly templateOf: 'the template of {resource}, in the same run';
        readonly stacksInConfig: '"stacks" in the config, which says what its parameters are';
        readonly creatorOf: 'the template that creates {source}, in the same run';
        readonly creatorOfPolled: 'the template that creates what {mapping} polls, in the same run';
        readonly creatorOfRole: 'the template that creates the role {role}, in the same run';
        readonly creatorOfManagedPolicy: 'the template that creates the managed policy {policy}, in the same run';
        readonly wholeCode: 'the whole code of {fn}, at the path that the template names';
    };
    readonly inputsOfValues: {
        readonly definition: 'a definition of {name}';
        readonly linkOfNestedStack: '"links" in the config, which says which template {stack} has';
        readonly templateOfNestedStack: 'the template of {stack}, at a path in which its TemplateURL ends, in the same run';
        readonly templateOfSsmParameter: 'the template that creates the SSM parameter {parameter}, in the same run';
        readonly templateOfThatSsmParameter: 'the template that creates that SSM parameter in the same run';
        readonly descriptionOfVersion: 'a description of the deployed stack, which `vpclambda-lint snapshot --stack` writes';
        readonly replaced: 'the template in which {placeholder} is replaced';
        readonly inConfig: '"{setting}" in the config';
        readonly linkOfImport: '"links" in the config, which says whose export it is';
        readonly templateOfExport: 'the template that exports {name}, in the same run';
        readonly templateOfThatStack: 'the template of that stack in the same run';
        readonly processedTemplate: 'the processed template, which `aws cloudformation get-template --template-stage Processed` prints';
    };
    readonly boundaries: {
        readonly of: 'of {entity}';
        readonly ofParameter: 'of parameter {parameters}';
    };
    readonly partsOfPolicies: {
        readonly document: 'the policy document';
        readonly effect: 'the Effect of a policy statement';
        readonly action: 'an action of a policy statement';
        readonly statement: 'a policy statement';
        readonly policy: 'a policy of the role';
        readonly managedPolicy: 'a managed policy';
    };
    readonly ofClientsAndCalls: {
        readonly unknownFiles: 'which of its files the handler uses is not known';
        readonly inBundle: 'it is in a bundle, which may hold more than the function uses';
        readonly longFile: '{path} has more than {kilobytes} KB';
        readonly manyClients: '{path} has more than {most} clients';
        readonly ownFunction: 'a function of its own has the name of the one that sends requests';
        readonly codeMayUseProxy: 'its code may send requests through a proxy';
        readonly codeMayNameOtherHost: 'its code may send requests to another host than it names';
        readonly unknownHandler: 'where its handler leads is not known';
        readonly otherLanguage: 'calls of libraries are told apart in JavaScript and Python only';
        readonly isBundle: '{path} is a bundle';
        readonly namesHostOfAws: '{path} names an AWS host';
        readonly importsUnseen: 'it imports {module}, which may call AWS services by itself';
        readonly loadsUnnamed: '{path} loads or runs what it does not name';
        readonly makesUnnamedClients: '{path} creates clients of AWS services by means that are not followed';
    };
    readonly ofLanguages: {
        readonly otherHost: 'its options may send its calls to another host';
        readonly otherRegion: 'it may be created for another Region';
    };
    readonly ofTemplates: {
        readonly loopOverUnknownList: 'a Fn::ForEach runs over a list that is not known';
        readonly loopMakesTooMany: 'Fn::ForEach expands to more than {most} pieces';
        readonly macroMayAdd: 'the macro {macro} may add or change resources';
        readonly transformMayAdd: 'Fn::Transform may add resources';
        readonly transformMaySayWhatFor: 'Fn::Transform says what {resource} is for';
        readonly transformMayExpose: 'Fn::Transform may add outputs that expose resources';
    };
    readonly ofValues: {
        readonly unknownList: 'the list it selects from is not known';
        readonly unknownRange: 'the address range it divides is not known';
        readonly zonesOfRegion: 'the zones of a Region are known only to the account';
        readonly mappingHasNo: 'mapping {map} has no {first}.{last}';
        readonly unknownKey: 'the key of the mapping is not known';
        readonly partOfModule: '{part} is a part of the module {module}, whose resources are not known here';
        readonly notDefined: '{name} is not defined in this template';
        readonly lookedUpInParameterStore: 'parameter {parameter} is looked up in Parameter Store when the stack is deployed';
        readonly noValue: 'parameter {parameter} has no value here';
        readonly nothingGiven: 'nothing is given for parameter {parameter}';
        readonly knownWhenDeployed: '{name} is known only when the stack is deployed';
        readonly joinsUnknownList: 'it joins a list that is not known';
        readonly listInText: 'a list or mapping is in a text';
        readonly tooMuchText: 'it evaluates to more text than a template may hold';
        readonly unknownText: 'the text it splits is not known';
        readonly lookedUp: '{reference} is looked up when the stack is deployed';
        readonly lookedUpVersion: '{reference} names a version, which may hold another value than its template gives now';
        readonly placeholder: '{placeholder} is a placeholder that CloudFormation does not replace';
        readonly nestedTooDeeply: 'it is nested too deeply';
        readonly madeByMacro: 'a macro creates it when the stack is deployed';
        readonly outputOfOtherStack: 'it is an output of another stack';
        readonly notFromTemplateAlone: "{intrinsic} can't be evaluated from the template alone";
        readonly imported: '{name} is imported from another stack';
        readonly exportedByMany: '{name} is imported from another stack, and {stacks} export that name';
    };
    readonly ofBase: {
        readonly attributeIs: '{attribute} of {resource} is {value}';
        readonly hasAttribute: '{resource} has {attribute}: {value}';
        readonly doesNotExistHere: '{resource} does not exist in this combination of conditions';
        readonly notInTemplate: '{name} is not in this template';
        readonly createdElsewhere: '{value} is created elsewhere';
        readonly unreadable: '{value} is not a value that can be read here';
        readonly knownWhenDeployed: '{value} is known only when the stack is deployed';
        readonly propertyNotSet: '{property} is not set';
        readonly propertyIs: '{property} is {value}';
        readonly givenToOther: '{entity} is passed to {user}, which may add something to it that is not seen here';
        readonly unknownWhetherGiven: 'whether {property} of {user} is {entity} is known only when deployed';
        readonly parameterDefault: 'parameter {parameter} has its default value here, and the deployment may give another';
        readonly itIsElsewhere: 'it is not in this template';
        readonly outputExports: 'output {output} exports {entity}: others may add to it';
        readonly outputExposes: 'output {output} exposes {entity}: others may add to it';
        readonly noSubnetId: '{text} is not the ID of a subnet';
        readonly emptyIsNoSubnetId: 'an empty text is not the ID of a subnet';
        readonly noGroupId: '{text} is not the ID of a security group';
        readonly emptyIsNoGroupId: 'an empty text is not the ID of a security group';
        readonly createdElsewhereByOne: '{value} is created elsewhere: {name} may be {candidates}';
        readonly unknownWhetherBelongs: 'whether {entity} in {file} belongs to {owner} is not known';
    };
    readonly ofEndpoints: {
        readonly forServiceIn: '{endpoint} is for the service in {region}';
        readonly outputExposes: 'output {output} exposes {endpoint}, so others may call it by name';
        readonly givenByName: '{endpoint} is passed to {user}, so it may be called by its own name';
        readonly namesOneLikeIt: '{user} holds the DNS name of an endpoint, which may be that of {endpoint}';
        readonly mayLeadElsewhere: "{record} may lead the service's host name to an endpoint without private DNS";
        readonly unknownWhetherIn: 'whether {endpoint} is in {vpc} is not known';
        readonly namesNoVpc: '{endpoint} names no VPC';
        readonly serviceNameIs: 'ServiceName is {name}';
        readonly namesNoService: '{endpoint} names no AWS service';
        readonly servesHostsOf: '{endpoint} serves the hosts of {service}';
        readonly takesNameForInbound: '{endpoint} has private DNS only for inbound Resolver endpoints';
        readonly sdksUse: 'SDKs use {endpoint}';
        readonly forFipsClients: '{endpoint} is for clients that call FIPS host names';
        readonly unknownWhetherThrough: 'whether calls go through {endpoint} is not known';
        readonly policyAllowsSome: 'the policy of {endpoint} allows only some calls to {service}';
        readonly roleRequiresEndpoint: '{role} allows calls to {service} only from an endpoint, and this path leads through NAT gateway {nat}';
        readonly getsDefaultGroup: '{endpoint} has no SecurityGroupIds, so it gets the default security group of {vpc}';
        readonly fleetsStreamThrough: 'a fleet may be told to stream through {endpoint}';
        readonly agentsUse: 'agents are told to use {endpoint}';
        readonly privateApisNameIdOf: 'private APIs may be called by names that hold the ID of {endpoint}';
        readonly privateApisName: 'private APIs may be called by the names of {endpoint}';
        readonly gatewaysUse: 'gateways are told to use {endpoint}';
        readonly serversUse: 'a server may be told to use {endpoint}';
    };
    readonly ofFunctions: {
        readonly capacityProviderElsewhere: 'the network of capacity provider {provider} is not in this template';
        readonly mayHoldNothing: '{list} may be empty';
        readonly unknownFunction: 'the function of {mapping} is {function}';
        readonly unknownCreatedFunctions: 'which functions {creator} creates in the subnets that it is given, and what they call, is not known';
    };
    readonly ofGroups: {
        readonly portOfCluster: '{resource} has the port of its cluster';
        readonly portByDefault: '{resource} has no {property}, so it listens on TCP {port}';
        readonly unknownPort: 'which port {resource} listens on is not known';
        readonly othersMayUse: 'others may use {group}, which is not in this template';
        readonly othersMayUseUncreated: 'others may use {group}, which no template creates';
        readonly unknownOutboundRule: 'what outbound traffic a rule of {group} allows is not known';
        readonly unknownProtocol: 'the protocol of a rule is not known';
        readonly unknownPorts: 'the ports of a rule are not known';
        readonly unknownWhetherOtherSide: 'whether {group} is a group of the other side is not known';
        readonly unknownPrefixList: 'what prefix list {list} holds is not known';
        readonly unknownIpv6: 'whether the connection uses IPv6 is not known';
        readonly unknownWhetherHoldsService: "whether {range} holds the service's addresses is not known";
        readonly holdsPartOfOtherSide: "{range} holds only a part of the other side's addresses";
        readonly unknownWhetherHoldsOtherSide: "whether {range} holds the other side's addresses is not known";
        readonly inDefaultVpc: '{group} is in the default VPC';
        readonly mayHaveRemovedAllowAll: '{rule} may have removed the allow-all rule that {group} starts with';
        readonly unknownEmptyEgress: 'whether the empty SecurityGroupEgress of {group} removes its allow-all rule is not known';
        readonly notInTemplate: '{group} is not in this template';
        readonly noOtherSide: 'the rule names no other side that can be read';
        readonly noGroupNamed: 'no security group is named';
        readonly noOutboundRule: '{group} has no outbound rules of its own, so the default rule of AWS allows all outbound traffic';
        readonly allowsSome: '{group} allows outbound traffic to {peer}';
        readonly allowsAll: '{group} allows all outbound traffic to {peer}';
        readonly allowsProtocol: '{group} allows outbound {traffic} to {peer}';
        readonly prefixList: 'prefix list {list}';
        readonly unknownAddress: 'an address that is not known';
    };
    readonly ofIdentity: {
        readonly conditionMayNotHold: 'whether the condition on a statement of {role} holds for Lambda is not known';
        readonly grantsOnSomeResources: '{policy} grants {action} on some resources only';
        readonly denyMayApply: 'a Deny of {role} may apply to {action}';
        readonly itsRole: 'its role is {role}';
        readonly noRole: 'no role is given';
        readonly roleElsewhere: 'the role {role} is not in this template';
        readonly macroAdds: 'a macro adds to it when the stack is deployed';
        readonly unknownManagedPolicy: 'what the managed policy {policy} allows is not known here';
        readonly unknownWhetherFor: 'whether {policy} is for {role} is not known';
        readonly allowsPollerOnly: "its role allows only what Lambda's own poller needs";
        readonly allowsOnlyBecause: 'its role may allow that only because {doubt}';
        readonly boundaryMayDeny: 'the permissions boundary {boundary} may deny permissions';
        readonly partUnreadable: "{part} is {value}, which can't be read";
        readonly allowsWhatPolicyAllows: 'the role {role} allows what {policy} allows';
        readonly allowsAllBut: 'the role {role} allows everything but some actions';
        readonly allows: 'the role {role} allows {action}';
        readonly noOperation: 'other calls check it: no operation of the service has its name';
    };
    readonly ofNetwork: {
        readonly unknownTarget: 'the target of {route} is not known';
        readonly addsVpnRoutes: '{propagation} adds routes from a VPN gateway to {table}';
        readonly addsRouteServerRoutes: '{propagation} adds routes from a route server to {table}';
        readonly namesNoVpc: '{resource} names no VPC';
        readonly unknownWhetherOf: 'whether {association} is of {vpc} is not known';
        readonly maySwitchCheckOff: '{instance} may turn off its source/destination check itself';
        readonly unknownInterface: 'which network interface {resource} is about is not known';
        readonly unknownDestination: 'the destination of a route is not known';
        readonly unknownExclusion: 'what {exclusion} excludes is not known';
        readonly unknownWhetherExcluded: 'whether {entity} is excluded is not known';
        readonly noIpv4Range: 'the CidrBlock of {subnet} is not an IPv4 range';
        readonly associatedWith: '{subnet} is associated with {table}';
        readonly vpcElsewhere: '{vpc} is not in this template, and {subnet} uses its main route table';
        readonly usesMainTable: '{subnet} has no route table association, so it uses the main route table of {vpc}';
        readonly hasAcl: '{subnet} has {acl}';
        readonly hasNoAclOfItsOwn: '{subnet} has no network ACL of its own';
        readonly notInTemplate: '{entity} is not in this template';
        readonly cidrBlockIs: 'CidrBlock is {range}';
        readonly awsPicksZone: 'AWS chooses the Availability Zone of {subnet}';
        readonly isInZone: '{subnet} is in {zone}';
        readonly somethingUnknown: 'something not known';
        readonly hasIpv6Range: '{entity} has an IPv6 range';
        readonly hasNoIpv6Range: '{entity} has no IPv6 range';
    };
    readonly ofPollers: {
        readonly sourceWithoutGroup: 'the source of {mapping} names no security group';
        readonly unknownBrokerGroups: 'which security groups the brokers of {mapping} have is not known';
        readonly pollsOnDemand: '{mapping} polls in on-demand mode, so it invokes through the network of its source';
        readonly signsInWithSecret: '{mapping} signs in with a secret ({type})';
        readonly polledElsewhere: 'what {mapping} polls is not in this template';
        readonly mayBePublicToo: '{cluster} may be reached on public addresses too';
        readonly sourceElsewhere: 'the source of {mapping}, {source}, is not in this template';
        readonly unknownWhetherPublic: 'whether {source} is public is not known';
    };
    readonly ofReach: {
        readonly sendsOnlySome: '{table} routes only some public addresses to {targets}';
        readonly unknownDestination: 'what {route} routes to {nat} is not known';
        readonly unknownPublicAddresses: 'whether instances in {subnet} have public addresses is not known';
        readonly routesToIpv6Only: '{table} routes {destination} to {target}, which takes no IPv4';
        readonly ipv6RouteOnly: '{table} has an IPv6 route to the internet, which only dual-stack hosts answer';
        readonly unknownZone: 'whether {nat} serves the zone of {subnet} is not known';
        readonly noAddressPasses: 'no public address passes both the network ACL of {subnet} and that of {natSubnet}';
        readonly pollsFromNoVpc: '{caller} polls from no VPC';
        readonly sourceWithoutGroup: 'the source of {caller} names no security group';
        readonly inNoVpc: '{caller} is in no VPC';
        readonly namesNoGroup: '{caller} names no security group';
        readonly unknownIpv6OfInstances: 'whether the instances of {caller} use IPv6 is not known';
        readonly unknownOwnEndpoint: 'whether {vpc} has an endpoint for {service} is not known';
        readonly unknownServiceNetwork: 'which service network {vpc} is associated with is not known';
        readonly unknownServicePort: 'on which port services behind {access} listen is not known';
        readonly unknownSubnets: 'which subnets {subnets} holds is not known';
        readonly unknownPort: 'whether {target} is called on TCP {openPort}, which is open, or on TCP {blockedPort}, which is not, is not known';
        readonly unknownWhetherInVpcOf: 'whether {target} is in the VPC of {subnet} is not known';
        readonly serviceNotInCatalogue: '{service}, which {endpoint} serves, is not among the AWS services known here, as of {date}';
        readonly unknownWhetherCalledByName: '{endpoint} serves {resource} by its VpcEndpoint name, and whether that name is called is not known';
        readonly unknownWhetherTakesName: 'whether private DNS of {endpoint} applies in its own VPC is not known';
        readonly otherDnsServers: '{association} gives {vpc} other DNS servers, which may not know the private DNS of {endpoint}';
        readonly mayBeReachedThrough: 'whether {target} is reached through {access} is not known';
        readonly typeNotOfService: '{endpoint} is of type {type}, which {service} does not have';
        readonly unknownWhetherSame: 'whether {one} is {other} is not known';
        readonly unknownBehindPeering: 'how {subnet} leads to {target} in {network} is not known';
        readonly notInTemplate: '{nat} is not in this template';
        readonly namesNoSubnet: '{nat} names no subnet';
        readonly unknownVpc: 'the VPC of {nat} is not known';
        readonly routesSomeBeyond: "{table} routes some addresses to {target}, beyond which this template can't see";
        readonly routesBeyond: "{table} routes {destination} to {target}, beyond which this template can't see";
        readonly routesSomeTo: '{table} routes some addresses to {target}';
        readonly routesTo: '{table} routes {destination} to {target}';
        readonly servesNewerCollections: '{endpoint} serves only collections whose host names end in on.aws';
        readonly servesFipsClients: '{endpoint} serves only clients that use FIPS host names';
        readonly servesOtherThanFips: '{endpoint} serves only clients that use host names other than those of FIPS';
    };
    readonly ofUpdate: {
        readonly notInChangeSet: 'the change set does not name {resource}, and the new template does not have it';
        readonly changedType: '{resource} was of type {before} and is now {after}';
        readonly mayReplace: 'a change of {property} may replace {resource}';
        readonly changeSetUnsure: 'the change set does not know whether {resource} is replaced';
    };
    readonly ofDeployedCode: {
        readonly imageHolds: 'its image holds files of {what}';
    };
    readonly ofUsesInVpc: {
        readonly mounts: 'it mounts {path}';
        readonly scheduleRotates: '{schedule} rotates the secret of {database}';
        readonly mayHoldAddress: 'its environment variable {variable} may hold the address of something in the VPC';
        readonly admits: '{group} admits {own}';
        readonly admitsForOthers: '{use}, and what it forwards to is not known';
        readonly groupOfAdmits: '{group}, a security group of {resource}, admits {own}';
        readonly fileSystemElsewhere: 'the file system that it mounts is not in this template';
        readonly unknownWhetherFor: 'whether {mountTarget} is for {fileSystem} is not known';
        readonly namesNoGroup: '{resource} names no security group';
        readonly useOfEveryFunction: '{use}, but every function has it';
        readonly orByDataApi: '{use}, but it may query {database} by the Data API, which needs no path to it';
        readonly publicByVpc: '{database} does not set PubliclyAccessible: whether it gets a public address depends on its VPC';
        readonly unknownSubnets: 'which subnets {resource} is in is not known';
        readonly holdsSecret: 'its environment variable {variable} holds the secret of {resource}';
        readonly holdsName: 'its environment variable {variable} holds the name of {record}, a DNS record for {resource}';
        readonly holdsAddress: 'its environment variable {variable} holds the address of {resource}';
    };
    readonly ofInternetUses: {
        readonly namesProxy: 'its environment variable {variable} names a proxy';
        readonly useBut: '{use}, but {but}';
        readonly endpointMayServe: '{endpoint} may serve {host} inside the VPC';
        readonly otherServersMayKnow: '{by} gives {vpc} other DNS servers, which may have a private address for {host}';
        readonly ruleMayForward: '{by} may forward queries for {host} to other DNS servers, which may have a private address for it';
        readonly mayBringName: '{by} may give {host} an address inside {vpc}';
        readonly hostMayBeBeyond: '{table} leads to {target}, and {host} may have a private address there';
        readonly holdsPublicAddress: 'its environment variable {variable} holds the public address of {resource}';
        readonly holdsPublicDomain: 'its environment variable {variable} holds the address of a public search domain, {host}';
        readonly holdsApiUrl: 'its environment variable {variable} holds the URL of {api}';
        readonly inlineCodeRequests: 'its inline code requests {url}';
        readonly codeRequests: 'its code in {path}:{line} requests {url}';
        readonly inlineCodeRequestsBy: 'its inline code calls {call}, which requests {url}';
        readonly codeRequestsBy: 'its code in {path}:{line} calls {call}, which requests {url}';
        readonly inlineCodeRequestsHeld: 'its inline code requests the URL in its environment variable {variable}';
        readonly codeRequestsHeld: 'its code in {path}:{line} requests the URL in its environment variable {variable}';
    };
    readonly ofServiceUses: {
        readonly notReadInFull: 'its code was not read in full: {why}';
        readonly unknownLayers: 'what its layers do is not known';
        readonly unknownClient: 'which service {client} calls is not known';
        readonly codeMayOnlySign: 'its code may only sign what others send';
        readonly inlineCodeCalls: 'its inline code calls {call}';
        readonly codeCalls: 'its code calls {call} in {path}:{line}';
        readonly roleAllowsNothing: 'its role allows nothing on {service}';
        readonly createdForRegion: 'it is created for Region {region}';
        readonly useInRegion: '{use} for Region {region}';
        readonly mayOnlySign: 'it may only sign what others send';
        readonly useBut: '{use}, but {but}';
        readonly unknownServiceToken: 'whether {fn} is the ServiceToken of {customResource} is not known';
        readonly answersCloudFormation: 'it answers CloudFormation for the custom resource {customResource} through S3';
        readonly othersMayCallByName: 'others may call {fn} by its FunctionName';
        readonly outputExposesFunction: 'an output exposes the function to others';
        readonly letsOthersCall: '{resource} lets others call the function';
        readonly usePerhaps: '{use}, perhaps only because {because}';
        readonly rotatesSecret: 'it rotates the secret of {schedule}';
        readonly writesSecretVersion: "it writes the secret's new version";
        readonly canaryWrites: 'as a canary it writes its artifacts to a bucket';
        readonly canaryPublishes: 'as a canary it publishes its metrics';
        readonly layersHold: 'its layers hold {layer}';
        readonly unknownCallsOfLayer: 'what {layer} calls is not known';
        readonly layerMayCallVendor: '{layer} may call its vendor over the internet';
        readonly durableFunction: 'a durable function may write checkpoints through the Lambda API';
        readonly mayBeRedirected: 'its environment variable {variable} may send its calls to {service} to another host';
        readonly clientsCallElsewhere: 'its clients of {service} are created for another host or a proxy';
        readonly clientsOfOtherRegion: 'its clients of {service} are created for another Region';
        readonly mayLeadTo: '{resource} may lead to {service}';
        readonly useOfEveryFunction: '{use}, but every function has it';
        readonly holdsSmtpServer: 'its environment variable {variable} holds the SMTP server of Amazon SES';
        readonly useInOtherRegion: '{use}, but it may be in another Region';
        readonly useOnUnknownPort: '{use}, but on which port it is called is not known';
        readonly mayBeInOtherRegion: 'it may be in another Region';
        readonly makesNoClient: 'its code creates no client of {service}';
        readonly makesNoClientThough: 'its code creates no client of {service}, though {why}';
        readonly shares: 'which of the {count} that share the role {role} uses {services} is not known';
        readonly sharesMore: 'which of the {count} that share the role {role} uses {services} and {others} more is not known';
        readonly namesResource: 'its environment variable {variable} names {resource}';
        readonly namesSecretOfExtension: 'its environment variable {variable} names a secret that an extension reads';
        readonly holdsQueueUrl: 'its environment variable {variable} holds the URL of a queue';
        readonly holdsArn: 'its environment variable {variable} holds an ARN of {service}';
        readonly frameworkCalls: "as CDK's provider framework it calls the function in {variable}";
        readonly frameworkStarts: "as CDK's provider framework it starts the state machine in {variable}";
        readonly logsOfManagedInstances: 'on managed instances its logs go through the VPC of its capacity provider';
        readonly tracesOfManagedInstances: 'on managed instances its traces go through the VPC of its capacity provider';
        readonly andMore: '{use} and {count} more';
        readonly roleHasPolicy: 'its role {role} has the managed policy {policy}';
        readonly samRoleHasPolicy: 'the role that SAM creates for it has the managed policy {policy}';
        readonly roleAllows: 'its role {role} allows {action}';
        readonly samRoleAllows: 'the role that SAM creates for it allows {action}';
        readonly originAllows: 'its {origin} allows {action}';
    };
};
/** A text of a table. */
export type EnglishText = TextsOf<typeof tables>;
/**
 * A whole language: each text, with the same blanks. Where a text is missing, it does not compile; and nothing does where
 * the type of a table says only that its texts are texts, since then none would be missed.
 */
export type Translation = string extends EnglishText ? never : Readonly<Record<EnglishText, string>>;
export type TextsOf<Table> = Table extends string ? Table : {
    [Key in keyof Table]: Key extends 'severity' ? never : TextsOf<Table[Key]>;
}[keyof Table];
/** The texts of all tables, each once: the keys of a translation. */
export declare function allTexts(): ReadonlySet<EnglishText>;
/** The texts of a table, each once. */
export declare function textsIn<const Table extends object>(table: Table): ReadonlySet<TextsOf<Table>>;
/** The clauses in the tables of AWS: why a call may not be meant, and what resources are called. They have no blanks. */
export declare function textsOfAws(): ReadonlySet<string>;
export {};
