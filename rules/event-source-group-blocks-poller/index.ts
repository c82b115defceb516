import {
  anyOf,
  defineRule,
  type EventSource,
  groupedBy,
  groupKeyOf,
  relatedPlace,
  type SecurityGroup,
  said,
} from '../../src/rule/index.ts';
import { allowInbound } from '../_shared/allow-inbound.ts';
import { evidence, messages, names, related, summary } from './messages.ts';

/** A source whose groups stop its own pollers. */
interface Blocked {
  readonly source: EventSource;
  readonly direction: 'ingress' | 'egress';
  readonly ports: readonly number[];
}

/** Pollers are in the network of their source with its security groups: these must allow connections from themselves. */
export default defineRule()({
  meta: {
    id: 'event-source-group-blocks-poller',
    family: 'ingress',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const blocked: Blocked[] = [];
    return {
      eventSource(source) {
        const { inVpc, provisioned, ports, resource } = source;
        const about = { at: source.place, resource: resource.derivedFrom ?? resource.logicalId };
        if (!inVpc.known) return undecided(inVpc, about);
        if (!inVpc.value) return;
        if (!provisioned.known) return undecided(provisioned, about);
        if (provisioned.value) return;
        for (const direction of ['ingress', 'egress'] as const) {
          const admits = model.admitsPollers(source, direction);
          if (!admits.known) undecided(admits, about);
          else if (!admits.value && ports.known) blocked.push({ source, direction, ports: ports.value });
        }
      },

      'template:exit'() {
        for (const same of groupedBy(blocked, keyOf)) {
          const [{ source, direction, ports }] = same;
          const [group] = source.groups as [SecurityGroup];
          const suggestion =
            direction === 'ingress' && ports.length === 1 ? allowInbound(group, group, ports[0]!) : undefined;
          report(direction === 'ingress' ? 'noWayIn' : 'noWayOut', {
            at: group.at('Properties', direction === 'ingress' ? 'SecurityGroupIngress' : 'SecurityGroupEgress'),
            data: {
              polled: source.polled ?? said(names.cluster),
              mappings: same.map((each) => each.source),
              groups: source.groups,
              first: group,
              ports: anyOf(ports.map(String)),
            },
            evidence: [said(evidence.pollersCarryGroups, { polled: source.polled?.name ?? source.name })],
            see: [
              ...(source.polled === undefined
                ? []
                : [relatedPlace(source.polled.at(), related.isPolled, { polled: source.polled })]),
              ...same.map((each) => relatedPlace(each.source.place, related.pollsIt, { source: each.source })),
            ],
            ...(suggestion && { suggest: [suggestion] }),
          });
        }
      },
    };
  },
});

/** What there is to change: the groups of one source, whatever the number of its mappings. */
function keyOf({ source, direction, ports }: Blocked): string {
  return `${direction} ${source.polled?.id ?? ''} ${groupKeyOf(source.groups)} ${ports.join()}`;
}
