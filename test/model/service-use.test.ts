import { describe, expect, it } from 'vitest';
import { inWords } from '../../src/language/in-words.ts';
import { servicesUsedBy } from '../../src/model/usage/services/services.ts';
import { allInWords } from '../in-words.ts';
import { coreOf, functionOf } from './core-of.ts';

const sam = 'Transform: AWS::Serverless-2016-10-31';
const outside = 'Parameters:\n  Role: { Type: String }\n  Some: { Type: String }';

/** What a function F uses, as `proven s3: its ...`, and why there may be more. */
function uses(resources: string, sections = outside) {
  const core = coreOf(resources, sections);
  const { found, whyIncomplete, shared } = servicesUsedBy(core, functionOf(core, 'F'));
  return {
    shared: shared.map(({ use, among }) => `${use.endpoint} among ${among.join(', ')}`),
    found: found.map(({ certainty, endpoint, because }) => `${certainty} ${endpoint}: ${inWords(because)}`),
    whyIncomplete: whyIncomplete.map(({ because }) => inWords(because)),
    places: found.map(({ place }) => place.keys.join('.')),
  };
}

const shown = (...of: Parameters<typeof uses>) => uses(...of).found;
const endpoints = (...of: Parameters<typeof uses>) => shown(...of).map((use) => use.split(':')[0]);

/** A function whose role is elsewhere, so that only its own properties show anything. */
const withRoleElsewhere = (properties: string, others = '') =>
  `F: { Type: AWS::Lambda::Function, Properties: { Role: !Ref Role, ${properties} } }\n${others}`;
const variable = (value: string, others = '') =>
  withRoleElsewhere(`Environment: { Variables: { X: ${value} } }`, others);

/** A function F with a role R of these statements. */
function withRole(statements: string, properties = '', others = '') {
  return `
F: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn ${properties && `, ${properties}`} } }
R: { Type: AWS::IAM::Role, Properties: { Policies: [{ PolicyName: p, PolicyDocument: { Statement: [${statements}] } }] } }
${others}`;
}
const allows = (actions: string, resource = "'*'") => `{ Effect: Allow, Action: [${actions}], Resource: ${resource} }`;
const nothingUsed: string[] = [];

