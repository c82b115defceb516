import {
  allOf,
  type DeletedInUse,
  distinct,
  type Eni,
  type Group,
  groupedBy,
  type LambdaFunction,
  type Place,
  type ReportDetails,
  type Resource,
  type RuleContext,
  relatedPlace,
  type SecurityGroup,
  type Sentence,
  type Subnet,
  said,
  type Update,
  type Visitor,
} from '../../src/rule/index.ts';
import { type deletionMessages, deletionRelated } from './deletion-messages.ts';
import { placeOfNetwork } from './place-of-network.ts';

type Deleted = DeletedInUse<SecurityGroup | Subnet>;
type MessageId = keyof typeof deletionMessages;

/** The blanks of all these messages. */
interface Details {
  readonly problem: '{network} {functions} {holders} {property} {changed}';
  readonly remedy: '';
}

/** What both rules about deletions do: report the security groups or subnets that go while network interfaces use them. */
export function reportDeletedInUse(
  { update, report, undecided }: RuleContext<object, typeof deletionMessages>,
  deletedIn: (update: Update) => readonly Deleted[],
): Visitor {
  if (update === undefined) return {};
  return {
    'template:exit'() {
      undecided(update.undecided);
      const failing = deletedIn(update).flatMap((deleted): readonly Failing[] => {
        const { resource } = deleted.entity;
        if (resource === undefined || (deleted.leaving.length === 0 && deleted.going.length === 0)) return [];
        return [{ ...deleted, resource, messageId: messageOf(update, deleted, resource) }];
      });
      for (const alike of groupedBy(failing, causeOf)) report(alike[0].messageId, detailsOf(update, alike));
    },
  };
}

/** A deletion that goes wrong, and how. */
interface Failing extends Deleted {
  readonly resource: Resource;
  readonly messageId: MessageId;
}

/** What there is to change: whatever a VPC takes along when it is replaced has one cause. */
function causeOf({ messageId, entity, resourceChange }: Failing): string {
  return messageId === 'replacedAlong' && resourceChange.kind === 'replaced'
    ? `${resourceChange.property} of ${resourceChange.of.id}`
    : entity.id;
}

/** How the deletion goes wrong, or at best slowly. */
function messageOf(update: Update, { resourceChange, leaving }: Deleted, resource: Resource): MessageId {
  if (leaving.length === 0) return 'waits';
  if (holdersAmong(update, leaving).length > 0) return 'held';
  if (leaving.every((fn) => fn.resource.node.stack.name !== resource.node.stack.name)) return 'otherStack';
  if (resourceChange.kind !== 'replaced') return 'removed';
  return resourceChange.of.id === resource.id ? 'replaced' : 'replacedAlong';
}

/** What is said of deletions that have one cause. */
function detailsOf(update: Update, alike: Group<Failing>): ReportDetails<Details> {
  const [{ messageId, resource, resourceChange }] = alike;
  const leaving = distinct(alike.flatMap((each) => each.leaving));
  const users = leaving.length > 0 ? leaving : distinct(alike.flatMap((each) => each.going));
  const [first] = users;
  const successor = first && update.functionAfter(first);
  const replacement = resourceChange.kind === 'replaced' ? resourceChange : undefined;
  const networks = alike.map(({ entity }) => entity);
  const enis = new Set(alike.flatMap((each) => each.enis));
  return {
    at: replacement?.place ?? (successor ? placeOfNetwork(successor) : update.sectionOf(resource)),
    resource: successor?.resource.logicalId ?? resource.name,
    data: {
      network: networks,
      functions: users,
      holders: holdersAmong(update, leaving),
      property: replacement?.property ?? '',
      // only where the message names it: what is filled in takes part in telling resources of one name apart
      changed: (messageId === 'replacedAlong' && replacement?.of) || '',
    },
    evidence: [...enis].map((eni) => said(deletionRelated.isReleased, { eni: describeEni(eni) })),
    see: [
      ...networks.map((entity) => relatedPlace(entity.place, deletionRelated.asDeployed, { entity })),
      ...users.map((fn) => placeOfUser(fn, update.functionAfter(fn))),
    ],
  };
}

/** Those with published versions that go on using the network interfaces. */
function holdersAmong(update: Update, functions: readonly LambdaFunction[]): readonly LambdaFunction[] {
  return functions.filter((fn) => update.versionsKept(fn).length > 0);
}

function placeOfUser(entity: LambdaFunction, after: LambdaFunction | undefined): { place: Place; message: Sentence } {
  return after === undefined
    ? relatedPlace(entity.place, deletionRelated.asDeployed, { entity })
    : relatedPlace(placeOfNetwork(after), deletionRelated.afterUpdate, { entity });
}

/** An ENI in words: `the ENI of OrdersFunction in SubnetA with OrdersGroup`. */
export function describeEni({ subnet, groups, users }: Eni): Sentence {
  return said(deletionRelated.eni, { users: allOf(users), subnet, groups: allOf(groups) });
}
