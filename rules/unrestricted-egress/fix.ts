import type { FixRequest, SecurityGroup, Writable } from '../../src/rule/index.ts';

const httpsOnly: Writable = [
  { IpProtocol: 'tcp', FromPort: 443, ToPort: 443, CidrIp: '0.0.0.0/0', Description: 'HTTPS to AWS services' },
];

/** HTTPS alone is what most functions need; a database's port has to be added by hand. */
export function suggestionFor({ name, egress, hasDefaultEgress, at }: SecurityGroup): {
  suggest?: readonly FixRequest[];
} {
  const [only, ...others] = egress.found;
  const isOnlyInline = only?.inline === true && others.length === 0 && egress.whyIncomplete.length === 0;
  if (!hasDefaultEgress && !isOnlyInline) return {};
  return {
    suggest: [
      {
        title: `Allow only outbound TCP 443 in ${name}`,
        edits: [{ kind: 'set', at: at('Properties'), key: 'SecurityGroupEgress', value: httpsOnly }],
      },
    ],
  };
}
