import type { Resource } from '../../template/resource.ts';
import { idIn } from '../../template/stacks/stack.ts';
import type { Place } from '../../text/place.ts';
import { type Answer, known, type Unknown } from '../base/answer.ts';
import type { EventSource, LambdaFunction, Role, SecurityGroup, Subnet } from '../base/entities.ts';
import { groupedBy } from '../base/grouped-by.ts';
import { idOf, lazy, rememberBy } from '../base/lazy.ts';
import type { EniPermissions } from '../identity/eni-permissions.ts';
import type { Model } from '../model.ts';
import { type ResourceChange, readResourceChanges } from './change.ts';
import { compareEnis, type EniChanges, type ReleasedEni } from './eni-changes.ts';
import { type ExportInUse, exportsInUse } from './exports.ts';
import type { UpdateInputs } from './inputs.ts';

/** The update from what is deployed to what the template says, in one scenario, and the questions one may ask of it. */
export interface Update {
  /** What is deployed. */
  readonly before: Model;
  /** The ENIs that are created, kept and released. */
  readonly enis: EniChanges;
  /** What becomes of a resource that is deployed. */
  resourceChangeOf(resource: Resource): Answer<ResourceChange>;
  /** What a resource that is deployed is after the update; nothing where it goes. */
  successorOf(resource: Resource): Resource | undefined;
  /** What a function that is deployed is after the update; nothing where it goes, or is another one. */
  functionAfter(fn: LambdaFunction): LambdaFunction | undefined;
  /** The published versions that go on with the network that a function had. */
  versionsKept(fn: LambdaFunction): readonly Resource[];
  /**
   * What the role of a function may do to network interfaces after the update: its role then, or for a function that is
   * deleted the role that it has had. Nothing where that goes too, since it goes after the function.
   */
  permissionsAfter(fn: LambdaFunction): Answer<EniPermissions> | undefined;
  /** The groups or subnets that CloudFormation deletes though an ENI uses them, which is released only by and by. */
  deletedInUse(kind: 'securityGroup'): readonly DeletedInUse<SecurityGroup>[];
  deletedInUse(kind: 'subnet'): readonly DeletedInUse<Subnet>[];
  /** The exports that CloudFormation will not let go or change, because other stacks import them. */
  readonly exportsInUse: readonly ExportInUse[];
  /** The section of what is to come in which a resource would be that is gone: `Resources` of its stack. */
  sectionOf(piece: Pick<Resource, 'node'>): Place;
  /** Why it can't be told of some entities what becomes of them. */
  readonly undecided: readonly Unknown[];
}

/** Something that goes while ENIs use it. */
export interface DeletedInUse<Entity> {
  readonly entity: Entity;
  readonly resourceChange: ResourceChange;
  readonly enis: readonly ReleasedEni[];
  /** Its users that stay and leave it: nothing waits for their ENIs. */
  readonly leaving: readonly LambdaFunction[];
  /** Its users that are deleted too: CloudFormation waits for their ENIs where it may. */
  readonly going: readonly LambdaFunction[];
  /** Its users that are retained: they go on using it outside of the stack. */
  readonly retained: readonly LambdaFunction[];
  /** The event source mappings among its users, which leave it or are deleted: nothing waits for the ENIs of pollers. */
  readonly mappings: readonly EventSource[];
}

/** Compares two models of one scenario; each question when it is asked. */
export function readUpdate(inputs: UpdateInputs, before: Model, after: Model): Update {
  const resourceChangeOf = withCreators(readResourceChanges(inputs, before, after), before);
  const functionAfter = rememberBy(idOf, (fn: LambdaFunction): LambdaFunction | undefined => {
    if (!stays(resourceChangeOf(fn.resource))) return undefined;
    const next = after.template.resources.get(fn.resource.id);
    return next ? after.functionOf(next) : after.entities('function').find(({ id }) => id === fn.id);
  });
  // versions go with their function: https://docs.aws.amazon.com/lambda/latest/dg/configuration-versions.html
  const versionsKept = rememberBy(idOf, (fn: LambdaFunction) =>
    functionAfter(fn) === undefined ? [] : fn.versions.filter((version) => isKept(version, before, resourceChangeOf)),
  );
  const exports = lazy(() => exportsInUse(before, after, resourceChangeOf));
  const refused = lazy(() => refusedBy(exports()));
  const enis = lazy(() => compareEnis(before, after, resourceChangeOf, versionsKept, ({ id }) => refused().has(id)));
  const undecided = lazy(() => unknownChanges(before, resourceChangeOf));
  const deletedOf = <Entity extends SecurityGroup | Subnet>(entitiesOf: (eni: ReleasedEni) => readonly Entity[]) =>
    deletedInUse(enis().released, entitiesOf, { resourceChangeOf, functionAfter });

  return {
    before,
    resourceChangeOf,
    successorOf(resource) {
      const next = after.template.resources.get(resource.id);
      return next !== undefined && after.exists(next) ? next : undefined;
    },
    functionAfter,
    versionsKept,
    get enis() {
      return enis();
    },
    permissionsAfter: (fn) => permissionsAfter(fn, functionAfter(fn), after),
    // ENIs name each kind of entity elsewhere
    deletedInUse: ((kind: 'securityGroup' | 'subnet') =>
      kind === 'subnet'
        ? deletedOf(({ subnet }) => [subnet])
        : deletedOf(({ groups }) => groups)) as Update['deletedInUse'],
    get exportsInUse() {
      return exports();
    },
    sectionOf({ node }) {
      const beside = [...after.template.resources.values()].find((each) => each.node.stack.name === node.stack.name);
      return { file: beside?.node.file ?? after.template.file, keys: ['Resources'] };
    },
    get undecided() {
      return undecided();
    },
  };
}

