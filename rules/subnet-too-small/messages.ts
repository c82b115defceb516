export const messages = {
  tooMany: {
    problem: '{subnet} ({cidr}) has {usable} usable addresses, and the template needs {used}: {uses}',
    remedy: 'Give {subnet} a larger CidrBlock, or let functions share security groups',
    severity: 'error',
  },
  almostFull: {
    problem: '{subnet} ({cidr}) has {usable} usable addresses, and the template uses {used} of them: {uses}',
    remedy:
      'Give {subnet} a larger CidrBlock, or let functions share security groups, since Lambda adds ENIs under load',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  addressFor: '{what} for {name}',
} as const;

/** Why something is said to be so. */
export const evidence = {
  kept: 'AWS keeps the first four addresses and the last one of each subnet',
} as const;
