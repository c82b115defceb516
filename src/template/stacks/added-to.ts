import { isPlainMap } from '../node.ts';

/** The properties that name what a resource is added to, and the type of that. Of several, a resource has one. */
export interface AddedTo {
  readonly properties: readonly string[];
  readonly target: string;
}

const network = 'AWS::EC2::VPC';
const subnet = 'AWS::EC2::Subnet';
const table = 'AWS::EC2::RouteTable';
const group = { properties: ['GroupId', 'GroupName'], target: 'AWS::EC2::SecurityGroup' };

/**
 * What may be added to a resource from another template than its own: what is not added to it is known only where all
 * of these are seen.
 */
export const addedTo: ReadonlyMap<string, readonly AddedTo[]> = new Map([
  ['AWS::EC2::VPCEndpoint', [{ properties: ['VpcId'], target: network }]],
  ['AWS::VpcLattice::ServiceNetworkVpcAssociation', [{ properties: ['VpcIdentifier'], target: network }]],
  ['AWS::EC2::VPCCidrBlock', [{ properties: ['VpcId'], target: network }]],
  ['AWS::EC2::SubnetCidrBlock', [{ properties: ['SubnetId'], target: subnet }]],
  ['AWS::EC2::VPCGatewayAttachment', [{ properties: ['InternetGatewayId'], target: 'AWS::EC2::InternetGateway' }]],
  ['AWS::EC2::Route', [{ properties: ['RouteTableId'], target: table }]],
  ['AWS::EC2::VPNGatewayRoutePropagation', [{ properties: ['RouteTableIds'], target: table }]],
  ['AWS::EC2::RouteServerPropagation', [{ properties: ['RouteTableId'], target: table }]],
  ['AWS::EC2::SubnetRouteTableAssociation', [{ properties: ['SubnetId'], target: subnet }]],
  ['AWS::EC2::SubnetNetworkAclAssociation', [{ properties: ['SubnetId'], target: subnet }]],
  ['AWS::EC2::NetworkAclEntry', [{ properties: ['NetworkAclId'], target: 'AWS::EC2::NetworkAcl' }]],
  ['AWS::EC2::SecurityGroupIngress', [group]],
  ['AWS::EC2::SecurityGroupEgress', [group]],
  [
    'AWS::EC2::VPCBlockPublicAccessExclusion',
    [
      { properties: ['VpcId'], target: network },
      { properties: ['SubnetId'], target: subnet },
    ],
  ],
  ['AWS::EFS::MountTarget', [{ properties: ['FileSystemId'], target: 'AWS::EFS::FileSystem' }]],
  ['AWS::S3Files::MountTarget', [{ properties: ['FileSystemId'], target: 'AWS::S3Files::FileSystem' }]],
  ['AWS::IAM::Policy', [{ properties: ['Roles'], target: 'AWS::IAM::Role' }]],
  ['AWS::IAM::ManagedPolicy', [{ properties: ['Roles'], target: 'AWS::IAM::Role' }]],
  ['AWS::IAM::RolePolicy', [{ properties: ['RoleName'], target: 'AWS::IAM::Role' }]],
]);

/** The types of what others may add to. */
export const targetTypes: ReadonlySet<string> = new Set(
  [...addedTo.values()].flatMap((each) => each.map(({ target }) => target)),
);

/** Types whose attributes may be the id of anything. */
const givesIds = /^(?!AWS::)|^AWS::(?:CloudFormation::(?:Stack|CustomResource)|Serverless::Application)$/;

/** Whether an attribute of a resource of this type may be the id of something that is created elsewhere. */
export function mayGiveIds(type: string | undefined): boolean {
  return type === undefined || givesIds.test(type);
}

/** The resources of a document, with their places: also those that loops create. */
export function resourcesWritten(
  document: unknown,
): readonly { readonly name: string; readonly resource: Readonly<Record<string, unknown>> }[] {
  const resources = isPlainMap(document) && isPlainMap(document.Resources) ? document.Resources : {};
  return Object.entries(resources).flatMap(([name, resource]) => {
    if (isPlainMap(resource)) return [{ name, resource }];
    if (!name.startsWith('Fn::ForEach::') || !Array.isArray(resource)) return [];
    const created: unknown = resource[2];
    return isPlainMap(created)
      ? Object.values(created).flatMap((each) => (isPlainMap(each) ? [{ name, resource: each }] : []))
      : [];
  });
}