type ChangeOf = Update['resourceChangeOf'];

/** What another resource creates stays and goes with it. */
function withCreators(changeOf: ChangeOf, { template: { resources } }: Model): ChangeOf {
  return (resource) => {
    const creator = resource.derivedFrom && resources.get(idIn(resource.node.stack, resource.derivedFrom));
    return changeOf(creator && !resources.has(resource.id) ? creator : resource);
  };
}

function isKept(version: Resource, before: Model, resourceChangeOf: ChangeOf): boolean {
  // SAM creates another one whenever the code changes, which templates don't show
  if (version.derivedFrom !== undefined) {
    const retention = before.retentionOf(version, 'DeletionPolicy');
    return retention.known && retention.value !== undefined;
  }
  const resourceChange = resourceChangeOf(version);
  return stays(resourceChange) || isRetained(resourceChange);
}

/** What imports an export that is gone: its stack is not updated. */
function refusedBy(exports: readonly ExportInUse[]): ReadonlySet<string | undefined> {
  return new Set(
    exports.flatMap(({ change, isCertain, imports }) =>
      change.kind === 'gone' && isCertain ? imports.map(({ from }) => from) : [],
    ),
  );
}

/** What a function's role then may do, or the one that it has had. */
function permissionsAfter(
  fn: LambdaFunction,
  next: LambdaFunction | undefined,
  after: Model,
): ReturnType<Update['permissionsAfter']> {
  const role = next?.role ?? (fn.role.known ? roleAfter(fn.role.value, after) : fn.role);
  if (role === undefined) return undefined;
  return role.known ? after.eniPermissionsOf({ id: `${fn.id} after the update`, role }) : role;
}

function roleAfter({ resource }: Role, after: Model): Answer<Role> | undefined {
  const role = after.entities('role').find((each) => each.resource.id === resource.id);
  return role && known(role);
}

function deletedInUse<Entity extends SecurityGroup | Subnet>(
  released: readonly ReleasedEni[],
  entitiesOf: (eni: ReleasedEni) => readonly Entity[],
  { resourceChangeOf, functionAfter }: Pick<Update, 'resourceChangeOf' | 'functionAfter'>,
): readonly DeletedInUse<Entity>[] {
  const pairs = released.flatMap((eni) => entitiesOf(eni).map((entity) => ({ eni, entity })));
  return groupedBy(pairs, ({ entity }) => entity.id).flatMap((same): readonly DeletedInUse<Entity>[] => {
    const [{ entity }] = same;
    if (entity.resource === undefined) return [];
    const resourceChange = resourceChangeOf(entity.resource);
    if (!resourceChange.known || stays(resourceChange) || isRetained(resourceChange)) return [];
    const users = [...new Map(same.flatMap(({ eni }) => eni.users).map((user) => [user.id, user])).values()];
    const functions = users.filter((user) => user.kind === 'function');
    return [
      {
        entity,
        resourceChange: resourceChange.value,
        enis: same.map(({ eni }) => eni),
        leaving: functions.filter((fn) => functionAfter(fn) !== undefined),
        going: functions.filter((fn) => isGone(resourceChangeOf(fn.resource))),
        retained: functions.filter((fn) => isRetained(resourceChangeOf(fn.resource))),
        mappings: users.filter((user) => user.kind === 'event-source'),
      },
    ];
  });
}

/** Why it can't be told of resources that ENIs need what becomes of them. */
function unknownChanges({ enis }: Model, resourceChangeOf: ChangeOf): readonly Unknown[] {
  const entities = enis.flatMap(({ subnet, groups, users }) => [subnet, ...groups, ...users]);
  const resources = new Map(
    entities.flatMap(({ resource }) => (resource === undefined ? [] : [[resource.id, resource]])),
  );
  return [...resources.values()].flatMap((resource) => {
    const resourceChange = resourceChangeOf(resource);
    return resourceChange.known ? [] : resourceChange.because;
  });
}

function stays(resourceChange: Answer<ResourceChange>): boolean {
  return resourceChange.known && resourceChange.value.kind === 'stays';
}

function isRetained(resourceChange: Answer<ResourceChange>): boolean {
  return resourceChange.known && resourceChange.value.kind === 'retained';
}

function isGone(resourceChange: Answer<ResourceChange>): boolean {
  return resourceChange.known && (resourceChange.value.kind === 'deleted' || resourceChange.value.kind === 'replaced');
}