describe('environment variables', () => {
  const resources = `
Bucket: { Type: AWS::S3::Bucket }
Table: { Type: AWS::DynamoDB::Table }
Queue: { Type: AWS::SQS::Queue }
Secret: { Type: AWS::SecretsManager::Secret }
Parameter: { Type: AWS::SSM::Parameter }
Key: { Type: AWS::KMS::Key }
Pool: { Type: AWS::Cognito::UserPool }
Db: { Type: AWS::RDS::DBInstance }
Machine: { Type: AWS::StepFunctions::StateMachine }
`;

  it.each([
    ['!Ref Table', 'proven dynamodb: its environment variable X names Table'],
    ['!GetAtt Queue.QueueUrl', 'proven sqs: its environment variable X names Queue'],
    ["!Sub 's3://${Bucket}/in/'", 'proven s3: its environment variable X names Bucket'],
    ["!Sub 'arn:aws:s3:::${Bucket}'", 'proven s3: its environment variable X names Bucket'],
    ['!Ref Secret', 'proven secretsmanager: its environment variable X names Secret'],
    [
      "!Sub 'arn:aws:sns:${AWS::Region}:${AWS::AccountId}:t'",
      'proven sns: its environment variable X holds an ARN of Amazon SNS',
    ],
    [
      "!Sub 'https://sqs.${AWS::Region}.amazonaws.com/${AWS::AccountId}/q'",
      'proven sqs: its environment variable X holds the URL of a queue',
    ],
  ])('%s shows a use', (value, expected) => {
    expect(shown(variable(value, resources))).toEqual([expected]);
  });

  it.each([
    ['a plain text', 'Table'],
    ['a dynamic reference', "'{{resolve:secretsmanager:orders}}'"],
    ['a dynamic reference around a name', "!Sub '{{resolve:secretsmanager:${Secret}}}'"],
    ["a bucket's web address", "!Sub 'https://${Bucket}.s3.amazonaws.com/'"],
    ["a bucket's website", '!GetAtt Bucket.WebsiteURL'],
    ["a parameter's value", '!GetAtt Parameter.Value'],
    ['a user pool', '!Ref Pool'],
    ["a database's address", '!GetAtt Db.Endpoint.Address'],
    ['an ARN of a kind that is also handed on', "!Sub 'arn:aws:iam::${AWS::AccountId}:role/r'"],
    ['a parameter', '!Ref Some'],
  ])('%s shows none', (_, value) => {
    const { found, whyIncomplete } = uses(variable(value, resources));
    expect(found).toEqual(nothingUsed);
    expect(whyIncomplete).toEqual(['parameter Role has no value here']);
  });

  it.each([
    ['!Ref Key', 'it may be handed to a service that encrypts with it'],
    ['!Ref Machine', 'it may be handed on as a target'],
    ['arn:aws:sqs:us-east-1:123456789012:q', 'it may be in another Region'],
  ])('%s proves little', (value, why) => {
    const { found, whyIncomplete } = uses(variable(value, resources));
    expect(found).toEqual(nothingUsed);
    expect(whyIncomplete).toContainEqual(expect.stringContaining(`its environment variable X `));
    expect(whyIncomplete).toContainEqual(expect.stringContaining(`but ${why}`));
  });

  it('may tell an extension of a secret by its own name', () => {
    const fn = (name: string) => withRoleElsewhere(`Environment: { Variables: { ${name}: !Ref Some } }`);
    expect(shown(fn('DD_API_KEY_SECRET_ARN'))).toEqual([
      'proven secretsmanager: its environment variable DD_API_KEY_SECRET_ARN names a secret that an extension reads',
    ]);
    expect(shown(fn('SECRET_ARN'))).toEqual(nothingUsed);
  });

  it('shows none where the role is known and allows nothing there', () => {
    const { found, whyIncomplete } = uses(
      withRole(allows('sns:Publish'), 'Environment: { Variables: { X: !Ref Table } }', resources),
    );
    expect(found).toEqual(['permitted sns: its role R allows sns:Publish']);
    expect(whyIncomplete).toEqual([
      'its environment variable X names Table, but its role allows nothing on Amazon DynamoDB',
    ]);
  });

  it('wins over a permission, which stays as further evidence', () => {
    const core = coreOf(
      withRole(allows('dynamodb:PutItem'), 'Environment: { Variables: { X: !Ref Table } }', resources),
    );
    const { found } = servicesUsedBy(core, functionOf(core, 'F'));
    expect(found.map(({ further, ...use }) => ({ ...use, further: allInWords(further) }))).toMatchObject([
      { certainty: 'proven', endpoint: 'dynamodb', further: [{ because: 'its role R allows dynamodb:PutItem' }] },
    ]);
    expect(found[0]!.place.keys).toEqual(['Resources', 'F', 'Properties', 'Environment', 'Variables', 'X']);
  });

  it('counts a name in Globals only for functions whose role allows the service', () => {
    const globals = `${sam}\nGlobals: { Function: { Environment: { Variables: { TABLE: !Ref Table } } } }`;
    const fn = (properties: string) =>
      `F: { Type: AWS::Serverless::Function, Properties: { ${properties} } }\n${resources}`;
    expect(shown(fn('Policies: [{ DynamoDBReadPolicy: { TableName: !Ref Table } }]'), globals)).toEqual([
      'proven dynamodb: its environment variable TABLE names Table',
    ]);
    expect(shown(fn('Timeout: 3'), globals)).toEqual(nothingUsed);
    expect(shown(fn('Role: !ImportValue role'), globals)).toEqual(nothingUsed);
  });

  it('asks for no condition in variables that name no service', () => {
    const sections = `${outside}\nConditions: { Is: !Equals [!Ref Some, a] }`;
    const core = coreOf(variable('!If [Is, debug, info]'), sections);
    servicesUsedBy(core, functionOf(core, 'F'));
    expect(core.evaluate.scenario.decisions).toEqual([]);
  });
});

