import { displayOf, identityOf, type Value, writtenOf } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type {
  Entity,
  Gateway,
  NatGateway,
  Route,
  RouteTable,
  RouteTarget,
  Subnet,
  TransitAttachment,
  Vpc,
  Zone,
} from '../base/entities.ts';
import { entityStore, identity, settingOf } from '../base/entity-store.ts';
import type { Escapes } from '../base/escapes.ts';
import { lazy } from '../base/lazy.ts';
import {
  descriptionOfNetwork,
  entriesOf,
  idsOf,
  type Named,
  named,
  ofResource,
  outsideOf,
  reasonOf,
} from '../base/naming.ts';
import { dropsForwarded } from './forwarding.ts';
import { cidrsOfPrefixList } from './prefix-lists.ts';

/** The route tables of a template in one scenario, and the gateways that they lead to. */
export interface Routing {
  table(value: Value): RouteTable;
  ofSubnet(subnet: Named): Answer<RouteTable>;
  readonly tables: readonly RouteTable[];
  readonly natGateways: readonly NatGateway[];
}

interface Stores {
  vpc(value: Value): Vpc;
  subnet(value: Value): Subnet;
}

const tableType = 'AWS::EC2::RouteTable';
const associationType = 'AWS::EC2::SubnetRouteTableAssociation';

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

