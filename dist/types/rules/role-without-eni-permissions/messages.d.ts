/** What the rule finds, in one clause. */
export declare const summary = "A function's role lacks permissions that Lambda needs to manage its network interfaces";
export declare const messages: {
    readonly missing: {
        readonly problem: '{role} does not allow {actions:|any of }{actions}, so Lambda cannot manage the network interfaces of {functions}';
        readonly remedy: 'Add {policy} to {where}, or allow the actions on "*"';
        readonly cdk: `Give the permissions to the role: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/{policy}')), or allow the actions on "*"`;
    };
    readonly narrowed: {
        readonly problem: '{role} allows {actions} only on {resources}, which does not cover what Lambda does for {functions}';
        readonly remedy: 'Allow {actions} on "*", or add {policy} to {where}';
        readonly cdk: `Allow {actions} on "*", or give the permissions to the role: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/{policy}'))`;
    };
    readonly wrongPath: {
        readonly problem: '{role} lists {written}, but AWS has that policy as {arn}, so the role cannot be created';
        readonly remedy: 'Replace {written} with {arn}';
        readonly cdk: 'Name the policy with the path that it has in {arn}: iam.ManagedPolicy.fromAwsManagedPolicyName';
    };
    readonly recent: {
        readonly problem: '{role} does not allow {actions:|any of }{actions}, which AWS lists among the permissions that {functions} {functions:needs|need} in a VPC';
        readonly remedy: 'Add {policy} to {where}, or allow the actions on "*"';
        readonly severity: 'info';
        readonly cdk: `Give the permissions to the role: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/{policy}')), or allow the actions on "*"`;
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly noResource: 'nothing';
};
