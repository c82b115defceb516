import { groupedBy } from '../../model/base/grouped-by.ts';
import { buildModel } from '../../model/build-model.ts';
import { distinctOverScenarios } from '../../template/scenario/distinct.ts';
import type { Template } from '../../template/template.ts';
import { type ChosenPart, combine, countOf, keyOfSet } from './combine.ts';
import { countText } from './count-text.ts';
import type { EniCount, EniPlan } from './plan.ts';
import { type EniPart, type PlanPart, readPart } from './read-part.ts';

/** More other outcomes than these are better looked at by giving the parameters. */
const mostOthers = 6;

/**
 * The ENIs that Lambda makes for these templates. Of conditions, the combination is shown in which there are most: what
 * a quota or a subnet must have room for. What is different in others is said in words.
 */
export function planEnis(templates: readonly Template[]): EniPlan {
  return combine(templates.map(largestPart));
}

/** The plans of one deployment for each environment, as the largest of them. */
export function largestOf(plans: ReadonlyMap<string, EniPlan>): EniPlan {
  const ordered = [...plans].sort(([, a], [, b]) => b.enis - a.enis || b.addresses - a.addresses);
  const [[name, plan], ...others] = ordered as [[string, EniPlan], ...[string, EniPlan][]];
  const when = [`the environment is ${name}`, ...(plan.when === undefined ? [] : [plan.when])].join(' and ');
  const otherwise = others.map(([environment, plan]) => `${inWords(plan)} in the environment ${environment}`);
  return { ...plan, when, otherwise: [...plan.otherwise, ...otherwise] };
}

function largestPart(template: Template): ChosenPart {
  const { outcomes, complete } = distinctOverScenarios(
    template,
    (scenario) => [readPart(buildModel(template, scenario), template.file)],
    shownOf,
  );
  // of equal ones, the first is that of the defaults
  const shown = outcomes.reduce((best, each) => (sizeOf(each.item) > sizeOf(best.item) ? each : best));
  const { item: part, when } = shown;
  const others = outcomes.filter((each) => each !== shown);
  const otherwise = others.slice(0, mostOthers).map((other) => {
    const { when } = other;
    return `${differenceOf(other.item, part)}${when === undefined ? '' : ` when ${when}`}`;
  });
  if (others.length > mostOthers)
    otherwise.push(`${others.length - mostOthers} more combinations of conditions come out differently`);
  if (!complete) otherwise.push('conditions combine in too many ways to look at all of them');
  return { ...part, ...(when !== undefined && { when }), otherwise };
}

/**
 * Lists count for more than what is known one by one: they may hold any number. What has no groups counts for less:
 * of a function, Lambda refuses that.
 */
function sizeOf({ enis }: PlanPart): number {
  const lists =
    enis.filter(({ subnet }) => subnet.isList).length - enis.filter(({ groups }) => groups.length === 0).length / 2;
  const others = new Map(enis.map(({ subnet }) => [subnet.key, subnet.others.length]));
  const taken = [...others.values()].reduce((total, number) => total + number, 0);
  return (enis.length + lists) * 1_000_000 + taken;
}

/** What of a part is shown: two that differ in nothing else are the same. */
function shownOf({ enis }: PlanPart): string {
  return JSON.stringify(enis.map((eni) => [keyOf(eni), eni.vpc?.key, eni.users, eni.subnet]));
}

function differenceOf(other: PlanPart, shown: PlanPart): string {
  const [keys, otherKeys] = [shown, other].map(({ enis }) => new Set(enis.map(keyOf))) as [Set<string>, Set<string>];
  const gone = shown.enis.filter((eni) => !otherKeys.has(keyOf(eni)));
  const come = other.enis.filter((eni) => !keys.has(keyOf(eni)));
  const clauses = [
    ...(gone.length > 0 ? [`without ${listOf(gone)}`] : []),
    ...(come.length > 0 ? [`with ${listOf(come)}`] : []),
  ];
  const how = clauses.length > 0 ? clauses.join(' and ') : `the same ones ${otherUsersOf(other, shown)}`;
  const subnets = groupedBy(other.enis, ({ subnet }) => subnet.key).map((enis) => ({ ...enis[0].subnet, enis }));
  return `${inWords(countOf(subnets))}, ${how},`;
}

function otherUsersOf(other: PlanPart, shown: PlanPart): string {
  const [users, otherUsers] = [shown, other].map(({ enis }) => distinctUsers(enis)) as [Users, Users];
  const missing = (from: Users, among: Users) => [...from].flatMap(([key, { name }]) => (among.has(key) ? [] : [name]));
  const [gone, come] = [missing(users, otherUsers), missing(otherUsers, users)];
  if (gone.length + come.length > 0)
    return [
      ...(gone.length > 0 ? [`not for ${firstOf(gone)}`] : []),
      ...(come.length > 0 ? [`also for ${firstOf(come)}`] : []),
    ].join(' but ');
  const shares = (part: PlanPart) => JSON.stringify(part.enis.map((eni) => [keyOf(eni), eni.users]));
  return shares(other) === shares(shown) ? 'in subnets that are otherwise different' : 'with other users or versions';
}

type Users = ReadonlyMap<string, EniPart['users'][number]>;

function distinctUsers(enis: readonly EniPart[]): Users {
  return new Map(enis.flatMap(({ users }) => users.map((user) => [user.key, user] as const)));
}

function listOf(enis: readonly EniPart[]): string {
  return firstOf(
    enis.map(({ subnet, groups }) => {
      const set = groups.map(({ name }) => name).join(' + ');
      return `that of ${set === '' ? 'no security group' : set} in ${subnet.name}`;
    }),
  );
}

function firstOf(names: readonly string[], most = 3): string {
  return [...names.slice(0, most), ...(names.length > most ? [`${names.length - most} others`] : [])].join(', ');
}

function inWords(count: EniCount): string {
  const text = countText(count);
  return text === '1' ? '1 ENI' : /^\d+$/.test(text) ? `${text} ENIs` : `ENIs: ${text}`;
}

function keyOf({ subnet, groups }: EniPart): string {
  return `${subnet.key} ${keyOfSet(groups)}`;
}
