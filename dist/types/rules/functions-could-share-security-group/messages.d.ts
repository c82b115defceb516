/** What the rule finds, in one clause. */
export declare const summary = "Functions have equivalent but separate security groups, and so more ENIs than they need";
export declare const messages: {
    readonly sameEffect: {
        readonly problem: '{functions} use {groups}, which allow the same outbound traffic and have no other use: they use {today} where {after} would be enough';
        readonly remedy: 'Use one AWS::EC2::SecurityGroup for these functions: that saves {saved} and as many addresses';
        readonly cdk: 'Create one ec2.SecurityGroup and give it to these functions: securityGroups of lambda.Function; that saves {saved} and as many addresses';
    };
    readonly admittedAlike: {
        readonly problem: '{functions} use {groups}, which allow the same outbound traffic and are allowed by the same rules of {owners}: they use {today} where {after} would be enough';
        readonly remedy: 'Use one AWS::EC2::SecurityGroup for these functions and allow it in {owners}: that saves {saved} and as many addresses';
        readonly cdk: 'Create one ec2.SecurityGroup, allow it in {owners} and give it to these functions: securityGroups of lambda.Function; that saves {saved} and as many addresses';
    };
    readonly addsNothing: {
        readonly problem: 'The security groups of {functions} differ only by {groups}, which {groups:has|have} no effect: they use {today} where {after} would be enough';
        readonly remedy: 'Give the functions the same SecurityGroupIds: that saves {saved} and as many addresses';
        readonly cdk: 'Give the functions the same securityGroups of lambda.Function: that saves {saved} and as many addresses';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly uses: '{user} uses {name}';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly oneForEachPair: 'each pair of a subnet and a set of security groups uses one ENI, and there are {sets} sets';
    readonly mayHoldSeveral: '{list} may hold several subnets, and each takes as many';
};
