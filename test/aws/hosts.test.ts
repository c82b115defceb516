import { expect, test } from 'vitest';
import { serviceAtHost } from '../../src/aws/hosts.ts';

const isRegion = (label: string) => label === '*' || /^[a-z]{2}(?:-[a-z]+)+-\d$/.test(label);

test.each([
  ['sqs.eu-west-1.amazonaws.com', 'sqs', 'sqs', 'eu-west-1'],
  ['cognito-idp.*.amazonaws.com', 'cognito-idp', 'cognito-idp', '*'],
  ['monitoring.eu-west-1.amazonaws.com', 'monitoring', 'cloudwatch', 'eu-west-1'],
  ['kinesis.eu-west-1.amazonaws.com', 'kinesis-streams', 'kinesis', 'eu-west-1'],
  ['bedrock-runtime.us-east-1.amazonaws.com', 'bedrock-runtime', 'bedrock', 'us-east-1'],
  ['api.ecr.eu-west-1.amazonaws.com', 'ecr.api', 'ecr', 'eu-west-1'],
  ['runtime.sagemaker.eu-west-1.amazonaws.com', 'sagemaker.runtime', 'sagemaker', 'eu-west-1'],
  ['abc123.execute-api.eu-west-1.amazonaws.com', 'execute-api', 'execute-api', 'eu-west-1'],
  [
    'tools-a.gateway.bedrock-agentcore.eu-west-1.amazonaws.com',
    'bedrock-agentcore.gateway',
    'bedrock-agentcore',
    'eu-west-1',
  ],
  ['*.appsync-api.*.amazonaws.com', 'appsync-api', 'appsync', '*'],
  ['abc-ats.iot.eu-west-1.amazonaws.com', 'iot.data', 'iot', 'eu-west-1'],
  ['s3.eu-west-1.amazonaws.com', 's3', 's3', 'eu-west-1'],
  ['reports.of.orders.s3.eu-west-1.amazonaws.com', 's3', 's3', 'eu-west-1'],
  ['*.s3.dualstack.eu-west-1.amazonaws.com', 's3', 's3', 'eu-west-1'],
  ['reports.s3-eu-west-1.amazonaws.com', 's3', 's3', 'eu-west-1'],
  ['reports.s3.amazonaws.com', 's3', 's3', undefined],
  ['s3.amazonaws.com', 's3', 's3', undefined],
  ['sts.amazonaws.com', 'sts', 'sts', undefined],
  ['sqs.cn-north-1.amazonaws.com.cn', 'sqs', 'sqs', 'cn-north-1'],
])('%s is a host of %s', (host, endpoint, prefix, region) => {
  expect(serviceAtHost(host, isRegion)).toMatchObject({ endpoint, prefix, region });
});

test.each([
  'example.com',
  's3.eu-west-1.amazonaws.com.example.com',
  'orders.abc123.eu-west-1.rds.amazonaws.com',
  'orders-1234.eu-west-1.elb.amazonaws.com',
  'ec2-192-0-2-1.eu-west-1.compute.amazonaws.com',
  'vpce-0abc.sqs.eu-west-1.vpce.amazonaws.com',
  'search-docs-abc.eu-west-1.es.amazonaws.com',
  'vpc-docs-abc.eu-west-1.es.amazonaws.com',
  'orders.s3-website-eu-west-1.amazonaws.com',
  'orders.s3-accelerate.amazonaws.com',
  'email-smtp.eu-west-1.amazonaws.com',
  'checkip.amazonaws.com',
  '*.*.amazonaws.com',
  '*.amazonaws.com',
  'amazonaws.com',
  'nosuchservice.eu-west-1.amazonaws.com',
])('%s is a host of no service', (host) => {
  expect(serviceAtHost(host, isRegion)).toBeUndefined();
});
