import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/syntax/parse.ts';
import { isTemplate, readTemplate } from '../../src/template/read-template.ts';
import { forTranslator, plainResources, summary, translate } from './sam-translator.ts';

const corpus = resolve(import.meta.dirname, '../../../shared/corpus');
const hasTranslator = translate([]) !== undefined;

/** What we make of a template, and what it says differently from SAM's own translator. */
function compare(value: unknown, theirs: Record<string, unknown>) {
  const { resources } = readTemplate({ path: 'template.yaml', value }, { parameters: {}, pseudo: {} });
  const functions = [...resources.values()]
    .filter(({ type }) => type === 'AWS::Serverless::Function')
    .map(({ id }) => id);
  const mine = summary(plainResources(resources), functions);
  const other = summary(new Map(Object.entries(theirs)) as never, functions);
  return {
    mine,
    onlyOurs: mine.filter((line) => !other.includes(line)),
    onlyTheirs: other.filter((line) => !mine.includes(line)),
  };
}

const templates: Readonly<Record<string, string>> = {
  'a function alone': `
Resources:
  F: { Type: AWS::Serverless::Function }`,
  'a VpcConfig that evaluates to nothing': `
Conditions: { InVpc: !Equals [!Ref AWS::Region, us-east-1] }
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties: { VpcConfig: !If [InVpc, { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }, !Ref AWS::NoValue] }
  Empty: { Type: AWS::Serverless::Function, Properties: { VpcConfig: {} } }`,
  'Globals of every shape': `
Globals:
  Function:
    VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }
    Environment: { Variables: { TABLE: global, STAGE: test } }
    Layers: [arn:aws:lambda:us-east-1:123456789012:layer:one:1]
    Tracing: Active
    KmsKeyArn: !Ref Key
    PermissionsBoundary: arn:aws:iam::123456789012:policy/Boundary
    DeadLetterQueue: { Type: SQS, TargetArn: !GetAtt Queue.Arn }
    AutoPublishAlias: live
Resources:
  Queue: { Type: AWS::SQS::Queue }
  Key: { Type: AWS::KMS::Key }
  Same: { Type: AWS::Serverless::Function }
  Own:
    Type: AWS::Serverless::Function
    Properties:
      VpcConfig: { SubnetIds: [subnet-2], Ipv6AllowedForDualStack: true }
      Environment: { Variables: { TABLE: own } }
      Layers: [arn:aws:lambda:us-east-1:123456789012:layer:two:1]
      Tracing: Disabled
      VersionDeletionPolicy: Delete
  Intrinsic:
    Type: AWS::Serverless::Function
    Properties:
      VpcConfig: !If [InVpc, { SubnetIds: [subnet-3], SecurityGroupIds: [sg-3] }, !Ref AWS::NoValue]
      Layers: !Ref Layers
      KmsKeyArn: null
  IgnoresAll: { Type: AWS::Serverless::Function, IgnoreGlobals: '*' }
  IgnoresSome: { Type: AWS::Serverless::Function, IgnoreGlobals: [VpcConfig, AutoPublishAlias] }
Parameters: { Layers: { Type: CommaDelimitedList } }
Conditions: { InVpc: !Equals [!Ref AWS::Region, us-east-1] }`,
  'policies of the three kinds': `
Conditions: { Prod: !Equals [!Ref AWS::Region, us-east-1] }
Resources:
  Table: { Type: AWS::Serverless::SimpleTable }
  F:
    Type: AWS::Serverless::Function
    Properties:
      Policies:
        - AmazonS3ReadOnlyAccess
        - AWSLambdaBasicExecutionRole
        - arn:aws:iam::aws:policy/AmazonSQSFullAccess
        - !Ref Own
        - DynamoDBCrudPolicy: { TableName: !Ref Table }
        - VPCAccessPolicy: {}
        - Statement: { Effect: Allow, Action: kms:Decrypt, Resource: '*' }
        - !If [Prod, AmazonSNSFullAccess, !Ref AWS::NoValue]
        - !If [Prod, { S3ReadPolicy: { BucketName: b } }, { S3CrudPolicy: { BucketName: b } }]
        - !If [Prod, !Ref AWS::NoValue, { Version: '2012-10-17', Statement: [{ Effect: Allow, Action: [ses:SendEmail], Resource: '*' }] }]
  Own: { Type: AWS::IAM::ManagedPolicy }
  Single: { Type: AWS::Serverless::Function, Properties: { Policies: AmazonDynamoDBFullAccess } }
  Document: { Type: AWS::Serverless::Function, Properties: { Policies: { Statement: [{ Effect: Allow, Action: 'sqs:*', Resource: '*' }] } } }
  Given: { Type: AWS::Serverless::Function, Properties: { Role: 'arn:aws:iam::123456789012:role/r', Policies: AmazonDynamoDBFullAccess } }`,
  'roles by condition': `
Conditions: { Own: !Equals [!Ref AWS::Region, us-east-1], Kept: !Equals [!Ref AWS::Region, us-east-2] }
Resources:
  R: { Type: AWS::IAM::Role }
  WhenTrue: { Type: AWS::Serverless::Function, Properties: { Role: !If [Own, !Ref AWS::NoValue, !GetAtt R.Arn] } }
  Both: { Type: AWS::Serverless::Function, Properties: { Role: !If [Own, !GetAtt R.Arn, 'arn:aws:iam::123456789012:role/r'] } }
  Never: { Type: AWS::Serverless::Function, Properties: { Role: !If [Own, !Ref AWS::NoValue, !Ref AWS::NoValue] } }
  OfFunction: { Type: AWS::Serverless::Function, Condition: Kept, DeletionPolicy: Retain, Properties: { AutoPublishAlias: a-b_c } }`,
  'events that Lambda polls for': `
Resources:
  Queue: { Type: AWS::SQS::Queue }
  F:
    Type: AWS::Serverless::Function
    Properties:
      AutoPublishAlias: live
      Events:
        Sqs: { Type: SQS, Properties: { Queue: !GetAtt Queue.Arn, ProvisionedPollerConfig: { MinimumPollers: 1 } } }
        Kinesis:
          Type: Kinesis
          Properties:
            Stream: arn:aws:kinesis:us-east-1:123456789012:stream/s
            StartingPosition: LATEST
            DestinationConfig: { OnFailure: { Type: SQS, Destination: !GetAtt Queue.Arn } }
        Table: { Type: DynamoDB, Properties: { Stream: arn:aws:dynamodb:us-east-1:123456789012:table/t/stream/1, StartingPosition: LATEST } }
        Again: { Type: SQS, Properties: { Queue: !GetAtt Queue.Arn } }`,
  'events from a network': `
Resources:
  Sg: { Type: AWS::EC2::SecurityGroup }
  Msk:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        E:
          Type: MSK
          Properties:
            Stream: arn:aws:kafka:us-east-1:123456789012:cluster/c/1
            StartingPosition: LATEST
            Topics: [t]
            ConsumerGroupId: g
            SourceAccessConfigurations: [{ Type: CLIENT_CERTIFICATE_TLS_AUTH, URI: !Ref Secret }]
            SchemaRegistryConfig:
              SchemaRegistryURI: arn:aws:glue:us-east-1:123456789012:registry/r
              EventRecordFormat: JSON
              SchemaValidationConfigs: [{ Attribute: KEY }]
  Mq:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        E:
          Type: MQ
          Properties:
            Broker: arn:aws:mq:us-east-1:123456789012:broker:b:1
            Queues: [q]
            SecretsManagerKmsKeyId: key
            SourceAccessConfigurations: [{ Type: BASIC_AUTH, URI: !Ref Secret }]
  Kafka:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        InVpc:
          Type: SelfManagedKafka
          Properties:
            KafkaBootstrapServers: ['b-1:9092']
            Topics: [t]
            ConsumerGroupId: g
            SourceAccessConfigurations:
              - { Type: SASL_SCRAM_512_AUTH, URI: !Ref Secret }
              - { Type: VPC_SUBNET, URI: 'subnet:subnet-1' }
              - { Type: VPC_SECURITY_GROUP, URI: !Sub 'security_group:\${Sg}' }
  Public:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        E:
          Type: SelfManagedKafka
          Properties:
            KafkaBootstrapServers: ['b-1:9092']
            Topics: [t]
            SourceAccessConfigurations: [{ Type: BASIC_AUTH, URI: !Ref Secret }]
  Documents:
    Type: AWS::Serverless::Function
    Properties:
      Events:
        E:
          Type: DocumentDB
          Properties:
            Cluster: arn:aws:rds:us-east-1:123456789012:cluster:c
            DatabaseName: d
            SourceAccessConfigurations: [{ Type: BASIC_AUTH, URI: !Ref Secret }]
  Secret: { Type: AWS::SecretsManager::Secret }`,
  'destinations of asynchronous calls': `
Conditions: { Own: !Equals [!Ref AWS::Region, us-east-1] }
Resources:
  Bus: { Type: AWS::Events::EventBus }
  Topic: { Type: AWS::SNS::Topic }
  Made:
    Type: AWS::Serverless::Function
    Properties: { EventInvokeConfig: { DestinationConfig: { OnSuccess: { Type: SQS }, OnFailure: { Type: SNS } } } }
  Given:
    Type: AWS::Serverless::Function
    Properties:
      DeadLetterQueue: { Type: SNS, TargetArn: !Ref Topic }
      AutoPublishAlias: live
      EventInvokeConfig:
        MaximumRetryAttempts: 1
        DestinationConfig:
          OnSuccess: { Type: EventBridge, Destination: !GetAtt Bus.Arn }
          OnFailure: { Type: S3Bucket, Destination: 'arn:aws:s3:::b' }
  Sometimes:
    Type: AWS::Serverless::Function
    Properties: { EventInvokeConfig: { DestinationConfig: { OnFailure: { Type: SNS, Destination: !If [Own, !Ref AWS::NoValue, !Ref Topic] } } } }`,
  'connectors of both forms': `
Resources:
  F:
    Type: AWS::Serverless::Function
    Connectors:
      ToTable: { Properties: { Destination: { Id: Table }, Permissions: [Read, Write] } }
      ToMany: { Properties: { Destination: [{ Id: Queue }, { Id: Topic }], Permissions: [Write] } }
  Given:
    Type: AWS::Serverless::Function
    Properties: { Role: !GetAtt R.Arn }
  R: { Type: AWS::IAM::Role }
  Table: { Type: AWS::Serverless::SimpleTable }
  Queue: { Type: AWS::SQS::Queue }
  Topic: { Type: AWS::SNS::Topic }
  ToBucket:
    Type: AWS::Serverless::Connector
    Properties: { Source: { Id: Given }, Destination: { Type: AWS::S3::Bucket, Arn: 'arn:aws:s3:::b' }, Permissions: [Read] }
  FromQueue:
    Type: AWS::Serverless::Connector
    Properties: { Source: { Id: Queue }, Destination: { Id: F }, Permissions: [Read, Write] }
  ToFunction:
    Type: AWS::Serverless::Connector
    Properties: { Source: { Id: F }, Destination: { Id: Given }, Permissions: [Write] }`,
  'managed instances': `
Globals:
  CapacityProvider: { VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] } }
Resources:
  Provider: { Type: AWS::Serverless::CapacityProvider, Properties: { VpcConfig: { SubnetIds: [subnet-2] } } }
  F:
    Type: AWS::Serverless::Function
    Properties:
      AutoPublishAlias: live
      CapacityProviderConfig: { Arn: !GetAtt Provider.Arn, PerExecutionEnvironmentMaxConcurrency: 2 }`,
  'a durable function': `
Resources:
  F: { Type: AWS::Serverless::Function, Properties: { DurableConfig: { ExecutionTimeout: 60 } } }`,
};

