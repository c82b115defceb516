/** What the rule finds, in one clause. */
export const summary = 'Functions with the same security groups are in different subnets for no visible reason';

export const messages = {
  diverging: {
    problem:
      '{functions} have the same security groups and different subnets of {vpc} that have the same routes: they use {today} where {after} would be enough',
    remedy: 'Give them one list of SubnetIds, such as {list}: that saves {saved} and as many addresses',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  isIn: '{fn} is in {name}',
  oneVpc: 'one VPC',
} as const;

/** Why something is said to be so. */
export const evidence = {
  oneEach: 'each subnet uses one ENI for the security groups that these functions have in common',
} as const;
