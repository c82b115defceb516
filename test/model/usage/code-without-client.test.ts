import { describe, expect, it } from 'vitest';
import { python, uses, withRole } from './uses-of-code.ts';

describe('code that makes no client of a service', () => {
  const queue = withRole("'sqs:SendMessage'");

  it.each([
    ['arn:aws:lambda:eu-west-1:017000801446:layer:AWSLambdaPowertoolsPythonV3-python313-x86_64:7', true],
    ['arn:aws:lambda:eu-west-1:580247275435:layer:LambdaInsightsExtension:53', true],
    ['arn:aws:lambda:eu-west-1:111122223333:layer:our-libraries:3', false],
    ['arn:aws:lambda:eu-west-1:464622532012:layer:Datadog-Extension:65', false],
    ['arn:aws:lambda:eu-west-1:901920570463:layer:aws-otel-python-amd64-ver-1-25-0:1', false],
  ])('does not call it with the layer %s: %j', (layer, isKnown) => {
    const files = {
      'app.py': 'import json\nimport os\n\ndef handler(e, c):\n    return json.dumps(dict(os.environ))\n',
    };
    const { whyIncomplete } = uses(files, `Layers: ['${layer}'], ${queue}`);
    expect(whyIncomplete.some((because) => /sqs/.test(because))).toBe(!isKnown);
  });

  it.each<[string, Record<string, string>]>([
    ['Python', { 'app.py': 'import json\nimport os\n\ndef handler(e, c):\n    return json.dumps(dict(os.environ))\n' }],
    ['Python with another client', { 'app.py': `${python}def handler(e, c):\n    s3.put_object()\n` }],
    [
      'JavaScript',
      {
        'app.js': "import pg from 'pg';\nimport { a } from './a.js';\nexport const handler = () => a(pg);",
        'a.js': 'export const a = 1;',
      },
    ],
    [
      "JavaScript with Middy and the types of Lambda's events",
      {
        'app.ts':
          "import middy from '@middy/core';\nimport { APIGatewayProxyEvent } from 'aws-lambda';\nimport { run } from './run';\nexport const handler = middy((event: APIGatewayProxyEvent) => run(event));",
        'run.ts': 'export const run = (event: object) => event;',
      },
    ],
    [
      'Python with Powertools and stubs',
      {
        'app.py':
          'from aws_lambda_powertools import Logger, Tracer\nfrom aws_lambda_powertools.event_handler import APIGatewayRestResolver\nfrom mypy_boto3_sqs import SQSClient\n\napp = APIGatewayRestResolver()\n\ndef handler(e, c):\n    return app.resolve(e, c)\n',
      },
    ],
  ])('does not call it, whatever its role allows: %s', (_, files) => {
    const { found, whyIncomplete } = uses(files, queue);
    expect(found.filter((use) => /sqs/.test(use))).toEqual([]);
    expect(whyIncomplete.filter((because) => /sqs/.test(because))).toEqual([]);
  });

  it.each<[string, Record<string, string>, string]>([
    [
      'a library',
      { 'app.js': "import q from 'queue-workers';\nexport const handler = () => q();" },
      'it imports queue-workers, which may call AWS services by itself',
    ],
    [
      'a middleware that reads a service',
      {
        'app.js':
          "import middy from '@middy/core';\nimport ssm from '@middy/ssm';\nexport const handler = middy().use(ssm({}));",
      },
      'it imports @middy/ssm, which may call AWS services by itself',
    ],
    [
      'a part of Powertools that reads a service',
      {
        'app.py':
          'from aws_lambda_powertools import Logger\nfrom aws_lambda_powertools.utilities.feature_flags import AppConfigStore\n\ndef handler(e, c):\n    return AppConfigStore(e)\n',
      },
      'it imports aws_lambda_powertools.utilities.feature_flags, which may call AWS services by itself',
    ],
    [
      'a client by any name',
      { 'app.py': 'import boto3\n\ndef handler(e, c):\n    boto3.client(e).run()\n' },
      'test/src/app.py creates clients of AWS services by means that are not followed',
    ],
    [
      'another program',
      { 'app.py': 'import os\n\ndef handler(e, c):\n    os.system(e)\n' },
      'test/src/app.py loads or runs what it does not name',
    ],
    [
      'the AWS CLI',
      { 'app.js': "const { execSync } = require('child_process');\nexports.handler = () => execSync(x);" },
      'it imports child_process, which may call AWS services by itself',
    ],
    [
      'a host',
      {
        'app.py': 'import requests\n\ndef handler(e, c):\n    send(requests, "https://sqs.eu-west-1.amazonaws.com")\n',
      },
      'test/src/app.py names an AWS host',
    ],
    [
      'a class that is handed on',
      {
        'app.js':
          "import { SQSClient } from '@aws-sdk/client-sqs';\nimport { make } from './make.js';\nexport const handler = () => make(SQSClient);",
        'make.js': 'export const make = (C) => new C();',
      },
      'test/src/app.js creates clients of AWS services by means that are not followed',
    ],
  ])('leaves a doubt where calls may be unseen: %s', (_, files, because) => {
    expect(uses(files, queue)).toEqual({
      found: [],
      whyIncomplete: [
        `its role R allows sqs:SendMessage, but its code creates no client of Amazon SQS, though ${because}`,
      ],
      places: [],
    });
  });
});
