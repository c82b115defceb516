import type {
  SaidCluster,
  SaidDatabases,
  SaidEventSource,
  SaidInstance,
  SaidProxy,
  SaidProxyEndpoint,
} from '../deployed-answers.ts';
import type { Named, ViewedResource } from './viewed-resource.ts';

/** Databases as resources of the view. */
export interface ViewedDatabases {
  readonly resources: readonly ViewedResource[];
  /** The value of a variable, with references in place of the addresses of databases in it. */
  withReferences(value: string): unknown;
  /** The name of the cluster of that ARN, where an event source mapping polls it. */
  clusterOf(arn: string): string | undefined;
}

/** A name of the view that nothing else has. */

/** An address that leads to a database: what has it, and by which attribute. */
interface Address {
  readonly key: string;
  readonly attribute: string;
}

/**
 * The databases whose addresses functions hold and the clusters that event source mappings poll, with the instances of
 * clusters and what is behind proxies; the others of the account are left out.
 */
export function viewDatabases(
  said: SaidDatabases,
  { variables, polled }: { readonly variables: readonly string[]; readonly polled: readonly string[] },
  named: Named,
): ViewedDatabases {
  const addresses = addressesIn(said);
  const used = new Set(
    variables.flatMap((value) => piecesOf(value).flatMap((piece) => addresses.get(piece.toLowerCase())?.key ?? [])),
  );
  const byArn = new Map(
    said.clusters.map(({ DBClusterArn, DBClusterIdentifier }) => [DBClusterArn, keyOf.cluster(DBClusterIdentifier)]),
  );
  for (const arn of polled) if (byArn.has(arn)) used.add(byArn.get(arn)!);
  includeRelated(said, used);
  const names = new Map<string, string>();
  const nameOf = (key: string): string => {
    const [kind = '', ...name] = key.split(' ');
    const own = names.get(key) ?? named(name.join(' '), kind);
    names.set(key, own);
    return own;
  };
  return {
    resources: resourcesOf(said, used, nameOf),
    clusterOf: (arn) => (byArn.has(arn) ? nameOf(byArn.get(arn)!) : undefined),
    withReferences(value) {
      const parts = piecesOf(value).map((piece) => {
        const address = addresses.get(piece.toLowerCase());
        return address === undefined ? piece : { 'Fn::GetAtt': [nameOf(address.key), address.attribute] };
      });
      if (parts.every((part) => typeof part === 'string')) return value;
      const [only, ...others] = parts.filter((part) => part !== '');
      return others.length === 0 ? only : { 'Fn::Join': ['', parts] };
    },
  };
}

/** The host names and what is between them. */
function piecesOf(value: string): readonly string[] {
  return value.split(/([^A-Za-z0-9.-]+)/);
}

const keyOf = {
  instance: (name: string | undefined) => `instance ${name}`,
  cluster: (name: string | undefined) => `cluster ${name}`,
  proxy: (name: string | undefined) => `proxy ${name}`,
  proxyEndpoint: (name: string | undefined) => `endpoint ${name}`,
};

function addressesIn({ instances, clusters, proxies, proxyEndpoints }: SaidDatabases): ReadonlyMap<string, Address> {
  const addresses = new Map<string, Address>();
  const add = (address: string | undefined, key: string, attribute: string) => {
    if (address !== undefined) addresses.set(address.toLowerCase(), { key, attribute });
  };
  for (const { DBInstanceIdentifier, Engine, Endpoint } of instances)
    add(
      Endpoint?.Address,
      keyOf.instance(DBInstanceIdentifier),
      serviceOf(Engine) === 'RDS' ? 'Endpoint.Address' : 'Endpoint',
    );
  for (const { DBClusterIdentifier, Engine, Endpoint, ReaderEndpoint, CustomEndpoints = [] } of clusters) {
    const of = serviceOf(Engine) === 'RDS' ? '.Address' : '';
    const key = keyOf.cluster(DBClusterIdentifier);
    for (const address of [Endpoint, ...CustomEndpoints]) add(address, key, `Endpoint${of}`);
    add(ReaderEndpoint, key, `ReadEndpoint${of}`);
  }
  for (const { DBProxyName, Endpoint } of proxies) add(Endpoint, keyOf.proxy(DBProxyName), 'Endpoint');
  for (const { DBProxyEndpointName, Endpoint } of proxyEndpoints)
    add(Endpoint, keyOf.proxyEndpoint(DBProxyEndpointName), 'Endpoint');
  return addresses;
}

