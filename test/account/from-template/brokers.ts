import type { SaidBrokers, SaidKafkaCluster } from '../../../src/account/deployed/deployed-answers.ts';
import { account, region } from './deployed-to.ts';
import { type Deployment, isOn } from './deployment.ts';
import { NotLiteral } from './not-literal.ts';
import type { Subnets } from './subnets.ts';

/** The brokers of a template, as Amazon MQ and MSK tell of them. */
export function brokersOf({ ids, ofType, list, properties }: Deployment, subnets: Subnets): SaidBrokers {
  const vpcs = ofType('AWS::EC2::VPC');
  const isHere = ({ VpcId }: { readonly VpcId: string }) => vpcs.some(({ id }) => ids.get(id) === VpcId);
  const hasBrokers = ['AWS::AmazonMQ::Broker', 'AWS::MSK::Cluster'].some((type) => ofType(type).length > 0);
  if (hasBrokers && !subnets.every(isHere)) throw new NotLiteral('a broker in a VPC from elsewhere');
  return {
    brokers: ofType('AWS::AmazonMQ::Broker').map((resource) => {
      const given = properties(resource);
      if (given.SubnetIds === undefined || given.SecurityGroups === undefined)
        throw new NotLiteral('the default network of a broker');
      return {
        BrokerArn: `arn:aws:mq:${region}:${account}:broker:${resource.name}:b-0a1b`,
        BrokerName: resource.name,
        EngineType: String(given.EngineType),
        PubliclyAccessible: isOn(given.PubliclyAccessible, false),
        SubnetIds: [given.SubnetIds].flat().map(String),
        SecurityGroups: [given.SecurityGroups].flat().map(String),
      };
    }),
    kafkaClusters: [
      ...ofType('AWS::MSK::Cluster').map((resource) => ({
        ClusterArn: `arn:aws:kafka:${region}:${account}:cluster/${resource.name}/0a1b`,
        ClusterName: resource.name,
        Provisioned: properties(resource) as SaidKafkaCluster['Provisioned'],
      })),
      ...ofType('AWS::MSK::ServerlessCluster').map((resource) => ({
        ClusterArn: `arn:aws:kafka:${region}:${account}:cluster/${resource.name}/0a1b`,
        ClusterName: resource.name,
        Serverless: {
          VpcConfigs: list(resource.properties.get('VpcConfigs')).map((each) => {
            const { SubnetIds, SecurityGroups } = each as Readonly<Record<string, string[]>>;
            return { SubnetIds, SecurityGroupIds: SecurityGroups };
          }),
        },
      })),
    ],
  };
}
