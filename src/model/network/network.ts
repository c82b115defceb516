import { said } from '../../language/sentence.ts';
import { identityOf, shownAs, type Value, writtenOf } from '../../template/evaluate/value.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { NatGateway, RouteTable, Subnet, Vpc, Zone } from '../base/entities.ts';
import { entityStore, identity, settingOf } from '../base/entity-store.ts';
import { type Escapes, escapesOf } from '../base/escapes.ts';
import { lazy, whenAsked } from '../base/lazy.ts';
import { booleanOf, descriptionOfNetwork, type Named, named, outsideOf, reasonOf } from '../base/naming.ts';
import { otherDnsServersOf } from './dns-servers.ts';
import { type NetworkAcls, readNetworkAcls } from './network-acls.ts';
import { reasons } from './reasons.ts';
import { type Routing, readRouting } from './routing/routing.ts';

/** The VPCs, subnets, route tables and gateways of a template in one scenario. */
export interface Network {
  vpc(value: Value): Vpc;
  subnet(value: Value): Subnet;
  routeTable(value: Value): RouteTable;
  readonly vpcs: readonly Vpc[];
  readonly subnets: readonly Subnet[];
  readonly routeTables: readonly RouteTable[];
  readonly natGateways: readonly NatGateway[];
  readonly escapes: Escapes;
  /** Why a VPC may hold more than this template shows: it is created elsewhere, or handed to others. */
  openness(vpc: Vpc): readonly Unknown[];
}

/** Reads the VPCs, subnets and routes of a template; each entity when it is asked for. */
export function readNetwork(core: ModelCore): Network {
  const escapes = escapesOf(core);
  const vpcs = entityStore<Vpc>(core, 'AWS::EC2::VPC', (from) => makeVpc(core, from, escapes));
  const routing: () => Routing = lazy(() => readRouting(core, escapes, { vpc: vpcs.of, subnet: subnets.of }));
  const acls: () => NetworkAcls = lazy(() => readNetworkAcls(core, escapes));
  const subnets = entityStore<Subnet>(core, 'AWS::EC2::Subnet', (from) =>
    makeSubnet(core, from, vpcs.of, routing, acls, escapes),
  );
  const openness: Network['openness'] = (entity) => {
    const { resource, id, place } = entity;
    if (resource === undefined)
      return [{ because: said(reasons.notInTemplate, { entity }), place, value: id, settledBy: descriptionOfNetwork }];
    return [...core.template.mayHoldMore, ...escapes.exports(resource.id), ...escapes.receivers(resource.id)];
  };
  return networkWith(
    { vpc: vpcs.of, subnet: subnets.of, routeTable: (value) => routing().table(value), escapes, openness },
    {
      vpcs: () => vpcs.all,
      subnets: () => subnets.all,
      routeTables: () => routing().tables,
      natGateways: () => routing().natGateways,
    },
  );
}

const networkWith = whenAsked<Network>();
const vpcWith = whenAsked<Vpc>();
const subnetWith = whenAsked<Subnet>();

function makeVpc(core: ModelCore, from: Named, escapes: Escapes): Vpc {
  const cidrs = lazy(() => cidrsOf(core, from, escapes));
  const tenancy = lazy(() =>
    settingOf(core, from, 'InstanceTenancy', 'default', (value) =>
      value.kind === 'known' ? String(value.value) : undefined,
    ),
  );
  const dnsSupport = lazy(() => settingOf(core, from, 'EnableDnsSupport', true, booleanOf));
  const dnsHostnames = lazy(() => settingOf(core, from, 'EnableDnsHostnames', false, booleanOf));
  const cidrIdentity = lazy(() => cidrIdentityOf(core, from));
  const otherDnsServers = lazy(() => otherDnsServersOf(core, from));
  return vpcWith(
    { kind: 'vpc', ...identity(from) },
    { dnsSupport, dnsHostnames, tenancy, otherDnsServers, cidrIdentity, cidrs },
  );
}

function cidrIdentityOf(core: ModelCore, from: Named): string | undefined {
  if (from.resource === undefined) return `\${${from.id.replace(/^\$\{|\}$/g, '')}.CidrBlock}`;
  // a subnet may lie in another range
  if (addedRanges(core, from).length > 0) return undefined;
  const value = core.evaluate.value(from.resource.properties.get('CidrBlock'));
  // a pool of IPAM gives it one
  return value.kind === 'absent' ? `\${${from.resource.id}.CidrBlock}` : identityOf(value);
}

