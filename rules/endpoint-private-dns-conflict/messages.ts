/** What the rule finds, in one clause. */
export const summary = 'Two stacks create an endpoint with private DNS for one service in one VPC';

export const messages = {
  conflict: {
    problem:
      '{endpoint} and {other}, of two stacks, both have private DNS for {service} in {vpc}: the second cannot be created ("there is already a conflicting DNS domain")',
    remedy: 'Let one stack own the endpoint, or set PrivateDnsEnabled: false on one of them',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  hasItToo: '{early} has it too',
} as const;
