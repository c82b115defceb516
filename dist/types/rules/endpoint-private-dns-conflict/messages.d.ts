/** What the rule finds, in one clause. */
export declare const summary = "Two stacks create an endpoint with private DNS for one service in one VPC";
export declare const messages: {
    readonly conflict: {
        readonly problem: '{endpoint} and {other}, of two stacks, both have private DNS for {service} in {vpc}: the second cannot be created ("there is already a conflicting DNS domain")';
        readonly remedy: 'Let one stack own the endpoint, or set PrivateDnsEnabled: false on one of them';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly hasItToo: '{early} has it too';
};