describe('calls that are told to go elsewhere', () => {
  const endpoint = `
Table: { Type: AWS::DynamoDB::Table }
Parameter: { Type: AWS::SSM::Parameter }
Endpoint: { Type: AWS::EC2::VPCEndpoint, Properties: { ServiceName: !Sub 'com.amazonaws.\${AWS::Region}.ssm' } }
`;
  const env = (others: string) =>
    withRoleElsewhere(
      `Environment: { Variables: { TABLE: !Ref Table, PARAMETER: !Ref Parameter, ${others} } }`,
      endpoint,
    );

  it.each([
    ['AWS_ENDPOINT_URL_DYNAMODB: !Ref Some', ['proven ssm']],
    ['AWS_ENDPOINT_URL_SSM: !Ref Some', ['proven dynamodb']],
    ['AWS_ENDPOINT_URL: !Ref Some', []],
    ["SSM_HOST: !Select [1, !Split [':', !Select [0, !GetAtt Endpoint.DnsEntries]]]", ['proven dynamodb']],
    ['AWS_ENDPOINT_URL_SQS: !Ref Some', ['proven dynamodb', 'proven ssm']],
  ])('%s', (others, left) => {
    expect(endpoints(env(others))).toEqual(left);
  });
});

describe('what CloudFormation, Secrets Manager and extensions ask of a function', () => {
  it.each(['Custom::Seed', 'AWS::CloudFormation::CustomResource'])('a %s is answered through S3', (type) => {
    const { found, places } = uses(
      withRoleElsewhere('Timeout: 3', `Seed: { Type: '${type}', Properties: { ServiceToken: !GetAtt F.Arn } }`),
    );
    expect(found).toEqual(['proven s3: it answers CloudFormation for the custom resource Seed through S3']);
    expect(places).toEqual(['Resources.Seed.Properties.ServiceToken']);
  });

  it('but not where another function is the ServiceToken, or none', () => {
    const others = `
G: { Type: AWS::Lambda::Function, Properties: { Role: !Ref Role } }
Seed: { Type: Custom::Seed, Properties: { ServiceToken: !GetAtt G.Arn, Handler: !GetAtt F.Arn } }
Permission: { Type: AWS::Lambda::Permission, Properties: { FunctionName: !Ref F } }
`;
    expect(shown(withRoleElsewhere('Timeout: 3', others))).toEqual(nothingUsed);
  });

  it('rotation works on the secret, also by an alias of the function', () => {
    const others = `
Live: { Type: AWS::Lambda::Alias, Properties: { FunctionName: !Ref F, FunctionVersion: '1', Name: live } }
Rotation: { Type: AWS::SecretsManager::RotationSchedule, Properties: { RotationLambdaARN: !Ref Live } }
`;
    expect(shown(withRoleElsewhere('Timeout: 3', others))).toEqual([
      'proven secretsmanager: it rotates the secret of Rotation',
    ]);
  });

  it('knows extensions by their layers', () => {
    const layers = (name: string) => `Layers: [!Sub 'arn:aws:lambda:\${AWS::Region}:580247275435:layer:${name}:14']`;
    expect(endpoints(withRoleElsewhere(layers('LambdaInsightsExtension')))).toEqual(['proven logs']);
    expect(
      endpoints(withRole(allows('ssm:GetParameter'), layers('AWS-Parameters-and-Secrets-Lambda-Extension'))),
    ).toEqual(['proven ssm']);
    expect(endpoints(withRoleElsewhere(layers('AWS-Parameters-and-Secrets-Lambda-Extension')))).toEqual([]);
    expect(endpoints(withRoleElsewhere(layers('our-own-code')))).toEqual([]);
    expect(uses(withRoleElsewhere(layers('Datadog-Extension'))).whyIncomplete).toContain(
      'the Datadog extension may call its vendor over the internet',
    );
  });

  it('managed instances send logs through the VPC', () => {
    expect(endpoints(withRoleElsewhere('CapacityProviderConfig: { Arn: a }, TracingConfig: { Mode: Active }'))).toEqual(
      ['proven logs', 'proven xray'],
    );
    expect(endpoints(withRoleElsewhere('TracingConfig: { Mode: Active }'))).toEqual([]);
  });

  it('cannot tell for durable functions', () => {
    const { found, whyIncomplete } = uses(
      'F: { Type: AWS::Serverless::Function, Properties: { DurableConfig: { ExecutionTimeout: 9 } } }',
      sam,
    );
    expect(found).toEqual(nothingUsed);
    expect(whyIncomplete).toEqual(['a durable function may write checkpoints through the Lambda API']);
  });
});

