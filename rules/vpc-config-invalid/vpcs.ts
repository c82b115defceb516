import {
  type Attachment,
  type LambdaFunction,
  relatedPlace,
  type SecurityGroup,
  type Subnet,
  type Vpc,
} from '../../src/rule/index.ts';
import { type Context, on } from './context.ts';
import { related } from './messages.ts';

/** A subnet or group of a function whose VPC is known. */
interface Placed {
  readonly entity: Subnet | SecurityGroup;
  readonly vpc: Vpc;
}

/** The check of the VPCs that a function's subnets and groups are in. */
export function checkOfVpcs(context: Context): (fn: LambdaFunction, attachment: Attachment) => void {
  // one group may be that of hundreds of functions, and hundreds use it
  const sharedByVpcs = new Map<string, boolean>();

  return (fn, attachment) => {
    const groups = attachment.groups.filter((group) => !isSharedByVpcs(group));
    const placed = [...attachment.subnets, ...groups].flatMap((entity) =>
      entity.vpc.known ? [{ entity, vpc: entity.vpc.value }] : [],
    );
    checkOneVpc(context, fn, attachment, placed);
    checkDefaultVpc(context, fn, attachment, groups);
    checkTenancy(context, fn, attachment, placed);
  };

  /** A group may be lent to further VPCs. */
  function isSharedByVpcs(group: SecurityGroup): boolean {
    let isShared = sharedByVpcs.get(group.id);
    if (isShared === undefined) {
      const { found } = context.model.usersOf(group);
      isShared = found.some(({ type }) => type === 'AWS::EC2::SecurityGroupVpcAssociation');
      sharedByVpcs.set(group.id, isShared);
    }
    return isShared;
  }
}

function checkOneVpc(
  { model, report, undecided }: Context,
  fn: LambdaFunction,
  attachment: Attachment,
  placed: readonly Placed[],
): void {
  const [one] = placed;
  const other = placed.find(({ vpc }) => one !== undefined && model.areDefinitelyDistinct(one.vpc, vpc));
  if (one === undefined || other === undefined) return;
  const group = [one.entity, other.entity].find((entity) => entity.kind === 'security-group');
  // of what is not created here it is not seen which VPCs it is lent to
  const [mayBeShared] = group === undefined ? [] : model.usersOf(group).whyIncomplete;
  if (mayBeShared !== undefined) undecided(mayBeShared, { resource: fn.resource.logicalId });
  else
    report('twoVpcs', {
      ...on(fn, attachment),
      data: { function: fn, one: one.entity, oneVpc: one.vpc, other: other.entity, otherVpc: other.vpc },
      see: [one, other].map(({ entity, vpc }) =>
        relatedPlace(entity.at('Properties', 'VpcId'), related.belongsTo, { entity, vpc }),
      ),
    });
}

/** A group that names no VPC is in none that a template creates. */
function checkDefaultVpc(
  { model, report, undecided }: Context,
  fn: LambdaFunction,
  attachment: Attachment,
  groups: readonly SecurityGroup[],
): void {
  const vpc = attachment.subnets.map((subnet) => (subnet.vpc.known ? subnet.vpc.value : undefined)).find(Boolean);
  const group = vpc && groups.find((each) => model.isInDefaultVpcBeside(each, vpc));
  if (vpc === undefined || group === undefined) return;
  const [mayBeShared] = model.usersOf(group).whyIncomplete;
  if (mayBeShared !== undefined) undecided(mayBeShared, { resource: fn.resource.logicalId });
  else
    report('groupInDefaultVpc', {
      at: group.place,
      resource: group.resource?.logicalId ?? fn.resource.logicalId,
      data: { function: fn, vpc, group },
      see: [relatedPlace(attachment.at('SecurityGroupIds'), related.isGroupOf, { group, fn })],
    });
}

function checkTenancy(
  { report }: Context,
  fn: LambdaFunction,
  attachment: Attachment,
  placed: readonly Placed[],
): void {
  const dedicated = placed.find(({ vpc }) => vpc.tenancy.known && vpc.tenancy.value === 'dedicated')?.vpc;
  if (dedicated === undefined) return;
  report('dedicatedTenancy', {
    ...on(fn, attachment),
    data: { function: fn, vpc: dedicated },
    see: [relatedPlace(dedicated.at('Properties', 'InstanceTenancy'), related.tenancy, { dedicated })],
  });
}
