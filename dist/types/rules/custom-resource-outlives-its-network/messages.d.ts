/** What the rule finds, in one clause. */
export declare const summary = "A custom resource does not depend on the routes and endpoints through which its function answers";
export declare const messages: {
    readonly answers: {
        readonly problem: '{resources} {resources:does|do} not depend on {pieces}, through which {functions} {functions:answers|answer} CloudFormation: invoked before {pieces:it exists|they exist}, or after {pieces:it is|they are} deleted, {functions:it hangs|they hang} the stack until ServiceTimeout expires (default 1 hour)';
        readonly remedy: 'Add {pieces} to DependsOn of {resources}';
        readonly cdk: 'Make {resources} depend on {pieces}: resource.node.addDependency(endpoint)';
    };
    readonly calls: {
        readonly problem: '{resources} {resources:does|do} not depend on {pieces}, through which {functions} {functions:reaches|reach} {services}: {functions:it|they} may be invoked before {pieces:it exists|they exist}';
        readonly remedy: 'Add {pieces} to DependsOn of {resources}';
        readonly cdk: 'Make {resources} depend on {pieces}: resource.node.addDependency(endpoint)';
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly doesNotEither: '{other} does not either';
    readonly isNotWaitedFor: '{piece} may be created later, or deleted earlier';
    readonly isIn: '{fn} is in {subnet}';
};
/** Why something is undecided. */
export declare const reasons: {
    readonly isCreatedAfter: '{piece} is created after {customResource}';
};
/** Why something is said to be so. */
export declare const evidence: {
    readonly uses: '{fn} uses {service}: {because}';
};