describe('permissions', () => {
  it('are one use for each endpoint, at the statement', () => {
    const { found, places } = uses(
      withRole(`${allows('dynamodb:GetItem, dynamodb:PutItem, dynamodb:Query')}, ${allows('sns:Publish')}`),
    );
    expect(found).toEqual([
      'permitted dynamodb: its role R allows dynamodb:GetItem and 2 more',
      'permitted sns: its role R allows sns:Publish',
    ]);
    expect(places[1]).toBe('Resources.R.Properties.Policies.0.PolicyDocument.Statement.1');
  });

  it.each([
    ['logs', 'logs:CreateLogGroup, logs:CreateLogStream, logs:PutLogEvents'],
    ['logs, lazily', "'logs:*'"],
    ['tracing', 'xray:PutTraceSegments, xray:PutTelemetryRecords'],
    ['network interfaces', 'ec2:CreateNetworkInterface, ec2:DescribeNetworkInterfaces, ec2:DeleteNetworkInterface'],
    ['network interfaces, lazily', "'ec2:*NetworkInterface*'"],
    ['mounting a file system', 'elasticfilesystem:ClientMount'],
    ['signing in to a database', 'rds-db:connect'],
    ['brokers in the VPC', "'kafka-cluster:*'"],
    ['passing a role', 'iam:PassRole'],
    ['an OpenSearch domain', "'es:ESHttp*'"],
  ])('show no use: %s', (_, actions) => {
    expect(uses(withRole(allows(actions)))).toMatchObject({ found: [], whyIncomplete: [] });
  });

  it('on other actions of these services do', () => {
    expect(endpoints(withRole(allows('logs:FilterLogEvents, ec2:DescribeInstances, lambda:InvokeFunction')))).toEqual([
      'permitted logs',
      'permitted ec2',
      'permitted lambda',
    ]);
  });

  it.each([["'*'"], ["'*:*'"], ["'s*:Get*'"]])('of %s say nothing that is certain', (action) => {
    const { found, whyIncomplete } = uses(withRole(allows(action)));
    expect(found).toEqual(nothingUsed);
    expect(whyIncomplete).toEqual([`the role R allows ${action.replaceAll("'", '')}`]);
  });

  it('by NotAction and broad managed policies say nothing that is certain', () => {
    const { found, whyIncomplete } = uses(withRole("{ Effect: Allow, NotAction: 'iam:*', Resource: '*' }"));
    expect(found).toEqual(nothingUsed);
    expect(whyIncomplete).toEqual(['the role R allows everything but some actions']);
    const admin = 'F: { Type: AWS::Serverless::Function, Properties: { Policies: [AdministratorAccess] } }';
    expect(uses(admin, sam).whyIncomplete).toEqual(['the role FRole allows what AdministratorAccess allows']);
  });

  it('denied are none', () => {
    expect(shown(withRole("{ Effect: Deny, Action: 's3:*', Resource: '*' }"))).toEqual(nothingUsed);
  });

  it('of a whole service count for its main endpoint', () => {
    expect(endpoints(withRole(allows("'bedrock:*', 's3:*'")))).toEqual(['permitted bedrock-runtime', 'permitted s3']);
  });

  it('without an endpoint service need a way to the internet', () => {
    expect(endpoints(withRole(allows('support:CreateCase')))).toEqual(['permitted none']);
  });

  it('come with managed policies by their main service, and with policy templates of SAM', () => {
    const fn = (policies: string) =>
      `F: { Type: AWS::Serverless::Function, Properties: { VpcConfig: { SubnetIds: [a] }, Tracing: Active, Policies: [${policies}] } }`;
    expect(shown(fn('AmazonDynamoDBFullAccess'), sam)).toEqual([
      'permitted dynamodb: the role that SAM creates for it has the managed policy AmazonDynamoDBFullAccess',
    ]);
    expect(shown(fn('{ SNSPublishMessagePolicy: { TopicName: t } }'), sam)).toEqual([
      'permitted sns: its policy template SNSPublishMessagePolicy allows sns:Publish',
    ]);
    expect(shown(fn('AWSLambdaSQSQueueExecutionRole, { VPCAccessPolicy: {} }'), sam)).toEqual(nothingUsed);
  });

  it('of table streams beside those of tables are not counted: grants hand them out together', () => {
    expect(endpoints(withRole(allows('dynamodb:Query, dynamodb:GetRecords, dynamodb:GetShardIterator')))).toEqual([
      'permitted dynamodb',
    ]);
    expect(endpoints(withRole(allows('dynamodb:GetRecords, dynamodb:GetShardIterator')))).toEqual([
      'permitted dynamodb-streams',
    ]);
  });

  it('of a role that several share show nothing of a single function', () => {
    const { found, whyIncomplete, shared } = uses(
      withRole(
        allows('s3:GetObject, sns:Publish'),
        '',
        'G: { Type: AWS::Lambda::Function, Properties: { Role: !GetAtt R.Arn } }',
      ),
    );
    expect(found).toEqual(nothingUsed);
    expect(whyIncomplete).toEqual([]);
    expect(shared).toEqual(['s3 among F, G', 'sns among F, G']);
  });
});

