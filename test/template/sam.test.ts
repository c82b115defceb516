import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/syntax/parse.ts';
import { Evaluator } from '../../src/template/evaluate/evaluator.ts';
import type { Node } from '../../src/template/node.ts';
import { readTemplate } from '../../src/template/read-template.ts';
import { isForLambdaItself } from '../../src/template/sam/policies.ts';
import { Scenario } from '../../src/template/scenario/scenario.ts';
import { playing } from '../generated/runs.ts';
import { plain } from './sam-translator.ts';

function read(text: string) {
  const parsed = parse('template.yaml', text);
  const template = readTemplate(parsed, { parameters: {}, pseudo: {} });
  const resource = (id: string) => template.resources.get(id)!;
  const lines = text.split('\n');
  /** The text of the line that a node is placed at. */
  const lineOf = (node: Node) => lines[parsed.locate(node.at().keys).node.start.line - 1]!.trim();
  return { template, resource, lineOf, evaluate: new Evaluator(template, new Scenario([])) };
}

describe('Globals', () => {
  const { resource, lineOf } = read(`
Transform: AWS::Serverless-2016-10-31
Globals:
  Function:
    Timeout: 5
    VpcConfig:
      SubnetIds: [subnet-global]
      SecurityGroupIds: [sg-global]
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties:
      Timeout: 9
      VpcConfig:
        SubnetIds: [subnet-own]
  Plain: { Type: AWS::Lambda::Function, Properties: {} }
`);
  const { properties } = resource('F');

  it('are merged under what the function says', () => {
    expect(plain(properties)).toMatchObject({
      Timeout: 9,
      VpcConfig: { SubnetIds: ['subnet-global', 'subnet-own'], SecurityGroupIds: ['sg-global'] },
    });
  });

  it('keep the place of each piece', () => {
    const subnets = properties.get('VpcConfig').get('SubnetIds').items();
    expect(subnets.map(lineOf)).toEqual(['SubnetIds: [subnet-global]', 'SubnetIds: [subnet-own]']);
    expect(lineOf(properties.get('VpcConfig').get('SecurityGroupIds'))).toBe('SecurityGroupIds: [sg-global]');
    expect(lineOf(properties.get('Timeout'))).toBe('Timeout: 9');
  });

  it('leave plain functions alone', () => {
    expect(plain(resource('Plain').properties)).toEqual({});
  });
});

