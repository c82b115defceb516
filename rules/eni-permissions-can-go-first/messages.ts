/** What the rule finds, in one clause. */
export const summary = 'The permissions on network interfaces sit in a policy that a function does not depend on';

export const messages = {
  parallel: {
    problem:
      '{subjects} {subjects:does|do} not depend on {policies}, which alone {policies:allows|allow} Lambda to manage {subjects:its|their} network interfaces: creation may fail, and deletion may leave them behind',
    remedy:
      'Add {policies} to DependsOn of {subjects}, and of {subjects:its|their} security groups, which keeps the permissions until the network interfaces are gone',
    cdk: 'Make {subjects} depend on {policies} with fn.node.addDependency(policy), and {subjects:its|their} security groups with group.node.addDependency(policy), which keeps the permissions until the network interfaces are gone',
  },
  parallelWithForeignGroups: {
    problem:
      '{subjects} {subjects:does|do} not depend on {policies}, which alone {policies:allows|allow} Lambda to manage {subjects:its|their} network interfaces: creation may fail, and deletion may leave them behind',
    remedy:
      'Add {policies} to DependsOn of {subjects}, so that {policies} {policies:is|are} created before {subjects} and deleted after {subjects:it|them}',
    cdk: 'Make {subjects} depend on {policies} with fn.node.addDependency(policy), so that {policies} {policies:is|are} created before {subjects} and deleted after {subjects:it|them}',
  },
  retained: {
    problem:
      '{subjects} {subjects:does|do} not depend on {policies}, which alone {policies:allows|allow} Lambda to manage {subjects:its|their} network interfaces: creation may fail',
    remedy: 'Add {policies} to DependsOn of {subjects}, so that {policies} {policies:is|are} created before {subjects}',
    cdk: 'Make {subjects} depend on {policies} with fn.node.addDependency(policy), so that {policies} {policies:is|are} created before {subjects}',
  },
  reversed: {
    problem:
      '{subject} is created before {policies}, which alone {policies:allows|allow} Lambda to manage its network interfaces and cannot be created without it',
    remedy: 'Give the permissions to the role itself: add {policy} to {where}',
    cdk: "Give the permissions to the role itself: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/{policy}'))",
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  hasPermissions: '{policy} has the permissions of {role}',
  isRole: '{role} is the role of {fn}',
  doesNotEither: '{each} does not either',
} as const;
