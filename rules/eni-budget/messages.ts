/** What the rule finds, in one clause. */
export const summary = 'The functions of a template use more ENIs of a VPC or subnet than they should';

export const messages = {
  vpc: {
    problem: 'The functions use {count} in {vpc}, where the limit is {limit}: {sets} in {subnets}',
    remedy: 'Share security groups and subnet lists between functions, or raise the option perVpc',
  },
  subnet: {
    problem: 'The functions use {count} in {subnet}, where the limit is {limit}',
    remedy: 'Share security groups between functions, or raise the option perSubnet',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  uses: '{user} uses {groups}',
  eachOf: 'each of {subnet}',
} as const;
