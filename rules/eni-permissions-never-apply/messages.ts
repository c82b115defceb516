/** What the rule finds, in one clause. */
export const summary = 'A role grants what Lambda needs for network interfaces, but never to Lambda itself';

export const messages = {
  onlyForCode: {
    problem:
      '{role} allows {actions} only on a condition on lambda:SourceFunctionArn, a key that only calls by the code of a function have: Lambda cannot manage the network interfaces of {functions}',
    remedy:
      'Remove the condition: to deny the code these actions, AWS recommends a Deny with that condition beside the Allow',
  },
  neverMet: {
    problem:
      '{role} allows {actions} only on a condition on {keys}, which the calls that Lambda makes for {functions} never meet',
    remedy: 'Allow {actions} in a statement without that condition',
  },
  denied: {
    problem: '{role} denies {actions}, so Lambda cannot manage the network interfaces of {functions}',
    remedy:
      'Remove the actions from the Deny, or add the condition ArnEquals lambda:SourceFunctionArn to it: it then applies to the code alone',
  },
  bounded: {
    problem:
      '{role} has the permissions boundary {boundary}, which does not allow {actions}, so Lambda cannot manage the network interfaces of {functions}',
    remedy: 'Allow {actions} on "*" in {boundary}',
  },
  boundedByDeny: {
    problem:
      '{role} has the permissions boundary {boundary}, which denies {actions}, so Lambda cannot manage the network interfaces of {functions}',
    remedy:
      'Remove the actions from the Deny of {boundary}, or add the condition ArnEquals lambda:SourceFunctionArn to it: it then applies to the code alone',
  },
  boundedByAws: {
    problem:
      '{role} has the permissions boundary {boundary}, a policy of AWS that does not allow {actions}, so Lambda cannot manage the network interfaces of {functions}',
    remedy: 'Give {role} another permissions boundary, one that allows {actions} on "*"',
  },
} as const;
