import type { Mention } from '../template/mentions.ts';
import type { Node } from '../template/node.ts';
import type { Resource } from '../template/template.ts';
import { displayOf, identityOf, type Value } from '../template/value.ts';
import { type Found, known, notKnown, type Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { lazy } from './lazy.ts';
import { entriesOf, type Named, named, ofResource } from './naming.ts';
import { type Network, reasonOf } from './network.ts';
import type { GroupRule, GroupUse, Peer, SecurityGroup } from './things.ts';

/** The security groups of a template in one scenario, and who uses them. */
export interface SecurityGroups {
  of(value: Value): SecurityGroup;
  /** The default group of a VPC, which an endpoint without SecurityGroupIds gets. */
  defaultOf(vpcId: string, vpcName: string): SecurityGroup;
  readonly all: readonly SecurityGroup[];
  usersOf(group: SecurityGroup): Found<GroupUse>;
}

const groupType = 'AWS::EC2::SecurityGroup';

export function readSecurityGroups(core: ModelCore, network: Network): SecurityGroups {
  const { evaluate, template } = core;
  const made = new Map<string, SecurityGroup>();
  const users = new Map<string, Found<GroupUse>>();

  const take = (from: Named): SecurityGroup => {
    const had = made.get(from.id);
    if (had !== undefined) return had;
    const group = makeGroup(from);
    made.set(from.id, group);
    return group;
  };

  const of = (value: Value): SecurityGroup => {
    const from = named(core, value, groupType);
    const owner = value.kind === 'reference' && value.attribute === 'DefaultSecurityGroup' ? template.resources.get(value.id) : undefined;
    return owner?.type === 'AWS::EC2::VPC' ? defaultOf(`\${${owner.id}}`, owner.id) : take(from);
  };

  const makeGroup = (from: Named): SecurityGroup => {
    const ingress = lazy<Found<GroupRule>>(() => ({ found: rulesOf(from, 'ingress'), more: closedReasons(from) }));
    const egress = lazy<Found<GroupRule>>(() => egressOf(from));
    return {
      kind: 'security-group',
      id: from.id,
      name: from.name,
      resource: from.resource,
      place: from.place,
      at: from.at,
      many: from.many,
      get vpc() {
        if (from.resource === undefined) return notKnown(outsideOf(from));
        const vpc = evaluate.value(from.resource.properties.get('VpcId'));
        return vpc.kind === 'absent' ? notKnown({ because: `${from.name} is in the default VPC`, place: from.place }) : known(network.vpc(vpc));
      },
      get ingress() {
        return ingress();
      },
      get egress() {
        return egress();
      },
      get hasDefaultEgress() {
        return egress().found.length === 0 && from.resource !== undefined && inlineRules(from.resource, 'egress').length === 0 && standaloneRules().egress.get(from.id) === undefined && !egressIsUnknown(from.resource);
      },
    };
  };

  /** The group that every VPC has: its members may talk to each other, and to everybody outside. */
  const defaultOf = (vpcId: string, vpcName: string): SecurityGroup => {
    const id = `\${${vpcId.replace(/^\$\{|\}$/g, '')}.DefaultSecurityGroup}`;
    const had = made.get(id);
    if (had !== undefined) return had;
    const vpc = template.resources.get(vpcId.replace(/^\$\{|\}$/g, ''));
    const place = vpc?.at() ?? template.root.at('Resources');
    const outside: Unknown = { because: `the default group of ${vpcName} is not in this template`, place };
    const group: SecurityGroup = {
      kind: 'security-group',
      id,
      name: `the default security group of ${vpcName}`,
      resource: undefined,
      place,
      at: () => place,
      many: false,
      vpc: vpc === undefined ? notKnown(outside) : known(network.vpc({ kind: 'reference', id: vpc.id, attribute: undefined, node: vpc.node })),
      get ingress(): Found<GroupRule> {
        if (vpc === undefined) return { found: [], more: [outside] };
        const self: GroupRule = { direction: 'ingress', protocol: '-1', fromPort: undefined, toPort: undefined, peer: { kind: 'group', group }, resource: vpc, inline: true, place };
        return { found: [self, ...(standaloneRules().ingress.get(id) ?? [])], more: template.mayHoldMore };
      },
      get egress(): Found<GroupRule> {
        return vpc === undefined ? { found: [], more: [outside] } : { found: [], more: [{ because: `the rules of the default group of ${vpcName} can be changed by hand`, place }] };
      },
      hasDefaultEgress: false,
    };
    made.set(id, group);
    return group;
  };

  const outsideOf = (from: Named): Unknown => from.outside ?? { because: `${from.name} is not in this template`, place: from.place };
  const closedReasons = (from: Named): readonly Unknown[] => (from.resource === undefined ? [outsideOf(from)] : [...template.mayHoldMore, ...unknownRules(from.resource)]);

  const rulesOf = (from: Named, direction: 'ingress' | 'egress'): readonly GroupRule[] => [
    ...(from.resource === undefined ? [] : inlineRules(from.resource, direction)),
    ...(standaloneRules()[direction].get(from.id) ?? []),
  ];

  const sections = { ingress: 'SecurityGroupIngress', egress: 'SecurityGroupEgress' } as const;

  const inlineRules = (resource: Resource, direction: 'ingress' | 'egress'): readonly GroupRule[] =>
    entriesOf(evaluate.value(resource.properties.get(sections[direction])))
      .filter((entry) => entry.kind === 'map')
      .map((entry) => readRule(entry.node, resource, direction, true));

  const egressIsUnknown = (resource: Resource) => entriesOf(evaluate.value(resource.properties.get('SecurityGroupEgress'))).some((entry) => entry.kind !== 'map');

  const unknownRules = (resource: Resource): readonly Unknown[] =>
    (['ingress', 'egress'] as const).flatMap((direction) =>
      entriesOf(evaluate.value(resource.properties.get(sections[direction]))).flatMap((entry) => (entry.kind === 'map' ? [] : [reasonOf(entry)])),
    );

  const egressOf = (from: Named): Found<GroupRule> => {
    const found = rulesOf(from, 'egress');
    const more = [...closedReasons(from)];
    if (from.resource === undefined) return { found, more };
    const inline = inlineRules(from.resource, 'egress');
    // whether a standalone rule takes the default allow-all away is in doubt: beyond the rule nothing is known
    const first = standaloneRules().egress.get(from.id)?.[0];
    const lists = evaluate.value(from.resource.properties.get('SecurityGroupEgress'));
    if (first !== undefined && inline.length === 0 && lists.kind === 'absent')
      more.push({ because: `${first.resource.id} may have taken away the allow-all rule that ${from.name} starts with`, place: first.place });
    return { found, more };
  };

  const standaloneRules = lazy(() => {
    const found = { ingress: new Map<string, GroupRule[]>(), egress: new Map<string, GroupRule[]>() };
    for (const direction of ['ingress', 'egress'] as const)
      for (const resource of core.resourcesOf(`AWS::EC2::${sections[direction]}`)) {
        const groupId = evaluate.value(resource.properties.get('GroupId'));
        if (groupId.kind === 'absent') continue;
        const id = of(groupId).id;
        found[direction].set(id, [...(found[direction].get(id) ?? []), readRule(resource.properties, resource, direction, false)]);
      }
    return found;
  });

  const readRule = (node: Node, resource: Resource, direction: 'ingress' | 'egress', inline: boolean): GroupRule => {
    const protocol = evaluate.text(node.get('IpProtocol'))?.toLowerCase();
    const port = (name: string) => {
      const text = evaluate.text(node.get(name));
      return text === undefined || !/^-?\d+$/.test(text) ? undefined : Number(text);
    };
    const peer = lazy(() => peerOf(node, direction));
    return {
      direction,
      protocol,
      fromPort: port('FromPort'),
      toPort: port('ToPort'),
      get peer() {
        return peer();
      },
      resource,
      inline,
      place: inline ? node.at() : resource.at(),
    };
  };

  const peerOf = (node: Node, direction: 'ingress' | 'egress'): Peer => {
    for (const [name, kind] of [
      ['CidrIp', 'ipv4'],
      ['CidrIpv6', 'ipv6'],
    ] as const) {
      const value = evaluate.value(node.get(name));
      if (value.kind === 'known') return { kind, cidr: String(value.value) };
      if (value.kind !== 'absent') return { kind: 'unknown', identity: identityOf(value), because: reasonOf(value) };
    }
    const group = evaluate.value(node.get(direction === 'ingress' ? 'SourceSecurityGroupId' : 'DestinationSecurityGroupId'));
    if (group.kind !== 'absent') return { kind: 'group', group: of(group) };
    const list = evaluate.value(node.get(direction === 'ingress' ? 'SourcePrefixListId' : 'DestinationPrefixListId'));
    if (list.kind !== 'absent') return { kind: 'prefix-list', name: displayOf(list), value: list };
    return { kind: 'unknown', identity: 'nothing', because: { because: 'the rule names no other side', place: node.at() } };
  };

  const findUsers = (group: SecurityGroup): Found<GroupUse> => {
    if (group.resource === undefined) return { found: [], more: [{ because: `others may use ${group.name}, which is not in this template`, place: group.place }] };
    const found = template.mentionsOf(group.resource.id).flatMap((mention) => useOf(group.resource!, mention));
    return { found, more: template.mayHoldMore };
  };

  const useOf = (group: Resource, mention: Mention): readonly GroupUse[] => {
    if (mention.section === 'Outputs') return [{ kind: 'output', name: `output ${String(mention.node.keys[1])}`, type: 'output', place: mention.node.at() }];
    const user = mention.from === undefined ? undefined : template.resources.get(mention.from);
    // DependsOn orders, Metadata only tells, and Globals are seen in the functions that they go into
    if (user === undefined || mention.via === 'DependsOn' || isBelow(mention.node, user.node, 'Metadata')) return [];
    if (!core.exists(user) || !evaluate.isLive(mention.node)) return [];
    const kind = kindOf(group, user, mention.node);
    return kind === undefined ? [] : [{ kind, name: user.id, type: user.type, place: mention.node.at() }];
  };

  const kindOf = (group: Resource, user: Resource, node: Node): GroupUse['kind'] | undefined => {
    const within = (...keys: string[]) => isBelow(node, user.properties, ...keys) || node.keys.some((_, index) => keys.every((key, offset) => node.keys[index + offset] === key));
    switch (user.type) {
      case groupType:
        return user.id === group.id ? 'self-rule' : 'rule';
      case 'AWS::EC2::SecurityGroupIngress':
      case 'AWS::EC2::SecurityGroupEgress': {
        if (node.keys.at(-1) === 'GroupId' || within('GroupId')) return undefined;
        const of = evaluate.value(user.properties.get('GroupId'));
        return named(core, of, groupType).id === ofResource(group).id ? 'self-rule' : 'rule';
      }
      case 'AWS::Lambda::Function':
      case 'AWS::Serverless::Function':
        // anywhere else, such as an environment variable, the code may hand it to somebody
        return within('VpcConfig') ? 'function' : 'other';
      case 'AWS::Lambda::EventSourceMapping':
        return 'event-source';
      default:
        return 'other';
    }
  };

  return {
    of,
    defaultOf,
    get all() {
      return core.resourcesOf(groupType).map((resource) => take(ofResource(resource)));
    },
    usersOf(group) {
      const had = users.get(group.id);
      if (had !== undefined) return had;
      const found = findUsers(group);
      users.set(group.id, found);
      return found;
    },
  };
}

/** Whether a node is at or below a row of keys under another. */
function isBelow(node: Node, root: Node, ...keys: string[]): boolean {
  const start = root.keys.length;
  return keys.every((key, index) => node.keys[start + index] === key);
}
