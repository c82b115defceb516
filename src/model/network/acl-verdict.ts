import type { AclEntry, NetworkAcl } from '../base/entities.ts';
import { lazy } from '../base/lazy.ts';
import type { OtherSide } from '../groups/verdict.ts';
import { neverPublic, type Ranges, shared, without } from './address-ranges.ts';

/** The ports that answers to a function come back to. */
const answered = { from: 1024, to: 65_535 };

/** The packets of a connection that a network ACL blocks: those of the one who connects, or those that answer. */
export type BlockedPackets = 'requests' | 'answers';

/**
 * What the network ACL of one end of a connection to a TCP port surely blocks; `undefined` for nothing. It is
 * stateless: answers need an entry as well as requests. Seen from the subnet, requests go out where the connection
 * starts (`from`), and come in where it goes (`to`).
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
 */
export function blockedByAcl(
  { isDefault, entries: { found, more } }: NetworkAcl,
  end: 'from' | 'to',
  port: number,
  other: OtherSide,
): BlockedPackets | undefined {
  if (isDefault || more.length > 0) return undefined;
  const passing = (packets: BlockedPackets) => {
    const direction = (packets === 'requests') === (end === 'from') ? 'egress' : 'ingress';
    return whatPasses(
      found.filter((entry) => entry.direction === undefined || entry.direction === direction),
      packets === 'requests' ? { from: port, to: port } : answered,
      other,
    );
  };
  const [requests, answers] = [passing('requests'), passing('answers')];
  if (requests.ipv6 || answers.ipv6) return undefined;
  if (requests.ranges.length === 0) return 'requests';
  // an address that may be asked has to be one that may answer
  return shared(requests.ranges, answers.ranges).length === 0 ? 'answers' : undefined;
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
