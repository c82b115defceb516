import { expect, it } from 'vitest';
import data from '../../src/aws/data/layers.json' with { type: 'json' };
import { knownLayer } from '../../src/aws/layers.ts';
import { serviceName } from '../../src/aws/services.ts';

it.each([
  ['arn:aws:lambda:us-east-1:580247275435:layer:LambdaInsightsExtension:53', ['logs']],
  ['arn:aws:lambda:us-east-1:580247275435:layer:LambdaInsightsExtension-Arm64:20', ['logs']],
  [
    'arn:aws:lambda:us-east-1:177933569100:layer:AWS-Parameters-and-Secrets-Lambda-Extension:12',
    ['secretsmanager', 'ssm'],
  ],
  ['arn:aws:lambda:us-east-1:027255383542:layer:AWS-AppConfig-Extension:128', ['appconfig']],
  ['arn:aws:lambda:us-east-1:901920570463:layer:aws-otel-python-amd64-ver-1-25-0:1', ['xray']],
  ['arn:aws:lambda:us-east-1:157417159150:layer:AWSCodeGuruProfilerPythonAgentLambdaLayer:11', ['codeguru-profiler']],
  ['arn:${AWS::Partition}:lambda:${AWS::Region}:580247275435:layer:LambdaInsightsExtension:53', ['logs']],
])('%s calls %j', (arn, services) => {
  expect(knownLayer(arn)).toMatchObject({ services });
});

it('knows vendors that need the internet, and leaves other layers alone', () => {
  expect(knownLayer('arn:aws:lambda:us-east-1:464622532012:layer:Datadog-Extension:65')).toMatchObject({
    internet: true,
    services: [],
  });
  expect(
    knownLayer('arn:aws:lambda:us-east-1:702835727665:layer:honeycomb-lambda-extension-arm64-v11-6-0:1'),
  ).toMatchObject({ internet: true, services: [] });
  expect(knownLayer('arn:aws:lambda:us-east-1:123456789012:layer:my-libraries:3')).toBeUndefined();
  expect(knownLayer('LambdaInsightsExtension')).toBeUndefined();
});

it('names known services', () => {
  for (const layer of data.layers)
    for (const prefix of layer.services) expect(serviceName(prefix), layer.pattern).toBeDefined();
});
