/** What the rule finds, in one clause. */
export declare const summary = "Functions are routed to a NAT instance whose source/destination check is on";
export declare const messages: {
    readonly dropsForwarded: {
        readonly problem: '{tables} {tables:routes|route} {destinations} of {functions} to {instance}, whose source/destination check is on: EC2 drops what is not addressed to the instance itself';
        readonly remedy: 'Set SourceDestCheck: false on {instance}';
        readonly cdk: 'Set sourceDestCheck of ec2.Instance to false for {instance}';
    };
};
