/** What the rule finds, in one clause. */
export const summary = 'An inbound rule on a security group that only functions use has no effect';

export const messages = {
  ingress: {
    problem:
      '{group} has {rules}, but only functions use it ({functions}), which are invoked through the Lambda API: nothing ever connects to them, and only outbound rules count',
    remedy: 'Remove the inbound rules of {group}, and list in SecurityGroupEgress what the functions may reach',
    cdk: 'Remove the calls that allow inbound traffic in {group}, such as group.addIngressRule(peer, port) and fn.connections.allowFrom(peer, port)',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  otherRule: 'this inbound rule is not evaluated either',
  uses: '{name} uses {group}',
} as const;

/** Why something is undecided. */
export const reasons = {
  unknownPolling: 'whether {name} polls a broker or database for these functions is not known',
} as const;
