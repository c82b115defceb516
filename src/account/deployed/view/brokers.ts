import type { SaidBroker, SaidBrokers, SaidKafkaCluster } from '../deployed-answers.ts';
import type { Named, ViewedResource } from './viewed-resource.ts';

/** Brokers as resources of the view. */
export interface ViewedBrokers {
  readonly resources: readonly ViewedResource[];
  /** The name of the broker or cluster of that ARN. */
  nameOf(arn: string): string | undefined;
}

/** The brokers of Amazon MQ and the clusters of MSK that event source mappings poll. */
export function viewBrokers({ brokers, kafkaClusters }: SaidBrokers, named: Named): ViewedBrokers {
  const resources: ViewedResource[] = [];
  const names = new Map<string, string>();
  for (const broker of brokers) {
    const { BrokerArn = '', BrokerName = BrokerArn } = broker;
    const name = named(BrokerName, 'broker');
    names.set(BrokerArn, name);
    resources.push([name, 'AWS::AmazonMQ::Broker', brokerProperties(broker)]);
  }
  for (const cluster of kafkaClusters) {
    const { ClusterArn = '', ClusterName = ClusterArn, Provisioned, Serverless } = cluster;
    if (Provisioned === undefined && Serverless === undefined) continue;
    const name = named(ClusterName, 'cluster');
    names.set(ClusterArn, name);
    const type = Provisioned === undefined ? 'AWS::MSK::ServerlessCluster' : 'AWS::MSK::Cluster';
    resources.push([name, type, clusterProperties(cluster)]);
  }
  return { resources, nameOf: (arn) => names.get(arn) };
}

function brokerProperties({ EngineType, PubliclyAccessible, SubnetIds, SecurityGroups }: SaidBroker): object {
  return { EngineType, PubliclyAccessible, SubnetIds, SecurityGroups };
}

/** The API and CloudFormation call all of it alike, but for the groups of serverless clusters. */
function clusterProperties({ Provisioned, Serverless }: SaidKafkaCluster): object {
  if (Provisioned === undefined)
    return {
      VpcConfigs: Serverless?.VpcConfigs?.map(({ SubnetIds, SecurityGroupIds }) => ({
        SubnetIds,
        SecurityGroups: SecurityGroupIds,
      })),
    };
  const { BrokerNodeGroupInfo, ClientAuthentication, EncryptionInfo } = Provisioned;
  return { BrokerNodeGroupInfo, ClientAuthentication, EncryptionInfo };
}

/** The subnets that brokers are in. */
export function subnetsOfBrokers({ brokers, kafkaClusters }: SaidBrokers): readonly string[] {
  return [
    ...brokers.flatMap(({ SubnetIds = [] }) => SubnetIds),
    ...kafkaClusters.flatMap(({ Provisioned, Serverless }) => [
      ...(Provisioned?.BrokerNodeGroupInfo?.ClientSubnets ?? []),
      ...(Serverless?.VpcConfigs ?? []).flatMap(({ SubnetIds = [] }) => SubnetIds),
    ]),
  ];
}
