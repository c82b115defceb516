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
