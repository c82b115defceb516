/** What the rule finds, in one clause. */
export declare const summary = "A role grants what Lambda needs for network interfaces, but never to Lambda itself";
export declare const messages: {
    readonly onlyForCode: {
        readonly problem: '{role} allows {actions} only under a condition on lambda:SourceFunctionArn, a key that only calls by the code of a function carry: Lambda cannot manage the network interfaces of {functions}';
        readonly remedy: 'Remove the condition: to keep these actions from the code, add a Deny statement with that condition, as AWS recommends';
    };
    readonly neverMet: {
        readonly problem: '{role} allows {actions} only under a condition on {keys}, which the calls that Lambda makes for {functions} never meet';
        readonly remedy: 'Allow {actions} in a statement without that condition';
    };
    readonly denied: {
        readonly problem: '{role} denies {actions}, so Lambda cannot manage the network interfaces of {functions}';
        readonly remedy: 'Remove the actions from the Deny statement, or add an ArnEquals condition on lambda:SourceFunctionArn to it, so that it applies only to the code';
    };
    readonly bounded: {
        readonly problem: '{role} has the permissions boundary {boundary}, which does not allow {actions:|any of }{actions}, so Lambda cannot manage the network interfaces of {functions}';
        readonly remedy: 'Allow {actions} on "*" in {boundary}';
    };
    readonly boundedByDeny: {
        readonly problem: '{role} has the permissions boundary {boundary}, which denies {actions}, so Lambda cannot manage the network interfaces of {functions}';
        readonly remedy: 'Remove the actions from the Deny statement of {boundary}, or add an ArnEquals condition on lambda:SourceFunctionArn to it, so that it applies only to the code';
    };
    readonly boundedByAws: {
        readonly problem: '{role} has the permissions boundary {boundary}, an AWS managed policy that does not allow {actions:|any of }{actions}, so Lambda cannot manage the network interfaces of {functions}';
        readonly remedy: 'Give {role} another permissions boundary that allows {actions} on "*"';
    };
};
