import type { DescribedNetwork } from '../../../src/account/describe-network.ts';
import { account, type Item, region } from './deployed-to.ts';
import { type Deployment, isOn } from './deployment.ts';
import { endpointsOf } from './endpoints.ts';
import { aclsOf } from './network-acls.ts';
import { notLiteral } from './not-literal.ts';
import { routeTablesOf } from './route-tables.ts';
import { defaultGroupsOf, groupsOf } from './security-groups.ts';
import type { Subnets } from './subnets.ts';

/** What EC2 tells of the VPCs of a template. */
export function networkOf(deployment: Deployment, subnets: Subnets): DescribedNetwork {
  const { ids, ofType, literal, literalText, optional, list } = deployment;
  const vpcs = ofType('AWS::EC2::VPC');
  // ids are given in this order
  const RouteTables = routeTablesOf(deployment);
  const groups = groupsOf(deployment);
  const VpcEndpoints = endpointsOf(deployment);
  const NetworkAcls = aclsOf(deployment, subnets);
  return {
    Vpcs: vpcs.map(({ id, properties: given }) => ({
      VpcId: ids.get(id)!,
      CidrBlock: optional(given.get('CidrBlock')),
      CidrBlockAssociationSet: [optional(given.get('CidrBlock')), ...rangesAddedTo(deployment, ids.get(id)!)].map(
        (CidrBlock) => ({
          CidrBlock,
          CidrBlockState: { State: 'associated' },
        }),
      ),
      InstanceTenancy: optional(given.get('InstanceTenancy')) ?? 'default',
    })),
    VpcAttributes: vpcs.map(({ id, properties: given }) => ({
      VpcId: ids.get(id)!,
      EnableDnsSupport: { Value: isOn(literal(given.get('EnableDnsSupport')), true) },
      EnableDnsHostnames: { Value: isOn(literal(given.get('EnableDnsHostnames')), false) },
    })),
    Subnets: subnets,
    RouteTables,
    NatGateways: natGatewaysOf(deployment, subnets),
    VpcEndpoints,
    SecurityGroups: [...groups, ...defaultGroupsOf(deployment)],
    NetworkAcls,
    PrefixLists: ofType('AWS::EC2::PrefixList').map((resource) => ({
      PrefixListId: ids.get(resource.id)!,
      PrefixListName: literalText(resource.properties.get('PrefixListName')),
      Cidrs: list(resource.properties.get('Entries')).map((each) => String((each as Item).Cidr)),
    })),
  };
}

function rangesAddedTo({ ofType, properties }: Deployment, vpc: string): readonly string[] {
  return ofType('AWS::EC2::VPCCidrBlock')
    .map(properties)
    .flatMap(({ VpcId, CidrBlock }) => (VpcId === vpc && CidrBlock !== undefined ? [String(CidrBlock)] : []));
}

function natGatewaysOf({ ids, ofType, properties }: Deployment, subnets: Subnets): DescribedNetwork['NatGateways'] {
  return ofType('AWS::EC2::NatGateway').map((resource) => {
    const { SubnetId, ConnectivityType, AvailabilityMode, VpcId, AvailabilityZoneAddresses } = properties(resource);
    const zones = [AvailabilityZoneAddresses ?? []].flat() as Item[];
    return {
      NatGatewayId: ids.get(resource.id)!,
      SubnetId: SubnetId === undefined ? undefined : String(SubnetId),
      VpcId: String(VpcId ?? subnets.find((each) => each.SubnetId === SubnetId)?.VpcId),
      State: 'available',
      ConnectivityType: String(ConnectivityType ?? 'public'),
      ...(AvailabilityMode !== undefined && { AvailabilityMode: String(AvailabilityMode) }),
      ...(zones.length > 0 && {
        AutoProvisionZones: 'disabled',
        NatGatewayAddresses: zones.map((each) => ({
          AvailabilityZone: String(each.AvailabilityZone ?? notLiteral('a zone by its id')),
        })),
      }),
    };
  });
}

/** The attachments of transit gateways to its VPCs. */
export function transitAttachmentsOf({ ids, ofType, properties }: Deployment) {
  return ['AWS::EC2::TransitGatewayAttachment', 'AWS::EC2::TransitGatewayVpcAttachment'].flatMap((type) =>
    ofType(type).map((resource) => {
      const { TransitGatewayId, VpcId, SubnetIds, AddSubnetIds } = properties(resource);
      return {
        TransitGatewayAttachmentId: ids.get(resource.id)!,
        TransitGatewayId: String(TransitGatewayId),
        VpcId: String(VpcId),
        SubnetIds: [SubnetIds ?? [], AddSubnetIds ?? []].flat().map(String),
        State: 'available',
      };
    }),
  );
}

/** What Block Public Access of VPCs forbids. */
export function publicAccessOf({ ofType, properties }: Deployment) {
  const [options] = ofType('AWS::EC2::VPCBlockPublicAccessOptions').map(properties);
  return {
    mode: String(options?.InternetGatewayBlockMode ?? 'off'),
    exclusions: ofType('AWS::EC2::VPCBlockPublicAccessExclusion').map((resource) => {
      const { VpcId, SubnetId, InternetGatewayExclusionMode } = properties(resource);
      const excluded = SubnetId === undefined ? `vpc/${VpcId}` : `subnet/${SubnetId}`;
      return {
        ExclusionId: resource.name,
        ResourceArn: `arn:aws:ec2:${region}:${account}:${excluded}`,
        InternetGatewayExclusionMode: String(InternetGatewayExclusionMode),
        State: 'create-complete',
      };
    }),
  };
}
