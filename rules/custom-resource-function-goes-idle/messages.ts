/** What the rule finds, in one clause. */
export const summary = 'A function in a VPC is called only when custom resources are deployed, and is Inactive by then';

export const messages = {
  idle: {
    problem:
      '{functions} {functions:is|are} invoked only when {resources} {resources:is|are} deployed: after 14 days without an invocation {functions:it is|they are} Inactive, and the first invocation of the next deployment fails or waits',
    remedy:
      'Remove VpcConfig from {functions} if {functions:it uses|they use} nothing in the VPC; otherwise, invoke {functions:it|each} before a deployment until its State is Active',
    cdk: 'Leave out vpc of lambda.Function for {functions} if {functions:it uses|they use} nothing in the VPC; otherwise, invoke {functions:it|each} before a deployment until its State is Active',
  },
  framework: {
    problem:
      "{functions}, CDK's provider framework, {functions:is|are} invoked only when {resources} {resources:is|are} deployed: after 14 days without an invocation {functions:it is|they are} Inactive, and the first invocation of the next deployment fails or waits",
    remedy: 'Remove VpcConfig from {functions} (vpc of the Provider): only the handlers need the VPC',
    cdk: 'Leave out vpc of custom.Provider for {functions}: only the handlers need the VPC',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  isOneToo: '{fn} is one too',
  invokesIt: '{each} invokes it',
} as const;