export function readRouting(core: ModelCore, escapes: Escapes, stores: Stores): Routing {
  const { template } = core;
  const property = (resource: Resource, name: string) => core.evaluate.value(resource.properties.get(name));

  const associations = lazy(() => {
    const found = new Map<string, { readonly table: RouteTable; readonly by: Resource }>();
    for (const by of core.resourcesOf(associationType)) {
      const subnet = named(core, property(by, 'SubnetId'), 'AWS::EC2::Subnet');
      found.set(subnet.id, { table: tables.of(property(by, 'RouteTableId')), by });
    }
    return found;
  });

  const ofSubnet = (subnet: Named): Answer<RouteTable> => {
    const { name, place, resource } = subnet;
    const association = associations().get(subnet.id);
    if (association !== undefined) {
      const { table, by } = association;
      return known(table, { because: `${name} is associated with ${table.name}`, place: by.at() });
    }
    if (resource === undefined) return notKnown(outsideOf(subnet));
    const vpc = stores.vpc(property(resource, 'VpcId'));
    const reasons = [
      ...template.mayHoldMore,
      ...escapes.exports(resource.id),
      ...escapes.makers(resource.id),
      ...escapes.unresolved(resource.id, associationType, 'SubnetId'),
    ];
    if (vpc.resource === undefined)
      reasons.push({
        because: `${vpc.name} is not in this template, and ${name} uses its main route table`,
        place,
        settledBy: descriptionOfNetwork,
      });
    else reasons.push(...escapes.makers(vpc.resource.id));
    if (reasons.length > 0) return notKnown(...reasons);
    const main = template.resources.get(template.links?.described.mainTables.get(vpc.resource!.id) ?? '');
    return known(main === undefined ? mainTable(vpc, subnet) : tables.ofResource(main), {
      because: `${name} has no route table association, so it uses the main route table of ${vpc.name}`,
      place,
    });
  };

  const tables = entityStore<RouteTable>(core, tableType, (from) => {
    const routes = lazy<Found<Route>>(() => ({ found: routesByTable().get(from.id) ?? [], more: moreRoutes(from) }));
    return {
      kind: 'route-table',
      ...identity(from),
      isMain: false,
      get vpc(): Answer<Vpc> {
        if (from.resource === undefined) return notKnown(outsideOf(from));
        return known(stores.vpc(property(from.resource, 'VpcId')));
      },
      get routes() {
        return routes();
      },
    };
  });

  const moreRoutes = (from: Named): readonly Unknown[] => {
    if (from.resource === undefined) return [outsideOf(from)];
    const { id } = from.resource;
    return [
      ...template.mayHoldMore,
      ...escapes.outputs(id),
      ...escapes.makers(id),
      ...escapes.unresolved(id, 'AWS::EC2::Route', 'RouteTableId'),
      ...(core.template.links?.additions ?? []).flatMap((each) =>
        each.kind === 'route'
          ? [
              {
                because: `whether ${each.name} in ${each.place.file} belongs to ${from.name} is not known`,
                place: each.place,
                settledBy: '"stacks" in the config, which says what its parameters are',
              },
            ]
          : [],
      ),
      ...propagated(from),
    ];
  };

  const propagated = (from: Named): readonly Unknown[] =>
    core.resourcesOf('AWS::EC2::VPNGatewayRoutePropagation').flatMap((resource) => {
      const ids = idsOf(property(resource, 'RouteTableIds')).map((value) => named(core, value, tableType).id);
      if (!ids.includes(from.id)) return [];
      return [{ because: `${resource.name} adds routes from a VPN gateway to ${from.name}`, place: resource.at() }];
    });

  const routesByTable = lazy(() => {
    const byTable = new Map<string, Route[]>();
    for (const resource of core.resourcesOf('AWS::EC2::Route')) {
      const { id } = named(core, property(resource, 'RouteTableId'), tableType);
      byTable.set(id, [...(byTable.get(id) ?? []), ...routesOf(resource)]);
    }
    return byTable;
  });

  /** A route; one for each range of a prefix list whose ranges are known. */
  const routesOf = (resource: Resource): readonly Route[] => {
    const value = ['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId']
      .map((name) => property(resource, name))
      .find((each) => each.kind !== 'absent');
    const list = property(resource, 'DestinationPrefixListId');
    const ranges = list.kind === 'absent' ? undefined : cidrsOfPrefixList(core, list);
    const target = lazy(() => targetOf(resource));
    const written = value?.kind === 'known' ? String(value.value) : undefined;
    return (ranges ?? [written]).map((destination) => ({
      destination,
      isDefault: destination === undefined ? undefined : defaultOf(destination),
      get target() {
        return target();
      },
      resource,
      place: resource.at(),
    }));
  };

  const targetOf = (resource: Resource): RouteTarget => {
    const nat = property(resource, 'NatGatewayId');
    if (nat.kind !== 'absent') return { kind: 'nat-gateway', nat: nats.of(nat) };
    const gateway = property(resource, 'GatewayId');
    if (gateway.kind !== 'absent') return gatewayTarget(gateway);
    const egressOnly = property(resource, 'EgressOnlyInternetGatewayId');
    if (egressOnly.kind !== 'absent') return { kind: 'egress-only-gateway', name: displayOf(egressOnly) };
    for (const name of otherTargets) {
      const value = property(resource, name);
      if (value.kind === 'absent') continue;
      const described = value.kind === 'known' ? template.links?.described.ways.get(String(value.value)) : undefined;
      const to = value.kind === 'reference' ? template.resources.get(value.id) : undefined;
      const drops = to === undefined ? known(undefined) : dropping(to);
      const attachments = name === 'TransitGatewayId' ? attachmentsTo(value) : undefined;
      return { kind: 'other', property: name, name: displayOf(value), resource: to, drops, attachments, described };
    }
    return {
      kind: 'unknown',
      because: { because: `the target of ${resource.name} is not known`, place: resource.at() },
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
        const subnets = idsOf(property(resource, 'SubnetIds')).map((value) => stores.subnet(value));
        return [{ ...identity(ofResource(resource)), vpc: stores.vpc(property(resource, 'VpcId')), subnets }];
      }),
    );

  const gatewayTarget = (value: Value): RouteTarget => {
    const gateway = gateways.of(value);
    if (gateway.resource !== undefined || gateway.name.startsWith('igw-')) return { kind: 'internet-gateway', gateway };
    const resource = value.kind === 'reference' ? template.resources.get(value.id) : undefined;
    const isOther =
      gateway.name === 'local' || gateway.name.startsWith('vgw-') || resource?.type === 'AWS::EC2::VPNGateway';
    if (isOther) {
      const described = template.links?.described.ways.get(gateway.name);
      return { kind: 'other', property: 'GatewayId', name: gateway.name, described };
    }
    return { kind: 'unknown', because: reasonOf(value) };
  };

  const gateways = entityStore<Gateway>(core, 'AWS::EC2::InternetGateway', (from) => {
    const attachedTo = lazy(() => attachmentsOf(from));
    return {
      kind: 'internet-gateway',
      ...identity(from),
      get attachedTo() {
        return attachedTo();
      },
    };
  });

  const attachmentsOf = (from: Named): Found<Vpc> => {
    const found = core.resourcesOf('AWS::EC2::VPCGatewayAttachment').flatMap((attachment) => {
      const gateway = property(attachment, 'InternetGatewayId');
      if (gateway.kind === 'absent' || gateways.of(gateway).id !== from.id) return [];
      return [stores.vpc(property(attachment, 'VpcId'))];
    });
    if (from.resource === undefined) return { found, more: [outsideOf(from)] };
    const { id } = from.resource;
    const unresolved = escapes.unresolved(id, 'AWS::EC2::VPCGatewayAttachment', 'InternetGatewayId');
    return { found, more: [...template.mayHoldMore, ...escapes.outputs(id), ...escapes.makers(id), ...unresolved] };
  };

  const nats = entityStore<NatGateway>(core, 'AWS::EC2::NatGateway', (from) => ({
    kind: 'nat-gateway',
    ...identity(from),
    get connectivity() {
      return settingOf<'public' | 'private'>(core, from, 'ConnectivityType', 'public', (value) =>
        value.kind === 'known' ? (value.value === 'private' ? 'private' : 'public') : undefined,
      );
    },
    get isRegional() {
      return settingOf(core, from, 'AvailabilityMode', false, (value) =>
        value.kind === 'known' ? value.value === 'regional' : undefined,
      );
    },
    get zones() {
      return zonesOfNat(core, from);
    },
    get subnet() {
      const value = from.resource === undefined ? undefined : property(from.resource, 'SubnetId');
      return value === undefined || value.kind === 'absent' ? undefined : stores.subnet(value);
    },
  }));

  return {
    table: tables.of,
    ofSubnet,
    get tables() {
      return tables.all;
    },
    get natGateways() {
      return nats.all;
    },
  };
}

