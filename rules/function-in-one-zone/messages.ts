/** What the rule finds, in one clause. */
export const summary = 'All subnets of a function are in one Availability Zone';

export const messages = {
  oneSubnet: {
    problem: '{functions} {functions:is|are} in one subnet only, {subnet}, and so in one Availability Zone',
    remedy: 'Add a subnet in another Availability Zone to SubnetIds',
    cdk: 'Select subnets of several Availability Zones: vpcSubnets of lambda.Function; a VPC has them where maxAzs of ec2.Vpc is 2 or more',
  },
  oneZone: {
    problem: 'All subnets of {functions} are in one Availability Zone: {subnets}',
    remedy: 'Add a subnet in another Availability Zone to SubnetIds',
    cdk: 'Select subnets of several Availability Zones: vpcSubnets of lambda.Function; a VPC has them where maxAzs of ec2.Vpc is 2 or more',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  hasSameSubnets: '{fn} has the same subnets',
  oneSubnet: 'the one subnet',
  zone: 'the zone of {name}',
} as const;
