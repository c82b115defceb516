import { describe, expect, it } from 'vitest';
import { answered, entity, modelOf } from './model-of.ts';

const group = (egress = '') => `
Parameters: { Range: { Type: String }, At: { Type: String } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: d, VpcId: !Ref Vpc${egress} } }
  Other: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: d, VpcId: !Ref Vpc } }
`;
const fn = (id: string, groups = '[!Ref Group]') =>
  `\n  ${id}: { Type: AWS::Lambda::Function, Properties: { Role: r, VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: ${groups} } } }`;
const standalone = (direction: string, rule: string, id = '!Ref Group') =>
  `\n  Rule: { Type: AWS::EC2::SecurityGroup${direction}, Properties: { GroupId: ${id}, ${rule} } }`;
const nothing = ', SecurityGroupEgress: [{ IpProtocol: -1, CidrIp: 127.0.0.1/32 }]';

describe('what a group lets out', () => {
  const ask = (text: string) => {
    const model = modelOf(text);
    const it = entity(model, 'securityGroup', 'Group');
    return [
      answered(model.allowsAnyEgress([it])),
      answered(model.allowsEgressToInternet([it])),
      answered(model.allowsAllEgress(it)),
    ];
  };

  it.each([
    ['nothing written: all', '', [true, true, true]],
    ['all by a rule', ', SecurityGroupEgress: [{ IpProtocol: -1, CidrIp: 0.0.0.0/0 }]', [true, true, true]],
    ['all by IPv6', ", SecurityGroupEgress: [{ IpProtocol: '-1', CidrIpv6: '::/0' }]", [true, true, true]],
    [
      'one port',
      ', SecurityGroupEgress: [{ IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 0.0.0.0/0 }]',
      [true, true, false],
    ],
    ['the VPC', ', SecurityGroupEgress: [{ IpProtocol: -1, CidrIp: !GetAtt Vpc.CidrBlock }]', [true, false, false]],
    [
      'another group',
      ', SecurityGroupEgress: [{ IpProtocol: -1, DestinationSecurityGroupId: !Ref Other }]',
      [true, false, false],
    ],
    [
      'a prefix list',
      ', SecurityGroupEgress: [{ IpProtocol: -1, DestinationPrefixListId: pl-1 }]',
      [true, 'unknown', false],
    ],
    ['the loopback address', nothing, [false, false, false]],
    [
      'CDK: nothing',
      ', SecurityGroupEgress: [{ IpProtocol: icmp, FromPort: 252, ToPort: 86, CidrIp: 255.255.255.255/32 }]',
      [false, false, false],
    ],
    [
      'a parameter',
      ', SecurityGroupEgress: [{ IpProtocol: -1, CidrIp: !Ref Range }]',
      ['unknown', 'unknown', 'unknown'],
    ],
    ['an empty list', ', SecurityGroupEgress: []', ['unknown', 'unknown', 'unknown']],
  ])('%s', (_, egress, expected) => expect(ask(group(egress))).toEqual(expected));

  it('is not known beyond a rule of its own, which may take the default away', () => {
    const text = group() + standalone('Egress', 'IpProtocol: tcp, FromPort: 1, ToPort: 1, CidrIp: 10.0.0.0/8');
    expect(ask(text)).toEqual([true, 'unknown', 'unknown']);
  });

  it.each([
    ['an output gives it away', '\nOutputs: { G: { Value: !GetAtt Group.GroupId } }'],
    [
      'a nested stack is given it',
      '\n  Nested: { Type: AWS::CloudFormation::Stack, Properties: { Parameters: { G: !Ref Group } } }',
    ],
    [
      'a rule picks its group when deployed',
      standalone('Egress', 'IpProtocol: -1, CidrIp: 0.0.0.0/0', '!Select [!Ref At, [!Ref Group, sg-1]]'),
    ],
  ])('is not known when %s', (_, whyIncomplete) => expect(ask(group(nothing) + whyIncomplete)[0]).toBe('unknown'));

  it('counts no groups as not known', () => expect(answered(modelOf(group()).allowsAnyEgress([]))).toBe('unknown'));
});

describe('rules', () => {
  it('stand inline and apart, by any name of the group', () => {
    const text = group(', SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 1, ToPort: 2, CidrIp: 10.0.0.0/8 }]');
    const rule = 'IpProtocol: 6, FromPort: 443, ToPort: 443, SourceSecurityGroupId: !Ref Other';
    const { found } = entity(
      modelOf(text + standalone('Ingress', rule, '!GetAtt Group.GroupId')),
      'securityGroup',
      'Group',
    ).ingress;
    expect(
      found.map(({ inline, protocol, fromPort, toPort, peer }) => [inline, protocol, fromPort, toPort, peer.kind]),
    ).toEqual([
      [true, 'tcp', 1, 2, 'ipv4'],
      [false, 'tcp', 443, 443, 'group'],
    ]);
  });

  it('that are not known outbound leave the inbound ones known', () => {
    const it = entity(modelOf(group(', SecurityGroupEgress: !Ref Range')), 'securityGroup', 'Group');
    expect([it.egress.whyIncomplete.length, it.ingress.whyIncomplete.length]).toEqual([1, 0]);
  });
});

describe('usersOf', () => {
  const users = (text: string, choices: number[] = []) => {
    const model = modelOf(text, choices);
    const { found, whyIncomplete } = model.usersOf(entity(model, 'securityGroup', 'Group'));
    return [...found.map(({ kind, name }) => `${kind} ${name}`), ...(whyIncomplete.length > 0 ? ['more'] : [])];
  };

  it.each([
    ['a function', fn('F'), ['function F']],
    [
      'rules of its own and of others',
      standalone('Ingress', 'SourceSecurityGroupId: !Ref Group', '!Ref Other'),
      ['rule Rule'],
    ],
    ['a self-reference', standalone('Ingress', 'SourceSecurityGroupId: !Ref Group'), ['self-rule Rule']],
    ['an instance', '\n  I: { Type: AWS::EC2::Instance, Properties: { SecurityGroupIds: [!Ref Group] } }', ['other I']],
    [
      "a function's environment",
      '\n  F: { Type: AWS::Lambda::Function, Properties: { Environment: { Variables: { G: !Ref Group } } } }',
      ['other F'],
    ],
    ['DependsOn', '\n  T: { Type: AWS::SNS::Topic, DependsOn: Group }', []],
    ['Metadata', '\n  T: { Type: AWS::SNS::Topic, Metadata: { For: !Ref Group } }', []],
    ['an output', '\nOutputs: { G: { Value: !Sub "${Group}" } }', ['output output G']],
  ])('%s', (_, whyIncomplete, expected) => expect(users(group() + whyIncomplete)).toEqual(expected));

  it('leaves out what another combination of conditions has', () => {
    const text = `Conditions: { On: !Equals [!Ref At, x] }\n${group()}${fn('F', '[!If [On, !Ref Group, !Ref Other]]')}`;
    expect([users(text), users(text, [1])].sort()).toEqual([[], ['function F']]);
  });

  it('of a macro may be more', () => expect(users(`Transform: Acme::More\n${group()}`)).toEqual(['more']));

  it('of SAM Globals are the functions', () => {
    const text = `Transform: AWS::Serverless-2016-10-31
Globals: { Function: { VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [!Ref Group] } } }
${group()}
  F: { Type: AWS::Serverless::Function, Properties: { CodeUri: . } }`;
    expect(users(text)).toEqual(['function F']);
  });
});
