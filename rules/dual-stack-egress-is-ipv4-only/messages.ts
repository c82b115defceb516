export const messages = {
  onlyIpv4: {
    problem:
      '{functions} {functions:has|have} Ipv6AllowedForDualStack, but {group} allows outbound traffic to all addresses by IPv4 only: connections to hosts with an IPv6 address wait for a timeout first, or fail',
    remedy: 'Add an outbound rule for the same ports and CidrIpv6 ::/0 to {group}, or remove Ipv6AllowedForDualStack',
  },
} as const;
