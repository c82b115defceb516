import { isPlainMap } from '../../../src/template/node.ts';
import type { Deployment } from './deployment.ts';
import type { Subnets } from './subnets.ts';

/** The network ACLs: those of the template, and the default ones of its VPCs. */
export function aclsOf({ ids, ofType, makeId, literalText, properties }: Deployment, subnets: Subnets) {
  const vpcs = ofType('AWS::EC2::VPC');
  const aclOf = new Map(
    ofType('AWS::EC2::SubnetNetworkAclAssociation')
      .map(properties)
      .map((each) => [each.SubnetId, each.NetworkAclId]),
  );
  const entries = ofType('AWS::EC2::NetworkAclEntry').map(properties);
  const last = [true, false].map((Egress) => ({
    RuleNumber: 32767,
    Egress,
    RuleAction: 'deny',
    Protocol: '-1',
    CidrBlock: '0.0.0.0/0',
  }));
  return [
    ...ofType('AWS::EC2::NetworkAcl').map(({ id, properties: given }) => ({
      NetworkAclId: ids.get(id)!,
      VpcId: literalText(given.get('VpcId')),
      Associations: subnets.filter(({ SubnetId }) => aclOf.get(SubnetId) === ids.get(id)),
      Entries: [
        ...entries
          .filter(({ NetworkAclId }) => NetworkAclId === ids.get(id))
          .map((each) => ({
            RuleNumber: Number(each.RuleNumber),
            Egress: String(each.Egress ?? false) === 'true',
            RuleAction: String(each.RuleAction),
            Protocol: String(each.Protocol),
            ...(each.CidrBlock !== undefined && { CidrBlock: String(each.CidrBlock) }),
            ...(each.Ipv6CidrBlock !== undefined && { Ipv6CidrBlock: String(each.Ipv6CidrBlock) }),
            ...(isPlainMap(each.PortRange) && {
              PortRange: { From: Number(each.PortRange.From), To: Number(each.PortRange.To) },
            }),
          })),
        ...last,
      ],
    })),
    ...vpcs.map((vpc) => ({
      NetworkAclId: makeId('acl', 'the default network ACL'),
      VpcId: ids.get(vpc.id)!,
      Associations: subnets.filter(({ VpcId, SubnetId }) => VpcId === ids.get(vpc.id) && !aclOf.has(SubnetId)),
      Entries: [
        ...[true, false].map((Egress) => ({
          RuleNumber: 100,
          Egress,
          RuleAction: 'allow',
          Protocol: '-1',
          CidrBlock: '0.0.0.0/0',
        })),
        ...last,
      ],
    })),
  ];
}
