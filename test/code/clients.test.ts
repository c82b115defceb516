import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/code/program/read-code.ts';
import { playing } from '../generated/runs.ts';

/** The clients that a file makes: `s3`, `s3 in eu-west-1`, `s3?` where its calls may go elsewhere. */
function clients(path: string, text: string): string[] {
  return (readCode({ path, text })?.sites ?? []).map(
    ({ client, target }) => `${client}${target.region ? ` in ${target.region}` : ''}${target.doubt ? '?' : ''}`,
  );
}

const cases: readonly (readonly [file: string, says: string, text: string, expected: readonly string[]])[] = [
  [
    'a.py',
    'sessions for several Regions',
    "import boto3\nREGION = 'eu-west-1'\na = boto3.session.Session(region_name=REGION)\nb = boto3.Session(region_name='us-east-1')\na.client('sqs')\nb.client('sns')\nboto3.client('s3')\nboto3.Session(region_name='eu-west-3').client('sts')\n",
    ['sqs in eu-west-1', 'sns in us-east-1', 's3', 'sts in eu-west-3'],
  ],
  [
    'a.py',
    'a session that is made twice',
    "import boto3\ns = boto3.Session()\nif a:\n  s = boto3.Session(region_name='us-east-1')\ns.client('sns')\n",
    ['sns?'],
  ],
  [
    'a.py',
    'options that are given a host later',
    "import boto3\no = {}\nif a:\n  o['endpoint_url'] = a\nboto3.client('s3', **o)\n",
    ['s3?'],
  ],
  ...[
    '{ region: process.env.AWS_REGION, ...load() }',
    '{ region: process.env.AWS_REGION, ...more }',
    "{ region: process.env.AWS_REGION, ['region']: 'us-east-1' }",
    "{ get region() { return 'us-east-1'; } }",
  ].map(
    (options) =>
      [
        'a.js',
        `a Region in ${options}`,
        `import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client(${options});`,
        ['s3?'],
      ] as const,
  ),
  [
    'a.js',
    'a Region before what holds none',
    "import { S3Client } from '@aws-sdk/client-s3';\nconst more = { maxAttempts: 2 };\nnew S3Client({ region: process.env.AWS_REGION, ...more, ...(a && { b }) });",
    ['s3'],
  ],
  [
    'a.js',
    'options that are given a host later',
    "import { S3Client } from '@aws-sdk/client-s3';\nconst o = {};\nif (a) o.endpoint = a;\nnew S3Client(o);",
    ['s3?'],
  ],
  [
    'a.js',
    'a client that is given a host later',
    "import { S3Client } from '@aws-sdk/client-s3';\nconst s3 = new S3Client({});\ns3.config.endpoint = a;",
    ['s3?'],
  ],
  [
    'a.js',
    'a class with an endpoint of its own',
    "import { S3Client } from '@aws-sdk/client-s3';\nclass A {\n  constructor() {\n    this.endpoint = a;\n    this.s3 = new S3Client({});\n  }\n}",
    ['s3'],
  ],
  [
    'a.js',
    'an agent that leads to a proxy',
    "import { S3Client } from '@aws-sdk/client-s3';\nimport { HttpsProxyAgent } from 'https-proxy-agent';\nconst httpsAgent = new HttpsProxyAgent(a);\nnew S3Client({ requestHandler: new NodeHttpHandler({ httpsAgent }) });",
    ['s3?'],
  ],
  [
    'a.js',
    'a host that is none',
    "import { S3Client } from '@aws-sdk/client-s3';\nconst endpoint = undefined;\nnew S3Client({ region: process.env.AWS_REGION, endpoint });\nnew S3Client({ endpoint: undefined });",
    ['s3', 's3'],
  ],
  ['a.js', 'a named import', "import { S3Client } from '@aws-sdk/client-s3';\nconst s3 = new S3Client({});", ['s3']],
  ['a.ts', 'another name', "import { S3Client as C } from '@aws-sdk/client-s3';\nnew C();", ['s3']],
  [
    'a.ts',
    'the aggregated client',
    "import { SecretsManager } from '@aws-sdk/client-secrets-manager';\nnew SecretsManager()",
    ['secrets-manager'],
  ],
  [
    'a.mjs',
    'all of a package',
    "import * as ddb from '@aws-sdk/client-dynamodb';\nnew ddb.DynamoDBClient({})",
    ['dynamodb'],
  ],
  [
    'a.js',
    'a bundler',
    'var import_client_s3 = require("@aws-sdk/client-s3");\nvar s3 = new import_client_s3.S3Client({});',
    ['s3'],
  ],
  ['a.js', 'a bundler of modules', 'var s = __toESM(require("@aws-sdk/client-sqs"));\nnew s.SQSClient({});', ['sqs']],
  [
    'a.cjs',
    'destructuring',
    "const {\n  S3Client,\n  PutObjectCommand: Put,\n} = require('@aws-sdk/client-s3');\nnew S3Client({ region: process.env.AWS_REGION });",
    ['s3'],
  ],
  [
    'a.mjs',
    'a dynamic import',
    "const { SNSClient } = await import('@aws-sdk/client-sns');\nnew SNSClient({})",
    ['sns'],
  ],
  [
    'a.js',
    'version 2',
    "const AWS = require('aws-sdk');\nconst s3 = new AWS.S3();\nnew AWS.DynamoDB.DocumentClient();",
    ['S3', 'DynamoDB'],
  ],
  [
    'a.js',
    'version 2, traced',
    "const AWS = AWSXRay.captureAWS(require('aws-sdk'))\nnew AWS.SQS({apiVersion: '2012-11-05'})",
    ['SQS'],
  ],
  ['a.js', 'one client of version 2', "const S3 = require('aws-sdk/clients/s3');\nnew S3()", ['s3']],
  [
    'a.ts',
    'version 2 by name',
    "import { DynamoDB, Lambda } from 'aws-sdk';\nnew DynamoDB.DocumentClient()",
    ['DynamoDB'],
  ],
  ['a.js', 'a member of version 2', "const S3 = require('aws-sdk').S3;\nnew S3()", ['S3']],
  [
    'a.ts',
    'Powertools',
    "import { getParameter } from '@aws-lambda-powertools/parameters/ssm';\nawait getParameter('/a')",
    ['ssm'],
  ],
  ['a.ts', 'an import alone', "import { S3Client } from '@aws-sdk/client-s3';", []],
  [
    'a.ts',
    'a type',
    "import type { S3Client } from '@aws-sdk/client-s3';\nimport { type SQSClient } from '@aws-sdk/client-sqs';\nlet a: S3Client;",
    [],
  ],
  ['a.ts', 'commands', "import { PutObjectCommand } from '@aws-sdk/client-s3';\nnew PutObjectCommand({})", []],
  [
    'a.js',
    'a comment',
    "// import { S3Client } from '@aws-sdk/client-s3'; new S3Client()\n/* const AWS = require('aws-sdk'); new AWS.S3() */",
    [],
  ],
  ['a.js', 'a string', 'const help = `import { S3Client } from "@aws-sdk/client-s3"; new S3Client()`;', []],
  [
    'a.js',
    'after a pattern with a quote',
    "const AWS = require('aws-sdk');\nconst q = x.replace(/['\"`]/g, '');\nnew AWS.S3()",
    ['S3'],
  ],
  [
    'a.js',
    'in a template',
    "const AWS = require('aws-sdk');\nconst t = `a ${f(`b`)} new AWS.SQS()`;\nnew AWS.S3()",
    ['S3'],
  ],
  ['a.js', 'a client of somebody else', "import { S3Client } from './mine';\nnew S3Client()", []],
  [
    'a.js',
    'what calls no service',
    "const AWS = require('aws-sdk');\nnew AWS.RDS.Signer();\nAWS.DynamoDB.Converter.marshall({})",
    [],
  ],
  [
    'a.js',
    'another host',
    "const AWS = require('aws-sdk');\nnew AWS.S3({ endpoint: 'http://localhost:9000' })",
    ['S3?'],
  ],
  [
    'a.js',
    'options that may name one',
    "import { S3Client } from '@aws-sdk/client-s3';\nexport const make = (options) => new S3Client(options);",
    ['s3?'],
  ],
  [
    'a.js',
    'options that name none',
    "import { S3Client } from '@aws-sdk/client-s3';\nconst o = {\n  maxAttempts: 2,\n};\nnew S3Client(o);",
    ['s3'],
  ],
  [
    'a.js',
    'options that name one',
    "import { S3Client } from '@aws-sdk/client-s3';\nconst o = {\n  maxAttempts: 2,\n  endpoint: url,\n};\nnew S3Client(o);",
    ['s3?'],
  ],
  [
    'a.js',
    'another Region',
    "import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({ region: 'us-west-2' });",
    ['s3 in us-west-2'],
  ],
  [
    'a.js',
    'a Region by name',
    "import { S3Client } from '@aws-sdk/client-s3';\nconst REGION = process.env.AWS_REGION || 'us-east-1';\nnew S3Client({ region: REGION });",
    ['s3'],
  ],
  [
    'a.js',
    'a Region from somewhere',
    "import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({ region: config.region });",
    ['s3?'],
  ],
  [
    'a.js',
    'a Region for all of version 2',
    "const AWS = require('aws-sdk');\nAWS.config.update({ region: 'eu-west-1' });\nnew AWS.S3();",
    ['S3 in eu-west-1'],
  ],
  ['a.test.js', 'a test', "import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({});", []],
  ['node_modules/x/index.js', 'a library', "import { S3Client } from '@aws-sdk/client-s3';\nnew S3Client({});", []],

  ['a.py', 'a client', "import boto3\ns3 = boto3.client('s3')\n", ['s3']],
  ['a.py', 'a resource', 'import boto3\ntable = boto3.resource("dynamodb").Table("t")', ['dynamodb']],
  [
    'a.py',
    'a session',
    "import boto3\nsession = boto3.session.Session()\nc = session.client(service_name='secretsmanager')",
    ['secretsmanager'],
  ],
  [
    'a.py',
    'a session of any name',
    "import boto3\naws = boto3.session.Session()\nc = aws.client(service_name='secretsmanager')",
    ['secretsmanager'],
  ],
  [
    'a.py',
    'a session that is imported by itself, in an object',
    "from boto3.session import Session\nclass A:\n  def __init__(self):\n    self.aws = Session()\n    self.c = self.aws.client('sqs')",
    ['sqs'],
  ],
  ['a.py', 'a session of something else', "import boto3\nimport http\nweb = http.Session()\nweb.client('s3')", []],
  [
    'a.py',
    'the Region that its session has',
    "import boto3\ns = boto3.session.Session()\nc = s.client(\n    service_name='secretsmanager',\n    region_name=s.region_name\n)",
    ['secretsmanager'],
  ],
  [
    'a.py',
    'the Region that its session was told',
    "import boto3\ns = boto3.Session(region_name='eu-west-1')\nc = s.client('sqs', region_name=s.region_name)",
    ['sqs in eu-west-1'],
  ],
  [
    'a.py',
    'the Region of something else',
    "import boto3\nc = boto3.client('sqs', region_name=settings.region_name)",
    ['sqs?'],
  ],
  [
    'a.py',
    'a service by a constant',
    "import boto3\nSERVICE = 'secretsmanager'\nboto3.client(SERVICE)\nboto3.client(service_name=SERVICE, region_name='us-west-2')",
    ['secretsmanager', 'secretsmanager in us-west-2'],
  ],
  ['a.py', 'a service by a name that is set twice', "import boto3\nname = 'sqs'\nname = 'sns'\nboto3.client(name)", []],
  ['a.py', 'a session at once', "import boto3\nboto3.Session().client('sqs')", ['sqs']],
  [
    'a.py',
    'several lines',
    "import boto3\nc = boto3.client(\n    's3',\n    config=Config(retries={'max_attempts': 2}),\n)",
    ['s3'],
  ],
  ['a.py', 'another name', "import boto3 as b\nb.client('s3')", ['s3']],
  ['a.py', 'a function', "from boto3 import client\nclient('s3')", ['s3']],
  [
    'a.py',
    'asynchronously',
    "import aioboto3\nsession = aioboto3.Session()\nasync with session.client('s3') as s3:\n  pass",
    ['s3'],
  ],
  [
    'a.py',
    'Powertools',
    'from aws_lambda_powertools.utilities import parameters\nparameters.get_secret("x")',
    ['secretsmanager'],
  ],
  [
    'a.py',
    'a name from Powertools',
    'from aws_lambda_powertools.utilities.parameters import get_parameter\nget_parameter("x")',
    ['ssm'],
  ],
  ['a.py', 'a comment', "import boto3\n# boto3.client('s3')", []],
  ['a.py', 'a docstring', 'import boto3\n"""\nUse boto3.client(\'s3\').\n"""', []],
  ['a.py', 'a service by variable', 'import boto3\nboto3.client(name)', []],
  [
    'a.py',
    'something else with clients',
    "import boto3\nimport docker\ndocker.client('s3')\nself.redis.client('sqs')",
    [],
  ],
  ['a.py', 'no SDK', "session.client('s3')", []],
  ['a.py', 'another host', "import boto3\nboto3.client('s3', endpoint_url=os.environ.get('URL'))", ['s3?']],
  [
    'a.py',
    'the host that is called anyhow',
    "import os, boto3\nregion = os.environ['AWS_REGION']\nboto3.client('sqs', endpoint_url=f'https://sqs.{region}.amazonaws.com')",
    ['sqs'],
  ],
  [
    'a.py',
    'that host in another Region',
    "import boto3\nboto3.client('sqs', endpoint_url='https://sqs.us-west-2.amazonaws.com', region_name='us-west-2')",
    ['sqs in us-west-2'],
  ],
  [
    'a.js',
    'the host that is called anyhow',
    "import { SQSClient } from '@aws-sdk/client-sqs';\nnew SQSClient({ endpoint: `https://sqs.${process.env.AWS_REGION}.amazonaws.com/` });",
    ['sqs'],
  ],
  [
    'a.py',
    'that host in a Region of its own',
    "import boto3\nboto3.client('sqs', endpoint_url=f'https://sqs.{event.region}.amazonaws.com')",
    ['sqs?'],
  ],
  [
    'a.py',
    'a host of a single resource',
    "import os, boto3\nregion = os.environ['AWS_REGION']\nboto3.client('iot-data', endpoint_url=f'https://a1-ats.iot.{region}.amazonaws.com')",
    ['iot-data?'],
  ],
  [
    'a.py',
    'a host for FIPS',
    "import os, boto3\nregion = os.environ['AWS_REGION']\nboto3.client('sqs', endpoint_url=f'https://sqs-fips.{region}.amazonaws.com')",
    ['sqs?'],
  ],
  [
    'a.js',
    'the host that is called anyhow, by a proxy',
    "import { SQS } from 'aws-sdk';\nnew SQS({ endpoint: `https://sqs.${process.env.AWS_REGION}.amazonaws.com`, httpOptions: { proxy: p } });",
    ['SQS?'],
  ],
  ['a.py', 'another Region', "import boto3\nboto3.client('s3', region_name='us-west-2')", ['s3 in us-west-2']],
  ['a.py', 'another Region, without a name', "import boto3\nboto3.client('s3', 'us-west-2')", ['s3 in us-west-2']],
  ['a.py', 'its own Region, without a name', "import boto3\nboto3.resource('s3', os.environ['AWS_REGION'])", ['s3']],
  ['a.py', 'no Region, without a name', "import boto3\nboto3.client('s3', None, use_ssl=True)", ['s3']],
  ['a.py', 'its own Region', "import boto3\nboto3.client('s3', region_name=os.environ['AWS_REGION'])", ['s3']],
  [
    'a.py',
    'a Region of the session',
    "import boto3\nsession = boto3.Session(region_name='eu-west-1')\nsession.client('s3')",
    ['s3 in eu-west-1'],
  ],
  ['a.py', 'handed-in options', "import boto3\ndef make(**kw):\n  return boto3.client('s3', **kw)", ['s3?']],
  ['test_a.py', 'a test', "import boto3\nboto3.client('s3')", []],
  ['python/lib/python3.12/site-packages/boto3/session.py', 'the SDK', "import boto3\nboto3.client('s3')", []],

  [
    'main.go',
    'version 2',
    'import (\n\t"context"\n\t"github.com/aws/aws-sdk-go-v2/service/s3"\n)\nvar c = s3.NewFromConfig(cfg)',
    ['s3'],
  ],
  [
    'main.go',
    'version 1',
    'import "github.com/aws/aws-sdk-go/service/secretsmanager"\nvar c = secretsmanager.New(sess)',
    ['secretsmanager'],
  ],
  [
    'main.go',
    'another name',
    'import (\n\tddb "github.com/aws/aws-sdk-go-v2/service/dynamodb"\n)\nvar c = ddb.NewFromConfig(cfg)',
    ['dynamodb'],
  ],
  ['main.go', 'types', 'import "github.com/aws/aws-sdk-go-v2/service/s3/types"\nvar t types.Object', []],
  [
    'main.go',
    'another host',
    'import "github.com/aws/aws-sdk-go-v2/service/s3"\nvar c = s3.NewFromConfig(cfg, func(o *s3.Options) { o.BaseEndpoint = &u })',
    ['s3?'],
  ],
  ['main_test.go', 'a test', 'import "github.com/aws/aws-sdk-go-v2/service/s3"\nvar c = s3.NewFromConfig(cfg)', []],

  [
    'App.java',
    'version 2',
    'import software.amazon.awssdk.services.s3.S3Client;\nclass App { S3Client s3 = S3Client.builder().build(); }',
    ['s3'],
  ],
  [
    'App.java',
    'version 1',
    'import com.amazonaws.services.secretsmanager.AWSSecretsManagerClientBuilder;\nclass App { Object c = AWSSecretsManagerClientBuilder.defaultClient(); }',
    ['secretsmanager'],
  ],
  [
    'App.java',
    'a Region where the variable had none',
    'import software.amazon.awssdk.services.s3.S3Client;\nclass App { S3Client make() { String own = System.getenv().getOrDefault("AWS_REGION", "us-east-1"); return S3Client.builder().region(Region.of(own)).build(); } }',
    ['s3'],
  ],
  [
    'App.java',
    'a Region where the variable is not there',
    'import software.amazon.awssdk.services.s3.S3Client;\nclass App { S3Client make() { String region = System.getenv("AWS_REGION"); if (null == region) {\n region = "us-east-1";\n } return S3Client.builder().region(Region.of(region)).build(); } }',
    ['s3'],
  ],
  [
    'main.go',
    'a Region where the variable is empty',
    'import "github.com/aws/aws-sdk-go-v2/service/s3"\nfunc f() {\n\tregion := os.Getenv("AWS_REGION")\n\tif region == "" {\n\t\tregion = "us-east-1"\n\t}\n\tc := s3.NewFromConfig(cfg)\n}',
    ['s3'],
  ],
  ...(
    [
      ['App.java', 'Region.of(System.getenv("HOME_REGION"))', 's3?'],
      ['App.java', 'Region.of(input.getRegion())', 's3?'],
      ['App.java', 'Constants.REGION', 's3?'],
      ['App.java', 'Region.EU_WEST_1', 's3 in eu-west-1'],
      ['App.java', 'new DefaultAwsRegionProviderChain().getRegion()', 's3'],
    ] as const
  ).map(
    ([file, region, expected]) =>
      [
        file,
        `a Region of ${region}`,
        `import software.amazon.awssdk.services.s3.S3Client;\nclass App { S3Client c = S3Client.builder().region(${region}).build(); }`,
        [expected],
      ] as const,
  ),
  ...(
    [
      ['os.Getenv("HOME_REGION")', 's3?'],
      ['region', 's3?'],
      ['"us-east-1"', 's3 in us-east-1'],
      ['os.Getenv("AWS_REGION")', 's3'],
    ] as const
  ).map(
    ([region, expected]) =>
      [
        'main.go',
        `a Region of ${region}`,
        `import "github.com/aws/aws-sdk-go-v2/service/s3"\nfunc f() {\n\tcfg, _ := config.LoadDefaultConfig(ctx, config.WithRegion(${region}))\n\tc := s3.NewFromConfig(cfg)\n}`,
        [expected],
      ] as const,
  ),
  [
    'main.go',
    'a Region that one of two clients is given',
    'import (\n"github.com/aws/aws-sdk-go-v2/service/s3"\n"github.com/aws/aws-sdk-go-v2/service/sqs"\n)\nfunc f() {\n\ts3.NewFromConfig(cfg, func(o *s3.Options) { o.Region = "us-east-1" })\n\tsqs.NewFromConfig(cfg)\n}',
    ['s3?', 'sqs?'],
  ],
  [
    'App.java',
    'a Region with which another is compared',
    'import software.amazon.awssdk.services.s3.S3Client;\nclass App { S3Client c = S3Client.create(); boolean isHome(String region) { return region.equals("us-east-1"); } }',
    ['s3?'],
  ],
  [
    'main.rs',
    'a Region in case that there is none',
    'fn f() {\n let region = RegionProviderChain::default_provider().or_else("us-east-1");\n let c = aws_config::from_env().region(region).load().await;\n aws_sdk_s3::Client::new(&c);\n}',
    ['s3'],
  ],
  ['a.rb', 'the Region of an event', "def f(event)\n  Aws::S3::Client.new(region: event['region'])\nend", ['S3?']],
  [
    'a.rb',
    'a Region for all clients',
    "Aws.config.update(region: 'us-east-1')\nAws::S3::Client.new",
    ['S3 in us-east-1'],
  ],
  [
    'a.cs',
    'a Region of the list',
    'using Amazon.S3;\nclass A { object c = new AmazonS3Client(RegionEndpoint.APSoutheast2); }',
    ['S3 in ap-southeast-2'],
  ],
  [
    'App.java',
    'a Region where another name says so',
    'import software.amazon.awssdk.services.s3.S3Client;\nclass App { S3Client make(String region) { if (isBackup) {\n region = "us-east-1";\n } return S3Client.builder().region(Region.of(region)).build(); } }',
    ['s3?'],
  ],
  [
    'App.java',
    'a Region where a name is another one',
    'import software.amazon.awssdk.services.s3.S3Client;\nclass App { S3Client make(String region) { if (region.equals("global")) {\n region = "us-east-1";\n } return S3Client.builder().region(Region.of(region)).build(); } }',
    ['s3?'],
  ],
  [
    'App.java',
    'its own Region and another one',
    'import software.amazon.awssdk.services.s3.S3Client;\nclass App { S3Client make(String region) { String own = System.getenv("AWS_REGION"); S3Client other = S3Client.builder().region(Region.US_WEST_2).build(); return S3Client.builder().region(Region.of(region)).build(); } }',
    ['s3?', 's3?'],
  ],
  ['App.kt', 'a star', 'import software.amazon.awssdk.services.sqs.*\nval c = SqsClient.create()', ['sqs']],
  [
    'App.java',
    'the runtime',
    'import com.amazonaws.services.lambda.runtime.Context;\nimport com.amazonaws.services.lambda.runtime.events.SQSEvent;\nclass App {}',
    [],
  ],
  [
    'App.java',
    'a Region',
    'import software.amazon.awssdk.services.s3.S3Client;\nclass App { S3Client s3 = S3Client.builder().region(Region.US_EAST_1).build(); }',
    ['s3 in us-east-1'],
  ],
  [
    'AppTest.java',
    'a test',
    'import software.amazon.awssdk.services.s3.S3Client;\nclass AppTest { S3Client s3 = S3Client.create(); }',
    [],
  ],

  ['Function.cs', 'a client', 'using Amazon.S3;\nvar c = new AmazonS3Client();', ['S3']],
  ['Startup.cs', 'for constructors', 'using Amazon.SQS;\nservices.AddAWSService<IAmazonSQS>();', ['SQS']],
  ['Function.cs', 'the runtime', 'using Amazon.Lambda.Core;\nusing Amazon.Lambda.SQSEvents;\nclass F { }', []],
  ['Function.cs', 'a path', 'using Amazon.S3;\nvar p = @"c:\\";\nvar c = new AmazonS3Client(); // x', ['S3']],

  ['app.rb', 'a client', "require 'aws-sdk-s3'\nS3 = Aws::S3::Client.new\n", ['S3']],
  ['app.rb', 'a comment', '# Aws::S3::Client.new', []],
  ['main.rs', 'a client', 'let c = aws_sdk_s3::Client::new(&config);', ['s3']],
  [
    'main.rs',
    'another name',
    "use aws_sdk_dynamodb::{Client, Error};\nfn f<'a>() { Client::new(&config) }",
    ['dynamodb'],
  ],
];

