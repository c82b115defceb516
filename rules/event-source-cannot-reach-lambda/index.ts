import {
  type Block,
  causeMessageOf,
  componentOf,
  defineRule,
  type EventSource,
  type Group,
  groupedBy,
  groupKeyOf,
  hopsOf,
  isMissingPath,
  relatedPlace,
  type ServiceUse,
  type Subnet,
  said,
} from '../../src/rule/index.ts';
import { messages, names, type RemedyName, related, summary } from './messages.ts';

/** Something that pollers need and cannot reach from one of the subnets of their source. */
interface Gap {
  readonly source: EventSource;
  readonly subnet: Subnet;
  readonly need: ServiceUse;
  readonly block: Block;
}

/** On-demand pollers take the role and invoke the function through the network of what they poll. */
export default defineRule()({
  meta: {
    id: 'event-source-cannot-reach-lambda',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary,
    messages,
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const gaps: Gap[] = [];
    return {
      eventSource(source) {
        const { needs, subnets, resource, place } = source;
        const about = { at: place, resource: resource.derivedFrom ?? resource.logicalId };
        undecided(needs, about);
        for (const need of needs.found)
          for (const subnet of subnets) {
            const path = model.pathToService(source, subnet, need);
            if (!path.known) undecided(path, about);
            else if (!path.value.reached) gaps.push({ source, subnet, need, block: path.value.block });
          }
      },

      'template:exit'() {
        for (const same of groupedBy(gaps, keyOf)) {
          const [{ source, block }, ...others] = same;
          const details = {
            evidence: [...new Set(same.map(({ need }) => need.because))],
            see: same.flatMap(({ source: each, need, block }) => [
              relatedPlace(each.place, related.needs, { each, service: need.service }),
              ...hopsOf(block),
            ]),
          };
          const data = {
            mappings: same.map((each) => each.source),
            polled: source.polled ?? said(names.cluster),
            services: same.map(({ need }) => need.service),
            groups: source.groups,
            group: source.groups[0] ?? '',
          };
          if (isMissingPath(block))
            report('noPath', {
              ...details,
              at: source.polled?.at() ?? block.place,
              data: {
                ...data,
                subnets: same.map(({ subnet }) => subnet),
                endpoints: same.map(({ need }) => need.endpoint),
              },
              remedy: remedyFor(same),
            });
          else if (block.cause === 'egress-not-allowed') report('egress', { ...details, at: block.place, data });
          else {
            const message = causeMessageOf(messages, [block, ...others.map((gap) => gap.block)]);
            if (message !== undefined)
              report(message.id, { ...details, at: block.place, data: { ...data, ...message.data } });
          }
        }
      },
    };
  },
});

/** What there is to change: what is missing from the network of a source, or one component that blocks the path. */
function keyOf({ source, block }: Gap): string {
  const polled = source.polled?.id ?? `${groupKeyOf(source.subnets)} ${groupKeyOf(source.groups)}`;
  if (isMissingPath(block)) return `path ${polled}`;
  if (block.cause === 'egress-not-allowed') return `egress ${polled}`;
  return `${block.cause} ${componentOf(block).id} ${polled}`;
}

/** What the source allows besides endpoints: NAT in private subnets, pollers in a network of their own for Kafka. */
function remedyFor(gaps: Group<Gap>): RemedyName {
  const isPublic = gaps.some(({ block }) => block.cause === 'internet-gateway-route');
  const { sourceType } = gaps[0].source;
  const isKafka = sourceType === 'msk' || sourceType === 'self-managed-kafka';
  if (isPublic) return isKafka ? 'orProvisioned' : 'endpoints';
  return isKafka ? 'orNatOrProvisioned' : 'orNat';
}
