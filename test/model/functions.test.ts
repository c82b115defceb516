import { describe, expect, it } from 'vitest';
import { answered, entity, modelOf } from './model-of.ts';

const fn = (config: string, more = '') => `
Parameters:
  One: { Type: 'AWS::EC2::Subnet::Id' }
  Many: { Type: 'List<AWS::EC2::Subnet::Id>' }
  Text: { Type: String }
Resources:
  F: { Type: AWS::Lambda::Function, Properties: { Role: r, VpcConfig: ${config}${more} } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: {} }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: {} }
`;

describe('an attachment', () => {
  const subnetsOf = (subnets: string) => {
    const model = modelOf(`${fn(`{ SubnetIds: ${subnets}, SecurityGroupIds: [!Ref Group] }`)}
  Own: { Type: Custom::Network, Properties: { ServiceToken: t } }`);
    const { attachment } = entity(model, 'function', 'F');
    return attachment.known
      ? attachment.value?.subnets.map(({ name, many }) => (many ? `${name}...` : name))
      : 'unknown';
  };

  it.each([
    ['[!Ref Subnet, !GetAtt Subnet.SubnetId, subnet-1]', ['Subnet', 'subnet-1']],
    ['[!Ref One]', ['parameter One']],
    ['!Ref Many', ['parameter Many...']],
    ['!Split [",", !Ref Text]', ['parameter Text...']],
    ['!GetAtt Own.SubnetIds', ['Own.SubnetIds...']],
    ['[!GetAtt Own.Subnet]', ['Own.Subnet']],
  ])('%s', (subnets, expected) => expect(subnetsOf(subnets)).toEqual(expected));

  it('that picks one of several subnets represents all of them', () => {
    expect(subnetsOf('[!Select [!Ref Text, [!Ref Subnet, subnet-1]]]')?.at(0)).toMatch(/\.\.\.$/);
  });

  it.each([
    ['{ SubnetIds: [], SecurityGroupIds: [] }', undefined],
    ['!Ref AWS::NoValue', undefined],
    ['!Ref Text', 'unknown'],
  ])('VpcConfig: %s is %s', (config, expected) => {
    expect(answered(entity(modelOf(fn(config)), 'function', 'F').attachment)).toBe(expected);
  });
});

describe('event sources', () => {
  const sources = (properties: string) => {
    const model = modelOf(`${fn('{ SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }')}
  Broker: { Type: AWS::AmazonMQ::Broker, Properties: { PubliclyAccessible: false, SubnetIds: [!Ref Subnet], SecurityGroups: [sg-1] } }
  Poll: { Type: AWS::Lambda::EventSourceMapping, Properties: { ${properties} } }`);
    return model.entities('eventSource').map(({ sourceType, inVpc, fn: owner, groups }) => ({
      sourceType,
      inVpc: answered(inVpc),
      fn: owner.known ? owner.value.name : 'unknown',
      groups: groups.map(({ name }) => name),
    }));
  };

  it('of a broker use the groups of the broker', () => {
    expect(sources('EventSourceArn: !GetAtt Broker.Arn, FunctionName: !Ref F')).toEqual([
      { sourceType: 'mq', inVpc: true, fn: 'F', groups: ['sg-1'] },
    ]);
  });

  it('of an alias are those of its function', () => {
    expect(sources('EventSourceArn: !GetAtt Broker.Arn, FunctionName: !Sub "${F.Arn}:live"')).toMatchObject([
      { fn: 'F' },
    ]);
  });

  it.each([
    'arn:aws:sqs:eu-west-1:111122223333:q',
    '!Sub "arn:${AWS::Partition}:sqs:${AWS::Region}:${AWS::AccountId}:q"',
  ])('of a queue, %s, are in no VPC', (arn) =>
    expect(sources(`EventSourceArn: ${arn}, FunctionName: !Ref F`)).toEqual([]),
  );

  it('of a parameter may be anything', () => {
    expect(sources('EventSourceArn: !Ref Text, FunctionName: !Ref Text, Queues: [q]')).toEqual([
      { sourceType: 'unknown', inVpc: 'unknown', fn: 'unknown', groups: [] },
    ]);
  });
});

it('an event source without topics, queues and credentials is in no VPC', () => {
  const model = modelOf(`
  Poll: { Type: AWS::Lambda::EventSourceMapping, Properties: { EventSourceArn: !Ref Text, FunctionName: f } }`);
  expect(model.entities('eventSource')).toEqual([]);
});

describe('vpcResourcesUsedBy', () => {
  const uses = (whyIncomplete: string, rest = '') => {
    const model = modelOf(fn('{ SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }', whyIncomplete) + rest);
    return model
      .vpcResourcesUsedBy(entity(model, 'function', 'F'))
      .found.map(({ name, certainty }) => `${name} ${certainty}`);
  };
  const database = '\n  Db: { Type: AWS::RDS::DBInstance, Properties: { VPCSecurityGroups: [!Ref DbGroup] } }';
  const dbGroup = (rule = '') =>
    `\n  DbGroup: { Type: AWS::EC2::SecurityGroup, Properties: { SecurityGroupIngress: [${rule}] } }`;

  it('sees an address in the environment', () => {
    const env = ', Environment: { Variables: { HOST: !Sub "pg://${Db.Endpoint.Address}" } }';
    expect(uses(env, database + dbGroup())).toEqual(['Db proven']);
  });

  it('sees a group that admits the function', () => {
    const rule = '{ IpProtocol: tcp, FromPort: 5432, ToPort: 5432, SourceSecurityGroupId: !Ref Group }';
    expect(uses('', database + dbGroup(rule))).toEqual(['Db permitted']);
  });

  it('sees nothing in a database beside it', () => expect(uses('', database + dbGroup())).toEqual([]));

  it('sees a mounted file system', () => {
    expect(uses(', FileSystemConfigs: [{ Arn: !Ref Text, LocalMountPath: /mnt/x }]')).toEqual([
      'the file system at /mnt/x proven',
    ]);
  });

  it('leaves out a search domain that is a public host', () => {
    const domain = (whyIncomplete: string) =>
      `\n  Search: { Type: AWS::OpenSearchService::Domain, Properties: { ${whyIncomplete} } }`;
    const env = ', Environment: { Variables: { HOST: !GetAtt Search.DomainEndpoint } }';
    expect(uses(env, domain(''))).toEqual([]);
    expect(uses(env, domain('VPCOptions: { SubnetIds: [!Ref Subnet] }'))).toEqual(['Search proven']);
  });
});