/** Adds what belongs to databases that are used: the proxy of an endpoint, what a proxy is before, both of instances and cluster. */
function includeRelated({ instances, proxyEndpoints, proxyTargets }: SaidDatabases, used: Set<string>): void {
  for (const { DBProxyEndpointName, DBProxyName } of proxyEndpoints)
    if (used.has(keyOf.proxyEndpoint(DBProxyEndpointName))) used.add(keyOf.proxy(DBProxyName));
  for (const { DBProxyName, Type, RdsResourceId } of proxyTargets)
    if (used.has(keyOf.proxy(DBProxyName)))
      used.add(Type === 'TRACKED_CLUSTER' ? keyOf.cluster(RdsResourceId) : keyOf.instance(RdsResourceId));
  for (const { DBInstanceIdentifier, DBClusterIdentifier } of instances)
    if (DBClusterIdentifier !== undefined && used.has(keyOf.instance(DBInstanceIdentifier)))
      used.add(keyOf.cluster(DBClusterIdentifier));
  for (const { DBInstanceIdentifier, DBClusterIdentifier } of instances)
    if (DBClusterIdentifier !== undefined && used.has(keyOf.cluster(DBClusterIdentifier)))
      used.add(keyOf.instance(DBInstanceIdentifier));
}

/** What is asked while the databases that are used become resources. */
interface Viewing {
  readonly said: SaidDatabases;
  isUsed(key: string): boolean;
  nameOf(key: string): string;
  /** A reference to what is in the view too, in a list; an empty one where it is not. */
  reference(key: string, isThere: boolean): readonly object[];
  /** A reference to the subnet group of an instance. */
  subnetGroup(instance: SaidInstance): object | undefined;
}

function resourcesOf(
  said: SaidDatabases,
  used: ReadonlySet<string>,
  nameOf: (key: string) => string,
): readonly ViewedResource[] {
  const subnetGroups = new Map<string, ViewedResource>();
  const viewing: Viewing = {
    said,
    isUsed: (key) => used.has(key),
    nameOf,
    reference: (key, isThere) => (isThere && used.has(key) ? [{ Ref: nameOf(key) }] : []),
    subnetGroup({ DBSubnetGroup, Engine }) {
      const subnets = DBSubnetGroup?.Subnets?.flatMap(({ SubnetIdentifier }) => SubnetIdentifier ?? []) ?? [];
      if (DBSubnetGroup?.DBSubnetGroupName === undefined || subnets.length === 0) return undefined;
      const name = `DB subnet group ${DBSubnetGroup.DBSubnetGroupName}`;
      subnetGroups.set(name, [name, `AWS::${serviceOf(Engine)}::DBSubnetGroup`, { SubnetIds: subnets }]);
      return { Ref: name };
    },
  };
  const resources = [
    ...instancesIn(viewing),
    ...clustersIn(viewing),
    ...proxiesIn(viewing),
    ...proxyEndpointsIn(viewing),
  ];
  return [...resources, ...subnetGroups.values()];
}

function isCluster({ clusters }: SaidDatabases, id: string | undefined): boolean {
  return clusters.some(({ DBClusterIdentifier }) => DBClusterIdentifier === id);
}

function instancesIn({ said, isUsed, nameOf, reference, subnetGroup }: Viewing): readonly ViewedResource[] {
  return said.instances
    .filter(({ DBInstanceIdentifier }) => isUsed(keyOf.instance(DBInstanceIdentifier)))
    .map((instance): ViewedResource => {
      const key = keyOf.cluster(instance.DBClusterIdentifier);
      const [cluster] = reference(key, isCluster(said, instance.DBClusterIdentifier));
      return [
        nameOf(keyOf.instance(instance.DBInstanceIdentifier)),
        `AWS::${serviceOf(instance.Engine)}::DBInstance`,
        {
          Engine: instance.Engine,
          Port: instance.Endpoint?.Port,
          // one of a cluster that could not be read is not taken for one without
          DBClusterIdentifier: cluster ?? instance.DBClusterIdentifier,
          PubliclyAccessible: instance.PubliclyAccessible,
          VPCSecurityGroups: groupsOf(instance),
          DBSubnetGroupName: subnetGroup(instance),
        },
      ];
    });
}

