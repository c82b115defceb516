import { type MessageText } from '../../src/rule/index.js';
/** What opens the path has to be there when the function is called: until then, and after it is deleted, nothing answers. */
declare const inTime = "; then add the resources of that path to DependsOn of {resources}";
/** The same in CDK. */
declare const inTimeByCdk = "; then make {resources} depend on that: resource.node.addDependency(endpoint)";
type InTime<Texts extends Readonly<Record<string, MessageText>>> = {
    readonly [Id in keyof Texts]: {
        readonly problem: Texts[Id]['problem'];
        readonly remedy: `${Texts[Id]['remedy']}${typeof inTime}`;
    } & (Texts[Id] extends {
        readonly cdk: infer Cdk extends string;
    } ? {
        readonly cdk: `${Cdk}${typeof inTimeByCdk}`;
    } : unknown);
};
/** What the rule finds, in one clause. */
export declare const summary = "A function in a VPC answers a custom resource, and has no path to Amazon S3";
export declare const messages: InTime<{
    readonly noPath: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {subnets} {subnets:has|have} no path to Amazon S3, neither a route through a NAT gateway nor a VPC endpoint";
        readonly remedy: "Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {vpc}, or remove VpcConfig from {functions}";
        readonly cdk: "Add a gateway endpoint to {vpc}, free of charge: vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), or leave out vpc of lambda.Function for {functions}";
    };
    readonly onlyFromSome: {
        readonly problem: "{functions} {functions:answers|answer} {resources} only from some of {functions:its|their} subnets, else the stack hangs for up to an hour: {tables}, which {subnets} {subnets:uses|use}, {tables:has|have} no route to Amazon S3";
        readonly remedy: "Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {tables}, or remove {subnets} from SubnetIds";
        readonly cdk: "Add a gateway endpoint for all subnets, free of charge: vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), or leave {subnets} out of vpcSubnets of lambda.Function";
    };
    readonly internetGateway: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {tables} {tables:routes|route} Amazon S3 to internet gateway {gateway}, which drops what comes from a function";
        readonly remedy: "Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3 to {tables}, or remove VpcConfig from {functions}";
        readonly cdk: "Add a gateway endpoint for all subnets, free of charge: vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), or leave out vpc of lambda.Function for {functions}";
    };
    readonly noPrivateDns: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {endpoint} has no private DNS, so calls to {serves} do not go through it";
        readonly remedy: "Add a gateway endpoint (AWS::EC2::VPCEndpoint, free of charge) for s3, or set PrivateDnsEnabled: true on {endpoint}";
        readonly cdk: "Add a gateway endpoint, free of charge: vpc.addGatewayEndpoint('S3', { service: ec2.GatewayVpcEndpointAwsService.S3 }), or set privateDnsEnabled of ec2.InterfaceVpcEndpoint to true for {endpoint}";
    };
    readonly aclBlocksAnswers: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, on which the answers through {through} arrive";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksRequests: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path through {through}";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly egressToGatewayEndpoint: import("../../src/rule/index.js").Led<"{functions} cannot answer {resources}, so the stack hangs for up to an hour:", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to gateway endpoint {endpoint}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the prefix list of the service that {endpoint} serves (DestinationPrefixListId), or to 0.0.0.0/0';
        readonly cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port})), or ec2.Peer.prefixList(id) with the prefix list of the service that {endpoint} serves';
    }>;
    readonly egressToInterfaceEndpoint: import("../../src/rule/index.js").Led<"{functions} cannot answer {resources}, so the stack hangs for up to an hour:", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to interface endpoint {endpoint}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the security group of {endpoint}';
        readonly cdk: 'Allow it in {group}: group.connections.allowTo(endpoint, ec2.Port.tcp({port})), to {endpoint}';
    }>;
    readonly egressToInternet: import("../../src/rule/index.js").Led<"{functions} cannot answer {resources}, so the stack hangs for up to an hour:", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to public addresses, to which {gateway} leads';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to 0.0.0.0/0';
        readonly cdk: 'Allow it in {group}: group.addEgressRule(ec2.Peer.anyIpv4(), ec2.Port.tcp({port}))';
    }>;
    readonly egressToOtherNetwork: import("../../src/rule/index.js").Led<"{functions} cannot answer {resources}, so the stack hangs for up to an hour:", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to the endpoint behind {gateway}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the range of the network behind {gateway}';
        readonly cdk: 'Allow the range of the network behind {gateway} in {group}: group.addEgressRule(ec2.Peer.ipv4(range), ec2.Port.tcp({port}))';
    }>;
    readonly endpointDefaultGroup: import("../../src/rule/index.js").Led<"{functions} cannot answer {resources}, so the stack hangs for up to an hour:", {
        readonly problem: '{endpoint} has no SecurityGroupIds, and so has {groups}, which allows only its own members';
        readonly remedy: 'Set SecurityGroupIds of {endpoint} to a group that allows inbound TCP {port} from {from}';
        readonly cdk: 'Give {endpoint} a group that allows inbound TCP {port} from {from}: securityGroups of ec2.InterfaceVpcEndpoint';
    }>;
    readonly endpointGroup: import("../../src/rule/index.js").Led<"{functions} cannot answer {resources}, so the stack hangs for up to an hour:", {
        readonly problem: '{groups}, the security {groups:group|groups} of {endpoint}, {groups:does|do} not allow inbound TCP {port} from {from}';
        readonly remedy: 'Add an inbound rule to {group} for TCP {port} from {from}';
        readonly cdk: 'Allow {from} in {group}: endpoint.connections.allowFrom(fn, ec2.Port.tcp({port}))';
    }>;
    readonly endpointPolicyForAnswers: import("../../src/rule/index.js").Led<"{functions} cannot answer {resources}, so the stack hangs for up to an hour:", {
        readonly problem: "the policy of {endpoint} does not allow {action} on {bucket}, CloudFormation's own buckets for answers";
        readonly remedy: 'Allow {action} for Principal "*" on arn:aws:s3:::{bucket}/* in PolicyDocument of {endpoint}, without a condition on organization or account, and leave it out of Deny statements there';
        readonly cdk: 'Allow {action} for new iam.AnyPrincipal() on arn:aws:s3:::{bucket}/* in the policy of {endpoint}: endpoint.addToPolicy(statement), without a condition on organization or account, and leave it out of Deny statements there';
    }>;
    readonly farAclBlocksAnswers: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksRequests: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly gatewayNotOnMainTable: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}";
        readonly remedy: "Associate {subnets} with an AWS::EC2::RouteTable, and add that to RouteTableIds of {endpoint}: a template cannot refer to the main route table of a VPC";
    };
    readonly gatewayNotOnTable: import("../../src/rule/index.js").Led<"{functions} cannot answer {resources}, so the stack hangs for up to an hour:", {
        readonly problem: "gateway endpoint {endpoint} is not on {tables}, the route {tables:table|tables} of {subnets}";
        readonly remedy: 'Add {tables} to RouteTableIds of {endpoint}';
        readonly cdk: 'Leave out subnets of ec2.GatewayVpcEndpoint for {endpoint}, so that it is on the route tables of all subnets, or add those of {tables} to it';
    }>;
    readonly natAclBlocksAnswers: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP 1024-65535 from the internet, on which the answers arrive";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natAclBlocksRequests: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP {port} to the internet";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly natNotInZone: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {nat}, a regional NAT gateway, serves only the Availability Zones of its AvailabilityZoneAddresses, and that of {subnets} is not among them";
        readonly remedy: "Add the Availability {subnets:Zone|Zones} of {subnets} to AvailabilityZoneAddresses of {nat}, or remove that property: the gateway then serves all zones of its VPC";
    };
    readonly transitGatewayNotInZone: {
        readonly problem: "{functions} cannot answer {resources}, so the stack hangs for up to an hour: {attachment}, the attachment to {gateway}, has no subnet in the Availability {subnets:Zone|Zones} of {subnets}, from where nothing reaches the transit gateway";
        readonly remedy: "Add a subnet in the Availability {subnets:Zone|Zones} of {subnets} to SubnetIds of {attachment}";
    };
    readonly vpcDnsOff: import("../../src/rule/index.js").Led<"{functions} cannot answer {resources}, so the stack hangs for up to an hour:", {
        readonly problem: 'private DNS of {endpoint} does not work in {vpc}, where {property} is off';
        readonly remedy: 'Set {property}: true on {vpc}';
        readonly cdk: 'Set enableDnsSupport of ec2.Vpc and enableDnsHostnames of ec2.Vpc to true for {vpc}: {property} is off';
    }>;
}>;
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly isIn: '{fn} is in {subnet}';
    readonly answers: '{fn} answers CloudFormation for {resources} through Amazon S3';
};
/** Why something is undecided. */
export declare const reasons: {
    readonly createdLater: '{blocker} blocks the answer, but CloudFormation creates it only after {resource}';
};
export {};