describe('a role that SAM makes', () => {
  const { resource, lineOf, evaluate, template } = read(`
Transform: AWS::Serverless-2016-10-31
Resources:
  Table: { Type: AWS::DynamoDB::Table }
  Queue: { Type: AWS::SQS::Queue }
  F:
    Type: AWS::Serverless::Function
    Condition: Wanted
    Properties:
      VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }
      DeadLetterQueue:
        Type: SQS
        TargetArn: !GetAtt Queue.Arn
      Policies:
        - AmazonS3ReadOnlyAccess
        - DynamoDBReadPolicy:
            TableName: !Ref Table
        - Statement:
            - Effect: Allow
              Action: ses:SendEmail
              Resource: '*'
        - NewerThanThisTable: { Name: n }
      Events:
        Poll:
          Type: Kinesis
          Properties: { Stream: s, StartingPosition: LATEST }
Conditions: { Wanted: !Equals [a, a] }
`);
  const role = resource('FRole');
  const policies = role.properties.get('Policies').items();
  const policy = (name: string) => policies.find((each) => each.get('PolicyName').raw === name)!;

  it('is known to follow from the function, and shares its condition', () => {
    expect(role).toMatchObject({ type: 'AWS::IAM::Role', derivedFrom: 'F', condition: 'Wanted' });
    expect(resource('F').derivedFrom).toBeUndefined();
    expect(lineOf(role.node)).toBe('Type: AWS::Serverless::Function');
  });

  it('is what the function refers to', () => {
    expect(evaluate.value(resource('F').properties.get('Role'))).toMatchObject({
      kind: 'reference',
      id: 'FRole',
      attribute: 'Arn',
    });
    expect(template.mentionsOf('FRole').map(({ from }) => from)).toEqual(['F']);
  });

  it('has each managed policy at the line that caused it', () => {
    const managed = role.properties.get('ManagedPolicyArns').items();
    expect(managed.map((node) => [String(node.raw).split('/').at(-1), lineOf(node)])).toEqual([
      ['AWSLambdaBasicExecutionRole', 'Type: AWS::Serverless::Function'],
      ['AWSLambdaVPCAccessExecutionRole', 'VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [sg-1] }'],
      ['AmazonS3ReadOnlyAccess', '- AmazonS3ReadOnlyAccess'],
      ['AWSLambdaKinesisExecutionRole', 'Type: Kinesis'],
    ]);
  });

  it('has statements where they are written, and those of a template at its line', () => {
    const [written] = policy('FRolePolicy2').get('PolicyDocument').get('Statement').items();
    expect(lineOf(written!.get('Action'))).toBe('Action: ses:SendEmail');
    const [derived] = policy('DynamoDBReadPolicy').get('PolicyDocument').get('Statement').items();
    expect(lineOf(derived!.get('Action'))).toBe('- DynamoDBReadPolicy:');
  });

  it('says which table a policy template is about', () => {
    const [statement] = policy('DynamoDBReadPolicy').get('PolicyDocument').get('Statement').items();
    const resources = evaluate.value(statement!.get('Resource'));
    expect(resources).toMatchObject({
      kind: 'list',
      items: [{ kind: 'text', parts: ['arn:*:dynamodb:*:*:*', { kind: 'reference', id: 'Table' }, '*'] }],
    });
  });

  it('may do anything where a policy template is not known', () => {
    expect(evaluate.value(policy('NewerThanThisTable').get('PolicyDocument')).kind).toBe('unknown');
  });

  it("tells Lambda's own calls from those of the code", () => {
    expect(policies.filter(isForLambdaItself).map((each) => each.get('PolicyName').raw)).toEqual([
      'DeadLetterQueuePolicy',
    ]);
  });

  it('takes events and policies over from the function, and gives the rest the names of CloudFormation', () => {
    const { Events, Policies, DeadLetterQueue, DeadLetterConfig } = plain(resource('F').properties) as Record<
      string,
      unknown
    >;
    expect([Events, Policies, DeadLetterQueue]).toEqual([undefined, undefined, undefined]);
    expect(DeadLetterConfig).toEqual({ TargetArn: { 'Fn::GetAtt': ['Queue', 'Arn'] } });
  });
});

describe('references to what SAM makes', () => {
  const { template, evaluate, resource } = read(`
Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    Properties: { AutoPublishAlias: live }
    DependsOn: Connector
  Given: { Type: AWS::Serverless::Function, Properties: { Role: !Ref RoleArn, Policies: [AmazonS3FullAccess] } }
  Table: { Type: AWS::Serverless::SimpleTable }
  Connector:
    Type: AWS::Serverless::Connector
    Properties: { Source: { Id: F }, Destination: { Id: Table }, Permissions: [Read] }
Outputs:
  Ref: { Value: !Ref F.Version }
  Sub: { Value: !Sub '\${F.Alias}' }
  Alias: { Value: !Ref FAliaslive }
  Role: { Value: !GetAtt FRole.Arn }
  NoRole: { Value: !GetAtt GivenRole.Arn }
`);
  const output = (name: string) => evaluate.value(template.outputs.get(name)!.get('Value'));

  it('are resolved in every form', () => {
    expect(output('Ref')).toMatchObject({ kind: 'reference', id: 'F', attribute: 'Version' });
    expect(output('Sub')).toMatchObject({ kind: 'reference', id: 'F', attribute: 'Alias' });
    expect(output('Alias')).toMatchObject({ kind: 'reference', id: 'FAliaslive' });
    expect(output('Role')).toMatchObject({ kind: 'reference', id: 'FRole', attribute: 'Arn' });
    expect(
      template
        .mentionsOf('F')
        .filter(({ section }) => section === 'Outputs')
        .map(({ attribute }) => attribute),
    ).toEqual(['Version', 'Alias']);
  });

  it('are unknown where SAM makes nothing', () => {
    expect(output('NoRole').kind).toBe('unknown');
  });

  it('lead through a connector to its policies', () => {
    expect(resource('Connector').dependsOn).toEqual(['ConnectorPolicy']);
    expect(plain(resource('ConnectorPolicy').properties.get('Roles'))).toEqual([{ Ref: 'FRole' }]);
  });
});

