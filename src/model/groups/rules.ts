import { hasPorts, protocolName } from '../../aws/ip-protocols.ts';
import { said } from '../../language/sentence.ts';
import { displayOf, identityOf, type Value } from '../../template/evaluate/value.ts';
import type { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import type { Place } from '../../text/place.ts';
import type { Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { GroupRule, Peer, SecurityGroup, UnseenRules } from '../base/entities.ts';
import { lazy, whenAsked } from '../base/lazy.ts';
import { entriesOf, reasonOf } from '../base/naming.ts';
import { writtenText } from '../base/written-text.ts';
import { cidrsOfPrefixList } from '../network/prefix-lists.ts';
import { portOfAttribute } from './listening-ports.ts';
import { reasons } from './reasons.ts';

/** Which way a rule looks. */
export type Direction = GroupRule['direction'];

/** What rules of a direction are called: inline in the group, and as resources of their own. */
const sections = { ingress: 'SecurityGroupIngress', egress: 'SecurityGroupEgress' } as const;

/** The type of the rules of a direction that are resources of their own. */
export function ruleType(direction: Direction): string {
  return `AWS::EC2::${sections[direction]}`;
}

type GroupOf = (value: Value) => SecurityGroup;

/** The rules that are resources of their own, by the id of their group; read when they are asked for. */
export type StandaloneRules = Readonly<Record<Direction, () => ReadonlyMap<string, readonly GroupRule[]>>>;

/** What a group's own properties say of a direction. */
export interface InlineRules {
  readonly rules: readonly GroupRule[];
  /** Why there may be more. */
  readonly whyIncomplete: readonly Unknown[];
  /** False where the property is not there at all. */
  readonly isWritten: boolean;
}

/** The rules that are written in a group. */
export function inlineRules(core: ModelCore, resource: Resource, direction: Direction, groupOf: GroupOf): InlineRules {
  const list = core.evaluate.value(resource.properties.get(sections[direction]));
  const entries = entriesOf(list);
  return {
    rules: entries.flatMap(({ kind, node }) =>
      kind === 'map' ? [readRule(core, node, { resource, direction, inline: true }, groupOf)] : [],
    ),
    whyIncomplete: entries.flatMap((entry) => (entry.kind === 'map' ? [] : [reasonOf(entry)])),
    isWritten: list.kind !== 'absent',
  };
}

/** The rules that are resources of their own, by the id of their group. */
export function standaloneRules(
  core: ModelCore,
  direction: Direction,
  groupOf: GroupOf,
): ReadonlyMap<string, readonly GroupRule[]> {
  const byGroup = new Map<string, GroupRule[]>();
  for (const resource of core.resourcesOf(ruleType(direction))) {
    const { properties } = resource;
    const [groupId, groupName] = [properties.get('GroupId'), properties.get('GroupName')].map((node) =>
      core.evaluate.value(node),
    );
    const { id } = groupOf(groupId!.kind === 'absent' ? groupName! : groupId!);
    const rule = readRule(core, properties, { resource, direction, inline: false }, groupOf);
    const rules = byGroup.get(id) ?? [];
    rules.push(rule);
    byGroup.set(id, rules);
  }
  return byGroup;
}

/** A rule of which only the text is looked at, as far as it is the same in every deployment. */
export function ruleWritten(properties: unknown, place: Place): NonNullable<UnseenRules['about']> {
  const text = (name: string) => writtenText(properties, name);
  return {
    protocol: nameIn(text('IpProtocol')),
    fromPort: numberIn(text('FromPort')),
    toPort: numberIn(text('ToPort')),
    cidr: text('CidrIp'),
    place,
  };
}

function nameIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : protocolName(text);
}

function numberIn(text: string | undefined): number | undefined {
  return text === undefined || !/^-?\d+$/.test(text) ? undefined : Number(text);
}

function readRule(
  core: ModelCore,
  node: Node,
  from: Pick<GroupRule, 'resource' | 'direction' | 'inline'>,
  groupOf: GroupOf,
): GroupRule {
  const text = (name: string) => core.evaluate.text(node.get(name));
  const port = (name: string) => {
    const value = core.evaluate.value(node.get(name));
    if (value.kind === 'reference') return portOfAttribute(core, value.id, value.attribute);
    return numberIn(text(name));
  };
  const as = (name: string) => identityOf(core.evaluate.value(node.get(name))).toLowerCase();
  const protocol = nameIn(text('IpProtocol'));
  const [fromPort, toPort] = [port('FromPort'), port('ToPort')];
  const peer = lazy(() => peerOf(core, node, from.direction, groupOf));
  const traffic = () => {
    if (protocol !== undefined && !hasPorts(protocol)) return protocol;
    // ports of -1 are all that there are
    const isAll = fromPort === -1 && (protocol === 'tcp' || protocol === 'udp');
    const [from, to] = isAll ? [0, 65_535] : [fromPort, toPort];
    return [protocol ?? as('IpProtocol'), from ?? as('FromPort'), to ?? as('ToPort')].join(' ');
  };
  const place = from.inline ? node.at() : from.resource.at();
  return ruleWith({ protocol, fromPort, toPort, place, ...from }, { peer, traffic });
}

const ruleWith = whenAsked<GroupRule>();

function peerOf(core: ModelCore, node: Node, direction: Direction, groupOf: GroupOf): Peer {
  const property = (name: string) => core.evaluate.value(node.get(name));
  const ranges = [
    ['CidrIp', 'ipv4'],
    ['CidrIpv6', 'ipv6'],
  ] as const;
  for (const [name, kind] of ranges) {
    const value = property(name);
    if (value.kind === 'known') return { kind, cidr: String(value.value) };
    if (value.kind !== 'absent') return { kind: 'unknown', identity: identityOf(value), because: reasonOf(value) };
  }
  const side = direction === 'ingress' ? 'Source' : 'Destination';
  const group = property(`${side}SecurityGroupId`);
  if (group.kind !== 'absent') return { kind: 'group', group: groupOf(group) };
  const list = property(`${side}PrefixListId`);
  if (list.kind !== 'absent')
    return { kind: 'prefix-list', name: displayOf(list), value: list, cidrs: cidrsOfPrefixList(core, list) };
  const because = { because: said(reasons.noOtherSide), place: node.at() };
  return { kind: 'unknown', identity: 'nothing', because };
}
