/** What the rule finds, in one clause. */
export declare const summary = "Lambda refuses the VPC configuration of a function";
export declare const messages: {
    readonly tooManySubnets: {
        readonly problem: '{function} lists {count}, and Lambda allows at most {limit}';
        readonly remedy: 'Remove subnets from SubnetIds, duplicates first';
    };
    readonly tooManyGroups: {
        readonly problem: '{function} lists {count}, and Lambda allows at most {limit}';
        readonly remedy: 'Remove groups from SecurityGroupIds, duplicates first';
    };
    readonly noGroups: {
        readonly problem: '{function} has SubnetIds without SecurityGroupIds, and Lambda requires both';
        readonly remedy: 'Add SecurityGroupIds to its VpcConfig, or remove SubnetIds';
    };
    readonly noSubnets: {
        readonly problem: '{function} has SecurityGroupIds without SubnetIds, and Lambda requires both';
        readonly remedy: 'Add SubnetIds to its VpcConfig, or remove SecurityGroupIds';
    };
    readonly twoVpcs: {
        readonly problem: '{function} is attached to two VPCs: {one} belongs to {oneVpc}, {other} to {otherVpc}';
        readonly remedy: 'Choose SubnetIds and SecurityGroupIds of one VPC';
    };
    readonly groupInDefaultVpc: {
        readonly problem: '{function} is in {vpc}, but {group} has no VpcId, so that EC2 creates it in the default VPC';
        readonly remedy: 'Set VpcId of {group} to {vpc}';
    };
    readonly dedicatedTenancy: {
        readonly problem: '{function} is in {vpc}, whose InstanceTenancy is dedicated: Lambda cannot use its subnets';
        readonly remedy: 'Attach {function} to a VPC with default tenancy, and connect the two by VPC peering';
    };
    readonly nameWithoutRef: {
        readonly problem: '{function} lists {names} as text in {property}, {names:which is the name of a parameter or resource and not an ID|which are names of parameters or resources and not IDs}';
        readonly remedy: 'Refer to {names} with Ref (!Ref in YAML) instead of writing {names:its name|their names}';
    };
    readonly refusedByEncryptionControl: {
        readonly problem: '{function} is in {vpc}, where {control} enforces encryption in transit and does not exclude Lambda';
        readonly remedy: 'Set LambdaExclusionInput of {control} to enable, or its Mode to monitor';
    };
    readonly refusedByVpcEncryption: {
        readonly problem: '{function} is in {vpc}, whose VpcEncryptionControl enforces encryption in transit and does not exclude Lambda';
        readonly remedy: 'Set LambdaExclusion in VpcEncryptionControl of {vpc} to enable, or its Mode to monitor';
    };
    readonly atEdge: {
        readonly problem: '{function} is a Lambda@Edge function of {distribution}, and those cannot be in a VPC';
        readonly remedy: 'Remove VpcConfig from {function}';
    };
    readonly dualStackWithoutIpv6: {
        readonly problem: '{function} sets Ipv6AllowedForDualStack, and these subnets have no IPv6 range: {subnets}';
        readonly remedy: 'Give each AWS::EC2::Subnet an Ipv6CidrBlock, or remove Ipv6AllowedForDualStack';
    };
    readonly ipv6Only: {
        readonly problem: '{function} is in subnets without IPv4, which Lambda cannot use: {subnets}';
        readonly remedy: 'Choose subnets that have an IPv4 range';
    };
    readonly withCapacityProvider: {
        readonly problem: '{function} has a VpcConfig besides its CapacityProviderConfig, which Lambda refuses';
        readonly remedy: 'Remove VpcConfig: the VpcConfig of the AWS::Lambda::CapacityProvider is the one that counts';
    };
    readonly fileSystemWithoutVpc: {
        readonly problem: '{function} mounts a file system but is not in a VPC: only functions in a VPC can mount file systems';
        readonly remedy: 'Give {function} a VpcConfig with subnets of the mount targets and a security group that may connect to them';
        readonly cdk: 'Give {function} the VPC of the file system: vpc of lambda.Function';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly runsAtEdge: '{distribution} runs {fn} as a Lambda@Edge function';
    readonly isIn: '{fn} is in {vpc}';
    readonly belongsTo: '{entity} belongs to {vpc}';
    readonly isGroupOf: '{group} is a security group of {fn}';
    readonly tenancy: 'the tenancy of {dedicated}';
};
/** Why something is undecided. */
export declare const reasons: {
    readonly onlyOneList: 'conditions can leave {fn} with only one of SubnetIds and SecurityGroupIds';
    readonly groupsOfRotation: 'which security groups {fn} gets without VpcSecurityGroupIds is not known';
};
