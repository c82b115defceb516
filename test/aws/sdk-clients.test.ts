import { describe, expect, it } from 'vitest';
import data from '../../src/aws/data/sdk-clients.json' with { type: 'json' };
import { clientKey, endpointOfClient, readersOf, signingWords } from '../../src/aws/sdk-clients.ts';
import { serviceName } from '../../src/aws/services.ts';

describe('clients of SDKs', () => {
  it.each([
    ['s3', 's3'],
    ['secrets-manager', 'secretsmanager'],
    ['SecretsManager', 'secretsmanager'],
    ['sfn', 'states'],
    ['stepfunctions', 'states'],
    ['dynamodb', 'dynamodb'],
    ['dynamodbv2', 'dynamodb'],
    ['dynamodb-streams', 'dynamodb-streams'],
    ['bedrock', 'bedrock'],
    ['bedrock-runtime', 'bedrock-runtime'],
    ['bedrock-agent-runtime', 'bedrock-agent-runtime'],
    ['cloudwatch', 'monitoring'],
    ['cloudwatch-logs', 'logs'],
    ['SimpleNotificationService', 'sns'],
    ['sesv2', 'email'],
    ['cognito-idp', 'cognito-idp'],
    ['cognito-identity-provider', 'cognito-idp'],
    ['iot-data-plane', 'iot.data'],
    ['appconfigdata', 'appconfigdata'],
    ['kinesis', 'kinesis-streams'],
    ['firehose', 'kinesis-firehose'],
    ['apigatewaymanagementapi', 'none-known'],
  ])('%s calls %s', (client, endpoint) => {
    expect(endpointOfClient(client)).toMatchObject({ endpoint });
  });

  it('asks which operations the code names, where they go to several endpoints', () => {
    const naming = (...names: string[]) => endpointOfClient('SFN', (each) => names.includes(each));
    expect(naming('StartSyncExecution')).toMatchObject({ endpoint: 'sync-states', alternatives: [] });
    expect(naming('StartExecution')).toMatchObject({ endpoint: 'states', alternatives: [] });
    expect(naming()).toMatchObject({ endpoint: 'states', alternatives: ['sync-states'] });
  });

  it.each(['opensearch', 'es', 'dax', 'connect', 'nothing', 'constructor', 's3-control', ''])(
    '%j may call anything',
    (client) => {
      expect(endpointOfClient(client)).toBeUndefined();
    },
  );

  it('names services that are, each client once, in the form it is looked up by', () => {
    const names = data.clients.flatMap((entry) => entry.names);
    const all = [...names, ...data.plain.map(clientKey)];
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
    expect(names.filter((name) => clientKey(name) !== name)).toEqual([]);
    for (const prefix of [...data.plain, ...data.clients.map((entry) => entry.prefix)])
      expect(serviceName(prefix), prefix).toBeDefined();
  });

  it('leads each client to an endpoint', () => {
    const clients = [...data.plain, ...data.clients.flatMap(({ names }) => names)];
    const odd = clients.filter((each) => /in-vpc|unknown/.test(endpointOfClient(each)?.endpoint ?? 'unknown'));
    expect(odd).toEqual([]);
    for (const { names } of data.readers)
      for (const client of Object.values(names)) expect(endpointOfClient(client!), client).toBeDefined();
  });
});

it('knows what works without a call', () => {
  expect(signingWords('s3')).toContain('getSignedUrl');
  expect(signingWords('sqs')).not.toContain('createPresignedPost');
  expect(readersOf('@aws-lambda-powertools/parameters/ssm')).toMatchObject({ getParameter: 'ssm' });
  expect(readersOf('left-pad')).toBeUndefined();
});
