/** Why something is known, or not, in this room: clauses that reports fill in. */
export const reasons = {
  mounts: 'it mounts {path}',
  scheduleRotates: '{schedule} rotates the secret of {database}',
  mayHoldAddress: 'its environment variable {variable} may hold the address of something in the VPC',
  admits: '{group} admits {own}',
  admitsForOthers: '{use}, and what it forwards to is not known',
  groupOfAdmits: '{group}, a security group of {resource}, admits {own}',
  fileSystemElsewhere: 'the file system that it mounts is not in this template',
  unknownWhetherFor: 'whether {mountTarget} is for {fileSystem} is not known',
  namesNoGroup: '{resource} names no security group',
  useOfEveryFunction: '{use}, but every function has it',
  orByDataApi: '{use}, but it may query {database} by the Data API, which needs no path to it',
  publicByVpc: '{database} does not set PubliclyAccessible: whether it gets a public address depends on its VPC',
  unknownSubnets: 'which subnets {resource} is in is not known',
  holdsSecret: 'its environment variable {variable} holds the secret of {resource}',
  holdsName: 'its environment variable {variable} holds the name of {record}, a DNS record for {resource}',
  holdsAddress: 'its environment variable {variable} holds the address of {resource}',
} as const;