describe('published versions', () => {
  const policyOf = (properties: string, more = '') =>
    read(`
Transform: AWS::Serverless-2016-10-31
Resources:
  F:
    Type: AWS::Serverless::Function
    ${more}
    Properties: { AutoPublishAlias: live${properties} }
`)
      .resource('FVersion')
      .node.get('DeletionPolicy').raw;

  it('are retained', () => expect(policyOf('')).toBe('Retain'));
  it('are deleted on demand', () => expect(policyOf(', VersionDeletionPolicy: Delete')).toBe('Delete'));
  it('are deleted on managed instances', () => expect(policyOf(', CapacityProviderConfig: { Arn: a }')).toBe('Delete'));
  it("follow the function's own policy", () =>
    expect(policyOf(', VersionDeletionPolicy: Delete', 'DeletionPolicy: Retain')).toBe('Retain'));

  it('leave a resource of that name alone', () => {
    const { resource } = read(`
Transform: AWS::Serverless-2016-10-31
Resources:
  F: { Type: AWS::Serverless::Function, Properties: { AutoPublishAlias: live } }
  FVersion: { Type: AWS::SSM::Parameter }
`);
    expect(resource('FVersion').type).toBe('AWS::SSM::Parameter');
  });
});

describe('any shape', () => {
  const keys = [
    'Properties',
    'Events',
    'E',
    'Type',
    'Policies',
    'Role',
    'VpcConfig',
    'Fn::If',
    'Ref',
    'Statement',
    'EventInvokeConfig',
    'DestinationConfig',
    'OnFailure',
    'Connectors',
    'Destination',
    'Permissions',
    'Source',
    'Id',
    'AutoPublishAlias',
    'DeadLetterQueue',
    'Tracing',
    'CapacityProviderConfig',
    'SourceAccessConfigurations',
    'SchemaRegistryConfig',
    'IgnoreGlobals',
    'S3ReadPolicy',
    '__proto__',
    'constructor',
  ];
  const scalars = fc.constantFrom(
    null,
    '',
    'F',
    'C',
    'SQS',
    'MSK',
    'MQ',
    'DocumentDB',
    'SelfManagedKafka',
    'Read',
    '*',
    0,
    true,
    'AWS::NoValue',
    'toString',
  );
  const { piece } = fc.letrec((tie) => ({
    piece: fc.oneof(
      { maxDepth: 6 },
      scalars,
      fc.array(tie('piece'), { maxLength: 3 }),
      fc.dictionary(fc.constantFrom(...keys), tie('piece'), { maxKeys: 5 }),
    ),
  }));
  const resource = (type: string) =>
    fc
      .dictionary(fc.constantFrom('Properties', 'Connectors', 'IgnoreGlobals', 'Condition', 'DependsOn'), piece, {
        maxKeys: 4,
      })
      .map((rest) => ({ Type: type, ...rest }));

  it('is read without a fault', () => {
    fc.assert(
      fc.property(
        piece,
        resource('AWS::Serverless::Function'),
        resource('AWS::Serverless::Connector'),
        resource('AWS::Serverless::CapacityProvider'),
        (globals, F, C, P) => {
          const value = { Globals: { Function: globals, CapacityProvider: globals }, Resources: { F, C, P } };
          const { resources } = readTemplate({ path: 't', value }, { parameters: {}, pseudo: {} });
          expect([...resources.keys()].slice(0, 3)).toEqual(['F', 'C', 'P']);
          for (const each of resources.values()) plain(each.node);
        },
      ),
      playing(150),
    );
  });
});
