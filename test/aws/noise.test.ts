import { describe, expect, it } from 'vitest';
import { isPlatformAction, platformReasons } from '../../src/aws/noise.ts';

const split = (action: string) => action.split(':') as [string, string];

describe('isPlatformAction', () => {
  it.each([
    'logs:CreateLogGroup',
    'logs:CreateLogStream',
    'logs:PutLogEvents',
    'logs:*',
    'LOGS:putlogevents',
    'xray:PutTraceSegments',
    'xray:PutTelemetryRecords',
    'xray:GetSamplingRules',
    'xray:Put*',
    'ec2:CreateNetworkInterface',
    'ec2:DescribeNetworkInterfaces',
    'ec2:DeleteNetworkInterface',
    'ec2:DescribeSubnets',
    'ec2:AssignPrivateIpAddresses',
    'ec2:UnassignPrivateIpAddresses',
    'ec2:DetachNetworkInterface',
    'ec2:DescribeSecurityGroups',
    'ec2:DescribeVpcs',
    'ec2:GetSecurityGroupsForVpc',
    'ec2:*NetworkInterface*',
    'ecr:BatchGetImage',
    'ecr:GetDownloadUrlForLayer',
    'elasticfilesystem:ClientMount',
    'elasticfilesystem:Client*',
    'rds-db:connect',
    'kafka-cluster:Connect',
    'kafka-cluster:*',
    'neptune-db:ReadDataViaQuery',
    'elasticache:Connect',
    'dax:GetItem',
    'iam:PassRole',
  ])('holds %s for the platform', (action) => {
    expect(isPlatformAction(...split(action))).toBe(true);
  });

  it.each([
    'logs:FilterLogEvents',
    'logs:StartQuery',
    'ec2:RunInstances',
    'ec2:DescribeInstances',
    'sqs:SendMessage',
    'sqs:ReceiveMessage',
    'kinesis:PutRecord',
    'kms:Decrypt',
    's3:PutObject',
    'cloudwatch:PutMetricData',
    'secretsmanager:GetSecretValue',
    'dynamodb:GetItem',
  ])('takes %s for a call of the code', (action) => {
    expect(isPlatformAction(...split(action))).toBe(false);
  });
});

describe('platformReasons', () => {
  it('explains a poller by its event source only', () => {
    expect(platformReasons('sqs', 'ReceiveMessage')).toMatchObject([
      { kind: 'if-event-source', eventSources: ['sqs'], isWide: false },
    ]);
    expect(platformReasons('dynamodb', 'GetShardIterator')).toMatchObject([
      { kind: 'if-event-source', eventSources: ['dynamodb'] },
    ]);
    expect(platformReasons('mq', 'DescribeBroker')).toMatchObject([{ eventSources: ['mq'] }]);
    expect(platformReasons('sqs', 'PurgeQueue')).toEqual([]);
  });

  it('marks a pattern that covers more than the explained actions', () => {
    expect(platformReasons('sqs', '*').map((reason) => [reason.kind, reason.isWide])).toEqual([
      ['if-event-source', true],
      ['if-destination', true],
    ]);
    expect(platformReasons('kafka-cluster', '*')).toMatchObject([{ kind: 'always', isWide: false }]);
  });

  it('tells what another service does with the role by the call that starts it', () => {
    expect(platformReasons('sns', 'Publish').flatMap(({ beside }) => beside)).toContain(
      'polly:StartSpeechSynthesisTask',
    );
    // bedrock:* holds the call and what it leads to
    expect(platformReasons('bedrock', 'InvokeModel').map(({ kind }) => kind)).toEqual(['if-beside']);
    expect(platformReasons('bedrock', '*')).toEqual([]);
  });

  it('gives every way in which a key may be used', () => {
    expect(platformReasons('kms', 'Decrypt').map((reason) => reason.kind)).toEqual([
      'if-environment-key',
      'if-data-key',
    ]);
  });

  it('says what managed instances send through the VPC after all', () => {
    expect(platformReasons('logs', 'PutLogEvents')).toMatchObject([{ onManagedInstances: true }]);
    expect(platformReasons('ec2', 'CreateNetworkInterface')).toMatchObject([{ onManagedInstances: false }]);
  });
});
