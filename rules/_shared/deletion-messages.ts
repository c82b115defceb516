/** What is said of the places that belong to such a finding. */
export const deletionRelated = {
  eni: 'the ENI of {users} in {subnet} with {groups}',
  isReleased: '{eni} is released by this update',
  asDeployed: '{entity} as deployed',
  afterUpdate: '{entity} after the update',
} as const;

/** What both rules about deletions say: of a security group and of a subnet. */
export const deletionMessages = {
  removed: {
    problem:
      '{network} is deleted in the same update in which {functions} {functions:stops|stop} using it: its network interfaces are released up to 20 minutes later, and until then deleting it fails',
    remedy:
      'Deploy twice: first remove {network} from {functions}, and once its network interfaces are deleted, remove {network} itself',
  },
  replaced: {
    problem:
      'A change of {property} replaces {network}: CloudFormation moves {functions} to the new one and deletes the old one at once, while its network interfaces are released up to 20 minutes later, so the deletion fails',
    remedy:
      'Keep {property} of {network} unchanged; or add a new one beside it, deploy {functions} with that, and remove {network} in a later update',
  },
  replacedAlong: {
    problem:
      'A change of {property} replaces {changed}, and {network} with it: CloudFormation moves {functions} to the new {network:one|ones} and deletes the old {network:one|ones} at once, while {network:its|their} network interfaces are released up to 20 minutes later, so the deletion fails',
    remedy:
      'Keep {property} of {changed} unchanged; or add new ones beside the old ones, deploy {functions} with those, and remove the old ones in a later update',
  },
  held: {
    problem:
      '{network} is deleted, but published versions of {holders} keep its network interfaces for as long as they exist: deleting it fails',
    remedy:
      'Deploy {functions} without {network} first, delete the old versions of {holders}, and once the network interfaces are deleted, remove {network}',
  },
  otherStack: {
    problem:
      '{functions} {functions:stops|stop} using {network}, which the update of another stack deletes: its network interfaces are released up to 20 minutes after {functions} {functions:is|are} updated, and until then deleting it fails',
    remedy:
      'Update the stack of {functions} first, wait until the network interfaces are deleted, then update the stack of {network}',
    severity: 'warning',
  },
  waits: {
    problem:
      '{network} is deleted together with {functions}, and its network interfaces are released up to 20 minutes later: CloudFormation waits for that only where the role that deploys may call ec2:DescribeNetworkInterfaces',
    remedy:
      'Allow the role that deploys to call ec2:DescribeNetworkInterfaces, or remove {functions} first and {network} in a later update',
    severity: 'info',
  },
} as const;
