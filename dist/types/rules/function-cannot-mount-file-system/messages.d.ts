/** What the rule finds, in one clause. */
export declare const summary = "A function mounts a file system that it cannot reach from one of its subnets, or that is not ready in time";
/** What blocks the path to a mount target. */
export declare const blockedMessages: {
    readonly aclBlocksAnswers: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksRequests: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly egressToTarget: import("../../src/rule/index.js").Led<"{functions} {functions:mounts|mount} {fileSystem}, but", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to {target}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the security group of {target}';
        readonly cdk: 'Allow it in {group}: group.connections.allowTo(target, ec2.Port.tcp({port})), to {target}';
    }>;
    readonly farAclBlocksAnswers: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksRequests: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly noRouteBack: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {tables}, the route {tables:table|tables} of {target}, {tables:has|have} no route through {peering} back to {subnets}";
        readonly remedy: "Add a route through {peering} for the CIDR {subnets:block|blocks} of {subnets} to {tables}";
    };
    readonly noRouteToVpc: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {tables}, the route {tables:table|tables} of {subnets}, {tables:has|have} no route to {vpc}, the VPC of {target}";
        readonly remedy: "Add a route for the CIDR block of {vpc} to {tables}, through a VPC peering connection or a transit gateway, and one back for the CIDR {subnets:block|blocks} of {subnets}";
    };
    readonly targetGroup: import("../../src/rule/index.js").Led<"{functions} {functions:mounts|mount} {fileSystem}, but", {
        readonly problem: '{groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}';
        readonly remedy: 'Add an inbound rule to {group} for TCP {port} from {from}';
        readonly cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: target.connections.allowFrom(fn, ec2.Port.tcp({port}))';
    }>;
};
export declare const messages: {
    readonly noTarget: {
        readonly problem: '{functions} {functions:mounts|mount} {fileSystem}, which has no mount target';
        readonly remedy: 'Add an {type} for {fileSystem} in each Availability Zone of {functions}, and add them to DependsOn of {functions}';
    };
    readonly noTargetInZone: {
        readonly problem: '{fn} mounts {fileSystem} in {subnet}, and no mount target of {fileSystem} is in that Availability Zone';
        readonly remedy: 'Add an {type} in the zone of {subnet} and add it to DependsOn of {fn}, or remove {subnet} from SubnetIds';
    };
    readonly otherZone: {
        readonly problem: '{fn} mounts {fileSystem} in {subnet}, but {fileSystem} is a One Zone file system, which has its mount target in another Availability Zone';
        readonly remedy: 'Remove {subnet} from SubnetIds, or remove AvailabilityZoneName from {fileSystem}: a Regional file system can have a mount target in each zone';
    };
    readonly notAwaited: {
        readonly problem: '{fn} mounts {fileSystem} and does not depend on {targets}: CloudFormation may create the function first, which fails';
        readonly remedy: 'Add {targets} to DependsOn of {fn}';
        readonly cdk: 'Make {fn} depend on {targets}: fn.node.addDependency(fileSystem.mountTargetsAvailable)';
    };
    readonly aclBlocksAnswers: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, does not allow inbound TCP 1024-65535, which the answers on the path {path} need";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksRequests: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, does not allow outbound TCP {port} on the path {path}";
        readonly remedy: "Allow outbound TCP {port} and inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly aclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, allows answers only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow inbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly egressToTarget: import("../../src/rule/index.js").Led<"{functions} {functions:mounts|mount} {fileSystem}, but", {
        readonly problem: '{groups} {groups:does|do} not allow outbound TCP {port} to {target}';
        readonly remedy: 'Add an outbound rule to {group} for TCP {port} to the security group of {target}';
        readonly cdk: 'Allow it in {group}: group.connections.allowTo(target, ec2.Port.tcp({port})), to {target}';
    }>;
    readonly farAclBlocksAnswers: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow outbound TCP 1024-65535, on which the answers to {callers} leave";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksRequests: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, where {through} is, does not allow inbound TCP {port} from {callers}";
        readonly remedy: "Allow inbound TCP {port} and outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly farAclBlocksSomeAnswers: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {acl}, the network ACL of {subnets}, where {through} is, allows answers to {callers} only on TCP {ports}, and drops those on the other ports of 1024-65535, which functions use";
        readonly remedy: "Allow outbound TCP 1024-65535 (answers) in {acl}";
    };
    readonly noRouteBack: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {tables}, the route {tables:table|tables} of {target}, {tables:has|have} no route through {peering} back to {subnets}";
        readonly remedy: "Add a route through {peering} for the CIDR {subnets:block|blocks} of {subnets} to {tables}";
    };
    readonly noRouteToVpc: {
        readonly problem: "{functions} {functions:mounts|mount} {fileSystem}, but {tables}, the route {tables:table|tables} of {subnets}, {tables:has|have} no route to {vpc}, the VPC of {target}";
        readonly remedy: "Add a route for the CIDR block of {vpc} to {tables}, through a VPC peering connection or a transit gateway, and one back for the CIDR {subnets:block|blocks} of {subnets}";
    };
    readonly targetGroup: import("../../src/rule/index.js").Led<"{functions} {functions:mounts|mount} {fileSystem}, but", {
        readonly problem: '{groups}, the security {groups:group|groups} of {target}, {groups:does|do} not allow inbound TCP {port} from {from}';
        readonly remedy: 'Add an inbound rule to {group} for TCP {port} from {from}';
        readonly cdk: 'Add an inbound rule to {group} for TCP {port} from {from}: target.connections.allowFrom(fn, ec2.Port.tcp({port}))';
    }>;
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly mountsIt: '{fn} mounts it';
    readonly isInAnotherZone: '{name} is in another zone';
    readonly isUsedTarget: '{name} is the mount target that the function uses';
};
/** Why something is undecided. */
export declare const reasons: {
    readonly unknownZone: 'whether {target} is in the zone of {subnet} is not known';
};
