import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import type { Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { GroupRule, GroupRules, SecurityGroup, UnseenRules } from '../base/entities.ts';
import type { Escapes } from '../base/escapes.ts';
import { lazy, whenAsked } from '../base/lazy.ts';
import { isDescribed, type Named, outsideOf } from '../base/naming.ts';
import { reasons } from './reasons.ts';
import {
  type Direction,
  type InlineRules,
  inlineRules,
  ruleType,
  ruleWritten,
  type StandaloneRules,
  standaloneRules,
} from './rules.ts';

/** The rules of the security groups of a template, with why a group may have others. */
export interface RulesOfGroups {
  /** Those that are resources of their own. */
  readonly standalone: StandaloneRules;
  ingressOf(group: Named): GroupRules;
  /** The outbound rules, and whether they are those that EC2 gives a group of which none are written. */
  egressOf(group: Named): { readonly rules: GroupRules; readonly isDefault: boolean };
  /** Why a group may have rules that are not in this template: whoever holds its id can add some. */
  elsewhere(of: Resource, direction: Direction, attribute?: string): readonly UnseenRules[];
}

/** Reads the rules of groups, each when it is asked for. */
export function rulesOfGroups(
  core: ModelCore,
  escapes: Escapes,
  groupOf: (value: Value) => SecurityGroup,
): RulesOfGroups {
  const standalone = {
    ingress: lazy(() => standaloneRules(core, 'ingress', groupOf)),
    egress: lazy(() => standaloneRules(core, 'egress', groupOf)),
  };

  const inlineOf = ({ resource }: Named, direction: Direction): InlineRules | undefined =>
    resource && inlineRules(core, resource, direction, groupOf);

  const elsewhere: RulesOfGroups['elsewhere'] = (of, direction, attribute) => [
    ...core.template.mayHoldMore,
    ...escapes.outputs(of.id, attribute),
    ...escapes.receivers(of.id, attribute),
    ...(attribute === undefined ? escapes.unresolved(of.id, ruleType(direction), 'GroupId') : []),
    ...escapes.additionsPerhapsTo(of, ruleType(direction)).map(({ because, properties }) => ({
      ...because,
      about: ruleWritten(properties, because.place ?? of.at()),
    })),
  ];

  const rulesOf = (from: Named, direction: Direction, inline: InlineRules | undefined): GroupRules => {
    const apart = standalone[direction]().get(from.id) ?? [];
    const { resource } = from;
    if (resource === undefined || inline === undefined) return { found: apart, whyIncomplete: [outsideOf(from)] };
    return foundBut([...inline.rules, ...apart], () => [...inline.whyIncomplete, ...elsewhere(resource, direction)]);
  };

  const egressOf: RulesOfGroups['egressOf'] = (from) => {
    const inline = inlineOf(from, 'egress');
    const rules = rulesOf(from, 'egress', inline);
    if (from.resource === undefined || inline === undefined) return { rules, isDefault: false };
    const first = standalone.egress().get(from.id)?.[0];
    const doubts = doubtsOfAllowAll(from, inline, { first, isDescribed: isDescribed(core, from.resource) });
    return {
      rules: foundBut(rules.found, () => [...rules.whyIncomplete, ...doubts]),
      isDefault: !inline.isWritten && first === undefined,
    };
  };

  return {
    standalone,
    ingressOf: (from) => rulesOf(from, 'ingress', inlineOf(from, 'ingress')),
    egressOf,
    elsewhere,
  };
}

const rulesWith = whenAsked<GroupRules>();

/** Why it is not known whether a group still has the rule for all traffic that EC2 gives it at first. */
function doubtsOfAllowAll(
  group: Named,
  inline: InlineRules,
  { first, isDescribed }: { readonly first: GroupRule | undefined; readonly isDescribed: boolean },
): readonly Unknown[] {
  // five reports from the field say that a rule of its own removes the allow-all, the reference does not: nothing is known
  // beyond the rule
  if (first !== undefined && !inline.isWritten)
    return [{ because: said(reasons.mayHaveRemovedAllowAll, { rule: first.resource, group }), place: first.place }];
  const isEmpty = inline.isWritten && inline.rules.length === 0 && inline.whyIncomplete.length === 0;
  // whether EC2's allow-all goes when the list is there and empty depends on what the group had before
  if (!isEmpty || isDescribed) return [];
  return [
    { because: said(reasons.unknownEmptyEgress, { group }), place: group.at('Properties', 'SecurityGroupEgress') },
  ];
}

/** Rules, and why there may be more: worked out only for those whom the rules leave in doubt. */
function foundBut(found: readonly GroupRule[], why: () => readonly UnseenRules[]): GroupRules {
  return rulesWith({ found }, { whyIncomplete: lazy(why) });
}
