/** What the rule finds, in one clause. */
export declare const summary = "A function leaves its VPC while Ipv6AllowedForDualStack is still set";
export declare const messages: {
    readonly flagStays: {
        readonly problem: '{function} leaves its VPC with Ipv6AllowedForDualStack set: CloudFormation does not reset the flag when VpcConfig is removed, and Lambda refuses the update';
        readonly remedy: 'Set Ipv6AllowedForDualStack of {function} to false in its VpcConfig first, deploy that, and remove VpcConfig in a later update';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly withFlag: '{fn} as deployed, with Ipv6AllowedForDualStack';
};
