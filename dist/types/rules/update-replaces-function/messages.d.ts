/** What the rule finds, in one clause. */
export declare const summary = "An update replaces a function in a VPC";
export declare const messages: {
    readonly replaced: {
        readonly problem: 'A change of {property} replaces {function}: the new function starts without the versions, triggers and metrics of the old one';
        readonly remedy: 'Keep {property} of {function} unchanged, unless a new function is what you want';
    };
    readonly replacedInNewNetwork: {
        readonly problem: 'A change of {property} replaces {function}: the new function starts without the versions, triggers and metrics of the old one, and deleting the old one takes up to 20 minutes, until its network interfaces are released';
        readonly remedy: 'Keep {property} of {function} unchanged, unless a new function is what you want';
    };
    readonly nameTaken: {
        readonly problem: 'A change of {property} replaces {function}, which has a custom name: CloudFormation creates the new one first, while the old one still has that name, so the update fails';
        readonly remedy: 'Give {function} another FunctionName in the same update, or none';
        readonly severity: 'error';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly asDeployed: '{fn} as deployed';
};
