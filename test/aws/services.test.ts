import { describe, expect, it } from 'vitest';
import {
  endpointByName,
  endpointForAction,
  endpointsOfPrefix,
  parseServiceName,
  serviceName,
  serviceOfEndpoint,
  unlistedService,
} from '../../src/aws/services.ts';

const endpointOf = (fullAction: string) => {
  const [prefix, action] = fullAction.split(':') as [string, string];
  return endpointForAction(prefix, action).endpoint;
};

describe('endpointForAction', () => {
  it.each([
    ['s3:GetObject', 's3'],
    ['S3:getobject', 's3'],
    ['s3express:CreateSession', 's3express'],
    ['dynamodb:PutItem', 'dynamodb'],
    ['dynamodb:GetRecords', 'dynamodb-streams'],
    ['secretsmanager:GetSecretValue', 'secretsmanager'],
    ['cloudwatch:PutMetricData', 'monitoring'],
    ['kinesis:PutRecord', 'kinesis-streams'],
    ['firehose:PutRecord', 'kinesis-firehose'],
    ['states:StartExecution', 'states'],
    ['states:StartSyncExecution', 'sync-states'],
    ['bedrock:InvokeModel', 'bedrock-runtime'],
    ['bedrock:ListFoundationModels', 'bedrock'],
    ['bedrock:InvokeAgent', 'bedrock-agent-runtime'],
    ['bedrock:RetrieveAndGenerate', 'bedrock-agent-runtime'],
    ['bedrock:StartIngestionJob', 'bedrock-agent'],
    ['bedrock:CreateGuardrail', 'bedrock'],
    ['bedrock:GetModelInvocationJob', 'bedrock'],
    ['sagemaker:InvokeEndpointAsync', 'sagemaker.runtime'],
    ['sagemaker:CreateTrainingJob', 'sagemaker.api'],
    ['sagemaker:PutRecord', 'sagemaker.featurestore-runtime'],
    ['ses:SendEmail', 'email'],
    ['ecr:DescribeImages', 'ecr.api'],
    ['iot:Publish', 'iot.data'],
    ['iot:CreateThing', 'iot.api'],
    ['appconfig:GetLatestConfiguration', 'appconfigdata'],
    ['appconfig:CreateApplication', 'appconfig'],
    ['execute-api:Invoke', 'execute-api'],
    ['execute-api:ManageConnections', 'none-known'],
    ['lex:RecognizeText', 'runtime-v2-lex'],
    ['lex:CreateBot', 'models-v2-lex'],
    ['transcribe:StartTranscriptionJob', 'transcribe'],
    ['transcribe:StartStreamTranscription', 'transcribestreaming'],
    ['timestream:WriteRecords', 'timestream.ingest'],
    ['timestream:Select', 'timestream.query'],
    ['redshift:GetClusterCredentials', 'redshift'],
    ['redshift-data:ExecuteStatement', 'redshift-data'],
    ['ssm:GetParameter', 'ssm'],
    ['ssmmessages:OpenDataChannel', 'ssmmessages'],
    ['geo:SearchPlaceIndexForText', 'geo.places'],
    ['cassandra:Select', 'cassandra'],
    ['rds-db:connect', 'in-vpc'],
    ['vpc-lattice-svcs:Invoke', 'service-network'],
    ['kafka-cluster:Connect', 'in-vpc'],
    ['elasticache:Connect', 'in-vpc'],
    ['elasticache:DescribeCacheClusters', 'elasticache'],
    ['elasticfilesystem:ClientMount', 'in-vpc'],
    ['neptune-db:connect', 'in-vpc'],
    ['es:ESHttpPost', 'in-vpc'],
    ['dax:GetItem', 'in-vpc'],
    ['iam:GetRole', 'iam'],
    ['route53:ChangeResourceRecordSets', 'route53'],
    ['scheduler:CreateSchedule', 'scheduler'],
    ['support:CreateCase', 'none-known'],
    ['budgets:ViewBudget', 'none-known'],
    ['chime:CreateMeeting', 'meetings-chime'],
    ['bedrock-agentcore:CreateAgentRuntime', 'bedrock-agentcore-control'],
    ['bedrock-agentcore:InvokeAgentRuntime', 'bedrock-agentcore'],
    ['iotsitewise:BatchGetAssetPropertyValue', 'iotsitewise.data'],
    ['lambda:InvokeFunctionUrl', 'none-known'],
    ['logs:StartLiveTail', 'none-known'],
    ['route53domains:CheckDomainAvailability', 'none-known'],
    ['mobileanalytics:PutEvents', 'none-known'],
    ['sso:ListInstances', 'none-known'],
    ['nosuchservice:Do', 'unknown-service'],
    ['constructor:Do', 'unknown-service'],
  ])('sends %s to %s', (action, endpoint) => {
    expect(endpointOf(action)).toBe(endpoint);
  });

  it.each([
    ['bedrock:*', 'bedrock-runtime'],
    ['sagemaker:*', 'sagemaker.runtime'],
    ['iot:*', 'iot.data'],
    ['dynamodb:*', 'dynamodb'],
    ['s3:*', 's3'],
    ['ses:*', 'email'],
    ['execute-api:*', 'execute-api'],
    ['es:*', 'in-vpc'],
  ])('counts %s for %s alone', (action, endpoint) => {
    const [prefix] = action.split(':') as [string];
    expect(endpointForAction(prefix, '*')).toMatchObject({ endpoint, alternatives: [] });
  });

  it('names the other endpoints that a wide pattern may mean', () => {
    expect(endpointForAction('states', 'Start*')).toMatchObject({ endpoint: 'states', alternatives: ['sync-states'] });
    expect(endpointForAction('sagemaker', 'InvokeEndpoint*')).toMatchObject({
      endpoint: 'sagemaker.runtime',
      alternatives: [],
    });
    expect(endpointForAction('bedrock', 'Invoke*').endpoint).toBe('bedrock-runtime');
    expect(endpointForAction('bedrock', 'Invoke*').alternatives).toContain('bedrock-agent-runtime');
    expect(endpointForAction('s3', 'Get*')).toMatchObject({ endpoint: 's3', alternatives: [] });
  });

  it('blames no endpoint alone where the family is not known well', () => {
    expect(endpointForAction('omics', 'Get*').alternatives).toContain('storage-omics');
  });

  it('has readable names', () => {
    expect(serviceName('s3')).toBe('Amazon S3');
    expect(serviceName('secretsmanager')).toBe('AWS Secrets Manager');
    expect(serviceName('cloudformation')).toBe('AWS CloudFormation');
    expect(serviceName('ses')).toBe('Amazon SES');
    expect(serviceOfEndpoint('monitoring')).toBe('Amazon CloudWatch');
    expect(serviceOfEndpoint('ecr.dkr')).toBe('Amazon Elastic Container Registry');
    expect(serviceOfEndpoint('nonsense')).toBeUndefined();
  });

  it('knows the family of an endpoint', () => {
    expect(endpointsOfPrefix('ses')).toEqual(['email', 'mail-manager', 'email-smtp', 'mail-manager-smtp.auth']);
    expect(endpointsOfPrefix('rds-db')).toEqual([]);
  });
});

