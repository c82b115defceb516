export const messages = {
  oneSubnet: {
    problem: '{functions} {functions:is|are} in one subnet only, {subnet}, and so in one Availability Zone',
    remedy: 'Add a subnet in another Availability Zone to SubnetIds',
  },
  oneZone: {
    problem: 'All subnets of {functions} are in one Availability Zone: {subnets}',
    remedy: 'Add a subnet in another Availability Zone to SubnetIds',
  },
} as const;

/** What is said of the places that belong to a finding. */
export const related = {
  hasSameSubnets: '{fn} has the same subnets',
  oneSubnet: 'the one subnet',
  zone: 'the zone of {name}',
} as const;