function clustersIn({ said, isUsed, nameOf, subnetGroup }: Viewing): readonly ViewedResource[] {
  return said.clusters
    .filter(({ DBClusterIdentifier }) => isUsed(keyOf.cluster(DBClusterIdentifier)))
    .map((cluster): ViewedResource => {
      const member = said.instances.find(({ DBClusterIdentifier: id }) => id === cluster.DBClusterIdentifier);
      const service = serviceOf(cluster.Engine);
      return [
        nameOf(keyOf.cluster(cluster.DBClusterIdentifier)),
        `AWS::${service}::DBCluster`,
        {
          Engine: cluster.Engine,
          EngineMode: cluster.EngineMode,
          DBClusterInstanceClass: cluster.DBClusterInstanceClass,
          [service === 'Neptune' ? 'DBPort' : 'Port']: cluster.Port,
          PubliclyAccessible: cluster.PubliclyAccessible,
          VpcSecurityGroupIds: groupsOf(cluster),
          DBSubnetGroupName: member === undefined ? undefined : subnetGroup(member),
        },
      ];
    });
}

/** Proxies, each with what is behind it. */
function proxiesIn({ said, isUsed, nameOf, reference }: Viewing): readonly ViewedResource[] {
  return said.proxies
    .filter(({ DBProxyName }) => isUsed(keyOf.proxy(DBProxyName)))
    .flatMap((proxy): readonly ViewedResource[] => {
      const key = keyOf.proxy(proxy.DBProxyName);
      const targets = said.proxyTargets.filter(({ DBProxyName }) => DBProxyName === proxy.DBProxyName);
      const behind = {
        DBClusterIdentifiers: targets.flatMap(({ Type, RdsResourceId }) =>
          reference(keyOf.cluster(RdsResourceId), Type === 'TRACKED_CLUSTER' && isCluster(said, RdsResourceId)),
        ),
        DBInstanceIdentifiers: targets.flatMap(({ Type, RdsResourceId }) =>
          reference(
            keyOf.instance(RdsResourceId),
            Type === 'RDS_INSTANCE' && said.instances.some((each) => each.DBInstanceIdentifier === RdsResourceId),
          ),
        ),
      };
      return [
        [nameOf(key), 'AWS::RDS::DBProxy', { EngineFamily: proxy.EngineFamily, ...placeOf(proxy) }],
        [`targets of ${nameOf(key)}`, 'AWS::RDS::DBProxyTargetGroup', { DBProxyName: { Ref: nameOf(key) }, ...behind }],
      ];
    });
}

function proxyEndpointsIn({ said, isUsed, nameOf, reference }: Viewing): readonly ViewedResource[] {
  return said.proxyEndpoints
    .filter(({ DBProxyEndpointName }) => isUsed(keyOf.proxyEndpoint(DBProxyEndpointName)))
    .map((endpoint): ViewedResource => {
      const [proxy] = reference(
        keyOf.proxy(endpoint.DBProxyName),
        said.proxies.some(({ DBProxyName }) => DBProxyName === endpoint.DBProxyName),
      );
      return [
        nameOf(keyOf.proxyEndpoint(endpoint.DBProxyEndpointName)),
        'AWS::RDS::DBProxyEndpoint',
        { DBProxyName: proxy ?? endpoint.DBProxyName, ...placeOf(endpoint) },
      ];
    });
}

/** RDS tells of the databases of all three. */
function serviceOf(engine = ''): 'RDS' | 'DocDB' | 'Neptune' {
  return engine === 'docdb' ? 'DocDB' : engine === 'neptune' ? 'Neptune' : 'RDS';
}

function groupsOf({ VpcSecurityGroups = [] }: SaidInstance | SaidCluster): readonly string[] {
  return VpcSecurityGroups.flatMap(({ VpcSecurityGroupId, Status }) =>
    VpcSecurityGroupId === undefined || Status === 'removing' ? [] : [VpcSecurityGroupId],
  );
}

function placeOf({ VpcSecurityGroupIds, VpcSubnetIds }: SaidProxy | SaidProxyEndpoint): object {
  return { VpcSecurityGroupIds, VpcSubnetIds };
}

/** The subnets of the clusters that event source mappings poll. */
export function subnetsOfPolled(
  { instances, clusters }: SaidDatabases,
  eventSources: readonly SaidEventSource[],
): readonly string[] {
  const polled = new Set(eventSources.flatMap(({ EventSourceArn }) => EventSourceArn ?? []));
  const names = new Set(
    clusters.filter(({ DBClusterArn }) => polled.has(DBClusterArn ?? '')).map((each) => each.DBClusterIdentifier),
  );
  return instances
    .filter(({ DBClusterIdentifier }) => names.has(DBClusterIdentifier))
    .flatMap(({ DBSubnetGroup }) => DBSubnetGroup?.Subnets ?? [])
    .flatMap(({ SubnetIdentifier }) => SubnetIdentifier ?? []);
}
