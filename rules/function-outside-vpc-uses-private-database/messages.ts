/** What the rule finds, in one clause. */
export const summary =
  'A function without VpcConfig holds the address of a database that is reached from inside its VPC only';

const remedies = {
  remedy:
    'Give {functions} a VpcConfig with subnets of the VPC of {target}, and a security group from which the security groups of {target} allow inbound traffic',
  cdk: 'Give {functions} the VPC of {target} as vpc of lambda.Function, and allow them with target.connections.allowFrom(fn, port)',
} as const;

export const messages = {
  outside: {
    problem:
      '{functions} {functions:has|have} no VpcConfig, so {functions:it|they} cannot reach {target}, which has no public address',
    ...remedies,
  },
  outsideOfServer: {
    problem:
      '{functions} {functions:has|have} no VpcConfig, so {functions:it|they} cannot reach {target} at its private address',
    ...remedies,
  },
  rotationOutside: {
    problem:
      'The rotation {schedules:function|functions} of {schedules} {schedules:is|are} in no VPC, so {schedules:it|they} cannot reach {target}, which has no public address',
    remedy:
      'Set VpcSubnetIds and VpcSecurityGroupIds of HostedRotationLambda of {schedules} to subnets of the VPC of {target}, and to a security group from which the security groups of {target} allow inbound traffic',
    cdk: 'Give hostedRotation of {schedules} the vpc of {target}, and securityGroups from which {target} allows inbound traffic',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  hasNoPublicAddress: '{target} has no public address',
} as const;

/** Why something is said to be so. */
export const evidence = {
  uses: '{fn} uses {target}: {because}',
} as const;