/**
 * The zones of a regional NAT gateway whose addresses are listed by zone: it serves no others.
 * Source: https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html
 */
function zonesOfNat({ evaluate }: ModelCore, { resource }: Named): Answer<readonly Zone[] | undefined> {
  const list =
    resource === undefined ? undefined : evaluate.value(resource.properties.get('AvailabilityZoneAddresses'));
  if (list === undefined || list.kind === 'absent') return known(undefined);
  const zones: Zone[] = [];
  for (const entry of entriesOf(list)) {
    if (entry.kind !== 'map') return notKnown(reasonOf(entry));
    const zone = ['AvailabilityZone', 'AvailabilityZoneId']
      .map((name) => evaluate.value(entry.node.get(name)))
      .find(({ kind }) => kind !== 'absent');
    if (zone === undefined) return notKnown(reasonOf(entry));
    zones.push({ id: identityOf(zone), name: writtenOf(zone) });
  }
  return known(zones);
}

/** The table that every VPC has: no template can name it, so it holds the local route and nothing else. */
function mainTable(vpc: Vpc, { place }: Named): RouteTable {
  return {
    kind: 'route-table',
    id: `main table of ${vpc.id}`,
    name: `the main route table of ${vpc.name}`,
    resource: undefined,
    place,
    at: () => place,
    vpc: known(vpc),
    isMain: true,
    routes: { found: [], more: [] },
  };
}

function defaultOf(destination: string): Route['isDefault'] {
  if (destination === '0.0.0.0/0') return 'ipv4';
  return /^(?:::|0+(?::0+){7})\/0$/.test(destination) ? 'ipv6' : undefined;
}
