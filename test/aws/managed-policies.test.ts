import { describe, expect, it } from 'vitest';
import data from '../../src/aws/data/managed-policies.json' with { type: 'json' };
import { managedPolicy, managedPolicyArn } from '../../src/aws/managed-policies.ts';
import { serviceName } from '../../src/aws/services.ts';
import { eniActions } from '../../src/model/identity/eni-permissions.ts';

const { C: CREATE, N: DESCRIBE, S: SUBNETS, D: DELETE, A: ASSIGN, U: UNASSIGN } = data.eniActions;
const arn = (path: string) => `arn:aws:iam::aws:policy/${path}`;

describe('ENI actions of managed policies', () => {
  it.each([
    ['AWSLambdaExecute', ['s3']],
    ['AWSLambdaInvocation-DynamoDB', ['lambda']],
  ])('%s allows a service by the way, which shows no use', (name, services) => {
    expect(managedPolicy(name)).toMatchObject({ kind: 'noise', services });
  });

  it.each([
    'service-role/AWSLambdaVPCAccessExecutionRole',
    'AmazonEC2FullAccess',
    'AmazonVPCFullAccess',
    'PowerUserAccess',
    'AdministratorAccess',
    'job-function/NetworkAdministrator',
    'job-function/SystemAdministrator',
    'AmazonEKS_CNI_Policy',
    'AmazonVPCCrossAccountNetworkInterfaceOperations',
    'service-role/AWSCodeStarServiceRole',
  ])('%s grants all six', (path) => {
    expect(managedPolicy(arn(path))?.eniActions).toEqual([CREATE, DESCRIBE, SUBNETS, DELETE, ASSIGN, UNASSIGN]);
  });

  it('AWSLambdaENIManagementAccess lacks DescribeSubnets', () => {
    expect(managedPolicy('AWSLambdaENIManagementAccess')?.eniActions).toEqual([
      CREATE,
      DESCRIBE,
      DELETE,
      ASSIGN,
      UNASSIGN,
    ]);
  });

  it.each([
    'service-role/AWSLambdaMSKExecutionRole',
    'service-role/AWSGlueServiceRole',
    'AmazonElasticFileSystemFullAccess',
    'AmazonMQFullAccess',
    'AmazonMQApiFullAccess',
    'AmazonSageMakerFullAccess',
    'AWSDataSyncFullAccess',
    'AWSDirectoryServiceFullAccess',
    'AmazonRoute53ResolverFullAccess',
    'service-role/AmazonDMSVPCManagementRole',
    'AmazonS3FilesFullAccess',
  ])('%s lacks assigning addresses', (path) => {
    expect(managedPolicy(arn(path))?.eniActions).toEqual([CREATE, DESCRIBE, SUBNETS, DELETE]);
  });

  it.each([
    'AWSLambdaBasicExecutionRole',
    'AWSLambdaBasicDurableExecutionRolePolicy',
    'AWSLambdaSQSQueueExecutionRole',
    'AWSLambdaKinesisExecutionRole',
    'AWSLambdaDynamoDBExecutionRole',
    'AWSLambdaExecute',
    'AWSLambdaRole',
  ])('%s grants none', (name) => {
    expect(managedPolicy(name)).toMatchObject({ listed: true, eniActions: [], eniActionsMaybe: [] });
  });

  it('AWSLambda_FullAccess may not make interfaces', () => {
    expect(managedPolicy('AWSLambda_FullAccess')?.eniActions).not.toContain(CREATE);
  });

  it('holds a grant under a condition for not known', () => {
    expect(managedPolicy('AWSLambdaNetworkConnectorOperatorPolicy')).toMatchObject({
      eniActions: [],
      eniActionsMaybe: [CREATE],
    });
  });
});

