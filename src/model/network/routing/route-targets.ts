import { said } from '../../../language/sentence.ts';
import { identityOf, shownAs, type Value } from '../../../template/evaluate/value.ts';
import type { Resource } from '../../../template/resource.ts';
import { type Answer, known } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { Entity, Gateway, NatGateway, RouteTarget, TransitAttachment } from '../../base/entities.ts';
import { type EntityStore, identity } from '../../base/entity-store.ts';
import type { Escapes } from '../../base/escapes.ts';
import { idsOf, ofResource, reasonOf } from '../../base/naming.ts';
import { reasons } from '../reasons.ts';
import { dropsForwarded } from './forwarding.ts';
import type { NetworkStores } from './stores.ts';

/** The ways out that a template can't follow. */
const otherTargets = [
  'TransitGatewayId',
  'VpcPeeringConnectionId',
  'InstanceId',
  'NetworkInterfaceId',
  'VpcEndpointId',
  'CarrierGatewayId',
  'LocalGatewayId',
  'CoreNetworkArn',
  'OdbNetworkArn',
];

/** What routes lead to. */
export interface TargetStores {
  readonly gateways: EntityStore<Gateway>;
  readonly nats: EntityStore<NatGateway>;
  readonly stores: NetworkStores;
}

/** Reads what a route leads to. */
export function routeTargets(
  core: ModelCore,
  escapes: Escapes,
  { gateways, nats, stores }: TargetStores,
): (route: Resource) => RouteTarget {
  const { template } = core;
  const property = (resource: Resource, name: string) => core.evaluate.value(resource.properties.get(name));

  const targetOf = (resource: Resource): RouteTarget => {
    const nat = property(resource, 'NatGatewayId');
    if (nat.kind !== 'absent') return { kind: 'nat-gateway', nat: nats.of(nat) };
    const gateway = property(resource, 'GatewayId');
    if (gateway.kind !== 'absent') return gatewayTarget(gateway);
    const egressOnly = property(resource, 'EgressOnlyInternetGatewayId');
    if (egressOnly.kind !== 'absent') return { kind: 'egress-only-gateway', name: shownAs(egressOnly) };
    for (const name of otherTargets) {
      const value = property(resource, name);
      if (value.kind === 'absent') continue;
      const described = value.kind === 'known' ? template.links?.described.targets.get(String(value.value)) : undefined;
      const to =
        value.kind === 'reference'
          ? template.resources.get(value.id)
          : // an instance of an account has its id for a name; no template has such a logical id
            value.kind === 'known' && String(value.value).startsWith('i-')
            ? template.resources.get(String(value.value))
            : undefined;
      const drops = to === undefined ? known(undefined) : dropping(to);
      const attachments = name === 'TransitGatewayId' ? attachmentsTo(value) : undefined;
      return { kind: 'other', property: name, name: shownAs(value), resource: to, drops, attachments, described };
    }
    return {
      kind: 'unknown',
      because: { because: said(reasons.unknownTarget, { route: resource }), place: resource.at() },
    };
  };

  const dropping = (to: Resource): Answer<Entity | undefined> => {
    const drops = dropsForwarded(core, escapes, to);
    return drops.known ? known(drops.value ? identity(ofResource(to)) : undefined) : drops;
  };

  /** The attachments of VPCs to a transit gateway that the template shows. */
  const attachmentsTo = (gateway: Value): readonly TransitAttachment[] =>
    ['AWS::EC2::TransitGatewayAttachment', 'AWS::EC2::TransitGatewayVpcAttachment'].flatMap((type) =>
      core.resourcesOf(type).flatMap((resource): TransitAttachment[] => {
        if (identityOf(property(resource, 'TransitGatewayId')) !== identityOf(gateway)) return [];
        // an update adds subnets by a property of its own
        const subnets = ['SubnetIds', 'AddSubnetIds'].flatMap((name) => idsOf(property(resource, name)));
        return [
          {
            ...identity(ofResource(resource)),
            vpc: stores.vpc(property(resource, 'VpcId')),
            subnets: subnets.map((value) => stores.subnet(value)),
          },
        ];
      }),
    );

  const gatewayTarget = (value: Value): RouteTarget => {
    const gateway = gateways.of(value);
    if (gateway.resource !== undefined || gateway.name.startsWith('igw-')) return { kind: 'internet-gateway', gateway };
    const resource = value.kind === 'reference' ? template.resources.get(value.id) : undefined;
    const isOther =
      gateway.name === 'local' || gateway.name.startsWith('vgw-') || resource?.type === 'AWS::EC2::VPNGateway';
    if (isOther) {
      const described = template.links?.described.targets.get(gateway.name);
      return { kind: 'other', property: 'GatewayId', name: gateway.name, described };
    }
    return { kind: 'unknown', because: reasonOf(value) };
  };

  return targetOf;
}
