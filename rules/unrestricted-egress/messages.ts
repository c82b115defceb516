export const messages = {
  byDefault: {
    problem: '{group}, a security group of {functions}, has no outbound rule, so AWS allows all outbound traffic',
    remedy: 'Name the ports that the functions need in SecurityGroupEgress of {group}',
  },
  byRule: {
    problem: '{group}, a security group of {functions}, allows all outbound traffic to {peer}',
    remedy: 'Name the ports that the functions need in the outbound rules of {group}',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  uses: '{name} uses {group}',
} as const;
