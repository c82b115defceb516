/** What the rule finds, in one clause. */
export declare const summary = "All subnets of a function are in one Availability Zone";
export declare const messages: {
    readonly oneSubnet: {
        readonly problem: '{functions} {functions:is|are} in one subnet only, {subnet}, and so in one Availability Zone';
        readonly remedy: 'Add a subnet in another Availability Zone to SubnetIds';
        readonly cdk: 'Select subnets of several Availability Zones: vpcSubnets of lambda.Function; a VPC has them where maxAzs of ec2.Vpc is 2 or more';
    };
    readonly oneZone: {
        readonly problem: 'All subnets of {functions} are in one Availability Zone: {subnets}';
        readonly remedy: 'Add a subnet in another Availability Zone to SubnetIds';
        readonly cdk: 'Select subnets of several Availability Zones: vpcSubnets of lambda.Function; a VPC has them where maxAzs of ec2.Vpc is 2 or more';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly hasSameSubnets: '{fn} has the same subnets';
    readonly oneSubnet: 'the one subnet';
    readonly zone: 'the zone of {name}';
};
