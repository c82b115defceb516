/** What the rule finds, in one clause. */
export declare const summary = "A function may use IPv6, but its security groups allow only IPv4 to the internet";
export declare const messages: {
    readonly onlyIpv4: {
        readonly problem: '{functions} {functions:has|have} Ipv6AllowedForDualStack, but {group} allows outbound traffic to all addresses over IPv4 only: connections to hosts with an IPv6 address wait for a timeout first, or fail';
        readonly remedy: 'Add an outbound rule for the same ports and CidrIpv6 ::/0 to {group}, or remove Ipv6AllowedForDualStack';
        readonly cdk: 'Set allowAllIpv6Outbound of ec2.SecurityGroup to true for {group}, or leave out ipv6AllowedForDualStack of lambda.Function';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly mayUseIpv6: '{fn} may use IPv6';
};
/** Why something is undecided. */
export declare const reasons: {
    readonly unknownPrefixList: 'what prefix list {list} holds is not known';
};
