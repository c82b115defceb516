import { describe, expect, it } from 'vitest';
import {
  eventSourceFacts,
  eventSourceTypeOf,
  eventSourceTypes,
  isSamEventWithoutMapping,
  pollerEndpoints,
  pollerSecretEndpoint,
  samEventGrant,
} from '../../src/aws/event-sources.ts';
import { managedPolicy } from '../../src/aws/managed-policies.ts';
import { endpointByName, serviceName } from '../../src/aws/services.ts';

describe('event sources', () => {
  it('have pollers in the VPC for four types', () => {
    expect(eventSourceTypes().filter((type) => eventSourceFacts(type).inVpc)).toEqual([
      'msk',
      'self-managed-kafka',
      'mq',
      'documentdb',
    ]);
  });

  it('have provisioned pollers for SQS, MSK and self-managed Kafka only', () => {
    expect(eventSourceTypes().filter((type) => eventSourceFacts(type).provisionedMode)).toEqual([
      'sqs',
      'msk',
      'self-managed-kafka',
    ]);
  });

  it('listen on known ports', () => {
    expect(eventSourceFacts('msk').ports).toEqual({ iam: 9098, 'sasl-scram': 9096, tls: 9094, plaintext: 9092 });
    expect(eventSourceFacts('mq').ports).toEqual({ activemq: 61617, rabbitmq: 5671 });
    expect(eventSourceFacts('documentdb').ports).toEqual({ default: 27017 });
    expect(eventSourceFacts('sqs').ports).toEqual({});
  });

  it.each([
    ['arn:aws:sqs:eu-west-1:123456789012:jobs', 'sqs'],
    ['arn:aws:dynamodb:eu-west-1:123456789012:table/t/stream/2026', 'dynamodb'],
    ['arn:aws-cn:kafka:cn-north-1:123456789012:cluster/c/id', 'msk'],
    ['arn:${AWS::Partition}:kinesis:${AWS::Region}:${AWS::AccountId}:stream/s', 'kinesis'],
    ['arn:aws:rds:eu-west-1:123456789012:cluster:docs', 'documentdb'],
    ['AWS::MSK::ServerlessCluster', 'msk'],
    ['AWS::AmazonMQ::Broker', 'mq'],
    ['AWS::S3::Bucket', undefined],
    ['arn:aws:s3:::bucket', undefined],
  ])('%s is %s', (text, type) => {
    expect(eventSourceTypeOf(text)).toBe(type);
  });

  it('name endpoints and services that exist', () => {
    for (const name of [...pollerEndpoints, pollerSecretEndpoint]) expect(endpointByName(name), name).toBeDefined();
    for (const type of eventSourceTypes()) expect(serviceName(eventSourceFacts(type).service), type).toBeDefined();
  });
});

describe('SAM events', () => {
  const eni = (actions: readonly string[]) => actions.filter((action) => action.startsWith('ec2:')).length;

  it('give MQ no ENI actions, DocumentDB six, Kafka six in a VPC', () => {
    expect(eni(samEventGrant('MQ')!.actions)).toBe(0);
    expect(eni(samEventGrant('DocumentDB')!.actions)).toBe(6);
    expect(eni(samEventGrant('SelfManagedKafka')!.actions)).toBe(0);
    expect(eni(samEventGrant('SelfManagedKafka')!.actionsInVpc)).toBe(6);
  });

  it.each(['SQS', 'Kinesis', 'DynamoDB', 'MSK'])('%s brings a managed policy', (event) => {
    expect(managedPolicy(samEventGrant(event)!.managedPolicy!)).toMatchObject({ kind: 'noise' });
  });

  it('make no mapping for pushes', () => {
    expect(samEventGrant('Api')).toBeUndefined();
    expect(isSamEventWithoutMapping('Api')).toBe(true);
    expect(isSamEventWithoutMapping('SQS')).toBe(false);
    expect(samEventGrant('toString')).toBeUndefined();
  });
});
