/** What the rule finds, in one clause. */
export const summary = 'A function is in a public subnet, from which it has no path to the internet';

export const messages = {
  publicSubnet: {
    problem:
      '{functions} {functions:is|are} in {subnets}, where {tables} {tables:routes|route} 0.0.0.0/0 to internet gateway {gateway}, which drops the traffic of functions: their network interfaces have no public addresses',
    remedy:
      'Move {functions} to subnets whose route table routes 0.0.0.0/0 to a NAT gateway, or to private subnets with VPC endpoints',
    cdk: 'Select subnets of ec2.SubnetType.PRIVATE_WITH_EGRESS for {functions} in vpcSubnets of lambda.Function, or private ones with VPC endpoints, and leave out allowPublicSubnet of lambda.Function',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  routesToGateway: '{table} routes 0.0.0.0/0 to an internet gateway',
  uses: '{subnet} uses {table}',
  isThereToo: '{name} is there too',
} as const;

/** Why something is undecided. */
export const reasons = {
  mayLeaveByIpv6: '{fn} may leave {subnet} over IPv6',
  leadsElsewhereToo: '{table} leads elsewhere too',
} as const;
