import {
  type Block,
  type BlockCause,
  defineRule,
  type EventSource,
  groupedBy,
  groupKeyOf,
  type ServiceUse,
  type Subnet,
} from '../../src/rule/index.ts';

/** Something that pollers need and cannot reach from one of the subnets of their source. */
interface Gap {
  readonly source: EventSource;
  readonly subnet: Subnet;
  readonly need: ServiceUse;
  readonly block: Block;
}

/** What is said of each cause; a NAT gateway that leads nowhere is the whole point of a rule of its own. */
const messageOf = {
  'no-route': 'noPath',
  'internet-gateway-route': 'noPath',
  'ipv6-only': 'noPath',
  'sibling-endpoint-only': 'noPath',
  'endpoint-group-shut': 'endpointGroup',
  'endpoint-policy-denies': 'policy',
  'egress-shut': 'egressShut',
  'endpoint-without-private-dns': 'blocked',
  'interface-endpoint-without-private-dns-service': 'blocked',
  'vpc-dns-off': 'blocked',
  'endpoint-default-group-shut': 'blocked',
  'network-acl-shut': 'blocked',
  'gateway-endpoint-not-on-table': 'blocked',
  'block-public-access': 'blocked',
  'target-group-shut': undefined,
  'other-vpc': undefined,
  'nat-without-route': undefined,
  'nat-gateway-detached': undefined,
  'nat-private': undefined,
} as const satisfies Record<BlockCause, string | undefined>;

/** On-demand pollers take the role and invoke the function through the network of what they poll. */
export default defineRule()({
  meta: {
    id: 'event-source-cannot-reach-lambda',
    family: 'connectivity',
    severity: 'error',
    presets: ['recommended', 'strict'],
    summary: 'The network of an event source leaves its pollers no way to Lambda, STS or Secrets Manager',
    messages: {
      noPath: {
        problem:
          '{mappings} {mappings:polls|poll} {polled} on demand, but its subnets {subnets} have neither a route through NAT nor VPC endpoints for {services}: nothing is ever invoked',
        remedy: '{ways}',
      },
      endpointGroup: {
        problem:
          '{mappings} {mappings:polls|poll} {polled} on demand through {endpoint}, but {groups}, its security {groups:group|groups}, {groups:does|do} not admit TCP 443 from {sourceGroups}',
        remedy: 'Add an inbound rule to {groups} for TCP 443 from {sourceGroups}',
      },
      policy: {
        problem:
          '{mappings} {mappings:polls|poll} {polled} on demand through {endpoint}, whose policy does not let {principal} call {action}',
        remedy: 'Let the service principal {principal} call {action} on every resource in PolicyDocument of {endpoint}',
      },
      egressShut: {
        problem:
          '{mappings} {mappings:polls|poll} {polled} on demand, but {sourceGroups}, the security {sourceGroups:group|groups} of {polled}, {sourceGroups:does|do} not let TCP 443 out to {services}',
        remedy: 'Add an outbound rule to {sourceGroups} for TCP 443',
      },
      blocked: {
        problem:
          '{mappings} {mappings:polls|poll} {polled} on demand, but {services} cannot be reached from {subnets}: {why}',
        remedy: 'Open the way at {component}: {why}',
      },
    },
    since: '0.1.0',
  },

  create({ model, report, undecided }) {
    const gaps: Gap[] = [];
    return {
      eventSource(source) {
        const { needs, subnets, resource, place } = source;
        const about = { at: place, resource: resource.derivedFrom ?? resource.name };
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
          const [{ source, block }] = same;
          const messageId = messageOf[block.cause];
          if (messageId === undefined) continue;
          const { data } = block;
          report(messageId, {
            at: messageId === 'noPath' && source.polled !== undefined ? source.polled.at() : block.place,
            data: {
              mappings: same.map((each) => each.source.name),
              polled: source.polled?.name ?? 'a Kafka cluster',
              subnets: same.map(({ subnet }) => subnet.name),
              services: same.map(({ need }) => need.service),
              sourceGroups: source.groups.map(({ name }) => name),
              endpoint: data.endpoint ?? block.component.name,
              groups: data.groups ?? block.component.name,
              action: data.action ?? '',
              principal: data.principal ?? '',
              component: block.component.name,
              why: block.hops.at(-1)?.text ?? '',
              ways: waysIn(same),
            },
            evidence: [...new Set(same.map(({ need }) => need.because))],
            see: same.flatMap(({ source: each, need, block: { hops } }) => [
              { place: each.place, message: `${each.name} needs ${need.service}` },
              ...hops.map(({ place, text }) => ({ place, message: text })),
            ]),
          });
        }
      },
    };
  },
});

/** What there is to change: what is missing from the network of a source, or one thing that shuts the way. */
function keyOf({ source, block }: Gap): string {
  const polled = source.polled?.id ?? `${groupKeyOf(source.subnets)} ${groupKeyOf(source.groups)}`;
  const messageId = messageOf[block.cause];
  const isOfSource = messageId === 'noPath' || messageId === 'egressShut';
  return isOfSource ? `${messageId} ${polled}` : `${block.cause} ${block.component.id} ${polled}`;
}

/** The ways in, the cheapest that works for the source first. */
function waysIn(gaps: readonly Gap[]): string {
  const endpoints = [...new Set(gaps.map(({ need }) => need.endpoint))];
  const source = gaps[0]!.source;
  const groups = source.groups.map(({ name }) => name).join(', ');
  const isPublic = gaps.some(({ block }) => block.cause === 'internet-gateway-route');
  const ways = [
    `Add interface endpoints for ${endpoints.join(', ')} with PrivateDnsEnabled: true and TCP 443 from ${groups}`,
    ...(isPublic ? [] : ['route the subnets through a NAT gateway']),
    ...(source.sourceType === 'msk' || source.sourceType === 'self-managed-kafka'
      ? ['give the mapping a ProvisionedPollerConfig, which needs neither']
      : []),
  ];
  return ways.length === 1 ? ways[0]! : `${ways.slice(0, -1).join(', ')}, or ${ways.at(-1)}`;
}
