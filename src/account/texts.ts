/** What is wrong with a description of networks, and what to do. */
export const networkFileTexts = {
  cliOutput: '{path} is what the AWS CLI prints, not a description of networks',
  vpcHasNoRoute: '{keys}: the VPC has no route table {routeTable}',
  fault: '{place} {problem}',
  at: '{at}: {problem}',
  listIt: 'List it in routeTables',
} as const;

/** What to do about a network interface that is still there. */
export const adviceTexts = {
  withCommand: '{text}: {command}',
  noCommand: '{text}: no command is given, because a name in it cannot be written safely',
  managed: 'It is not of a function: {operator} manages it.',
  otherType: "It is not Lambda's: its type is {type}.",
  otherTypeDescribed: 'It is not Lambda\'s: its type is {type}, its description "{description}".',
  attached: 'It is attached to {instance}.',
  otherAccount:
    'It belongs to account {owner}, and the functions that were listed to {account}: ask again with credentials of {owner}.',
  wait: 'Lambda deletes it within 20 minutes after its last user is gone; do not detach or delete it by hand.',
  goneAndWait:
    'No function or version has {subnet}: whoever used it is gone, and Lambda deletes it within 20 minutes after its last user is gone; do not detach or delete it by hand.',
  noneHasGroups: 'Functions have {subnet}, but none has exactly the groups {groups}.',
  changesNotLookedAt: 'Whether somebody changed its groups by hand was not looked at.',
  noChange: 'CloudTrail has no change of its groups by hand; it goes back 90 days.',
  roleNeeded:
    'Lambda deletes it with the execution role of its last user: where that role was deleted first, make a role of the same name that may call ec2:DeleteNetworkInterface, and keep it until the ENI is gone.',
  support: 'If it is still there after 24 hours, ask AWS support',
  leaveVpc: '{fn} is configured with its subnet and groups. To take it out of the VPC',
  moreHold: '{count} more functions and versions hold it as well.',
  aliasKeeps: 'Alias {alias} keeps version {version} of {fn}. To move it on',
  aliasesKeep:
    'Aliases that point to version {version} of {fn} keep it, and traffic with it: move them on first. To see them',
  deleteVersion: 'Version {version} of {fn} was published with its subnet and groups. To delete it',
  polls: 'Event source mapping {mapping} polls {source} for {fn} from there. To end it',
  possiblePollers:
    'Pollers of event sources have ENIs too, in the subnets and groups of their source, which Lambda does not tell: check {sources}.',
  roleGone:
    'The execution role {role} is gone, so Lambda cannot delete the ENI: make it again under the same name, with AWSLambdaVPCAccessExecutionRole, and keep it until the ENI is gone.',
  roleMayNot: 'The execution role {role} may not delete ENIs',
  checkRole: 'Check that its execution role is there and may delete ENIs',
  changedBy:
    '{by} gave it the groups {groups} by hand at {time}, so its groups no longer say whose it is: any of the {count} functions and versions in {subnet} may hold it.',
  madeForThere: 'Lambda made it for {fn}, which is still there with another network.',
  madeForGone: 'Lambda made it for {fn}, which is gone.',
  none: '(none)',
} as const;
