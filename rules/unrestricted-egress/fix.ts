import { type FixRequest, type SecurityGroup, said, type Writable } from '../../src/rule/index.ts';
import { titles } from '../_shared/fix-titles.ts';
import type { Needed } from './needed-ports.ts';

/** Only the ports of what the functions are seen to use: HTTPS, which most of them need, and those of their databases. */
export function suggestionFor(group: SecurityGroup, needed: Needed | undefined): { suggest?: readonly FixRequest[] } {
  const { egress, hasDefaultEgress, at } = group;
  const [only, ...others] = egress.found;
  const isOnlyInline = only?.inline === true && others.length === 0 && egress.whyIncomplete.length === 0;
  if (needed === undefined || (!hasDefaultEgress && !isOnlyInline)) return {};
  return {
    suggest: [
      {
        title: said(titles.onlyPorts, { group, ports: needed.ports.map(String) }),
        edits: [{ kind: 'set', at: at('Properties'), key: 'SecurityGroupEgress', value: rulesFor(needed) }],
      },
    ],
  };
}

function rulesFor({ ports, byIpv6 }: Needed): Writable {
  return ports.flatMap((port) => {
    const rule = { IpProtocol: 'tcp', FromPort: port, ToPort: port };
    const why = port === 443 ? { Description: 'HTTPS to AWS services' } : {};
    return [{ ...rule, CidrIp: '0.0.0.0/0', ...why }, ...(byIpv6 ? [{ ...rule, CidrIpv6: '::/0', ...why }] : [])];
  });
}
