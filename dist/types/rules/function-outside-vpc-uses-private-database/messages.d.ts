/** What the rule finds, in one clause. */
export declare const summary = "A function without VpcConfig holds the address of a database that is reached from inside its VPC only";
export declare const messages: {
    readonly outside: {
        readonly remedy: 'Give {functions} a VpcConfig with subnets of the VPC of {target}, and a security group from which the security groups of {target} allow inbound traffic';
        readonly cdk: 'Give {functions} the VPC of {target} as vpc of lambda.Function, and allow them with target.connections.allowFrom(fn, port)';
        readonly problem: '{functions} {functions:has|have} no VpcConfig, so {functions:it|they} cannot reach {target}, which has no public address';
    };
    readonly outsideOfServer: {
        readonly remedy: 'Give {functions} a VpcConfig with subnets of the VPC of {target}, and a security group from which the security groups of {target} allow inbound traffic';
        readonly cdk: 'Give {functions} the VPC of {target} as vpc of lambda.Function, and allow them with target.connections.allowFrom(fn, port)';
        readonly problem: '{functions} {functions:has|have} no VpcConfig, so {functions:it|they} cannot reach {target} at its private address';
    };
    readonly rotationOutside: {
        readonly problem: 'The rotation {schedules:function|functions} of {schedules} {schedules:is|are} in no VPC, so {schedules:it|they} cannot reach {target}, which has no public address';
        readonly remedy: 'Set VpcSubnetIds and VpcSecurityGroupIds of HostedRotationLambda of {schedules} to subnets of the VPC of {target}, and to a security group from which the security groups of {target} allow inbound traffic';
        readonly cdk: 'Give hostedRotation of {schedules} the vpc of {target}, and securityGroups from which {target} allows inbound traffic';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly hasNoPublicAddress: '{target} has no public address';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly uses: '{fn} uses {target}: {because}';
};
