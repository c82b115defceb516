import { type Answer, known, notKnown, type Unknown } from '../base/answer.ts';
import type { Hop, Path, SecurityGroup, Vpc, VpcTarget } from '../base/entities.ts';
import { verdictOf } from '../groups/verdict.ts';
import { hasIpv6, hopOf, outOf, type Start } from './candidate-paths.ts';

/**
 * Whether connections to something in a VPC get there, on each of its ports: the groups of both sides have to let them
 * through, and those of a database behind a proxy the proxy's.
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
  const vpc = vpcOf(groups.value) ?? vpcOf(start.groups);
  const hops: Hop[] = [];
  let via = target.name;
  for (const port of ports.value) {
    const source = {
      groups: start.groups,
      vpc,
      mayUseIpv6: hasIpv6(start),
      ...(subnet.cidr.known ? { cidrs: [subnet.cidr.value] } : {}),
    };
    const inbound = verdictOf(groups.value, 'ingress', port, source);
    if (inbound.kind === 'maybe') return notKnown(...inbound.because);
    if (inbound.kind === 'no') return known(shutAt(target, groups.value, start.groups, port, target.name));
    const candidate = outOf(
      start,
      port,
      { groups: groups.value, vpc, mayUseIpv6: hasIpv6(start) },
      { kind: target.what, name: target.name },
      hopOf(inbound),
    );
    if (candidate.kind === 'unclear') return notKnown(...candidate.because);
    if (candidate.kind === 'shut') return known({ reached: false, block: candidate.block });
    hops.push(...candidate.hops);
    via = candidate.via;
    for (const database of target.behind) {
      const beyond = fromProxy(target, groups.value, database);
      if (!beyond.known || !beyond.value.reached) return beyond;
      hops.push(...beyond.value.hops);
    }
  }
  return known({ reached: true, via, hops });
}

/** The second leg of a connection through a proxy. */
function fromProxy(proxy: VpcTarget, groups: readonly SecurityGroup[], database: VpcTarget): Answer<Path> {
  if (!database.groups.known) return notKnown(...database.groups.because);
  if (!database.ports.known) return notKnown(...database.ports.because);
  const hops: Hop[] = [];
  for (const port of database.ports.value) {
    const inbound = verdictOf(database.groups.value, 'ingress', port, { groups, vpc: vpcOf(groups) });
    if (inbound.kind === 'maybe') return notKnown(...inbound.because);
    if (inbound.kind === 'no') return known(shutAt(database, database.groups.value, groups, port, proxy.name));
    hops.push(...hopOf(inbound));
  }
  return known({ reached: true, via: proxy.name, hops });
}

function shutAt(
  target: VpcTarget,
  groups: readonly SecurityGroup[],
  from: readonly SecurityGroup[],
  port: number,
  via: string,
): Path {
  const [group] = groups as [SecurityGroup];
  const names = (all: readonly SecurityGroup[]) => all.map(({ name }) => name);
  const text = `${target.name} has ${names(groups).join(', ')}, which does not admit TCP ${port} from ${names(from).join(', ')}`;
  return {
    reached: false,
    block: {
      cause: 'target-group-shut',
      component: group,
      place: group.at('Properties', 'SecurityGroupIngress'),
      hops: [{ text, place: target.place, state: 'shut' }],
      data: { target: target.name, groups: names(groups), from: names(from), port: String(port), via },
    },
  };
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
