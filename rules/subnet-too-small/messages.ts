/** What the rule finds, in one clause. */
export const summary = 'The ENIs of functions, with what else the template puts there, fill a subnet';

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
  numberOf: '{count} {what}',
} as const;

/** Why something is said to be so. */
export const evidence = {
  kept: 'AWS keeps the first four addresses and the last one of each subnet',
} as const;

/** Numbers of what takes addresses, by what it is called. */
export const numbersOf = {
  'Hyperplane ENI': '{count} {count:Hyperplane ENI|Hyperplane ENIs}',
  instance: '{count} {count:instance|instances}',
  'instance connect endpoint': '{count} {count:instance connect endpoint|instance connect endpoints}',
  'NAT gateway': '{count} {count:NAT gateway|NAT gateways}',
  'network interface': '{count} {count:network interface|network interfaces}',
  'transit gateway attachment': '{count} {count:transit gateway attachment|transit gateway attachments}',
  'VPC endpoint': '{count} {count:VPC endpoint|VPC endpoints}',
  'mount target': '{count} {count:mount target|mount targets}',
  'load balancer': '{count} {count:load balancer|load balancers}',
  'resolver endpoint': '{count} {count:resolver endpoint|resolver endpoints}',
} as const;