describe('names of endpoint services', () => {
  it.each([
    ['com.amazonaws.us-east-1.iot-fips.api', 'iot.api'],
    ['com.amazonaws.us-east-1.airflow-fips.api', 'airflow.api'],
    ['com.amazonaws.us-east-1.mail-manager-smtp.auth.fips', 'mail-manager-smtp.auth'],
    ['com.amazonaws.us-east-1.sqs-fips', 'sqs'],
  ])('%s is the FIPS variant of %s', (name, endpoint) => {
    expect(parseServiceName(name)).toMatchObject({ endpoint, isFips: true });
  });

  it.each([
    ['com.amazonaws.${AWS::Region}.ledger-next', 'ledger-next'],
    ['aws.api.us-east-1.ledger', 'ledger'],
    ['com.amazonaws.us-east-1.sqs', undefined],
    ['com.amazonaws.vpce.us-east-1.vpce-svc-0123', undefined],
    ['com.example.us-east-1.ledger', undefined],
    ['com.amazonaws.${AWS::Region}.${Service}', undefined],
  ])('%s is a service of AWS that is not known: %s', (name, end) => {
    expect(unlistedService(name)).toBe(end);
  });

  it('knows a cell of a service by its number', () => {
    expect(parseServiceName('aws.api.us-east-1.emr-service-cell01')).toMatchObject({ endpoint: 'emr-service' });
  });
});

