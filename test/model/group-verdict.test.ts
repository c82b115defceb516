import { describe, expect, it } from 'vitest';
import { type OtherSide, verdictOf } from '../../src/model/groups/verdict.ts';
import { entity, modelOf } from './model-of.ts';

const text = (rule: string) => `
Parameters: { Range: { Type: String }, Port: { Type: Number }, Outside: { Type: String } }
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Wide: { Type: AWS::EC2::VPC, Properties: { CidrBlock: !Ref Range } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: d, VpcId: !Ref Vpc, SecurityGroupIngress: [${rule}] } }
  Other: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: d, VpcId: !Ref Vpc } }
  Foreign: { Type: AWS::Lambda::Function, Properties: { VpcConfig: { SubnetIds: [subnet-1], SecurityGroupIds: [!Ref Outside] } } }
`;

function verdict(rule: string, other: OtherSide | 'Other' | 'Vpc' | 'Wide' | 'Outside', port = 443): string {
  const model = modelOf(text(rule));
  const side = (): OtherSide => {
    if (typeof other !== 'string') return other;
    if (other === 'Other') return { groups: [entity(model, 'securityGroup', 'Other')] };
    if (other === 'Outside') return { groups: model.attachedFunctions[0]!.attachment.groups };
    return { vpc: entity(model, 'vpc', other) };
  };
  return verdictOf([entity(model, 'securityGroup', 'Group')], 'ingress', port, side()).kind;
}

describe('verdictOf', () => {
  const tcp = (peer: string) => `{ IpProtocol: tcp, FromPort: 400, ToPort: 500, ${peer} }`;
  const inSubnet: OtherSide = { cidrs: ['10.0.1.0/24'] };

  it.each([
    ['a port in the stretch', tcp('CidrIp: 10.0.0.0/8'), inSubnet, 'yes'],
    ['a port outside of it', tcp('CidrIp: 10.0.0.0/8'), inSubnet, 'no', 80],
    ['every protocol', '{ IpProtocol: -1, CidrIp: 10.0.0.0/8 }', inSubnet, 'yes'],
    ['TCP by its number', '{ IpProtocol: 6, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8 }', inSubnet, 'yes'],
    ['UDP only', '{ IpProtocol: udp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8 }', inSubnet, 'no'],
    [
      'a port that is a parameter',
      '{ IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 10.0.0.0/8 }',
      inSubnet,
      'maybe',
    ],
    [
      'a port that is a parameter, for other addresses',
      '{ IpProtocol: tcp, FromPort: !Ref Port, ToPort: !Ref Port, CidrIp: 192.168.0.0/16 }',
      inSubnet,
      'no',
    ],
    ['another range', tcp('CidrIp: 192.168.0.0/16'), inSubnet, 'no'],
    ['a part of the range', tcp('CidrIp: 10.0.1.0/28'), inSubnet, 'maybe'],
    ['a range that is a parameter', tcp('CidrIp: !Ref Range'), inSubnet, 'maybe'],
    ['a prefix list', tcp('SourcePrefixListId: pl-1'), inSubnet, 'maybe'],
    ['IPv6', tcp("CidrIpv6: '::/0'"), inSubnet, 'no'],
    ['IPv6 where it may be used', tcp("CidrIpv6: '::/0'"), { ...inSubnet, mayUseIpv6: true }, 'maybe'],
    ['the other side by its group', tcp('SourceSecurityGroupId: !Ref Other'), 'Other', 'yes'],
    ['another group of the template', tcp('SourceSecurityGroupId: !Ref Group'), 'Other', 'no'],
    ['a group from outside against one from outside', tcp('SourceSecurityGroupId: sg-1'), 'Outside', 'maybe'],
    ['a group of the template against one from outside', tcp('SourceSecurityGroupId: !Ref Other'), 'Outside', 'no'],
    ['public addresses by everything', tcp('CidrIp: 0.0.0.0/0'), { isPublic: true }, 'yes'],
    ['public addresses by a private range', tcp('CidrIp: 10.0.0.0/8'), { isPublic: true }, 'no'],
    ['public addresses by some', tcp('CidrIp: 52.0.0.0/8'), { isPublic: true }, 'maybe'],
    ['the VPC by its range', tcp('CidrIp: !GetAtt Vpc.CidrBlock'), 'Vpc', 'yes'],
    ['the VPC by a range beside it', tcp('CidrIp: 10.9.0.0/16'), 'Vpc', 'no'],
    ['a VPC by an unknown range, and that is its own', tcp('CidrIp: !GetAtt Wide.CidrBlock'), 'Wide', 'yes'],
    ['a VPC of unknown range', tcp('CidrIp: 10.9.0.0/16'), 'Wide', 'maybe'],
  ] as const)('%s', (_, rule, other, expected, port: number = 443) =>
    expect(verdict(rule, other, port)).toBe(expected),
  );

  it('takes the best of several groups', () => {
    const model = modelOf(text(tcp('CidrIp: 192.168.0.0/16')));
    const groups = ['Group', 'Other'].map((id) => entity(model, 'securityGroup', id));
    expect(verdictOf(groups, 'egress', 443, { isPublic: true }).kind).toBe('yes');
    expect(verdictOf(groups, 'ingress', 443, inSubnet).kind).toBe('no');
  });
});
