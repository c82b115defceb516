/** What `snapshot` says of how it was called. */
export const snapshotTexts = {
  snapshotTakesNo: 'snapshot takes no {given}',
  hasNoVpc: '{from} has no VPC {missing}',
  printAwsEcDescribe: 'Print it with `aws ec2 describe-vpcs`',
  checkRegionProfileVpc: 'Check --region, --profile and --vpc',
  thereIsNoVpc: 'there is no VPC',
  giveWhatAwsEc: 'Give what `aws ec2 describe-vpcs` prints',
  checkRegion: 'Check --region',
  cannotBeWritten: '{output} cannot be written: {why}',
  hasNoStack: '{from} has no stack {missing}',
  printAwsCloudformationDescribe: 'Print it with `aws cloudformation describe-stacks`',
  noSuchVpc: 'there is no VPC {vpc}',
  noSuchVpcIn: 'there is no VPC {vpc} in {region}',
} as const;
