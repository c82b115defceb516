/** What `snapshot` says of how it was called. */
export const snapshotTexts = {
  takesNo: 'snapshot takes no {given}',
  hasNoVpc: '{from} has no VPC {missing}',
  printVpcs: 'Print it with `aws ec2 describe-vpcs`',
  checkVpc: 'Check --region, --profile and --vpc',
  noVpcAtAll: 'there is no VPC',
  giveVpcs: 'Give what `aws ec2 describe-vpcs` prints',
  checkRegion: 'Check --region',
  notWritten: '{output} cannot be written: {why}',
  hasNoStack: '{from} has no stack {missing}',
  printStacks: 'Print it with `aws cloudformation describe-stacks`',
  noSuchVpc: 'there is no VPC {vpc}',
  noSuchVpcIn: 'there is no VPC {vpc} in {region}',
} as const;
