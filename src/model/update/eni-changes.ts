import { said } from '../../language/sentence.ts';
import type { Resource } from '../../template/resource.ts';
import type { Answer } from '../base/answer.ts';
import type { Eni, Entity, LambdaFunction, SecurityGroup, Subnet } from '../base/entities.ts';
import { distinct } from '../base/grouped-by.ts';
import { entityNames, withName } from '../base/names.ts';
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
  /** Functions that go out of the stack and stay in the account, with the ENI. */
  readonly retained: readonly LambdaFunction[];
  /** What is not known of its network, or of the one that a user has instead: they may be the same, by another name. */
  readonly perhapsSame: readonly (Subnet | SecurityGroup)[];
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
  const changeOf = (resource: Resource | undefined) => {
    const resourceChange = resource && resourceChangeOf(resource);
    return resourceChange?.known ? resourceChange.value : undefined;
  };
  const isReplaced = (entity: Entity) => {
    const change = changeOf(before.template.resources.get(entity.resource?.id ?? ''));
    return change?.kind === 'replaced' || (change?.kind === 'retained' && change.by === 'UpdateReplacePolicy');
  };
  const nowId = (entity: Entity) => (isReplaced(entity) ? `${entity.id} replaced` : entity.id);
  const keyOf = ({ subnet, groups }: Eni, idFor: (entity: Entity) => string) =>
    `${idFor(subnet)} ${[...new Set(groups.map(idFor))].sort().join(' ')}`;
  const past = new Map(before.enis.map((eni) => [keyOf(eni, ({ id }) => id), eni]));
  const next = new Map(after.enis.map((eni) => [keyOf(eni, nowId), eni]));
  // whoever imports what is gone is not updated at all
  const staysAsItIs = ({ users }: Eni) => users.every(({ resource }) => isRefused(resource));
  const entries = entriesKept(past, next);
  // two parameters of both templates are two
  const isLasting = ({ id }: Entity) => {
    const [, name = ''] = /^\$\{(.+)\}$/.exec(id) ?? [];
    return [before, after].every(({ template }) => template.parameters.has(name));
  };
  const goes = ([key, eni]: readonly [string, Eni]) => !next.has(key) && !staysAsItIs(eni) && !entries.kept.has(eni);
  const comes = ([key, eni]: readonly [string, Eni]) => !past.has(key) && !staysAsItIs(eni) && !entries.kept.has(eni);
  const released = [...past].filter(goes).map(([, eni]) => entries.withoutKept(eni));
  const created = [...next].filter(comes).map(([, eni]) => entries.withoutKept(eni));
  const isUnclear = ({ subnet, groups }: Eni) => [subnet, ...groups].some((entity) => !isPinned(entity));
  // with what is known for certain only these can be the same, which are few
  const unclear = created.filter(isUnclear);
  return {
    created,
    kept: [
      ...[...next].filter(([key]) => past.has(key)).map(([, eni]) => eni),
      ...[...past].filter(([key, eni]) => !next.has(key) && staysAsItIs(eni)).map(([, eni]) => eni),
      ...entries.kept,
    ],
    released: released.map((eni) => {
      const functions = eni.users.filter((user) => user.kind === 'function');
      return {
        ...eni,
        heldBy: functions.filter((fn) => versionsKept(fn).length > 0),
        retained: functions.filter((fn) => changeOf(fn.resource)?.kind === 'retained'),
        perhapsSame: distinct(
          (isUnclear(eni) ? created : unclear).flatMap((other) => unknownBetween(eni, other, isLasting)),
        ),
      };
    }),
  };
}

/** What is not known of the networks of two ENIs of one user, where that may be all that tells them apart. */
function unknownBetween(eni: Eni, other: Eni, isLasting: (entity: Entity) => boolean): ReleasedEni['perhapsSame'] {
  if (!eni.users.some(({ id }) => other.users.some((user) => user.id === id))) return [];
  const subnets = unknownAmong([eni.subnet], [other.subnet], isLasting);
  const groups = unknownAmong(eni.groups, other.groups, isLasting);
  return subnets === undefined || groups === undefined ? [] : [...subnets, ...groups];
}

/** The same of some entities of a kind; nothing where they differ for certain. */
function unknownAmong<Item extends Entity>(
  before: readonly Item[],
  after: readonly Item[],
  isLasting: (entity: Entity) => boolean,
): readonly Item[] | undefined {
  const without = (items: readonly Item[], others: readonly Item[]) =>
    items.filter(({ id }) => !others.some((other) => other.id === id));
  const [left, come] = [without(before, after), without(after, before)];
  const differ = [isPinned, isLasting].some((isOne) => left.some(isOne) && come.some(isOne));
  if (differ || left.length !== come.length || [...left, ...come].some(({ resource }) => resource !== undefined))
    return undefined;
  return [...left, ...come].filter((entity) => !isPinned(entity));
}

/** Whether it is known which subnet or group it is. */
function isPinned({ resource, id }: Entity): boolean {
  return resource !== undefined || !id.includes('${');
}

/**
 * The ENIs in entries of a list of unknown length that one model names as a whole and the other entry by entry: a list that is
 * cut to its first entry keeps the ENI there.
 */
function entriesKept(past: ReadonlyMap<string, Eni>, next: ReadonlyMap<string, Eni>) {
  const kept = new Set<Eni>();
  const lists = new Set<Eni>();
  for (const [some, others] of [
    [past, next],
    [next, past],
  ] as const)
    for (const [listKey, list] of some) {
      if (!list.subnet.many) continue;
      for (const [key, eni] of others) {
        const isThere = list.subnet.id + key.slice(eni.subnet.id.length) === listKey;
        if (some.has(key) || !isThere || !isEntryOf(eni.subnet, list.subnet)) continue;
        kept.add(eni);
        lists.add(list);
      }
    }
  const withoutKept = (eni: Eni): Eni => {
    if (!lists.has(eni)) return eni;
    const { subnet } = eni;
    return { ...eni, subnet: { ...subnet, ...withName(said(entityNames.otherEntriesOf, { list: subnet })) } };
  };
  return { kept, withoutKept };
}

/** Whether a subnet is one entry of a list: `Fn::Select` with a number. */
function isEntryOf({ id }: Subnet, list: Subnet): boolean {
  return /^\$\{\d+ of /.test(id) && id.endsWith(` of ${list.id}}`);
}
