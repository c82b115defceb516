/** What is said of the places that belong to such a finding. */
export const deletionRelated = {
  eni: 'the ENI of {users} in {subnet} with {groups}',
  isReleased: '{eni} is released by this update',
  isHeld: 'published versions of {holders} keep {eni}',
  staysWith: '{eni} stays with {functions}, which {functions:is|are} retained',
  asDeployed: '{entity} as deployed',
  afterUpdate: '{entity} after the update',
} as const;

/** What both rules about deletions say: of security groups and of subnets. */
export const deletionMessages = {
  removed: {
    problem:
      '{network} {network:is|are} deleted in the same update in which {functions} {functions:stops|stop} using {network:it|them}: {network:its|their} network interfaces are released up to 20 minutes later, and until then deleting {network:it|them} fails',
    remedy:
      'Deploy twice: first remove {network} from {functions}, and once {network:its|their} network interfaces are deleted, remove {network} {network:itself|themselves}',
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
      '{network} {network:is|are} deleted, but published versions of {holders} keep {network:its|their} network interfaces for as long as they exist: deleting {network:it|them} fails',
    remedy:
      'Deploy {functions} without {network} first, delete the old versions of {holders}, and once the network interfaces are deleted, remove {network}',
  },
  retained: {
    problem:
      '{network} {network:is|are} deleted, but {functions} as deployed {functions:is|are} retained and {functions:goes|go} on using {network:it|them}: deleting {network:it|them} fails',
    remedy:
      'Keep {network} in the template for as long as {functions} {functions:exists|exist}, or retain {network:it|them} as well',
  },
  otherStack: {
    problem:
      '{functions} {functions:stops|stop} using {network}, which the update of another stack deletes: {network:its|their} network interfaces are released up to 20 minutes after {functions} {functions:is|are} updated, and until then deleting {network:it|them} fails',
    remedy:
      'Update the stack of {functions} first, wait until the network interfaces are deleted, then update the stack of {network}',
    severity: 'warning',
  },
  mappingLeaves: {
    problem:
      '{network} {network:is|are} deleted in the same update in which {mappings} {mappings:stops|stop} using {network:it|them}: Lambda releases the network interfaces of the pollers later, and until then deleting {network:it|them} fails',
    remedy: 'Keep {network} in this update, and remove {network:it|them} once the network interfaces are deleted',
    severity: 'warning',
  },
  waits: {
    problem:
      '{network} {network:is|are} deleted together with {functions}, and {network:its|their} network interfaces are released up to 20 minutes later: CloudFormation waits for that only where the role that deploys may call ec2:DescribeNetworkInterfaces',
    remedy:
      'Allow the role that deploys to call ec2:DescribeNetworkInterfaces, or remove {functions} first and {network} in a later update',
    severity: 'info',
  },
  waitsForOld: {
    problem:
      '{network} {network:is|are} deleted together with the old {functions}, which this update replaces, and {network:its|their} network interfaces are released up to 20 minutes later: CloudFormation waits for that only where the role that deploys may call ec2:DescribeNetworkInterfaces',
    remedy:
      'Allow the role that deploys to call ec2:DescribeNetworkInterfaces, or keep {network} in this update and remove {network:it|them} in a later one',
    severity: 'info',
  },
  mappingGoes: {
    problem:
      '{network} {network:is|are} deleted together with {mappings}, and Lambda releases the network interfaces of the pollers later: CloudFormation waits for those of functions only, so deleting {network:it|them} may fail',
    remedy: 'Delete {mappings} first, and {network} in a later update, once the network interfaces are deleted',
    severity: 'info',
  },
} as const;
