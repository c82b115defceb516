/** What the rule finds, in one clause. */
export declare const summary = "The permissions on network interfaces sit in a policy that a function does not depend on";
export declare const messages: {
    readonly parallel: {
        readonly problem: '{subjects} {subjects:does|do} not depend on {policies}, which alone {policies:allows|allow} Lambda to manage {subjects:its|their} network interfaces: creation may fail, and deletion may leave them behind';
        readonly remedy: 'Add {policies} to DependsOn of {subjects}, and of {subjects:its|their} security groups, which keeps the permissions until the network interfaces are gone';
        readonly cdk: 'Make {subjects} depend on {policies} with fn.node.addDependency(policy), and {subjects:its|their} security groups with group.node.addDependency(policy), which keeps the permissions until the network interfaces are gone';
    };
    readonly parallelWithForeignGroups: {
        readonly problem: '{subjects} {subjects:does|do} not depend on {policies}, which alone {policies:allows|allow} Lambda to manage {subjects:its|their} network interfaces: creation may fail, and deletion may leave them behind';
        readonly remedy: 'Add {policies} to DependsOn of {subjects}, so that {policies} {policies:is|are} created before {subjects} and deleted after {subjects:it|them}';
        readonly cdk: 'Make {subjects} depend on {policies} with fn.node.addDependency(policy), so that {policies} {policies:is|are} created before {subjects} and deleted after {subjects:it|them}';
    };
    readonly retained: {
        readonly problem: '{subjects} {subjects:does|do} not depend on {policies}, which alone {policies:allows|allow} Lambda to manage {subjects:its|their} network interfaces: creation may fail';
        readonly remedy: 'Add {policies} to DependsOn of {subjects}, so that {policies} {policies:is|are} created before {subjects}';
        readonly cdk: 'Make {subjects} depend on {policies} with fn.node.addDependency(policy), so that {policies} {policies:is|are} created before {subjects}';
    };
    readonly reversed: {
        readonly problem: '{subject} is created before {policies}, which alone {policies:allows|allow} Lambda to manage its network interfaces and cannot be created without it';
        readonly remedy: 'Give the permissions to the role itself: add {policy} to {where}';
        readonly cdk: "Give the permissions to the role itself: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/{policy}'))";
    };
};
/** What is said of the places that belong to a finding. */
export declare const related: {
    readonly hasPermissions: '{policy} has the permissions of {role}';
    readonly isRole: '{role} is the role of {fn}';
    readonly doesNotEither: '{each} does not either';
};
