/** What the rule finds, in one clause. */
export declare const summary = "A role grants what Lambda needs for network interfaces, but never to Lambda itself";
export declare const messages: {
    readonly onlyForCode: {
        readonly problem: '{role} allows {actions} only on a condition on lambda:SourceFunctionArn, a key that only calls by the code of a function have: Lambda cannot manage the network interfaces of {functions}';
        readonly remedy: 'Remove the condition: to deny the code these actions, AWS recommends a Deny with that condition beside the Allow';
    };
    readonly neverMet: {
        readonly problem: '{role} allows {actions} only on a condition on {keys}, which the calls that Lambda makes for {functions} never meet';
        readonly remedy: 'Allow {actions} in a statement without that condition';
    };
    readonly denied: {
        readonly problem: '{role} denies {actions}, so Lambda cannot manage the network interfaces of {functions}';
        readonly remedy: 'Remove the actions from the Deny, or add the condition ArnEquals lambda:SourceFunctionArn to it: it then applies to the code alone';
    };
    readonly bounded: {
        readonly problem: '{role} has the permissions boundary {boundary}, which does not allow {actions}, so Lambda cannot manage the network interfaces of {functions}';
        readonly remedy: 'Allow {actions} on "*" in {boundary}';
    };
};
/** What is called by what it belongs to. */
export declare const related: {
    readonly thatOf: 'that of {resource}';
};
