import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { Block, Hop, Path, SecurityGroup, Subnet } from '../base/entities.ts';
import { type OtherSide, type Verdict, verdictOf } from '../groups/verdict.ts';
import { shutByAcl } from '../network/acl-verdict.ts';

/** What a path is asked for: from these groups in this subnet. */
export interface Start {
  readonly groups: readonly SecurityGroup[];
  readonly subnet: Subnet;
  /** Whether connections may be made by IPv6. */
  readonly dualStack: Answer<boolean>;
  /** Whether its SDKs call FIPS host names: by default they don't. */
  readonly usesFips?: Answer<boolean>;
}

/** One way to go: open, shut (and what to change about it), or not known. */
export type CandidatePath =
  | { readonly kind: 'open'; readonly via: string; readonly hops: readonly Hop[] }
  | { readonly kind: 'shut'; readonly block: Block }
  | { readonly kind: 'unclear'; readonly because: readonly Unknown[] };

/** A way that can't be judged. */
export function undecided(...because: readonly Unknown[]): CandidatePath {
  return { kind: 'unclear', because };
}

/** What a way leads through. */
interface Via {
  /** `gateway endpoint`, `interface endpoint`, `NAT gateway`, or what is connected to: `RDS database`. */
  readonly kind: string;
  readonly name: string;
}

/** The last questions for every way: do the function's own groups let it out, and the network ACL of its subnet? */
export function outOf(
  start: Start,
  port: number,
  other: OtherSide,
  candidate: Via,
  hops: readonly Hop[],
): CandidatePath {
  const via = `${candidate.kind} ${candidate.name}`;
  const outbound = verdictOf(start.groups, 'egress', port, other);
  if (outbound.kind === 'maybe') return undecided(...outbound.because);
  if (outbound.kind === 'yes') {
    const open = [...hops, ...hopOf(outbound)];
    return throughAcl(start, port, other, via, open) ?? { kind: 'open', via, hops: open };
  }
  const group = start.groups[0]!;
  const names = start.groups.map((each) => each.name);
  const noneLets = names.length === 1 ? `${names[0]} does not let` : `none of ${names.join(', ')} lets`;
  return shut(
    'egress-shut',
    group,
    group.at('Properties', 'SecurityGroupEgress'),
    [...hops, { text: `${noneLets} TCP ${port} out to it`, place: group.place }],
    { groups: names, port: String(port), via, kind: candidate.kind, endpoint: candidate.name },
  );
}

/** A way that the network ACL of the subnet shuts. One that can't be seen is mostly the default one, which shuts none. */
function throughAcl({ subnet }: Start, port: number, other: OtherSide, via: string, hops: readonly Hop[]) {
  const { cidr, networkAcl, name } = subnet;
  // no ACL stands between two addresses of a subnet
  const isAcross = other.isPublic === true || (cidr.known && other.cidrs?.includes(cidr.value) === false);
  const direction = isAcross && networkAcl.known ? shutByAcl(networkAcl.value, port, other) : undefined;
  if (direction === undefined || !networkAcl.known) return undefined;
  const acl = networkAcl.value;
  const what = direction === 'egress' ? `TCP ${port} out` : 'answers on TCP 1024-65535 in';
  const hop = { text: `${acl.name}, the network ACL of ${name}, lets no ${what}`, place: acl.place };
  return shut('network-acl-shut', acl, acl.place, [...hops, hop], {
    acl: acl.name,
    subnet: name,
    port: String(port),
    what,
    entries: `TCP ${port} out and answers on TCP 1024-65535 in`,
    via,
  });
}

/** Whether connections may be made by IPv6. */
export function hasIpv6({ dualStack }: Start): boolean {
  return !dualStack.known || dualStack.value;
}

/** Whether an endpoint serves the host names that SDKs call here; `undefined` where that is not known. */
export function servesNames({ usesFips }: Start, { isFips }: { readonly isFips: boolean }): boolean | undefined {
  if (usesFips === undefined) return !isFips;
  return usesFips.known ? usesFips.value === isFips : undefined;
}

/** The nearest to a working path comes first: that is what to change. */
const nearest: readonly Block['cause'][] = [
  'endpoint-policy-denies',
  'gateway-endpoint-not-on-table',
  'target-group-shut',
  'endpoint-group-shut',
  'endpoint-default-group-shut',
  'vpc-dns-off',
  'endpoint-without-private-dns',
  'nat-without-route',
  'nat-gateway-detached',
  'nat-private',
  'block-public-access',
  'network-acl-shut',
  'egress-shut',
  'interface-endpoint-without-private-dns-service',
  'sibling-endpoint-only',
  'internet-gateway-route',
  'ipv6-only',
  'no-route',
  'other-vpc',
];

/** Open when any way is; not known when any may be; else shut by what is nearest to working. */
export function choosePath(candidates: readonly CandidatePath[]): Answer<Path> {
  const open = candidates.find((candidate) => candidate.kind === 'open');
  if (open !== undefined) return known({ reached: true, via: open.via, hops: open.hops });
  const undecided = candidates.flatMap((candidate) => (candidate.kind === 'unclear' ? candidate.because : []));
  if (undecided.length > 0) return notKnown(...undecided);
  const blocks = candidates.flatMap((candidate) => (candidate.kind === 'shut' ? [candidate.block] : []));
  const best = nearest.flatMap((cause) => blocks.filter((block) => block.cause === cause))[0]!;
  return known({ reached: false, block: best });
}

/** What a rule shows, when it lets something through. */
export function hopOf(verdict: Verdict): readonly Hop[] {
  return verdict.kind === 'yes' ? [{ text: verdict.because, place: verdict.place }] : [];
}

function blockOf(
  cause: Block['cause'],
  component: Block['component'],
  place: Block['place'],
  hops: readonly Hop[],
  data: Block['data'],
): Block {
  return { cause, component, place, hops, data };
}

/** A way that is shut, with what to change about it. */
export function shut(...block: Parameters<typeof blockOf>): CandidatePath {
  return { kind: 'shut', block: blockOf(...block) };
}