describe('permissions for Lambda-managed access', () => {
  const polled = `
Queue: { Type: AWS::SQS::Queue }
Mapping: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref F, EventSourceArn: !GetAtt Queue.Arn } }
`;
  const poll = 'sqs:ReceiveMessage, sqs:DeleteMessage, sqs:GetQueueAttributes';

  it('explain what a poller needs, where there is one', () => {
    expect(shown(withRole(allows(poll), '', polled))).toEqual(nothingUsed);
    expect(endpoints(withRole(allows(poll)))).toEqual(['permitted sqs']);
    expect(endpoints(withRole(allows(`${poll}, sqs:SendMessage`), '', polled))).toEqual(['permitted sqs']);
    expect(endpoints(withRole(allows('kinesis:GetRecords'), '', polled))).toEqual(['permitted kinesis-streams']);
  });

  it('may explain a wide permission', () => {
    const { found, whyIncomplete } = uses(withRole(allows("'sqs:*'"), '', polled));
    expect(found).toEqual(nothingUsed);
    expect(whyIncomplete).toEqual([
      "its role R allows sqs:*, perhaps only because Lambda's poller reads the queue on its own network",
    ]);
  });

  it('explain any poller for a source that is not known, and for a function by name', () => {
    const mapping = (name: string) =>
      `M: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: ${name}, EventSourceArn: !Ref Some } }`;
    expect(shown(withRole(allows('kinesis:GetRecords'), 'FunctionName: orders', mapping('orders')))).toEqual(
      nothingUsed,
    );
    expect(endpoints(withRole(allows('kinesis:GetRecords'), 'FunctionName: orders', mapping('payments')))).toEqual([
      'permitted kinesis-streams',
    ]);
  });

  it('explain what SAM events ask for', () => {
    const event = `
F:
  Type: AWS::Serverless::Function
  Properties:
    Policies: [{ Statement: [${allows('mq:DescribeBroker, secretsmanager:GetSecretValue')}] }]
    Events:
      Broker:
        Type: MQ
        Properties: { Broker: !ImportValue b, Queues: [q], SourceAccessConfigurations: [{ Type: BASIC_AUTH, URI: !ImportValue s }] }
`;
    const { found, whyIncomplete } = uses(event, sam);
    expect(found).toEqual(nothingUsed);
    expect(whyIncomplete).toEqual([
      "the role that SAM creates for it allows secretsmanager:GetSecretValue, perhaps only because Lambda's poller reads the secret of the event source",
    ]);
  });

  it.each([
    ['a dead-letter queue', 'DeadLetterConfig: { TargetArn: !GetAtt Dlq.Arn }', ''],
    [
      'a destination',
      '',
      'Config: { Type: AWS::Lambda::EventInvokeConfig, Properties: { FunctionName: !Ref F, DestinationConfig: { OnSuccess: { Destination: !GetAtt Dlq.Arn } } } }',
    ],
    [
      'an on-failure destination',
      '',
      'M: { Type: AWS::Lambda::EventSourceMapping, Properties: { FunctionName: !Ref F, EventSourceArn: arn:aws:kinesis:a:b:c, DestinationConfig: { OnFailure: { Destination: !GetAtt Dlq.Arn } } } }',
    ],
  ])('explain sending to %s and nowhere else', (_, properties, others) => {
    const queues = `Dlq: { Type: AWS::SQS::Queue }\nQueue: { Type: AWS::SQS::Queue }\n${others}`;
    expect(shown(withRole(allows('sqs:SendMessage', '!GetAtt Dlq.Arn'), properties, queues))).toEqual(nothingUsed);
    expect(endpoints(withRole(allows('sqs:SendMessage', '!GetAtt Queue.Arn'), properties, queues))).toEqual([
      'permitted sqs',
    ]);
    expect(
      endpoints(withRole(allows('sqs:SendMessage', '[!GetAtt Dlq.Arn, !GetAtt Queue.Arn]'), properties, queues)),
    ).toEqual(['permitted sqs']);
  });

  it('do not take back what the environment proves', () => {
    const text = withRole(
      allows('sqs:SendMessage', '!GetAtt Dlq.Arn'),
      'DeadLetterConfig: { TargetArn: !GetAtt Dlq.Arn }, Environment: { Variables: { QUEUE: !Ref Dlq } }',
      'Dlq: { Type: AWS::SQS::Queue }',
    );
    expect(shown(text)).toEqual(['proven sqs: its environment variable QUEUE names Dlq']);
  });

  it.each([
    ['with a service that stores data', `${allows('s3:GetObject')}, ${allows('kms:Decrypt')}`, '', ['permitted s3']],
    ['for the environment', allows('kms:Decrypt', '!GetAtt Key.Arn'), 'KmsKeyArn: !GetAtt Key.Arn', []],
    [
      'through a service',
      "{ Effect: Allow, Action: kms:Decrypt, Resource: '*', Condition: { StringEquals: { 'kms:ViaService': x } } }",
      '',
      [],
    ],
    ['alone', allows('kms:Decrypt'), '', ['permitted kms']],
    ['to sign', `${allows('s3:GetObject')}, ${allows('kms:Sign')}`, '', ['permitted s3', 'permitted kms']],
  ])('keys %s', (_, statements, properties, expected) => {
    expect(endpoints(withRole(statements, properties, 'Key: { Type: AWS::KMS::Key }'))).toEqual(expected);
  });
});

describe('connectors', () => {
  const connect = (source: string, destination: string) => `
F: { Type: AWS::Serverless::Function, Properties: { Runtime: python3.13 } }
Table: { Type: AWS::DynamoDB::Table }
Queue: { Type: AWS::SQS::Queue }
Connector:
  Type: AWS::Serverless::Connector
  Properties: { Source: { Id: ${source} }, Destination: { Id: ${destination} }, Permissions: [Read, Write] }
`;

  it('prove what they connect a function to', () => {
    expect(endpoints(connect('F', 'Table'), sam)).toEqual(['proven dynamodb']);
    const embedded = `
F:
  Type: AWS::Serverless::Function
  Connectors: { ToTable: { Properties: { Destination: { Id: Table }, Permissions: [Write] } } }
  Properties: { Runtime: python3.13 }
Table: { Type: AWS::DynamoDB::Table }
`;
    expect(shown(embedded, sam)).toEqual(['proven dynamodb: its connector allows dynamodb:BatchWriteItem and 6 more']);
  });

  it('prove nothing for the function that they lead to', () => {
    expect(endpoints(connect('Queue', 'F'), sam).filter((use) => use?.startsWith('proven'))).toEqual([]);
  });
});
