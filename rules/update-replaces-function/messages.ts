/** What the rule finds, in one clause. */
export const summary = 'An update replaces a function in a VPC';

export const messages = {
  replaced: {
    problem:
      'A change of {property} replaces {function}: the new function starts without the versions, triggers and metrics of the old one',
    remedy: 'Keep {property} of {function} unchanged, unless a new function is what you want',
  },
  replacedInNewNetwork: {
    problem:
      'A change of {property} replaces {function}: the new function starts without the versions, triggers and metrics of the old one, and deleting the old one takes up to 20 minutes, until its network interfaces are released',
    remedy: 'Keep {property} of {function} unchanged, unless a new function is what you want',
  },
  nameTaken: {
    problem:
      'A change of {property} replaces {function}, which has a custom name: CloudFormation creates the new one first, while the old one still has that name, so the update fails',
    remedy: 'Give {function} another FunctionName in the same update, or none',
    severity: 'error',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  asDeployed: '{fn} as deployed',
} as const;
