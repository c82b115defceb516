/** What the rule finds, in one clause. */
export const summary =
  'The security groups of a function allow no outbound traffic, yet it uses services or resources in the VPC';

export const messages = {
  noEgress: {
    problem: '{functions} {functions:uses|use} {what}, but {groups} {groups:allows|allow} no outbound traffic',
    remedy:
      'Add an outbound rule to {groups} for what it needs, such as TCP 443 to the security group of an endpoint or to a prefix list',
    cdk: 'Allow what it needs in {groups}, such as an endpoint: group.connections.allowTo(endpoint, ec2.Port.tcp(443)), or set allowAllOutbound of ec2.SecurityGroup to true',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  isBehindIt: '{fn} uses it',
} as const;

/** Why something is said to be so. */
export const evidence = {
  uses: '{fn} uses {used}: {because}',
} as const;
