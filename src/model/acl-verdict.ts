import { holds, overlaps, publicShare } from './address-ranges.ts';
import type { OtherSide } from './group-verdict.ts';
import type { AclEntry, NetworkAcl } from './things.ts';

/** The ports that answers to a function come back to. */
const answered = { from: 1024, to: 65_535 };

/**
 * Which direction a network ACL surely shuts for connections to a TCP port of the other side; `undefined` for none.
 * It is stateless: answers need an entry as well as questions.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
 */
export function shutByAcl(
  { isDefault, entries: { found, more } }: NetworkAcl,
  port: number,
  other: OtherSide,
): AclEntry['direction'] {
  if (isDefault || more.length > 0) return undefined;
  const isShut = (direction: AclEntry['direction'], ports: Ports) =>
    !mayPass(
      found.filter((entry) => entry.direction === undefined || entry.direction === direction),
      ports,
      other,
    );
  if (isShut('egress', { from: port, to: port })) return 'egress';
  return isShut('ingress', answered) ? 'ingress' : undefined;
}

/** Whether the network ACL of the other side surely shuts connections to a port there, or the answers. */
export function shutByAclAt(
  { isDefault, entries: { found, more } }: NetworkAcl,
  port: number,
  from: OtherSide,
): boolean {
  if (isDefault || more.length > 0) return false;
  const passes = (direction: AclEntry['direction'], ports: Ports) =>
    mayPass(
      found.filter((entry) => entry.direction === undefined || entry.direction === direction),
      ports,
      from,
    );
  return !passes('ingress', { from: port, to: port }) || !passes('egress', answered);
}

interface Ports {
  readonly from: number;
  readonly to: number;
}

/** The first entry that fits decides; one that fits in part decides only for a part. */
function mayPass(entries: readonly AclEntry[], ports: Ports, other: OtherSide): boolean {
  for (const entry of entries) {
    const share = smaller(portShare(entry, ports), cidrShare(entry, other));
    if (share !== 'none' && entry.allows !== false) return true;
    if (share === 'all' && entry.direction !== undefined && entry.number !== undefined) return false;
  }
  return false;
}

type Share = 'all' | 'some' | 'none';

function smaller(a: Share, b: Share): Share {
  if (a === 'none' || b === 'none') return 'none';
  return a === 'all' && b === 'all' ? 'all' : 'some';
}

function portShare({ protocol, fromPort, toPort }: AclEntry, { from, to }: Ports): Share {
  if (protocol === '-1') return 'all';
  if (protocol === undefined) return 'some';
  if (protocol !== '6') return 'none';
  if (fromPort === undefined || toPort === undefined) return 'some';
  if (fromPort <= from && to <= toPort) return 'all';
  return fromPort <= to && from <= toPort ? 'some' : 'none';
}

function cidrShare({ cidr }: AclEntry, { isPublic, cidrs = [], mayUseIpv6 }: OtherSide): Share {
  if (cidr === undefined) return 'some';
  if (cidr.includes(':')) return mayUseIpv6 === true ? 'some' : 'none';
  if (isPublic === true || publicShare(cidr) === 'all') return publicShare(cidr);
  if (cidrs.every((each) => holds(cidr, each))) return 'all';
  return cidrs.some((each) => overlaps(cidr, each)) ? 'some' : 'none';
}
