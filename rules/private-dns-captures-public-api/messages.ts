/** What the rule finds, in one clause. */
export const summary = 'A function calls a public API from a VPC whose endpoint for private APIs takes the calls';

export const messages = {
  captured: {
    problem:
      '{functions} {functions:calls|call} {apis} at the default host name, which private DNS of {endpoint} resolves to an endpoint for private APIs: the calls fail',
    remedy:
      'Set PrivateDnsEnabled: false on {endpoint} and call private APIs by the names of the endpoint, or give {apis} a custom domain and call that',
    cdk: 'Set privateDnsEnabled of ec2.InterfaceVpcEndpoint to false for {endpoint} and call private APIs by the names of the endpoint, or give {apis} a custom domain and call that',
  },
} as const;

/** Why something is said to be so. */
export const evidence = {
  calls: '{fn} calls {api}: {because}',
} as const;

/** Why something is undecided. */
export const reasons = {
  byDefaultHost:
    '{use}: at the default host name, which private DNS of {endpoint} resolves to an endpoint for private APIs, the calls fail, and at a custom domain they do not',
} as const;
