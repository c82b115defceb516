import { protocolName } from '../../aws/ip-protocols.ts';
import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { Node } from '../../template/node.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, type Found, known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { AclEntry, NetworkAcl } from '../base/entities.ts';
import { entityStore, identity } from '../base/entity-store.ts';
import type { Escapes } from '../base/escapes.ts';
import { lazy, whenAsked } from '../base/lazy.ts';
import { entityNames, withName } from '../base/names.ts';
import { booleanOf, type Named, named, outsideOf } from '../base/naming.ts';
import { writtenText } from '../base/written-text.ts';
import { reasons } from './reasons.ts';

const aclType = 'AWS::EC2::NetworkAcl';
const associationType = 'AWS::EC2::SubnetNetworkAclAssociation';

/** The network ACLs of a template in one scenario. */
export interface NetworkAcls {
  readonly all: readonly NetworkAcl[];
  /** The network ACL of a subnet: the default one of its VPC, which allows everything, where none is associated. */
  ofSubnet(subnet: Named): Answer<NetworkAcl>;
}

/** Whether an entry of which only the text is looked at may allow TCP. What it denies makes nothing pass. */
function mayAllowTcp(properties: unknown): boolean {
  const [action, protocol] = [writtenText(properties, 'RuleAction'), writtenText(properties, 'Protocol')];
  return action?.toLowerCase() !== 'deny' && (protocol === undefined || ['-1', 'tcp'].includes(protocolName(protocol)));
}

const aclWith = whenAsked<NetworkAcl>();

/** Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html */
export function readNetworkAcls(core: ModelCore, escapes: Escapes): NetworkAcls {
  const property = (node: Node, name: string): Value => core.evaluate.value(node.get(name));

  const acls = entityStore<NetworkAcl>(core, aclType, (from) => {
    const entries = lazy<Found<AclEntry>>(() => ({
      found: entriesByAcl().get(from.id) ?? [],
      whyIncomplete: from.resource === undefined ? [outsideOf(from)] : entriesElsewhere(from.resource),
    }));
    return aclWith({ kind: 'network-acl', ...identity(from), isDefault: false }, { entries });
  });

  const entriesElsewhere = (acl: Resource) => [
    ...core.template.mayHoldMore,
    ...escapes.outputs(acl.id),
    ...escapes.receivers(acl.id),
    ...escapes.unresolved(acl.id, 'AWS::EC2::NetworkAclEntry', 'NetworkAclId'),
    ...escapes.perhapsAdded(acl, 'AWS::EC2::NetworkAclEntry', mayAllowTcp),
  ];

  const entriesByAcl = lazy(() => {
    const byAcl = new Map<string, AclEntry[]>();
    for (const resource of core.resourcesOf('AWS::EC2::NetworkAclEntry')) {
      const { properties } = resource;
      const { id } = named(core, property(properties, 'NetworkAclId'), aclType);
      byAcl.set(id, [...(byAcl.get(id) ?? []), { ...readEntry(core, properties), resource, place: resource.at() }]);
    }
    for (const of of byAcl.values()) of.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
    return byAcl;
  });

  const associations = lazy(() => {
    const bySubnet = new Map<string, NetworkAcl>();
    for (const { properties } of core.resourcesOf(associationType))
      bySubnet.set(
        named(core, property(properties, 'SubnetId'), 'AWS::EC2::Subnet').id,
        acls.of(property(properties, 'NetworkAclId')),
      );
    return bySubnet;
  });

  return {
    get all() {
      return acls.all;
    },
    ofSubnet(subnet) {
      const associated = associations().get(subnet.id);
      if (associated !== undefined)
        return known(associated, {
          because: said(reasons.hasAcl, { subnet, acl: associated }),
          place: associated.place,
        });
      if (subnet.resource === undefined) return notKnown(outsideOf(subnet));
      const unseen = [
        ...core.template.mayHoldMore,
        ...escapes.receivers(subnet.resource.id),
        ...escapes.perhapsAdded(subnet.resource, associationType),
      ];
      if (unseen.length > 0) return notKnown(...unseen);
      return known(defaultAcl(subnet), {
        because: said(reasons.hasNoAclOfItsOwn, { subnet }),
        place: subnet.place,
      });
    },
  };
}

function readEntry({ evaluate }: ModelCore, node: Node): Omit<AclEntry, 'place' | 'resource'> {
  const text = (from: Node, name: string) => evaluate.text(from.get(name));
  const number = (from: Node, name: string) => {
    const written = text(from, name);
    return written === undefined || !/^-?\d+$/.test(written) ? undefined : Number(written);
  };
  const ports = evaluate.value(node.get('PortRange')).node;
  const action = text(node, 'RuleAction')?.toLowerCase();
  const egress = evaluate.value(node.get('Egress'));
  const written = text(node, 'Protocol');
  const protocol = written === undefined ? undefined : protocolName(written);
  return {
    number: number(node, 'RuleNumber'),
    // inbound is the default
    direction: egress.kind === 'absent' ? 'ingress' : asDirection(booleanOf(egress)),
    allows: action === 'allow' ? true : action === 'deny' ? false : undefined,
    protocol,
    cidr: text(node, 'CidrBlock') ?? text(node, 'Ipv6CidrBlock'),
    fromPort: number(ports, 'From'),
    toPort: number(ports, 'To'),
  };
}

function asDirection(isEgress: boolean | undefined): AclEntry['direction'] {
  return isEgress === undefined ? undefined : isEgress ? 'egress' : 'ingress';
}

function defaultAcl({ id, place }: Named): NetworkAcl {
  return {
    kind: 'network-acl',
    id: `default network ACL of ${id}`,
    ...withName(said(entityNames.defaultAcl)),
    resource: undefined,
    place,
    at: () => place,
    isDefault: true,
    entries: { found: [], whyIncomplete: [] },
  };
}
