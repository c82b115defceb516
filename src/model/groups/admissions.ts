import type { GroupRule, SecurityGroup } from '../base/entities.ts';
import type { Direction, StandaloneRules } from './rules.ts';

const directions: readonly Direction[] = ['ingress', 'egress'];

/**
 * The rules of other groups that name a group, by its id, each as a text: equal for two groups that others admit alike.
 * A rule for a group's own members is none.
 */
export function admissionsBetween(
  groups: readonly SecurityGroup[],
  standalone: StandaloneRules,
): ReadonlyMap<string, readonly string[]> {
  const byGroup = new Map<string, string[]>();
  const note = (owner: string, { direction, peer, traffic }: GroupRule) => {
    if (peer.kind !== 'group' || peer.group.id === owner) return;
    const admission = `${direction} ${owner} ${traffic}`;
    byGroup.set(peer.group.id, [...(byGroup.get(peer.group.id) ?? []), admission]);
  };
  for (const direction of directions) {
    for (const group of groups) for (const rule of group[direction].found) if (rule.inline) note(group.id, rule);
    for (const [owner, rules] of standalone[direction]()) for (const rule of rules) note(owner, rule);
  }
  return byGroup;
}
