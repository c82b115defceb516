/** What the rule finds, in one clause. */
export declare const summary = "A function in a VPC is called only when custom resources are deployed, and is Inactive by then";
export declare const messages: {
    readonly idle: {
        readonly problem: '{functions} {functions:is|are} invoked only when {resources} {resources:is|are} deployed: after 14 days without an invocation {functions:it is|they are} Inactive, and the first invocation of the next deployment fails or waits';
        readonly remedy: 'Remove VpcConfig from {functions} if {functions:it uses|they use} nothing in the VPC; otherwise, invoke {functions:it|each} before a deployment until its State is Active';
        readonly cdk: 'Leave out vpc of lambda.Function for {functions} if {functions:it uses|they use} nothing in the VPC; otherwise, invoke {functions:it|each} before a deployment until its State is Active';
    };
    readonly framework: {
        readonly problem: "{functions}, CDK's provider framework, {functions:is|are} invoked only when {resources} {resources:is|are} deployed: after 14 days without an invocation {functions:it is|they are} Inactive, and the first invocation of the next deployment fails or waits";
        readonly remedy: 'Remove VpcConfig from {functions} (vpc of the Provider): only the handlers need the VPC';
        readonly cdk: 'Leave out vpc of custom.Provider for {functions}: only the handlers need the VPC';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly isOneToo: '{fn} is one too';
    readonly invokesIt: '{each} invokes it';
};
