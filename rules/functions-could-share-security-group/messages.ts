/** What the rule finds, in one clause. */
export const summary = 'Functions have equivalent but separate security groups, and so more ENIs than they need';

export const messages = {
  sameEffect: {
    problem:
      '{functions} use {groups}, which allow the same outbound traffic and have no other use: they use {today} where {after} would be enough',
    remedy: 'Use one AWS::EC2::SecurityGroup for these functions: that saves {saved} and as many addresses',
    cdk: 'Create one ec2.SecurityGroup and give it to these functions: securityGroups of lambda.Function; that saves {saved} and as many addresses',
  },
  admittedAlike: {
    problem:
      '{functions} use {groups}, which allow the same outbound traffic and are allowed by the same rules of {owners}: they use {today} where {after} would be enough',
    remedy:
      'Use one AWS::EC2::SecurityGroup for these functions and allow it in {owners}: that saves {saved} and as many addresses',
    cdk: 'Create one ec2.SecurityGroup, allow it in {owners} and give it to these functions: securityGroups of lambda.Function; that saves {saved} and as many addresses',
  },
  addsNothing: {
    problem:
      'The security groups of {functions} differ only by {groups}, which {groups:has|have} no effect: they use {today} where {after} would be enough',
    remedy: 'Give the functions the same SecurityGroupIds: that saves {saved} and as many addresses',
    cdk: 'Give the functions the same securityGroups of lambda.Function: that saves {saved} and as many addresses',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  uses: '{user} uses {name}',
} as const;

/** Why something is said to be so. */
export const evidence = {
  oneForEachPair: 'each pair of a subnet and a set of security groups uses one ENI, and there are {sets} sets',
  mayHoldSeveral: '{list} may hold several subnets, and each takes as many',
} as const;
