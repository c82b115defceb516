import {
  allOf,
  type DeletedInUse,
  distinct,
  type Eni,
  type EventSource,
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
type ReleasedEni = Deleted['enis'][number];
type MessageId = keyof typeof deletionMessages;

/** The blanks of all these messages. */
interface Details {
  readonly problem: '{network} {functions} {holders} {mappings} {property} {changed}';
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
        if (resource === undefined) return [];
        const messageId = messageOf(update, deleted, resource);
        return messageId === undefined ? [] : [{ ...deleted, resource, messageId }];
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

/** What there is to change: all that a VPC takes along when it is replaced has one cause, and all that the same users leave. */
function causeOf({ messageId, entity, resource, resourceChange, leaving, going, retained, mappings }: Failing): string {
  const changed = resourceChange.kind === 'replaced' ? resourceChange.of.id : '';
  const users = messageId === 'replacedAlong' ? [] : [...leaving, ...going, ...retained, ...mappings];
  const itself = changed === resource.id ? entity.id : '';
  return [messageId, changed, itself, resource.node.stack.name, ...users.map(({ id }) => id)].join(' ');
}

/** How the deletion goes wrong, or at best slowly; nothing where no one is known to leave it. */
function messageOf(update: Update, deleted: Deleted, resource: Resource): MessageId | undefined {
  const { leaving, going, retained, mappings } = deleted;
  if (retained.length > 0) return 'retained';
  if (leaving.length > 0) return messageOfLeft(update, deleted, resource);
  const isReplaced = (user: LambdaFunction | EventSource) => update.successorOf(user.resource) !== undefined;
  if (going.length > 0) return going.every(isReplaced) ? 'waitsForOld' : 'waits';
  if (mappings.length > 0) return mappings.some(isReplaced) ? 'mappingLeaves' : 'mappingGoes';
  return undefined;
}

function messageOfLeft(update: Update, { resourceChange, leaving }: Deleted, resource: Resource): MessageId {
  if (holdersAmong(update, leaving).length > 0) return 'held';
  if (leaving.every((fn) => fn.resource.node.stack.name !== resource.node.stack.name)) return 'otherStack';
  if (resourceChange.kind !== 'replaced') return 'removed';
  return resourceChange.of.id === resource.id ? 'replaced' : 'replacedAlong';
}

/** What is said of deletions that have one cause. */
function detailsOf(update: Update, alike: Group<Failing>): ReportDetails<Details> {
  const [{ messageId, resource, resourceChange }] = alike;
  const [retained, leaving, going] = (['retained', 'leaving', 'going'] as const).map((key) =>
    distinct(alike.flatMap((each) => each[key])),
  ) as [LambdaFunction[], LambdaFunction[], LambdaFunction[]];
  const functions = [retained, leaving, going].find((each) => each.length > 0) ?? [];
  const mappings = distinct(alike.flatMap((each) => each.mappings));
  const [first] = functions;
  const successor = first && update.functionAfter(first);
  const replacement = resourceChange.kind === 'replaced' ? resourceChange : undefined;
  const networks = alike.map(({ entity }) => entity);
  const enis = new Set(alike.flatMap((each) => each.enis));
  return {
    at: replacement?.place ?? (successor ? placeOfNetwork(successor) : update.sectionOf(resource)),
    resource: successor?.resource.logicalId ?? resource.name,
    data: {
      network: networks,
      functions,
      holders: holdersAmong(update, leaving),
      mappings,
      property: replacement?.property ?? '',
      // only where the message names it: what is filled in takes part in telling resources of one name apart
      changed: (messageId === 'replacedAlong' && replacement?.of) || '',
    },
    evidence: [...enis].map(whatBecomesOf),
    see: [
      ...networks.map((entity) => relatedPlace(entity.place, deletionRelated.asDeployed, { entity })),
      ...(functions.length > 0 ? functions : mappings).map((user) => placeOfUser(update, user)),
    ],
  };
}

/** Those with published versions that go on using the network interfaces. */
function holdersAmong(update: Update, functions: readonly LambdaFunction[]): readonly LambdaFunction[] {
  return functions.filter((fn) => update.versionsKept(fn).length > 0);
}

/** Where a user is after the update, or as it is deployed where it goes. */
function placeOfUser(update: Update, entity: LambdaFunction | EventSource): { place: Place; message: Sentence } {
  const fn = entity.kind === 'function' ? update.functionAfter(entity) : undefined;
  const mapping = entity.kind === 'function' ? undefined : update.successorOf(entity.resource);
  const after = fn === undefined ? mapping?.at() : placeOfNetwork(fn);
  return after === undefined
    ? relatedPlace(entity.place, deletionRelated.asDeployed, { entity })
    : relatedPlace(after, deletionRelated.afterUpdate, { entity });
}

function whatBecomesOf(eni: ReleasedEni): Sentence {
  const { heldBy, retained } = eni;
  if (retained.length > 0) return said(deletionRelated.staysWith, { functions: retained, eni: describeEni(eni) });
  if (heldBy.length > 0) return said(deletionRelated.isHeld, { holders: heldBy, eni: describeEni(eni) });
  return said(deletionRelated.isReleased, { eni: describeEni(eni) });
}

/** An ENI in words: `the ENI of OrdersFunction in SubnetA with OrdersGroup`. */
export function describeEni({ subnet, groups, users }: Eni): Sentence {
  return said(deletionRelated.eni, { users: allOf(users), subnet, groups: allOf(groups) });
}
