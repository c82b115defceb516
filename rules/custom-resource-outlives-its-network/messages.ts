/** What the rule finds, in one clause. */
export const summary =
  'A custom resource does not depend on the routes and endpoints through which its function answers';

export const messages = {
  answers: {
    problem:
      '{resources} {resources:does|do} not depend on {pieces}, through which {functions} {functions:answers|answer} CloudFormation: invoked before {pieces:it exists|they exist}, or after {pieces:it is|they are} deleted, {functions:it hangs|they hang} the stack until ServiceTimeout expires (default 1 hour)',
    remedy: 'Add {pieces} to DependsOn of {resources}',
    cdk: 'Make {resources} depend on {pieces}: resource.node.addDependency(endpoint)',
  },
  calls: {
    problem:
      '{resources} {resources:does|do} not depend on {pieces}, through which {functions} {functions:reaches|reach} {services}: {functions:it|they} may be invoked before {pieces:it exists|they exist}',
    remedy: 'Add {pieces} to DependsOn of {resources}',
    cdk: 'Make {resources} depend on {pieces}: resource.node.addDependency(endpoint)',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  doesNotEither: '{other} does not either',
  isNotWaitedFor: '{piece} may be created later, or deleted earlier',
  isIn: '{fn} is in {subnet}',
} as const;

/** Why something is undecided. */
export const reasons = {
  isCreatedAfter: '{piece} is created after {customResource}',
} as const;

/** Why something is said to be so. */
export const evidence = {
  uses: '{fn} uses {service}: {because}',
} as const;
