/** What the rule finds, in one clause. */
export declare const summary = "A function uses a database, cache, broker or server in the VPC whose port is not open to it";
export declare const messages: {
    readonly aclBlocksAnswers: {
        readonly problem: "{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksRequests: {
        readonly problem: "{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly egressToTarget: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {used}, but", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to {target}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the security group of {target}';
        readonly cdk: 'Allow it in {group}: group.connections.allowTo(target, ec2.Port.tcp({port})), to {target}';
    }>;
    readonly farAclBlocksAnswers: {
        readonly problem: "{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksRequests: {
        readonly problem: "{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:uses|use} {used}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly noRouteBack: {
        readonly problem: "{functions} {functions:uses|use} {used}, but {tables}, the route {tables:table|tables} of {target}, {tables:has|have} no route through {peering} back to {subnets}";
        readonly remedy: "Add a route through {peering} for the CIDR {subnets:block|blocks} of {subnets} to {tables}";
    };
    readonly noRouteToVpc: {
        readonly problem: "{functions} {functions:uses|use} {used}, but {tables}, the route {tables:table|tables} of {subnets}, {tables:has|have} no route to {vpc}, the VPC of {target}";
        readonly remedy: "Add a route for the CIDR block of {vpc} to {tables}, through a VPC peering connection or a transit gateway, and one back for the CIDR {subnets:block|blocks} of {subnets}";
    };
    readonly targetDefaultGroup: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {used}, but", {
        readonly problem: '{target} has no {property}, so it has {groups}, which does not allow inbound TCP {port} from {from}';
        readonly remedy: 'Set {property} of {target} to a group that allows inbound TCP {port} from {from}';
        readonly cdk: 'Give {target} a group of its own, and add an inbound rule to it for TCP {port} from {from}: target.connections.allowFrom(fn, ec2.Port.tcp({port}))';
    }>;
    readonly targetGroup: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {used}, but", {
        readonly problem: '{groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}';
        readonly remedy: 'Add an inbound rule to {group} for TCP {port} from {from}';
        readonly cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: target.connections.allowFrom(fn, ec2.Port.tcp({port}))';
    }>;
    readonly targetGroupBehindProxy: import("../../src/rule/index.js").Led<"{functions} {functions:uses|use} {used}, but", {
        readonly problem: '{groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}, the security {from:group|groups} of {proxy}';
        readonly remedy: 'Add an inbound rule to {group} for TCP {port} from {from}';
        readonly cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: target.connections.allowFrom(proxy, ec2.Port.tcp({port}))';
    }>;
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly uses: '{fn} uses {used}: {because}';
};
