import type { Unknown } from '../../model/base/answer.ts';
import type { Eni, Entity } from '../../model/base/entities.ts';
import { distinct, groupedBy } from '../../model/base/grouped-by.ts';
import type { Model } from '../../model/model.ts';
import type { Planned, Saving } from './plan.ts';

/** What functions would save that shared the groups which are equivalent for them, and where that is not known. */
export function savingsIn(
  model: Model,
  show: (entity: Entity) => Planned,
): { readonly savings: readonly Saving[]; readonly undecided: readonly Unknown[] } {
  const judged: { readonly eni: Eni; readonly effect: string }[] = [];
  const undecided: Unknown[] = [];
  const inOneSubnet = new Set(
    groupedBy(model.enis, ({ subnet }) => subnet.id).flatMap((enis) => (enis.length > 1 ? enis : [])),
  );
  for (const eni of inOneSubnet) {
    const effect = model.effectiveEgressOf(eni.groups);
    if (effect.known) judged.push({ eni, effect: effect.value });
    else undecided.push(...effect.because);
  }
  const savings = groupedBy(judged, ({ effect }) => effect).flatMap((same) => {
    const doubled = new Set(
      groupedBy(same, ({ eni }) => eni.subnet.id).flatMap((enis) =>
        enis.length > 1 ? enis.map(({ eni }) => eni.groupKey) : [],
      ),
    );
    const enis = same.map(({ eni }) => eni).filter(({ groupKey }) => doubled.has(groupKey));
    const subnets = distinct(enis.map(({ subnet }) => subnet));
    return enis.length === 0
      ? []
      : {
          sets: groupedBy(enis, ({ groupKey }) => groupKey).map(([{ groups }]) => groups.map(show)),
          users: distinct(enis.flatMap(({ users }) => users)).map(show),
          saved: enis.length - subnets.length,
          isLeast: subnets.some(({ many }) => many),
        };
  });
  return { savings, undecided };
}
