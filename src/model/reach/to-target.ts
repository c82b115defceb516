import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { SecurityGroup, Vpc, VpcTarget } from '../base/entities.ts';
import type { Hop } from '../base/hop.ts';
import type { Path } from '../base/path.ts';
import { blocked, type CandidatePath, choosePath, legFrom, type Start } from './candidate-paths.ts';
import { judgeLeg } from './leg.ts';

/**
 * Whether connections to something in a VPC get there, on each of its ports: the groups of both sides have to allow
 * them, and those of a database behind a proxy the proxy's.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html
 */
export function pathToTarget(start: Start, target: VpcTarget): Answer<Path> {
  const { subnet } = start;
  if (subnet.many) return notKnown({ because: `which subnets ${subnet.name} holds is not known`, place: subnet.place });
  const { groups, ports } = target;
  if (!groups.known) return notKnown(...groups.because);
  if (!ports.known) return notKnown(...ports.because);
  const elsewhere = whyElsewhere(start, target, groups.value);
  if (elsewhere !== undefined) return notKnown(elsewhere);
  const to = { groups: groups.value, vpc: vpcOf(groups.value) ?? vpcOf(start.groups) };
  const hops: Hop[] = [];
  for (const port of ports.value) {
    const own = legFrom(start, to, port, { kind: 'target', target }, [], (groups, hops) =>
      blockedByTarget(target, groups, port, start.groups, hops),
    );
    if (own.kind !== 'open') return choosePath([own]);
    hops.push(...own.hops);
    for (const database of target.behind) {
      const beyond = fromProxy(target, groups.value, database);
      if (!beyond.known || !beyond.value.reached) return beyond;
      hops.push(...beyond.value.hops);
    }
  }
  return known({ reached: true, through: { kind: 'target', target }, hops });
}

/** The second leg of a connection through a proxy; what the proxy's own groups let out is not judged yet. */
function fromProxy(proxy: VpcTarget, groups: readonly SecurityGroup[], database: VpcTarget): Answer<Path> {
  if (!database.groups.known) return notKnown(...database.groups.because);
  if (!database.ports.known) return notKnown(...database.ports.because);
  const to = { groups: database.groups.value };
  const hops: Hop[] = [];
  for (const port of database.ports.value) {
    const leg = { from: { groups, vpc: vpcOf(groups) }, to, port, mayUseIpv6: false };
    const verdict = judgeLeg(leg, ['to']);
    if (verdict.kind === 'unclear') return notKnown(...verdict.because);
    if (verdict.kind !== 'open')
      return choosePath([blockedByTarget(database, to.groups, port, groups, verdict.hops, proxy)]);
    hops.push(...verdict.hops);
  }
  return known({ reached: true, through: { kind: 'target', target: proxy }, hops });
}

function blockedByTarget(
  target: VpcTarget,
  groups: readonly SecurityGroup[],
  port: number,
  from: readonly SecurityGroup[],
  hops: readonly Hop[],
  proxy?: VpcTarget,
): CandidatePath {
  return blocked(
    { place: groups[0]?.at('Properties', 'SecurityGroupIngress') ?? target.place, seenAt: target.place, hops },
    { cause: 'target-group-blocks', target, groups, port, from, ...(proxy && { proxy }) },
  );
}

/** Why the target may be in another VPC, from where peering or a gateway would have to lead. */
function whyElsewhere(start: Start, target: VpcTarget, groups: readonly SecurityGroup[]): Unknown | undefined {
  const [own, theirs] = [vpcOf(start.groups), vpcOf(groups)];
  if (own !== undefined && theirs !== undefined && own.id === theirs.id) return undefined;
  // a group that names the function's is in its VPC, or in one that is peered with it
  if (groups.some(({ id }) => start.groups.some((each) => each.id === id))) return undefined;
  return { because: `whether ${target.name} is in the VPC of ${start.subnet.name} is not known`, place: target.place };
}

function vpcOf(groups: readonly SecurityGroup[]): Vpc | undefined {
  return groups.flatMap(({ vpc }) => (vpc.known ? [vpc.value] : []))[0];
}
