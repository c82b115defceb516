import { inVpcResource } from '../../../aws/resource-types.ts';
import { said } from '../../../language/sentence.ts';
import type { Value } from '../../../template/evaluate/value.ts';
import type { Resource } from '../../../template/resource.ts';
import { type Answer, known, notKnown } from '../../base/answer.ts';
import type { ModelCore } from '../../base/core.ts';
import type { BehindProxy, SecurityGroup, Subnet, Vpc, VpcTarget } from '../../base/entities.ts';
import { distinct } from '../../base/grouped-by.ts';
import { lazy, whenAsked } from '../../base/lazy.ts';
import { booleanOf, entriesOf, idsOf, ofResource, reasonOf } from '../../base/naming.ts';
import { listeningPorts, otherPorts } from '../../groups/listening-ports.ts';
import type { SecurityGroups } from '../../groups/security-groups.ts';
import type { Network } from '../../network/network.ts';
import { subnetGroupOf } from '../../network/subnet-groups.ts';
import { reasons } from './reasons.ts';

/** How somebody comes to know a resource: by attributes that hold an address, or by a rule that admits to a port. */
export interface KnownBy {
  readonly attributes?: readonly string[];
  /** The ports that are said beside its address, where nothing else says them. */
  readonly stated?: readonly number[];
  readonly admitted?: (port: number) => boolean;
}

/** What a resource of the template is to those who connect to it; nothing for types that have no address in a VPC. */
export function vpcTargetOf(
  core: ModelCore,
  resource: Resource,
  network: Network,
  groups: SecurityGroups,
  { attributes, stated = [], admitted }: KnownBy = {},
): VpcTarget | undefined {
  const entry = inVpcResource(resource.type);
  if (entry === undefined) return undefined;
  const { id, name, place, at } = ofResource(resource);
  const ports = lazy(() => (stated.length > 0 ? known(stated) : listeningPorts(core, resource, attributes, admitted)));
  const own = lazy(() => groupsOf(core, resource, network, groups));
  const subnets = lazy(() => subnetsOf(core, resource, network));
  const written = { kind: 'vpc-target', id, name, resource, place, at, what: entry.name } as const;
  const target: VpcTarget = targetWith(written, {
    ports,
    otherPorts: () => (stated.length > 0 ? [] : otherPorts(core, resource)),
    groups: own,
    withoutGroupsIn: () => {
      const isDefault = vpcOfDefaultGroup(core, resource, network) !== undefined;
      return isDefault ? [entry.groups ?? []].flat()[0] : undefined;
    },
    subnets,
    isPublic: () => {
      if (entry.publicUnless !== undefined) return isPublicUnless(core, resource, entry.publicUnless);
      if (entry.public === undefined) return known(false);
      const value = core.evaluate.value(resource.properties.get(entry.public));
      if (value.kind === 'absent') return known(false);
      const isPublic = booleanOf(value);
      return isPublic === undefined ? notKnown(reasonOf(value)) : known(isPublic);
    },
    behind: () => {
      if (resource.type === 'AWS::RDS::DBProxy') return behindProxy(core, target, resource, network, groups);
      const main = referred(core, resource, entry.entranceTo);
      return main?.type !== 'AWS::RDS::DBProxy' ? [] : (vpcTargetOf(core, main, network, groups)?.behind ?? []);
    },
  });
  return target;
}

const targetWith = whenAsked<VpcTarget>();

/** The resource that a property refers to, dots between the keys. */
function referred(core: ModelCore, resource: Resource, property: string | undefined): Resource | undefined {
  const value = property === undefined ? undefined : valueAt(core, resource, property);
  return value?.kind === 'reference' ? core.template.resources.get(value.id) : undefined;
}

/** What has the groups and subnets of a resource: the cluster that it is a member of, or its network interface. */
function ownerOf(core: ModelCore, resource: Resource): Resource | undefined {
  const { clusterProperty, interfaceProperty } = inVpcResource(resource.type) ?? {};
  const owner = referred(core, resource, clusterProperty ?? interfaceProperty);
  const entry = owner && inVpcResource(owner.type);
  return entry === undefined || entry.clusterProperty !== undefined || entry.interfaceProperty !== undefined
    ? undefined
    : owner;
}

function isPublicUnless(
  core: ModelCore,
  { properties }: Resource,
  expected: Readonly<Record<string, string>>,
): Answer<boolean> {
  for (const [name, wanted] of Object.entries(expected)) {
    const value = core.evaluate.value(properties.get(name));
    if (value.kind !== 'absent' && value.kind !== 'known') return notKnown(reasonOf(value));
    if (value.kind === 'absent' || value.value !== wanted) return known(true);
  }
  return known(false);
}

