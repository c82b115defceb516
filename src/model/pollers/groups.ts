import { said } from '../../language/sentence.ts';
import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { EventSource, SecurityGroup } from '../base/entities.ts';
import { allowsAnyEgress } from '../groups/egress.ts';
import { type OtherSide, verdictOf } from '../groups/verdict.ts';
import { reasons } from './reasons.ts';

/**
 * Whether the groups of a source allow its own pollers in, or to connect to it: their network interfaces carry the same groups
 * as the brokers. Source: https://docs.aws.amazon.com/lambda/latest/dg/with-msk-cluster-network.html
 */
export function admitsPollers(source: EventSource, direction: 'ingress' | 'egress'): Answer<boolean> {
  const { place, groups, ports, inVpc } = source;
  if (source.isSwitchedOff) return known(true);
  if (!inVpc.known) return notKnown(...inVpc.because);
  if (groups.length === 0) return notKnown({ because: said(reasons.sourceWithoutGroup, { mapping: source }), place });
  if (source.sourceType === 'self-managed-kafka' && direction === 'ingress')
    return notKnown({ because: said(reasons.unknownBrokerGroups, { mapping: source }), place });
  if (!ports.known) return notKnown(...ports.because);
  if (direction === 'egress') {
    const out = allowsAnyEgress(groups);
    if (out.known && !out.value) return out;
  }
  const other = source.sourceType === 'self-managed-kafka' ? anyBroker(groups) : brokersOf(source);
  const doubts: Unknown[] = [];
  for (const port of ports.value) {
    const verdict = verdictOf(groups, direction, port, other);
    if (verdict.kind === 'yes') return known(true);
    if (verdict.kind === 'maybe') doubts.push(...verdict.because);
  }
  return doubts.length > 0 ? notKnown(...doubts) : known(false);
}

/** The brokers are where the pollers are, with the same groups. */
function brokersOf({ groups, subnets }: EventSource): OtherSide {
  const vpc = subnets.flatMap((subnet) => (subnet.vpc.known ? [subnet.vpc.value] : []))[0];
  const cidrs = subnets.flatMap(({ cidr }) => (cidr.known ? [cidr.value] : []));
  return { groups, vpc, ...(cidrs.length === subnets.length ? { cidrs } : {}) };
}

/** Brokers that somebody else runs have addresses that are not known, and any groups that a rule may name. */
function anyBroker(groups: readonly SecurityGroup[]): OtherSide {
  const named = groups.flatMap(({ egress }) =>
    egress.found.flatMap(({ peer }) => (peer.kind === 'group' ? [peer.group] : [])),
  );
  return { groups: named };
}
