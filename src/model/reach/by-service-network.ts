import { said } from '../../language/sentence.ts';
import type { Answer } from '../base/answer.ts';
import { notKnown } from '../base/answer.ts';
import type { Path } from '../base/path.ts';
import { verdictOf } from '../groups/verdict.ts';
import type { ServiceNetworks } from '../network/service-networks.ts';
import { blocked, type CandidatePath, choosePath, type Start, undecided } from './candidate-paths.ts';
import { reasons } from './reasons.ts';

/** Link-local addresses, to which the names of all services resolve. */
const latticeRange = '169.254.171.0/24';

/**
 * The path to services of VPC Lattice: the VPC has to be associated with a service network, or to have an endpoint for one.
 * Their addresses are link-local, so that neither a route nor a NAT gateway leads there. On which port a service listens is
 * not asked: where the groups allow HTTPS the path is open, and else it is not known.
 * Source: https://docs.aws.amazon.com/vpc-lattice/latest/ug/how-it-works.html
 */
export function pathByServiceNetwork({ accessFrom, services }: ServiceNetworks, start: Start): Answer<Path> {
  const { subnet, groups: from } = start;
  if (!subnet.vpc.known) return notKnown(...subnet.vpc.because);
  const vpc = subnet.vpc.value;
  const { found, whyIncomplete } = accessFrom(vpc);
  if (found.length === 0 && whyIncomplete.length === 0 && services.length === 0)
    return notKnown({ because: said(reasons.unknownServiceNetwork, { vpc }), place: vpc.place });
  const candidates = found.map((access): CandidatePath => {
    const out = verdictOf(from, 'egress', 443, { cidrs: [latticeRange] });
    const { groups } = access;
    const inward = groups.length === 0 ? undefined : verdictOf(groups, 'ingress', 443, seenOf(start));
    const because = [out, inward].flatMap((verdict) => {
      if (verdict === undefined || verdict.kind === 'yes') return [];
      const unclear = {
        because: said(reasons.unknownServicePort, { access }),
        place: access.place,
      };
      return verdict.kind === 'no' ? [unclear] : verdict.because;
    });
    if (because.length > 0) return undecided(...because);
    const hops = [out, inward].flatMap((verdict) => (verdict?.kind === 'yes' ? [verdict.hop] : []));
    return {
      kind: 'open',
      through: { kind: 'service-network', access },
      hops: [{ kind: 'service-network', access, vpc, place: access.place }, ...hops],
    };
  });
  if (whyIncomplete.length > 0) candidates.push(undecided(...whyIncomplete));
  if (candidates.length === 0)
    candidates.push(
      blocked({ place: vpc.place, seenAt: subnet.place, hops: [] }, { cause: 'no-service-network', vpc, services }),
    );
  return choosePath(candidates);
}

/** What groups on the other side see of a caller. */
function seenOf({ groups, subnet }: Start) {
  return {
    groups,
    ...(subnet.cidr.known && { cidrs: [subnet.cidr.value] }),
    vpc: subnet.vpc.known ? subnet.vpc.value : undefined,
  };
}
