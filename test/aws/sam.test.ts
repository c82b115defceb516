import { describe, expect, it } from 'vitest';
import { connectorGrant, samPolicyTemplate, samPolicyTemplateNames } from '../../src/aws/sam.ts';
import { endpointForAction } from '../../src/aws/services.ts';

/** The service of every template, as SAM groups them; a new template fails until somebody has put it here. */
const TEMPLATES: Record<string, string> = {
  acm: 'AcmGetCertificatePolicy',
  athena: 'AthenaQueryPolicy',
  ce: 'CostExplorerReadOnlyPolicy',
  cloudformation: 'CloudFormationDescribeStacksPolicy',
  cloudwatch: 'CloudWatchDashboardPolicy CloudWatchDescribeAlarmHistoryPolicy CloudWatchPutMetricPolicy',
  codecommit: 'CodeCommitCrudPolicy CodeCommitReadPolicy',
  codepipeline: 'CodePipelineLambdaExecutionPolicy CodePipelineReadOnlyPolicy',
  comprehend: 'ComprehendBasicAccessPolicy',
  dynamodb:
    'DynamoDBBackupFullAccessPolicy DynamoDBCrudPolicy DynamoDBReadPolicy DynamoDBReconfigurePolicy DynamoDBRestoreFromBackupPolicy DynamoDBStreamReadPolicy DynamoDBWritePolicy',
  ec2: 'AMIDescribePolicy EC2CopyImagePolicy EC2DescribePolicy VPCAccessPolicy',
  ecs: 'EcsRunTaskPolicy',
  eks: 'EKSDescribePolicy',
  elasticfilesystem: 'EFSWriteAccessPolicy',
  elasticmapreduce:
    'ElasticMapReduceAddJobFlowStepsPolicy ElasticMapReduceCancelStepsPolicy ElasticMapReduceModifyInstanceFleetPolicy ElasticMapReduceModifyInstanceGroupsPolicy ElasticMapReduceSetTerminationProtectionPolicy ElasticMapReduceTerminateJobFlowsPolicy',
  es: 'ElasticsearchHttpPostPolicy',
  events: 'EventBridgePutEventsPolicy',
  firehose: 'FirehoseCrudPolicy FirehoseWritePolicy',
  kinesis: 'KinesisCrudPolicy KinesisStreamReadPolicy',
  kms: 'KMSDecryptPolicy KMSEncryptPolicy KMSEncryptPolicy_v2',
  lambda: 'LambdaInvokePolicy',
  logs: 'FilterLogEventsPolicy',
  mobileanalytics: 'MobileAnalyticsWriteOnlyAccessPolicy',
  mobiletargeting: 'PinpointEndpointAccessPolicy',
  organizations: 'OrganizationsListAccountsPolicy',
  polly: 'PollyFullAccessPolicy',
  rekognition:
    'RekognitionDetectOnlyPolicy RekognitionFacesManagementPolicy RekognitionFacesPolicy RekognitionLabelsPolicy RekognitionNoDataAccessPolicy RekognitionReadPolicy RekognitionWriteOnlyAccessPolicy',
  route53: 'Route53ChangeResourceRecordSetsPolicy',
  s3: 'S3CrudPolicy S3FullAccessPolicy S3ReadPolicy S3WritePolicy',
  sagemaker: 'SageMakerCreateEndpointConfigPolicy SageMakerCreateEndpointPolicy',
  secretsmanager: 'AWSSecretsManagerGetSecretValuePolicy AWSSecretsManagerRotationPolicy',
  serverlessrepo: 'ServerlessRepoReadWriteAccessPolicy',
  ses: 'SESBulkTemplatedCrudPolicy SESBulkTemplatedCrudPolicy_v2 SESCrudPolicy SESEmailTemplateCrudPolicy SESSendBouncePolicy',
  sns: 'SNSCrudPolicy SNSPublishMessagePolicy',
  sqs: 'SQSPollerPolicy SQSSendMessagePolicy',
  ssm: 'SSMParameterReadPolicy SSMParameterWithSlashPrefixReadPolicy',
  states: 'StepFunctionsCallbackPolicy StepFunctionsExecutionPolicy StepFunctionsExecutionPolicy_v2',
  textract: 'TextractDetectAnalyzePolicy TextractGetResultPolicy TextractPolicy',
};