describe('parseServiceName', () => {
  it.each([
    [
      'com.amazonaws.us-east-1.s3',
      { endpoint: 's3', region: 'us-east-1', gatewayCapable: true, interfaceCapable: true, privateDns: true },
    ],
    [
      'com.amazonaws.eu-west-1.dynamodb',
      { endpoint: 'dynamodb', gatewayCapable: true, interfaceCapable: true, privateDns: false },
    ],
    ['com.amazonaws.eu-west-1.s3express', { endpoint: 's3express', gatewayCapable: true, interfaceCapable: false }],
    ['com.amazonaws.us-gov-west-1.ecr.api', { endpoint: 'ecr.api', region: 'us-gov-west-1', gatewayCapable: false }],
    ['com.amazonaws.us-east-1.kms-fips', { endpoint: 'kms', isFips: true }],
    ['com.amazonaws.us-east-1.memorydb-fips', { endpoint: 'memory-db', isFips: true }],
    ['com.amazonaws.us-east-1.cassandra', { endpoint: 'cassandra', port: 9142 }],
    ['com.amazonaws.us-east-1.timestream.query-cell2', { endpoint: 'timestream.query' }],
    ['cn.com.amazonaws.cn-north-1.sqs', { endpoint: 'sqs', region: 'cn-north-1' }],
    ['cn.com.amazonaws.cn-north-1.transcribe.cn', { endpoint: 'transcribe' }],
    ['aws.sagemaker.us-east-1.notebook', { endpoint: 'notebook', serviceName: 'aws.sagemaker.{region}.notebook' }],
    ['aws.api.us-east-1.qbusiness', { endpoint: 'qbusiness', region: 'us-east-1' }],
    ['aws.api.global.codecatalyst', { endpoint: 'codecatalyst', serviceName: 'aws.api.global.codecatalyst' }],
    [
      'com.amazonaws.iam',
      { endpoint: 'iam', onlyIn: 'us-east-1', crossRegion: true, serviceName: 'com.amazonaws.iam' },
    ],
    ['com.amazonaws.s3-global.accesspoint', { endpoint: 's3-global.accesspoint' }],
    ['com.amazonaws.${AWS::Region}.ssm', { endpoint: 'ssm' }],
    ['com.amazonaws.${Net.Region}.ssm', { endpoint: 'ssm' }],
  ])('reads %s', (name, expected) => {
    expect(parseServiceName(name)).toMatchObject(expected);
  });

  it.each([
    'com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0',
    'com.amazonaws.us-east-1.no-such-service',
    'com.amazonaws.us-east-1.iam',
    'com.amazonaws.sqs',
    'sqs',
    'com.amazonaws.us-east-1.toString',
    '',
  ])('does not read %j', (name) => {
    expect(parseServiceName(name)).toBeUndefined();
  });

  it('leaves the Region out where the name has none', () => {
    expect(parseServiceName('com.amazonaws.iam')).not.toHaveProperty('region');
    expect(parseServiceName('com.amazonaws.${AWS::Region}.ssm')).not.toHaveProperty('region');
  });
});

describe('endpointByName', () => {
  it.each([
    'ecr.api',
    'ecr.dkr',
    'ecs',
    'iam',
    'kinesis-firehose',
    'kinesisanalytics',
    'kms',
    'lambda',
    'route53',
    's3',
  ])('lets %s be reached across Regions', (name) => expect(endpointByName(name)).toMatchObject({ crossRegion: true }));

  it('says that other services are reached in their own Region', () => {
    expect(endpointByName('sqs')).toMatchObject({
      crossRegion: false,
      privateDns: true,
      port: 443,
      serviceName: 'com.amazonaws.{region}.sqs',
    });
    expect(endpointByName('nope')).toBeUndefined();
  });

  it.each(['dynamodb', 'dynamodb-streams', 'geo.maps', 's3express'])('knows that %s has no private DNS', (name) =>
    expect(endpointByName(name)).toMatchObject({ privateDns: false }),
  );

  // https://docs.aws.amazon.com/neptune-analytics/latest/userguide/gettingStarted-connecting-private-link-access-interface.html
  it.each(['neptune-graph', 'neptune-graph-data'])('knows that %s has private DNS', (name) =>
    expect(endpointByName(name)).toMatchObject({ privateDns: true }),
  );
});
