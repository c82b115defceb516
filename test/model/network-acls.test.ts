import { describe, expect, it } from 'vitest';
import { buildModel } from '../../src/model/build-model.ts';
import { Scenario } from '../../src/template/scenario/scenario.ts';
import { templateOf } from '../template/in-scenario.ts';

const network = `
  Vpc: {Type: 'AWS::EC2::VPC', Properties: {CidrBlock: 10.0.0.0/16}}
  AppSubnet: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.1.0/24}}
  FreeSubnet: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc, CidrBlock: 10.0.2.0/24}}
  Acl: {Type: 'AWS::EC2::NetworkAcl', Properties: {VpcId: !Ref Vpc}}
  Out: {Type: 'AWS::EC2::NetworkAclEntry', Properties: {NetworkAclId: !Ref Acl, RuleNumber: 200, Egress: true, Protocol: 6, RuleAction: allow, CidrBlock: 0.0.0.0/0, PortRange: {From: 443, To: 443}}}
  In: {Type: 'AWS::EC2::NetworkAclEntry', Properties: {NetworkAclId: !GetAtt Acl.Id, RuleNumber: 100, Protocol: -1, RuleAction: deny, CidrBlock: !Ref Office}}
  Association: {Type: 'AWS::EC2::SubnetNetworkAclAssociation', Properties: {SubnetId: !Ref AppSubnet, NetworkAclId: !Ref Acl}}
`;

function subnetsOf(resources: string) {
  const template = templateOf(`Parameters: {Office: {Type: String}}\nResources:\n${resources}`);
  const subnets = buildModel(template, new Scenario([])).entities('subnet');
  return Object.fromEntries(subnets.map((subnet) => [subnet.name, subnet.networkAcl]));
}

describe('network ACLs', () => {
  it('are read with their entries in the order in which they count', () => {
    const acl = subnetsOf(network).AppSubnet;
    expect(acl).toMatchObject({
      known: true,
      value: { name: 'Acl', isDefault: false, entries: { whyIncomplete: [] } },
    });
    const entries = acl?.known === true ? acl.value.entries.found : [];
    expect(entries).toMatchObject([
      { number: 100, direction: 'ingress', allows: false, protocol: '-1', cidr: undefined, fromPort: undefined },
      {
        number: 200,
        direction: 'egress',
        allows: true,
        protocol: 'tcp',
        cidr: '0.0.0.0/0',
        fromPort: 443,
        toPort: 443,
      },
    ]);
  });

  it('are the default one where none is associated', () => {
    expect(subnetsOf(network).FreeSubnet).toMatchObject({ known: true, value: { isDefault: true } });
  });

  it('are not known where others may associate one', () => {
    const nested = `${network}  Nested: {Type: 'AWS::CloudFormation::Stack', Properties: {TemplateURL: a, Parameters: {Subnet: !Ref FreeSubnet}}}\n`;
    expect(subnetsOf(nested).FreeSubnet).toMatchObject({ known: false });
  });
});
