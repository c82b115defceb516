import { limits } from '../../aws/limits.ts';
import { inWords, type Language, listTexts, sayIn } from '../../language/in-words.ts';
import { type Group, groupedBy } from '../../model/base/grouped-by.ts';
import { whenTexts } from '../../template/scenario/when-texts.ts';
import type { EniCount, EniPlan, Planned, PlannedEni, PlannedSubnet, PlannedUser, PlannedVpc } from './plan.ts';
import type { EniPart, Owned, PlanPart } from './read-part.ts';

/** How many ENIs of Lambda and EFS a VPC may have, unless AWS has raised it, and where AWS says so. */
export const quota = limits.enisPerVpc;

/** One template in the combination of conditions that is shown, and what is different in others. */
export interface ChosenPart extends PlanPart {
  readonly when?: string;
  readonly otherwise: readonly string[];
}

/** Puts the parts of several templates together: what is the same in the account is one, whoever names it. */
export function combine(parts: readonly ChosenPart[], language: Language | undefined): EniPlan {
  const enis = parts.flatMap((part) => part.enis);
  const shown = namesFor(enis, language);
  const bySubnet = groupedBy(enis, ({ subnet }) => subnet.key).map((same) => ({
    vpc: same.find(({ vpc }) => vpc !== undefined)?.vpc,
    subnet: subnetOf(same, shown),
  }));
  const vpcs = groupedBy(bySubnet, ({ vpc }) => vpc?.key ?? '').map((same): PlannedVpc => {
    const [{ vpc }] = same;
    const subnets = same.map(({ subnet }) => subnet);
    return { key: vpc?.key ?? '', ...(vpc && { name: shown(vpc) }), ...countOf(subnets), subnets };
  });
  const subnets = vpcs.flatMap((vpc) => vpc.subnets);
  const conditions = parts.flatMap(({ when }) => when ?? []);
  const undecided = parts.flatMap((part) => part.undecided);
  return {
    ...(conditions.length > 0 && { when: allHold(conditions, language) }),
    otherwise: parts.flatMap(({ otherwise }) => otherwise),
    ...countOf(subnets),
    addresses: sum(subnets.filter(({ isList }) => !isList).map(({ used }) => used)),
    // a VPC that is not known comes last
    vpcs: [...vpcs.filter(({ name }) => name !== undefined), ...vpcs.filter(({ name }) => name === undefined)],
    savings: parts.flatMap(({ savings }) => savings),
    undecided: groupedBy(undecided, ({ because }) => inWords(because)).map(([{ because, settledBy }]) => ({
      because: inWords(because, language),
      ...(settledBy !== undefined && { settledBy: inWords(settledBy, language) }),
    })),
  };
}

/** What holds when all of several conditions do. */
export function allHold(conditions: readonly string[], language: Language | undefined): string {
  const say = sayIn(language);
  return conditions.reduce((some, next) => say(whenTexts.and, { some, next }));
}

function subnetOf(same: Group<EniPart>, shown: (entity: Owned) => string): PlannedSubnet {
  const [{ subnet }] = same;
  const { key, isList, zone, cidr, usable } = subnet;
  const enis = groupedBy(same, ({ groups }) => keyOfSet(groups)).map((equal): PlannedEni => {
    const users = groupedBy(
      equal.flatMap((eni) => eni.users),
      (user) => user.key,
    ).map(([{ owner, ...user }]): PlannedUser => ({ ...user, name: shown({ ...user, owner }) }));
    const groups = distinctByKey(equal[0].groups).map((group) => ({ key: group.key, name: shown(group) }));
    return { key: `${key} ${keyOfSet(groups)}`, groups, users };
  });
  const others = groupedBy(
    same.flatMap((eni) => eni.subnet.others),
    ({ what, name }) => `${what} ${name}`,
  ).map(([other]) => other);
  const used = enis.length + others.length;
  return {
    key,
    name: shown(subnet),
    isList,
    ...(zone !== undefined && { zone }),
    ...(cidr !== undefined && { cidr }),
    ...(usable !== undefined && { usable, left: usable - used }),
    used,
    enis,
    others,
  };
}

/** The same for equal sets of groups, whatever their order. */
export function keyOfSet(groups: readonly Planned[]): string {
  return [...new Set(groups.map(({ key }) => key))].sort().join(' ');
}

/** How many ENIs subnets have, those of lists apart. */
export function countOf(
  subnets: readonly (Pick<PlannedSubnet, 'name' | 'isList'> & { readonly enis: readonly unknown[] })[],
): EniCount {
  return {
    enis: sum(subnets.filter(({ isList }) => !isList).map(({ enis }) => enis.length)),
    perSubnetOf: subnets.filter(({ isList }) => isList).map(({ name, enis }) => ({ list: name, enis: enis.length })),
  };
}

/** Names entities: by whose they are where two of different owners have one name. */
function namesFor(enis: readonly EniPart[], language: Language | undefined): (entity: Owned) => string {
  const say = sayIn(language);
  const entities = enis.flatMap(({ subnet, vpc, groups, users }) => [
    subnet,
    ...groups,
    ...users,
    ...(vpc ? [vpc] : []),
  ]);
  const owners = new Map<string, Set<string>>();
  for (const { name, key, owner } of entities) {
    // an id of the account is the same for every owner
    const of = key === name ? '' : owner;
    owners.set(name, (owners.get(name) ?? new Set()).add(of));
  }
  return ({ name, key, owner }) =>
    (owners.get(name)?.size ?? 0) > 1 && key !== name ? say(listTexts.ofStack, { name, stack: owner }) : name;
}

function distinctByKey(groups: readonly Owned[]): readonly Owned[] {
  return groupedBy(groups, ({ key }) => key).map(([group]) => group);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
