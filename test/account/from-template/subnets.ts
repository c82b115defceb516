import type { Resource } from '../../../src/template/resource.ts';
import type { Item } from './deployed-to.ts';
import { type Deployment, isOn } from './deployment.ts';
import { NotLiteral } from './not-literal.ts';

/** The subnets of the VPCs of a template. Throws `NotLiteral` for one in a VPC from elsewhere. */
export function subnetsOf({ ids, ofType, literal, literalText, optional, list, zoneOf }: Deployment) {
  /** What a subnet is called in the account: by its tag, else as the template calls it. */
  const nameTagOf = ({ name, properties: given }: Resource): string => {
    const tag = list(given.get('Tags')).find((each) => (each as Item).Key === 'Name') as Item | undefined;
    return String(tag?.Value ?? name);
  };
  const subnets = ofType('AWS::EC2::Subnet').map((resource) => ({
    SubnetId: ids.get(resource.id)!,
    VpcId: literalText(resource.properties.get('VpcId')),
    CidrBlock: optional(resource.properties.get('CidrBlock')),
    AvailabilityZone: zoneOf(resource),
    Ipv6Native: isOn(literal(resource.properties.get('Ipv6Native')), false),
    Tags: [{ Key: 'Name', Value: nameTagOf(resource) }],
    ...(resource.properties.get('Ipv6CidrBlock').raw !== undefined && {
      Ipv6CidrBlockAssociationSet: [{ Ipv6CidrBlock: '2600:1f18::/64', Ipv6CidrBlockState: { State: 'associated' } }],
    }),
  }));
  for (const { VpcId } of subnets) if (!VpcId.startsWith('vpc-')) throw new NotLiteral('a VPC from elsewhere');
  return subnets;
}

/** The subnets of an account. */
export type Subnets = ReturnType<typeof subnetsOf>;
