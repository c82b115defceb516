import {
  allOf,
  type DeletedInUse,
  type Eni,
  type LambdaFunction,
  type ReportDetails,
  relatedPlace,
  type SecurityGroup,
  type Sentence,
  type Subnet,
  said,
  type Update,
} from '../../src/rule/index.ts';

/** What is said of the places that belong to such a finding. */
export const deletionRelated = {
  eni: 'the ENI of {users} in {subnet} with {groups}',
  isReleased: '{eni} is released by this update',
  asDeployed: '{entity} as deployed',
  afterUpdate: '{entity} after the update',
} as const;

/** What both rules about deletions say: of a security group and of a subnet. */
export const deletionMessages = {
  removed: {
    problem:
      '{network} is deleted in the same update in which {functions} {functions:stops|stop} using it: its network interfaces are released up to 20 minutes later, and until then deleting it fails',
    remedy:
      'Deploy twice: first remove {network} from {functions}, and once its network interfaces are deleted, remove {network} itself',
  },
  replaced: {
    problem:
      'A change of {property} replaces {network}: CloudFormation moves {functions} to the new one and deletes the old one at once, while its network interfaces are released up to 20 minutes later, so the deletion fails',
    remedy:
      'Keep {property} of {network} unchanged; or add a new one beside it, deploy {functions} with that, and remove {network} in a later update',
  },
  replacedAlong: {
    problem:
      'A change of {property} replaces {changed}, and {network} with it: CloudFormation moves {functions} to the new one and deletes the old one at once, while its network interfaces are released up to 20 minutes later, so the deletion fails',
    remedy:
      'Keep {property} of {changed} unchanged; or add new ones beside {changed} and {network}, deploy {functions} with those, and remove the old ones in a later update',
  },
  held: {
    problem:
      '{network} is deleted, but published versions of {holders} keep its network interfaces for as long as they exist: deleting it fails',
    remedy:
      'Deploy {functions} without {network} first, delete the old versions of {holders}, and once the network interfaces are deleted, remove {network}',
  },
  otherStack: {
    problem:
      '{functions} {functions:stops|stop} using {network}, which the update of another stack deletes: its network interfaces are released up to 20 minutes after {functions} {functions:is|are} updated, and until then deleting it fails',
    remedy:
      'Update the stack of {functions} first, wait until the network interfaces are deleted, then update the stack of {network}',
    severity: 'warning',
  },
  waits: {
    problem:
      '{network} is deleted together with {functions}, and its network interfaces are released up to 20 minutes later: CloudFormation waits for that only where the role that deploys may call ec2:DescribeNetworkInterfaces',
    remedy:
      'Allow the role that deploys to call ec2:DescribeNetworkInterfaces, or remove {functions} first and {network} in a later update',
    severity: 'info',
  },
} as const;

/** How the deletion of a group or subnet goes wrong, or at best slowly. */
export type DeletionConflict = 'removed' | 'replaced' | 'replacedAlong' | 'held' | 'otherStack' | 'waits';

/** The blanks of all these messages. */
interface Details {
  readonly problem: '{network} {functions} {holders} {property} {changed}';
  readonly remedy: '';
}

/** What to report of a group or subnet that is deleted while network interfaces use it, and as what. */
export function deletionConflict(
  update: Update,
  { entity, resourceChange, enis, leaving, going }: DeletedInUse<SecurityGroup | Subnet>,
):
  | {
      readonly trouble: DeletionConflict;
      readonly details: ReportDetails<Details>;
    }
  | undefined {
  if (leaving.length === 0 && going.length === 0) return undefined;
  const holders = leaving.filter((fn) => update.versionsKept(fn).length > 0);
  const { resource } = entity;
  if (resource === undefined) return undefined;
  const isElsewhere = leaving.every((fn) => fn.resource.node.stack.name !== resource.node.stack.name);
  const trouble =
    leaving.length === 0
      ? 'waits'
      : holders.length > 0
        ? 'held'
        : isElsewhere
          ? 'otherStack'
          : resourceChange.kind === 'replaced'
            ? resourceChange.of.id === resource.id
              ? 'replaced'
              : 'replacedAlong'
            : 'removed';
  const users = leaving.length > 0 ? leaving : going;
  const [first] = users;
  const successor = first && update.functionAfter(first);
  return {
    trouble,
    details: {
      at:
        resourceChange.kind === 'replaced'
          ? resourceChange.place
          : ((successor && placeOfNetwork(successor)) ?? update.sectionOf(resource)),
      resource: successor?.resource.logicalId ?? resource.name,
      data: {
        network: entity,
        functions: users,
        holders,
        property: resourceChange.kind === 'replaced' ? resourceChange.property : '',
        changed: trouble === 'replacedAlong' && resourceChange.kind === 'replaced' ? resourceChange.of : '',
      },
      evidence: enis.map((eni) => said(deletionRelated.isReleased, { eni: describeEni(eni) })),
      see: [
        relatedPlace(entity.place, deletionRelated.asDeployed, { entity }),
        ...users.flatMap((fn) => {
          const after = update.functionAfter(fn);
          return after === undefined
            ? [relatedPlace(fn.place, deletionRelated.asDeployed, { entity: fn })]
            : [relatedPlace(placeOfNetwork(after), deletionRelated.afterUpdate, { entity: fn })];
        }),
      ],
    },
  };
}

/** An ENI in words: `the ENI of OrdersFunction in SubnetA with OrdersGroup`. */
export function describeEni({ subnet, groups, users }: Eni): Sentence {
  return said(deletionRelated.eni, { users: allOf(users), subnet, groups: allOf(groups) });
}

/** Where a function says which network it is in, or that it is. */
export function placeOfNetwork({ attachment, place }: LambdaFunction) {
  return attachment.known && attachment.value !== undefined ? attachment.value.place : place;
}
