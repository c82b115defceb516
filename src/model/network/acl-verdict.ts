import type { AclEntry, NetworkAcl } from '../base/entities.ts';
import { lazy } from '../base/lazy.ts';
import type { OtherSide } from '../groups/verdict.ts';
import { neverPublic, type Ranges, shared, without } from './address-ranges.ts';

/** The ports that answers to a function come back to. */
const answered = { from: 1024, to: 65_535 };

/**
 * Which direction a network ACL surely shuts for connections to a TCP port of the other side; `undefined` for none.
 * It is stateless: answers need an entry as well as questions.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
 */
export function shutByAcl(acl: NetworkAcl, port: number, other: OtherSide): AclEntry['direction'] {
  return shutFor(acl, { egress: { from: port, to: port }, ingress: answered }, other);
}

/** Whether the network ACL of the other side surely shuts connections to a port there, or the answers. */
export function shutByAclAt(acl: NetworkAcl, port: number, from: OtherSide): boolean {
  return shutFor(acl, { ingress: { from: port, to: port }, egress: answered }, from) !== undefined;
}

interface Ports {
  readonly from: number;
  readonly to: number;
}

/** What may pass: which IPv4 addresses, and whether some of IPv6. */
interface Passing {
  readonly ranges: Ranges;
  readonly ipv6: boolean;
}

function shutFor(
  { isDefault, entries: { found, more } }: NetworkAcl,
  ports: { readonly egress: Ports; readonly ingress: Ports },
  other: OtherSide,
): AclEntry['direction'] {
  if (isDefault || more.length > 0) return undefined;
  const passing = (direction: 'egress' | 'ingress') =>
    whatPasses(
      found.filter((entry) => entry.direction === undefined || entry.direction === direction),
      ports[direction],
      other,
    );
  const [out, back] = [passing('egress'), passing('ingress')];
  if (out.ipv6 || back.ipv6) return undefined;
  if (out.ranges.length === 0) return 'egress';
  // an address that may be asked has to be one that may answer
  return shared(out.ranges, back.ranges).length === 0 ? 'ingress' : undefined;
}

const everything: Ranges = ['0.0.0.0/0'];
const publicRanges = lazy(() => without(everything, neverPublic));

/** The first entry that fits an address decides; one that fits only some of the ports lets pass, and decides nothing. */
function whatPasses(
  entries: readonly AclEntry[],
  ports: Ports,
  { isPublic, cidrs = [], mayUseIpv6 }: OtherSide,
): Passing {
  const known = cidrs.filter((cidr) => !cidr.includes(':'));
  let left: Ranges = isPublic === true ? publicRanges() : known.length > 0 ? known : everything;
  const passing: string[] = [];
  for (const { cidr, allows, direction, number, ...of } of entries) {
    const share = portShare(of, ports);
    if (share === 'none') continue;
    if (cidr?.includes(':')) {
      if (mayUseIpv6 === true && allows !== false) return { ranges: left, ipv6: true };
      continue;
    }
    const hit = cidr === undefined ? left : shared(left, [cidr]);
    if (allows !== false) passing.push(...hit);
    const decides = share === 'all' && direction !== undefined && number !== undefined && cidr !== undefined;
    if (decides) left = without(left, [cidr]);
  }
  return { ranges: passing, ipv6: false };
}

function portShare(
  { protocol, fromPort, toPort }: Pick<AclEntry, 'protocol' | 'fromPort' | 'toPort'>,
  { from, to }: Ports,
): 'all' | 'some' | 'none' {
  if (protocol === '-1') return 'all';
  if (protocol === undefined) return 'some';
  if (protocol !== '6') return 'none';
  if (fromPort === undefined || toPort === undefined) return 'some';
  if (fromPort <= from && to <= toPort) return 'all';
  return fromPort <= to && from <= toPort ? 'some' : 'none';
}
