import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { GroupRule, GroupRules, GroupUse, SecurityGroup, UnseenRules, Vpc } from '../base/entities.ts';
import { entityStore, identity } from '../base/entity-store.ts';
import { idOf, lazy, rememberBy, whenAsked } from '../base/lazy.ts';
import { isDescribed, type Named, outsideOf } from '../base/naming.ts';
import type { Network } from '../network/network.ts';
import { admissionsBetween } from './admissions.ts';
import { defaultGroup, idOfDefaultGroup } from './default-group.ts';
import { reasons } from './reasons.ts';
import { type Direction, type InlineRules, inlineRules, ruleType, ruleWritten, standaloneRules } from './rules.ts';
import { usersOfGroup } from './users.ts';

/** The security groups of a template in one scenario, and who uses them. */
export interface SecurityGroups {
  of(value: Value): SecurityGroup;
  /** The default group of a VPC, which an endpoint without SecurityGroupIds gets. */
  defaultOf(vpc: Vpc): SecurityGroup;
  readonly all: readonly SecurityGroup[];
  usersOf(group: SecurityGroup): Found<GroupUse>;
  /** The rules of other groups that name a group, each as a text: equal for two groups that others admit alike. */
  admissionsOf(group: SecurityGroup): readonly string[];
}

const groupType = 'AWS::EC2::SecurityGroup';

/** Reads the security groups of a template, with the rules that stand apart from them. */
export function readSecurityGroups(core: ModelCore, network: Network): SecurityGroups {
  const { evaluate, template } = core;
  const { escapes } = network;
  const defaults = new Map<string, SecurityGroup>();
  const groups = entityStore<SecurityGroup>(core, groupType, (from) => makeGroup(from));

  const of = (value: Value): SecurityGroup => {
    if (value.kind !== 'reference' || value.attribute !== 'DefaultSecurityGroup') return groups.of(value);
    const vpc = network.vpc({ ...value, attribute: undefined });
    return vpc.resource === undefined ? groups.of(value) : defaultOf(vpc);
  };

  const standalone = {
    ingress: lazy(() => standaloneRules(core, 'ingress', of)),
    egress: lazy(() => standaloneRules(core, 'egress', of)),
  };

  const makeGroup = (from: Named): SecurityGroup => {
    const ingress = lazy(() => rulesOf(from, 'ingress', inlineOf(from, 'ingress')));
    const egress = lazy(() => egressOf(from));
    const vpc = lazy((): Answer<Vpc> => {
      if (from.resource === undefined) return notKnown(outsideOf(from));
      const written = evaluate.value(from.resource.properties.get('VpcId'));
      return written.kind === 'absent'
        ? notKnown({ because: said(reasons.inDefaultVpc, { group: from }), place: from.place })
        : known(network.vpc(written));
    });
    return groupWith(
      { kind: 'security-group', ...identity(from), many: from.many },
      { vpc, ingress, egress: () => egress().rules, hasDefaultEgress: () => egress().isDefault },
    );
  };

  const inlineOf = ({ resource }: Named, direction: Direction): InlineRules | undefined =>
    resource && inlineRules(core, resource, direction, of);

  const rulesOf = (from: Named, direction: Direction, inline: InlineRules | undefined): GroupRules => {
    const apart = standalone[direction]().get(from.id) ?? [];
    const { resource } = from;
    if (resource === undefined || inline === undefined) return { found: apart, whyIncomplete: [outsideOf(from)] };
    return foundBut([...inline.rules, ...apart], () => [
      ...inline.whyIncomplete,
      ...rulesElsewhere(resource, direction),
    ]);
  };

  /** Why a group may have rules that are not in this template: whoever holds its id can add some. */
  const rulesElsewhere = (of: Resource, direction: Direction, attribute?: string): readonly UnseenRules[] => [
    ...template.mayHoldMore,
    ...escapes.outputs(of.id, attribute),
    ...escapes.receivers(of.id, attribute),
    ...(attribute === undefined ? escapes.unresolved(of.id, ruleType(direction), 'GroupId') : []),
    ...escapes.additionsPerhapsTo(of, ruleType(direction)).map(({ because, properties }) => ({
      ...because,
      about: ruleWritten(properties, because.place ?? of.at()),
    })),
  ];

  const egressOf = (from: Named): { readonly rules: GroupRules; readonly isDefault: boolean } => {
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

  /** The default group as a description has it, whatever rules somebody gave it: EC2 reserves its name. */
  const describedDefaultOf = (vpc: Vpc): SecurityGroup | undefined =>
    groups.all.find(
      (group) =>
        group.resource !== undefined &&
        isDescribed(core, group.resource) &&
        group.vpc.known &&
        group.vpc.value.id === vpc.id &&
        evaluate.text(group.resource.properties.get('GroupName')) === 'default',
    );

  const defaultOf = (vpc: Vpc): SecurityGroup => {
    const id = idOfDefaultGroup(vpc);
    const isOutside = vpc.resource !== undefined && isDescribed(core, vpc.resource);
    const group =
      defaults.get(id) ??
      (isOutside ? describedDefaultOf(vpc) : undefined) ??
      defaultGroup(vpc, { isOutside, apart: standalone, elsewhere: rulesElsewhere });
    defaults.set(id, group);
    return group;
  };

  const admissions = lazy(() => admissionsBetween(groups.all, standalone));

  return groupsWith(
    {
      of,
      defaultOf,
      admissionsOf: ({ id }) => admissions().get(id) ?? [],
      usersOf: rememberBy(idOf, (group: SecurityGroup) => usersOfGroup(core, group)),
    },
    { all: () => groups.all },
  );
}

const groupWith = whenAsked<SecurityGroup>();
const groupsWith = whenAsked<SecurityGroups>();
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
