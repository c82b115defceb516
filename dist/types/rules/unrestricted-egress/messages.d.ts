/** What the rule finds, in one clause. */
export declare const summary = "A security group of functions allows all outbound traffic";
export declare const messages: {
    readonly byDefault: {
        readonly problem: '{group}, a security group of {functions}, has no outbound rules of its own, so the default rule of AWS allows all outbound traffic';
        readonly remedy: 'List in SecurityGroupEgress of {group} only the ports that the functions need';
        readonly cdk: 'Set allowAllOutbound of ec2.SecurityGroup to false for {group}, and name what the functions need: group.addEgressRule(peer, ec2.Port.tcp(443))';
    };
    readonly byRule: {
        readonly problem: '{group}, a security group of {functions}, allows outbound traffic on all ports to {peer}';
        readonly remedy: 'Allow only the ports that the functions need in the outbound rules of {group}';
        readonly cdk: 'Set allowAllOutbound of ec2.SecurityGroup to false for {group}, and name what the functions need: group.addEgressRule(peer, ec2.Port.tcp(443))';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly uses: '{name} uses {group}';
};
