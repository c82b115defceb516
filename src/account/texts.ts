/** What is wrong with a description of networks, and what to do. */
export const networkFileTexts = {
  cliOutput: '{path} is what the AWS CLI prints, not a description of networks',
  vpcHasNoRoute: '{keys}: the VPC has no route table {routeTable}',
  fault: '{place} {problem}',
  at: '{at}: {problem}',
  listIt: 'List it in routeTables',
} as const;

/** Why something about what is deployed is not known. */
export const deployedTexts = {
  dependsOnHidden: 'it applies when {when}, which the account does not tell',
  stateFailed: 'Lambda could not set {name} up, so every invocation of it fails: {code}',
  stateInactive:
    '{name} is Inactive: Lambda has removed its network interfaces, and the next invocation fails while they are created again',
  updateFailed: 'the last update of {name} failed: {code}',
  blackhole:
    'the route of {table} to {to} drops everything, because {target} is deleted, detached or stopped (blackhole)',
  deadNat: 'the route of {table} to {to} drops everything, because the state of {target} is {state}',
} as const;

/** What is said of a template, of an account: what it lacks there was not read. */
export const accountTexts = {
  notRead: 'the account as it was read has no {entity}',
  natNotRead: 'the account as it was read has no {nat}',
  groupNotRead: 'the account as it was read has no {group}',
  nameNotRead: 'the account as it was read has no {name}',
  roleNotRead: 'the role {role} was not read',
  capacityProviderNotRead: 'the network of capacity provider {provider} was not read',
  vpcNotRead: '{vpc} was not read, and {subnet} uses its main route table',
  beyondNotRead: '{table} routes {destination} to {target}, and what lies beyond that was not read',
  someBeyondNotRead: '{table} routes some addresses to {target}, and what lies beyond that was not read',
  fileSystemNotRead: 'the file system that it mounts was not read',
  polledNotRead: 'what {mapping} polls was not read',
  sourceNotRead: 'the source of {mapping}, {source}, was not read',
} as const;

/** What holds a network interface that is not of Lambda. */
export const otherHolderTexts = {
  loadBalancer: 'the load balancer {name}',
  endpoint: 'the VPC endpoint {name}',
  natGateway: 'the NAT gateway {name}',
  transitGateway: 'the transit gateway attachment {name}',
  fileSystem: 'a mount target of the file system {name}',
  database: 'a database of Amazon RDS, Aurora, DocumentDB or Neptune',
  redshift: 'a cluster of Amazon Redshift',
  dms: 'a replication instance of AWS DMS',
  cache: 'the cache {name} of Amazon ElastiCache',
  dax: 'the DAX cluster {name}',
  search: 'the domain {name} of Amazon OpenSearch Service',
  kafka: 'the Amazon MSK cluster {name}',
  ecs: 'a task of Amazon ECS',
  eks: 'the Amazon EKS cluster {name}',
  glue: 'a connection of AWS Glue with the role {name}',
  studio: 'the Amazon SageMaker domain {name}',
  notebook: 'a notebook instance of Amazon SageMaker',
  directory: 'the directory {name} of AWS Directory Service',
  workspace: 'a WorkSpace',
  resolver: 'the Route 53 Resolver endpoint {name}',
} as const;

/** What to do about a network interface that is still there. */
export const adviceTexts = {
  withCommand: '{text}: {command}',
  noCommand: '{text}: no command is given, because a name in it cannot be written safely',
  managed: 'It does not belong to a function: {operator} manages it.',
  otherType: 'It does not belong to Lambda: its type is {type}.',
  otherTypeDescribed: 'It does not belong to Lambda: its type is {type}, its description "{description}".',
  heldBy: 'It does not belong to Lambda, but to {holder}.',
  deletedWithIt: 'AWS deletes it together with that: it cannot be detached or deleted by hand.',
  attached: 'It is attached to {instance}.',
  otherAccount:
    'It belongs to account {owner}, and the listed functions to account {account}: run this again with credentials of {owner}.',
  wait: 'Lambda deletes it within 20 minutes after its last user stops using it; do not detach or delete it by hand.',
  goneAndWait:
    'No function or version has {subnet}: its users are deleted, and Lambda deletes it within 20 minutes after the last of them; do not detach or delete it by hand.',
  noneHasSubnet: 'No function or version has {subnet}.',
  pollersNotLookedAt: 'Whether pollers of event sources use it was not checked.',
  noneHasGroups: 'Functions have {subnet}, but none has exactly the groups {groups}.',
  changesNotLookedAt: 'Whether its groups were changed by hand was not checked.',
  noChange: 'CloudTrail records no change of its groups by hand in the last 90 days.',
  roleNeeded:
    'Lambda deletes it with the execution role of its last user: where that role was deleted first, create a role with the same name that may call ec2:DeleteNetworkInterface, and keep it until the ENI is deleted.',
  support: 'If it still exists after 24 hours, contact AWS Support',
  leaveVpc: '{fn} is configured with its subnet and groups. To detach the function from the VPC',
  moreHold: '{count} more functions and versions hold it as well.',
  aliasKeeps: 'Alias {alias} keeps version {version} of {fn}. To point it at another version',
  aliasesKeep:
    'Aliases that point to version {version} of {fn} keep it: point them at another version first. To list them',
  deleteVersion: 'Version {version} of {fn} was published with its subnet and groups. To delete it',
  polls: 'Event source mapping {mapping} polls {source} for {fn} from there. To delete the mapping',
  possiblePollers:
    'Pollers of event sources have ENIs too, with the subnets and groups of their source, which Lambda does not list: check {sources}.',
  roleGone:
    'The execution role {role} does not exist, so Lambda cannot delete the ENI: create it again with the same name and AWSLambdaVPCAccessExecutionRole, and keep it until the ENI is deleted.',
  roleMayNot: 'The execution role {role} may not delete ENIs',
  checkRole: 'Check that its execution role exists and may delete ENIs',
  changedBy:
    '{by} gave it the groups {groups} by hand at {time}, so its groups no longer tell who uses it: any of the {count} functions and versions in {subnet} may hold it.',
  madeForThere: 'Lambda created it for {fn}, which now has another network.',
  madeForGone: 'Lambda created it for {fn}, which no longer exists.',
  none: '(none)',
} as const;
