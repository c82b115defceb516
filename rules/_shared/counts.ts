/** Numbers of what rules count. */
export const counts = {
  enis: '{count} {count:ENI|ENIs}',
  atLeastEnis: 'at least {count} {count:ENI|ENIs}',
  atLeast: 'at least {count}',
  groups: '{count} {count:security group|security groups}',
  setsOfGroups: '{count} {count:set|sets} of security groups',
  subnets: '{count} {count:subnet|subnets}',
  inboundRules: '{count} {count:inbound rule|inbound rules}',
} as const;
