import { said } from '../../language/sentence.ts';
import type { Answer } from '../base/answer.ts';
import { notKnown } from '../base/answer.ts';
import type { Vpc } from '../base/entities.ts';
import type { Hop, Through } from '../base/hop.ts';
import type { Path } from '../base/path.ts';
import { verdictOf } from '../groups/verdict.ts';
import type { ServiceNetworkAccess, ServiceNetworks } from '../network/service-networks.ts';
import { blocked, type CandidatePath, choosePath, type Start, undecided } from './candidate-paths.ts';
import { reasons } from './reasons.ts';

/** Link-local addresses, to which the names of all services resolve. */
const latticeRange = '169.254.171.0/24';

/**
 * The path to services of VPC Lattice: the VPC has to be associated with a service network, or to have an endpoint for one.
 * Their addresses are link-local, so that neither a route nor a NAT gateway leads there. Services of the template listen on the
 * ports of their listeners, which others may do as well on HTTPS and HTTP: where the groups allow none of these, the path is blocked.
 * Source: https://docs.aws.amazon.com/vpc-lattice/latest/ug/how-it-works.html
 */
export function pathByServiceNetwork(networks: ServiceNetworks, start: Start): Answer<Path> {
  const { accessFrom, services } = networks;
  const { subnet } = start;
  if (!subnet.vpc.known) return notKnown(...subnet.vpc.because);
  const vpc = subnet.vpc.value;
  const { found, whyIncomplete } = accessFrom(vpc);
  if (found.length === 0 && whyIncomplete.length === 0 && services.length === 0)
    return notKnown({ because: said(reasons.unknownServiceNetwork, { vpc }), place: vpc.place });
  const candidates = found.map((access) => throughAccess(networks, start, vpc, access));
  if (whyIncomplete.length > 0) candidates.push(undecided(...whyIncomplete));
  if (candidates.length === 0)
    candidates.push(
      blocked({ place: vpc.place, seenAt: subnet.place, hops: [] }, { cause: 'no-service-network', vpc, services }),
    );
  return choosePath(candidates);
}

/** The path through what gives a VPC access, by what the groups of the caller and its own allow on the ports of services. */
function throughAccess(
  { ports }: ServiceNetworks,
  start: Start,
  vpc: Vpc,
  access: ServiceNetworkAccess,
): CandidatePath {
  const verdicts = [...new Set([...(ports ?? []), 443, 80])].map((port) => judgePort(start, access, port));
  const open = verdicts.find(
    ({ port, out, inward }) =>
      (ports ?? [443]).includes(port) && out.kind === 'yes' && (inward === undefined || inward.kind === 'yes'),
  );
  const first: Hop = { kind: 'service-network', access, vpc, place: access.place };
  const through: Through = { kind: 'service-network', access };
  if (open !== undefined) {
    const hops = [open.out, open.inward].flatMap((verdict) => (verdict?.kind === 'yes' ? [verdict.hop] : []));
    return { kind: 'open', through, hops: [first, ...hops] };
  }
  const unclear = verdicts.flatMap(({ out, inward }) => [out, inward ?? out]).find(({ kind }) => kind === 'maybe');
  if (unclear?.kind === 'maybe') return undecided(...unclear.because);
  const [{ port, out }] = verdicts as [(typeof verdicts)[number]];
  if (ports === undefined || !verdicts.every(({ out, inward }) => out.kind === 'no' || inward?.kind === 'no'))
    return undecided({ because: said(reasons.unknownServicePort, { access }), place: access.place });
  const { groups } = start;
  if (out.kind === 'no')
    return blocked(
      { place: groups[0]!.at('Properties', 'SecurityGroupEgress'), hops: [first] },
      { cause: 'egress-not-allowed', groups, port, to: through },
    );
  return blocked(
    { place: access.groups[0]!.at('Properties', 'SecurityGroupIngress'), seenAt: access.place, hops: [first] },
    { cause: 'endpoint-group-blocks', endpoint: access, groups: access.groups, port, from: groups },
  );
}

function judgePort(start: Start, { groups }: ServiceNetworkAccess, port: number) {
  const out = verdictOf(start.groups, 'egress', port, { cidrs: [latticeRange] });
  const inward = groups.length === 0 ? undefined : verdictOf(groups, 'ingress', port, seenOf(start));
  return { port, out, inward };
}

/** What groups on the other side see of a caller. */
function seenOf({ groups, subnet }: Start) {
  return {
    groups,
    ...(subnet.cidr.known && { cidrs: [subnet.cidr.value] }),
    vpc: subnet.vpc.known ? subnet.vpc.value : undefined,
  };
}
