import type { AclEntry, NetworkAcl } from '../base/entities.ts';
import { lazy } from '../base/lazy.ts';
import type { OtherSide } from '../groups/verdict.ts';
import { neverPublic, type Ranges, shared, without } from './address-ranges.ts';

/**
 * The ports that answers to a function or a NAT gateway come back to.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html#nacl-ephemeral-ports
 */
const answered = { from: 1024, to: 65_535 };

/** What a network ACL blocks of a connection. */
export type AclBlock =
  /** The packets of the one who connects. */
  | { readonly blocks: 'requests' }
  /** The packets that answer: to all ports, or to all but those. */
  | { readonly blocks: 'answers' }
  | { readonly blocks: 'some-answers'; readonly answersTo: readonly string[] };

/** Ports for answers, of which it is no fault when so few are closed: a Deny for remote desktops (3389), say. */
const fewAnswers = 4096;

/** The packets of a connection that a network ACL blocks. */
export type BlockedPackets = AclBlock['blocks'];

/**
 * What the network ACL of one end of a connection to a TCP port certainly blocks; `undefined` for nothing. It is
 * stateless: answers need an entry as well as requests. Seen from the subnet, requests go out where the connection
 * starts (`from`), and come in where it goes (`to`).
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html
 */
export function blockedByAcl(
  { isDefault, entries: { found, whyIncomplete } }: NetworkAcl,
  end: 'from' | 'to',
  port: number,
  other: OtherSide,
): AclBlock | undefined {
  if (isDefault || whyIncomplete.length > 0) return undefined;
  const entriesFor = (direction: AclEntry['direction']) =>
    found.filter((entry) => entry.direction === undefined || entry.direction === direction);
  const [out, back] = end === 'from' ? (['egress', 'ingress'] as const) : (['ingress', 'egress'] as const);
  const requests = whatPasses(entriesFor(out), { from: port, to: port }, other);
  if (requests.ipv6) return undefined;
  if (requests.ranges.length === 0) return { blocks: 'requests' };
  const entries = entriesFor(back);
  const stretches = stretchesOf(entries).map((ports) => {
    const answers = whatPasses(entries, ports, other);
    // an address that may be asked has to be one that may answer
    return { ports, passes: answers.ipv6 || shared(requests.ranges, answers.ranges).length > 0 };
  });
  const open = stretches.filter(({ passes }) => passes).map(({ ports }) => ports);
  if (open.length === 0) return { blocks: 'answers' };
  const dropped = answered.to - answered.from + 1 - sizeOf(open);
  return dropped < fewAnswers ? undefined : { blocks: 'some-answers', answersTo: textsOf(open) };
}

/**
 * The public IPv4 addresses that can be called on a TCP port from behind a network ACL and that can answer; `undefined`
 * where it blocks none of them, or where its entries are not known.
 */
export function publicAddressesBehind(acl: NetworkAcl, port: number): Ranges | undefined {
  if (acl.isDefault || acl.entries.whyIncomplete.length > 0) return undefined;
  const ofPorts = behindAcls.get(acl) ?? new Map<number, Ranges>();
  behindAcls.set(acl, ofPorts);
  const ranges = ofPorts.get(port) ?? publicAddressesPassing(acl.entries.found, port);
  ofPorts.set(port, ranges);
  return ranges;
}

/** The same network ACL is met from each subnet behind it, for each call. */
const behindAcls = new WeakMap<NetworkAcl, Map<number, Ranges>>();

function publicAddressesPassing(found: readonly AclEntry[], port: number): Ranges {
  const entriesFor = (direction: AclEntry['direction']) =>
    found.filter((entry) => entry.direction === undefined || entry.direction === direction);
  const other = { isPublic: true };
  const called = whatPasses(entriesFor('egress'), { from: port, to: port }, other).ranges;
  const back = entriesFor('ingress');
  return stretchesOf(back).flatMap((ports) => shared(called, whatPasses(back, ports, other).ranges));
}

/** The ports of answers, cut where an entry begins or ends: within one stretch all ports fare alike. */
function stretchesOf(entries: readonly AclEntry[]): readonly Ports[] {
  const starts = entries
    .flatMap(({ fromPort, toPort }) => [fromPort, toPort === undefined ? undefined : toPort + 1])
    .filter((port) => port !== undefined && answered.from < port && port <= answered.to) as number[];
  const cuts = [answered.from, ...new Set(starts.toSorted((a, b) => a - b))];
  return cuts.map((from, index) => ({ from, to: (cuts[index + 1] ?? answered.to + 1) - 1 }));
}

function sizeOf(stretches: readonly Ports[]): number {
  return stretches.reduce((sum, { from, to }) => sum + to - from + 1, 0);
}

/** Ranges of ports in words, neighbours as one. */
function textsOf(stretches: readonly Ports[]): readonly string[] {
  const joined: { from: number; to: number }[] = [];
  for (const { from, to } of stretches) {
    const last = joined.at(-1);
    if (last !== undefined && last.to + 1 === from) last.to = to;
    else joined.push({ from, to });
  }
  return joined.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`));
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
    // most entries are for all addresses
    const isForAll = isPublic === true && cidr === '0.0.0.0/0';
    const hit = cidr === undefined || isForAll ? left : shared(left, [cidr]);
    if (allows !== false) passing.push(...hit);
    const decides = share === 'all' && direction !== undefined && number !== undefined && cidr !== undefined;
    if (decides) left = isForAll ? [] : without(left, [cidr]);
  }
  return { ranges: passing, ipv6: false };
}

function portShare(
  { protocol, fromPort, toPort }: Pick<AclEntry, 'protocol' | 'fromPort' | 'toPort'>,
  { from, to }: Ports,
): 'all' | 'some' | 'none' {
  if (protocol === '-1') return 'all';
  if (protocol === undefined) return 'some';
  if (protocol !== 'tcp') return 'none';
  if (fromPort === undefined || toPort === undefined) return 'some';
  if (fromPort <= from && to <= toPort) return 'all';
  return fromPort <= to && from <= toPort ? 'some' : 'none';
}
