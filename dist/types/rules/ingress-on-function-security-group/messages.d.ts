/** What the rule finds, in one clause. */
export declare const summary = "An inbound rule on a security group that only functions use has no effect";
export declare const messages: {
    readonly ingress: {
        readonly problem: '{group} has {rules}, but only functions use it ({functions}), which are invoked through the Lambda API: nothing ever connects to them, and only outbound rules count';
        readonly remedy: 'Remove the inbound rules of {group}, and list in SecurityGroupEgress what the functions may reach';
        readonly cdk: 'Remove the calls that allow inbound traffic in {group}, such as group.addIngressRule(peer, port) and fn.connections.allowFrom(peer, port)';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly otherRule: 'this inbound rule is not evaluated either';
    readonly uses: '{name} uses {group}';
};
/** Why something is undecided. */
export declare const reasons: {
    readonly unknownPolling: 'whether {name} polls a broker or database for these functions is not known';
};
