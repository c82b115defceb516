import {
  type Attachment,
  defineRule,
  type FixRequest,
  type GroupRule,
  groupedBy,
  type LambdaFunction,
  relatedPlace,
  type SecurityGroup,
  said,
} from '../../src/rule/index.ts';
import { messages, reasons, related } from './messages.ts';

/** A function that may use IPv6, and the rule of its group that lets IPv4 out to everybody. */
interface HalfOpen {
  readonly fn: LambdaFunction;
  readonly attachment: Attachment;
  readonly group: SecurityGroup;
  readonly rule: GroupRule;
}

/** Clients of dual-stack functions try IPv6 first: a group that lets only IPv4 out makes them wait or fail. */
export default defineRule()({
  meta: {
    id: 'dual-stack-egress-is-ipv4-only',
    family: 'connectivity',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary: 'A function may use IPv6, but its security groups allow only IPv4 to the internet',
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      'template:exit'() {
        const half: HalfOpen[] = [];
        for (const { fn, attachment } of model.attachedFunctions) {
          const { dualStack, groups } = attachment;
          if (!dualStack.known) undecided(dualStack, { at: attachment.place, resource: fn.resource.name });
          if (!dualStack.known || !dualStack.value || groups.some(({ hasDefaultEgress }) => hasDefaultEgress)) continue;
          const rules = groups.flatMap((group) => group.egress.found.map((rule) => ({ group, rule })));
          const open = rules.find(({ rule: { peer } }) => peer.kind === 'ipv4' && peer.cidr === '0.0.0.0/0');
          if (open === undefined || rules.some(({ rule }) => rule.peer.kind === 'ipv6')) continue;
          const unclear = [
            ...groups.flatMap(({ egress }) => egress.more),
            ...rules.flatMap(({ rule }) => (rule.peer.kind === 'unknown' ? [rule.peer.because] : [])),
            ...rules.flatMap(({ rule: { peer, place } }) =>
              peer.kind === 'prefix-list'
                ? [{ because: said(reasons.unknownPrefixList, { list: peer.name }), place }]
                : [],
            ),
          ];
          if (unclear.length > 0) undecided(unclear, { resource: fn.resource.name });
          else half.push({ fn, attachment, ...open });
        }
        for (const same of groupedBy(half, ({ group }) => group.id)) {
          const [{ group, rule }] = same;
          const added = addIpv6(group, rule);
          report('onlyIpv4', {
            at: rule.place,
            data: { functions: same.map(({ fn }) => fn), group },
            see: same.map(({ fn, attachment }) =>
              relatedPlace(attachment.at('Ipv6AllowedForDualStack'), related.mayUseIpv6, { fn }),
            ),
            ...(added && { suggest: [added] }),
          });
        }
      },
    };
  },
});

/** The same rule for IPv6, beside one that is written in the group. */
function addIpv6(group: SecurityGroup, { inline, protocol, fromPort, toPort }: GroupRule): FixRequest | undefined {
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
