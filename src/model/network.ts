import type { Resource } from '../template/template.ts';
import { displayOf, identityOf, type Value } from '../template/value.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from './answer.ts';
import type { ModelCore } from './core.ts';
import { lazy, remember } from './lazy.ts';
import { booleanOf, entriesOf, type Named, named, ofResource } from './naming.ts';
import type { Gateway, NatGateway, Route, RouteTable, RouteTarget, Subnet, Vpc } from './things.ts';

/** The VPCs, subnets, route tables and gateways of a template in one scenario. */
export interface Network {
  vpc(value: Value): Vpc;
  subnet(value: Value): Subnet;
  routeTable(value: Value): RouteTable;
  readonly vpcs: readonly Vpc[];
  readonly subnets: readonly Subnet[];
  readonly routeTables: readonly RouteTable[];
  readonly natGateways: readonly NatGateway[];
  /** Why a VPC may hold more than this template shows: it is made elsewhere, or handed to others. */
  openness(thing: Vpc | RouteTable): readonly Unknown[];
}

/** Resources that may put things into a VPC or table whose id they are given. */
const makersElsewhere = /^(?:AWS::CloudFormation::Stack|AWS::Serverless::Application|AWS::CloudFormation::CustomResource|AWS::ServiceCatalog::CloudFormationProvisionedProduct|Custom::.*)$/;

