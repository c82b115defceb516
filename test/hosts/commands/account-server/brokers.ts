import type { DeployedAnswers } from '../../../../src/account/deployed/deployed-answers.ts';
import type { Answer } from '../aws-server.ts';
import type { Answers } from './answers.ts';

/** As Amazon MQ and MSK write the names in their JSON. */
function camel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camel);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key[0]!.toLowerCase() + key.slice(1), camel(each)]),
  );
}

const gone: Answer = { error: 'NotFoundException', message: 'as it is gone', status: 404 };

/** What Amazon MQ and MSK say of an account. */
export function brokerAnswers({ brokers }: DeployedAnswers): Answers {
  return {
    DescribeBroker: (input) => {
      const broker = brokers.brokers.find(({ BrokerArn }) => BrokerArn?.endsWith(`:${input.BrokerId}`));
      return broker === undefined ? gone : { json: camel(broker) };
    },
    DescribeClusterV2: (input) => {
      const ClusterInfo = brokers.kafkaClusters.find(({ ClusterArn }) => ClusterArn === input.ClusterArn);
      return ClusterInfo === undefined ? gone : { json: camel({ ClusterInfo }) };
    },
  };
}
