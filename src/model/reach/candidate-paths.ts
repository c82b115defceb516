import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import { type Block, type BlockCause, type BlockedAt, type Cause, isIntermittent } from '../base/causes.ts';
import type { SecurityGroup, Subnet, Vpc } from '../base/entities.ts';
import type { Hop, Through } from '../base/hop.ts';
import type { Path } from '../base/path.ts';
import { judgeLeg, type LegEnd, type LegVerdict } from './leg.ts';

/** What a path is asked for: from these groups in this subnet. */
export interface Start {
  readonly groups: readonly SecurityGroup[];
  readonly subnet: Subnet;
  /** Whether connections may use IPv6. */
  readonly dualStack: Answer<boolean>;
  /** It is an instance, to which its subnet may give a public address; a function's network interfaces have none. */
  readonly mayHavePublicAddress?: boolean;
  /** The TCP port that is called; 443 where this is left out. */
  readonly port?: number;
  /** Whether its SDKs call FIPS host names: by default they don't. */
  readonly usesFips?: Answer<boolean>;
}

/** One candidate: open, blocked (and by what), or not known. */
export type CandidatePath =
  | { readonly kind: 'open'; readonly through: Through; readonly hops: readonly Hop[] }
  | { readonly kind: 'blocked'; readonly block: Block }
  | { readonly kind: 'unclear'; readonly because: readonly Unknown[] };

/** A candidate that can't be judged. */
export function undecided(...because: readonly Unknown[]): CandidatePath {
  return { kind: 'unclear', because };
}

/** A candidate that is blocked: where, and by what. `seenAt` is the place to change unless it is another. */
export function blocked(
  at: Omit<BlockedAt, 'seenAt'> & { readonly seenAt?: BlockedAt['seenAt'] },
  cause: Cause,
): CandidatePath {
  return { kind: 'blocked', block: { seenAt: at.place, ...at, ...cause } };
}

/** The end of a leg where a caller is. */
export function endOf({ groups, subnet }: Start, vpc?: Vpc): LegEnd {
  return { groups, subnets: [subnet], vpc: vpcOf(subnet) ?? vpc };
}

function vpcOf({ vpc }: Subnet) {
  return vpc.known ? vpc.value : undefined;
}

/** The TCP port that is called. */
export function portOf({ port = 443 }: Start): number {
  return port;
}

/** What remains of a candidate when its first leg is judged, from the caller to what the path leads through. */
export function legFrom(
  start: Start,
  to: LegEnd,
  port: number,
  through: Through,
  before: readonly Hop[],
  blockedThere?: (groups: readonly SecurityGroup[], hops: readonly Hop[]) => CandidatePath,
): CandidatePath {
  const leg = { from: endOf(start, to.vpc), to, port, mayUseIpv6: hasIpv6(start) };
  const verdict = judgeLeg(leg);
  switch (verdict.kind) {
    case 'unclear':
      return undecided(...verdict.because);
    case 'open':
      return { kind: 'open', through, hops: [...before, ...verdict.hops] };
    default: {
      const hops = [...before, ...verdict.hops];
      if (verdict.kind === 'blocked-by-groups' && verdict.end === 'to' && blockedThere !== undefined)
        return blockedThere(verdict.groups, hops);
      return blockedLeg({ ...verdict, hops }, port, start.subnet, through);
    }
  }
}

/** A leg that a network ACL blocks, or the groups where it starts. */
export function blockedLeg(
  verdict: Extract<LegVerdict, { kind: 'blocked-by-acl' | 'blocked-by-groups' }>,
  port: number,
  caller: Subnet | undefined,
  to: Through,
): CandidatePath {
  const { hops } = verdict;
  if (verdict.kind === 'blocked-by-acl') {
    const { acl, subnets, end, packets } = verdict;
    return blocked(
      { place: acl.place, hops },
      { cause: 'network-acl-blocks', acl, subnets, end, packets, port, caller: caller ?? subnets[0]!, to },
    );
  }
  const { groups } = verdict;
  const group = groups[0]!;
  return blocked(
    { place: group.at('Properties', 'SecurityGroupEgress'), seenAt: group.place, hops },
    { cause: 'egress-not-allowed', groups, port, to },
  );
}

/** Whether connections may use IPv6. */
export function hasIpv6({ dualStack }: Start): boolean {
  return !dualStack.known || dualStack.value;
}

/** Whether an endpoint serves the host names that SDKs call here; `undefined` where that is not known. */
export function servesNames(
  { usesFips }: Pick<Start, 'usesFips'>,
  { isFips }: { readonly isFips: boolean },
): boolean | undefined {
  if (usesFips === undefined) return !isFips;
  return usesFips.known ? usesFips.value === isFips : undefined;
}

/** How far each cause is from a working path: the nearest is what to change. */
const distances: Readonly<Record<BlockCause, number>> = {
  'endpoint-policy-denies': 0,
  'gateway-endpoint-not-on-table': 1,
  'no-route-back': 1,
  'target-group-blocks': 2,
  'target-default-group-blocks': 2,
  'endpoint-group-blocks': 3,
  'endpoint-default-group-blocks': 4,
  'vpc-dns-off': 5,
  'endpoint-without-private-dns': 6,
  'nat-without-route': 7,
  'nat-gateway-detached': 8,
  'nat-private': 9,
  'nat-not-in-zone': 9,
  'transit-gateway-not-in-zone': 9,
  'instance-checks-source': 9,
  'public-access-blocked': 10,
  'network-acl-blocks': 11,
  'egress-not-allowed': 12,
  'service-without-private-dns': 13,
  'sibling-endpoint-only': 14,
  'internet-gateway-route': 15,
  'ipv6-only': 16,
  'no-route-to-vpc': 17,
  'route-without-internet': 17,
  'no-route': 18,
  'no-service-network': 18,
};

/** Open when any candidate is; not known when any may be; else blocked by what is nearest to a working path. */
export function choosePath(candidates: readonly CandidatePath[]): Answer<Path> {
  const open = candidates.find((candidate) => candidate.kind === 'open');
  if (open !== undefined) return known({ reached: true, through: open.through, hops: open.hops });
  const undecided = candidates.flatMap((candidate) => (candidate.kind === 'unclear' ? candidate.because : []));
  if (undecided.length > 0) return notKnown(...undecided);
  const blocks = candidates.flatMap((candidate) => (candidate.kind === 'blocked' ? [candidate.block] : []));
  // where some connections get through, no other block keeps them from it
  const intermittent = blocks.find(isIntermittent);
  if (intermittent !== undefined) return known({ reached: false, block: intermittent });
  const [first, ...others] = blocks as [Block, ...Block[]];
  const block = others.reduce((best, each) => (distances[each.cause] < distances[best.cause] ? each : best), first);
  return known({ reached: false, block });
}
