/** What the rule finds, in one clause. */
export declare const summary = "Functions with the same security groups are in different subnets for no visible reason";
export declare const messages: {
    readonly diverging: {
        readonly problem: '{functions} have the same security groups and different subnets of {vpc} that have the same routes: they use {today} where {after} would be enough';
        readonly remedy: 'Give them one list of SubnetIds, such as {list}: that saves {saved} and as many addresses';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly isIn: '{fn} is in {name}';
    readonly oneVpc: 'one VPC';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly oneEach: 'each subnet uses one ENI for the security groups that these functions have in common';
};
