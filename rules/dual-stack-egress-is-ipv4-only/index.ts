import { type AttachedFunction, defineRule, groupedBy, relatedPlace } from '../../src/rule/index.ts';
import { egressByIpv4Only, type RuleOfGroup } from './egress.ts';
import { addIpv6 } from './fix.ts';
import { messages, related, summary } from './messages.ts';

/** A function that may use IPv6, and the rule of its group that allows IPv4 out to everybody. */
interface HalfOpen extends AttachedFunction, RuleOfGroup {}

/** Clients of dual-stack functions try IPv6 first: a group that allows only IPv4 out makes them wait or fail. */
export default defineRule()({
  meta: {
    id: 'dual-stack-egress-is-ipv4-only',
    family: 'connectivity',
    severity: 'warning',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    return {
      'template:exit'() {
        const half: HalfOpen[] = [];
        for (const { fn, attachment } of model.attachedFunctions) {
          const { dualStack, groups } = attachment;
          if (!dualStack.known) undecided(dualStack, { at: attachment.place, resource: fn.resource.logicalId });
          if (!dualStack.known || !dualStack.value || groups.some(({ hasDefaultEgress }) => hasDefaultEgress)) continue;
          const egress = egressByIpv4Only(groups);
          if (egress === undefined) continue;
          if (egress.unclear.length > 0) undecided(egress.unclear, { resource: fn.resource.logicalId });
          else half.push({ fn, attachment, ...egress });
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
