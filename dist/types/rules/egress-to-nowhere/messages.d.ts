/** What the rule finds, in one clause. */
export declare const summary = "The security groups of a function allow no outbound traffic, yet it uses services or resources in the VPC";
export declare const messages: {
    readonly noEgress: {
        readonly problem: '{functions} {functions:uses|use} {what}, but {groups} {groups:allows|allow} no outbound traffic';
        readonly remedy: 'Add an outbound rule to {groups} for what it needs, such as TCP 443 to the security group of an endpoint or to a prefix list';
        readonly cdk: 'Allow what it needs in {groups}, such as an endpoint: group.connections.allowTo(endpoint, ec2.Port.tcp(443)), or set allowAllOutbound of ec2.SecurityGroup to true';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly isBehindIt: '{fn} uses it';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly uses: '{fn} uses {used}: {because}';
};
