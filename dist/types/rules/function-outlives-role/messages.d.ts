/** What the rule finds, in one clause. */
export declare const summary = "A function is retained, but its role or the policy for its network interfaces is not";
export declare const messages: {
    readonly leftBehind: {
        readonly problem: '{function} is retained when its stack is deleted, but {gone} {gone:is|are} deleted: the retained function cannot manage its network interfaces';
        readonly remedy: 'Set DeletionPolicy: {value} on {gone} as well, or remove it from {function}';
        readonly cdk: 'Retain {gone} as well: role.applyRemovalPolicy(cdk.RemovalPolicy.RETAIN), or do not retain {function}';
    };
    readonly oldLeftBehind: {
        readonly problem: '{function} is retained when an update replaces it, but {gone} {gone:is|are} deleted with the stack: the old function then cannot manage its network interfaces';
        readonly remedy: 'Set DeletionPolicy: {value} on {gone}, or remove UpdateReplacePolicy from {function}';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly isNotRetained: '{resource} is not retained';
};
