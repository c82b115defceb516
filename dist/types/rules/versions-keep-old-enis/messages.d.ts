/** What the rule finds, in one clause. */
export declare const summary = "Published versions that stay when the network of their function changes";
export declare const messages: {
    readonly samAlias: {
        readonly problem: 'AutoPublishAlias of {functions} keeps every version that it publishes, and each keeps the subnets, security groups and ENIs that it was published with';
        readonly remedy: 'Set VersionDeletionPolicy: Delete on {functions}, or in Globals for all, or delete old versions before you remove a subnet or security group that they use';
    };
    readonly retained: {
        readonly problem: '{version} is retained when a later version replaces it ({attribute} {value}), and keeps the subnets, security groups and ENIs of {fn} that it was published with';
        readonly remedy: 'Remove {attribute}, or delete old versions before you remove a subnet or security group that they use';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly isInVpc: '{fn} is in a VPC';
};
