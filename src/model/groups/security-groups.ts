import { said } from '../../language/sentence.ts';
import type { Value } from '../../template/evaluate/value.ts';
import { type Answer, type Found, known, notKnown } from '../base/answer.ts';
import type { ModelCore } from '../base/core.ts';
import type { GroupUse, SecurityGroup, Vpc } from '../base/entities.ts';
import { entityStore, identity } from '../base/entity-store.ts';
import { idOf, lazy, rememberBy, whenAsked } from '../base/lazy.ts';
import { isDescribed, type Named, outsideOf } from '../base/naming.ts';
import type { Network } from '../network/network.ts';
import { admissionsBetween } from './admissions.ts';
import { defaultGroup, idOfDefaultGroup } from './default-group.ts';
import { reasons } from './reasons.ts';
import { rulesOfGroups } from './rules-of-groups.ts';
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
  const { evaluate } = core;
  const defaults = new Map<string, SecurityGroup>();
  const groups = entityStore<SecurityGroup>(core, groupType, (from) => makeGroup(from));

  const of = (value: Value): SecurityGroup => {
    if (value.kind !== 'reference' || value.attribute !== 'DefaultSecurityGroup') return groups.of(value);
    const vpc = network.vpc({ ...value, attribute: undefined });
    return vpc.resource === undefined ? groups.of(value) : defaultOf(vpc);
  };

  const rules = rulesOfGroups(core, network.escapes, of);

  const makeGroup = (from: Named): SecurityGroup => {
    const ingress = lazy(() => rules.ingressOf(from));
    const egress = lazy(() => rules.egressOf(from));
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
      defaultGroup(vpc, { isOutside, apart: rules.standalone, elsewhere: rules.elsewhere });
    defaults.set(id, group);
    return group;
  };

  const admissions = lazy(() => admissionsBetween(groups.all, rules.standalone));

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
