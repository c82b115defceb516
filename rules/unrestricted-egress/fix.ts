import { type FixRequest, type SecurityGroup, said, type Writable } from '../../src/rule/index.ts';
import { titles } from '../_shared/fix-titles.ts';

const httpsOnly: Writable = [
  { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0', Description: 'HTTPS to AWS services' },
];

/** HTTPS alone is what most functions need; a database's port has to be added by hand. */
export function suggestionFor(group: SecurityGroup): { suggest?: readonly FixRequest[] } {
  const { egress, hasDefaultEgress, at } = group;
  const [only, ...others] = egress.found;
  const isOnlyInline = only?.inline === true && others.length === 0 && egress.whyIncomplete.length === 0;
  if (!hasDefaultEgress && !isOnlyInline) return {};
  return {
    suggest: [
      {
        title: said(titles.onlyHttps, { group }),
        edits: [{ kind: 'set', at: at('Properties'), key: 'SecurityGroupEgress', value: httpsOnly }],
      },
    ],
  };
}
