import { type DescribedNetwork, describeNetwork } from '../../describe-network.ts';
import { sharedVpcs } from '../../shared-vpcs.ts';
import { accountOf } from '../account-id.ts';
import type { DeployedAnswers, SaidPublicAccess, SaidTransitAttachment } from '../deployed-answers.ts';
import { type Named, sorted, type ViewedResource } from './viewed-resource.ts';

/** Without these, a network would look closed that is not: nothing is said of it then. */
const needed: readonly (keyof DescribedNetwork)[] = ['Vpcs', 'Subnets', 'RouteTables', 'VpcEndpoints'];

interface DescribedSubnet {
  readonly id: string;
  readonly networkAcl?: string;
}
interface DescribedVpc {
  readonly id: string;
  readonly subnets: readonly DescribedSubnet[];
}

/** The description of the networks, with all of it unknown that could not be read. */
export function networkOf({ network, unread, region, functions, routedTo }: DeployedAnswers): object {
  const isWhole = needed.every((list) => !unread.has(list));
  const shared = new Set(sharedVpcs(network, accountOf({ functions })).map(({ vpc }) => vpc));
  const Vpcs = isWhole ? network.Vpcs.filter(({ VpcId = '' }) => !shared.has(VpcId)) : [];
  const described = describeNetwork({ ...network, Vpcs, NetworkInterfaces: routedTo }, {}, region) as {
    readonly vpcs: readonly DescribedVpc[];
  };
  const vpcs = described.vpcs.map((vpc) => ({
    ...vpc,
    ...(unread.has('VpcAttributes') && { dnsSupport: 'not read', dnsHostnames: 'not read' }),
    subnets: unread.has('NetworkAcls')
      ? vpc.subnets.map((subnet) => ({ ...subnet, networkAcl: `network ACL of ${subnet.id}` }))
      : vpc.subnets,
  }));
  return { ...described, vpcs };
}

/** The attachments of transit gateways that traffic can take, as resources of the view. */
export function viewTransitAttachments(
  said: readonly SaidTransitAttachment[],
  named: Named,
): readonly ViewedResource[] {
  return sorted(said, (each) => each.TransitGatewayAttachmentId)
    .filter(({ State = '' }) => State === 'available' || State === 'modifying')
    .map(({ TransitGatewayAttachmentId = '', TransitGatewayId, VpcId, SubnetIds }) => [
      named(TransitGatewayAttachmentId, 'attachment'),
      'AWS::EC2::TransitGatewayAttachment',
      { TransitGatewayId, VpcId, SubnetIds },
    ]);
}

/** What Block Public Access of VPCs forbids in the account, as resources of the view. */
export function viewPublicAccess(said: SaidPublicAccess | undefined): readonly ViewedResource[] {
  const { mode, exclusions } = said ?? { exclusions: [] };
  if (mode === undefined || mode === 'off') return [];
  const options = { InternetGatewayBlockMode: mode };
  return [
    ['VPC Block Public Access', 'AWS::EC2::VPCBlockPublicAccessOptions', options] as const,
    ...exclusions.flatMap(({ ExclusionId, ResourceArn, State = '', InternetGatewayExclusionMode }) => {
      if (/^(?:delete|disable)/.test(State)) return [];
      const [, kind, id] = /:(vpc|subnet)\/(.+)$/.exec(ResourceArn ?? '') ?? [];
      // where it can't be read what it excludes, that may be any VPC
      const excluded = kind === 'subnet' ? { SubnetId: id } : { VpcId: id ?? 'not read' };
      return [
        [
          `exclusion ${ExclusionId}`,
          'AWS::EC2::VPCBlockPublicAccessExclusion',
          { InternetGatewayExclusionMode, ...excluded },
        ] as const,
      ];
    }),
  ];
}
