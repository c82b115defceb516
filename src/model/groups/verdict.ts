import { said } from '../../language/sentence.ts';
import type { Unknown } from '../base/answer.ts';
import type { GroupRule, GroupRules, SecurityGroup, UnseenRules, Vpc } from '../base/entities.ts';
import type { Hop } from '../base/hop.ts';
import { holds, holdsAllAddresses, isNowhere, overlaps, publicShare } from '../network/address-ranges.ts';
import { reasons } from './reasons.ts';

/** Whether rules allow something: yes by a rule, which is a step of the path, no, or not known. */
export type Verdict =
  | { readonly kind: 'yes'; readonly hop: Hop }
  | { readonly kind: 'no' }
  | { readonly kind: 'maybe'; readonly because: readonly Unknown[] };

/** The other side of a connection. */
export interface OtherSide {
  /** A public address, such as those of AWS services: reached through NAT or a gateway endpoint. */
  readonly isPublic?: boolean;
  /** The connection may be one by IPv6: then a rule about IPv6 may be the one that counts. */
  readonly mayUseIpv6?: boolean;
  /** The groups on the network interface there. */
  readonly groups?: readonly SecurityGroup[];
  /** The ranges that its addresses lie in, as far as they are known. */
  readonly cidrs?: readonly string[];
  /** The VPC that its addresses lie in. */
  readonly vpc?: Vpc | undefined;
}

/** Whether several groups allow a TCP connection: their rules are a union, no order, nothing denies. */
export function verdictOf(
  groups: readonly SecurityGroup[],
  direction: 'ingress' | 'egress',
  port: number,
  other: OtherSide,
): Verdict {
  const maybes: Unknown[] = [];
  for (const group of groups) {
    if (direction === 'egress' && group.hasDefaultEgress)
      return { kind: 'yes', hop: { kind: 'group-allows-by-default', group, place: group.place } };
    const rules: GroupRules = group[direction];
    for (const rule of rules.found) {
      const fits = ruleFits(rule, port, other);
      if (fits === true)
        return { kind: 'yes', hop: { kind: 'group-allows', group, direction, port, rule, place: rule.place } };
      if (fits !== false) maybes.push(fits);
    }
    maybes.push(...rules.whyIncomplete.filter((each) => mayFit(each, port, other)));
  }
  return maybes.length > 0 ? { kind: 'maybe', because: maybes } : { kind: 'no' };
}

/** Whether rules that are not seen may be about a connection: not so where what is written of one says otherwise. */
function mayFit({ about }: UnseenRules, port: number, other: OtherSide): boolean {
  if (about === undefined) return true;
  const { cidr } = about;
  return portFits(about, port) !== false && (cidr === undefined || cidrFits(about, cidr, other) !== false);
}

function ruleFits(rule: GroupRule, port: number, other: OtherSide): boolean | Unknown {
  const ports = portFits(rule, port);
  if (ports === false) return false;
  const peer = peerFits(rule, other);
  return peer === true ? ports : peer;
}

function portFits(
  rule: Pick<GroupRule, 'protocol' | 'fromPort' | 'toPort' | 'place'>,
  port: number,
): boolean | Unknown {
  const { protocol, fromPort, toPort } = rule;
  if (protocol === undefined) return { because: said(reasons.unknownProtocol), place: rule.place };
  if (protocol === '-1') return true;
  if (protocol !== 'tcp') return false;
  if (fromPort === undefined || toPort === undefined) return { because: said(reasons.unknownPorts), place: rule.place };
  return fromPort === -1 || (fromPort <= port && port <= toPort);
}

function peerFits(rule: GroupRule, other: OtherSide): boolean | Unknown {
  const { peer } = rule;
  switch (peer.kind) {
    case 'group': {
      if (other.groups === undefined) return false;
      if (other.groups.some((group) => group.id === peer.group.id)) return true;
      // two groups of the template are two; one from outside may be any of the others from outside
      const isTwo =
        peer.group.resource !== undefined
          ? other.groups.every((group) => !group.many)
          : other.groups.every((group) => group.resource !== undefined);
      return isTwo
        ? false
        : { because: said(reasons.unknownWhetherOtherSide, { group: peer.group }), place: rule.place };
    }
    case 'prefix-list':
      if (peer.cidrs !== undefined) return anyFits(peer.cidrs.map((cidr) => rangeFits(rule, cidr, other)));
      return { because: said(reasons.unknownPrefixList, { list: peer.name }), place: rule.place };
    case 'ipv4':
      return cidrFits(rule, peer.cidr, other);
    case 'ipv6':
      if (other.mayUseIpv6 !== true || isNowhere(peer.cidr)) return false;
      return { because: said(reasons.unknownIpv6), place: rule.place };
    case 'unknown':
      // the VPC's own range, whatever it is, holds everything in the VPC
      if (other.vpc?.cidrIdentity !== undefined && other.vpc.cidrIdentity === peer.identity) return true;
      return peer.because;
  }
}

/** A range of a prefix list, which may be one of IPv6. */
function rangeFits(rule: GroupRule, cidr: string, other: OtherSide): boolean | Unknown {
  if (!cidr.includes(':')) return cidrFits(rule, cidr, other);
  return other.mayUseIpv6 === true ? { because: said(reasons.unknownIpv6), place: rule.place } : false;
}

function anyFits(answers: readonly (boolean | Unknown)[]): boolean | Unknown {
  return answers.includes(true) || (answers.find((answer) => answer !== false) ?? false);
}

function cidrFits(rule: Pick<GroupRule, 'place'>, cidr: string, other: OtherSide): boolean | Unknown {
  if (other.isPublic === true) {
    const share = publicShare(cidr);
    return share === 'all'
      ? true
      : share === 'none'
        ? false
        : { because: said(reasons.unknownWhetherHoldsService, { range: cidr }), place: rule.place };
  }
  if (holdsAllAddresses(cidr)) return true;
  const known = other.cidrs ?? [];
  if (known.length > 0) {
    if (known.every((each) => holds(cidr, each))) return true;
    return known.some((each) => overlaps(cidr, each))
      ? { because: said(reasons.holdsPartOfOtherSide, { range: cidr }), place: rule.place }
      : false;
  }
  const vpcRanges = other.vpc?.cidrs;
  if (vpcRanges !== undefined && vpcRanges.found.length > 0 && vpcRanges.whyIncomplete.length === 0) {
    if (vpcRanges.found.every((each) => holds(cidr, each))) return true;
    if (!vpcRanges.found.some((each) => overlaps(cidr, each))) return false;
  }
  return { because: said(reasons.unknownWhetherHoldsOtherSide, { range: cidr }), place: rule.place };
}
