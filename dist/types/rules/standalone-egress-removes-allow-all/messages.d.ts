/** What the rule finds, in one clause. */
export declare const summary = "An outbound rule beside a function's security group may remove the rule that allows all outbound traffic";
export declare const messages: {
    readonly mayRemove: {
        readonly problem: '{rules} {rules:adds|add} outbound rules to {group}, which has none of its own: CloudFormation may then remove its default rule, which allows all outbound traffic, and {functions} {functions:reaches|reach} only what {rules} {rules:names|name}';
        readonly remedy: 'Write all outbound rules of {group} into its SecurityGroupEgress, with one for 0.0.0.0/0 where all traffic is meant';
        readonly cdk: 'Set allowAllOutbound of ec2.SecurityGroup where {group} is created, and write its outbound rules there: group.addEgressRule(peer, port)';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly startsWithAllowAll: '{group} starts with a rule that allows all outbound traffic';
    readonly addsOneToo: '{resource} adds one too';
    readonly uses: '{fn} uses {group}';
};
/** Why something is undecided. */
export declare const reasons: {
    readonly unknownRules: 'whether {group} has outbound rules of its own is not known';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly hasNoEgress: '{group} has no SecurityGroupEgress';
};
