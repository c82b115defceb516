import { type Sentence, said } from '../../language/sentence.ts';
import { type Answer, type Evidence, known, notKnown, type Unknown } from '../base/answer.ts';
import type { GroupRule, SecurityGroup } from '../base/entities.ts';
import { isNowhere, publicShare } from '../network/address-ranges.ts';
import { reasons } from './reasons.ts';

/** Whether a set of groups allows any outbound traffic to any other machine; evidence where it doesn't. */
export function allowsAnyEgress(groups: readonly SecurityGroup[]): Answer<boolean> {
  return anyRule(groups, ({ peer }) => {
    if (peer.kind === 'unknown') return peer.because;
    return !((peer.kind === 'ipv4' || peer.kind === 'ipv6') && isNowhere(peer.cidr));
  });
}

/** Whether a set of groups allows any outbound traffic to a public address, such as a host on the internet. */
export function allowsEgressToInternet(groups: readonly SecurityGroup[]): Answer<boolean> {
  return anyRule(groups, ({ peer, place }) => {
    switch (peer.kind) {
      case 'group':
        return false;
      case 'ipv4':
        return !isNowhere(peer.cidr) && publicShare(peer.cidr) !== 'none';
      case 'ipv6':
        // fc00::/7 is private
        return !isNowhere(peer.cidr) && !/^f[cd]/i.test(peer.cidr);
      case 'prefix-list':
        return { because: said(reasons.unknownPrefixList, { list: peer.name }), place };
      case 'unknown':
        return peer.because;
    }
  });
}

/** Whether a group allows all outbound traffic; the evidence is the rule, or the group that has none. */
export function allowsAllEgress(group: SecurityGroup): Answer<boolean> {
  return anyRule([group], ({ protocol, fromPort, toPort, peer, place }) => {
    if (peer.kind === 'unknown') return peer.because;
    if (peer.kind !== 'ipv4' && peer.kind !== 'ipv6') return false;
    if (!(peer.kind === 'ipv4' ? publicShare(peer.cidr) === 'all' : /^(?:::|0+(?::0+){7})\/0$/.test(peer.cidr)))
      return false;
    if (protocol === undefined) return { because: said(reasons.unknownProtocol), place };
    if (protocol === '-1') return true;
    if (protocol !== 'tcp') return false;
    if (fromPort === undefined || toPort === undefined) return { because: said(reasons.unknownPorts), place };
    return fromPort <= 1 && toPort >= 65535;
  });
}

/** Whether some outbound rule passes a test; a group without any rule allows all outbound traffic and passes all of them. */
function anyRule(groups: readonly SecurityGroup[], passes: (rule: GroupRule) => boolean | Unknown): Answer<boolean> {
  if (groups.length === 0) return notKnown({ because: said(reasons.noGroupNamed) });
  const unknown: Unknown[] = [];
  const evidence: Evidence[] = [];
  for (const group of groups) {
    const { place, egress } = group;
    if (group.hasDefaultEgress) return known(true, { because: said(reasons.noOutboundRule, { group }), place });
    for (const rule of egress.found) {
      const answer = passes(rule);
      const because = allows(group, rule);
      if (answer === true) return known(true, { because, place: rule.place });
      if (answer === false) evidence.push({ because, place: rule.place });
      else unknown.push(answer);
    }
    unknown.push(...egress.whyIncomplete);
  }
  return unknown.length > 0 ? notKnown(...unknown) : known(false, ...evidence);
}

/** What a rule allows, and to whom. */
function allows(group: SecurityGroup, rule: GroupRule): Sentence {
  const { protocol, fromPort, toPort, peer } = rule;
  const data = { group, peer: peerName(peer) };
  if (protocol === undefined) return said(reasons.allowsSome, data);
  if (protocol === '-1') return said(reasons.allowsAll, data);
  const traffic = protocol.toUpperCase();
  if (fromPort === undefined || fromPort < 0 || /^icmp/i.test(protocol))
    return said(reasons.allowsProtocol, { ...data, traffic });
  const ports = fromPort === toPort ? String(fromPort) : `${fromPort}-${toPort}`;
  return said(reasons.allowsProtocol, { ...data, traffic: `${traffic} ${ports}` });
}

function peerName(peer: GroupRule['peer']): string | Sentence | SecurityGroup {
  switch (peer.kind) {
    case 'group':
      return peer.group;
    case 'prefix-list':
      return said(reasons.prefixList, { list: peer.name });
    case 'unknown':
      return said(reasons.unknownAddress);
    default:
      return peer.cidr;
  }
}
