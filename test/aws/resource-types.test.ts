import { describe, expect, it } from 'vitest';
import data from '../../src/aws/data/resource-types.json' with { type: 'json' };
import {
  defaultPort,
  inVpcResource,
  serviceOfReference,
  serviceOfType,
  whyNoProof,
} from '../../src/aws/resource-types.ts';

describe('serviceOfReference', () => {
  it.each([
    ['AWS::DynamoDB::Table', 'Ref', 'dynamodb'],
    ['AWS::Serverless::SimpleTable', 'Ref', 'dynamodb'],
    ['AWS::S3::Bucket', 'Arn', 's3'],
    ['AWS::SQS::Queue', 'QueueUrl', 'sqs'],
    ['AWS::SNS::Topic', 'Ref', 'sns'],
    ['AWS::SecretsManager::Secret', 'Ref', 'secretsmanager'],
    ['AWS::RDS::DBInstance', 'MasterUserSecret.SecretArn', 'secretsmanager'],
    ['AWS::SSM::Parameter', 'Ref', 'ssm'],
    ['AWS::KMS::Key', 'Arn', 'kms'],
    ['AWS::StepFunctions::StateMachine', 'Arn', 'states'],
    ['AWS::Serverless::StateMachine', 'Ref', 'states'],
    ['AWS::Events::EventBus', 'Name', 'events'],
    ['AWS::Kinesis::Stream', 'Ref', 'kinesis-streams'],
    ['AWS::KinesisFirehose::DeliveryStream', 'Ref', 'kinesis-firehose'],
    ['AWS::Lambda::Function', 'Arn', 'lambda'],
    ['AWS::Bedrock::AgentAlias', 'AgentAliasId', 'bedrock-agent-runtime'],
    ['AWS::SageMaker::Endpoint', 'EndpointName', 'sagemaker.runtime'],
  ])('%s by %s shows %s', (type, attribute, endpoint) => {
    expect(serviceOfReference(type, attribute)).toMatchObject({ endpoint });
  });

  it.each([
    ['AWS::S3::Bucket', 'WebsiteURL'],
    ['AWS::S3::Bucket', 'RegionalDomainName'],
    ['AWS::SSM::Parameter', 'Value'],
    ['AWS::RDS::DBInstance', 'Endpoint.Address'],
    ['AWS::Cognito::UserPool', 'Ref'],
    ['AWS::Serverless::Api', 'Ref'],
    ['AWS::EC2::VPC', 'Ref'],
  ])('%s by %s shows nothing', (type, attribute) => {
    expect(serviceOfReference(type, attribute)).toBeUndefined();
  });

  it('says where a reference proves little', () => {
    expect(serviceOfReference('AWS::KMS::Key', 'Arn')).toHaveProperty('weak');
    expect(serviceOfReference('AWS::DynamoDB::Table', 'Ref')).not.toHaveProperty('weak');
    expect(whyNoProof('AWS::Cognito::UserPool')).toMatch(/internet host/);
  });
});

describe('serviceOfType', () => {
  it.each([
    ['AWS::SQS::Queue', 'sqs'],
    ['AWS::S3::Bucket', 's3'],
    ['AWS::Cognito::UserPool', 'cognito-idp'],
    ['AWS::RDS::DBInstance', undefined],
    ['AWS::ApiGatewayV2::Api', undefined],
  ])('%s is called as %s', (type, endpoint) => {
    expect(serviceOfType(type)?.endpoint).toBe(endpoint);
  });
});

describe('inVpcResource', () => {
  it.each([
    ['AWS::RDS::DBInstance', 'postgres', 5432],
    ['AWS::RDS::DBInstance', 'oracle-se2', 1521],
    ['AWS::RDS::DBInstance', 'custom-sqlserver-ee', 1433],
    ['AWS::RDS::DBInstance', undefined, undefined],
    ['AWS::RDS::DBCluster', 'aurora-postgresql', undefined],
    ['AWS::RDS::DBProxy', 'POSTGRESQL', 5432],
    ['AWS::ElastiCache::CacheCluster', 'memcached', 11211],
    ['AWS::ElastiCache::ReplicationGroup', undefined, 6379],
    ['AWS::AmazonMQ::Broker', 'RABBITMQ', undefined],
    ['AWS::DocDB::DBCluster', undefined, 27017],
    ['AWS::Redshift::Cluster', undefined, 5439],
    ['AWS::MSK::Cluster', undefined, undefined],
    ['AWS::MSK::ServerlessCluster', undefined, 9098],
    ['AWS::Neptune::DBCluster', undefined, 8182],
  ])('%s with engine %s listens on %s', (type, engine, port) => {
    expect(defaultPort(type, engine)).toBe(port);
  });

  it('knows where groups, ports and publicity are written', () => {
    expect(inVpcResource('AWS::RDS::DBInstance')).toMatchObject({
      groups: 'VPCSecurityGroups',
      portProperty: 'Port',
      public: 'PubliclyAccessible',
    });
    expect(inVpcResource('AWS::S3::Bucket')).toBeUndefined();
  });
});

it('never says of one attribute both that it shows a service and that it is in the VPC', () => {
  const used: Record<string, { by: string[] }> = data.used;
  for (const [type, { by }] of Object.entries<{ by: string[] }>(data.inVpc))
    expect(
      by.filter((attribute) => used[type]?.by.includes(attribute)),
      type,
    ).toEqual([]);
  for (const type of Object.keys(data.noProof)) expect(used[type], type).toBeUndefined();
});

it('refers to known endpoints only', () => {
  // its clusters have endpoint services of their own
  const own = 'AWS::DSQL::Cluster';
  for (const [type, { by }] of Object.entries<{ by: string[] }>(data.used).filter(([each]) => each !== own))
    expect(serviceOfReference(type, by[0]!)?.endpoint, type).not.toMatch(/^(unknown-service|none-known|in-vpc)$/);
});