export function readNetwork(core: ModelCore): Network {
  const { evaluate } = core;
  const property = (resource: Resource, name: string) => evaluate.value(resource.properties.get(name));

  /** Things by their id, so that two uses of one parameter are one thing. */
  const once = <T extends { readonly id: string }>(type: string, make: (from: Named, value: Value | undefined) => T) => {
    const made = new Map<string, T>();
    const take = (from: Named, value: Value | undefined) => {
      const had = made.get(from.id);
      if (had !== undefined) return had;
      const thing = make(from, value);
      made.set(from.id, thing);
      return thing;
    };
    return {
      of: (value: Value) => take(named(core, value, type), value),
      ofResource: (resource: Resource) => take(ofResource(resource), undefined),
      all: lazy(() => core.resourcesOf(type).map((resource) => take(ofResource(resource), undefined))),
    };
  };

  /** What a boolean or text property says; the default where it is not written. */
  const setting = <T>(from: Named, name: string, fallback: T, read: (value: Value) => T | undefined): Answer<T> => {
    if (from.resource === undefined) return notKnown(outside(from));
    const value = property(from.resource, name);
    if (value.kind === 'absent') return known(fallback, { because: `${name} is not set`, place: from.place });
    const content = read(value);
    return content === undefined ? notKnown(reasonOf(value)) : known(content, { because: `${name} is ${displayOf(value)}`, place: value.node.at() });
  };

  const vpcs = once<Vpc>('AWS::EC2::VPC', (from) => {
    const cidrs = lazy(() => cidrsOf(from));
    return {
      kind: 'vpc',
      ...identity(from),
      get dnsSupport() {
        return setting(from, 'EnableDnsSupport', true, booleanOf);
      },
      get dnsHostnames() {
        return setting(from, 'EnableDnsHostnames', false, booleanOf);
      },
      get tenancy() {
        return setting(from, 'InstanceTenancy', 'default', (value) => (value.kind === 'known' ? String(value.value) : undefined));
      },
      get cidrIdentity() {
        if (from.resource === undefined) return `\${${from.id.replace(/^\$\{|\}$/g, '')}.CidrBlock}`;
        const value = property(from.resource, 'CidrBlock');
        return value.kind === 'absent' ? undefined : identityOf(value);
      },
      get cidrs() {
        return cidrs();
      },
    };
  });

  const cidrsOf = (from: Named): Found<string> => {
    if (from.resource === undefined) return { found: [], more: [outside(from)] };
    const values = [property(from.resource, 'CidrBlock')];
    for (const block of core.resourcesOf('AWS::EC2::VPCCidrBlock'))
      if (named(core, property(block, 'VpcId'), 'AWS::EC2::VPC').id === from.id) values.push(property(block, 'CidrBlock'));
    const found = values.flatMap((value) => (value.kind === 'known' ? [String(value.value)] : []));
    const more = values.flatMap((value) => (value.kind === 'known' || (value.kind === 'absent' && value !== values[0]) ? [] : [reasonOf(value)]));
    return { found, more };
  };

  const subnets = once<Subnet>('AWS::EC2::Subnet', (from) => {
    const ask = (name: string): Answer<string> => {
      if (from.resource === undefined) return notKnown(outside(from));
      const value = property(from.resource, name);
      return value.kind === 'known' ? known(String(value.value), { because: `${name} is ${value.value}`, place: value.node.at() }) : notKnown(reasonOf(value));
    };
    const routes = lazy(() => routesOf(from));
    const vpc = lazy<Answer<Vpc>>(() => (from.resource === undefined ? notKnown(outside(from)) : known(vpcs.of(property(from.resource, 'VpcId')))));
    return {
      kind: 'subnet',
      ...identity(from),
      many: from.many,
      get vpc() {
        return vpc();
      },
      get cidr() {
        return ask('CidrBlock');
      },
      get zone() {
        if (from.resource === undefined) return notKnown(outside(from));
        const zone = [property(from.resource, 'AvailabilityZone'), property(from.resource, 'AvailabilityZoneId')].find((value) => value.kind !== 'absent');
        if (zone === undefined) return notKnown({ because: `AWS picks the zone of ${from.name}`, place: from.place });
        return known(identityOf(zone), { because: `${from.name} is in ${displayOf(zone)}`, place: zone.node.at() });
      },
      get hasIpv6() {
        if (from.resource === undefined) return notKnown(outside(from));
        const written = ['Ipv6CidrBlock', 'Ipv6IpamPoolId', 'Ipv6NetmaskLength', 'Ipv6Native'].some((name) => property(from.resource!, name).kind !== 'absent');
        const added = core.resourcesOf('AWS::EC2::SubnetCidrBlock').some((block) => named(core, property(block, 'SubnetId'), 'AWS::EC2::Subnet').id === from.id);
        return known(written || added, { because: written || added ? `${from.name} has an IPv6 range` : `${from.name} has no IPv6 range`, place: from.place });
      },
      get isIpv6Only() {
        return setting(from, 'Ipv6Native', false, booleanOf);
      },
      get routes() {
        return routes();
      },
    };
  });

  const associations = lazy(() => {
    const found = new Map<string, { readonly table: RouteTable; readonly place: Resource }>();
    for (const association of core.resourcesOf('AWS::EC2::SubnetRouteTableAssociation'))
      found.set(named(core, property(association, 'SubnetId'), 'AWS::EC2::Subnet').id, { table: tables.of(property(association, 'RouteTableId')), place: association });
    return found;
  });

  const routesOf = (from: Named): Answer<RouteTable> => {
    const association = associations().get(from.id);
    if (association !== undefined) return known(association.table, { because: `${from.name} is associated with ${association.table.name}`, place: association.place.at() });
    if (from.resource === undefined) return notKnown(outside(from));
    if (core.template.mayHoldMore.length > 0) return notKnown(...core.template.mayHoldMore);
    const vpc = vpcs.of(property(from.resource, 'VpcId'));
    // a nested stack or custom resource that is given the subnet may associate it
    const handed = handedOn(from);
    if (vpc.resource === undefined || handed.length > 0) return notKnown(...(handed.length > 0 ? handed : [{ because: `${vpc.name} is not in this template, and ${from.name} uses its main route table`, place: from.place }]));
    return known(mainTable(vpc, from), { because: `${from.name} has no route table association, so it uses the main route table of ${vpc.name}`, place: from.place });
  };

  const mainTable = (vpc: Vpc, from: Named): RouteTable => ({
    kind: 'route-table',
    id: `main table of ${vpc.id}`,
    name: `the main route table of ${vpc.name}`,
    resource: undefined,
    place: from.place,
    at: () => from.place,
    vpc: known(vpc),
    isMain: true,
    routes: { found: [], more: [] },
  });

  const tables = once<RouteTable>('AWS::EC2::RouteTable', (from) => {
    const routes = lazy<Found<Route>>(() => ({
      found: routesByTable().get(from.id) ?? [],
      more: from.resource === undefined ? [outside(from)] : [...core.template.mayHoldMore, ...handedOn(from), ...propagated(from)],
    }));
    return {
      kind: 'route-table',
      ...identity(from),
      isMain: false,
      get vpc(): Answer<Vpc> {
        return from.resource === undefined ? notKnown(outside(from)) : known(vpcs.of(property(from.resource, 'VpcId')));
      },
      get routes() {
        return routes();
      },
    };
  });

  const routesByTable = lazy(() => {
    const byTable = new Map<string, Route[]>();
    for (const resource of core.resourcesOf('AWS::EC2::Route')) {
      const id = named(core, property(resource, 'RouteTableId'), 'AWS::EC2::RouteTable').id;
      byTable.set(id, [...(byTable.get(id) ?? []), readRoute(resource)]);
    }
    return byTable;
  });

  const readRoute = (resource: Resource): Route => {
    const value = (['DestinationCidrBlock', 'DestinationIpv6CidrBlock', 'DestinationPrefixListId'] as const).map((name) => property(resource, name)).find((each) => each.kind !== 'absent');
    const destination = value?.kind === 'known' ? String(value.value) : undefined;
    const target = lazy(() => targetOf(resource));
    return {
      destination,
      isDefault: destination === '0.0.0.0/0' ? 'ipv4' : destination !== undefined && /^(?:::|0+(?::0+){7})\/0$/.test(destination) ? 'ipv6' : undefined,
      get target() {
        return target();
      },
      resource,
      place: resource.at(),
    };
  };

  const otherTargets = ['TransitGatewayId', 'VpcPeeringConnectionId', 'InstanceId', 'NetworkInterfaceId', 'VpcEndpointId', 'CarrierGatewayId', 'LocalGatewayId', 'CoreNetworkArn', 'OdbNetworkArn'];

  const targetOf = (resource: Resource): RouteTarget => {
    const nat = property(resource, 'NatGatewayId');
    if (nat.kind !== 'absent') return { kind: 'nat-gateway', nat: nats.of(nat) };
    const gateway = property(resource, 'GatewayId');
    if (gateway.kind !== 'absent') return gatewayTarget(gateway);
    const egressOnly = property(resource, 'EgressOnlyInternetGatewayId');
    if (egressOnly.kind !== 'absent') return { kind: 'egress-only-gateway', name: displayOf(egressOnly) };
    for (const name of otherTargets) {
      const value = property(resource, name);
      if (value.kind !== 'absent') return { kind: 'other', property: name, name: displayOf(value) };
    }
    return { kind: 'unknown', because: { because: `the target of ${resource.id} is not known`, place: resource.at() } };
  };

  const gatewayTarget = (value: Value): RouteTarget => {
    const gateway = gateways.of(value);
    if (gateway.resource !== undefined || gateway.name.startsWith('igw-')) return { kind: 'internet-gateway', gateway };
    if (value.kind === 'known' && value.value === 'local') return { kind: 'other', property: 'GatewayId', name: 'local' };
    const resource = value.kind === 'reference' ? core.template.resources.get(value.id) : undefined;
    if (resource?.type === 'AWS::EC2::VPNGateway' || gateway.name.startsWith('vgw-')) return { kind: 'other', property: 'GatewayId', name: gateway.name };
    return { kind: 'unknown', because: { because: `${gateway.name} is not in this template`, place: gateway.place } };
  };

  const gateways = once<Gateway>('AWS::EC2::InternetGateway', (from) => {
    const attachedTo = lazy<Found<string>>(() => {
      const found: string[] = [];
      for (const attachment of core.resourcesOf('AWS::EC2::VPCGatewayAttachment')) {
        const gateway = property(attachment, 'InternetGatewayId');
        if (gateway.kind !== 'absent' && named(core, gateway, 'AWS::EC2::InternetGateway').id === from.id) found.push(vpcs.of(property(attachment, 'VpcId')).id);
      }
      return { found, more: from.resource === undefined ? [outside(from)] : core.template.mayHoldMore };
    });
    return {
      kind: 'internet-gateway',
      ...identity(from),
      get attachedTo() {
        return attachedTo();
      },
    };
  });

  const nats = once<NatGateway>('AWS::EC2::NatGateway', (from) => ({
    kind: 'nat-gateway',
    ...identity(from),
    get connectivity() {
      return setting<'public' | 'private'>(from, 'ConnectivityType', 'public', (value) => (value.kind === 'known' ? (value.value === 'private' ? 'private' : 'public') : undefined));
    },
    get isRegional() {
      return setting(from, 'AvailabilityMode', false, (value) => (value.kind === 'known' ? value.value === 'regional' : undefined));
    },
    get subnet() {
      const value = from.resource === undefined ? undefined : property(from.resource, 'SubnetId');
      return value === undefined || value.kind === 'absent' ? undefined : subnets.of(value);
    },
  }));

  const propagated = (from: Named): readonly Unknown[] =>
    core.resourcesOf('AWS::EC2::VPNGatewayRoutePropagation').flatMap((resource) =>
      entriesOf(property(resource, 'RouteTableIds')).some((value) => named(core, value, 'AWS::EC2::RouteTable').id === from.id)
        ? [{ because: `${resource.id} adds routes from a VPN gateway to ${from.name}`, place: resource.at() }]
        : [],
    );

  /** Where a thing's id is exported, or handed to a nested stack or custom resource. */
  const handedOnById = remember((id) => {
    const reasons: Unknown[] = [];
    for (const mention of core.template.mentionsOf(id)) {
      if (mention.attribute !== undefined && !mention.attribute.endsWith('Id')) continue;
      if (mention.section === 'Outputs') {
        const [, outputId] = mention.node.keys;
        const output = core.template.outputs.get(String(outputId));
        if (output !== undefined && output.get('Export').raw !== undefined) reasons.push({ because: `${id} is exported, so other stacks may add to it`, place: output.at() });
        continue;
      }
      const user = mention.from === undefined ? undefined : core.template.resources.get(mention.from);
      if (mention.via === 'DependsOn' || user === undefined || !makersElsewhere.test(user.type)) continue;
      if (evaluate.isLive(mention.node) && core.exists(user)) reasons.push({ because: `${user.id} is given ${id} and may add to it`, place: mention.node.at() });
    }
    return reasons;
  });
  const handedOn = (from: Named): readonly Unknown[] => (from.resource === undefined ? [] : handedOnById(from.resource.id));

  return {
    vpc: vpcs.of,
    subnet: subnets.of,
    routeTable: tables.of,
    get vpcs() {
      return vpcs.all();
    },
    get subnets() {
      return subnets.all();
    },
    get routeTables() {
      return tables.all();
    },
    get natGateways() {
      return nats.all();
    },
    openness: (thing) =>
      thing.resource === undefined ? [{ because: `${thing.name} is not in this template`, place: thing.place }] : [...core.template.mayHoldMore, ...handedOnById(thing.resource.id)],
  };
}

function identity(from: Named) {
  return { id: from.id, name: from.name, resource: from.resource, place: from.place, at: from.at };
}

function outside(from: Named): Unknown {
  return from.outside ?? { because: `${from.name} is not in this template`, place: from.place };
}

/** Why a property's value is not known. */
export function reasonOf(value: Value): Unknown {
  if (value.kind === 'unknown') return value.because;
  if (value.kind === 'absent') return { because: `${String(value.node.keys.at(-1) ?? 'it')} is not set`, place: value.node.at() };
  return { because: `${displayOf(value)} is known only when the stack is deployed`, place: value.node.at() };
}