describe.skipIf(!hasTranslator)("SAM's own translator", () => {
  const prepared = Object.entries(templates).map(([name, text]) => ({
    name,
    value: forTranslator(parse('t.yaml', text).value),
  }));
  const theirs = translate(prepared.map(({ value }) => value)) ?? [];

  it.each(prepared.map(({ name, value }, index) => [name, value, theirs[index]] as const))(
    'agrees on %s',
    (_, value, their) => {
      expect(their?.fault).toBeUndefined();
      const { mine, onlyOurs, onlyTheirs } = compare(value, their!.resources!);
      expect(mine).not.toEqual([]);
      expect({ onlyOurs, onlyTheirs }).toEqual({ onlyOurs: [], onlyTheirs: [] });
    },
  );
});

describe.skipIf(!hasTranslator || !existsSync(corpus))("SAM's own translator on the corpus", () => {
  it('agrees', () => {
    const found = readdirSync(corpus, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(ya?ml|json|template)$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => ({ file: relative(corpus, file), text: readFileSync(file, 'utf8') }))
      .filter(({ text }) => text.includes('AWS::Serverless::'))
      .map(({ file, text }) => ({ file, value: parse(file, text).value }))
      .filter(({ value }) => isTemplate(value))
      .map(({ file, value }) => ({ file, value: forTranslator(value) }));
    const theirs = translate(found.map(({ value }) => value))!;
    const compared = found.flatMap(({ file, value }, index) => {
      const { resources } = theirs[index]!;
      return resources === undefined ? [] : [{ file, ...compare(value, resources) }];
    });
    // the rest is what the translator itself refuses
    expect(compared.length).toBeGreaterThan(found.length * 0.9);
    expect(compared.filter(({ onlyOurs, onlyTheirs }) => onlyOurs.length + onlyTheirs.length > 0)).toEqual([]);
  });
});
