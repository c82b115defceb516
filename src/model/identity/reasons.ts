/** Why something is known, or not, in this room: clauses that reports fill in. */
export const reasons = {
  conditionMayNotHold: 'whether the condition on a statement of {role} holds for Lambda is not known',
  grantsOnSomeResources: '{policy} grants {action} on some resources only',
  denyMayApply: 'a Deny of {role} may apply to {action}',
  itsRole: 'its role is {role}',
  noRole: 'no role is given',
  roleElsewhere: 'the role {role} is not in this template',
  macroAdds: 'a macro adds to it when the stack is deployed',
  unknownManagedPolicy: 'what the managed policy {policy} allows is not known here',
  unknownWhetherFor: 'whether {policy} is for {role} is not known',
  allowsPollerOnly: "its role allows only what Lambda's own poller needs",
  allowsOnlyBecause: 'its role may allow that only because {doubt}',
  boundaryMayDeny: 'the permissions boundary {boundary} may deny permissions',
  partUnreadable: "{part} is {value}, which can't be read",
  allowsWhatPolicyAllows: 'the role {role} allows what {policy} allows',
  allowsAllBut: 'the role {role} allows everything but some actions',
  allows: 'the role {role} allows {action}',
  noOperation: 'other calls check it: no operation of the service has its name',
} as const;

/** What could not be read. */
export const parts = {
  document: 'the policy document',
  effect: 'the Effect of a policy statement',
  action: 'an action of a policy statement',
  statement: 'a policy statement',
  policy: 'a policy of the role',
  managedPolicy: 'a managed policy',
} as const;

/** What a permissions boundary is called by: what names it. */
export const boundaries = {
  of: 'of {entity}',
  ofParameter: 'of parameter {parameters}',
} as const;