function groupsOf(
  core: ModelCore,
  resource: Resource,
  network: Network,
  groups: SecurityGroups,
): Answer<readonly SecurityGroup[]> {
  const owner = ownerOf(core, resource);
  if (owner !== undefined) return groupsOf(core, owner, network, groups);
  const named = idsAt(core, resource, inVpcResource(resource.type)?.groups);
  if (named.length === 0 && isWithoutGroups(core, resource)) return known([]);
  const vpc = named.length === 0 ? vpcOfDefaultGroup(core, resource, network) : undefined;
  if (vpc !== undefined) return known([groups.defaultOf(vpc)]);
  // without groups of its own it gets those of a cluster that is elsewhere, or others that are not documented
  if (named.length === 0) return notKnown({ because: said(reasons.namesNoGroup, { resource }), place: resource.at() });
  return known(distinct(named.map((each) => groups.of(each))));
}

/** The VPC whose default group a resource has, where it certainly names no group and its subnets are of one VPC. */
function vpcOfDefaultGroup(core: ModelCore, resource: Resource, network: Network): Vpc | undefined {
  const entry = inVpcResource(resource.type);
  if (entry?.hasDefaultGroup !== true) return undefined;
  const paths = [entry.groups ?? [], entry.clusterProperty ?? [], entry.groupsMayComeFrom ?? []].flat();
  if (paths.some((path) => valueAt(core, resource, path).kind !== 'absent')) return undefined;
  const subnets = subnetsOf(core, resource, network);
  const vpcs = (subnets.known ? subnets.value : []).map(({ vpc }) => (vpc.known ? vpc.value : undefined));
  const [first] = vpcs;
  return vpcs.every((vpc) => vpc?.id === first?.id) ? first : undefined;
}

/**
 * Whether nothing but its listeners limits who connects: a Network Load Balancer that names no group has none.
 * Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/network/load-balancer-security-groups.html
 */
function isWithoutGroups(core: ModelCore, { type, properties }: Resource): boolean {
  if (type !== 'AWS::ElasticLoadBalancingV2::LoadBalancer') return false;
  if (core.evaluate.value(properties.get('SecurityGroups')).kind !== 'absent') return false;
  const kind = core.evaluate.value(properties.get('Type'));
  return kind.kind === 'known' && kind.value === 'network';
}

/** The subnets of a resource: its own, those of the subnet group that it names, or those of its cluster. */
function subnetsOf(core: ModelCore, resource: Resource, network: Network): Answer<readonly Subnet[]> {
  const entry = inVpcResource(resource.type);
  const owner = ownerOf(core, resource);
  if (owner !== undefined) return subnetsOf(core, owner, network);
  const group = subnetGroupOf(core, resource);
  const named =
    group === undefined
      ? idsAt(core, resource, entry?.subnets)
      : idsOf(core.evaluate.value(group.properties.get('SubnetIds')));
  if (named.length === 0)
    return notKnown({ because: said(reasons.unknownSubnets, { resource }), place: resource.at() });
  return known(distinct(named.map((each) => network.subnet(each))));
}

/** The ids in the first of some properties that is there. */
function idsAt(core: ModelCore, resource: Resource, paths: string | readonly string[] = []): readonly Value[] {
  for (const path of typeof paths === 'string' ? [paths] : paths) {
    const ids = idsIn(core, resource, path);
    if (ids.length > 0) return ids;
  }
  return [];
}

/** The ids in a property, dots between the keys. */
function idsIn(core: ModelCore, resource: Resource, path: string): readonly Value[] {
  const value = valueAt(core, resource, path);
  return value.kind === 'absent' ? [] : idsOf(value);
}

function valueAt(core: ModelCore, resource: Resource, path: string): Value {
  let value = core.evaluate.value(resource.properties);
  for (const key of path.split('.')) {
    const node = /^\d+$/.test(key) ? entriesOf(value)[Number(key)]?.node : value.node.get(key);
    if (node === undefined) break;
    value = core.evaluate.value(node);
  }
  return value;
}

/** The databases that a proxy is before. */
function behindProxy(
  core: ModelCore,
  proxy: VpcTarget,
  { id }: Resource,
  network: Network,
  groups: SecurityGroups,
): readonly BehindProxy[] {
  return core.resourcesOf('AWS::RDS::DBProxyTargetGroup').flatMap(({ properties }) => {
    const of = core.evaluate.value(properties.get('DBProxyName'));
    if (of.kind !== 'reference' || of.id !== id) return [];
    return ['DBClusterIdentifiers', 'DBInstanceIdentifiers'].flatMap((name) =>
      entriesOf(core.evaluate.value(properties.get(name))).flatMap((each): readonly BehindProxy[] => {
        const database = each.kind === 'reference' ? core.template.resources.get(each.id) : undefined;
        const target = database === undefined ? undefined : vpcTargetOf(core, database, network, groups);
        return target === undefined ? [] : [{ proxy, database: target }];
      }),
    );
  });
}
