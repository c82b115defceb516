/** What the rule finds, in one clause. */
export const summary =
  "An outbound rule beside a function's security group may remove the rule that allows all outbound traffic";

export const messages = {
  mayRemove: {
    problem:
      '{rules} {rules:adds|add} outbound rules to {group}, which has none of its own: CloudFormation may then remove its default rule, which allows all outbound traffic, and {functions} {functions:reaches|reach} only what {rules} {rules:names|name}',
    remedy:
      'Write all outbound rules of {group} into its SecurityGroupEgress, with one for 0.0.0.0/0 where all traffic is meant',
    cdk: 'Set allowAllOutbound of ec2.SecurityGroup where {group} is created, and write its outbound rules there: group.addEgressRule(peer, port)',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  startsWithAllowAll: '{group} starts with a rule that allows all outbound traffic',
  addsOneToo: '{resource} adds one too',
  uses: '{fn} uses {group}',
} as const;

/** Why something is undecided. */
export const reasons = {
  unknownRules: 'whether {group} has outbound rules of its own is not known',
} as const;

/** Why something is said to be so. */
export const evidence = {
  hasNoEgress: '{group} has no SecurityGroupEgress',
} as const;
