import type { DescribedNetwork } from './describe-network.ts';

/**
 * The VPCs that another account shares with this one: EC2 tells a participant nothing of what the owner has in them, such
 * as endpoints. Source: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-sharing.html
 */
export function sharedVpcs(
  { Vpcs }: Pick<DescribedNetwork, 'Vpcs'>,
  account: string | undefined,
): readonly { readonly vpc: string; readonly owner: string }[] {
  if (account === undefined || account === '') return [];
  return Vpcs.flatMap(({ VpcId, OwnerId }) =>
    VpcId === undefined || OwnerId === undefined || OwnerId === account ? [] : [{ vpc: VpcId, owner: OwnerId }],
  );
}
