import { describe, expect, it } from 'vitest';
import { parse } from '../../../../src/syntax/parse.ts';
import { accountOf } from '../../../account/account-of-template.ts';
import { offline, savedFiles } from '../in-account.ts';

const template = `
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16, EnableDnsHostnames: true } }
  Subnet: { Type: AWS::EC2::Subnet, Properties: { VpcId: !Ref Vpc, CidrBlock: 10.0.0.0/24, AvailabilityZone: eu-west-1a } }
  Table: { Type: AWS::EC2::RouteTable, Properties: { VpcId: !Ref Vpc } }
  Tables: { Type: AWS::EC2::SubnetRouteTableAssociation, Properties: { SubnetId: !Ref Subnet, RouteTableId: !Ref Table } }
  Nat: { Type: AWS::EC2::NatGateway, Properties: { SubnetId: !Ref Subnet, AllocationId: eipalloc-0a1b2c3d } }
  Out: { Type: AWS::EC2::Route, Properties: { RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, NatGatewayId: !Ref Nat } }
  Group: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: functions, VpcId: !Ref Vpc } }
  Role: { Type: AWS::IAM::Role, Properties: { AssumeRolePolicyDocument: {} } }
  Orders:
    Type: AWS::Lambda::Function
    Properties:
      Runtime: nodejs22.x
      Handler: index.handler
      Role: !GetAtt Role.Arn
      VpcConfig: { SubnetIds: [!Ref Subnet], SecurityGroupIds: [!Ref Group] }
`;
const { answers } = accountOf(parse('template.yaml', template).value, {});

/** Saved output in which the first entry of a list has another id. */
const edited = (name: 'NatGateways' | 'RouteTables' | 'NetworkAcls', key: string, id: unknown) => {
  const [first, ...others] = answers.network[name] as readonly object[];
  return savedFiles({ ...answers, network: { ...answers.network, [name]: [{ ...first, [key]: id }, ...others] } });
};

describe('live, of saved output that somebody has edited', () => {
  it.each([
    ['NatGateways', 'NatGatewayId'],
    ['RouteTables', 'RouteTableId'],
    ['NetworkAcls', 'NetworkAclId'],
  ] as const)('leaves out what has no id: %s', async (name, key) => {
    for (const id of [null, {}, undefined]) {
      const ran = await offline(edited(name, key, id), 'live', '--function', 'Orders');
      expect(ran.code).toBeLessThan(2);
      expect(ran.out + ran.err).not.toMatch(/\[object Object\]|fault of vpclambda-lint/);
    }
  });
});
