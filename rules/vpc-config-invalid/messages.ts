/** What the rule finds, in one clause. */
export const summary = 'Lambda refuses the VPC configuration of a function';

export const messages = {
  tooManySubnets: {
    problem: '{function} lists {count}, and Lambda allows at most {limit}',
    remedy: 'Remove subnets from SubnetIds, duplicates first',
  },
  tooManyGroups: {
    problem: '{function} lists {count}, and Lambda allows at most {limit}',
    remedy: 'Remove groups from SecurityGroupIds, duplicates first',
  },
  noGroups: {
    problem: '{function} has SubnetIds without SecurityGroupIds, and Lambda requires both',
    remedy: 'Add SecurityGroupIds to its VpcConfig, or remove SubnetIds',
  },
  noSubnets: {
    problem: '{function} has SecurityGroupIds without SubnetIds, and Lambda requires both',
    remedy: 'Add SubnetIds to its VpcConfig, or remove SecurityGroupIds',
  },
  twoVpcs: {
    problem: '{function} is attached to two VPCs: {one} belongs to {oneVpc}, {other} to {otherVpc}',
    remedy: 'Choose SubnetIds and SecurityGroupIds of one VPC',
  },
  groupInDefaultVpc: {
    problem: '{function} is in {vpc}, but {group} has no VpcId, so that EC2 creates it in the default VPC',
    remedy: 'Set VpcId of {group} to {vpc}',
  },
  dedicatedTenancy: {
    problem: '{function} is in {vpc}, whose InstanceTenancy is dedicated: Lambda cannot use its subnets',
    remedy: 'Attach {function} to a VPC with default tenancy, and connect the two by VPC peering',
  },
  nameWithoutRef: {
    problem:
      '{function} lists {names} as text in {property}, {names:which is the name of a parameter or resource and not an ID|which are names of parameters or resources and not IDs}',
    remedy: 'Refer to {names} with Ref (!Ref in YAML) instead of writing {names:its name|their names}',
  },
  refusedByEncryptionControl: {
    problem: '{function} is in {vpc}, where {control} enforces encryption in transit and does not exclude Lambda',
    remedy: 'Set LambdaExclusionInput of {control} to enable, or its Mode to monitor',
  },
  refusedByVpcEncryption: {
    problem:
      '{function} is in {vpc}, whose VpcEncryptionControl enforces encryption in transit and does not exclude Lambda',
    remedy: 'Set LambdaExclusion in VpcEncryptionControl of {vpc} to enable, or its Mode to monitor',
  },
  atEdge: {
    problem: '{function} is a Lambda@Edge function of {distribution}, and those cannot be in a VPC',
    remedy: 'Remove VpcConfig from {function}',
  },
  dualStackWithoutIpv6: {
    problem: '{function} sets Ipv6AllowedForDualStack, and these subnets have no IPv6 range: {subnets}',
    remedy: 'Give each AWS::EC2::Subnet an Ipv6CidrBlock, or remove Ipv6AllowedForDualStack',
  },
  ipv6Only: {
    problem: '{function} is in subnets without IPv4, which Lambda cannot use: {subnets}',
    remedy: 'Choose subnets that have an IPv4 range',
  },
  withCapacityProvider: {
    problem: '{function} has a VpcConfig besides its CapacityProviderConfig, which Lambda refuses',
    remedy: 'Remove VpcConfig: the VpcConfig of the AWS::Lambda::CapacityProvider is the one that counts',
  },
  fileSystemWithoutVpc: {
    problem: '{function} mounts a file system but is not in a VPC: only functions in a VPC can mount file systems',
    remedy:
      'Give {function} a VpcConfig with subnets of the mount targets and a security group that may connect to them',
    cdk: 'Give {function} the VPC of the file system: vpc of lambda.Function',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  runsAtEdge: '{distribution} runs {fn} as a Lambda@Edge function',
  isIn: '{fn} is in {vpc}',
  belongsTo: '{entity} belongs to {vpc}',
  isGroupOf: '{group} is a security group of {fn}',
  tenancy: 'the tenancy of {dedicated}',
} as const;

/** Why something is undecided. */
export const reasons = {
  onlyOneList: 'conditions can leave {fn} with only one of SubnetIds and SecurityGroupIds',
  groupsOfRotation: 'which security groups {fn} gets without VpcSecurityGroupIds is not known',
} as const;
