import type { FixRequest, GroupRule, SecurityGroup } from '../../src/rule/index.ts';

/** The same rule for IPv6, beside one that is written in the group. */
export function addIpv6(
  group: SecurityGroup,
  { inline, protocol, fromPort, toPort }: GroupRule,
): FixRequest | undefined {
  if (!inline || group.resource === undefined || protocol === undefined) return undefined;
  const ports = fromPort === undefined || toPort === undefined ? {} : { FromPort: fromPort, ToPort: toPort };
  return {
    title: `Allow the same outbound traffic by IPv6 in ${group.name}`,
    edits: [
      {
        kind: 'append',
        at: group.at('Properties', 'SecurityGroupEgress'),
        value: { IpProtocol: protocol, ...ports, CidrIpv6: '::/0' },
      },
    ],
  };
}
