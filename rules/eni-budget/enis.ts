import { type Eni, type Entity, groupedBy, relatedPlace, type Vpc } from '../../src/rule/index.ts';
import { related } from './messages.ts';

/** The VPC of an ENI, as far as its subnet or one of its groups shows it. */
export function vpcOf({ subnet, groups }: Eni): Vpc | undefined {
  const answer = [subnet, ...groups].map(({ vpc }) => vpc).find((vpc) => vpc.known);
  return answer?.known === true ? answer.value : undefined;
}

/** The ENIs that have the same entity, with it. */
export function enisBy<Of extends Entity>(enis: readonly Eni[], entityOf: (eni: Eni) => Of | undefined) {
  const placed = enis.flatMap((eni) => {
    const entity = entityOf(eni);
    return entity === undefined ? [] : [{ entity, eni }];
  });
  return groupedBy(placed, ({ entity }) => entity.id).map((group) => ({
    entity: group[0].entity,
    enis: group.map(({ eni }) => eni),
  }));
}

/** One ENI for each set of groups. */
export function setsOf(enis: readonly Eni[]): readonly Eni[] {
  return groupedBy(enis, ({ groupKey }) => groupKey).map(([eni]) => eni);
}

/** The sets of groups that take the ENIs, each at the first function that has it; more than a few do not help. */
export function seen(enis: readonly Eni[]) {
  return setsOf(enis)
    .slice(0, 10)
    .flatMap(({ users: [user], groups }) =>
      user === undefined ? [] : [relatedPlace(user.place, related.uses, { user, groups })],
    );
}
