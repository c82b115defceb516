export const messages = {
  conflict: {
    problem:
      '{endpoint} and {other}, of two stacks, both have private DNS for {service} in {vpc}: the second cannot be created ("there is already a conflicting DNS domain")',
    remedy: 'Let one stack own the endpoint, or set PrivateDnsEnabled: false on one of them',
  },
} as const;
