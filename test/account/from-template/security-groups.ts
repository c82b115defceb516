import type { Item } from './deployed-to.ts';
import type { Deployment } from './deployment.ts';
import { NotLiteral, notLiteral } from './not-literal.ts';

/** The security groups of a template. */
export function groupsOf(deployment: Deployment) {
  const { ids, ofType, literal, literalText } = deployment;
  return ofType('AWS::EC2::SecurityGroup').map((resource) => {
    const id = ids.get(resource.id)!;
    return {
      GroupId: id,
      VpcId: literalText(resource.properties.get('VpcId')),
      IpPermissions: rulesOf(deployment, id, 'Ingress', literal(resource.properties.get('SecurityGroupIngress'))),
      IpPermissionsEgress: rulesOf(deployment, id, 'Egress', literal(resource.properties.get('SecurityGroupEgress'))),
    };
  });
}

/** The default groups of its VPCs. */
export function defaultGroupsOf(deployment: Deployment) {
  const { ids, ofType, defaultGroup } = deployment;
  const vpcs = ofType('AWS::EC2::VPC');
  return vpcs.map(({ id }) => ({
    GroupId: defaultGroup(id),
    GroupName: 'default',
    VpcId: ids.get(id)!,
    IpPermissions: [
      { IpProtocol: '-1', UserIdGroupPairs: [{ GroupId: defaultGroup(id) }] },
      ...rulesOf(deployment, defaultGroup(id), 'Ingress', undefined),
    ],
    IpPermissionsEgress: [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }] }],
  }));
}

function rulesOf(
  { ofType, properties }: Deployment,
  id: string,
  direction: 'Ingress' | 'Egress',
  written: unknown,
): readonly Item[] {
  const side = direction === 'Ingress' ? 'Source' : 'Destination';
  const apart = ofType(`AWS::EC2::SecurityGroup${direction}`)
    .map(properties)
    .filter(({ GroupId }) => GroupId === id);
  if (direction === 'Egress' && apart.length > 0 && written === undefined)
    throw new NotLiteral('whether allow-all stays');
  if (Array.isArray(written) && written.length === 0 && direction === 'Egress')
    throw new NotLiteral('whether allow-all stays');
  if (direction === 'Egress' && written === undefined)
    return [{ IpProtocol: '-1', IpRanges: [{ CidrIp: '0.0.0.0/0' }], Ipv6Ranges: [{ CidrIpv6: '::/0' }] }];
  return [...([written ?? []].flat() as Item[]), ...apart].map((rule) => ({
    IpProtocol: String(rule.IpProtocol),
    ...(rule.FromPort !== undefined && { FromPort: Number(rule.FromPort), ToPort: Number(rule.ToPort) }),
    ...(rule.CidrIp !== undefined && { IpRanges: [{ CidrIp: rule.CidrIp }] }),
    ...(rule.CidrIpv6 !== undefined && { Ipv6Ranges: [{ CidrIpv6: rule.CidrIpv6 }] }),
    ...(rule[`${side}SecurityGroupId`] !== undefined && {
      UserIdGroupPairs: [{ GroupId: rule[`${side}SecurityGroupId`] }],
    }),
    ...(rule[`${side}PrefixListId`] !== undefined && {
      PrefixListIds: [{ PrefixListId: rule[`${side}PrefixListId`] }],
    }),
    ...(rule.SourceSecurityGroupName !== undefined && { by: notLiteral('a group by its name') }),
  }));
}
