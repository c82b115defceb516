import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import type { Resource } from '../../template/resource.ts';
import { type Answer, type Found, known, notKnown, type Unknown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { GroupRule, GroupRules, GroupUse, SecurityGroup, UnseenRules, Vpc } from '../base/entities.ts';
import { entityStore, identity } from '../base/entity-store.ts';
import { idOf, lazy, rememberBy } from '../base/lazy.ts';
import { entityNames, withName } from '../base/names.ts';
import { isDescribed, type Named, outsideOf } from '../base/naming.ts';
import type { Network } from '../network/network.ts';
import { reasons } from './reasons.ts';
import { type Direction, inlineRules, ruleType, ruleWritten, standaloneRules } from './rules.ts';
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
    const ingress = lazy(() => rulesOf(from, 'ingress'));
    const egress = lazy(() => egressOf(from));
    const vpc = lazy((): Answer<Vpc> => {
      if (from.resource === undefined) return notKnown(outsideOf(from));
      const written = evaluate.value(from.resource.properties.get('VpcId'));
      return written.kind === 'absent'
        ? notKnown({ because: said(reasons.inDefaultVpc, { group: from }), place: from.place })
        : known(network.vpc(written));
    });
    return {
      kind: 'security-group',
      ...identity(from),
      many: from.many,
      get vpc() {
        return vpc();
      },
      get ingress() {
        return ingress();
      },
      get egress() {
        return egress().rules;
      },
      get hasDefaultEgress() {
        return egress().isDefault;
      },
    };
  };

  const rulesOf = (from: Named, direction: Direction): GroupRules => {
    const apart = standalone[direction]().get(from.id) ?? [];
    if (from.resource === undefined) return { found: apart, whyIncomplete: [outsideOf(from)] };
    const { resource } = from;
    const inline = inlineRules(core, resource, direction, of);
    return foundBut([...inline.rules, ...apart], () => [
      ...inline.whyIncomplete,
      ...rulesElsewhere(resource, direction),
    ]);
  };

  /** Why a group may have rules that are not in this template: whoever holds its id can add some. */
  const rulesElsewhere = (of: Resource, direction: Direction, attribute?: string): readonly UnseenRules[] => [
    ...template.mayHoldMore,
    ...escapes.outputs(of.id, attribute),
    ...escapes.makers(of.id, attribute),
    ...(attribute === undefined ? escapes.unresolved(of.id, ruleType(direction), 'GroupId') : []),
    ...escapes.additionsPerhapsTo(of, ruleType(direction)).map(({ because, properties }) => ({
      ...because,
      about: ruleWritten(properties, because.place ?? of.at()),
    })),
  ];

  const egressOf = (from: Named): { readonly rules: GroupRules; readonly isDefault: boolean } => {
    const rules = rulesOf(from, 'egress');
    if (from.resource === undefined) return { rules, isDefault: false };
    const inline = inlineRules(core, from.resource, 'egress', of);
    const first = standalone.egress().get(from.id)?.[0];
    const doubts: Unknown[] = [];
    // five reports from the field say that a rule of its own takes the allow-all away, the reference does not: nothing
    // is known beyond the rule
    if (first !== undefined && !inline.isWritten)
      doubts.push({
        because: said(reasons.mayHaveRemovedAllowAll, { rule: first.resource, group: from }),
        place: first.place,
      });
    // whether EC2's allow-all goes when the list is there and empty depends on what the group had before
    const isSurelyEmpty = isDescribed(core, from.resource);
    if (inline.isWritten && inline.rules.length === 0 && inline.whyIncomplete.length === 0 && !isSurelyEmpty)
      doubts.push({
        because: said(reasons.unknownEmptyEgress, { group: from }),
        place: from.at('Properties', 'SecurityGroupEgress'),
      });
    return {
      rules: foundBut(rules.found, () => [...rules.whyIncomplete, ...doubts]),
      isDefault: !inline.isWritten && first === undefined,
    };
  };

  /** The group that every VPC has: its members may talk to each other, and to everybody outside. */
  const defaultOf = (vpc: Vpc): SecurityGroup => {
    const id = `\${${vpc.id.replace(/^\$\{|\}$/g, '')}.DefaultSecurityGroup}`;
    const had = defaults.get(id);
    if (had !== undefined) return had;
    const called = said(entityNames.defaultGroup, { vpc });
    const { resource, place } = vpc;
    const outside: Unknown = { because: said(reasons.notInTemplate, { group: called }), place };
    const group: SecurityGroup = {
      kind: 'security-group',
      id,
      ...withName(called),
      resource: undefined,
      place,
      at: () => place,
      many: false,
      vpc: resource === undefined ? notKnown(outside) : known(vpc),
      get ingress(): GroupRules {
        const apart = standalone.ingress().get(id) ?? [];
        if (resource === undefined) return { found: apart, whyIncomplete: [outside] };
        const self: GroupRule = {
          direction: 'ingress',
          protocol: '-1',
          fromPort: undefined,
          toPort: undefined,
          peer: { kind: 'group', group },
          traffic: '-1  ',
          resource,
          inline: true,
          place,
        };
        return {
          found: [self, ...apart],
          whyIncomplete: rulesElsewhere(resource, 'ingress', 'DefaultSecurityGroup'),
        };
      },
      get egress(): GroupRules {
        const apart = standalone.egress().get(id) ?? [];
        if (resource === undefined) return { found: apart, whyIncomplete: [outside] };
        const everybody = [
          { kind: 'ipv4', cidr: '0.0.0.0/0' },
          { kind: 'ipv6', cidr: '::/0' },
        ] as const;
        const initial = everybody.map(
          (peer): GroupRule => ({
            direction: 'egress',
            protocol: '-1',
            fromPort: undefined,
            toPort: undefined,
            peer,
            traffic: '-1  ',
            resource,
            inline: true,
            place,
          }),
        );
        return {
          found: [...initial, ...apart],
          whyIncomplete: rulesElsewhere(resource, 'egress', 'DefaultSecurityGroup'),
        };
      },
      hasDefaultEgress: false,
    };
    defaults.set(id, group);
    return group;
  };

  const admissions = lazy(() => {
    const byGroup = new Map<string, string[]>();
    const note = (owner: string, { direction, peer, traffic }: GroupRule) => {
      if (peer.kind !== 'group' || peer.group.id === owner) return;
      const admission = `${direction} ${owner} ${traffic}`;
      byGroup.set(peer.group.id, [...(byGroup.get(peer.group.id) ?? []), admission]);
    };
    for (const direction of ['ingress', 'egress'] as const) {
      for (const group of groups.all) for (const rule of group[direction].found) if (rule.inline) note(group.id, rule);
      for (const [owner, rules] of standalone[direction]()) for (const rule of rules) note(owner, rule);
    }
    return byGroup;
  });

  return {
    of,
    defaultOf,
    admissionsOf: ({ id }) => admissions().get(id) ?? [],
    get all() {
      return groups.all;
    },
    usersOf: rememberBy(idOf, (group: SecurityGroup) => usersOfGroup(core, group)),
  };
}

/** Rules, and why there may be more: worked out only for those whom the rules leave in doubt. */
function foundBut(found: readonly GroupRule[], why: () => readonly UnseenRules[]): GroupRules {
  const whyIncomplete = lazy(why);
  return {
    found,
    get whyIncomplete() {
      return whyIncomplete();
    },
  };
}
