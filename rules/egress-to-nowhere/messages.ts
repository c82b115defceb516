export const messages = {
  noEgress: {
    problem: '{functions} {functions:uses|use} {what}, but {groups} {groups:allows|allow} no outbound traffic',
    remedy:
      'Add an outbound rule to {groups} for what it needs, such as TCP 443 to the security group of an endpoint or to a prefix list',
  },
} as const;
