/** What the rule finds, in one clause. */
export const summary = 'A security group of functions allows all outbound traffic';

export const messages = {
  byDefault: {
    problem:
      '{group}, a security group of {functions}, has no outbound rules of its own, so the default rule of AWS allows all outbound traffic',
    remedy: 'List in SecurityGroupEgress of {group} only the ports that the functions need',
    cdk: 'Set allowAllOutbound of ec2.SecurityGroup to false for {group}, and name what the functions need: group.addEgressRule(peer, ec2.Port.tcp(443))',
  },
  byRule: {
    problem: '{group}, a security group of {functions}, allows outbound traffic on all ports to {peer}',
    remedy: 'Allow only the ports that the functions need in the outbound rules of {group}',
    cdk: 'Set allowAllOutbound of ec2.SecurityGroup to false for {group}, and name what the functions need: group.addEgressRule(peer, ec2.Port.tcp(443))',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  uses: '{name} uses {group}',
} as const;
