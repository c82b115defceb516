import { type FixRequest, type GroupRule, type SecurityGroup, said } from '../../src/rule/index.ts';
import { titles } from '../_shared/fix-titles.ts';

/** The same rule for IPv6, beside one that is written in the group. */
export function addIpv6(
  group: SecurityGroup,
  { inline, protocol, fromPort, toPort }: GroupRule,
): FixRequest | undefined {
  if (!inline || group.resource === undefined || protocol === undefined) return undefined;
  const ports = fromPort === undefined || toPort === undefined ? {} : { FromPort: fromPort, ToPort: toPort };
  return {
    title: said(titles.sameByIpv6, { group }),
    edits: [
      {
        kind: 'append',
        at: group.at('Properties', 'SecurityGroupEgress'),
        value: { IpProtocol: protocol, ...ports, CidrIpv6: '::/0' },
      },
    ],
  };
}
