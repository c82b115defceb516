/** What the rule finds, in one clause. */
export const summary = "A function's role lacks permissions that Lambda needs to manage its network interfaces";

export const messages = {
  missing: {
    problem:
      '{role} does not allow {actions:|any of }{actions}, so Lambda cannot manage the network interfaces of {functions}',
    remedy: 'Add {policy} to {where}, or allow the actions on "*"',
    cdk: `Give the permissions to the role: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/{policy}')), or allow the actions on "*"`,
  },
  narrowed: {
    problem: '{role} allows {actions} only on {resources}, which does not cover what Lambda does for {functions}',
    remedy: 'Allow {actions} on "*", or add {policy} to {where}',
    cdk: `Allow {actions} on "*", or give the permissions to the role: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/{policy}'))`,
  },
  wrongPath: {
    problem: '{role} lists {written}, but AWS has that policy as {arn}, so the role cannot be created',
    remedy: 'Replace {written} with {arn}',
    cdk: 'Name the policy with the path that it has in {arn}: iam.ManagedPolicy.fromAwsManagedPolicyName',
  },
  recent: {
    problem:
      '{role} does not allow {actions:|any of }{actions}, which AWS lists among the permissions that {functions} {functions:needs|need} in a VPC',
    remedy: 'Add {policy} to {where}, or allow the actions on "*"',
    severity: 'info',
    cdk: `Give the permissions to the role: role.addManagedPolicy(iam.ManagedPolicy.fromAwsManagedPolicyName('service-role/{policy}')), or allow the actions on "*"`,
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  noResource: 'nothing',
} as const;