describe('what managed policies say of services', () => {
  it.each([
    ['AmazonS3ReadOnlyAccess', 's3'],
    ['AmazonS3FullAccess', 's3'],
    ['AmazonSQSFullAccess', 'sqs'],
    ['AmazonSNSFullAccess', 'sns'],
    ['AmazonSSMReadOnlyAccess', 'ssm'],
    ['AWSStepFunctionsFullAccess', 'states'],
    ['AmazonKinesisFullAccess', 'kinesis'],
    ['AmazonKinesisFirehoseFullAccess', 'firehose'],
    ['AmazonSESFullAccess', 'ses'],
    ['AmazonTextractFullAccess', 'textract'],
    ['AmazonRekognitionFullAccess', 'rekognition'],
    ['AmazonPollyFullAccess', 'polly'],
    ['AWSAppSyncInvokeFullAccess', 'appsync'],
    ['AmazonAPIGatewayInvokeFullAccess', 'execute-api'],
    ['AWSIoTDataAccess', 'iot'],
    ['AWSLambdaRole', 'lambda'],
    ['AWSKeyManagementServicePowerUser', 'kms'],
    ['AmazonDynamoDBFullAccess', 'dynamodb'],
    ['AmazonDynamoDBFullAccess_v2', 'dynamodb'],
    ['AmazonDynamoDBReadOnlyAccess', 'dynamodb'],
    ['SecretsManagerReadWrite', 'secretsmanager'],
    ['AmazonEventBridgeFullAccess', 'events'],
    ['AmazonRDSDataFullAccess', 'rds-data'],
    ['AmazonBedrockFullAccess', 'bedrock'],
    ['AmazonBedrockLimitedAccess', 'bedrock'],
    ['AmazonAthenaFullAccess', 'athena s3 glue'],
    ['ComprehendFullAccess', 'comprehend'],
    ['AmazonCognitoPowerUser', 'cognito-idp'],
    ['AWSGlueServiceRole', 'glue'],
    ['AmazonRedshiftDataFullAccess', 'redshift-data'],
    ['AmazonSQSReadOnlyAccess', 'sqs'],
    ['AmazonSSMFullAccess', 'ssm'],
    ['AmazonLexRunBotsOnly', 'lex'],
    ['TranslateReadOnly', 'translate'],
  ])('%s counts for %s', (name, services) => {
    expect(managedPolicy(name)).toMatchObject({ kind: 'services', services: services.split(' ') });
  });

  it.each([
    'AWSLambdaBasicExecutionRole',
    'AWSLambdaVPCAccessExecutionRole',
    'AWSLambdaENIManagementAccess',
    'AWSXRayDaemonWriteAccess',
    'AWSXrayWriteOnlyAccess',
    'AWSLambdaSQSQueueExecutionRole',
    'AWSLambdaKinesisExecutionRole',
    'AWSLambdaDynamoDBExecutionRole',
    'AWSLambdaMSKExecutionRole',
    'AmazonElasticFileSystemClientReadWriteAccess',
    'AmazonMSKFullAccess',
    'AmazonMQFullAccess',
    'AmazonElastiCacheFullAccess',
    'AmazonDocDBFullAccess',
    'NeptuneFullAccess',
  ])('%s counts for nothing', (name) => {
    expect(managedPolicy(name)).toMatchObject({ kind: 'noise', services: [] });
  });

  it.each([
    ['AmazonEC2FullAccess', 'ec2'],
    ['AmazonVPCFullAccess', 'ec2'],
    ['CloudWatchFullAccess', 'cloudwatch'],
    ['CloudWatchLogsFullAccess', 'logs'],
    ['AmazonRDSFullAccess', 'rds'],
    ['AmazonElasticFileSystemFullAccess', 'elasticfilesystem'],
    ['AmazonEC2ContainerRegistryReadOnly', 'ecr'],
  ])('%s counts for %s perhaps', (name, service) => {
    expect(managedPolicy(name)).toMatchObject({ kind: 'perhaps', services: [service], because: expect.any(String) });
  });

  it('tells what else such a policy allows', () => {
    expect(managedPolicy('AmazonEC2FullAccess')?.also).toContain('elasticloadbalancing');
    expect(managedPolicy('AmazonVPCFullAccess')?.also).toEqual([]);
  });

  it.each([
    ['CloudWatchLambdaInsightsExecutionRolePolicy', ['logs']],
    ['AWSLambdaBasicDurableExecutionRolePolicy', ['lambda']],
    ['CloudWatchLambdaApplicationSignalsExecutionRolePolicy', []],
  ])('%s is special', (name, services) => {
    expect(managedPolicy(name)).toMatchObject({ kind: 'special', services });
  });

  it.each([
    'AdministratorAccess',
    'PowerUserAccess',
    'ReadOnlyAccess',
    'AWSLambda_FullAccess',
    'ViewOnlyAccess',
    'DataScientist',
  ])('%s is too broad to say', (name) =>
    expect(managedPolicy(name)).toMatchObject({ kind: 'unknown-broad', services: [] }),
  );
});

describe('managedPolicy', () => {
  it.each([
    'arn:aws:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
    'arn:aws-cn:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
    'arn:aws-us-gov:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
    'arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaVPCAccessExecutionRole',
    'service-role/AWSLambdaVPCAccessExecutionRole',
    'AWSLambdaVPCAccessExecutionRole',
  ])('finds %s', (text) => {
    expect(managedPolicy(text)).toMatchObject({ name: 'AWSLambdaVPCAccessExecutionRole', kind: 'noise', listed: true });
  });

  it('knows nothing of what is not in the table', () => {
    expect(managedPolicy(arn('SomethingNew'))).toMatchObject({ kind: 'unknown', listed: false, eniActions: [] });
    expect(managedPolicy('arn:aws:iam::123456789012:policy/AdministratorAccess')).toBeUndefined();
    expect(managedPolicy('MyOwnPolicy')).toBeUndefined();
    expect(managedPolicy('constructor')).toBeUndefined();
  });

  it('spells the ARN of a name, with its path', () => {
    expect(managedPolicyArn('AWSLambdaBasicExecutionRole', 'aws-cn')).toBe(
      'arn:aws-cn:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
    );
  });
});

describe('managed-policies.json', () => {
  it('spells the ENI actions as the model does', () => {
    expect(Object.values(data.eniActions).sort()).toEqual([...eniActions].sort());
  });

  it('holds known kinds, prefixes and letters only', () => {
    for (const [name, entry] of Object.entries<{
      path?: string;
      kind?: string;
      services?: string[];
      eni?: string;
      eniMaybe?: string;
    }>(data.policies)) {
      expect(['services', 'noise', 'perhaps', 'special', undefined], name).toContain(entry.kind);
      for (const prefix of entry.services ?? []) expect(serviceName(prefix), `${name}: ${prefix}`).toBeDefined();
      for (const letter of `${entry.eni ?? ''}${entry.eniMaybe ?? ''}`)
        expect(Object.keys(data.eniActions), name).toContain(letter);
    }
  });
});