describe('SAM policy templates', () => {
  it('are all classified by service', () => {
    const classified = Object.values(TEMPLATES).flatMap((names) => names.split(' '));
    expect([...samPolicyTemplateNames()].sort()).toEqual(classified.sort());
  });

  it.each(Object.entries(TEMPLATES))('%s: the actions belong to it', (prefix, names) => {
    for (const name of names.split(' ')) {
      const prefixes = samPolicyTemplate(name)?.actions.map((action) => action.split(':')[0]);
      // Running a task hands a role on, and CopyImage reads the image: iam:PassRole is no service use.
      expect(new Set(prefixes?.filter((p) => p !== 'iam')), name).toEqual(new Set([prefix]));
    }
  });

  it('know their parameters and the endpoint of each action', () => {
    expect(samPolicyTemplate('DynamoDBReadPolicy')?.parameters).toEqual(['TableName']);
    expect(samPolicyTemplate('EC2DescribePolicy')?.parameters).toEqual([]);
    expect(samPolicyTemplate('toString')).toBeUndefined();
    for (const name of samPolicyTemplateNames())
      for (const action of samPolicyTemplate(name)!.actions)
        expect(endpointForAction(...(action.split(':') as [string, string])).endpoint, action).not.toBe(
          'unknown-service',
        );
  });

  it('VPCAccessPolicy lacks three of the ENI actions', () => {
    expect(samPolicyTemplate('VPCAccessPolicy')?.actions).toEqual([
      'ec2:CreateNetworkInterface',
      'ec2:DeleteNetworkInterface',
      'ec2:DescribeNetworkInterfaces',
      'ec2:DetachNetworkInterface',
    ]);
  });
});

describe('connectorGrant', () => {
  it.each([
    ['AWS::Serverless::Function', 'AWS::Serverless::SimpleTable', 'Read', 'dynamodb:GetItem'],
    ['AWS::Lambda::Function', 'AWS::S3::Bucket', 'Write', 's3:PutObject'],
    ['AWS::Lambda::Function', 'AWS::SQS::Queue', 'Write', 'sqs:SendMessage'],
    ['AWS::Lambda::Function', 'AWS::SNS::Topic', 'Write', 'sns:Publish'],
    ['AWS::Lambda::Function', 'AWS::Lambda::Function', 'Write', 'lambda:InvokeFunction'],
    ['AWS::Lambda::Function', 'AWS::Serverless::StateMachine', 'Write', 'states:StartExecution'],
    ['AWS::Lambda::Function', 'AWS::Events::EventBus', 'Write', 'events:PutEvents'],
    ['AWS::Lambda::Function', 'AWS::Location::PlaceIndex', 'Read', 'geo:SearchPlaceIndexForText'],
  ] as const)('%s to %s, %s: %s', (source, destination, permission, action) => {
    const grant = connectorGrant(source, destination, permission);
    expect(grant).toMatchObject({ role: 'source' });
    expect(grant?.actions).toContain(action);
  });

  it('gives the poller of a function its rights, not its code', () => {
    expect(connectorGrant('AWS::SQS::Queue', 'AWS::Lambda::Function', 'Read')).toMatchObject({ role: 'destination' });
    expect(connectorGrant('AWS::Lambda::Function', 'AWS::SNS::Topic', 'Read')).toBeUndefined();
    expect(connectorGrant('AWS::StepFunctions::StateMachine', 'AWS::S3::Bucket', 'Read')).toBeUndefined();
  });
});