describe('clients that code makes', () => {
  it.each(cases.map(([file, says, text, expected]) => ({ file, says, text, expected })))(
    '$file: $says',
    ({ file, text, expected }) => {
      expect(clients(file, text)).toEqual(expected);
    },
  );
});

describe('any text', () => {
  const files = ['a.js', 'a.ts', 'a.py', 'a.rb', 'a.go', 'a.java', 'a.cs', 'a.rs'];
  const piece = fc.constantFrom(
    'import ',
    'from ',
    'require(',
    "'aws-sdk'",
    '"',
    "'",
    '`',
    '${',
    '}',
    '{',
    '(',
    ')',
    '/*',
    '*/',
    '//',
    '#',
    '\n',
    ' ',
    'new ',
    'boto3',
    '.client(',
    "'s3'",
    'const ',
    '=',
    'A',
    '\\',
    '"""',
    '@',
    'region',
    ': ',
    'Aws::S3::Client.new',
    '/',
    'new AWS.S3(',
    "import { S3Client } from '@aws-sdk/client-s3'",
    'import boto3\n',
    'use aws_sdk_s3::{',
  );

  it('is read without a fault, to places within it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...files), fc.array(piece, { maxLength: 60 }), (path, pieces) => {
        const text = pieces.join('');
        const read = readCode({ path, text });
        expect(read!.code.plain).toHaveLength(text.length);
        expect(read!.code.bare).toHaveLength(text.length);
        expect(read!.code.bare.split('\n')).toHaveLength(text.split('\n').length);
        for (const { offset } of read!.sites) expect(offset).toBeLessThan(text.length);
      }),
      playing(150),
    );
  });

  it.each([
    'a',
    ' ',
    '\n',
    '(',
    '{',
    "'",
    '"',
    '`',
    '${',
    'new a.',
    'new ',
    'import ',
    "from 'x'",
    "require('x')",
    'const a = ',
    '.client(',
    "import boto3\nboto3.client('s3', region_name=r)\n",
    'from a import (',
    '/',
    '\\',
    'Aws::',
    'x.New(',
    '@',
    "const A = require('aws-sdk');new A.S3(o);",
    '.',
    'a,',
    'use aws_sdk_s3',
    '"a/',
    'import com.amazonaws.services.',
  ])('of a megabyte of %j does not hang', (unit) => {
    const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
    for (const path of ['a.js', 'a.py', 'a.java', 'a.cs']) readCode({ path, text });
  });
});
