/** What the rule finds, in one clause. */
export declare const summary = "The functions of a template use more ENIs of a VPC or subnet than they should";
export declare const messages: {
    readonly vpc: {
        readonly problem: 'The functions use {count} in {vpc}, where the limit is {limit}: {sets} in {subnets}';
        readonly remedy: 'Share security groups and subnet lists between functions, or raise the option perVpc';
    };
    readonly subnet: {
        readonly problem: 'The functions use {count} in {subnet}, where the limit is {limit}';
        readonly remedy: 'Share security groups between functions, or raise the option perSubnet';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly uses: '{user} uses {groups}';
    readonly eachOf: 'each of {subnet}';
};
