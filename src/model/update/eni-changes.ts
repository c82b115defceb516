import type { Resource } from '../../template/resource.ts';
import type { Answer } from '../base/answer.ts';
import type { Eni, Entity, LambdaFunction } from '../base/entities.ts';
import type { Model } from '../model.ts';
import type { ResourceChange } from './change.ts';

/** What an update does to the Hyperplane ENIs: those of `before` are kept or released, those of after kept or created. */
export interface EniChanges {
  readonly created: readonly Eni[];
  /** With the users that they have after the update. */
  readonly kept: readonly Eni[];
  readonly released: readonly ReleasedEni[];
}

/** An ENI that nothing in the templates uses any more, with the users that it has had. */
export interface ReleasedEni extends Eni {
  /** Functions that stay, and of which a published version keeps the ENI all the same. */
  readonly heldBy: readonly LambdaFunction[];
}

/**
 * Compares the ENIs of two models. An ENI is the same where subnet and groups are: a group that is replaced is another
 * group, whatever its logical id.
 * Source: https://docs.aws.amazon.com/lambda/latest/dg/configuration-vpc.html
 */
export function compareEnis(
  before: Model,
  after: Model,
  resourceChangeOf: (resource: Resource) => Answer<ResourceChange>,
  versionsKept: (fn: LambdaFunction) => readonly Resource[],
  isRefused: (resource: Resource) => boolean,
): EniChanges {
  const isReplaced = (entity: Entity) => {
    const resource = before.template.resources.get(entity.resource?.id ?? '');
    const resourceChange = resource === undefined ? undefined : resourceChangeOf(resource);
    return (
      resourceChange?.known === true &&
      (resourceChange.value.kind === 'replaced' || isLeftByReplacement(resourceChange.value))
    );
  };
  const nowId = (entity: Entity) => (isReplaced(entity) ? `${entity.id} replaced` : entity.id);
  const keyOf = ({ subnet, groups }: Eni, idFor: (entity: Entity) => string) =>
    `${idFor(subnet)} ${[...new Set(groups.map(idFor))].sort().join(' ')}`;
  const past = new Map(before.enis.map((eni) => [keyOf(eni, ({ id }) => id), eni]));
  const next = new Map(after.enis.map((eni) => [keyOf(eni, nowId), eni]));
  // whoever imports what is gone is not updated at all
  const staysAsItIs = ({ users }: Eni) => users.every(({ resource }) => isRefused(resource));
  const goes = ([key, eni]: readonly [string, Eni]) => !next.has(key) && !staysAsItIs(eni);
  const released = [...past].filter(goes).map(([, eni]) => eni);
  return {
    created: [...next].filter(([key, eni]) => !past.has(key) && !staysAsItIs(eni)).map(([, eni]) => eni),
    kept: [
      ...[...next].filter(([key]) => past.has(key)).map(([, eni]) => eni),
      ...[...past].filter(([key, eni]) => !next.has(key) && staysAsItIs(eni)).map(([, eni]) => eni),
    ],
    released: released.map((eni) => ({
      ...eni,
      heldBy: eni.users.filter(
        (user): user is LambdaFunction => user.kind === 'function' && versionsKept(user).length > 0,
      ),
    })),
  };
}

function isLeftByReplacement(resourceChange: ResourceChange): boolean {
  return resourceChange.kind === 'retained' && resourceChange.by === 'UpdateReplacePolicy';
}
