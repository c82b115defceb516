import type { SaidCluster, SaidDatabases, SaidInstance } from '../../../src/account/deployed/deployed-answers.ts';
import type { Resource } from '../../../src/template/resource.ts';
import { type Deployment, isOn } from './deployment.ts';
import { hostOf } from './hosts-of-databases.ts';
import type { Subnets } from './subnets.ts';

/** The databases of a template, as RDS tells of them. */
export function databasesOf(
  { ids, ofType, optional, list, properties, defaultGroup, portOf }: Deployment,
  subnets: Subnets,
): SaidDatabases {
  const vpcs = ofType('AWS::EC2::VPC');
  const attached = ofType('AWS::EC2::VPCGatewayAttachment').map(properties);
  const isPublicByDefault = attached.some(({ InternetGatewayId }) => InternetGatewayId !== undefined);
  const defaultGroupsOf = (subnetIds: readonly unknown[]) => {
    const vpcId = subnets.find(({ SubnetId }) => subnetIds.includes(SubnetId))?.VpcId;
    const vpc = vpcs.find(({ id }) => ids.get(id) === vpcId);
    return vpc === undefined ? [] : [defaultGroup(vpc.id)];
  };
  const placeOf = (resource: Resource, groups: string) => {
    const given = properties(resource);
    const group = ofType('AWS::RDS::DBSubnetGroup').find(({ name }) => name === given.DBSubnetGroupName);
    const subnetIds = group === undefined ? [] : list(group.properties.get('SubnetIds'));
    return {
      given,
      Engine: String(given.Engine),
      VpcSecurityGroups: [given[groups] ?? defaultGroupsOf(subnetIds)]
        .flat()
        .map((each) => ({ VpcSecurityGroupId: String(each), Status: 'active' })),
      DBSubnetGroup: {
        DBSubnetGroupName: String(given.DBSubnetGroupName),
        Subnets: subnetIds.map((each) => ({ SubnetIdentifier: String(each) })),
      },
    };
  };
  const clusters = ofType('AWS::RDS::DBCluster').map((resource): SaidCluster => {
    const { given, DBSubnetGroup, ...placed } = placeOf(resource, 'VpcSecurityGroupIds');
    return {
      ...placed,
      DBClusterIdentifier: resource.name,
      EngineMode: String(given.EngineMode ?? 'provisioned'),
      DBClusterInstanceClass: given.DBClusterInstanceClass as string | undefined,
      DBSubnetGroup: DBSubnetGroup.DBSubnetGroupName,
      Endpoint: hostOf(resource.name, resource.type, 'Endpoint.Address'),
      ReaderEndpoint: hostOf(resource.name, resource.type, 'ReadEndpoint.Address'),
      Port: portOf(resource),
    };
  });
  const instances = ofType('AWS::RDS::DBInstance').map((resource): SaidInstance => {
    const { given, ...placed } = placeOf(resource, 'VPCSecurityGroups');
    // an instance of a cluster is where its cluster is
    const cluster = ofType('AWS::RDS::DBCluster').find(({ name }) => name === given.DBClusterIdentifier);
    return {
      ...placed,
      ...(cluster !== undefined && placeOf(cluster, 'VpcSecurityGroupIds')),
      DBInstanceIdentifier: resource.name,
      DBClusterIdentifier: cluster?.name,
      PubliclyAccessible: isOn(given.PubliclyAccessible, isPublicByDefault),
      Endpoint: { Address: hostOf(resource.name, resource.type, 'Endpoint.Address'), Port: portOf(resource) },
    };
  });
  const placeOfProxy = ({ name, type, properties: given }: Resource) => ({
    Endpoint: hostOf(name, type, 'Endpoint'),
    VpcSecurityGroupIds: list(given.get('VpcSecurityGroupIds')).map(String),
    VpcSubnetIds: list(given.get('VpcSubnetIds')).map(String),
  });
  return {
    instances,
    clusters,
    proxies: ofType('AWS::RDS::DBProxy').map((resource) => ({
      DBProxyName: resource.name,
      EngineFamily: optional(resource.properties.get('EngineFamily')),
      ...placeOfProxy(resource),
    })),
    proxyEndpoints: ofType('AWS::RDS::DBProxyEndpoint').map((resource) => ({
      DBProxyEndpointName: resource.name,
      DBProxyName: optional(resource.properties.get('DBProxyName')),
      ...placeOfProxy(resource),
    })),
    proxyTargets: ofType('AWS::RDS::DBProxyTargetGroup').flatMap(({ properties: given }) => {
      const DBProxyName = optional(given.get('DBProxyName'));
      const of = (property: string, Type: string) =>
        list(given.get(property)).map((each) => ({ DBProxyName, Type, RdsResourceId: String(each) }));
      return [...of('DBClusterIdentifiers', 'TRACKED_CLUSTER'), ...of('DBInstanceIdentifiers', 'RDS_INSTANCE')];
    }),
  };
}