function cidrsOf(core: ModelCore, from: Named, escapes: Escapes): Found<string> {
  if (from.resource === undefined) return { found: [], whyIncomplete: [outsideOf(from)] };
  const own = core.evaluate.value(from.resource.properties.get('CidrBlock'));
  const added = addedRanges(core, from);
  const found = [own, ...added].flatMap((value) => (value.kind === 'known' ? [String(value.value)] : []));
  const whyIncomplete = [own, ...added].flatMap((value) => (value.kind === 'known' ? [] : [reasonOf(value)]));
  const elsewhere = escapes.perhapsAdded(from.resource, 'AWS::EC2::VPCCidrBlock');
  return { found, whyIncomplete: [...whyIncomplete, ...elsewhere] };
}

/** The IPv4 ranges that a VPC gets besides its own. */
function addedRanges(core: ModelCore, vpc: Named): readonly Value[] {
  return core.resourcesOf('AWS::EC2::VPCCidrBlock').flatMap(({ properties }) => {
    if (named(core, core.evaluate.value(properties.get('VpcId')), 'AWS::EC2::VPC').id !== vpc.id) return [];
    const [block, pool] = ['CidrBlock', 'Ipv4IpamPoolId'].map((name) => core.evaluate.value(properties.get(name)));
    return [block!.kind === 'absent' ? pool! : block!].filter(({ kind }) => kind !== 'absent');
  });
}

function makeSubnet(
  core: ModelCore,
  from: Named,
  vpcOf: (value: Value) => Vpc,
  routing: () => Routing,
  acls: () => NetworkAcls,
  escapes: Escapes,
): Subnet {
  const property = (name: string) => core.evaluate.value(from.resource!.properties.get(name));
  const vpc = lazy<Answer<Vpc>>(() =>
    from.resource === undefined ? notKnown(outsideOf(from)) : known(vpcOf(property('VpcId'))),
  );
  // lazy, because every function asks for its subnets'
  const cidr = lazy((): Answer<string> => {
    if (from.resource === undefined) return notKnown(outsideOf(from));
    const value = property('CidrBlock');
    return value.kind === 'known'
      ? known(String(value.value), {
          because: said(reasons.cidrBlockIs, { range: String(value.value) }),
          place: value.node.at(),
        })
      : notKnown(reasonOf(value));
  });
  const zone = lazy(() => zoneOf(core, from));
  const ipv6Native = lazy(() => settingOf(core, from, 'Ipv6Native', false, booleanOf));
  const routes = lazy(() => routing().ofSubnet(from));
  const networkAcl = lazy(() => acls().ofSubnet(from));
  return subnetWith(
    { kind: 'subnet', ...identity(from), many: from.many },
    { vpc, cidr, zone, hasIpv6: () => hasIpv6(core, from, escapes), isIpv6Only: ipv6Native, routes, networkAcl },
  );
}

function zoneOf(core: ModelCore, from: Named): Answer<Zone> {
  const { resource, place } = from;
  if (resource === undefined) return notKnown(outsideOf(from));
  const zone = ['AvailabilityZone', 'AvailabilityZoneId']
    .map((property) => core.evaluate.value(resource.properties.get(property)))
    .find((value) => value.kind !== 'absent');
  if (zone === undefined) return notKnown({ because: said(reasons.awsPicksZone, { subnet: from }), place });
  return known(
    { id: identityOf(zone), name: writtenOf(zone) },
    { because: said(reasons.isInZone, { subnet: from, zone: shownAs(zone) }), place: zone.node.at() },
  );
}

function hasIpv6(core: ModelCore, from: Named, escapes: Escapes): Answer<boolean> {
  const { resource, place } = from;
  if (resource === undefined) return notKnown(outsideOf(from));
  const isWritten = ['Ipv6CidrBlock', 'Ipv6IpamPoolId', 'Ipv6NetmaskLength', 'Ipv6Native'].some(
    (property) => core.evaluate.value(resource.properties.get(property)).kind !== 'absent',
  );
  const isAdded = core
    .resourcesOf('AWS::EC2::SubnetCidrBlock')
    .some(
      ({ properties }) =>
        named(core, core.evaluate.value(properties.get('SubnetId')), 'AWS::EC2::Subnet').id === from.id,
    );
  const has = isWritten || isAdded;
  // a range may be added by what is not seen here
  const unseen = [
    ...core.template.mayHoldMore,
    ...escapes.receivers(resource.id),
    ...escapes.perhapsAdded(resource, 'AWS::EC2::SubnetCidrBlock'),
  ];
  if (!has && unseen.length > 0) return notKnown(...unseen);
  return known(has, { because: said(has ? reasons.hasIpv6Range : reasons.hasNoIpv6Range, { entity: from }), place });
}
