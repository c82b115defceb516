import type {
  SaidBroker,
  SaidBrokers,
  SaidEventSource,
  SaidKafkaCluster,
} from '../../account/deployed/deployed-answers.ts';
import { said } from '../../language/sentence.ts';
import { type AwsSettings, loadClient } from './clients.ts';
import { asEach, type Note, orNote } from './or-note.ts';
import { awsTexts } from './texts.ts';

/** What Amazon MQ and MSK say of the brokers that event source mappings poll; each is asked only where one is its own. */
export async function readBrokers(
  eventSources: readonly SaidEventSource[],
  settings: AwsSettings,
  notes: Note[],
): Promise<SaidBrokers> {
  const arns = [...new Set(eventSources.flatMap(({ EventSourceArn }) => EventSourceArn ?? []))].sort();
  return {
    brokers: await brokersOf(arns, settings, notes),
    kafkaClusters: await kafkaClustersOf(arns, settings, notes),
  };
}

async function brokersOf(
  arns: readonly string[],
  settings: AwsSettings,
  notes: Note[],
): Promise<readonly SaidBroker[]> {
  const ids = arns.flatMap((arn) => /^arn:[^:]*:mq:.*:broker:.*:([^:]+)$/.exec(arn)?.[1] ?? []);
  if (ids.length === 0) return [];
  const what = said(awsTexts.brokers);
  const service = await orNote(notes, what, 'mq', () => loadClient('mq', { ...settings, services: ['mq'] }));
  if (service === undefined) return [];
  const { sdk, client } = service;
  return asEach(notes, what)('mq:DescribeBroker', ids, async (BrokerId) => [
    await client.send(new sdk.DescribeBrokerCommand({ BrokerId })),
  ]);
}

async function kafkaClustersOf(
  arns: readonly string[],
  settings: AwsSettings,
  notes: Note[],
): Promise<readonly SaidKafkaCluster[]> {
  // the ARN of a connection to a cluster of another account is none of a cluster
  const ofClusters = arns.filter((arn) => /^arn:[^:]*:kafka:[^/]*:cluster\//.test(arn));
  if (ofClusters.length === 0) return [];
  const what = said(awsTexts.kafkaClusters);
  const service = await orNote(notes, what, 'kafka', () => loadClient('kafka', { ...settings, services: ['kafka'] }));
  if (service === undefined) return [];
  const { sdk, client } = service;
  return asEach(notes, what)('kafka:DescribeClusterV2', ofClusters, async (ClusterArn) => {
    const { ClusterInfo } = await client.send(new sdk.DescribeClusterV2Command({ ClusterArn }));
    return ClusterInfo === undefined ? [] : [ClusterInfo];
  });
}
