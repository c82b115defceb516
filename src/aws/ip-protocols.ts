/**
 * The protocols that security groups and network ACLs name or number, as one of both; any other number stays one.
 * Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_IpPermission.html
 */
const names: ReadonlyMap<string, string> = new Map([
  ['all', '-1'],
  ['1', 'icmp'],
  ['6', 'tcp'],
  ['17', 'udp'],
  ['58', 'icmpv6'],
]);

/** A protocol as it is called: `tcp` for `6`, `06` and `TCP`, `-1` for all of them. */
export function protocolName(written: string): string {
  const text = written.toLowerCase().replace(/^0+(?=\d)/, '');
  return names.get(text) ?? text;
}

/** Whether ports, or types and codes, tell rules of a protocol apart: those of any other are for all its traffic. */
export function hasPorts(protocol: string): boolean {
  return ['tcp', 'udp', 'icmp', 'icmpv6'].includes(protocol);
}
